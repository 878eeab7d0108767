import assert from 'node:assert/strict';
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { after, describe, it } from 'node:test';
import { readOverrides } from '../../dist/provider/overrides/overrides.js';
import { markOf } from '../../dist/provider/overrides/sign-off.js';
import { sentence } from '../../src/internal/override-problem.js';
import { wrong } from '../provider/overrides/wrong.js';
import { root, run } from './run.js';

const wrongFolder = path.join(root, 'test/provider/overrides/wrong');

const folder = mkdtempSync(path.join(tmpdir(), 'clinic-elements-'));
after(() => rmSync(folder, { recursive: true, force: true }));

const write = (file: string, text: string) => writeFileSync(path.join(folder, file), text);
const validate = (...args: string[]) => run(['validate', ...args], { cwd: folder });
const lines = (text: string) => text.trimEnd().split('\n');

describe('validate, of a wrong file', () => {
  const files = readdirSync(wrongFolder).sort();
  const { code, out, err } = run(['validate', ...files], { cwd: wrongFolder });

  it('says something of each, and ends with 1', () => {
    assert.deepEqual(files, Object.keys(wrong).map((name) => `${name}.json`));
    assert.ok(files.length >= 20);
    assert.equal(code, 1);
    assert.equal(err, '');
  });

  for (const [name, expected] of Object.entries(wrong)) {
    it(`says what is wrong and where: ${name}`, async () => {
      const file = `${name}.json`;
      assert.deepEqual(lines(out).filter((line) => line.startsWith(`${file}:`)), expected.map((line) => `${file}:${line}`));
      const { problems } = await readOverrides([{ from: 'script', text: readFileSync(path.join(wrongFolder, file), 'utf8') }]);
      assert.deepEqual(problems.map(sentence).sort(), expected.map((line) => line.replace(/^\d+:\d+: /, '')).sort(), 'what a browser’s console says');
    });
  }
});

describe('validate', () => {
  it('has a line for a file that is right', () => {
    write('right.json', '\uFEFF{"modalities": {"medical": {"price": "$110"}, "hot-stone": null}}');
    write('one.json', '{"lang": "es-MX", "modalities": {"swedish": {"price": "$95"}}}');
    write('none.html', '<!doctype html><p>No words here</p>');
    assert.deepEqual(validate('right.json', 'one.json', 'none.html'), { code: 0, out: 'right.json: right, 2 changes\none.json: right, 1 change\nnone.html: right, no changes\n', err: '' });
  });

  it('tells of a file that cannot be read, looks at the others, and ends with 2', () => {
    write('late.json', '{"faqs": {}}');
    const { code, out, err } = validate('gone.json', '.', 'late.json');
    assert.equal(code, 2);
    assert.equal(err, 'gone.json: cannot be read: there is no such file\n.: cannot be read: it is a folder\n');
    assert.match(out, /^late\.json:1:2: faqs: expected one of clinic, .*\(did you mean "faq"\?\)\n$/);
  });

  it('prints a list for programs', () => {
    write('list.json', '{\n  "modalities": { "swedish": { "prize": "$95" } }\n}');
    const { code, out, err } = validate('--json', 'right.json', 'list.json');
    const [finding, ...others] = JSON.parse(out) as Record<string, unknown>[];
    const { expected, ...rest } = finding!;
    assert.match(String(expected), /^one of name, short, /);
    assert.deepEqual(rest, { file: 'list.json', line: 2, column: 32, path: 'modalities.swedish.prize', found: '"prize"', nearest: 'price' });
    assert.deepEqual([others, code, err], [[], 1, '']);
    assert.deepEqual(validate('--json', 'right.json'), { code: 0, out: '[]\n', err: '' });
  });

  it('tells of a signature that no longer holds, at its mark', () => {
    const review = { by: 'Ana Ruiz', qualification: 'MD', date: '2026-11-20', of: { faq: markOf('faq', [], 'en'), modalities: markOf('modalities', [], 'en') } };
    const words = { about: { review }, modalities: { medical: { price: '$95', about: 'It cures.' } } };
    write('signed.json', JSON.stringify({ about: { review }, modalities: { medical: { price: '$95' } } }));
    write('changed.json', JSON.stringify(words));
    assert.deepEqual(validate('signed.json').code, 0);
    const { code, out } = validate('changed.json');
    assert.equal(code, 1);
    const column = JSON.stringify(words).indexOf('"modalities":"') + '"modalities":'.length + 1;
    assert.deepEqual(lines(out), [
      `changed.json:1:${column}: about.review.of.modalities: expected the mark of what is shown (without it, nobody is said to have reviewed it), got that of other words: modalities.medical.about differs`,
    ]);
  });

  it('answers files that are nested too deeply, and looks at the others', () => {
    write('deep.json', '['.repeat(50_000));
    write('deep.html', `<clinic-content><script type="application/json">${'{"a":'.repeat(20_000)}</script></clinic-content>`);
    const told = 'expected brackets of at most 12 levels inside one another, got more';
    assert.deepEqual(validate('deep.json', 'deep.html', 'right.json'), { code: 1, out: `deep.json:1:101: ${told}\ndeep.html:1:${49 + 500}: ${told}\nright.json: right, 2 changes\n`, err: '' });
  });

  it('tells what nobody would say in a browser: names that stand twice, offers and languages that are not there', () => {
    write('more.json', '{\n  "lang": "fr",\n  "clinic": { "offers": ["medical", "swedsh", "thai"] },\n  "modalities": { "thai": { "name": "Thai massage" }, "medical": {} },\n  "modalities": { "thai": { "name": "Thai" } }\n}');
    assert.deepEqual(lines(validate('more.json').out), [
      'more.json:2:11: lang: expected a language that there are words in (en, es), got "fr"',
      'more.json:3:37: clinic.offers: expected the id of a modality (medical, swedish, deep-tissue, sports, hot-stone, thai), got "swedsh" (did you mean "swedish"?)',
      'more.json:5:3: modalities: expected each name once, since only the last counts, got "modalities"',
    ]);
  });
});

