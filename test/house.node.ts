import assert from 'node:assert/strict';
import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, it } from 'node:test';
import { globSync } from 'tinyglobby';
import { version } from '../src/internal/version.js';

const root = path.join(import.meta.dirname, '..');
const read = (file: string) => readFileSync(path.join(root, file), 'utf8');
const files = (pattern: string) => globSync(pattern, { cwd: root });
const folders = globSync('src/{elements,provider}/*/define.ts', { cwd: root }).map((file) => path.dirname(file));

describe('every element', () => {
  for (const folder of folders) {
    const tag = path.basename(folder);
    const className = tag.replace(/(^|-)(\w)/g, (_match, _hyphen, letter: string) => letter.toUpperCase());

    it(`${tag} has its class, definition, stories, tests and a place in the public face`, () => {
      assert.match(read(`${folder}/${tag}.ts`), new RegExp(`export class ${className} `));
      assert.match(read(`${folder}/define.ts`), new RegExp(`define\\('${tag}', ${className}\\)`));
      assert.ok(existsSync(path.join(root, `stories/elements/${tag}.stories.ts`)), 'stories');
      assert.equal(files(`test/**/${tag}.test.ts`).length, 1, 'one test file');
      assert.match(read('src/index.ts'), new RegExp(`export \\{ ${className} \\}`));
      assert.match(read('src/autoload.ts'), new RegExp(`'${tag}': \\(\\) => import`));
      assert.match(read('README.md'), new RegExp(`<${tag}`));
    });
  }

  it('is all there is: nothing but folders with a definition', () => {
    assert.deepEqual(globSync('src/elements/*', { cwd: root, onlyDirectories: true }).map((each) => each.replace(/\/$/, '')).sort(), folders.filter((each) => each.includes('elements')).sort());
  });
});

describe('tokens', () => {
  const css = files('src/**/*.ts').map(read).join('\n');
  const all = (pattern: RegExp) => new Set([...css.matchAll(pattern)].map((match) => match[1]));

  it('that are used are set, and those that are set are used', () => {
    assert.deepEqual(all(/var\((--_[\w-]+)/g), all(/(--_[\w-]+):/g));
  });

  it('of the page are used and documented', () => {
    assert.deepEqual(all(/var\((--clinic-[\w-]+)/g), all(/@cssproperty \[(--clinic-[\w-]+)=/g));
  });

  it('and sizes never hang on the root’s font', () => {
    assert.doesNotMatch(css, /\d(rem|vw|vh)\b/);
  });
});

it('the code says the version of package.json', () => {
  assert.equal(version, (JSON.parse(read('package.json')) as { version: string }).version);
});

it('SECURITY.md names tests that exist, one or more for each promise', () => {
  const promises = read('SECURITY.md').split('| promise | test |')[1]!.split('\n').filter((line) => /^\| [^-]/.test(line));
  assert.ok(promises.length > 15);
  for (const promise of promises) {
    const tests = [...promise.split('|')[2]!.matchAll(/`(test\/[^`]+)`/g)].map((match) => match[1]!);
    assert.ok(tests.length, promise);
    for (const test of tests) assert.ok(existsSync(path.join(root, test)), `SECURITY.md: ${test} is not there`);
  }
});

it('nothing makes markup from text, keeps anything or asks the network', () => {
  const all = files('{src,demo}/**/*.ts');
  assert.doesNotMatch(all.map(read).join('\n'), /innerHTML|outerHTML|insertAdjacentHTML|unsafeHTML|\beval\(|new Function|localStorage|sessionStorage|\bcookie\b|indexedDB|XMLHttpRequest|sendBeacon|style=/);
  // The file that a page's author names in `src` is the one thing that is asked for.
  assert.deepEqual(all.filter((file) => /\bfetch\(/.test(read(file))), ['src/provider/overrides/source.ts']);
});
