/**
 * How easily a Spanish text reads: the Szigriszt-Pazos formula, read on the INFLESZ scale (Barrio-Cantalejo and others, 2008):
 * 55 to 65 is normal, 65 to 80 quite easy, above it very easy. For a text about health, 55 is the least that is advised.
 */

const strong = 'aeoáéó';

/** Syllables of a Spanish word: groups of vowels, where two strong ones, or a stressed weak one beside a strong one, are two. */
export function syllablesOf(word: string): number {
  const letters = word.toLowerCase().replace(/qu|gu(?=[eiéí])/g, 'q').replace(/y(?![aeiouáéíóú])/g, 'i');
  return (letters.match(/[aeiouáéíóúü]+/g) ?? []).reduce((sum, group) => sum + 1 + group.slice(1).split('').filter((vowel, index) => isHiatus(group[index]!, vowel)).length, 0);
}

const isHiatus = (before: string, vowel: string) => (strong.includes(before) && strong.includes(vowel)) || 'íú'.includes(before) || ('íú'.includes(vowel) && strong.includes(before));

/** A fragment, such as a table's cell or a list's item, counts as a sentence; so does each part up to a stop, a colon or a question mark. */
export function inflesz(texts: readonly string[]): { sentences: number; words: number; score: number } {
  const sentences = texts.flatMap((text) => text.split(/[.:;?!](?:\s|$)/)).filter((part) => /\p{L}/u.test(part));
  const words = sentences.flatMap((sentence) => sentence.match(/[\p{L}\d'’-]+/gu) ?? []);
  const syllables = words.reduce((sum, word) => sum + (syllablesOf(word) || 1), 0);
  return { sentences: sentences.length, words: words.length, score: 206.835 - (62.3 * syllables) / words.length - words.length / sentences.length };
}
