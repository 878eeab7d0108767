/** Checks a clinic's words against the schema. What is right is used; what is wrong is told with its place, and the bundled words stay. */
import * as v from 'valibot';
import type { OverrideProblem } from '../../internal/override-problem.js';
import type { Rule } from '../../schema/annotations.js';
import { Clinic } from '../../schema/clinic.js';
import { clinicSections } from '../../schema/index.js';
import { nearest } from '../../schema/nearest.js';
import { membersAt, optionsOf, type SchemaNode } from '../../schema/nodes.js';
import { reserved } from '../../schema/reserved.js';
import { enforce } from './enforce.js';
import { at, equal, isObject, withAt, without, type Json, type JsonObject } from './json.js';
import { behindClaims } from './own-words.js';
import { Problems } from './problems.js';

/** Sections that a clinic's words can change. Sources belong to the bundled claims. */
export const changeable = Object.keys(clinicSections).filter((name) => name !== 'sources');

/** Sections as a patch is checked against them. */
export interface Around {
  /** A section as it is bundled. */
  readonly bundled: (name: string) => unknown;
  /** With what was said before. */
  readonly base: (name: string) => unknown;
  /** With that and a patch merged in, before guards and marks. */
  readonly merged: (name: string, patch: JsonObject) => unknown;
  /** As elements would show that. */
  readonly shown: (name: string, patch: JsonObject) => unknown;
}

/** The changes that can be used, by section, and what is wrong with the rest. */
export function check(said: Json, { bundled, base, merged, shown }: Around): { patch: JsonObject; problems: OverrideProblem[] } {
  const problems = new Problems();
  if (!isObject(said)) return { patch: {}, problems: [{ path: [], expected: 'an object with sections, such as {"modalities": {…}}', found: show(said) }] };
  let patch: JsonObject = {};
  for (const [name, changes] of Object.entries<Json>(said as JsonObject)) {
    if (name === 'lang') {
      if (!isLanguage(changes)) problems.push({ path: [name], expected: 'the code of a language, such as "es"', found: show(changes) });
    } else if (name !== 'clinic' && !changeable.includes(name)) {
      problems.push({ path: [name], expected: `one of ${['clinic', ...changeable].join(', ')}`, found: show(name), nearest: nearest(name, ['clinic', ...changeable]) });
    } else if (!isObject(changes)) problems.push({ path: [name], expected: 'an object {…}', found: show(changes) });
    else patch = { ...patch, [name]: changes };
  }
  for (const name of Object.keys(patch)) patch = withAt(patch, [name], placed(patch[name], base(name), [name], problems));
  for (const name of Object.keys(patch)) patch = unguarded(name, patch, bundled(name), merged(name, { [name]: patch[name]! }), problems);
  for (const name of Object.keys(patch)) patch = fitted(name, patch, base, shown, problems);
  patch = named(patch, base, problems);
  return { patch, problems: problems.list };
}

export const isLanguage = (code: unknown): code is string => typeof code === 'string' && /^[a-z]{2,3}(-[a-z0-9]{2,8})*$/i.test(code);

/** A new name so like one that is here is a slip of the pen, unless it says itself that it is another, as `swedish-90` does. */
function likeness(name: string, known: readonly string[]): string | undefined {
  const near = nearest(name, known);
  return near && name === name.toLowerCase() && !name.startsWith(`${near}-`) && Math.abs(name.length - near.length) <= 2 ? near : undefined;
}

/** What is wrong with a change at a place that the bundled words do not have, or have as something else. */
function misplaced(key: string, value: Json, base: unknown, bundled: unknown, path: readonly string[]): OverrideProblem | undefined {
  const known = Object.keys(isObject(base) ? base : {}).filter((id) => !reserved.includes(id));
  if (bundled === undefined && value === null && !namesAt(schemas[path[0]!]!, path.slice(1, -1)).includes(key) && known.length) {
    return { path, expected: 'a name that is here, to take it away', found: show(key), nearest: nearest(key, known) };
  }
  if (bundled === undefined && isObject(value)) {
    const near = likeness(key, known);
    if (near) return { path, expected: 'a name that is here, or a new one that is less like it', found: show(key), nearest: near };
  }
  if (isObject(bundled) && !isClaim(bundled) && Array.isArray(value)) {
    return { path, expected: 'an object with a name for each entry, such as {"my-name": …}', found: show(value) };
  }
  return undefined;
}

