import assert from 'node:assert/strict';
import { cpSync, existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { after, describe, it } from 'node:test';
import { root, run } from './run.js';

const folder = mkdtempSync(path.join(tmpdir(), 'clinic-elements-'));
after(() => rmSync(folder, { recursive: true, force: true }));

const init = (...args: string[]) => run(['init', ...args], { cwd: folder });
const read = (file: string) => readFileSync(path.join(folder, file), 'utf8');

describe('init', () => {
  it('writes a page and a file of words that are right, and puts the elements beside them', () => {
    const { code, out, err } = init('site', '--name', 'Ana & Co', '--phone', '555-0100', '--booking-url', '/book?a=1&b=2', '--brand', '#8a2b5c', '--offers', 'swedish, medical');
    assert.deepEqual([code, err], [0, '']);
    assert.match(out, /^Written to .*site:\n {2}massage\.html\n {2}clinic-content\.json\n {2}clinic-elements\/ \(the elements\)\n/);
    const page = read('site/massage.html');
    assert.match(page, /<html lang="en">/);
    assert.match(page, /<title>Kinds of massage at Ana &amp; Co<\/title>/);
    assert.match(page, /--clinic-brand: #8a2b5c;/);
    assert.match(page, /<clinic-content\n\s+clinic-name="Ana &amp; Co"\n\s+phone="555-0100"\n\s+booking-url="\/book\?a=1&amp;b=2"\n\s+offers="swedish medical"\n\s+src="clinic-content\.json"\n\s+>/);
    assert.match(page, /<p>Swedish massage, Medical massage<\/p>/);
    const words = JSON.parse(read('site/clinic-content.json')) as { $schema: string; modalities: object };
    assert.equal(words.$schema, './clinic-elements/overrides.schema.json');
    assert.deepEqual(Object.keys(words.modalities), ['$comment', 'swedish', 'medical']);
    assert.deepEqual(JSON.parse(read('site/clinic-elements/overrides.schema.json')), JSON.parse(readFileSync(path.join(root, 'dist/schema/overrides.json'), 'utf8')));
    assert.ok(existsSync(path.join(folder, 'site/clinic-elements/clinic-elements.js')));
    assert.deepEqual(run(['validate', 'clinic-content.json', 'massage.html'], { cwd: path.join(folder, 'site') }), { code: 0, out: 'clinic-content.json: right, no changes\nmassage.html: right, no changes\n', err: '' });
  });

  it('never writes over a file, unless it is told to', () => {
    writeFileSync(path.join(folder, 'clinic-content.json'), '{}');
    assert.deepEqual(init('.', '--cdn', '/elements'), { code: 1, out: '', err: 'Nothing was written, since there is already: clinic-content.json. With --force it is written over.\n' });
    assert.equal(existsSync(path.join(folder, 'massage.html')), false);
    assert.equal(read('clinic-content.json'), '{}');
    assert.equal(init('.', '--cdn', '/elements', '--force').code, 0);
    assert.notEqual(read('clinic-content.json'), '{}');
  });

  it('needs no answers, and takes the elements from where it is told', () => {
    const { code } = init('plain', '--cdn', 'https://cdn.example/clinic-elements@1.2.3/dist/cdn/', '--yes');
    assert.equal(code, 0);
    const page = read('plain/massage.html');
    assert.match(page, /<script type="module" src="https:\/\/cdn\.example\/clinic-elements@1\.2\.3\/dist\/cdn\/clinic-elements\.js"/);
    assert.match(page, /<clinic-content\n\s+src="clinic-content\.json"\n\s+>/);
    assert.match(read('plain/clinic-content.json'), /"\$schema": "https:\/\/cdn\.example\/clinic-elements@1\.2\.3\/dist\/cdn\/overrides\.schema\.json"/);
    assert.deepEqual(readdirSync(path.join(folder, 'plain')).sort(), ['clinic-content.json', 'massage.html']);
  });

  it('writes a page in another language', () => {
    assert.equal(init('es', '--lang', 'es-MX', '--name', 'Clínica Río', '--cdn', '/elements').code, 0);
    assert.match(read('es/massage.html'), /<html lang="es-MX">[\s\S]*Clínica Río<\/h1>[\s\S]*Masaje sueco/);
  });

  const refused: [flag: string, value: string, message: string][] = [
    ['--booking-url', 'javascript:alert(1)', 'expected an address that starts with https:, http:, mailto: or tel:, or one on this site, got "javascript:alert(1)"'],
    ['--offers', 'medical swedsh', 'expected the id of a modality (medical, swedish, deep-tissue, sports, hot-stone), got "swedsh" (did you mean "swedish"?)'],
    ['--name', '<b>Riverside</b>', 'expected one line without markup, got "<b>Riverside</b>"'],
    ['--brand', 'red; } body { display: none', 'expected a colour as CSS writes it, such as "#1f5f8b", got "red; } body { display: none"'],
    ['--lang', 'fr', 'expected a language that there are words in (en, es), got "fr"'],
    ['--cdn', 'tel:555', 'expected the address of a folder on the web or on your site, got "tel:555"'],
  ];
  for (const [flag, value, message] of refused) {
    it(`refuses ${flag} ${value}, and writes nothing`, () => {
      assert.deepEqual(init('refused', flag, value), { code: 1, out: '', err: `${flag}: ${message}\n` });
      assert.equal(existsSync(path.join(folder, 'refused')), false);
    });
  }

  it('binds the script to its hash, where the build has listed it', () => {
    const copy = path.join(folder, 'package');
    cpSync(path.join(root, 'dist/cli'), path.join(copy, 'dist/cli'), { recursive: true });
    cpSync(path.join(root, 'dist/cdn/clinic-elements.js'), path.join(copy, 'dist/cdn/clinic-elements.js'));
    cpSync(path.join(root, 'package.json'), path.join(copy, 'package.json'));
    symlinkSync(path.join(root, 'node_modules'), path.join(copy, 'node_modules'));
    const script = path.join(copy, 'dist/cli/index.js');
    assert.equal(run(['init', 'without'], { cwd: folder, script }).code, 0);
    assert.match(read('without/massage.html'), /<script type="module" src="\.\/clinic-elements\/clinic-elements\.js"><\/script>/);
    writeFileSync(path.join(copy, 'dist/cdn/integrity.json'), '{"clinic-elements.js": "sha384-abc"}');
    assert.equal(run(['init', 'with'], { cwd: folder, script }).code, 0);
    assert.match(read('with/massage.html'), /<script type="module" src="\.\/clinic-elements\/clinic-elements\.js" integrity="sha384-abc" crossorigin="anonymous"><\/script>/);
  });
});
