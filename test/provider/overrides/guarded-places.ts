/** The places that the schema guards, with what is bundled there, and whether what readers see keeps each guard's rule. */
import { sections as english } from '../../../dist/content/en/pack.js';
import { idsOf } from '../../../dist/internal/entries.js';
import type { Overlay } from '../../../dist/provider/contexts.js';
import { overlay } from '../../../dist/provider/overlay.js';
import { at, equal, isObject } from '../../../dist/provider/overrides/json.js';
import { readOverrides } from '../../../dist/provider/overrides/overrides.js';
import { isNamed, ruleAt } from '../../../dist/schema/guards.js';
import { clinicSections } from '../../../dist/schema/index.js';
import { membersAt, type SchemaNode } from '../../../dist/schema/nodes.js';
import { guardTable } from '../../../src/schema/guards.js';
import { wordsOf, type Path, type Target } from './attacks.js';

export const schemas = clinicSections as unknown as Readonly<Record<string, SchemaNode>>;
export const table = guardTable(schemas).filter(([place]) => !place.startsWith('sources'));
const names = Object.keys(english) as (keyof typeof english)[];
export const bundled = Object.fromEntries(await Promise.all(names.map(async (name) => [name, (await english[name]()).default] as const))) as Record<string, object>;

const own = '(In the clinic’s own words)';
export const isOwn = (text: unknown): boolean => typeof text === 'string' && text.endsWith(own);

/** Sections as readers see them, with patches from the scripts of one provider or from providers inside one another. */
export const routes = {
  scripts: async (name: string, patches: readonly object[]) => {
    const { differences } = await readOverrides(patches.map((value) => ({ from: 'script', value })));
    return differences(name as 'faq', bundled[name] as never, 'en') as object;
  },
  providers: async (name: string, patches: readonly object[]) => {
    let outer: Overlay | undefined;
    for (const value of patches) outer = overlay(outer, await readOverrides([{ from: 'script', value }], outer));
    return outer!.section(name as 'faq', bundled[name] as never, 'en') as object;
  },
};

/** The places in the English content that a row of the table is about. A row about a list's items is about the list. */
export function targetsOf([place, rule]: readonly [string, string]): Target[] {
  const keys = place.split('.');
  const found = keys.reduce<[Path, unknown][]>(
    (nodes, key) => nodes.flatMap(([before, node]) => (isObject(node) ? (key === '*' ? idsOf(node) : [key]).filter((id) => Object.hasOwn(node, id)).map((id): [Path, unknown] => [[...before, id], node[id]]) : [[before, node] as [Path, unknown]])),
    [[[], bundled]],
  );
  const isItem = (target: Path) => target.length < keys.length;
  return found
    .filter(([target, node]) => (isItem(target) ? Array.isArray(node) : ruleAt(schemas[target[0]!]!, target.slice(1), node) === rule))
    .map(([target, node]) => ({ path: target, rule, bundled: node }));
}

/** Whether an entry, such as a kind of massage or a condition, may be taken away whole. */
function isRemovable(entry: Path): boolean {
  const [name = '', ...keys] = entry;
  const around = keys.slice(0, -1).reduce<readonly SchemaNode[]>(membersAt, [schemas[name]!]);
  return keys.length > 0 && !isNamed(around, keys.at(-1)!) && !ruleAt(schemas[name]!, keys, at(bundled, entry));
}

/** Whether what readers see at a place keeps the rule. What is in an entry that is not there keeps it too, if the entry may go. */
export function holds({ path: place, rule, bundled: before }: Target, section: object): boolean {
  const after = at(section, place.slice(1));
  for (let length = 2; length < place.length; length++) {
    if (at(section, place.slice(1, length)) === undefined) return isRemovable(place.slice(0, length));
  }
  if (rule === 'required') return after !== undefined;
  if (rule === 'marked') {
    if (!Array.isArray(before)) return after === undefined || equal(after, before) || isOwn(after);
    return ((after ?? []) as unknown[]).every((item) => before.includes(item) || isOwn(item));
  }
  if (rule === 'append-only') {
    if (Array.isArray(before)) return Array.isArray(after) && equal(wordsOf(after.slice(0, before.length)), wordsOf(before));
    return isObject(after) && equal(idsOf(after).slice(0, idsOf(before as object as Record<string, unknown>).length), idsOf(before as Record<string, unknown>));
  }
  // The line is ours too: it says that some words are the clinic's.
  if (place.at(-1) === 'status' && isObject(after)) {
    const { line } = after;
    return equal({ ...after, line: undefined, review: undefined }, { ...before as object, line: undefined, review: undefined }) && (line === undefined || (typeof line === 'string' && line.startsWith('General information, not medical advice')));
  }
  // Signs that a clinic adds to a list of safety show wherever that list is shown again.
  if (isObject(after) && isObject(before) && Array.isArray(after.signs) && Array.isArray(before.signs)) {
    return after.title === before.title && equal(wordsOf(after.signs.slice(0, before.signs.length)), wordsOf(before.signs));
  }
  if (!equal(wordsOf(after), wordsOf(before))) return false;
  return rule !== 'leading' || equal(idsOf(at(section, place.slice(1, -1)) as Record<string, unknown>).slice(0, 2), ['now', 'first']);
}