/** Without changes at places that are not there, and without what a claim may not bring. */
function placed(patch: Json | undefined, base: unknown, path: readonly string[], problems: Problems): Json {
  if (!isObject(patch)) return patch!;
  const left = Object.entries<Json>(patch as JsonObject).flatMap(([key, value]): [string, Json][] => {
    const here = [...path, key];
    const bundled = at(base, [key]);
    const wrong = path[0] === 'clinic' ? undefined : misplaced(key, value, base, bundled, here);
    if (wrong) {
      problems.push(wrong);
      return [];
    }
    if (isClaim(value) || (isClaim(bundled) && isObject(value))) return [[key, unsourced(value as JsonObject, here, problems)]];
    if (Array.isArray(value)) return [[key, value.map((item: Json, index) => (isClaim(item) && !isIn(item, bundled) ? unsourced(item, [...here, String(index)], problems) : item))]];
    return [[key, placed(value, bundled, here, problems)]];
  });
  return Object.fromEntries(left);
}

/** Without what the guards put back. `merged` is the section with the patch and all others, before that. */
function unguarded(name: string, patch: JsonObject, bundled: unknown, merged: unknown, problems: Problems): JsonObject {
  const { restored } = enforce(name, bundled, merged);
  const culprits = new Map<string, readonly string[]>();
  for (const { path, rule } of restored) {
    const culprit = removedBy(path, patch);
    if (culprits.has(culprit.join('.'))) continue;
    const isHere = at(patch, culprit) !== undefined;
    if (isHere) culprits.set(culprit.join('.'), culprit);
    problems.push({ path: culprit, expected: expectedAt(path, culprit, rule), found: isHere ? show(at(patch, culprit)) : 'nothing' });
  }
  return without(patch, [...culprits.values()]);
}

/** The part of a patch that touches a guarded place: that place, or what is taken away around it. */
function removedBy(path: readonly string[], patch: JsonObject): readonly string[] {
  const length = path.findIndex((_, index) => {
    const value = at(patch, path.slice(0, index + 1));
    return value !== undefined && !isObject(value);
  });
  return length < 0 ? path : path.slice(0, length + 1);
}

/** What would work at a guarded place, by its rule. */
function expectedAt(path: readonly string[], culprit: readonly string[], rule: Rule): string {
  if (path.at(-1) === 'order') return 'an order in which what stands here for safety comes first';
  if (rule === 'required' || culprit.length < path.length) return 'this to stay: it can be added to, not taken away';
  if (rule === 'append-only') return 'a list of what to add: what stands here stays';
  return 'no change here: these words carry safety or trust';
}

const isClaim = (node: unknown): node is JsonObject => isObject(node) && ('claim' in node || typeof node.basis === 'string');
const isIn = (item: unknown, list: unknown) => Array.isArray(list) && list.some((other) => equal(other, item));

/** A clinic's claim stands on its own word: it brings no basis, and nothing of a study. */
function unsourced(claim: JsonObject, path: readonly string[], problems: Problems): JsonObject {
  const isForeign = (key: string) => key === 'basis' || behindClaims.includes(key);
  for (const [key, value] of Object.entries<Json>(claim)) {
    if (isForeign(key) && !(key === 'basis' && value === 'custom')) problems.push({ path: [...path, key], expected: `no "${key}": a claim in your own words has no source and no certainty`, found: show(value) });
  }
  return Object.fromEntries(Object.entries<Json>(claim).filter(([key]) => !isForeign(key)));
}

const schemas: Record<string, v.GenericSchema> = { ...clinicSections, clinic: Clinic };

/** What is dropped can make something else wrong, such as an order that names it; but not often in a row. */
const mostRounds = 20;

