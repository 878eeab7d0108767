/**
 * The content check: each section against its schema, and the sections against one another.
 * Runs in the build and in the tests, never in a reader's browser.
 */
import * as v from 'valibot';
import { reserved } from './reserved.js';
import { sections, type Sections } from './index.js';

/** What is wrong in the content, and where: `modalities.medical.minutes: Expected the smaller number first`. */
export interface ContentProblem {
  readonly path: string;
  readonly message: string;
}

/** Everything that is wrong with a language's sections. Empty when nothing is. */
export function checkContent(content: Record<string, unknown>): ContentProblem[] {
  const problems: ContentProblem[] = [];
  for (const [name, schema] of Object.entries(sections)) {
    const result = v.safeParse<v.GenericSchema>(schema, content[name]);
    for (const issue of result.issues ?? []) problems.push(...describe(name, issue));
  }
  for (const name of Object.keys(content)) {
    if (!(name in sections)) problems.push({ path: name, message: `Expected one of ${Object.keys(sections).join(', ')}` });
  }
  return problems.length ? problems : checkTogether(content as unknown as Sections);
}

/** Ids of the sources that a section's claims name, in the order in which they first stand there. */
export function citedIn(section: unknown): string[] {
  const found = new Set<string>();
  walk(section, '', (claim) => claim.sources.forEach((id) => found.add(id)));
  return [...found];
}

function describe(path: string, issue: v.BaseIssue<unknown>): ContentProblem[] {
  const here = [path, ...(issue.path ?? []).map((item) => String(item.key))].join('.');
  return [{ path: here, message: issue.message }];
}

/** What one section says of another: sources that exist and are used, answers for modalities that exist. */
function checkTogether(content: Sections): ContentProblem[] {
  const problems: ContentProblem[] = [];
  const used = new Set<string>();
  for (const [name, section] of Object.entries(content)) {
    walk(section, name, (claim, path) => {
      for (const id of claim.sources) {
        used.add(id);
        if (!(id in content.sources)) problems.push({ path: `${path}.sources`, message: `Expected a source in sources.json, got "${id}"` });
      }
    });
  }
  for (const id of Object.keys(content.sources)) {
    if (!used.has(id)) problems.push({ path: `sources.${id}`, message: 'Expected a claim that names this source' });
  }
  const modalities = Object.keys(content.modalities).filter((id) => !reserved.includes(id));
  for (const [id, aspect] of Object.entries(content.comparison.aspects)) {
    if (typeof aspect !== 'object' || !('answers' in aspect)) continue;
    const answered = Object.keys(aspect.answers);
    const path = `comparison.aspects.${id}.answers`;
    for (const modality of modalities.filter((name) => !answered.includes(name))) problems.push({ path, message: `Expected an answer for "${modality}"` });
    for (const modality of answered.filter((name) => !modalities.includes(name))) problems.push({ path, message: `Expected a modality, got "${modality}"` });
  }
  for (const id of Object.keys(content.comparison.summary)) {
    if (id !== 'order' && !(id in content.comparison.aspects)) problems.push({ path: `comparison.summary.${id}`, message: 'Expected the name of an aspect' });
  }
  return problems;
}

function walk(node: unknown, path: string, visit: (claim: { sources: string[] }, path: string) => void): void {
  if (typeof node !== 'object' || node === null) return;
  if ('basis' in node && 'sources' in node) visit(node as { sources: string[] }, path);
  for (const [key, value] of Object.entries(node)) walk(value, `${path}.${key}`, visit);
}
