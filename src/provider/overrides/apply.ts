/**
 * Lays a clinic's checked words over a section. Pure: the section stays as it was.
 * A claim that differs from the bundled one afterwards is the clinic's own: it loses certainty and sources and says so.
 */
import own from '../../content/every/clinic-content.json';
import hashes from '../../content/every/hashes.json';
import references from '../../content/every/references.json';
import { fill } from '../../internal/fill.js';
import { formatDay } from '../../internal/format.js';
import type { Review } from '../../schema/about.js';
import { claimKeys } from '../../schema/common.js';
import { hash } from '../../schema/hash.js';
import { guardOf } from './guarded.js';
import { at, equal, isObject, withAt, type JsonObject } from './json.js';
import { mergePatch } from './merge.js';

/** A section with a clinic's changes, in one of our languages. `patch` holds them by section; `told` adds what is said of them. */
export function applied<Section>(name: string, section: Section, patch: JsonObject): Section {
  const followed = references.reduce<unknown>((node, [place, see]) => follow(node, name, place, at(patch, see.split('.'))), section);
  const merged = patch[name] === undefined ? followed : mergePatch(followed, withAdditions(patch[name], followed, [name]));
  const marked = withOwnMarked(section, merged, name);
  if (name === 'modalities') return withShortNames(section, marked) as Section;
  return (name === 'choosing' ? withStops(marked, patch) : marked) as Section;
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

const labelsIn = (language: string) => own[language] ?? own.en!;

/** The word that stands at a clinic's own claims. */
const withOwnLabels = (name: string, section: unknown, language: string) =>
  name === 'labels' && at(section, ['shared', 'basis']) ? withAt(section, ['shared', 'basis', 'clinic'], labelsIn(language).own) : section;

/** Members that are no words about massage. */
const ownOf = ['price', 'bookingUrl', 'order', 'status', 'review'];

const saysOther = (before: unknown, after: unknown): boolean => {
  // What is taken away says nothing.
  if (before === after || after === null) return false;
  if (typeof after !== 'object') return true;
  return Object.entries(after).some(([key, value]) => !ownOf.includes(key) && saysOther(at(before, [key]), value));
};

/** The mark of a section's words with a clinic's changes: what a clinician signs. */
export function markOf(name: string, patches: readonly JsonObject[], language: string): string {
  const changes = patches.map((patch) => (name === 'about' && isObject(patch.about) ? { ...patch.about, review: undefined } : patch[name]));
  return hash(JSON.stringify([hashes[language]?.[name], ...changes.filter((change) => change !== undefined && JSON.stringify(change) !== '{}')]));
}

/** The section as elements show it: with the word for a clinic's claims, and a status line for its words. */
export const told = <Section>(name: string, before: Section, after: Section, patches: readonly JsonObject[], language: string): Section =>
  signed(name, before, withOwnLabels(name, after, language) as Section, patches, language);

/** What the status line of a section says that was signed. */
export const reviewedLine = ({ by, qualification, date }: Review, language: string): string => fill(labelsIn(language).reviewed, { by, qualification, day: formatDay(date, language) });

/** A section that says who signed these very words; else, where some are a clinic's, that they are. What stands around the clinic may have said so before. */
function signed<Section>(name: string, before: Section, after: Section, patches: readonly JsonObject[], language: string): Section {
  if (!isObject(at(after, ['status']))) return after;
  const review = patches.reduce<unknown>((found, patch) => at(patch, ['about', 'review']) ?? found, undefined) as Review | undefined;
  // The table shows what the kinds of massage say of themselves.
  const shown = name === 'comparison' ? ['comparison', 'modalities'] : [name];
  const isSigned = review && !at(before, ['status', 'line']) && shown.every((each) => at(review.of, [each]) === markOf(each, patches, language));
  const isOwn = saysOther(before, after) || (name === 'comparison' && patches.some((patch) => saysOther({}, patch.modalities ?? {})));
  const line = isSigned
    ? reviewedLine(review, language)
    : isOwn
      ? labelsIn(language).ownStatus
      : undefined;
  return line ? withAt(after, ['status', 'line'], line) : after;
}
