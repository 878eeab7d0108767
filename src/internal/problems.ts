/**
 * What a page's author should know: a line in the console and an event, once each. A reader never sees it.
 * Loaded only when there is something to say.
 */
import { ClinicContentErrorEvent, type Problem } from './clinic-content-error-event.js';
import { lapseProblem, type Lapse } from './lapse.js';
import { sentence, type OverrideProblem } from './override-problem.js';
import { printable } from './printable.js';
import type { ProblemKind, Report } from './report.js';

/** What is wrong with what was found, and what would work; `{known}` is what the caller knows. */
const kinds: Record<ProblemKind, { readonly what: string; readonly expected: string }> = {
  unknown: { what: 'not found', expected: 'known: {known}' },
  level: { what: 'not known, 2 is used', expected: 'known: 1 to 6, none' },
  view: { what: 'not known, modalities is used', expected: 'known: modalities, summary' },
  tierView: { what: 'not known, list is used', expected: 'known: list, questions' },
  link: { what: 'shows no link', expected: 'works: http, https, mailto, tel, or relative to the page' },
  number: { what: 'is no phone number, the bundled words stay', expected: 'works: digits, with + - ( ) . / and spaces between, 2 to 20 characters' },
  unseen: { what: 'cannot be seen', expected: 'works: a name with letters' },
  page: { what: 'elements speak for the page, merged in document order', expected: 'keep one' },
  copy: { what: 'was loaded too and is not used', expected: 'already here: {known}; keep one script tag or import' },
  old: { what: 'is not the version of the script', expected: 'now: {known}; make the snippet anew, or run prerender again' },
  words: { what: 'could not be read, the bundled words stay', expected: 'are all files of the library there?' },
  prototype: { what: 'was added by a script, so the clinic’s own words could not be checked; the bundled words stay', expected: 'remove that script, or what it adds' },
  language: { what: 'could not be loaded, the words stay as they are', expected: 'the next change of language tries again' },
  due: { what: 'was the day to review this text', expected: 'newer words may be in a newer version' },
};

const printed = new Set<string>();
const told = new WeakMap<Element, Set<string>>();

/** A problem in words: `modality-card: modality "swedsh" not found (known: medical, swedish)`. */
export function problemOf(kind: ProblemKind, element: string, path: string, found: string, known: readonly string[] = []): Problem {
  const expected = kinds[kind].expected.replace('{known}', known.join(', '));
  return { element, path, found, expected, message: printable(`${element}: ${path} "${found}" ${kinds[kind].what} (${expected})`) };
}

/** Reports a problem: in the console, and to the page. */
export function reportProblem(...[host, kind, path, found, known, element = host.localName]: Report): void {
  const problem = problemOf(kind, element, path, found, known);
  const { message } = problem;
  const ofHost = told.get(host) ?? new Set();
  told.set(host, ofHost);
  if (ofHost.has(message)) return;
  ofHost.add(message);
  if (!printed.has(message)) console.warn(message);
  printed.add(message);
  host.dispatchEvent(new ClinicContentErrorEvent([problem]));
}

/** Reports all that is wrong in a clinic's words, as one list. */
export function reportOverrides(host: Element, overrides: readonly (OverrideProblem & { readonly from: string })[]): void {
  const lines = overrides.map((each) => `${each.from}${each.place ? `:${each.place.line}:${each.place.column}` : ''}: ${sentence(each)}`);
  const message = [`${host.localName}: ${lines.length === 1 ? 'one thing in its words is' : `${lines.length} things in its words are`} not usable, the bundled words stay there`, ...lines].join('\n  ');
  if (printed.has(message)) return;
  printed.add(message);
  console.warn(message);
  const problems = overrides.map((each): Problem => ({ element: host.localName, path: each.path.join('.'), found: each.found, expected: each.expected, message: sentence(each) }));
  host.dispatchEvent(new ClinicContentErrorEvent(problems));
}

/** Warns of signatures that no longer hold, each once. */
export function warnOfLapses(element: string, lapsed: readonly Lapse[]): void {
  for (const lapse of lapsed) {
    const message = `${element}: ${sentence(lapseProblem(lapse))}`;
    if (!printed.has(message)) console.warn(message);
    printed.add(message);
  }
}
