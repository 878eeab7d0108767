import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { readOverrides } from '../../../dist/provider/overrides/overrides.js';
import { sentence } from '../../../dist/internal/override-problem.js';
import { placeOfError } from '../../../src/provider/overrides/place-of-error.js';
import { nearest } from '../../../src/schema/nearest.js';

const problemsOf = async (...texts: string[]) => {
  const { problems, changes } = await readOverrides(texts.map((text, index) => ({ from: String(index), text })));
  return { problems: problems.map((problem) => `${problem.from}: ${sentence(problem)}`), changes };
};

/** Entries of an object by name. */
const many = (count: number, entry: (index: number) => unknown) => Object.fromEntries(Array.from({ length: count }, (_, index) => [`entry-${index}`, entry(index)]));

describe('words with many mistakes', () => {
  const files: [what: string, words: unknown][] = [
    ['entries that are no objects', { faq: many(60_000, () => 1) }],
    ['names that nobody knows, in many kinds of massage', { modalities: many(300, () => ({ name: 'A kind', ...many(250, () => 1) })) }],
    ['claims that are none', { faq: many(900, () => ({ question: 'What?', answer: Array.from({ length: 400 }, () => 1) })) }],
    ['rules about what is not there', { choosing: { rules: many(1_000, () => ({ claim: 'It fits.', effect: 'fits', when: {}, modalities: Array.from({ length: 120 }, () => 'thai') })) } }],
    ['a list without end', { modalities: { swedish: { techniques: Array.from({ length: 300_000 }, () => 1) } } }],
  ];

  for (const [what, words] of files) {
    it(`are answered at once, and no more is listed than a person can mend: ${what}`, async () => {
      const text = JSON.stringify(words);
      assert.ok(text.length > 500_000);
      const start = performance.now();
      const { problems } = await problemsOf(text);
      const seconds = (performance.now() - start) / 1_000;
      assert.ok(problems.length && problems.length <= 101);
      assert.ok(seconds < 10, `${seconds} s: far more than such a file takes on a slow machine`);
    });
  }

  it('list the first hundred, and say how many more there are', async () => {
    const { problems } = await problemsOf(JSON.stringify({ faq: many(1_000, () => 1) }));
    assert.equal(problems.length, 101);
    assert.equal(problems[0], '0: faq.entry-0: expected an object {…}, got 1');
    assert.equal(problems[100], '0: expected the first 100 mistakes to be mended first, got 900 more that cannot be used');
  });

  it('keep what is right between them', async () => {
    const words = { modalities: { swedish: { about: 'Calm.', ...many(50, () => 1) }, sports: { feels: 'Brisk.', ...many(50, () => 1) } } };
    const { problems, changes } = await problemsOf(JSON.stringify(words));
    assert.equal(problems.length, 100);
    assert.equal(changes, 2);
  });

  it('are told of a list that is too long, and keep the rest', async () => {
    const { problems, changes } = await problemsOf(JSON.stringify({ faq: many(1_001, () => ({})), modalities: { swedish: { about: 'Calm.' } } }));
    assert.deepEqual(problems, ['0: faq: expected at most 1,000 entries, got 1,001']);
    assert.equal(changes, 1);
  });
});

describe('words that are nested too deeply', () => {
  const right = '{"modalities": {"swedish": {"about": "Calm."}}}';
  const tooDeep = 'expected brackets of at most 12 levels inside one another, got more';
  const texts: [what: string, text: string, problem: string][] = [
    ['brackets that never close', '['.repeat(5_000), tooDeep],
    ['braces that never close', '{"a":'.repeat(200_000), tooDeep],
    ['lists that close', `{"faq": {"cost": ${'['.repeat(5_000)}${']'.repeat(5_000)}}}`, tooDeep],
    ['lists that close, a few too many', `{"faq": {"cost": ${'['.repeat(20)}${']'.repeat(20)}}}`, `faq.cost.${Array(11).fill('0').join('.')}: ${tooDeep}`],
  ];

  for (const [what, text, problem] of texts) {
    it(`are told, and other scripts still count: ${what}`, async () => {
      const { problems, changes } = await problemsOf(text, right);
      assert.equal(problems[0], `0: ${problem}`);
      assert.equal(changes, 1);
    });
  }

  it('from script are told too', async () => {
    let content: unknown = 1;
    for (let depth = 0; depth < 20; depth++) content = { modalities: content };
    const { problems } = await readOverrides([{ from: 'content', value: content }]);
    assert.equal(problems[0]!.expected, 'brackets of at most 12 levels inside one another');
  });
});

describe('the place where a text stops being JSON', () => {
  const texts: [text: string, column: number][] = [['{"a": [1, {"b": }]}', 17], ['{"a" 1}', 6], ['[1, 2', 6], ['{"a": 1,}', 9], ['[1,]', 4], ['"a" x', 5], ['', 1], ['[[], {}, [{}]] ]', 16], ['{,}', 2]];
  for (const [text, column] of texts) it(`is right in ${text}`, () => assert.deepEqual(placeOfError(text), { line: 1, column }));
});

describe('the nearest name', () => {
  const cases: [name: string, known: string[], near: string | undefined][] = [
    ['swedsh', ['medical', 'swedish'], 'swedish'],
    ['Swedish', ['swedish'], 'swedish'],
    ['abc', ['abd', 'abcd'], 'abd'],
    ['thai', ['medical', 'swedish'], undefined],
    ['x', [], undefined],
    ['a'.repeat(61), ['a'.repeat(60)], undefined],
  ];
  for (const [name, known, near] of cases) it(`to "${name.slice(0, 20)}" among ${known.length} is ${near ?? 'none'}`, () => assert.equal(nearest(name, known), near));
});
