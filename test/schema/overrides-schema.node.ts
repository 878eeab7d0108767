import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, it } from 'node:test';
import service, { type JSONDocument, type MarkupContent, type TextDocument } from 'vscode-json-languageservice';
import { readOverrides } from '../../dist/provider/overrides/overrides.js';
import { descriptions } from '../../src/schema/json-schema/descriptions.js';
import { readEnglish } from '../content/english.js';

const root = path.join(import.meta.dirname, '../..');
const wrongFolder = path.join(root, 'test/provider/overrides/wrong');

interface Schema {
  readonly properties?: Readonly<Record<string, Schema>>;
  readonly definitions?: Readonly<Record<string, Schema>>;
  readonly description?: string;
  readonly $ref?: string;
  readonly doNotSuggest?: boolean;
}

const schema = JSON.parse(readFileSync(path.join(root, 'dist/schema/overrides.json'), 'utf8')) as Schema;

/** An editor with the schema, as people have it. */
const editor = service.getLanguageService({ workspaceContext: { resolveRelativePath: (address, file) => new URL(address, file).href } });
editor.configure({ validate: true, schemas: [{ uri: 'file:///overrides.schema.json', fileMatch: ['*'], schema }] });

const open = (text: string): [TextDocument, JSONDocument] => {
  const document = service.TextDocument.create('file:///clinic-content.json', 'json', 1, text);
  return [document, editor.parseJSONDocument(document)];
};

const textOf = (text: string | MarkupContent) => (typeof text === 'string' ? text : text.value);

/** What the editor underlines: the text, and what it says of it. */
async function underlined(text: string): Promise<[part: string, message: string][]> {
  const [document, json] = open(text);
  return (await editor.doValidation(document, json)).map(({ range, message }) => [document.getText(range), textOf(message)]);
}

/** What the editor offers at the place of the bar. */
async function offered(text: string): Promise<string[]> {
  const [document, json] = open(text.replace('|', ''));
  const { items } = (await editor.doComplete(document, document.positionAt(text.indexOf('|')), json))!;
  return items.map(({ label }) => label);
}

/** What the editor tells of the place of the bar. */
async function told(text: string): Promise<string> {
  const [document, json] = open(text.replace('|', ''));
  const hover = await editor.doHover(document, document.positionAt(text.indexOf('|')), json);
  return (hover!.contents as string[]).map(textOf).join('').replaceAll('\\', '');
}

