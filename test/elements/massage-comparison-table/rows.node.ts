import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { isSame, modalityRows, summaryRows } from '../../../src/elements/massage-comparison-table/rows.js';
import { mergePatch } from '../../../src/provider/overrides/merge.js';
import { readEnglish } from '../../content/english.js';

const { comparison, modalities } = await readEnglish();

describe('rows of the comparison', () => {
  it('answer each question for each column, in the order asked for', () => {
    const rows = modalityRows(comparison, modalities, ['minutes', 'area'], ['sports', 'swedish']);
    assert.deepEqual(
      rows.map(({ id, answers }) => [id, ...answers]),
      [
        ['minutes', modalities.sports!.minutes, modalities.swedish!.minutes],
        ['area', modalities.sports!.area, modalities.swedish!.area],
      ],
    );
  });

  it('leave out a question that nobody answers, and keep one that somebody does', () => {
    assert.deepEqual(modalityRows(comparison, modalities, ['price'], ['medical']), []);
    const priced = mergePatch(modalities, { medical: { price: '$95' } }) as typeof modalities;
    assert.deepEqual(modalityRows(comparison, priced, ['price'], ['medical', 'swedish'])[0]?.answers, ['$95', undefined]);
  });

  it('give one answer to all where it is the same for all', () => {
    const aspect = comparison.aspects.choices!;
    const { sameForAll } = aspect as Extract<typeof aspect, { sameForAll: unknown }>;
    assert.ok(sameForAll.length);
    const [row] = modalityRows(comparison, modalities, ['choices'], ['medical', 'sports']);
    assert.deepEqual(row, { id: 'choices', question: aspect.question, answers: [sameForAll, sameForAll] });
  });

  const withThai = mergePatch(modalities, { thai: { name: 'Thai massage', area: 'The whole body' } }) as typeof modalities;

  it('say of a clinic’s own kind what the clinic says of it, and not what holds for all of ours', () => {
    const [area, harm] = modalityRows(comparison, withThai, ['area', 'harm'], ['thai', 'swedish'], modalities);
    assert.deepEqual(area!.answers, ['The whole body', modalities.swedish!.area]);
    const aspect = comparison.aspects.harm;
    assert.deepEqual(harm!.answers, [undefined, (aspect as Extract<typeof aspect, { sameForAll: unknown }>).sameForAll]);
  });

  it('keep a question that holds for all of ours, where only a clinic’s own kind is a column', () => {
    assert.deepEqual(modalityRows(comparison, withThai, ['harm'], ['thai'], modalities).map(({ answers }) => answers), [[undefined]]);
  });
});

describe('rows of the summary', () => {
  it('set what medical massage says of itself beside the summary of the others', () => {
    const [row] = summaryRows(comparison, modalities, ['area']);
    assert.deepEqual(row?.answers, [modalities.medical!.area, comparison.summary.area]);
  });

  it('are the five of the article', () => {
    assert.deepEqual(Object.keys(comparison.summary), ['purpose', 'techniques', 'training', 'other-care', 'area']);
  });
});

describe('a row is the same', () => {
  const row = { id: 'x', question: '?', answers: ['a', 'b', 'a', ['c'], ['c'], undefined] };
  const cases: [columns: number[], same: boolean][] = [
    [[0, 2], true],
    [[0, 1], false],
    [[0, 1, 2], false],
    [[3, 4], true],
    [[0], false],
    [[0, 5], false],
  ];
  for (const [columns, same] of cases) it(`in columns ${columns.join(', ')}: ${same}`, () => assert.equal(isSame(row, columns), same));
});
