/**
 * A clinic's own words: read, checked, and made ready to lay over each section. Loaded only on pages that have some;
 * the command line checks files with it too, so that both say the same.
 */
import { sections as english } from '../../content/en/pack.js';
import type { Lapse } from '../../internal/lapse.js';
import type { OverrideProblem } from '../../internal/override-problem.js';
import type { Sections } from '../../schema/index.js';
import type { Differences, Layer, Overlay } from '../contexts.js';
import { applied, mergedWith } from './apply.js';
import { changeable, check, isLanguage } from './check.js';
import { indexTooDeep, placeAt, placeOfError } from './place-of-error.js';
import { at, equal, isObject, type Json } from './json.js';
import { limited, tooDeep } from './limits.js';
import { Problems } from './problems.js';
import { lapsedIn, patchesIn, withStatus } from './sign-off.js';

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
  /** What can be used of the words, the weakest first. */
  readonly layers: readonly Layer[];
  /** Lays layers over a section. */
  readonly apply: (layers: readonly Layer[]) => Differences;
  /** Lays these words over a section, and those of the outer providers below them. */
  readonly differences: Differences;
  /** What cannot be used, and why. */
  readonly problems: readonly (OverrideProblem & { readonly from: string })[];
  /** How many things the clinic's words set, add or take away, beside what it says of itself. */
  readonly changes: number;
  /** Signatures that these words end, or bring although they hold no longer. */
  readonly lapsed: readonly Lapse[];
  /** The same of any layers. */
  readonly lapsedIn: (layers: readonly Layer[]) => Lapse[];
}

/** Makes words ready for use, the weakest first. `outer` is what the providers around them say. */
export async function readOverrides(said: readonly Said[], outer?: Overlay): Promise<Overrides> {
  const parsed = said.map((each) => {
    const unread = new Problems();
    return { ...each, value: parse(each, unread), problems: unread.list };
  });
  const problems = parsed.flatMap(({ from, problems: unread }) => unread.map((each) => ({ from, ...each })));
  const bundled = await bundledFor(parsed.map(({ value }) => value));
  const outerPatches = patchesIn(outer?.layers ?? [], 'en');
  const layers: Layer[] = [];
  for (const { from, value, lang } of parsed) {
    if (value === undefined) continue;
    const own = at(value, ['lang']);
    const language = baseLanguage(isLanguage(own) ? own : lang);
    const before = [...outerPatches, ...patchesIn(layers, language)];
    const result = check(value, {
      bundled,
      base: remembered((name) => applied(name, bundled(name), before, 'en')),
      merged: (name, patch) => mergedWith(name, bundled(name), [...before, patch]),
      shown: (name, patch) => applied(name, bundled(name), [...before, patch], 'en'),
    });
    layers.push({ patch: result.patch, language });
    problems.push(...result.problems.map((each) => ({ from, ...each })));
  }
  const changes = layers.reduce((sum, { patch }) => sum + leaves({ ...patch, clinic: {} }), 0);
  const all = [...(outer?.layers ?? []), ...layers];
  const before = outer ? lapsedIn(outer.layers) : [];
  const lapsed = lapsedIn(all).filter((lapse) => !before.some((other) => equal(lapse, other)));
  return { layers, apply, differences: apply(all), problems, changes, lapsed, lapsedIn };
}

/** Calls a function once for each name. */
function remembered<Value>(give: (name: string) => Value): (name: string) => Value {
  const known = new Map<string, Value>();
  return (name) => {
    if (!known.has(name)) known.set(name, give(name));
    return known.get(name)!;
  };
}

const baseLanguage = (lang: string | undefined) => lang?.toLowerCase().split('-')[0];

const notPlain = { path: [], expected: 'plain data', found: 'something that has no JSON, such as a circle' };

const notJson = (text: string): OverrideProblem => ({
  path: [],
  expected: 'JSON: look at commas, quotes and brackets; notes go in "$comment"',
  found: text.trim() ? 'text that is not JSON' : 'nothing',
  place: placeOfError(text),
});

/** `undefined` for what has no JSON, such as a function. */
const stringified = (value: unknown): string | undefined => JSON.stringify(value);

/** Words as plain JSON; nothing where they cannot be read. */
function parse({ text, value, problem }: Said, problems: Problems): Json | undefined {
  if (problem) problems.push(problem);
  if (problem || (text === undefined && value === undefined)) return undefined;
  const tooDeepAt = indexTooDeep(text ?? '');
  if (tooDeepAt !== undefined) {
    problems.push({ path: [], ...tooDeep, place: placeAt(text ?? '', tooDeepAt) });
    return undefined;
  }
  try {
    const json = text ?? stringified(value);
    if (json !== undefined) return limited(JSON.parse(json) as Json, problems);
    problems.push(notPlain);
  } catch {
    problems.push(text === undefined ? notPlain : notJson(text));
  }
  return undefined;
}

/** The English sections that words concern. */
async function bundledFor(values: readonly (Json | undefined)[]): Promise<(name: string) => object> {
  const named = new Set(values.flatMap((value) => (isObject(value) ? Object.keys(value) : [])).filter((name) => changeable.includes(name)));
  // Rules and answers name what stands in other sections.
  if (named.has('choosing') || named.has('comparison')) for (const name of ['modalities', 'safety', 'choosing']) named.add(name);
  const sections = new Map<string, object>();
  for (const name of named as Set<Exclude<keyof Sections, 'sources'>>) sections.set(name, (await english[name]()).default);
  return (name) => sections.get(name) ?? {};
}

/** Each section is laid over once a language: it stays the same object as long as nothing changes. */
function apply(layers: readonly Layer[]): Differences {
  const of = remembered((language) => ({ patches: patchesIn(layers, language), done: new WeakMap<object, unknown>() }));
  return (name, section, language) => {
    const { patches, done } = of(language);
    if (!done.has(section)) {
      done.set(section, withStatus(name, section, applied(name, section, patches, language), patches, language));
    }
    return done.get(section) as typeof section;
  };
}

const leaves = (node: unknown): number => (isObject(node) ? Object.values(node).reduce<number>((sum, inner) => sum + leaves(inner), 0) : 1);
