/**
 * The content check: each section against its schema, and the sections against one another.
 * Runs in the build and in the tests, never in a reader's browser.
 */
import * as v from 'valibot';
import { disagreements } from './agreement.js';
import { sections, type Sections } from './index.js';
import { resolveReferences } from './references.js';

/** What is wrong in the content, and where: `modalities.medical.minutes: Expected the smaller number first`. */
export interface ContentProblem {
  readonly path: string;
  readonly message: string;
}

/** Everything that is wrong with a language's sections as they stand in their files. Empty when nothing is. */
export function checkContent(files: Record<string, unknown>): ContentProblem[] {
  const { content, problems } = resolveReferences(files);
  if (problems.length) return problems;
  for (const [name, schema] of Object.entries(sections)) {
    const result = v.safeParse<v.GenericSchema>(schema, content[name]);
    for (const issue of result.issues ?? []) problems.push(...describe(name, issue));
  }
  for (const name of Object.keys(content)) {
    if (!(name in sections)) problems.push({ path: name, message: `Expected one of ${Object.keys(sections).join(', ')}` });
  }
  return problems.length ? problems : disagreements(content as unknown as Sections);
}

function describe(path: string, issue: v.BaseIssue<unknown>): ContentProblem[] {
  const here = [path, ...(issue.path ?? []).map((item) => String(item.key))].join('.');
  return [{ path: here, message: issue.message }];
}
