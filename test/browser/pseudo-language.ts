/**
 * A language for tests only: the English words letter by letter in Hebrew script, and longer by a third. What is hard-wired shows as Latin letters;
 * what breaks from right to left, or with long words, shows in the layout. Its code is that of Hebrew, so that dates and numbers are Hebrew too.
 */
import { sections as english } from '../../src/content/en/pack.js';
import { packs } from '../../src/provider/languages.js';
import type { Pack } from '../../src/schema/index.js';

export const pseudo = 'he';

const letters = 'אבגדהוזחטיכלמנסעפצקרשתםןףץ';

/** `{places}` and the targets of `[marks](term:id)` stay; each letter has one of its own; every third word comes twice. */
const mirrored = (text: string): string =>
  text
    .split(/(\{\w+\}|\(term:[\w-]+\))/)
    .map((part, index) => (index % 2 ? part : part.replace(/[A-Za-z]/g, (letter) => letters[letter.toLowerCase().charCodeAt(0) - 97]!).replace(/(\S+ \S+ )([א-ת]+)/g, '$1$2 $2')))
    .join('');

/** Names of members whose texts are no words. */
const facts = ['basis', 'certainty', 'certaintyBy', 'design', 'effect', 'from', 'href', 'modalities', 'nextReview', 'optionsFrom', 'order', 'sources', 'topics', 'updated', 'version', 'when'];

function translated(node: unknown, key: string, section: string): unknown {
  if (typeof node === 'string') return (facts.includes(key) && section !== 'labels') || (key === 'list' && section === 'choosing') ? node : mirrored(node);
  if (typeof node !== 'object' || node === null) return node;
  if (Array.isArray(node)) return facts.includes(key) ? node : node.map((item) => translated(item, key, section));
  if (key === 'when') return node;
  return Object.fromEntries(Object.entries(node).map(([name, value]) => [name, translated(value, name, section)]));
}

packs[pseudo] = {
  dir: 'rtl',
  sections: Object.fromEntries(Object.entries(english).map(([name, load]) => [name, async () => ({ default: translated((await load()).default, name, name) })])) as unknown as Pack,
};