/** Takes away what the schema finds wrong, all at once, until nothing is. */
function fitted(name: string, patch: JsonObject, base: (name: string) => unknown, shown: Around['shown'], problems: Problems): JsonObject {
  let left = patch;
  for (let round = 0; round < mostRounds; round++) {
    const { issues } = v.safeParse(schemas[name]!, shown(name, { [name]: left[name]! }));
    if (!issues) return left;
    const culprits: string[][] = [];
    for (const issue of issues) {
      const path = (issue.path ?? []).map(({ key }) => String(key));
      const culprit = culpritOf(path, left[name], base(name));
      problems.push(() => told(name, path, issue, base(name), culprit));
      // Nothing that the clinic said is at fault alone: none of it can be used.
      if (!culprit.length) return without(left, [[name]]);
      culprits.push([name, ...culprit]);
      // The schema names but the first unknown member of an object.
      if (issue.expected === 'never') culprits.push(...unknownBeside(name, path, issue, left[name], base(name), problems));
    }
    left = without(left, culprits);
  }
  problems.push({ path: [name], expected: 'fewer mistakes that hang together: mend those that are listed first', found: 'an object' });
  return without(left, [[name]]);
}

/** The other members of an object that no schema knows, as paths in the patch. */
function unknownBeside(name: string, path: readonly string[], issue: v.BaseIssue<unknown>, patch: unknown, base: unknown, problems: Problems): string[][] {
  const parent = path.slice(0, -1);
  const nodes = parent.reduce<SchemaNode[]>((found, key) => membersAt(found, key), [schemas[name] as SchemaNode]);
  // `null` takes away what is not there, which is not the schema's concern.
  const beside = Object.entries(at(patch, parent) ?? {}).flatMap(([key, value]) => (key !== path.at(-1) && value !== null && !membersAt(nodes, key).length ? [key] : []));
  return beside.map((key) => {
    const here = [...parent, key];
    const culprit = culpritOf(here, patch, base);
    problems.push(() => told(name, here, issue, base, culprit));
    return [name, ...culprit];
  });
}

/** The part of a patch that an issue comes from: down to what the bundled words do not have, or to what is no object. */
function culpritOf(path: readonly string[], patch: unknown, base: unknown): string[] {
  const culprit: string[] = [];
  for (const key of path) {
    if (at(patch, [...culprit, key]) === undefined) break;
    culprit.push(key);
    if (!isObject(at(patch, culprit)) || at(base, culprit) === undefined) break;
  }
  return culprit;
}

/** A schema's issue in words for a clinic's web person. */
function told(name: string, path: readonly string[], issue: v.BaseIssue<unknown>, base: unknown, culprit: readonly string[]): OverrideProblem {
  const isOfClaim = path.at(-1) === 'basis' || namesAt(schemas[name]!, path).includes('claim');
  const here = path.at(-1) === 'basis' ? [name, ...path.slice(0, -1)] : [name, ...path];
  const key = path.at(-1)!;
  const isStray = issue.expected === 'never';
  const isMissing = !isStray && issue.received === 'undefined';
  const known = isStray ? namesAt(schemas[name]!, path.slice(0, -1)) : [];
  const isNew = culprit.length < path.length && at(base, culprit) === undefined;
  const siblings = Object.keys((at(base, culprit.slice(0, -1)) ?? {})).filter((id) => !reserved.includes(id));
  if (issue.type === 'raw_check') return { path: here, ...ofNames(issue.message, key, siblings) };
  if (issue.expected === 'Array' && namesAt(schemas[name]!, [...path, '0']).includes('claim')) return { path: here, expected: 'a list of claims, such as [{"claim": "Many people relax."}]', found: show(issue.input) };
  if (isOfClaim && !isStray) return { path: here, expected: 'a claim, such as {"claim": "Many people relax."}', found: show(path.at(-1) === 'basis' ? at(issue.path, [String(path.length - 1), 'input']) : issue.input) };
  return {
    path: here,
    expected: isStray ? `one of ${known.join(', ')}` : expectation(issue) + (isNew ? `, or else "${culprit.at(-1)!}" is left out` : ''),
    found: isStray ? `"${key}"` : isMissing ? 'nothing' : show(issue.input),
    nearest: isStray ? nearest(key, known) : isNew ? nearest(culprit.at(-1)!, siblings) : undefined,
  };
}

