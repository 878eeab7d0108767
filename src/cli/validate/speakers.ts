/** What speaks for a clinic in a file: a file of JSON, or each `<clinic-content>` of a page, with those inside it. */
import { parse, type DefaultTreeAdapterTypes } from 'parse5';

/** Words as JSON, and where they begin in the file. */
interface Script {
  readonly text: string;
  readonly start: number;
  readonly lang?: string | undefined;
}

export interface Speaker {
  readonly scripts: readonly Script[];
  readonly inside: readonly Speaker[];
  /** The file that goes before the scripts. */
  readonly src?: string | undefined;
  /** For the whole page. */
  readonly isPage?: boolean;
}

type Node = DefaultTreeAdapterTypes.Node;
type Element = DefaultTreeAdapterTypes.Element;

export function speakersIn(file: string, text: string): readonly Speaker[] {
  const isHtml = /\.html?$/i.test(file) || text.trimStart().startsWith('<');
  return isHtml ? speakersBelow(parse(text, { sourceCodeLocationInfo: true }), text) : [{ scripts: [{ text, start: 0 }], inside: [] }];
}

const isElement = (node: Node): node is Element => 'tagName' in node;
const attribute = (element: Element, name: string): string | undefined => element.attrs.find((each) => each.name === name)?.value;

function childrenOf(node: Node): readonly Node[] {
  if ('content' in node) return node.content.childNodes;
  return 'childNodes' in node ? node.childNodes : [];
}

const speakersBelow = (node: Node, text: string): Speaker[] => childrenOf(node).flatMap((child) => (isElement(child) && child.tagName === 'clinic-content' ? [speaker(child, text)] : speakersBelow(child, text)));

function speaker(element: Element, text: string): Speaker {
  const scripts = element.childNodes.filter(isElement).filter((child) => child.tagName === 'script' && attribute(child, 'type') === 'application/json');
  return {
    scripts: scripts.map((script) => {
      const { startTag, endTag } = script.sourceCodeLocation!;
      const start = startTag!.endOffset;
      return { text: text.slice(start, endTag?.startOffset), start, lang: attribute(script, 'lang') };
    }),
    inside: speakersBelow(element, text),
    src: attribute(element, 'src'),
    isPage: attribute(element, 'page') !== undefined,
  };
}
