/**
 * What stands in a file of HTML: our elements, with what an earlier run wrote into them, those that speak for a clinic, and our scripts.
 * A browser's rules decide what is an element: a tag in a comment, in a script's text or in a template is none.
 */
import { html as spec, type DefaultTreeAdapterTypes as Tree } from 'parse5';
import { contentTags, standInTags } from '../internal/tags.js';
import { around, attribute, below, isTag, type Element } from './nodes.js';
import { parsePage } from './parse-page.js';
import { isMarkedAsWords, isOurShadow, isShadow, isWritten } from './written.js';

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
  /** What has the mark of plain words in it, but was written by somebody else. */
  readonly lookalikes: readonly Element[];
}

export interface Page {
  readonly html: string;
  /** In the order of the text. */
  readonly places: readonly Place[];
  /** Stand-ins for what is not available as one: a tag that is not known, or `<clinic-content>`. */
  readonly strangers: readonly Element[];
  /** Each `<clinic-content>`, in document order. A stand-in is none: whoever may write a `<div>` must not speak for the clinic. */
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

/** What there is to say of a stand-in for `<clinic-content>`. */
export const notAsStandIn = { expected: 'the tag <clinic-content> itself, which is not available as a stand-in', found: 'data-clinic-element="clinic-content"' };

/** Reads a page as a browser does. Throws a `PageError` where it is nested too deep to be read. */
export function readPage(html: string): Page {
  // The mark of an encoding is no text, but the parser would take it for some.
  const document = parsePage(html.replace(/^\uFEFF/, ' '));
  const elements = [...elementsBelow(document)];
  const places = elements.filter((element) => isOurs(element) && ![...around(element)].some(isOurs)).map(placeOf);
  places.sort((a, b) => startOf(a.element) - startOf(b.element));
  return {
    html,
    // Where tags cross, the parser makes two elements of one tag.
    places: places.filter(({ element }, index) => !index || startOf(element) !== startOf(places[index - 1]!.element)),
    strangers: elements.filter((element) => isStandIn(element) && !standInTags.includes(tagOf(element))),
    speakers: elements.filter(({ tagName }) => tagName === 'clinic-content'),
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
  const hasOtherShadow = children.some((child) => isShadow(child) && !isOurShadow(child));
  const written = !inside || hasOtherShadow ? [] : children.filter(isWritten).flatMap(regionOf);
  return {
    tag: tagOf(element),
    element,
    inside,
    isStandIn: isStandIn(element),
    hasOtherShadow,
    written: written.filter(({ start, end }) => start >= inside!.start && end <= inside!.end),
    lookalikes: children.filter((child) => isMarkedAsWords(child) && !isWritten(child)),
  };
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

/** Whether it is JSON-LD that an earlier run wrote. */
const isGraph = (element: Element) => attribute(element, 'data-clinic-json-ld') !== undefined && element.tagName === 'script' && ['head', 'body'].includes((element.parentNode as Element).tagName);

/** Drawings and formulas hold no elements of ours. */
function* elementsBelow(document: Tree.Document): Generator<Element> {
  for (const node of below(document, ({ namespaceURI }) => namespaceURI === spec.NS.HTML)) if (isTag(node) && node.namespaceURI === spec.NS.HTML) yield node;
}
