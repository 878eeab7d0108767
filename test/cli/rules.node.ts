/** What the command line checks of answers and of files, as rules. */
import assert from 'node:assert/strict';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { after, describe, it } from 'node:test';
import { parseTree } from 'jsonc-parser';
import { content } from '../../src/cli/content/content.js';
import { rulesFor } from '../../src/cli/init/answers.js';
import { twice } from '../../src/cli/validate/more.js';
import { readEnglish } from '../content/english.js';

const { modalities } = await readEnglish();

describe('a brand colour', () => {
  const { brand } = rulesFor(['swedish']);
  for (const colour of ['#8a2b5c', '#ABC', '#0f6', 'teal', 'rgb(10 20 30)', 'oklch(0.6 0.1 200)'])
    it(`may be ${colour}`, () => assert.equal(brand(colour), undefined));
  for (const other of ['#12', '#1234', '#12345', '#1234567', '8a2b5c', '#ggg', 'url(x)', 'red; color: blue']) {
    it(`may not be ${other}`, () =>
      assert.deepEqual(brand(other), { expected: 'a colour as CSS writes it, such as "#1f5f8b"' }));
  }
});

describe('a name that stands twice in an object', () => {
  const found = (json: string) => twice(parseTree(json)!).map(({ path: place }) => place.join('.'));
  const cases: readonly (readonly [json: string, found: readonly string[]])[] = [
    ['{"a": 1, "a": 2}', ['a']],
    ['{"a": 1, "b": 2, "a": 3}', ['a']],
    ['{"a": 1, "b": 2, "c": 3, "b": 4, "a": 5}', ['b', 'a']],
    ['{"x": {"a": 1, "b": 2, "a": 3}}', ['x.a']],
    ['[{"a": 1, "b": 2, "a": 3}]', ['0.a']],
    ['{"a": {"b": 1}, "c": {"b": 2}}', []],
  ];
  for (const [json, expected] of cases)
    it(`is found in ${json}: ${expected.join(', ') || 'none'}`, () => assert.deepEqual(found(json), expected));
});

describe('the words to sign', () => {
  const folder = mkdtempSync(path.join(tmpdir(), 'clinic-elements-'));
  after(() => rmSync(folder, { recursive: true, force: true }));

  it('stand in the clinic’s order, as a reader sees them', async () => {
    const order = ['hot-stone', 'medical', 'sports', 'swedish', 'deep-tissue'];
    assert.deepEqual(
      [...order].sort(),
      Object.keys(modalities)
        .filter((id) => order.includes(id))
        .sort(),
    );
    const overrides = path.join(folder, 'words.json');
    writeFileSync(overrides, JSON.stringify({ modalities: { order } }));
    const headings = async (options: object) =>
      [...(await content(['modalities'], { lang: 'en', ...options })).matchAll(/^### .*\(`([\w-]+)`\)$/gm)].map(
        ([, id]) => id,
      );
    assert.deepEqual(await headings({ overrides }), order);
    assert.notDeepEqual(await headings({}), order);
  });
});
