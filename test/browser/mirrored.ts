/** English words letter by letter in Hebrew script, and longer by a third: what a pseudo-language is made of. */

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

/** A section of the content, in Hebrew letters. */
export const inPseudo = (section: unknown, name: string): unknown => translated(section, name, name);
