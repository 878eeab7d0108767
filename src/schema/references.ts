/**
 * A fact stands once: where the content needs it again, `{ "see": "safety.first.signs.clot" }` names the place.
 * The build puts there what stands at that place: a text, a claim with just what every claim has, or a tier of signs with just its title and signs.
 */
import type { ContentProblem } from './check.js';
import { claimKeys } from './common.js';

/** The content with every reference replaced; what names nothing that can stand elsewhere is a problem. */
export function resolveReferences<Content>(content: Content): { content: Content; problems: ContentProblem[] } {
  const problems: ContentProblem[] = [];
  const resolve = (node: unknown, path: readonly string[]): unknown => {
    if (typeof node !== 'object' || node === null) return node;
    if ('see' in node && typeof node.see === 'string') {
      const found = shortened(node.see.split('.').reduce(member, content));
      if (found === undefined) problems.push({ path: path.join('.'), message: `Expected "${node.see}" to be the place of a text, a claim or a tier of signs` });
      return found;
    }
    const members = Object.entries(node).map(([key, value]: [string, unknown]) => [key, resolve(value, [...path, key])] as const);
    return Array.isArray(node) ? members.map(([, value]) => value) : Object.fromEntries(members);
  };
  return { content: resolve(content, []) as Content, problems };
}

/** Where the content refers to another place, and to which. */
export function referencesIn(node: unknown, path: readonly string[] = []): [place: string, see: string][] {
  if (typeof node !== 'object' || node === null) return [];
  if ('see' in node && typeof node.see === 'string') return [[path.join('.'), node.see]];
  return Object.entries(node).flatMap(([key, value]: [string, unknown]) => referencesIn(value, [...path, key]));
}

const member = (node: unknown, key: string): unknown => (typeof node === 'object' && node !== null ? (node as Record<string, unknown>)[key] : undefined);

/** What may stand in another place of what was found. */
export function shortened(found: unknown): unknown {
  if (typeof found === 'string') return found;
  if (typeof found !== 'object' || found === null) return undefined;
  if ('claim' in found) return Object.fromEntries(Object.entries(found).filter(([key]) => claimKeys.includes(key)));
  if (!('title' in found && 'signs' in found)) return undefined;
  return { title: found.title, signs: Object.values(found.signs as object).map(shortened) };
}
