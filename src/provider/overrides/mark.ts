/**
 * The mark that a clinician signs: it holds for the very words that it was made of. Marks that were signed live in clinics' files,
 * so a change here ends all of them: test/provider/overrides/mark.node.ts holds some that must never change.
 */
import { hash } from '../../schema/hash.js';
import { isObject } from './json.js';

/** What a signed section shows. */
export interface Signable {
  /** Hashes of the bundled words, by section or group of labels. */
  readonly bundled: Readonly<Record<string, string>>;
  /** What a clinic changes in them. */
  readonly changes: Readonly<Record<string, unknown>>;
}

/** Marks stay short enough to be pasted; what a longer one would list is still part of its hash. */
const longest = 1_500;

/** Changes are listed by place, this many names deep: `modalities.medical.about`. */
const depth = 3;

/**
 * A hash of everything, and behind it a short one for each of its parts: `modalities@1x2y` for bundled words and
 * `modalities.medical.about=3z4w` for a change, so that it can be said later what is no longer the same.
 */
export function markOf({ bundled, changes }: Signable): string {
  const ours = Object.entries(bundled).sort(byName);
  const theirs = sorted(changes);
  const parts = [...ours.map(([name, its]) => `${name}@${short(its)}`), ...listed(theirs, []).map(([place, text]) => `${place}=${short(text)}`)];
  return parts.reduce((mark, part) => (mark.length + part.length < longest ? `${mark} ${part}` : mark), hash(JSON.stringify([ours, theirs])));
}

/** What differs between what was signed and what is there now, as a person would name it. */
export function differencesBetween(signed: string, now: string): string[] {
  const [then, today] = [signed, now].map((mark) => mark.split(' ').slice(1));
  const places = [...then!.filter((part) => !today!.includes(part)), ...today!.filter((part) => !then!.includes(part))].map((part) => {
    const [place, isBundled] = [part.replace(/\.?[@=].*/, ''), part.includes('@')];
    return isBundled ? `the bundled words of ${place}` : place;
  });
  return places.length ? [...new Set(places)] : ['something that the mark does not list'];
}

const short = (text: string) => hash(text).slice(-4);

const byName = ([a]: readonly [string, unknown], [b]: readonly [string, unknown]) => (a < b ? -1 : 1);

/** Members in the order of their names: in which order a clinic writes them says nothing. */
function sorted(node: unknown): unknown {
  if (Array.isArray(node)) return node.map(sorted);
  if (!isObject(node)) return node;
  return Object.fromEntries(Object.entries(node).map(([key, value]) => [key, sorted(value)] as const).sort(byName));
}

function listed(node: unknown, path: readonly string[]): [place: string, text: string][] {
  if (!isObject(node) || path.length === depth) return [[path.join('.'), JSON.stringify(node)]];
  return Object.entries(node).flatMap(([key, value]) => listed(value, [...path, key]));
}
