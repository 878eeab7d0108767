/** Reading grades of a section, by two formulas. A formula counts words, not sense: read the text aloud as well. */
import { fleschKincaid } from 'flesch-kincaid';
import { smogFormula } from 'smog-formula';
import { syllable } from 'syllable';

/** Keys whose texts no reader sees as sentences: names of sources, addresses, versions, what a claim rests on. */
const unread = ['status', 'sources', 'basis', 'certainty', 'certaintyBy', 'from', 'bookingUrl'];

/** All texts of a section that a reader sees. */
export function textsOf(node: unknown): string[] {
  if (typeof node === 'string') return [node.replace(/\{\w+\}/g, 'one')];
  if (typeof node !== 'object' || node === null) return [];
  return Object.entries(node).flatMap(([key, value]) => (unread.includes(key) ? [] : textsOf(value)));
}

/** A fragment, such as a table's cell, counts as a sentence; so does each part between full stops, question marks and colons. */
const sentences = (texts: readonly string[]) => texts.flatMap((text) => text.split(/[.?!:](?:\s|$)/).filter((part) => /\w/.test(part)));
const wordsOf = (text: string) => text.match(/[\w'’-]+/g) ?? [];

export interface Grade {
  readonly sentences: number;
  readonly words: number;
  readonly fleschKincaid: number;
  readonly smog: number;
}

/** `names` are the words that patients must meet anyway: with them left out, they count as words of one syllable. */
export function gradeOf(texts: readonly string[], names: readonly RegExp[] = []): Grade {
  const parts = sentences(texts.map((text) => names.reduce((so, name) => so.replace(name, 'x'), text)));
  const all = parts.flatMap(wordsOf);
  const syllables = all.map((word) => syllable(word) || 1);
  return {
    sentences: parts.length,
    words: all.length,
    fleschKincaid: fleschKincaid({ sentence: parts.length, word: all.length, syllable: syllables.reduce((a, b) => a + b, 0) }),
    smog: smogFormula({ sentence: parts.length, polysillabicWord: syllables.filter((count) => count > 2).length }),
  };
}
