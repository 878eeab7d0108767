/** What to write into an element. */
import type { Served } from '../provider/served.js';
import { attribute, below, isBlank, isTag, type Element } from './nodes.js';
import { given, isStandIn, tagOf, type Place, type Region } from './page.js';
import { anchors, attributesOf, plainWords, shadowHtml } from './render.js';
import type { Piece } from './splice.js';

export interface Pieces {
  /** A shadow root, and places for links to lead to. */
  readonly shadow: Piece | undefined;
  readonly words: Piece | undefined;
}

interface Wanted {
  readonly as?: 'both' | 'shadow' | 'words' | undefined;
  readonly nonce?: string | undefined;
  /** The page's, and of what was written into it before. */
  readonly ids: Set<string>;
}

/** What is to stand `inside` an element. What stands in for one has no shadow root before a script makes it one. */
export async function piecesOf({ tag, element, isStandIn }: Place, inside: Region, served: Served, { as = 'both', nonce, ids }: Wanted): Promise<Pieces> {
  const shadow = await shadowHtml(tag, attributesGiven(element), served, nonce);
  // Where there is no pack, a browser shows plain words, which it can translate.
  const hasShadow = !isStandIn && (as === 'shadow' || (as === 'both' && !served.isForeign));
  const hasOwn = hasOwnWords(element);
  // The author's words take the place of ours, but for a term, which explains them.
  const isFilled = hasOwn && tag !== 'glossary-term';
  const words = isFilled || (!isStandIn && as === 'shadow') ? '' : plainWords(tag, shadow, [...slotsFilled(element), ...(hasOwn ? [''] : [])], !hasShadow);
  return {
    shadow: hasShadow ? { at: inside.start, text: `<template shadowrootmode="open">${shadow}</template>${anchors(shadow, ids)}` } : undefined,
    words: words ? { at: inside.end, text: words } : undefined,
  };
}

/** The attributes that an element knows. */
export function attributesGiven(element: Element): Record<string, string> {
  const known = attributesOf(tagOf(element)).map((name) => [name, given(element, name)] as const);
  return Object.fromEntries(known.filter((each): each is [string, string] => each[1] !== undefined));
}

/** What stands in for an element may have lost `slot` to a filter: the script takes `data-slot` in its place. */
const slotOf = (element: Element) =>
  attribute(element, 'slot') ?? (isStandIn(element.parentNode as Element) ? attribute(element, 'data-slot') : undefined) ?? '';

/** Slots with a name that the page's author fills. */
const slotsFilled = ({ childNodes }: Element): string[] => childNodes.filter(isTag).map(slotOf).filter(Boolean);

/** Whether the page's author wrote words of their own to stand between the tags. */
const hasOwnWords = ({ childNodes }: Element): boolean => childNodes.some((node) => (isTag(node) ? !slotOf(node) && hasText(node) : node.nodeName === '#text' && !isBlank(node)));

const hasText = (element: Element): boolean => isRead(element) && [...below(element, isRead)].some((node) => node.nodeName === '#text' && !isBlank(node));

const isRead = ({ tagName }: Element): boolean => !['script', 'style'].includes(tagName);
