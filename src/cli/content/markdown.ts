/** A section as Markdown: headings, every text, and every claim with what it rests on. It knows no section: titles come from the descriptions. */
import { formatMinutes, formatPrice } from '../../internal/format.js';
import { isObject } from '../../provider/overrides/json.js';
import { claimKeys, type Minutes } from '../../schema/common.js';
import type { Price } from '../../schema/price.js';
import { basisOf } from './basis.js';
import { isEntry, nameOf, titleOf, wordFor, type Sections } from './names.js';

/** What stands below a section's heading, which is of the second level. */
export function markdown(name: string, sections: Sections): string {
  const section = sections[name] as Record<string, unknown>;

  /** What a part holds: words first, so that they do not stand below another's heading. */
  function body(node: unknown, path: readonly string[]): string {
    if (!isObject(node)) return items(node, path, 0, '').join('\n');
    const members = membersOf(node).map(([key, value]) => ({ value, here: [...path, key] }));
    const words = members.filter(({ value, here }) => !hasHeading(value, here)).flatMap(({ value, here }) => items(value, here, 0));
    const parts = members.filter(({ value, here }) => hasHeading(value, here)).map(({ value, here }) => part(value, here));
    return [words.join('\n'), ...parts].filter(Boolean).join('\n\n');
  }

  function part(node: unknown, path: readonly string[]): string {
    const id = path.at(-1)!;
    const level = '#'.repeat(path.length + 1);
    if (path[0] === 'labels') return `${level} \`${id}\`\n\n${body(node, path)}`;
    const named = isEntry(path) ? nameOf(node) : undefined;
    if (!named) return `${level} ${titleOf(path, sections) ?? id}\n\n${body(node, path)}`;
    return `${level} ${plain(named[1])} (\`${id}\`)\n\n${body(without(node as object, named[0]), path)}`;
  }

  /** A member as items of a list. */
  function items(node: unknown, path: readonly string[], depth: number, title = titleOf(path, sections)): string[] {
    const bullet = `${'  '.repeat(depth)}-`;
    const head = title ? `${bullet} **${plain(title)}:**` : bullet;
    const words = wordsOf(node, path);
    if (words !== undefined) return [`${head} ${words}`];
    if (isClaim(node)) return [`${head} ${plain(node.claim)}`, `  ${bullet} *${basisOf(node, section)}*`, ...below(without(node, ...claimKeys), path, depth + 1)];
    const named = title ? undefined : nameOf(node);
    if (named) return [`${bullet} ${plain(named[1])}`, ...below(without(node as object, named[0]), path, depth + 1)];
    const inner = title ? depth + 1 : depth;
    return [...(title ? [head] : []), ...(Array.isArray(node) ? node.flatMap((item: unknown) => items(item, path, inner, '')) : below(node as Record<string, unknown>, path, inner))];
  }

  const below = (node: Readonly<Record<string, unknown>>, path: readonly string[], depth: number) => membersOf(node).flatMap(([key, value]) => items(value, [...path, key], depth));

  /** What can be said in a line: a text, a number, minutes, or the names of what ids stand for. */
  function wordsOf(node: unknown, path: readonly string[]): string | undefined {
    if (typeof node === 'string') return plain(wordFor(path, node, sections) ?? node);
    if (typeof node === 'boolean') return node ? 'yes' : 'no';
    if (typeof node === 'number') return String(node);
    if (path.at(-1) === 'price' && isObject(node)) return formatPrice(node as Price, 'en');
    if (!Array.isArray(node)) return undefined;
    if (path.at(-1) === 'minutes') return formatMinutes(node as unknown as Minutes, 'en');
    const names = node.map((id: unknown) => (typeof id === 'string' ? wordFor(path, id, sections) : undefined));
    return names.every((each) => each !== undefined) ? names.map(plain).join('; ') || 'none' : undefined;
  }

  return body(section, [name]);
}

/** What is large in a section has a heading, and so has an entry in that. */
const hasHeading = (node: unknown, path: readonly string[]): boolean => typeof node === 'object' && !isClaim(node) && (path.length === 2 || (path.length === 3 && isObject(node) && isEntry(path)));

/** Members of an object in the order in which they are shown. */
const membersOf = (node: Readonly<Record<string, unknown>>): [key: string, value: unknown][] =>
  [...new Set([...((node.order ?? []) as string[]), ...Object.keys(node)])].filter((key) => node[key] !== undefined && !['status', 'sources', 'order'].includes(key)).map((key) => [key, node[key]]);

const isClaim = (node: unknown): node is { claim: string } => isObject(node) && 'claim' in node;
const without = (node: object, ...keys: readonly string[]): Record<string, unknown> => Object.fromEntries(Object.entries(node).filter(([key]) => !keys.includes(key)));

/** A text without links to the glossary. Emphasis is the same in Markdown. */
const plain = (text: string): string => text.replace(/\[([^\]]+)\]\(term:[\w-]+\)/g, '$1');
