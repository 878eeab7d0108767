import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { parseFragment, type DefaultTreeAdapterTypes } from 'parse5';
import { sections } from '../../../dist/content/en/pack.js';
import type { Layer } from '../../../dist/provider/contexts.js';
import { overlay } from '../../../dist/provider/overlay.js';
import { at, isObject, type Json, type JsonObject } from '../../../dist/provider/overrides/json.js';
import { readOverrides, type Said } from '../../../dist/provider/overrides/overrides.js';
import { markOf } from '../../../dist/provider/overrides/sign-off.js';
import type { Pack } from '../../../dist/schema/index.js';
import { renderToString } from '../../../dist/server/index.js';

type Name = keyof Pack;
type Attributes = Readonly<Record<string, string>>;

const names = Object.keys(sections) as Name[];
const content = Object.fromEntries(await Promise.all(names.map(async (name) => [name, (await sections[name]()).default]))) as Record<Name, object>;
const signed = names.filter((name) => name !== 'labels');
const { apply } = await readOverrides([]);

const signature = (of: Readonly<Record<string, string>>) => ({ about: { review: { by: 'Ana Ruiz', qualification: 'MD', date: '2026-11-20', of } } });

/** All sections signed as they are with some changes. */
const signedWith = (...patches: JsonObject[]): JsonObject => signature(Object.fromEntries(signed.map((name) => [name, markOf(name, patches, 'en')])));

const lineOf = (name: Name, layers: readonly Layer[], language = 'en'): string => String(at(apply(layers)(name, content[name], language), ['status', 'line']));
const layered = (...patches: JsonObject[]): Layer[] => patches.map((patch) => ({ patch }));
const isSigned = (name: Name, ...patches: JsonObject[]): boolean => lineOf(name, layered(...patches)).includes('Reviewed by Ana Ruiz, MD');

/** Every text of the content, with the way to it. */
function textsIn(node: unknown, path: readonly string[]): { path: readonly string[]; text: string }[] {
  if (typeof node === 'string') return [{ path, text: node }];
  if (typeof node !== 'object' || node === null) return [];
  return Object.entries(node).flatMap(([key, inner]) => textsIn(inner, [...path, key]));
}

/** What is not written by anybody for readers: days and numbers of a section, what stands behind claims, ids. */
const noText = /\.(status|sources|basis|certainty|certaintyBy|span|optionsFrom|list|effect|from|country)(\.|$)|\.(when|topics|modalities\.\d)|figures|^labels\.(json-ld|sources)/;
const texts = names.flatMap((name) => textsIn(content[name], [name])).filter(({ path }) => !noText.test(path.join('.')));

/** A patch that sets one text. A list is replaced whole. */
function patchAt([key, ...rest]: readonly string[], node: unknown, text: string): Json {
  if (key === undefined) return text;
  const inner = patchAt(rest, at(node, [key]), text);
  return Array.isArray(node) ? (node as Json[]).map((item, index) => (String(index) === key ? (isObject(item) && isObject(inner) ? { ...item, ...inner } : inner) : item)) : { [key]: inner };
}

const changeOf = (path: readonly string[]) => patchAt(path, content, 'Massage cures everything.') as JsonObject;

/** Elements with a status line, and whose it is. */
const elements: [section: Name, tag: string, attributes?: Attributes][] = [
  ['modalities', 'modality-card', { modality: 'medical' }],
  ['modalities', 'modality-card', { modality: 'hot-stone' }],
  ['modalities', 'modality-list'],
  ['comparison', 'massage-comparison-table'],
  ['comparison', 'massage-comparison-table', { view: 'summary' }],
  ['conditions', 'condition-guide'],
  ['session', 'session-expectations'],
  ['session', 'visit-summary'],
  ['choosing', 'massage-chooser'],
  ['choosing', 'choosing-tips'],
  ['safety', 'safety-check'],
  ['evidence', 'research-evidence'],
  ['faq', 'massage-faq'],
  ['guide', 'massage-guide'],
];

