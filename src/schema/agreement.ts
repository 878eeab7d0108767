/** What the sections say of one another: that what one of them names is there in the other, and is used. */
import type { ContentProblem } from './check.js';
import type { Choosing } from './choosing.js';
import type { Sections } from './index.js';
import { reserved } from './reserved.js';

/** Everything in which the sections disagree. Empty when nothing is. */
export function disagreements(content: Sections): ContentProblem[] {
  const problems: ContentProblem[] = [];
  const expect = (isSo: boolean, path: string, message: string) => {
    if (!isSo) problems.push({ path, message });
  };
  aboutOwnWords(content, expect);
  aboutSources(content, expect);
  aboutTerms(content, expect);
  aboutModalities(content, expect);
  aboutConditions(content, expect);
  aboutChoosing(content, expect);
  return problems;
}

type Expect = (isSo: boolean, path: string, message: string) => void;

/** Ids of the sources that a section's claims name, in the order in which they first stand there. */
export function citedIn(section: unknown): string[] {
  const found = new Set<string>();
  walk(section, '', (node) => {
    if (isCited(node)) node.sources.forEach((id) => found.add(id));
  });
  return [...found];
}

const isCited = (node: unknown): node is { sources: string[] } => typeof node === 'object' && node !== null && 'basis' in node && 'sources' in node;

/** Ids of a section's entries. */
const idsIn = (section: object): string[] => Object.keys(section).filter((id) => !reserved.includes(id));

/** What is put there only where a clinic speaks. */
function aboutOwnWords(content: Sections, expect: Expect): void {
  walk(content, '', (node, path) => {
    if (typeof node !== 'object' || node === null) return;
    if ('basis' in node) expect(node.basis !== 'clinic', path.slice(1), 'Expected another basis: "clinic" is for a clinic’s own words');
    if ('nextReview' in node) expect(!('line' in node), `${path.slice(1)}.line`, 'Expected no line: it is for a clinic’s own words');
  });
}

function aboutSources(content: Sections, expect: Expect): void {
  for (const [name, section] of Object.entries(content)) {
    walk(section, name, (node, path) => {
      if (!isCited(node)) return;
      for (const id of node.sources) expect(id in content.sources, `${path}.sources`, `Expected a source in sources.json, got "${id}"`);
    });
  }
  const used = citedIn(content);
  for (const id of Object.keys(content.sources)) expect(used.includes(id), `sources.${id}`, 'Expected a claim that names this source');
}

/** Words that are marked to be explained. */
function aboutTerms(content: Sections, expect: Expect): void {
  const terms = idsIn(content.glossary);
  walk(content, '', (node, path) => {
    if (typeof node !== 'string') return;
    for (const [, id] of node.matchAll(/\(term:([\w-]+)\)/g)) expect(terms.includes(id!), path.slice(1), `Expected a term of the glossary, got "${id}"`);
  });
}

function aboutModalities({ comparison, modalities }: Sections, expect: Expect): void {
  const known = idsIn(modalities);
  for (const [id, aspect] of Object.entries(comparison.aspects)) {
    if (typeof aspect !== 'object' || !('answers' in aspect)) continue;
    const answered = Object.keys(aspect.answers);
    const path = `comparison.aspects.${id}.answers`;
    for (const modality of known) expect(answered.includes(modality), path, `Expected an answer for "${modality}"`);
    for (const modality of answered) expect(known.includes(modality), path, `Expected a modality, got "${modality}"`);
  }
  for (const id of Object.keys(comparison.summary)) expect(id === 'order' || id in comparison.aspects, `comparison.summary.${id}`, 'Expected the name of an aspect');
}

function aboutConditions({ conditions, evidence }: Sections, expect: Expect): void {
  for (const id of idsIn(conditions)) expect(id in evidence, `conditions.${id}`, 'Expected a topic of this name in evidence.json');
}

/** The chooser's rules name what is there, and leave nobody without an answer. */
function aboutChoosing({ choosing, evidence, modalities, safety }: Sections, expect: Expect): void {
  const known = idsIn(modalities);
  const options = optionsOf(choosing, safety);
  for (const [id, question] of entriesOf(choosing.questions)) {
    for (const tier of [question.list, question.optionsFrom]) expect(!tier || tier in safety, `choosing.questions.${id}`, `Expected a tier of safety.json, got "${tier}"`);
    expect(Boolean(question.options) !== Boolean(question.optionsFrom), `choosing.questions.${id}`, 'Expected either "options" or "optionsFrom"');
    for (const [option, { topics = [] }] of entriesOf(question.options ?? {})) {
      for (const topic of topics) expect(topic in evidence, `choosing.questions.${id}.options.${option}.topics`, `Expected a topic of evidence.json, got "${topic}"`);
    }
  }
  const answered = new Set<string>();
  for (const [id, rule] of entriesOf(choosing.rules)) {
    const path = `choosing.rules.${id}`;
    for (const modality of rule.modalities) expect(known.includes(modality), `${path}.modalities`, `Expected a modality, got "${modality}"`);
    expect((rule.effect === 'stop') === !rule.modalities.length, `${path}.modalities`, 'Expected modalities, or none for "stop"');
    for (const [question, ids] of Object.entries(rule.when ?? {})) {
      for (const option of ids) {
        expect(options.has(`${question}.${option}`), `${path}.when.${question}`, `Expected an answer to a question, got "${option}"`);
        answered.add(`${question}.${option}`);
      }
    }
  }
  for (const option of options) expect(answered.has(option), `choosing.questions.${option}`, 'Expected a rule for this answer');
  const openTo = entriesOf(choosing.rules).flatMap(([, rule]) => (rule.when ? [] : rule.modalities));
  for (const modality of known) expect(openTo.includes(modality), 'choosing.rules', `Expected a rule without "when" for "${modality}", for readers who said nothing yet`);
}

/** Every answer there is, as `question.option`. */
function optionsOf({ questions }: Choosing, safety: Sections['safety']): Set<string> {
  const tiers = safety as unknown as Record<string, { signs?: object } | undefined>;
  return new Set(
    entriesOf(questions).flatMap(([id, { options, optionsFrom }]) => idsIn(options ?? tiers[optionsFrom ?? '']?.signs ?? {}).map((option) => `${id}.${option}`)),
  );
}

/** The entries of a keyed section, without what it keeps for itself. */
const entriesOf = <Section extends object>(section: Section) =>
  Object.entries(section).filter(([id]) => !reserved.includes(id)) as [string, Section[string & keyof Section]][];

function walk(node: unknown, path: string, visit: (node: unknown, path: string) => void): void {
  visit(node, path);
  if (typeof node !== 'object' || node === null) return;
  for (const [key, value] of Object.entries(node)) walk(value, `${path}.${key}`, visit);
}
