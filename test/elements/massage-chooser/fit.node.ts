import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { fit, topicsOf, type Answers } from '../../../src/elements/massage-chooser/fit.js';
import { entriesOf, idsOf } from '../../../src/internal/entries.js';
import { readEnglish } from '../../content/english.js';

const { choosing, modalities, safety } = await readEnglish();
const known = idsOf(modalities);
const rules = entriesOf(choosing.rules).map(([, rule]) => rule);

/** Every set of answers to a question: each subset where several may be ticked, else one or none. */
function answersTo({ many, options, optionsFrom }: (typeof choosing.questions)[string]): readonly string[][] {
  const ids = options ? idsOf(options) : idsOf(safety[optionsFrom as 'first'].signs);
  if (!many) return [[], ...ids.map((id) => [id])];
  return Array.from({ length: 2 ** ids.length }, (_, bits) => ids.filter((_id, index) => (bits >> index) & 1));
}

const questions = entriesOf(choosing.questions).map(([id, question]) => [id, answersTo(question)] as const);
const count = questions.reduce((product, [, sets]) => product * sets.length, 1);

/** Calls `visit` with every combination of answers. */
function everyCombination(visit: (answers: Answers) => void, from = 0, answers: Record<string, readonly string[]> = {}): void {
  const question = questions[from];
  if (!question) {
    visit(answers);
    return;
  }
  const [id, sets] = question;
  for (const chosen of sets) {
    answers[id] = chosen;
    everyCombination(visit, from + 1, answers);
  }
}

/** The red flags, as the safety advice has them: what no answer may turn into a recommendation. */
const redFlags = ['clot', 'ill', 'unexplained', 'injury'];

const names = (list: readonly { modality: string }[]) => list.map(({ modality }) => modality);

describe('the chooser', () => {
  it('gives every combination of answers a sensible result', (test) => {
    let [seen, stopped] = [0, 0];
    everyCombination((answers) => {
      seen++;
      const { stop, fits, askFirst } = fit(choosing, answers, known);
      const isRed = Boolean(answers.now?.length) || redFlags.some((sign) => answers.first?.includes(sign));
      if (isRed) {
        stopped++;
        // A red flag leads to no recommendation, and says why.
        if (!stop.length || fits.length || askFirst.length || !stop.every(({ claim }) => claim)) assert.fail(`recommends after ${JSON.stringify(answers)}`);
        return;
      }
      const all = [...fits, ...askFirst];
      if (stop.length || !all.length) assert.fail(`gives nothing for ${JSON.stringify(answers)}`);
      for (const { modality, reasons, cautions } of all) {
        // A reason for each, from a rule about it; no modality from outside the rules, and none twice.
        if (!reasons.length) assert.fail(`${modality} without a reason for ${JSON.stringify(answers)}`);
        for (const rule of [...reasons, ...cautions]) if (!rules.includes(rule) || !rule.modalities.includes(modality)) assert.fail(`${modality} from elsewhere`);
      }
      if (new Set(all.map(({ modality }) => modality)).size !== all.length) assert.fail(`one twice for ${JSON.stringify(answers)}`);
      if (fits.some(({ cautions }) => cautions.length) || askFirst.some(({ cautions }) => !cautions.length)) assert.fail(`wrong group for ${JSON.stringify(answers)}`);
    });
    test.diagnostic(`${seen.toLocaleString('en')} combinations, of which ${stopped.toLocaleString('en')} stop`);
    assert.equal(seen, count);
    assert.ok(stopped > 0 && stopped < seen);
  });

  it('gives the same result whatever the order in which the reader answered, and leaves the answers as they are', () => {
    const inOrder = fc.record(Object.fromEntries(questions.map(([id, sets]) => [id, fc.constantFrom(...sets)])));
    const shuffled = (answers: Answers) =>
      fc
        .tuple(fc.shuffledSubarray(Object.keys(answers), { minLength: Object.keys(answers).length }), ...Object.values(answers).map((ids) => fc.shuffledSubarray([...ids], { minLength: ids.length })))
        .map(([keys, ...ids]) => Object.fromEntries(keys.map((key) => [key, ids[Object.keys(answers).indexOf(key)]!])));
    const pairs = inOrder.chain((answers) => fc.tuple(fc.constant(answers), shuffled(answers)));
    fc.assert(
      fc.property(pairs, ([answers, others]) => {
        const before = structuredClone(others);
        assert.deepEqual(fit(choosing, others, known), fit(choosing, answers, known));
        assert.deepEqual(others, before);
      }),
    );
  });

  it('follows a rule with two conditions only where both hold', () => {
    const both = { claim: 'Firm work on tight muscles', basis: 'custom', when: { goal: ['tension', 'sport'], pressure: ['firm'] }, effect: 'fits', modalities: ['thai'] } as const;
    const own = { ...choosing, rules: { both } } as unknown as typeof choosing;
    const fitting = (answers: Answers) => names(fit(own, answers, ['thai']).fits);
    assert.deepEqual(fitting({ goal: ['tension'] }), []);
    assert.deepEqual(fitting({ pressure: ['firm'] }), []);
    assert.deepEqual(fitting({ goal: ['relax'], pressure: ['firm'] }), []);
    assert.deepEqual(fitting({ goal: ['relax', 'sport'], pressure: ['firm'] }), ['thai']);
  });

  it('is open to all where the reader has said nothing of what they want', () => {
    const { isOpen, fits } = fit(choosing, {}, known);
    assert.ok(isOpen);
    assert.deepEqual(fits.map(({ modality }) => modality), known);
    assert.equal(fit(choosing, { goal: ['relax'] }, known).isOpen, false);
  });

  it('groups what fits and what to ask about first', () => {
    const relaxed = fit(choosing, { goal: ['relax'], warmth: ['yes'] }, known);
    assert.deepEqual([names(relaxed.fits), names(relaxed.askFirst)], [['swedish', 'hot-stone'], []]);
    const pregnant = fit(choosing, { goal: ['relax'], first: ['pregnant'] }, known);
    assert.deepEqual([names(pregnant.fits), names(pregnant.askFirst)], [[], ['swedish', 'hot-stone']]);
    const torn = fit(choosing, { goal: ['tension'], pressure: ['light'] }, known);
    assert.deepEqual([names(torn.fits), names(torn.askFirst)], [['medical', 'swedish', 'hot-stone'], ['deep-tissue']]);
  });

  it('never names a modality that is not there, nor one without a rule', () => {
    assert.deepEqual(names(fit(choosing, {}, ['swedish', 'reiki']).fits), ['swedish']);
  });

  it('takes answers that it does not know for none', () => {
    assert.deepEqual(fit(choosing, { goal: ['fly'], mood: ['blue'] }, known), fit(choosing, {}, known));
  });

  it('names the topics of research that concern the answers, each once', () => {
    assert.deepEqual(topicsOf(choosing, {}), []);
    assert.deepEqual(topicsOf(choosing, { goal: ['recover', 'sport'] }), ['sports-injury', 'after-surgery']);
  });
});