describe('an editor', () => {
  it('offers the sections, and nothing that cannot be changed', async () => {
    const labels = await offered('{ | }');
    for (const name of ['lang', 'clinic', 'modalities', 'comparison', 'safety', 'faq', 'about']) assert.ok(labels.includes(name), name);
    assert.equal(labels.includes('sources'), false);
    assert.deepEqual((await offered('{"safety": { | }}')).sort(), ['after', 'during', 'first', 'now', 'tell']);
  });

  it('offers the kinds of massage, and what a clinic may say of one', async () => {
    const kinds = await offered('{"modalities": { | }}');
    for (const id of ['medical', 'swedish', 'deep-tissue', 'sports', 'hot-stone', 'order']) assert.ok(kinds.includes(id), id);
    const members = await offered('{"modalities": {"swedish": { | }}}');
    for (const name of ['price', 'bookingUrl', 'name', 'minutes', 'maySuit', 'checkFirst']) assert.ok(members.includes(name), name);
    for (const name of ['basis', 'sources', 'status']) assert.equal(members.includes(name), false, name);
    assert.deepEqual(await offered('{"modalities": {"swedish": {"maySuit": [{ | }]}}}'), ['claim']);
    assert.ok((await offered('{"modalities": {"thai": { | }}}')).includes('price'), 'a new kind too');
  });

  it('offers the bundled words to start from, and ids where entries are named', async () => {
    assert.deepEqual(await offered('{"modalities": {"swedish": {"feels": | }}}'), ['"Calm. You may get drowsy."', 'null']);
    assert.deepEqual(await offered('{"clinic": {"offers": [|]}}'), ['"medical"', '"swedish"', '"deep-tissue"', '"sports"', '"hot-stone"']);
  });

  it('tells what a member is, and what it says now', async () => {
    assert.equal(await told('{"modalities": {"swed|ish": {}}}'), 'Swedish massage\n\nWhat cards, the comparison and the chooser say of it. Write null to leave it out.');
    assert.equal(await told('{"modalities": {"swedish": {"name": "Cl|assic"}}}'), 'Name\n\nWhat this kind of massage is called. Now: “Swedish massage”');
    assert.match(await told('{"safety": {"first": {"signs": {"cl|ot": {}}}}}'), /Stays as it is/);
  });

  const wrong: [what: string, text: string, part: string, message: string][] = [
    ['a misspelled name', '{"modalities": {"swedish": {"prize": "$95"}}}', '"prize"', 'Property prize is not allowed.'],
    ['a misspelled section', '{"modalites": {}}', '"modalites"', 'Property modalites is not allowed.'],
    ['a number for a text', '{"modalities": {"swedish": {"name": 95}}}', '95', 'Incorrect type. Expected "string".'],
    ['a number for a price', '{"modalities": {"swedish": {"price": 95}}}', '95', 'Incorrect type. Expected "object".'],
    ['an unsafe link', '{"clinic": {"bookingUrl": "javascript:alert(1)"}}', '"javascript:alert(1)"', 'Expected an address that starts with https:, http:, mailto: or tel:, or one on this site'],
    ['a safety sign that is taken away', '{"safety": {"now": {"signs": {"chest": null}}}}', 'null', 'Expected no change here: these words carry safety or trust'],
    ['a new kind without a name', '{"modalities": {"thai": {"price": "$95"}}}', '"thai"', 'Missing property "name".'],
    ['a label without its place', '{"labels": {"modality-card": {"book": "Book"}}}', '"Book"', 'Expected the text to hold {modality}'],
  ];
  for (const [what, text, part, message] of wrong) it(`underlines ${what}`, async () => assert.deepEqual(await underlined(text), [[part, message]]));
});

