/** Reading grades of a text, by two formulas. A formula counts words, not sense: read the text aloud as well. */
import { fleschKincaid } from 'flesch-kincaid';
import { smogFormula } from 'smog-formula';
import { syllable } from 'syllable';

/** Keys whose texts no reader meets as sentences. */
const unread = ['status', 'sources', 'basis', 'certainty', 'certaintyBy', 'from'];

/** All texts of a section that a reader meets. */
export function textsOf(node: unknown): string[] {
  if (typeof node === 'string') return [node.replace(/\{\w+\}/g, 'one')];
  if (typeof node !== 'object' || node === null) return [];
  return Object.entries(node).flatMap(([key, value]) => (unread.includes(key) ? [] : textsOf(value)));
}

/** A fragment, such as a table's cell or a list's item, counts as a sentence; so does each part up to a stop or a question mark. */
const sentencesOf = (texts: readonly string[]) => texts.flatMap((text) => text.split(/[.?!](?:\s|$)/)).filter((part) => /\w/.test(part));

export interface Grades {
  readonly sentences: number;
  readonly words: number;
  /** Flesch-Kincaid grade level. */
  readonly fleschKincaid: number;
  readonly smog: number;
}

/** Grades of texts. `names` are words that a patient meets anyway: each counts as one syllable. */
export function gradesOf(texts: readonly string[], names = /(?!)/g): Grades {
  const sentences = sentencesOf(texts.map((text) => text.replace(names, 'it')));
  const words = sentences.flatMap((sentence) => sentence.match(/[\w'’-]+/g) ?? []);
  const syllables = words.map((word) => syllable(word) || 1);
  const sum = syllables.reduce((total, count) => total + count, 0);
  return {
    sentences: sentences.length,
    words: words.length,
    fleschKincaid: fleschKincaid({ sentence: sentences.length, word: words.length, syllable: sum }),
    smog: smogFormula({ sentence: sentences.length, polysillabicWord: syllables.filter((count) => count > 2).length }),
  };
}
