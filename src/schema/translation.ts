/**
 * A language pack holds words only: facts such as sources, certainty, minutes and rules stand once, in English.
 * Here the two are put together. A pack is complete or not there: what is missing, and what is too much, is a problem.
 */
import type { ContentProblem } from './check.js';

/** Members that say the same in every language, wherever they stand; an entry may bear such a name, but holds more than a value. */
const facts = ['basis', 'certainty', 'certaintyBy', 'sources', 'minutes', 'level', 'people', 'order'];

/** And those of some sections. Of a source, only what it compared is said in the reader's language. */
const factsIn: Readonly<Record<string, readonly string[]>> = {
  choosing: ['list', 'optionsFrom', 'many', 'topics', 'when', 'effect', 'modalities'],
  comparison: ['from'],
  sources: ['authors', 'moreAuthors', 'year', 'title', 'publishedIn', 'report', 'doi', 'url', 'design'],
};

const isFact = (key: string, value: unknown, [section]: readonly string[]): boolean => {
  if (section === undefined || section === 'labels') return false;
  return key === 'when' || (!isObject(value) && (facts.includes(key) || (factsIn[section] ?? []).includes(key)));
};

/** The English content with a pack's words in place of its own. References stay: they lead to the pack's words too. */
export function translate(english: object, words: object): { content: Record<string, unknown>; problems: ContentProblem[] } {
  const problems: ContentProblem[] = [];
  const report = (path: readonly string[], message: string) => problems.push({ path: path.join('.'), message });

  const put = (from: unknown, to: unknown, path: readonly string[]): unknown => {
    if (typeof from === 'string') {
      if (typeof to === 'string') return to;
      report(path, `Expected words for "${from}"`);
      return from;
    }
    if (Array.isArray(from)) {
      const items = from as unknown[];
      const wanted = items.filter((item) => hasWords(item, path)).length;
      const given = Array.isArray(to) ? (to as unknown[]) : [];
      if (given.length !== wanted) report(path, `Expected ${wanted} items, got ${given.length}`);
      let next = 0;
      return items.map((item) => (hasWords(item, path) ? put(item, given[next], [...path, String(next++)]) : item));
    }
    const given = isObject(to) ? to : {};
    const members = Object.entries(from as object) as [string, unknown][];
    for (const key of Object.keys(given)) if (!members.some(([name, value]) => name === key && isSaid(name, value, path))) report([...path, key], 'Expected nothing here: English has no such words');
    return Object.fromEntries(members.map(([key, value]) => [key, isSaid(key, value, path) ? put(value, given[key], [...path, key]) : value]));
  };
  return { content: put(english, words, []) as Record<string, unknown>, problems };
}

const isObject = (node: unknown): node is Record<string, unknown> => typeof node === 'object' && node !== null && !Array.isArray(node);

const isSaid = (key: string, value: unknown, path: readonly string[]): boolean => !isFact(key, value, path) && hasWords(value, [...path, key]);

/** Whether anything in a node is said in the reader's language. A reference is not: it is followed. */
function hasWords(node: unknown, path: readonly string[]): boolean {
  if (typeof node === 'string') return true;
  if (typeof node !== 'object' || node === null || 'see' in node) return false;
  if (Array.isArray(node)) return node.some((item) => hasWords(item, path));
  return Object.entries(node).some(([key, value]) => isSaid(key, value, path));
}