/** Files that are right, with what clinics want to change. */
const right: Record<string, unknown> = {
  'nothing at all': {},
  'notes for people': { $schema: './overrides.schema.json', $comment: ['Ours.', 'From January on.'], lang: 'en-US', modalities: { $comment: 'Prices', swedish: { $comment: 'New', maySuit: [{ $comment: 'Ask Ana', claim: 'People who like calm' }] } } },
  'the clinic': { clinic: { name: 'Riverside Clinic', phone: '555-0100', bookingUrl: '/book', emergencyNumber: '911', offers: ['medical', 'swedish'] } },
  'prices and links': { modalities: { medical: { price: '$110 for 60 minutes', bookingUrl: 'https://clinic.example/book' }, swedish: { bookingUrl: 'tel:+15550100' }, sports: { bookingUrl: 'HTTPS://CLINIC.EXAMPLE' } } },
  'a kind that is not offered, and another order': { modalities: { 'hot-stone': null, order: ['swedish', 'medical'] } },
  'other words': { modalities: { swedish: { about: null, minutes: [45, 60], pressure: { level: 3 }, alsoKnownAs: ['Classic massage'], maySuit: [{ claim: 'People who like calm', basis: 'custom' }], checkFirst: [{ claim: 'Ask us if you are pregnant.' }] } } },
  'more to take care of': { modalities: { 'deep-tissue': { checkFirst: [] }, medical: { after: [{ claim: 'You may be tired.' }] } }, evidence: { harm: { unknown: ['We keep a list of our own.'] } } },
  'a kind of its own': { modalities: { thai: { name: 'Thai massage', minutes: [90, 120], pressure: { level: 4, words: 'Firm' }, techniques: ['Stretching'] }, shiatsu: { name: 'Shiatsu' } }, choosing: { rules: { stretch: { claim: 'Thai massage stretches.', when: { goal: ['relax'] }, effect: 'fits', modalities: ['thai'] } } } },
  'a sign of its own': { safety: { first: { signs: { fever: { claim: 'have a fever', why: 'It may spread.', action: null } } } } },
  'a finding in its own words': { evidence: { 'neck-pain': { findings: { eases: { claim: 'Many of our patients say it helps.' } } } } },
  'a question of its own': { faq: { parking: { question: 'Where can I park?', answer: [{ claim: 'Behind the [clinic](term:licensed), *free*.' }] }, cost: null } },
  'a row of its own': { comparison: { aspects: { heat: { question: 'Is it warm?', sameForAll: [{ claim: 'You can ask for a blanket.' }] }, price: { question: 'How much is it?' }, research: { answers: { sports: [{ claim: 'We know of none.' }] } } }, note: { claim: 'All kinds can be gentle.' } } },
  'a row that is answered otherwise': { comparison: { aspects: { price: { from: null, sameForAll: [{ claim: 'All cost the same.' }] } } } },
  'steps, things to bring and rights': { session: { steps: { arrive: { minutes: [5, 10], text: 'Come early.' }, coffee: { title: 'Coffee', text: 'Stay a while.' } }, bring: { card: 'Your card', towel: 'A towel' } } },
  'a condition of its own': { conditions: { headache: { name: 'Headache', about: 'Pain in the *head*.', may: [{ claim: 'It may calm.' }], notShown: [{ claim: 'That it cures.' }], notNow: [{ claim: 'the pain is new and strong' }], other: [{ claim: 'Rest.' }], ask: ['What helps me?'] } } },
  'words of the interface': { labels: { 'modality-card': { book: 'Book {modality} now' }, 'session-expectations': { call: 'Ring {phone}' }, 'choosing-tips': { title: 'Our tips' } } },
  'another country': { about: { country: 'Canada', entries: { country: { text: 'Rules are those of Ontario.' } } } },
  'a signature': { about: { review: { by: 'Ana Diaz', qualification: 'MD', date: '2026-11-23', of: { modalities: 'abc' } } } },
  'a guide, terms and tips': { guide: { title: 'Our guide', checklist: { id: 'Bring your ID' } }, glossary: { cupping: { term: 'Cupping', meaning: 'Cups that pull on the skin.' } }, choosing: { tips: { comfort: null }, ask: ['What do you suggest?'], other: [{ claim: 'Yoga may help.' }] } },
};

/** More that is wrong, beside the files. */
const moreWrong: Record<string, unknown> = {
  'a section that goes': { safety: null },
  'a needed member that goes': { conditions: { 'neck-pain': { ask: null } } },
  'sources': { sources: {} },
  'a date of ours': { faq: { status: { updated: '2030-01-01' } } },
  'null in a list': { guide: { closing: [null] } },
  'an empty list': { modalities: { swedish: { techniques: [] } } },
  'a list of something else': { modalities: { swedish: { techniques: [{ claim: 'Strokes' }] } } },
  'a claim that is a text': { faq: { cost: { answer: ['It depends.'] } } },
  'a claim without words': { modalities: { swedish: { after: [{}] } } },
  'a finding with figures': { evidence: { harm: { findings: { rare: { span: 'Always' } } } } },
  'a source of one of ours': { evidence: { harm: { findings: { rare: { sources: ['furlan-2015'] } } } } },
  'a name that is taken': { session: { bring: { status: 'Good health' } } },
  'a name that is a number': { faq: { 1: { question: 'Why?', answer: [{ claim: 'Because.' }] } } },
  'a half mark': { choosing: { tips: { goal: { text: 'Know *why.' } } } },
  'a day that is none': { about: { review: { by: 'Ana', qualification: 'MD', date: 'today', of: {} } } },
  'half a review': { about: { review: { by: 'Ana' } } },
  'minutes with fractions': { modalities: { swedish: { minutes: [30.5, 60] } } },
  'one number of minutes': { modalities: { swedish: { minutes: [60] } } },
  'a level in words': { modalities: { swedish: { pressure: { level: 'firm' } } } },
  'spaces at the end': { clinic: { name: 'Riverside ' } },
  'data in a link': { clinic: { bookingUrl: 'data:text/html,x' } },
  'a row that gets a second kind of answer': { comparison: { aspects: { price: { sameForAll: [{ claim: 'All cost the same.' }] } } } },
  'a row with two kinds of answers': { comparison: { aspects: { heat: { question: 'Is it warm?', from: 'feels', sameForAll: [{ claim: 'Yes.' }] } } } },
  'a member of another kind of thing': { glossary: { chronic: { name: 'Chronic' } } },
  'true for a text': { glossary: { chronic: { meaning: true } } },
  'a text for a section': { faq: 'Ask us.' },
};

