/** The `<clinic-content>` of a page, with what they hold: the same for `validate` and for prerendering. */
import { attribute, isTag, type Element } from './nodes.js';
import type { Page } from './page.js';

/** Words as JSON, and where they begin in the file. */
export interface Script {
  readonly text: string;
  readonly start: number;
  readonly lang?: string | undefined;
}

/** What speaks for a clinic: a `<clinic-content>`, or a file of JSON. */
export interface Speaker {
  readonly scripts: readonly Script[];
  readonly inside: readonly Speaker[];
  /** The file that goes before the scripts. */
  readonly src?: string | undefined;
  /** For the whole page. */
  readonly isPage?: boolean;
}

/** The scripts with words right in a provider. Their text is the page's, so that places in it are places in the page. */
export const scriptsIn = ({ childNodes }: Element, html: string): Script[] =>
  childNodes
    .filter(isTag)
    .filter((child) => child.tagName === 'script' && attribute(child, 'type')?.toLowerCase() === 'application/json')
    .map((script) => {
      const { startTag, endTag } = script.sourceCodeLocation!;
      const start = startTag!.endOffset;
      return { text: html.slice(start, endTag?.startOffset).replaceAll('\0', '\uFFFD'), start, lang: attribute(script, 'lang') };
    });

/** The providers of a page that no other is around, with those inside them. */
export function providersIn({ html, speakers }: Page): Speaker[] {
  const outermost: Speaker[] = [];
  const inside = new Map<Element, Speaker[]>();
  for (const element of speakers) {
    const own: Speaker[] = [];
    inside.set(element, own);
    let around = element.parentNode;
    while (around && !(isTag(around) && inside.has(around))) around = 'parentNode' in around ? around.parentNode : null;
    const speaker = { scripts: scriptsIn(element, html), inside: own, src: attribute(element, 'src'), isPage: attribute(element, 'page') !== undefined };
    (around ? inside.get(around)! : outermost).push(speaker);
  }
  return outermost;
}
