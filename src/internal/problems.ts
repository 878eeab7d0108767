/**
 * What a page's author should know: a line in the console and an event, once each. A reader never sees it.
 * Loaded only when there is something to say.
 */
import { ClinicContentErrorEvent, type Problem } from './clinic-content-error-event.js';
import type { ProblemKind, Report } from './report.js';

/** What is wrong with what was found, and what would work; `{known}` is what the caller knows. */
const kinds: Record<ProblemKind, { readonly what: string; readonly expected: string }> = {
  unknown: { what: 'not found', expected: 'known: {known}' },
  level: { what: 'not known, 2 is used', expected: 'known: 1 to 6, none' },
  view: { what: 'not known, modalities is used', expected: 'known: modalities, summary' },
  link: { what: 'shows no link', expected: 'works: http, https, mailto, tel, or relative to the page' },
  page: { what: 'elements speak for the page, merged in document order', expected: 'keep one' },
  due: { what: 'was the day to review this text', expected: 'newer words may be in a newer version' },
};

const printed = new Set<string>();
const told = new WeakMap<Element, Set<string>>();

/** Reports a problem: `modality-card: modality "swedsh" not found (known: medical, swedish)`. */
export function reportProblem(...[host, kind, path, found, known = [], element = host.localName]: Report): void {
  const expected = kinds[kind].expected.replace('{known}', known.join(', '));
  const message = `${element}: ${path} "${found}" ${kinds[kind].what} (${expected})`;
  const ofHost = told.get(host) ?? new Set();
  told.set(host, ofHost);
  if (ofHost.has(message)) return;
  ofHost.add(message);
  if (!printed.has(message)) console.warn(message);
  printed.add(message);
  const problem: Problem = { element, path, found, expected, message };
  host.dispatchEvent(new ClinicContentErrorEvent([problem]));
}

let copies = 1;

/** Says once that a second copy of the library is on the page, and that the first one stays. */
export function reportCopy(tag: string, first: CustomElementConstructor, version: string): void {
  if (copies++ > 1) return;
  const owner = 'version' in first ? `version ${String(first.version)}` : 'another script';
  console.warn(`clinic-elements: ${tag} is already defined by ${owner}, which stays; version ${version} was loaded too (keep one script tag or import)`);
}
