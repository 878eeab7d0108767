import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { hash } from '../../src/schema/hash.js';

/** Published vectors of FNV-1a with 64 bits. */
const vectors: [text: string, hex: string][] = [
  ['', 'cbf29ce484222325'],
  ['a', 'af63dc4c8601ec8c'],
  ['b', 'af63df4c8601f1a5'],
  ['foobar', '85944171f73967e8'],
];

const base36 = (hex: string): string => [hex.slice(0, 8), hex.slice(8)].map((half) => parseInt(half, 16).toString(36).padStart(7, '0')).join('');

/** The same by arithmetic that loses no bit. */
const reference = (text: string): string => {
  const bits = [...Array(text.length).keys()].reduce((sum, index) => ((sum ^ BigInt(text.charCodeAt(index))) * 0x100000001b3n) & 0xffffffffffffffffn, 0xcbf29ce484222325n);
  return bits.toString(16).padStart(16, '0');
};

describe('the hash of a text', () => {
  for (const [text, hex] of vectors) it(`is the published one of "${text}"`, () => assert.equal(hash(text), base36(hex)));

  it('is the same for long texts and all letters, so that signatures of former versions stay readable', () => {
    for (const text of ['Massage may ease low back pain.'.repeat(40), 'señal – 按摩 \ud83d\udc86', '\u0000\uffff']) assert.equal(hash(text), base36(reference(text)), text);
    assert.equal(hash('Massage may ease low back pain for a few weeks or months.'), '1bclmaq05jxfcl');
  });
});