/** What a section says of its names: of one that stands there, or of one that it found elsewhere. */
function ofNames(message: string, key: string, known: readonly string[]) {
  const [expected, found = show(key)] = message.replace('Expected ', '').split(', got ') as [string, string?];
  return { expected, found, nearest: nearest(found.slice(1, -1), known) };
}

const kinds: Record<string, string> = { string: 'text', number: 'a number', boolean: 'true or false', Array: 'a list […]', Object: 'an object {…}' };

function expectation({ message, expected }: v.BaseIssue<unknown>): string {
  if (message.startsWith('Expected ')) return message.slice('Expected '.length);
  if (expected === null) return 'something else';
  if (expected.startsWith('(')) return `one of ${expected.slice(1, -1).replaceAll(' | ', ', ')}`;
  return kinds[expected] ?? (expected.startsWith('"') ? `${expected} to be here` : expected);
}

/** The names that an object may have at a path of a schema. */
function namesAt(schema: v.GenericSchema, path: readonly string[]): string[] {
  const nodes = path.reduce<SchemaNode[]>(membersAt, [schema]);
  const names = optionsOf(nodes).flatMap(({ entries = {} }) => Object.keys(entries));
  const known = [...new Set(names)].filter((key) => !(names.includes('claim') && ['basis', ...behindClaims].includes(key)));
  return path.length ? known : known.filter((key) => !['status', 'sources'].includes(key));
}

/** What is named elsewhere must be there: modalities and answers in rules, and modalities that answer a question. */
function named(patch: JsonObject, base: (name: string) => unknown, problems: Problems): JsonObject {
  const idsOf = (name: string, path: readonly string[] = []) => {
    const [ours, theirs] = [at(base(name), path), at(patch, [name, ...path])].map((node) => (isObject(node) ? node : {}));
    return Object.keys({ ...ours, ...theirs }).filter((id) => !reserved.includes(id) && theirs![id] !== null);
  };
  const culprits: (readonly string[])[] = [];
  const refuse = (path: readonly string[], culprit: readonly string[], what: string, id: string, known: readonly string[]) => {
    problems.push(() => ({ path, expected: `the id of ${what} (${known.join(', ')})`, found: show(id), nearest: nearest(id, known) }));
    culprits.push(culprit);
  };
  const modalities = idsOf('modalities');
  const entries = (...path: string[]) => Object.entries((at(patch, path) ?? {}) as Record<string, unknown>).filter(([id, entry]) => id !== 'order' && isObject(entry));
  for (const [id, rule] of entries('choosing', 'rules')) {
    const culprit = ['choosing', 'rules', id];
    for (const modality of idList(at(rule, ['modalities']))) {
      if (!modalities.includes(modality)) refuse([...culprit, 'modalities'], culprit, 'a modality', modality, modalities);
    }
    for (const [question, options] of Object.entries((at(rule, ['when']) ?? {}))) {
      const from = at(base('choosing'), ['questions', question, 'optionsFrom']);
      const known = typeof from === 'string' ? idsOf('safety', [from, 'signs']) : idsOf('choosing', ['questions', question, 'options']);
      for (const option of idList(options)) if (!known.includes(option)) refuse([...culprit, 'when', question], culprit, 'an answer to a question', option, known);
    }
  }
  for (const [id, aspect] of entries('comparison', 'aspects')) {
    for (const modality of Object.keys((at(aspect, ['answers']) ?? {}))) {
      const path = ['comparison', 'aspects', id, 'answers', modality];
      if (!modalities.includes(modality)) refuse(path, path, 'a modality', modality, modalities);
    }
  }
  return without(patch, culprits);
}

const idList = (node: unknown): readonly string[] => (Array.isArray(node) ? (node as string[]) : []);

/** A value as a person would point at it: texts and numbers as they stand, what is large by its kind. */
export function show(value: unknown): string {
  if (Array.isArray(value)) return value.length ? (value.every((item) => typeof item === 'number') ? `[${value.join(', ')}]` : 'a list') : 'an empty list';
  if (isObject(value)) return 'an object';
  if (typeof value !== 'string') return String(value);
  return JSON.stringify(value.length > 60 ? `${value.slice(0, 57)}…` : value);
}