/** What a reader can see or hear of some HTML, without the status line, which the signature changes itself. */
function readable(nodes: readonly DefaultTreeAdapterTypes.ChildNode[]): string {
  return nodes.map((node) => {
    if ('value' in node) return node.value;
    if (!('attrs' in node)) return '';
    const { attrs, childNodes } = node;
    if (node.tagName === 'style' || attrs.some(({ name, value }) => name === 'part' && value === 'status')) return '';
    const spoken = attrs.filter(({ name }) => ['aria-label', 'alt', 'title'].includes(name)).map(({ value }) => value);
    return [...spoken, readable('content' in node ? node.content.childNodes : childNodes)].join('\n');
  }).join('\n');
}

const shownBy = async (tag: string, attributes: Attributes, words: JsonObject): Promise<string> =>
  readable(parseFragment(await renderToString(tag, attributes, { content: words, as: 'shadow', problems: () => undefined })).childNodes);

describe('a signature of a section', () => {
  const review = signedWith();

  for (const name of signed) {
    it(`is there as long as nothing changes: ${name}`, () => assert.ok(isSigned(name, review)));

    it(`ends with every text of its own, by any script or provider: ${name}`, () => {
      const own = texts.filter(({ path }) => path[0] === name);
      assert.ok(own.length > 5);
      for (const { path } of own) {
        const change = changeOf(path);
        assert.equal(isSigned(name, review, change), false, `${path.join('.')}, later`);
        assert.equal(isSigned(name, change, review), false, `${path.join('.')}, before`);
        assert.equal(isSigned(name, { ...change, about: { ...(change.about as object), ...(review.about as object) } }), false, `${path.join('.')}, in the same script`);
      }
    });
  }

  for (const [name, tag, attributes = {}] of elements) {
    const what = Object.entries(attributes).map(([key, value]) => ` ${key}=${value}`).join('');

    it(`ends with every text of any section that is shown by <${tag}${what}>`, async (test) => {
      const before = await shownBy(tag, attributes, {});
      const shown = texts.filter(({ path, text }) => path[0] !== name && before.includes(text.replace(/\{\w+\}.*/, '').replace(/[*[].*/, '').trim()));
      let count = 0;
      for (const { path } of shown) {
        const change = changeOf(path);
        if (!isSigned(name, review, change)) {
          count++;
          continue;
        }
        // The same words stand elsewhere: then this change is not seen here.
        assert.equal(await shownBy(tag, attributes, change), before, path.join('.'));
      }
      test.diagnostic(`${count} texts of other sections`);
    });
  }

  const elsewhere: [how: string, name: Name, patch: JsonObject][] = [
    ['a fact that the answers refer to', 'faq', { evidence: { 'low-back-pain': { findings: { eases: { claim: 'Massage cures back pain.' } } } } }],
    ['a fact that the table refers to', 'comparison', { evidence: { 'low-back-pain': { findings: { eases: { claim: 'Massage cures back pain.' } } } } }],
    ['a tip that the table refers to', 'comparison', { choosing: { tips: { comfort: { text: 'Medical massage is the best.' } } } }],
    ['a name that the chooser suggests', 'choosing', { modalities: { swedish: { name: 'Cure massage' } } }],
    ['a question that the chooser prints', 'choosing', { session: { questions: { risks: 'How good is it?' } } }],
    ['a label that gives facts their meaning', 'modalities', { labels: { 'modality-card': { feels: 'Proven to feel' } } }],
    ['a sign that is added to a list that it shows', 'modalities', { safety: { first: { signs: { tooth: { claim: 'had a tooth pulled' } } } } }],
    ['a question whose answers stand in the summary of a visit', 'session', { choosing: { questions: { goal: { question: 'What do you want to be cured of?' } } } }],
    ['what to ask about a condition, which the summary prints', 'session', { conditions: { 'neck-pain': { ask: ['When can I come?'] } } }],
    ['the name of a condition, which the summary prints', 'session', { conditions: { 'neck-pain': { name: 'Cancer' } } }],
    ['the name of a kind of massage, which the summary prints', 'session', { modalities: { swedish: { name: 'Cure massage' } } }],
    ['a sign to tell of, which the summary prints', 'session', { safety: { tell: { signs: { tooth: { claim: 'had a tooth pulled' } } } } }],
    ['a sign to ask about, which stops the chooser', 'choosing', { safety: { first: { signs: { tooth: { claim: 'had a tooth pulled' } } } } }],
    ['the emergency number in the summary', 'session', { clinic: { emergencyNumber: '555-0100' } }],
    ['the emergency number in the chooser', 'choosing', { clinic: { emergencyNumber: '555-0100' } }],
    ['the emergency number in the guide', 'guide', { clinic: { emergencyNumber: '555-0100' } }],
    ['the meaning of a word in a tip', 'choosing', { glossary: { consent: { meaning: 'Nothing.' } } }],
    ['the meaning of a word in an answer', 'faq', { glossary: { consent: { meaning: 'Nothing.' } } }],
    ['the emergency number', 'safety', { clinic: { emergencyNumber: '555-0100' } }],
    ['the meaning of a word that it explains', 'conditions', { glossary: { 'blood-clot': { meaning: 'Nothing to worry about.' } } }],
    ['an entry taken away', 'faq', { faq: { cancer: null } }],
    ['a kind of massage taken away', 'choosing', { modalities: { sports: null } }],
    ['anything at all, for the whole guide', 'guide', { labels: { 'massage-faq': { title: 'What is proven' } } }],
    ...['price', 'review', 'phone', 'name', 'offers'].map((id): [string, Name, JsonObject] => [`a new question called ${id}`, 'faq', { faq: { [id]: { question: 'Is it safe?', answer: [{ claim: 'Always.' }] } } }]),
  ];

  it('ends where a list that was signed whole is said in parts, of which readers see the last', async () => {
    const answer = [{ claim: 'Do not come with a blood clot.' }, { claim: 'Massage is gentle.' }];
    const words = (part: typeof answer) => ({ faq: { safe: { answer: part } } });
    const signedWhole = signedWith(words(answer));
    const lineOf = async (...said: object[]) => {
      const { section } = overlay(undefined, await readOverrides(said.map((value): Said => ({ from: 'content', value }))));
      return String(at(section('faq', content.faq, 'en'), ['status', 'line']));
    };
    assert.match(await lineOf(words(answer), signedWhole), /Ana Ruiz/);
    assert.doesNotMatch(await lineOf(words(answer.slice(0, 1)), words(answer.slice(1)), signedWhole), /Ana Ruiz/);
  });

  for (const [how, name, patch] of elsewhere) {
    it(`ends with ${how}, in the same words, in a later script and in a provider inside`, async () => {
      const bundled = content[name];
      const read = async (said: unknown[], outer?: ReturnType<typeof overlay>) => {
        const words = await readOverrides(said.map((value): Said => ({ from: 'content', value })), outer);
        assert.deepEqual(words.problems, []);
        return overlay(outer, words);
      };
      const lines = [
        await read([{ ...patch, about: { ...(patch.about as object), ...(review.about as object) } }]),
        await read([review, patch]),
        await read([patch, review]),
        await read([patch], await read([review])),
        await read([review], await read([patch])),
      ].map(({ section }) => String(at(section(name, bundled, 'en'), ['status', 'line'])));
      for (const line of lines) assert.doesNotMatch(line, /Ana Ruiz/);
    });
  }

  const free: [what: string, patch: JsonObject][] = [
    ['a price', { modalities: { medical: { price: { amount: 95, currency: 'USD', minutes: 60 } }, swedish: { price: 'From $80' } } }],
    ['a booking link', { modalities: { medical: { bookingUrl: '/book/medical' } } }],
    ['what the clinic is called, its phone and booking link', { clinic: { name: 'Riverside', phone: '555-0100', bookingUrl: '/book' } }],
    ['what is on offer', { clinic: { offers: ['medical', 'swedish'] } }],
    ['the order', { modalities: { order: ['swedish', 'medical'] }, faq: { order: ['safe'] }, glossary: { order: [] }, choosing: { rules: { order: [] } } }],
  ];

  for (const [what, patch] of free) {
    it(`stays when only this changes: ${what}`, async () => {
      const words = await readOverrides([review, patch].map((value) => ({ from: 'content', value })));
      assert.deepEqual(words.problems, []);
      assert.deepEqual(words.lapsed, []);
      for (const name of signed) {
        assert.ok(isSigned(name, review, patch), `${name}, later`);
        assert.ok(isSigned(name, patch, review), `${name}, before`);
      }
    });
  }

  it('of words that a clinic changed holds for these, however they are spread over scripts', () => {
    const [a, b] = [{ modalities: { swedish: { about: 'Calm.' } } }, { faq: { cost: { question: 'How much?' } } }];
    assert.ok(isSigned('modalities', a, b, signedWith(a, b)));
    assert.ok(isSigned('modalities', b, signedWith(a, b), a));
    assert.equal(isSigned('faq', a, signedWith(a, b)), false);
  });

  it('by somebody else inside holds for what that one signed, and the outer one for the rest', () => {
    const change = { faq: { cost: { question: 'How much?' } } };
    const inner = { about: { review: { by: 'Bo Lee', qualification: 'RN', date: '2026-11-21', of: { faq: markOf('faq', [change], 'en') } } } };
    const layers = layered(review, change, inner);
    assert.match(lineOf('faq', layers), /Reviewed by Bo Lee, RN/);
    assert.match(lineOf('modalities', layers), /Reviewed by Ana Ruiz, MD/);
    assert.doesNotMatch(lineOf('guide', layers), /Reviewed by/);
  });

  it('is remembered for each language apart, and once it is known stays the same object', () => {
    const section = apply([{ patch: { faq: { cost: { question: 'How much?' } } }, language: 'en' }]);
    const [english, spanish] = ['en', 'es'].map((language) => section('faq', content.faq, language));
    assert.equal(at(english, ['cost', 'question']), 'How much?');
    assert.notEqual(at(spanish, ['cost', 'question']), 'How much?');
    assert.equal(section('faq', content.faq, 'en'), english);
  });

  it('is for one language', () => {
    assert.equal(lineOf('faq', layered(review), 'es').includes('Ana Ruiz'), false);
    assert.ok(lineOf('faq', [{ patch: signature({ faq: markOf('faq', [], 'es') }), language: 'es' }], 'es').includes('Ana Ruiz'));
  });

  it('names no reviewer where the words are a clinic’s own and nobody signed them', () => {
    assert.match(lineOf('faq', layered({ faq: { price: { question: 'How much?', answer: [{ claim: '$95' }] } } })), /Some of it is in the clinic’s own words/);
    assert.equal(lineOf('modalities', layered({ modalities: { medical: { price: '$95' } } })), 'undefined');
  });
});

describe('a signature that has ended', () => {
  const lapsedOf = async (...words: unknown[]) => (await readOverrides(words.map((value): Said => ({ from: 'content', value })))).lapsed;

  it('is named, with what differs', async () => {
    const change = { modalities: { medical: { about: 'It cures.' } } };
    assert.deepEqual(await lapsedOf(signature({ modalities: markOf('modalities', [], 'en') }), change), [{ section: 'modalities', changed: ['modalities.medical.about'] }]);
    assert.deepEqual(await lapsedOf(signature({ faq: markOf('faq', [], 'en'), modalities: markOf('modalities', [change], 'en') })), [{ section: 'modalities', changed: ['modalities.medical.about'] }]);
  });

  it('is not one of another language', async () => {
    assert.deepEqual(await lapsedOf(signature({ faq: markOf('faq', [], 'es') })), []);
    assert.deepEqual(await lapsedOf({ lang: 'es', ...signature({ faq: markOf('faq', [], 'es') }) }, { lang: 'en', faq: { cost: null } }), []);
    assert.deepEqual(await lapsedOf({ lang: 'es', ...signature({ faq: markOf('faq', [], 'es') }) }, { faq: { cost: null } }), [{ section: 'faq', changed: ['faq.cost'] }]);
  });

  it('is named by who ended it, not again by those inside', async () => {
    const outer = overlay(undefined, await readOverrides([{ from: 'content', value: signature({ faq: markOf('faq', [], 'en') }) }]));
    const ending = await readOverrides([{ from: 'content', value: { faq: { cost: null } } }], outer);
    assert.deepEqual(ending.lapsed, [{ section: 'faq', changed: ['faq.cost'] }]);
    const inside = await readOverrides([{ from: 'content', value: { modalities: { medical: { price: '$95' } } } }], overlay(outer, ending));
    assert.deepEqual(inside.lapsed, []);
  });
});
