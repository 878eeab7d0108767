/** What a clinic's words are once they are plain JSON of a size that can be checked and shown. */
import { isObject, type Json } from './json.js';
import type { Problems } from './problems.js';

/** Deeper than any content is. */
export const deepest = 12;

/** More than any list or section can be read with. */
const mostEntries = 1_000;

/** Names that mean something to JavaScript, and notes for people and editors. */
const left = ['__proto__', 'constructor', 'prototype', '$comment', '$schema'];

export const tooDeep = { expected: `brackets of at most ${deepest} levels inside one another`, found: 'more' };

/** A copy without what is nested deeper than any content or has more entries than anyone reads, both of which are told. */
export function limited(node: Json, problems: Problems, path: readonly string[] = []): Json | undefined {
  if (typeof node !== 'object' || node === null) return node;
  if (path.length > deepest) {
    problems.push({ path, ...tooDeep });
    return undefined;
  }
  const names = Object.keys(node);
  if (names.length > mostEntries) {
    problems.push({ path, expected: `at most ${mostEntries.toLocaleString('en')} entries`, found: names.length.toLocaleString('en') });
    return undefined;
  }
  const members = Object.entries<Json>(node as Record<string, Json>).filter(([key]) => !left.includes(key));
  const kept = members.flatMap(([key, inner]): [string, Json][] => {
    const value = limited(inner, problems, [...path, key]);
    return value === undefined ? [] : [[key, value]];
  });
  return isObject(node) ? Object.fromEntries(kept) : kept.map(([, value]) => value);
}
