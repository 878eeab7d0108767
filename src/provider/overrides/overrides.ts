/**
 * A clinic's own words: read, checked, and made ready to lay over each section. Loaded only on pages that have some;
 * the command line checks files with it too, so that both say the same.
 */
import { sections as english } from '../../content/en/pack.js';
import type { OverrideProblem } from '../../internal/override-problem.js';
import type { Sections } from '../../schema/index.js';
import type { Differences } from '../contexts.js';
import { applied, markOf, mergedWith, told, withNotes } from './apply.js';
import { changeable, check, isLanguage } from './check.js';
import { placeOfError } from './place-of-error.js';
import { at, isObject, plainJson, pruned, type Json, type JsonObject } from './json.js';

export { fetchText } from './source.js';

/** Words of a clinic as they were found: a text to read as JSON, or a value. */
export interface Said {
  /** Where it was found, for messages. */
  readonly from: string;
  readonly text?: string;
  readonly value?: unknown;
  /** Why there is neither. */
  readonly problem?: OverrideProblem;
  /** The language that they are written in. Without one they hold for all. */
  readonly lang?: string | undefined;
}

export interface Overrides {
  readonly differences: Differences;
  readonly problems: readonly (OverrideProblem & { readonly from: string })[];
  /** The mark of a section's words in a language, with the changes: what a clinician signs. */
  readonly mark: (name: string, language: string) => string;
  /** How many things the clinic's words set, add or take away, beside what it says of itself. */
  readonly changes: number;
}

interface Checked {
  readonly patch: JsonObject;
  readonly language: string | undefined;
}

/** Makes words ready for use, the weakest first. `outer` is what stands around them: they are laid over it. */
export async function readOverrides(said: readonly Said[], outer?: Differences): Promise<Overrides> {
  const problems: (OverrideProblem & { from: string })[] = [];
  const parsed = said.map((each) => ({ ...each, ...parse(each) }) as Said & { readonly value?: Json });
  const base = await baseOf(parsed.map(({ value }) => value), outer);
  const patches: Checked[] = [];
  for (const { from, value, lang, problem } of parsed) {
    if (problem) problems.push({ from, ...problem });
    if (value === undefined) continue;
    const own = at(value, ['lang']);
    const language = baseLanguage(isLanguage(own) ? own : lang);
    const before = (name: string) => [...(layered.get(base(name))?.patches ?? []), ...fitting(patches, language)];
    const bundled = (name: string) => layered.get(base(name))?.bundled ?? base(name);
    const result = check(value, {
      bundled,
      base: remembered((name) => applied(name, bundled(name), before(name), 'en')),
      merged: (name, patch) => mergedWith(name, bundled(name), [...before(name), patch]),
      shown: (name, patch) => applied(name, bundled(name), [...before(name), patch], 'en'),
    });
    patches.push({ patch: result.patch, language });
    problems.push(...result.problems.map((each) => ({ from, ...each })));
  }
  const mark = (name: string, language: string) => markOf(name, fitting(patches, language), language);
  return { differences: differencesOf(patches), problems, mark, changes: patches.reduce((sum, { patch }) => sum + leaves({ ...patch, clinic: {} }), 0) };
}

/** Calls a function once for each name. */
function remembered<Value>(give: (name: string) => Value): (name: string) => Value {
  const known = new Map<string, Value>();
  return (name) => {
    if (!known.has(name)) known.set(name, give(name));
    return known.get(name)!;
  };
}

/** The changes that hold in a language. */
const fitting = (patches: readonly Checked[], language: string | undefined): JsonObject[] => patches.filter((each) => each.language === undefined || each.language === language).map(({ patch }) => patch);

const baseLanguage = (lang: string | undefined) => lang?.toLowerCase().split('-')[0];

const notPlain = { path: [], expected: 'plain data', found: 'something that has no JSON, such as a circle' };
const notJson = (text: string): OverrideProblem => ({
  path: [],
  expected: 'JSON: look at commas, quotes and brackets; notes go in "$comment"',
  found: text.trim() ? 'text that is not JSON' : 'nothing',
  place: placeOfError(text),
});

function parse({ text, value, problem }: Said): { value?: Json | undefined; problem?: OverrideProblem } {
  if (problem) return { value: undefined, problem };
  if (text === undefined && value === undefined) return { value };
  try {
    if (text !== undefined) return { value: pruned(JSON.parse(text) as Json) };
    const plain = plainJson(value);
    return plain === undefined ? { value: undefined, problem: notPlain } : { value: plain };
  } catch {
    return { value: undefined, problem: text === undefined ? notPlain : notJson(text) };
  }
}

/** The English sections that words concern, with what stands around them. */
async function baseOf(values: readonly (Json | undefined)[], outer: Differences | undefined): Promise<(name: string) => object> {
  const named = new Set(values.flatMap((value) => (isObject(value) ? Object.keys(value) : [])).filter((name) => changeable.includes(name)));
  // Rules and answers name what stands in other sections.
  if (named.has('choosing') || named.has('comparison')) for (const name of ['modalities', 'safety', 'choosing']) named.add(name);
  const sections = new Map<string, object>();
  for (const name of named as Set<Exclude<keyof Sections, 'sources'>>) {
    const { default: section } = await english[name]();
    sections.set(name, outer?.(name, section, 'en') ?? section);
  }
  return (name) => sections.get(name) ?? {};
}

/** What a section with changes was made of: inner providers lay theirs over the bundled section, after all of these. */
const layered = new WeakMap<object, { readonly bundled: object; readonly patches: readonly JsonObject[] }>();

/** Each section is laid over once a language: it stays the same object as long as nothing changes. */
function differencesOf(patches: readonly Checked[]): Differences {
  const done = new WeakMap<object, unknown>();
  return (name, section, language) => {
    if (!done.has(section)) {
      const own = fitting(patches, language);
      const { bundled, patches: outer } = layered.get(section) ?? { bundled: section, patches: [] };
      const all = [...outer, ...own];
      const result = told(name, section, withNotes(name, bundled, applied(name, bundled, all, language), language), own, language);
      if (result !== bundled) layered.set(result, { bundled, patches: all });
      done.set(section, result);
    }
    return done.get(section) as typeof section;
  };
}

const leaves = (node: unknown): number => (isObject(node) ? Object.values(node).reduce<number>((sum, inner) => sum + leaves(inner), 0) : 1);
