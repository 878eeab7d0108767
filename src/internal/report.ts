/** Tells the page's author what is wrong. The words for it are loaded only then: a page without mistakes does not pay for them. */

/** A kind of mistake; `problems.ts` has a sentence for each. */
export type ProblemKind = 'unknown' | 'level' | 'view' | 'tierView' | 'link' | 'page' | 'copy' | 'due' | 'language' | 'words' | 'old';

/** What there is to report: the host, the kind, the path, what was found there, what would work, and the tag if it is not the host's own. */
export type Report = [host: Element, kind: ProblemKind, path: string, found: string, known?: readonly string[], element?: string];

export const report = (...problem: Report): unknown => import('./problems.js').then(({ reportProblem }) => reportProblem(...problem));
