/**
 * Puts back what a clinic may not change, as the schema's annotations say. It looks at the result, after every script, file and
 * provider was merged: it does not matter which of them removed something, or in which order.
 */
import { idsOf } from '../../internal/entries.js';
import type { Rule } from '../../schema/annotations.js';
import { isNamed, ruleOf } from '../../schema/guards.js';
import { clinicSections } from '../../schema/index.js';
import { membersAt, type SchemaNode } from '../../schema/nodes.js';
import { at, equal, isObject } from './json.js';

/** What was put back, where, and by which rule. */
export interface Restored {
  readonly path: readonly string[];
  readonly rule: Rule;
}

/** A section's schema as a clinic's words have to meet it; nothing for what is no section. */
export const schemaOf = (name: string): SchemaNode | undefined =>
  Object.hasOwn(clinicSections, name) ? (clinicSections[name as keyof typeof clinicSections] as SchemaNode) : undefined;

/** `merged`, a section with a clinic's changes, with everything guarded as it is in `bundled`. Pure: neither is changed. */
export function enforce<Section>(name: string, bundled: Section, merged: Section): { section: Section; restored: Restored[] } {
  const restored: Restored[] = [];
  const schema = schemaOf(name);
  return { section: schema ? (guarded([schema], bundled, merged, [name], restored) as Section) : merged, restored };
}

function guarded(nodes: readonly SchemaNode[], bundled: unknown, merged: unknown, path: readonly string[], restored: Restored[]): unknown {
  if (bundled === merged) return merged;
  const rule = ruleOf(nodes, bundled);
  const back = () => {
    restored.push({ path, rule: rule! });
    return bundled;
  };
  if (rule === 'fixed' || rule === 'leading') return equal(bundled, merged) ? bundled : back();
  if (rule && rule !== 'marked' && merged === undefined) return back();
  if (rule === 'append-only' && Array.isArray(bundled)) return Array.isArray(merged) ? appended(bundled, merged) : back();
  if (Array.isArray(merged) || !(isObject(bundled) || isObject(merged))) return merged;
  const members = guardedMembers(nodes, bundled, merged, path, restored);
  if (!isObject(merged) && !members.length) return merged;
  return withOrder(nodes, bundled, Object.fromEntries(members), rule, path, restored);
}

/** The members of an object, those that are bundled first. Where the object is gone, those of them that may not be. */
function guardedMembers(nodes: readonly SchemaNode[], bundled: unknown, merged: unknown, path: readonly string[], restored: Restored[]) {
  const keys = new Set([bundled, merged].flatMap((node) => (isObject(node) ? Object.keys(node) : [])));
  return [...keys].flatMap((key): [string, unknown][] => {
    const [ours, theirs] = [at(bundled, [key]), at(merged, [key])];
    const below = membersAt(nodes, key);
    // An entry that is taken away takes along what is guarded in it.
    const isGone = theirs === undefined && !isNamed(nodes, key) && !ruleOf(below, ours);
    const left = isGone ? undefined : guarded(below, ours, theirs, [...path, key], restored);
    return left === undefined ? [] : [[key, left]];
  });
}

/** A list that is added to: the bundled items, then the new ones. */
export function appended(bundled: readonly unknown[], more: readonly unknown[]): unknown[] {
  const isThere = (item: unknown) => bundled.some((other) => equal(textOf(item), textOf(other)));
  return [...bundled, ...more.filter((item) => !isThere(item))];
}

/** What an item says. A claim's own words are compared, since a clinic writes them without what stands behind them. */
const textOf = (item: unknown): unknown => (isObject(item) && 'claim' in item ? item.claim : item);

/** Entries in the clinic's order, after those that have to come first. */
function withOrder(
  nodes: readonly SchemaNode[],
  bundled: unknown,
  section: Record<string, unknown>,
  rule: Rule | undefined,
  path: readonly string[],
  restored: Restored[],
): Record<string, unknown> {
  const order: unknown = section.order;
  // An order of anything but ids is for the schema to refuse.
  if (!Array.isArray(order) || !order.every((id) => typeof id === 'string') || !isObject(bundled)) return section;
  const ids = idsOf(bundled);
  const isFirst = (id: string) => rule === 'append-only' || ruleOf(membersAt(nodes, id), bundled[id]) === 'leading';
  const first = ids.slice(0, ids.findLastIndex(isFirst) + 1).filter((id) => section[id]);
  if (equal(idsOf(section).slice(0, first.length), first)) return section;
  restored.push({ path: [...path, 'order'], rule: 'leading' });
  return { ...section, order: [...first, ...order.filter((id) => !first.includes(id))] };
}
