import assert from 'node:assert/strict';
import { execFileSync, spawn } from 'node:child_process';
import { existsSync, linkSync, lstatSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, renameSync, rmSync, statSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { createInterface } from 'node:readline';
import { after, describe, it } from 'node:test';
import { root, run } from './run.js';

const folder = mkdtempSync(path.join(tmpdir(), 'clinic-elements-'));
after(() => rmSync(folder, { recursive: true, force: true }));

const at = (file: string) => path.join(folder, file);
const write = (file: string, content: string) => {
  mkdirSync(path.dirname(at(file)), { recursive: true });
  writeFileSync(at(file), content);
};
const read = (file: string) => readFileSync(at(file), 'utf8');
const prerender = (...args: string[]) => run(['prerender', ...args], { cwd: folder });
const card = '<modality-card modality="swedish"></modality-card>';
const page = (src: string) => `<clinic-content src="${src}">${card}</clinic-content>`;

describe('prerender reads', () => {
  write('secret/words.json', '{"modalities": {"swedish": {"price": "SECRET"}}}');
  write('site/big.json', `{"modalities": {"swedish": {"price": "SECRET"}}}${' '.repeat(1_000_000)}`);
  symlinkSync('../secret/words.json', at('site/link.json'));
  symlinkSync('/dev/zero', at('site/device.json'));
  execFileSync('mkfifo', [at('site/pipe.json')]);

  const refused: Readonly<Record<string, RegExp>> = {
    '../secret/words.json': /outside of site/,
    '/../secret/words.json': /outside of site/,
    '%2e%2e/secret/words.json': /outside of site/,
    '..%2fsecret/words.json': /outside of site/,
    'link.json': /outside of site/,
    'device.json': /outside of site/,
    'pipe.json': /no regular file/,
    'big.json': /larger than 1 MB/,
  };
  it('no such words when it only validates either, and ends', () => {
    write('site/all.html', Object.keys(refused).map(page).join(''));
    const { code, out } = run(['validate', 'site/all.html'], { cwd: folder, timeout: 20_000 });
    assert.deepEqual([code, out], [0, 'site/all.html: right, no changes\n']);
  });

  for (const [src, reason] of Object.entries(refused)) {
    it(`no words from ${src}, and says so with the place`, () => {
      write('site/a.html', page(src));
      const { code, out } = prerender('site');
      assert.equal(code, 1);
      assert.match(out, /^site\/a\.html:1:17: clinic-content: src "/);
      assert.match(out, reason);
      assert.doesNotMatch(read('site/a.html'), /SECRET/);
    });
  }

  it('no page through a link that leads out, and no pipe, and does the rest', () => {
    write('pages/b.html', card);
    write('outside.html', card);
    symlinkSync('../outside.html', at('pages/a.html'));
    execFileSync('mkfifo', [at('pages/c.html')]);
    const { code, out, err } = prerender('pages');
    assert.deepEqual([code, out], [2, 'pages/b.html: written\n']);
    assert.match(err, /^pages\/a\.html: cannot be read: it leads out of pages[^\n]*\npages\/c\.html: cannot be read: it is no regular file\n$/);
    assert.equal(read('outside.html'), card);
  });
});

describe('prerender writes', () => {
  it('through no link that leads out of the folder for it', () => {
    write('in/a.html', card);
    write('in/sub/b.html', card);
    write('kept', 'kept');
    mkdirSync(at('elsewhere'));
    mkdirSync(at('out'));
    for (const target of ['../kept', '../not-there']) {
      rmSync(at('out'), { recursive: true });
      mkdirSync(at('out'));
      symlinkSync(target, at('out/a.html'));
      symlinkSync('../elsewhere', at('out/sub'));
      const { code, err } = prerender('in', '--out', 'out');
      assert.equal(code, 2);
      assert.match(err, /^out\/a\.html: cannot be written: a link leads out of out[^\n]*\nout\/sub\/b\.html: cannot be written: a link leads out of out/);
    }
    assert.equal(read('kept'), 'kept');
    assert.deepEqual([existsSync(at('not-there')), readdirSync(at('elsewhere'))], [false, []]);
  });

  it('into a folder inside that a link leads to, and does not take it for pages', () => {
    write('alias/a.html', card);
    mkdirSync(at('alias/public'));
    symlinkSync('alias/public', at('to-public'));
    for (let turn = 0; turn < 2; turn++) assert.equal(prerender('alias', '--out', 'to-public').code, 0);
    assert.deepEqual(readdirSync(at('alias'), { recursive: true }).sort(), ['a.html', 'public', 'public/a.html']);
  });

  it('with the owner and the rights kept, under all names of a file, and takes away what a killed run left', () => {
    write('rights/a.html', card);
    write('rights/b.html', card);
    linkSync(at('rights/b.html'), at('other-name'));
    write('rights/.a.html.clinic-elements.tmp', 'half');
    // Only an administrator can give files away, and so have this to lose.
    if (process.getuid?.() === 0) execFileSync('chown', ['65534:65534', at('rights/a.html')]);
    const { uid, gid, mode } = statSync(at('rights/a.html'));
    assert.equal(prerender('rights').code, 0);
    const now = statSync(at('rights/a.html'));
    assert.deepEqual([now.uid, now.gid, now.mode], [uid, gid, mode]);
    assert.equal(read('other-name'), read('rights/b.html'));
    assert.match(read('other-name'), /data-clinic-words/);
    assert.deepEqual(readdirSync(at('rights')).sort(), ['a.html', 'b.html']);
  });

  it('file names with control characters in no log', () => {
    write('names/\u001b[31m\n::error::.html', card);
    const { out } = prerender('names');
    assert.equal(out, 'names/\\u001b[31m\\u000a::error::.html: written\n');
    write('::error::.json', '{"faqs": {}}');
    assert.match(run(['validate', '::error::.json'], { cwd: folder }).out, /^ ::error::/);
  });
});

describe('prerender --watch', () => {
  async function watching(...args: string[]) {
    const command = spawn(process.execPath, [path.join(root, 'dist/cli/index.js'), 'prerender', ...args, '--watch'], { cwd: folder });
    const lines = createInterface(command.stdout)[Symbol.asyncIterator]();
    const until = async (wanted: string) => {
      for (let line = await lines.next(); !line.done; line = await lines.next()) if (line.value.startsWith(wanted)) return;
      assert.fail(`ended before "${wanted}"`);
    };
    await until('Watching');
    return { command, until };
  }

  for (const args of [['edits'], ['edits', '--out', 'edited']]) {
    it(`sees every later edit, also of editors that replace the file (${args.join(' ')})`, { timeout: 60_000 }, async (test) => {
      write('edits/a.html', card);
      const { command, until } = await watching(...args);
      test.after(() => command.kill());
      for (let edit = 0; edit < 6; edit++) {
        write('edits/new', `<p>${edit}</p>${card}`);
        if (edit % 2) renameSync(at('edits/new'), at('edits/a.html'));
        else write('edits/a.html', read('edits/new'));
        await until(`${args.at(-1)!}/a.html: written`);
        assert.match(read(`${args.at(-1)!}/a.html`), new RegExp(`<p>${edit}</p><modality-card modality="swedish"><template`));
      }
    });
  }

  it('ends with 2 and says so when the folder is gone', { timeout: 60_000 }, async (test) => {
    write('gone/a.html', card);
    const { command } = await watching('gone', '--out', 'elsewhere-2');
    test.after(() => command.kill());
    let said = '';
    command.stderr.on('data', (data: Buffer) => (said += data.toString()));
    rmSync(at('gone'), { recursive: true });
    const code = await new Promise((resolve) => command.on('close', resolve));
    assert.deepEqual([code, said], [2, 'gone: is gone, nothing is left to watch\n']);
  });
});

it('init goes through no link to what is not there', () => {
  mkdirSync(at('init'));
  symlinkSync('../nowhere', at('init/massage.html'));
  assert.equal(run(['init', 'init', '--yes'], { cwd: folder }).code, 1);
  assert.deepEqual([existsSync(at('nowhere')), lstatSync(at('init/massage.html')).isSymbolicLink()], [false, true]);
});
