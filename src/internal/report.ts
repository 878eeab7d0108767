/** Tells the page's author what is wrong. The words for it are loaded only then: a page without mistakes does not pay for them. */
import { isServer } from 'lit';

/** A kind of mistake; `problems.ts` has a sentence for each. */
export type ProblemKind = 'unknown' | 'level' | 'view' | 'tierView' | 'link' | 'number' | 'unseen' | 'page' | 'copy' | 'due' | 'language' | 'words' | 'prototype' | 'old';

/** What there is to report: the host, the kind, the path, what was found there, what would work, and the tag if it is not the host's own. */
export type Report = [host: Element, kind: ProblemKind, path: string, found: string, known?: readonly string[], element?: string];

/** On a server, by host, who hears it in place of the console. */
export const listeners = new WeakMap<Element, (problem: Report) => unknown>();

export const report = (...problem: Report): unknown => {
  const listener = (isServer as boolean) ? listeners.get(problem[0]) : undefined;
  return listener ? listener(problem) : import('./problems.js').then(({ reportProblem }) => reportProblem(...problem));
};
