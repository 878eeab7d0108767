import assert from 'node:assert/strict';
import { spawn } from 'node:child_process';
import { chmodSync, existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, statSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { createInterface } from 'node:readline';
import { after, describe, it } from 'node:test';
import { root, run } from './run.js';

const folder = mkdtempSync(path.join(tmpdir(), 'clinic-elements-'));
after(() => rmSync(folder, { recursive: true, force: true }));

const card = '<!doctype html>\r\n<html lang="en">\r\n<modality-card modality="swedish"></modality-card>\r\n';
const write = (file: string, content: string | Buffer) => {
  mkdirSync(path.dirname(path.join(folder, file)), { recursive: true });
  writeFileSync(path.join(folder, file), content);
};
const read = (file: string) => readFileSync(path.join(folder, file), 'utf8');
const prerender = (...args: string[]) => run(['prerender', ...args], { cwd: folder });
/** No file is left that was only on its way. */
const assertTidy = () => assert.deepEqual(readdirSync(folder, { recursive: true }).filter((file) => String(file).endsWith('.tmp')), []);

describe('prerender', () => {
  it('fills a file in its place, once', () => {
    write('once.html', card);
    assert.deepEqual(prerender('once.html'), { code: 0, out: 'once.html: written\n', err: '' });
    const filled = read('once.html');
    assert.match(filled, /^<!doctype html>\r\n<html lang="en">\r\n<modality-card modality="swedish"><template shadowrootmode="open">.*<\/template><div data-clinic-words=.*<\/div><\/modality-card>\r\n$/s);
    assert.deepEqual(prerender('once.html'), { code: 0, out: 'once.html: as it should be\n', err: '' });
    assert.equal(read('once.html'), filled);
    assertTidy();
  });

  it('fills a folder into another one, but what is hidden or installed', () => {
    for (const file of ['site/index.html', 'site/kinds/a.HTM', 'site/node_modules/a/index.html', 'site/.cache/a.html', 'site/words.txt']) write(file, card);
    assert.equal(prerender('site', '--out', 'site/public').code, 0);
    const expected = { code: 0, out: 'site/public/index.html: written\nsite/public/kinds/a.HTM: written\n', err: '' };
    assert.deepEqual(prerender('site', '--out', 'site/public'), expected);
    assert.equal(read('site/index.html'), card);
    assert.deepEqual(readdirSync(path.join(folder, 'site/public'), { recursive: true }).sort(), ['index.html', 'kinds', 'kinds/a.HTM']);
  });

  it('prints the hashes of its styles for a security policy, each once', () => {
    for (const file of ['hashed/a.html', 'hashed/b.html']) write(file, card);
    assert.match(prerender('hashed', '--hashes').out, /\nstyle-src 'sha256-[\w+/]{43}='\n$/);
  });

  it('writes what it is told to', () => {
    write('told.html', '<script type="module" src="/a/autoload.js"></script><modality-card modality="swedish"></modality-card>');
    prerender('told.html', '--out', 'told', '--as', 'words', '--lang', 'es', '--scripts', '/a/');
    assert.match(read('told/told.html'), /^<script type="module" src="\/a\/autoload\.js"><\/script><modality-card modality="swedish"><div data-clinic-words="[\d.]+"><h2>Masaje sueco/);
    prerender('told.html', '--out', 'told', '--as', 'shadow', '--scripts', '/a/');
    assert.match(read('told/told.html'), /^<script type="module" src="\/a\/hydrate\.js"><\/script><script type="module" src="\/a\/autoload\.js"><\/script><modality-card modality="swedish"><template/);
    assert.doesNotMatch(read('told/told.html'), /data-clinic-words|ld\+json/);
    prerender('told.html', '--out', 'told', '--json-ld');
    assert.match(read('told/told.html'), /<script data-clinic-json-ld="" type="application\/ld\+json">\{"@context":"https:\/\/schema\.org"/);
  });

  it('finds a clinic’s words beside the page, and from the root of the site', () => {
    write('clinic/words.json', '\uFEFF{"modalities": {"swedish": {"price": "$95"}}}');
    for (const src of ['../words.json?v=1', '/words.json', '../w%6Frds.json']) {
      write('clinic/kinds/a.html', `<clinic-content src="${src}"><modality-card modality="swedish"></modality-card></clinic-content>`);
      assert.deepEqual(prerender('clinic'), { code: 0, out: 'clinic/kinds/a.html: written\n', err: '' });
      assert.match(read('clinic/kinds/a.html'), /\$95/);
    }
    write('clinic/kinds/a.html', '<clinic-content src="nowhere.json"></clinic-content>');
    assert.match(prerender('clinic').out, /^clinic\/kinds\/a\.html:1:17: clinic-content: src "nowhere\.json" is not read here/);
  });

  it('says what could not be done, with its place, does the rest, and ends with 1', () => {
    write('broken.html', `${card}\r\n<p><modality-card modality="swedish"></modality-card></p>\r\n<modality-list>`);
    assert.deepEqual(prerender('broken.html'), {
      code: 1,
      out: 'broken.html:5:4: modality-card: stands in a <p>, where its plain words have no room (put it outside)\nbroken.html:6:1: modality-list: end tag not found, left as it is (write it, close the tags in between)\nbroken.html: written\n',
      err: '',
    });
    assert.match(read('broken.html'), /data-clinic-words/);
  });

  it('leaves a file as it is that is not UTF-8', () => {
    const bytes = Buffer.from(card.replace('</modality-card>', '</modality-card>caf\xe9'), 'latin1');
    write('latin.html', bytes);
    assert.deepEqual(prerender('latin.html'), { code: 1, out: '', err: 'latin.html:1:1: is not UTF-8, left as it is (save it as UTF-8)\n' });
    assert.deepEqual(readFileSync(path.join(folder, 'latin.html')), bytes);
  });

  it('keeps the mark of an encoding, a file’s rights, and a link to it', () => {
    write('kept.html', `\uFEFF${card}`);
    chmodSync(path.join(folder, 'kept.html'), 0o640);
    symlinkSync('kept.html', path.join(folder, 'link.html'));
    assert.equal(prerender('link.html').code, 0);
    assert.ok(read('kept.html').startsWith('\uFEFF<!doctype html>\r\n'));
    assert.match(read('kept.html'), /data-clinic-words/);
    assert.equal(statSync(path.join(folder, 'kept.html')).mode & 0o777, 0o640);
    assert.equal(read('link.html'), read('kept.html'));
  });

  it('ends with 2 where there is nothing to read, or no place to write, and does the rest', () => {
    assert.deepEqual(prerender('nowhere.html'), { code: 2, out: '', err: 'nowhere.html: cannot be read: there is no such file or folder\n' });
    write('file', '');
    write('some/a.html', card);
    assert.deepEqual(prerender('some', '--out', 'file'), { code: 2, out: '', err: 'file/a.html: cannot be written: a file stands where a folder should\n' });
    symlinkSync('gone.html', path.join(folder, 'some/0.html'));
    assert.deepEqual(prerender('some'), { code: 2, out: 'some/a.html: written\n', err: 'some/0.html: cannot be read: there is no such file or folder\n' });
    assertTidy();
  });

  it('ends with 2 where there are no rights', () => {
    write('rights/a.html', card);
    mkdirSync(path.join(folder, 'locked'), { mode: 0o555 });
    // An administrator may write everywhere but where the system itself stands.
    const locked = process.getuid?.() === 0 ? '/sys/clinic-elements' : 'locked';
    const { code, out, err } = prerender('rights', '--out', locked);
    assert.match(err, /^\S*a\.html: cannot be written: (there is no right to|the disk takes no changes)\n$/);
    assert.deepEqual([code, out], [2, '']);
    assertTidy();
  });

  it('refuses what it does not know', () => {
    const { code, err } = prerender('once.html', '--as', 'both-of-them');
    assert.match(err, /^error: option '--as <kind>' argument 'both-of-them' is invalid\. Allowed choices are both, shadow, words\./);
    assert.equal(code, 2);
  });

  it('goes on with what changes, until it is stopped', { timeout: 60_000 }, async (test) => {
    write('watched/words.json', '{"modalities": {"swedish": {"price": "$1"}}}');
    write('watched/a.html', '<clinic-content src="words.json"><modality-card modality="swedish"></modality-card></clinic-content>');
    write('watched/b.html', '<p>No element</p>');
    const command = spawn(process.execPath, [path.join(root, 'dist/cli/index.js'), 'prerender', 'watched', '--out', 'watched/public', '--watch'], { cwd: folder });
    test.after(() => command.kill());
    const lines = createInterface(command.stdout)[Symbol.asyncIterator]();
    const until = async (wanted: string) => {
      for (let line = await lines.next(); !line.done; line = await lines.next()) if (line.value.startsWith(wanted)) return;
      assert.fail(`ended before "${wanted}"`);
    };
    await until('Watching watched');
    assert.match(read('watched/public/a.html'), /\$1/);
    write('watched/words.json', '{"modalities": {"swedish": {"price": "$2"}}}');
    await until('watched/public/a.html: written');
    assert.match(read('watched/public/a.html'), /\$2/);
    await until('watched/public/b.html: written');
    write('watched/b.html', '<glossary-term term="trial"></glossary-term>');
    await until('watched/public/b.html: written');
    assert.match(read('watched/public/b.html'), /a study in which/);
    assert.ok(!existsSync(path.join(folder, 'watched/public/public')));
  });
});
