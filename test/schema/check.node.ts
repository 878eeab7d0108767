import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { citedIn } from '../../src/schema/agreement.js';
import { checkContent } from '../../src/schema/check.js';
import { resolveReferences } from '../../src/schema/references.js';
import { readEnglish } from '../content/english.js';

const english = await readEnglish();

/** The content with one thing changed: a path, and the value that is put there; `undefined` takes it away. */
function changed(path: string, value: unknown): Record<string, unknown> {
  const content = structuredClone(english) as unknown as Record<string, unknown>;
  const keys = path.split('.');
  const last = keys.pop()!;
  const parent = keys.reduce((node, key) => node[key] as Record<string, unknown>, content);
  if (value === undefined) Reflect.deleteProperty(parent, last);
  else parent[last] = value;
  return content;
}

const idRule = 'Expected lower-case words joined by hyphens, such as "deep-tissue"';

/** Each wrong content with the whole message that its author reads. */
const wrong: [name: string, path: string, value: unknown, message: string][] = [
  ['a missing field', 'modalities.medical.area', undefined, 'modalities.medical.area: Invalid key: Expected "area" but received undefined'],
  ['a field of another name', 'modalities.medical.colour', 'red', 'modalities.medical.colour: Invalid key: Expected never but received "colour"'],
  ['an empty text', 'modalities.medical.area', '', 'modalities.medical.area: Expected some text'],
  ['markup in a text', 'session.steps.arrive.text', 'Come <b>early</b>', 'session.steps.arrive.text: Expected one line without markup'],
  ['a level that is off the scale', 'modalities.swedish.pressure.level', 6, 'modalities.swedish.pressure.level: Invalid type: Expected (1 | 2 | 3 | 4 | 5) but received 6'],
  ['minutes in words', 'modalities.swedish.minutes', 'sixty', 'modalities.swedish.minutes: Expected two whole numbers, such as [30, 60]'],
  ['minutes the wrong way round', 'modalities.swedish.minutes', [90, 60], 'modalities.swedish.minutes: Expected the smaller number first'],
  ['a day that is none', 'session.status.updated', 'soon', 'session.status.updated: Expected a day, such as "2026-11-23"'],
  ['an id with capitals', 'modalities.HotStone', english.modalities['hot-stone'], `modalities.HotStone: ${idRule}`],
  ['an id that is a number', 'session.bring.1', 'Your ID', `session.bring.1: ${idRule}`],
  ['an id that is taken', 'session.steps.status', english.session.steps.arrive, 'session.steps.status: Expected another name: status, sources, order, everyone are taken'],
  ['an order of what is not there', 'modalities.order', ['medical', 'thai'], 'modalities.order: Expected names that are here, got "thai"'],
  ['a claim from research without its certainty', 'comparison.note.certainty', undefined, 'comparison.note.certainty: Invalid key: Expected "certainty" but received undefined'],
  ['a claim from research without sources', 'comparison.note.sources', [], 'comparison.note.sources: Expected at least one source'],
  ['a claim with a source that does not exist', 'comparison.note.sources', ['nobody-1999'], 'comparison.note.sources: Expected a source in sources.json, got "nobody-1999"'],
  ['a claim of common practice with a source', 'modalities.sports.after.0.sources', ['davis-2020'], 'modalities.sports.after.0.sources: Invalid key: Expected never but received "sources"'],
  ['a DOI that is none', 'sources.davis-2020.doi', 'doi.org/x', 'sources.davis-2020.doi: Expected a DOI, such as "10.1093/pm/pnw099"'],
  ['a source without an address', 'sources.davis-2020.doi', undefined, 'sources.davis-2020: Expected a DOI or a URL'],
  ['a source that no claim names', 'sources.extra-2020', english.sources['davis-2020'], 'sources.extra-2020: Expected a claim that names this source'],
  ['a question that is answered by no field', 'comparison.aspects.area.from', 'colour', 'comparison.aspects.area: Expected a question with "from" (a field of a modality), "answers" (by modality) or "sameForAll"'],
  ['a modality that a question does not answer', 'comparison.aspects.other-care.answers.sports', undefined, 'comparison.aspects.other-care.answers: Expected an answer for "sports"'],
  ['an answer for a modality that does not exist', 'comparison.aspects.other-care.answers.thai', english.modalities.sports!.after, 'comparison.aspects.other-care.answers: Expected a modality, got "thai"'],
  ['a summary of a question that does not exist', 'comparison.summary.colour', english.modalities.sports!.after, 'comparison.summary.colour: Expected the name of an aspect'],
  ['a label that lost its place for a value', 'labels.modality-card.book', 'Book now', 'labels.modality-card.book: Expected the text to hold {modality}'],
  ['a label that is missing', 'labels.shared.picked', undefined, 'labels.shared.picked: Invalid key: Expected "picked" but received undefined'],
  ['a section that is missing', 'session', undefined, 'session: Invalid type: Expected Object but received undefined'],
  ['a mark that does not end', 'choosing.tips.goal.text', 'Say what you *want.', 'choosing.tips.goal.text: Expected whole marks: *emphasis* or [words](term:id)'],
  ['a marked word that the glossary lacks', 'choosing.tips.goal.text', 'Say [what](term:what).', 'choosing.tips.goal.text: Expected a term of the glossary, got "what"'],
  ['a condition that research says nothing of', 'conditions.gout', english.conditions['neck-pain'], 'conditions.gout: Expected a topic of this name in evidence.json'],
  ['a picture of one group alone', 'evidence.low-back-pain.findings.people.figures.groups', [{ name: 'All', people: 3, words: '3 of 100' }], 'evidence.low-back-pain.findings.people.figures.groups: Expected at least two groups to compare'],
  ['an emergency text without its number', 'safety.now.actionWithNumber', 'Call now.', 'safety.now.actionWithNumber: Expected the text to hold {number}'],
  ['a question with a tier that does not exist', 'choosing.questions.first.optionsFrom', 'later', 'choosing.questions.first: Expected a tier of safety.json, got "later"'],
  ['a question with a list of signs that does not exist', 'choosing.questions.now.list', 'later', 'choosing.questions.now: Expected a tier of safety.json, got "later"'],
  ['a question without answers', 'choosing.questions.warmth.options', undefined, 'choosing.questions.warmth: Expected "options" with the answers'],
  ['an answer about a topic that does not exist', 'choosing.questions.goal.options.relax.topics', ['calm'], 'choosing.questions.goal.options.relax.topics: Expected a topic of evidence.json, got "calm"'],
  ['an answer that no rule knows', 'choosing.questions.goal.options.sleep', { label: 'Sleep' }, 'choosing.questions.goal.sleep: Expected a rule for this answer'],
  ['a rule about a modality that does not exist', 'choosing.rules.relax.modalities', ['thai'], 'choosing.rules.relax.modalities: Expected a modality, got "thai"'],
  ['a rule about an answer that does not exist', 'choosing.rules.relax.when', { goal: ['calm'] }, 'choosing.rules.relax.when.goal: Expected an answer to a question, got "calm"'],
  ['a rule without a reason', 'choosing.rules.relax.claim', undefined, 'choosing.rules.relax.claim: Invalid key: Expected "claim" but received undefined'],
  ['a rule without a basis', 'choosing.rules.relax.basis', undefined, 'choosing.rules.relax.basis: Invalid type: Expected ("research" | "guideline" | ("custom" | "clinic")) but received undefined'],
  ['a claim in a clinic’s own words', 'choosing.rules.relax.basis', 'clinic', 'choosing.rules.relax: Expected another basis: "clinic" is for a clinic’s own words'],
  ['a status line of its own', 'session.status.line', 'Reviewed.', 'session.status.line: Expected no line: it is for a clinic’s own words'],
  ['a rule that stops and recommends', 'choosing.rules.now-stop.modalities', ['swedish'], 'choosing.rules.now-stop.modalities: Expected modalities, or none for "stop"'],
  ['a modality that is closed to readers who said nothing', 'choosing.rules.open.modalities', ['swedish'], 'choosing.rules: Expected a rule without "when" for "medical", for readers who said nothing yet'],
  ['a reference to what is not there', 'conditions.neck-pain.may', [{ see: 'evidence.neck-pain.findings.nothing' }], 'conditions.neck-pain.may.0: Expected "evidence.neck-pain.findings.nothing" to be the place of a text, a claim or a tier of signs'],
  ['a section that nobody knows', 'sesion', {}, 'sesion: Expected one of modalities, comparison, conditions, session, choosing, safety, evidence, sources, faq, glossary, guide, about, labels'],
];

