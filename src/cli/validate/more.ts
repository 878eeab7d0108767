/** What a file can hold that is right, and yet does not do what its author thinks. In a browser nobody would say it. */
import type { Node } from 'jsonc-parser';
import type { OverrideProblem } from '../../internal/override-problem.js';
import { isLanguage, show } from '../../provider/overrides/check.js';
import { at } from '../../provider/overrides/json.js';
import { deepest } from '../../provider/overrides/limits.js';
import { mostListed } from '../../provider/overrides/problems.js';
import { nearest } from '../../schema/nearest.js';
import { baseLanguage } from '../base-language.js';

/** Names that stand twice in an object: all but the last are lost. */
export function twice(node: Node, path: readonly string[] = []): OverrideProblem[] {
  if (path.length > deepest) return [];
  const names = new Set<string>();
  return (node.children ?? []).flatMap((child, index): OverrideProblem[] => {
    if (child.type !== 'property') return twice(child, [...path, String(index)]);
    const [key, value] = child.children!;
    const name = key!.value as string;
    const here = [...path, name];
    const again: OverrideProblem[] = names.has(name) ? [{ path: here, expected: 'each name once, since only the last counts', found: show(name) }] : [];
    names.add(name);
    return [...again, ...(value ? twice(value, here) : [])];
  });
}

/** Kinds of massage that are on offer but not there. */
export function notOffered(words: unknown, known: readonly string[]): OverrideProblem[] {
  const offers = at(words, ['clinic', 'offers']);
  const unknown = Array.isArray(offers) ? offers.filter((id): id is string => typeof id === 'string' && !known.includes(id)).slice(0, mostListed) : [];
  return unknown.map((id) => ({ path: ['clinic', 'offers'], expected: `the id of a modality (${known.join(', ')})`, found: show(id), nearest: nearest(id, known) }));
}

/** The code of the language that words are in, as they say, or as the script does that they stand in. */
export const languageOf = (words: unknown, lang: string | undefined): string | undefined => [at(words, ['lang']), lang].find(isLanguage);

/** A language that nothing is shown in. */
export function notSpoken(words: unknown, lang: string | undefined, known: readonly string[]): OverrideProblem[] {
  const code = languageOf(words, lang);
  if (!code || known.includes(baseLanguage(code))) return [];
  return [{ path: at(words, ['lang']) === code ? ['lang'] : [], expected: `a language that there are words in (${known.join(', ')})`, found: show(code) }];
}