/** What JSON Schema has no word for: the order of two numbers, and names that are known elsewhere. */
const onlyAtRunTime = ['minutes-reversed.json', 'misspelled-id-to-take-away.json', 'unknown-in-order.json', 'unknown-in-rule.json', 'empty.json'];

describe('the schema and the check at run time', () => {
  const problemsOf = async (text: string) => (await readOverrides([{ from: 'file', text }])).problems;

  for (const [what, words] of Object.entries(right)) {
    it(`take ${what}`, async () => {
      const text = JSON.stringify(words);
      assert.deepEqual(await problemsOf(text), []);
      assert.deepEqual(await underlined(text), []);
    });
  }

  const files = readdirSync(wrongFolder).map((file): [string, string] => [file, readFileSync(path.join(wrongFolder, file), 'utf8')]);
  for (const [what, text] of [...files, ...Object.entries(moreWrong).map(([name, words]): [string, string] => [name, JSON.stringify(words)])]) {
    it(`refuse ${what}`, async () => {
      assert.notDeepEqual(await problemsOf(text), []);
      assert.equal((await underlined(text)).length > 0, !onlyAtRunTime.includes(what));
    });
  }

  it('take every bundled text where it stands', async () => {
    const english: Record<string, unknown> = { ...(await readEnglish()) };
    const texts = Object.keys(schema.properties!).filter((name) => name in english);
    assert.ok(texts.length >= 12);
    for (const name of texts) {
      const words = examplesIn(schema.properties![name]!);
      assert.deepEqual(await underlined(JSON.stringify({ [name]: words })), [], name);
      assert.deepEqual(await problemsOf(JSON.stringify({ [name]: words })), [], name);
    }
  });
});

/** The examples of a schema, as words of a clinic. */
function examplesIn({ properties = {}, examples }: Schema & { examples?: unknown[] }): unknown {
  const members = Object.entries(properties).map(([key, inner]) => [key, examplesIn(inner)] as const).filter(([, value]) => value !== undefined);
  return examples?.[0] ?? (members.length ? Object.fromEntries(members) : undefined);
}

describe('descriptions', () => {
  const found = new Map<string, string | undefined>();
  const gather = (node: unknown, where: string): void => {
    if (typeof node !== 'object' || node === null) return;
    const { properties = {} } = node as Schema;
    for (const [key, inner] of Object.entries(properties)) found.set(`${where}.${key}`, (inner.$ref === '#/definitions/stays' ? schema.definitions!.stays! : inner).description);
    for (const [key, inner] of Object.entries(node)) gather(inner, `${where}.${key}`);
  };
  gather(schema, '');

  it('stand at every member', () => {
    assert.ok(found.size > 300);
    assert.deepEqual([...found].filter(([, text]) => !text), []);
  });

  it('are all used', () => {
    const all = JSON.stringify(schema);
    assert.deepEqual(descriptions.filter(([, title, text]) => !all.includes(JSON.stringify(text).slice(1, -1)) || !title), []);
  });

  it('are in no file for browsers', () => {
    const cdn = readdirSync(path.join(root, 'dist/cdn'), { recursive: true, encoding: 'utf8' }).filter((file) => file.endsWith('.js'));
    for (const file of cdn) assert.doesNotMatch(readFileSync(path.join(root, 'dist/cdn', file), 'utf8'), /What this kind of massage is called|patternErrorMessage/, file);
  });
});