describe('the content check', () => {
  for (const [name, path, value, message] of wrong) {
    it(`finds ${name}`, () => {
      const problems = checkContent(changed(path, value)).map((problem) => `${problem.path}: ${problem.message}`);
      assert.ok(problems.includes(message), `${message}\nis not among\n${problems.join('\n')}`);
    });
  }

  it('takes an order for the summary, which is no question of its own', () => {
    const order = Object.keys(english.comparison.summary).reverse();
    assert.deepEqual(checkContent(changed('comparison.summary.order', order)), []);
  });

  it('leaves the content as it was', () => {
    const before = structuredClone(english);
    checkContent(english);
    assert.deepEqual(english, before);
  });
});

describe('a reference', () => {
  const content = {
    facts: { one: { claim: 'It may help.', basis: 'research', sources: ['a'], span: 'A week' }, list: { title: 'If you', action: 'Ask.', signs: { ill: { claim: 'are ill', basis: 'custom', why: 'Rest.' } } } },
    text: 'Words',
  };
  const resolved = (see: string) => resolveReferences({ ...content, here: { see } }).content.here as unknown;

  it('puts a text, a claim without what is special to its place, or a tier of signs there', () => {
    assert.equal(resolved('text'), 'Words');
    assert.deepEqual(resolved('facts.one'), { claim: 'It may help.', basis: 'research', sources: ['a'] });
    assert.deepEqual(resolved('facts.list'), { title: 'If you', signs: [{ claim: 'are ill', basis: 'custom' }] });
  });

  it('leaves what is no reference', () => {
    assert.deepEqual(resolveReferences(content), { content, problems: [] });
  });
});

describe('the sources of a section', () => {
  it('are those that its claims name, each once', () => {
    const claim = (...sources: string[]) => ({ claim: 'It may help.', basis: 'research', sources });
    assert.deepEqual(citedIn({ one: claim('a', 'b'), list: [claim('b'), { claim: 'So it is done.', basis: 'custom' }] }), ['a', 'b']);
  });
});
