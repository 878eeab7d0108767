/**
 * Lays a clinic's checked words over a section. Pure: the section stays as it was.
 */
import own from '../../content/every/clinic-content.json';
import hashes from '../../content/every/hashes.json';
import references from '../../content/every/references.json';
import { fill } from '../../internal/fill.js';
import { formatDay } from '../../internal/format.js';
import type { Review } from '../../schema/about.js';
import type { Rule } from '../../schema/annotations.js';
import { claimKeys } from '../../schema/common.js';
import { ruleAt } from '../../schema/guards.js';
import { hash } from '../../schema/hash.js';
import { appended, enforce, schemaOf } from './enforce.js';
import { at, isObject, withAt, type JsonObject } from './json.js';
import { mergePatch } from './merge.js';
import { isClaim, renamedKinds, withOwnClaims, withOwnKinds, withOwnTexts } from './own-words.js';

/** A section with a clinic's changes merged in, the weakest patch first: what is guarded is as it is bundled, and a clinic's own claims say so. */
export function applied<Section>(name: string, bundled: Section, patches: readonly JsonObject[], language: string): Section {
  const { section } = enforce(name, bundled, mergedWith(name, bundled, patches));
  const claims = withOwnClaims(bundled, withAddedSigns(section, name, patches));
  const marked = withOwnKinds(name, claims, renamedKinds(patches, language));
  if (name === 'modalities') return withShortNames(bundled, marked) as Section;
  return (name === 'choosing' ? withStops(marked, patches) : marked) as Section;
}

/** The same with the clinic's own texts marked. Checks come before it: a message shows a text as the clinic wrote it. */
export const withNotes = <Section>(name: string, bundled: Section, section: Section, language: string): Section =>
  withOwnTexts(name, bundled, section, labelsIn(language).own);

/** A section with patches merged in, before anything is put back. */
export const mergedWith = <Section>(name: string, bundled: Section, patches: readonly JsonObject[]): Section =>
  patches.reduce<unknown>((section, patch) => {
    const followed = references.reduce<unknown>((node, [place, see]) => follow(node, name, place, see, patch), section);
    return patch[name] === undefined ? followed : mergePatch(followed, withAdditions(patch[name], followed, [name]));
  }, bundled) as Section;

/** The rule at a place of the content, as it holds for what is bundled there. */
function ruleIn([name = '', ...path]: readonly string[], bundled: unknown): Rule | undefined {
  const schema = schemaOf(name);
  return schema && ruleAt(schema, path, bundled);
}

/** What is shown in another place too says there what the clinic says of it here; not where it cannot change here. */
function follow(node: unknown, name: string, place: string, see: string, patch: JsonObject): unknown {
  const [first, ...path] = place.split('.');
  if (first !== name) return node;
  const from = see.split('.');
  const said = at(patch, from);
  const there = said === undefined ? undefined : at(node, path);
  // An item of a list that is only added to is never another one, whatever stands at its number in the patch.
  if (ruleIn(from, there) === 'fixed' || ruleIn(from.slice(0, -1), there) === 'append-only') return node;
  if (typeof said === 'string' && typeof there === 'string') return withAt(node, path, said);
  if (!isObject(said) || !isObject(there)) return node;
  if (!('claim' in there)) return node;
  return withAt(node, path, mergePatch(there, Object.fromEntries(Object.entries(said).filter(([key]) => claimKeys.includes(key)))));
}

/** Signs that the clinic adds to a list of `safety`, where that list is shown again: there nobody else can add any. */
function withAddedSigns(section: unknown, name: string, patches: readonly JsonObject[]): unknown {
  return references.reduce((node, [place, see]) => {
    const [first, ...path] = [...place.split('.'), 'signs'];
    const there = first === name ? at(node, path) : undefined;
    if (!Array.isArray(there)) return node;
    const added = Object.assign({}, ...patches.map((patch) => at(patch, [...see.split('.'), 'signs']))) as Record<string, unknown>;
    const claims = Object.values(added).filter(isClaim);
    return claims.length ? withAt(node, path, appended(there, claims.map(({ claim }) => ({ claim, basis: 'clinic' })))) : node;
  }, section);
}

/** The patch with the lists that are only added to: what they hold so far, then what is new. */
function withAdditions(patch: unknown, target: unknown, path: readonly string[]): unknown {
  if (Array.isArray(patch)) return Array.isArray(target) && ruleIn(path, target) === 'append-only' ? appended(target, patch) : patch;
  if (!isObject(patch)) return patch;
  return Object.fromEntries(Object.entries(patch).map(([key, value]) => [key, withAdditions(value, at(target, [key]), [...path, key])]));
}

/** A sign that the clinic added to those who should ask first stops the chooser, as long as no rule says what it means. */
function withStops(section: unknown, patches: readonly JsonObject[]): unknown {
  const signs = Object.assign({}, ...patches.map((patch) => at(patch, ['safety', 'first', 'signs']))) as Record<string, unknown>;
  const rules = at(section, ['rules']);
  if (!isObject(rules)) return section;
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
      : (at(before, ['status', 'line']) as string | undefined);
  return line ? withAt(after, ['status', 'line'], line) : after;
}
