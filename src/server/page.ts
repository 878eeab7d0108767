/**
 * What stands in a file of HTML: our elements, with what an earlier run wrote into them, those that speak for a clinic, and our scripts.
 * A browser's rules decide what is an element: a tag in a comment, in a script's text or in a template is none.
 */
import { html as spec, parse, type DefaultTreeAdapterTypes as Tree } from 'parse5';
import { contentTags, tags } from '../internal/tags.js';

export type Element = Tree.Element;

/** A part of the file's text. */
export interface Region {
  readonly start: number;
  readonly end: number;
}

/** An element to fill. */
export interface Place {
  readonly tag: string;
  readonly element: Element;
  /** What stands between its tags; nothing where it has no end tag, or its end tag is taken for another's. */
  readonly inside: Region | undefined;
  /** Whether a script will make it of what stands in for it, which has no shadow root before. */
  readonly isStandIn: boolean;
  /** Whether it has a shadow root that is not from here. */
  readonly hasOtherShadow: boolean;
  /** What an earlier run wrote. */
  readonly written: readonly Region[];
}

export interface Page {
  readonly html: string;
  /** In the order of the text. */
  readonly places: readonly Place[];
  /** What stands in for an element that is not known. */
  readonly strangers: readonly Element[];
  /** Each `<clinic-content>`, in document order. */
  readonly speakers: readonly Element[];
  /** Every id in it. */
  readonly ids: ReadonlySet<string>;
  /** Scripts with an address, in document order. */
  readonly scripts: readonly Element[];
  /** JSON-LD that an earlier run wrote. */
  readonly graphs: readonly Region[];
  /** Where JSON-LD goes: before the end tag of the head, or of what else has one. */
  readonly end: number;
}

export function readPage(html: string): Page {
  // The mark of an encoding is no text, but the parser would take it for some.
  const document = parse(html.replace(/^\uFEFF/, ' '), { sourceCodeLocationInfo: true });
  const elements = [...elementsBelow(document)];
  const places = elements.filter((element) => isOurs(element) && ![...around(element)].some(isOurs)).map(placeOf);
  places.sort((a, b) => startOf(a.element) - startOf(b.element));
  return {
    html,
    // Where tags cross, the parser makes two elements of one tag.
    places: places.filter(({ element }, index) => !index || startOf(element) !== startOf(places[index - 1]!.element)),
    strangers: elements.filter((element) => isStandIn(element) && !tags.includes(tagOf(element))),
    speakers: elements.filter((element) => tagOf(element) === 'clinic-content'),
    ids: new Set(elements.flatMap((element) => attribute(element, 'id') ?? [])),
    scripts: elements.filter((element) => element.tagName === 'script' && attribute(element, 'src') !== undefined),
    graphs: elements.filter(isGraph).flatMap(regionOf),
    end: ['head', 'body', 'html'].flatMap((name) => elements.find(({ tagName }) => tagName === name)?.sourceCodeLocation?.endTag?.startOffset ?? [])[0] ?? html.length,
  };
}

function placeOf(element: Element): Place {
  const { startTag, endTag } = element.sourceCodeLocation ?? {};
  const inside = startTag && endTag && { start: startTag.endOffset, end: endTag.startOffset };
  const children = element.childNodes.filter(isTag);
  const hasOtherShadow = children.some((child) => isShadow(child) && !isMarked(child));
  const written = !inside || hasOtherShadow ? [] : children.filter(isWritten).flatMap(regionOf);
  return { tag: tagOf(element), element, inside, isStandIn: isStandIn(element), hasOtherShadow, written: written.filter(({ start, end }) => start >= inside!.start && end <= inside!.end) };
}

export const isStandIn = (element: Element) => attribute(element, 'data-clinic-element') !== undefined;

/** An element's tag, also where another stands in for it. */
export const tagOf = (element: Element): string => attribute(element, 'data-clinic-element') ?? element.tagName;

const isOurs = (element: Element) => contentTags.includes(tagOf(element));

/** An attribute as a script finds it, also where another element stands in. */
export const given = (element: Element, name: string): string | undefined => element.attrs.findLast((each) => (isStandIn(element) ? each.name.replace(/^data-/, '') : each.name) === name)?.value;

/** Where an element begins. */
export const startOf = ({ sourceCodeLocation: location }: Element): number => location?.startOffset ?? 0;

/** From the start of its start tag to the end of its end tag. */
const regionOf = ({ sourceCodeLocation: location }: Element): Region[] => (location?.endTag ? [{ start: location.startOffset, end: location.endTag.endOffset }] : []);

const isShadow = (element: Element): element is Tree.Template => 'content' in element && attribute(element, 'shadowrootmode') !== undefined;

/** Whether it is a shadow root that an earlier run wrote. */
function isMarked(element: Element): boolean {
  const first = isShadow(element) ? element.content.childNodes.find((node) => !isBlank(node)) : undefined;
  return first !== undefined && isTag(first) && first.tagName === 'style' && attribute(first, 'data-clinic') !== undefined;
}

/** Whether an earlier run wrote it: a shadow root, a place for links to lead to, or plain words. */
const isWritten = (element: Element) =>
  isMarked(element) || attribute(element, 'data-clinic-words') !== undefined || (element.tagName === 'span' && attribute(element, 'data-anchor') !== undefined && !element.childNodes.length);

/** Whether it is JSON-LD that an earlier run wrote. */
const isGraph = (element: Element) => attribute(element, 'data-clinic-json-ld') !== undefined && element.tagName === 'script' && ['head', 'body'].includes((element.parentNode as Element).tagName);

export const isTag = (node: Tree.Node): node is Element => 'tagName' in node;
export const attribute = ({ attrs }: Element, name: string): string | undefined => attrs.find((each) => each.name === name)?.value;

/** Whether a node is white space. */
export const isBlank = (node: Tree.Node): boolean => node.nodeName === '#text' && !(node as Tree.TextNode).value.trim();

/** Nodes below a node in document order. No recursion: a page may be nested deeper than a stack can be. */
export function* below(node: Tree.ParentNode, enters: (element: Element) => boolean): Generator<Tree.ChildNode> {
  const waiting: Tree.ChildNode[] = [...node.childNodes].reverse();
  for (let next = waiting.pop(); next; next = waiting.pop()) {
    yield next;
    if (!isTag(next) || !enters(next)) continue;
    for (let index = next.childNodes.length; index--; ) waiting.push(next.childNodes[index]!);
  }
}

/** Drawings and formulas hold no elements of ours. */
function* elementsBelow(document: Tree.Document): Generator<Element> {
  for (const node of below(document, ({ namespaceURI }) => namespaceURI === spec.NS.HTML)) if (isTag(node) && node.namespaceURI === spec.NS.HTML) yield node;
}

/** The elements around an element, the nearest first. */
export function* around(element: Element): Generator<Element> {
  for (let node = element.parentNode; node && isTag(node); node = node.parentNode) yield node;
}
