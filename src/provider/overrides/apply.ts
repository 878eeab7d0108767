/**
 * Lays a clinic's checked words over a section. Pure: the section stays as it was.
 * A claim that differs from the bundled one afterwards is the clinic's own: it loses certainty and sources and says so.
 */
import references from '../../content/every/references.json';
import { claimKeys } from '../../schema/common.js';
import { composedOf } from './compose.js';
import { guardOf } from './guarded.js';
import { at, equal, isObject, withAt, type JsonObject } from './json.js';
import { mergePatch } from './merge.js';

/** A bundled section with a clinic's patches, the first the weakest. */
export function applied<Section>(name: string, bundled: Section, patches: readonly JsonObject[]): Section {
  const all = composedOf(patches);
  const followed = references.reduce<unknown>((node, [place, see]) => follow(node, name, place, at(all, see.split('.'))), bundled);
  const merged = patches.reduce<unknown>(
    (section, patch) => (patch[name] === undefined ? section : mergePatch(section, withAdditions(patch[name], section, [name]))),
    followed,
  );
  const marked = withOwnMarked(bundled, merged, name);
  if (name === 'modalities') return withShortNames(bundled, marked) as Section;
  return (name === 'choosing' ? withStops(marked, all) : marked) as Section;
}

/** What is shown in another place too says there what the clinic says of it here. */
function follow(node: unknown, name: string, place: string, said: unknown): unknown {
  const [first, ...path] = place.split('.');
  const there = first === name && said !== undefined ? at(node, path) : undefined;
  if (typeof said === 'string' && typeof there === 'string') return withAt(node, path, said);
  if (!isObject(said) || !isObject(there)) return node;
  if ('claim' in there) return withAt(node, path, mergePatch(there, Object.fromEntries(Object.entries(said).filter(([key]) => claimKeys.includes(key)))));
  if (!Array.isArray(there.signs)) return node;
  const more = Object.values(isObject(said.signs) ? said.signs : {}).filter(isClaim);
  return withAt(node, path, { ...there, signs: [...(there.signs as unknown[]), ...more.map(({ claim }) => ({ claim, basis: 'clinic' }))] });
}

/** The patch with guarded lists as they should be: what stands there, then what is new. */
function withAdditions(patch: unknown, target: unknown, path: readonly string[]): unknown {
  if (Array.isArray(patch)) {
    if (!Array.isArray(target) || guardOf(path, target) !== 'is added to') return patch;
    const items = target as readonly unknown[];
    const isThere = (item: unknown) => items.some((other) => equal(other, item) || (isObject(item) && isObject(other) && 'claim' in item && item.claim === other.claim));
    return [...items, ...(patch as readonly unknown[]).filter((item) => !isThere(item))];
  }
  if (!isObject(patch)) return patch;
  return Object.fromEntries(Object.entries(patch).map(([key, value]) => [key, withAdditions(value, at(target, [key]), [...path, key])]));
}

const isClaim = (node: unknown): node is { claim: unknown } => isObject(node) && 'claim' in node;

/** What stands behind our claims, and behind no clinic's. */
export const behindClaims = ['certainty', 'certaintyBy', 'sources', 'span', 'figures'];

/** A claim in the clinic's own words, with what it says and when it holds, and nothing of what stood behind ours. */
const asOwn = (claim: object) => ({
  ...Object.fromEntries(Object.entries(claim).filter(([key]) => !behindClaims.includes(key))),
  basis: 'clinic',
});

/** Words above claims: when they change, the claims below say something else. Kinds of massage may be renamed. */
const headings = ['name', 'question', 'title'];
const isHeadedAnew = (section: string, before: unknown, after: Record<string, unknown>) =>
  section !== 'modalities' && isObject(before) && headings.some((key) => typeof before[key] === 'string' && before[key] !== after[key]);

/** Marks each claim that is not word for word the one that stood there. */
function withOwnMarked(before: unknown, after: unknown, section: string, isAnew = false, depth = 0): unknown {
  if (before === after && !isAnew) return after;
  if (isClaim(after)) return !isAnew && equal(before, after) ? after : asOwn(after);
  if (Array.isArray(after)) {
    const items = Array.isArray(before) ? (before as unknown[]) : [];
    return after.map((item: unknown, index) => (isClaim(item) && !isAnew && items.some((other) => equal(other, item)) ? item : withOwnMarked(items[index], item, section, isAnew, depth + 1)));
  }
  if (!isObject(after)) return after;
  const anew = isAnew || (depth > 0 && isHeadedAnew(section, before, after));
  return Object.fromEntries(Object.entries(after).map(([key, value]) => [key, withOwnMarked(at(before, [key]), value, section, anew, depth + 1)]));
}

/** A sign that the clinic added to those who should ask first stops the chooser, as long as no rule says what it means. */
function withStops(section: unknown, patch: JsonObject): unknown {
  const signs = at(patch, ['safety', 'first', 'signs']);
  const rules = at(section, ['rules']);
  if (!isObject(signs) || !isObject(rules)) return section;
  const meant = Object.values(rules).flatMap((rule) => (at(rule, ['when', 'first']) ?? []) as string[]);
  const stops = Object.entries(signs).flatMap(([id, sign]) =>
    isClaim(sign) && !meant.includes(id) ? [[`first-stop-${id}`, { claim: at(sign, ['why']) ?? sign.claim, basis: 'clinic', when: { first: [id] }, effect: 'stop', modalities: [] }]] : [],
  );
  return withAt(section, ['rules'], { ...Object.fromEntries(stops), ...rules });
}

/** A kind of massage that has another name has no other short name than that. */
function withShortNames(before: unknown, after: unknown): unknown {
  return Object.entries(after as object).reduce<unknown>((section, [id, entry]: [string, unknown]) => {
    const [old, now] = [at(before, [id]), entry].map((modality) => ({ name: at(modality, ['name']), short: at(modality, ['short']) }));
    return old!.name && old!.name !== now!.name && old!.short === now!.short ? withAt(section, [id, 'short'], undefined) : section;
  }, after);
}
