/**
 * Marks what a clinic says in its own words, at the text. A claim loses its certainty and its sources and gets the basis `clinic`;
 * a text gets the note of our labels in parentheses. What stands below new words says something else, so it is marked as well.
 */
import kinds from '../../content/every/kinds.json';
import { ruleOf } from '../../schema/guards.js';
import { membersAt, type SchemaNode } from '../../schema/nodes.js';
import { schemaOf } from './enforce.js';
import { at, equal, isObject, type JsonObject } from './json.js';

export const isClaim = (node: unknown): node is { claim: unknown } => isObject(node) && 'claim' in node;

/** What stands behind our claims, and behind no clinic's. */
export const behindClaims = ['certainty', 'certaintyBy', 'sources', 'span', 'figures'];

/** A claim in the clinic's own words, with what it says and when it holds, and nothing of what stood behind ours. */
const asOwn = (claim: object) => ({
  ...Object.fromEntries(Object.entries(claim).filter(([key]) => !behindClaims.includes(key))),
  basis: 'clinic',
});

/** Words above claims. A short name is what the table's columns show. */
const headings = ['name', 'short', 'question', 'title'];

/** Words right above texts. A name only says what something is called: the texts below it stay ours. */
const titles = ['title', 'term'];

const differsIn = (keys: readonly string[], before: unknown, after: Record<string, unknown>): boolean =>
  isObject(before) && keys.some((key) => typeof before[key] === 'string' && typeof after[key] === 'string' && before[key] !== after[key]);

/** Marks each claim that is not word for word the bundled one, or that stands below other words. */
export function withOwnClaims(before: unknown, after: unknown, isBelowNew = false, depth = 0): unknown {
  if (before === after && !isBelowNew) return after;
  if (isClaim(after)) return !isBelowNew && equal(before, after) ? after : asOwn(after);
  if (Array.isArray(after)) {
    const items = Array.isArray(before) ? (before as unknown[]) : [];
    return after.map((item: unknown, index) => {
      const isOurs = isClaim(item) && !isBelowNew && items.some((other) => equal(other, item));
      return isOurs ? item : withOwnClaims(items[index], item, isBelowNew, depth + 1);
    });
  }
  if (!isObject(after)) return after;
  const isNew = isBelowNew || (depth > 0 && differsIn(headings, before, after));
  return Object.fromEntries(Object.entries(after).map(([key, value]) => [key, withOwnClaims(at(before, [key]), value, isNew, depth + 1)]));
}

/** Marks each text that the schema says to mark and that is not the bundled one, with `note`, such as "In the clinic’s own words". */
export function withOwnTexts<Section>(name: string, before: Section, after: Section, note: string): Section {
  const schema = schemaOf(name);
  const marked = (nodes: readonly SchemaNode[], ours: unknown, theirs: unknown, isBelowNew: boolean): unknown => {
    if (ours === theirs && !isBelowNew) return theirs;
    if (typeof theirs === 'string') return ruleOf(nodes, ours) === 'marked' ? withNote(theirs, note) : theirs;
    if (Array.isArray(theirs)) {
      return theirs.map((item: unknown, index) => marked(membersAt(nodes, String(index)), Array.isArray(ours) && ours.includes(item) ? item : undefined, item, isBelowNew));
    }
    if (!isObject(theirs) || isClaim(theirs)) return theirs;
    const isNew = isBelowNew || (nodes[0] !== schema && differsIn(titles, ours, theirs));
    return Object.fromEntries(Object.entries(theirs).map(([key, value]) => [key, marked(membersAt(nodes, key), at(ours, [key]), value, isNew)]));
  };
  return schema ? (marked([schema], before, after, false) as Section) : after;
}

const withNote = (text: string, note: string): string => (text.endsWith(`(${note})`) ? text : `${text} (${note})`);

/** Ids of the bundled kinds of massage that a clinic gives another name. */
export function renamedKinds(patches: readonly JsonObject[], language: string): string[] {
  const isRenamed = (id: string, names: object) =>
    patches.some((patch) =>
      Object.entries(names).some(([key, ours]) => {
        const theirs = at(patch, ['modalities', id, key]);
        return typeof theirs === 'string' && theirs !== ours;
      }),
    );
  return Object.entries(kinds[language] ?? kinds.en!).flatMap(([id, names]) => (isRenamed(id, names) ? [id] : []));
}

/** Marks what other sections say of kinds that have another name: their answers in the table, and reasons that studies stand behind. */
export function withOwnKinds(name: string, section: unknown, renamed: readonly string[]): unknown {
  if (!renamed.length) return section;
  const mapped = (path: string, change: (entry: Record<string, unknown>) => unknown): unknown => {
    const entries = at(section, [path]);
    if (!isObject(entries)) return section;
    const changed = Object.entries(entries).map(([id, entry]) => [id, isObject(entry) ? change(entry) : entry]);
    return { ...(section as object), [path]: Object.fromEntries(changed) as unknown };
  };
  if (name === 'comparison') {
    return mapped('aspects', ({ answers, ...aspect }) => {
      if (!isObject(answers)) return answers === undefined ? aspect : { ...aspect, answers };
      const own = (id: string, claims: unknown) => (renamed.includes(id) && Array.isArray(claims) ? claims.filter(isClaim).map(asOwn) : claims);
      return { ...aspect, answers: Object.fromEntries(Object.entries(answers).map(([id, claims]) => [id, own(id, claims)])) };
    });
  }
  if (name !== 'choosing') return section;
  const isAbout = ({ modalities, sources }: Record<string, unknown>) => sources && Array.isArray(modalities) && modalities.some((id: string) => renamed.includes(id));
  return mapped('rules', (rule) => (isAbout(rule) ? asOwn(rule) : rule));
}
