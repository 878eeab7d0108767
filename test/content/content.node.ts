import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { checkContent } from '../../src/schema/check.js';
import { promises } from '../../src/schema/promises.js';
import { readEnglish } from './english.js';
import { gradesOf, textsOf } from './readability.js';

const content = await readEnglish();

describe('English content', () => {
  it('is what the schema says', () => {
    assert.deepEqual(checkContent(content), []);
  });

  it('has five modalities, and an answer from each for every question', () => {
    const ids = ['medical', 'swedish', 'deep-tissue', 'sports', 'hot-stone'];
    assert.deepEqual(Object.keys(content.modalities).filter((key) => !['status', 'everyone'].includes(key)), ids);
    const aspects = Object.entries(content.comparison.aspects);
    assert.ok(aspects.length >= 10);
    for (const [id, aspect] of aspects) {
      if (typeof aspect === 'object' && 'from' in aspect && !['price', 'checkFirst'].includes(aspect.from)) {
        for (const modality of ids) assert.ok(content.modalities[modality]?.[aspect.from], `${modality} answers ${id}`);
      }
    }
  });

  it('asks in patients’ words: every row of the comparison is a question', () => {
    for (const { question } of Object.values(content.comparison.aspects) as { question: string }[]) assert.match(question, /\?$/);
  });

  it('names no price, no temperature and no number of states', () => {
    assert.doesNotMatch(textsOf(content).join('\n'), /[$€£]|°|degrees|\b\d+ states\b/i);
  });

  it('says that nobody has reviewed it, since nobody has', () => {
    assert.match(content.labels.shared.status, /No clinician has reviewed it yet/);
  });
});

describe('claims', () => {
  it('promise nothing', () => {
    assert.deepEqual(textsOf(content).filter((text) => promises.en.test(text)), []);
    assert.match('Massage heals and improves circulation', promises.en);
  });
});

describe('reading grade', () => {
  /** Names of conditions, modalities and trades, which a patient meets anyway. */
  const names = /\b((medical|Swedish|deep tissue|sports|hot stone) )?massage\b|\btherapists?\b|\bmedical\b|\bdiabetes\b|\barthritis\b/gi;
  const sections: [string, unknown][] = [
    ...Object.entries(content).filter(([name]) => name !== 'labels'),
    ...Object.entries(content.labels).map(([name, group]): [string, unknown] => [`labels/${name}`, group]),
  ].filter(([name]) => !name.includes('sources'));
  const figure = (value: number) => value.toFixed(1).padStart(5);

  for (const [name, section] of sections) {
    it(`of ${name} is at most Flesch-Kincaid 8 and SMOG 9`, (test) => {
      const all = gradesOf(textsOf(section));
      const without = gradesOf(textsOf(section), names);
      test.diagnostic(
        `${name.padEnd(34)} sentences and fragments ${String(all.sentences).padStart(4)}  words ${String(all.words).padStart(4)}` +
          `  Flesch-Kincaid ${figure(all.fleschKincaid)} (names counted as one syllable ${figure(without.fleschKincaid)})` +
          `  SMOG ${figure(all.smog)} (${figure(without.smog)})`,
      );
      // A formula says nothing of a single word.
      if (all.words === 1) return;
      assert.ok(all.fleschKincaid <= 8, `Flesch-Kincaid ${all.fleschKincaid}`);
      assert.ok(all.smog <= 9, `SMOG ${all.smog}`);
    });
  }

  it('rises with long words and long sentences', () => {
    const plain = gradesOf(['You lie down. It feels calm.']);
    const hard = gradesOf(['Musculoskeletal rehabilitation necessitates multidisciplinary interventions, notwithstanding individual variability.']);
    assert.ok(plain.fleschKincaid < 3);
    assert.ok(hard.fleschKincaid > 20);
    assert.ok(hard.smog > plain.smog);
  });
});
