/** Words of a clinic as nobody should write them: any JSON, and real places with wrong things in them. */
import fc from 'fast-check';

const nasty = [
  '<img src=x onerror=alert(1)>',
  '<script>alert(1)</script>',
  '</script><script>alert(1)</script>',
  'javascript:alert(1)',
  'data:text/html,<b>x</b>',
  '\u202Eright to left',
  '\u200Fmark',
  '\uD800',
  '\uDC00\uD800',
  '\u0000',
  '*emphasis [term](term:draping) {date}*',
  '{name} {modality}',
  '__proto__',
  'constructor',
  '  ',
  '\n',
  'x'.repeat(100_000),
  '𝕊𝕨𝕖𝕕𝕚𝕤𝕙 мassаge 按摩',
];

const text = fc.oneof(fc.constantFrom(...nasty), fc.string(), fc.string({ unit: 'binary' }), { arbitrary: fc.constantFrom('Our own words.', 'swedish', 'sixty', '/book'), weight: 3 });
const leaf = fc.oneof({ arbitrary: text, weight: 5 }, fc.constant(null), fc.integer(), fc.double(), fc.boolean(), fc.constantFrom<unknown>([], {}, [null], [[30, 60]], [60, 30], [30, 60]));
const names = ['__proto__', 'constructor', 'prototype', 'toString', 'hasOwnProperty', 'order', 'status', 'sources', 'thai', 'Thai', '1', '', 'claim', 'name', 'signs', 'x'.repeat(70)];
const name = fc.oneof(fc.constantFrom(...names), fc.string());

/** A claim, more or less. */
const claim = fc.record({ claim: leaf, basis: fc.constantFrom('research', 'custom', 'clinic', 'x'), sources: fc.constant(['furlan-2015']), why: leaf }, { requiredKeys: [] });

const value = fc.letrec<{ tree: unknown }>((tie) => ({
  tree: fc.oneof({ maxDepth: 5, withCrossShrink: true }, leaf, claim, fc.array(claim, { maxLength: 3 }), fc.array(tie('tree'), { maxLength: 3 }), fc.dictionary(name, tie('tree'), { maxKeys: 4 })),
})).tree;

/** Deeper than the stack of a browser goes, where it is followed blindly. */
const deep = fc.integer({ min: 1, max: 4_000 }).map((depth) => JSON.parse('{"modalities":'.repeat(depth) + 'null' + '}'.repeat(depth)) as unknown);

const setAt = (path: readonly string[], inner: unknown): unknown =>
  path.reduceRight<unknown>((node, key) => Object.defineProperty({}, key, { value: node, enumerable: true, configurable: true, writable: true }), inner);

const merged = (trees: readonly unknown[]): unknown =>
  trees.reduce((all, tree) => {
    const isTree = (node: unknown): node is Record<string, unknown> => typeof node === 'object' && node !== null && !Array.isArray(node);
    if (!isTree(all) || !isTree(tree)) return tree;
    return Object.fromEntries([...new Set([...Object.keys(all), ...Object.keys(tree)])].map((key) => [key, Object.hasOwn(all, key) && Object.hasOwn(tree, key) ? merged([all[key], tree[key]]) : Object.hasOwn(tree, key) ? tree[key] : all[key]]));
  });

/** Any words, of which most have wrong things in real places. `sections` are the bundled ones, for the places. */
export function arbitraryWords(sections: object): fc.Arbitrary<unknown> {
  const places = placesIn(sections);
  const change = fc.tuple(fc.constantFrom(...places), fc.oneof({ arbitrary: fc.constant([]), weight: 3 }, fc.array(name, { minLength: 1, maxLength: 2 })), value).map(([place, more, inner]) => setAt([...place, ...more], inner));
  return fc.oneof({ arbitrary: fc.array(change, { minLength: 1, maxLength: 5 }).map(merged), weight: 8 }, value, fc.jsonValue(), deep);
}

/** Every path to a member, down to lists. */
function placesIn(node: unknown, path: readonly string[] = []): string[][] {
  if (typeof node !== 'object' || node === null || Array.isArray(node)) return [[...path]];
  return [...(path.length ? [[...path]] : []), ...Object.entries(node).flatMap(([key, inner]) => placesIn(inner, [...path, key]))];
}
