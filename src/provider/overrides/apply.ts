/**
 * Lays a clinic's checked words over a section. Pure: the section stays as it was.
 */
import references from '../../content/every/references.json';
import type { Rule } from '../../schema/annotations.js';
import { claimKeys } from '../../schema/common.js';
import { ruleAt } from '../../schema/guards.js';
import { appended, enforce, schemaOf } from './enforce.js';
import { at, isObject, withAt, type JsonObject } from './json.js';
import { mergePatch } from './merge.js';
import { isClaim, renamedKinds, withOwnClaims, withOwnKinds } from './own-words.js';

/** A section with a clinic's changes merged in, the weakest patch first: what is guarded is as it is bundled, and a clinic's own claims say so. */
export function applied<Section>(name: string, bundled: Section, patches: readonly JsonObject[], language: string): Section {
  const { section } = enforce(name, bundled, mergedWith(name, bundled, patches));
  const claims = withOwnClaims(bundled, withAddedSigns(section, name, patches));
  const marked = withOwnKinds(name, claims, renamedKinds(patches, language));
  if (name === 'modalities') return withShortNames(bundled, marked) as Section;
  return (name === 'choosing' ? withStops(marked, patches) : marked) as Section;
}

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