describe('validate, of a page', () => {
  const page = (...body: string[]) => ['<!doctype html>', '<html lang="en"><body>', ...body, '</body></html>'].join('\r\n');
  const script = (words: string, attributes = '') => `<script type="application/json"${attributes}>${words}</script>`;
  const found = (...body: string[]) => {
    write('page.html', page(...body));
    return lines(validate('page.html').out);
  };

  it('finds the place in the page', () => {
    const text = script('\r\n{"modalities": {\r\n  "swedish": {"minutes": "long"}}}\r\n');
    assert.deepEqual(found('<main><clinic-content>', text, '</clinic-content></main>'), ['page.html:6:26: modalities.swedish.minutes: expected two whole numbers, such as [30, 60], got "long"']);
    assert.deepEqual(found(`<clinic-content>${script('{"modalities": }')}</clinic-content>`), ['page.html:3:64: expected JSON: look at commas, quotes and brackets; notes go in "$comment", got text that is not JSON']);
  });

  it('looks at scripts right in <clinic-content>, and at no others', () => {
    const other = script('{"faqs": {}}');
    assert.deepEqual(found(other, `<clinic-content><div>${other}</div><script>let none;</script></clinic-content>`, `<div>${other}</div>`), ['page.html: right, no changes']);
  });

  it('knows what stands around: outer words, words for the page, and the file beside it', () => {
    const thai = script('{"modalities": {"thai": {"name": "Thai massage"}}}');
    const order = script('{"modalities": {"order": ["thai"]}}');
    const unknown = ['page.html:3:77: modalities.order: expected names that are here, got "thai"'];
    assert.deepEqual(found(`<clinic-content>${order}</clinic-content><clinic-content>${thai}</clinic-content>`).map((line) => line.slice(-60)), unknown.map((line) => line.slice(-60)));
    assert.deepEqual(found(`<clinic-content>${thai}<div><clinic-content>${order}</clinic-content></div></clinic-content>`), ['page.html: right, 2 changes']);
    assert.deepEqual(found(`<clinic-content>${order}</clinic-content><clinic-content page>${thai}</clinic-content>`), ['page.html: right, 2 changes']);
    write('beside.json', '{"modalities": {"thai": {"name": "Thai massage"}}, "faqs": {}}');
    assert.deepEqual(found(`<clinic-content src="beside.json?1">${order}</clinic-content>`), ['page.html: right, 2 changes']);
  });

  it('keeps languages apart, as the script says', () => {
    const thai = script('{"modalities": {"thai": {"name": "Masaje tailandés"}}}', ' lang="es"');
    const order = (lang: string) => script('{"modalities": {"order": ["thai"]}}', lang);
    assert.deepEqual(found(`<clinic-content>${thai}${order(' lang="es-MX"')}</clinic-content>`), ['page.html: right, 2 changes']);
    assert.match(found(`<clinic-content>${thai}${order(' lang="en"')}</clinic-content>`).join(), /expected names that are here, got "thai"$/);
    assert.match(found(`<clinic-content>${script('{}', ' lang="sp"')}</clinic-content>`).join(), /^page\.html:3:\d+: expected a language that there are words in \(en, es\), got "sp"$/);
  });
});
