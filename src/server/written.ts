/** What an earlier run wrote into an element. Only what looks as we write it counts: an author's own markup is never taken for ours. */
import type { DefaultTreeAdapterTypes as Tree } from 'parse5';
import { attribute, below, isBlank, isTag, type Element } from './nodes.js';

/** What plain words are made of. */
const wordsTags = new Set(
  ('a blockquote caption dd details div dl dt em figcaption figure h1 h2 h3 h4 h5 h6 li nav ol p small span strong sub summary sup ' +
    'table tbody td th thead tr ul').split(' '),
);

export const isShadow = (element: Element): element is Tree.Template => 'content' in element && attribute(element, 'shadowrootmode') !== undefined;

/** Whether it is a shadow root that an earlier run wrote. */
export function isOurShadow(element: Element): boolean {
  const first = isShadow(element) ? element.content.childNodes.find((node) => !isBlank(node)) : undefined;
  return first !== undefined && isTag(first) && first.tagName === 'style' && attribute(first, 'data-clinic') !== undefined;
}

/** Whether it has the mark of plain words, whoever wrote it. */
export const isMarkedAsWords = (element: Element): boolean => attribute(element, 'data-clinic-words') !== undefined;

/** Whether it is plain words that an earlier run wrote: they name the version, and hold nothing but what we write. */
function isOurWords(element: Element): boolean {
  if (!/^\d+\.\d+\.\d+/.test(attribute(element, 'data-clinic-words') ?? '')) return false;
  return [element, ...below(element, () => true)].every((node) => !isTag(node) || isPlain(node));
}

/** Attributes that a content management system adds, such as `class` and `rel`, do not make it another's. */
const isPlain = ({ tagName, attrs }: Element) => wordsTags.has(tagName) && !attrs.some(({ name }) => /^(on|style$)/.test(name));

/** A place for links to lead to. */
const isAnchor = (element: Element) => element.tagName === 'span' && attribute(element, 'data-anchor') !== undefined && !element.childNodes.length;

/** Whether an earlier run wrote it: a shadow root, plain words, or a place for links to lead to. */
export const isWritten = (element: Element): boolean => isOurShadow(element) || isOurWords(element) || isAnchor(element);
