import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, it } from 'node:test';
import { root, run } from './run.js';

const { version } = JSON.parse(readFileSync(path.join(root, 'package.json'), 'utf8')) as { version: string };

describe('the command line', () => {
  it('is what npx starts', () => {
    const { bin } = JSON.parse(readFileSync(path.join(root, 'package.json'), 'utf8')) as { bin: Record<string, string> };
    assert.deepEqual(bin, { 'clinic-elements': 'dist/cli/index.js' });
    assert.match(readFileSync(path.join(root, 'dist/cli/index.js'), 'utf8'), /^#!\/usr\/bin\/env node\n/);
  });

  for (const command of [[], ['validate'], ['content'], ['init'], ['prerender'], ['snippet']]) {
    it(`has help and a version: ${command.join(' ') || 'by itself'}`, () => {
      const { code, out, err } = run([...command, '--help']);
      assert.match(out, new RegExp(`^Usage: clinic-elements ${command.join(' ')}`));
      assert.deepEqual([code, err], [0, '']);
      assert.deepEqual(run([...command, '--version']), { code: 0, out: `${version}\n`, err: '' });
    });
  }

  const misuses: [args: string[], message: RegExp][] = [
    [[], /^Usage: clinic-elements \[options\] \[command\]/],
    [['valdate', 'a.json'], /^error: unknown command 'valdate'\n\(Did you mean validate\?\)\n\nUsage: clinic-elements /],
    [['validate'], /^error: missing required argument 'file'\n\nUsage: clinic-elements validate /],
    [['init', '--nmae', 'Riverside'], /^error: unknown option '--nmae'\n\(Did you mean --name\?\)\n\nUsage: clinic-elements init /],
    [['content', '--lang'], /^error: option '--lang <code>' argument missing\n\nUsage: clinic-elements content /],
  ];
  for (const [args, message] of misuses) {
    it(`ends with 2 and shows how to use it, for "${args.join(' ')}"`, () => {
      const { code, out, err } = run(args);
      assert.match(err, message);
      assert.deepEqual([code, out], [2, '']);
    });
  }

  it('starts without what only some commands need', () => {
    const entry = readFileSync(path.join(root, 'dist/cli/index.js'), 'utf8');
    assert.doesNotMatch(entry, /Swedish massage|strict_object|from ['"]valibot/);
  });

  it('carries what it needs, with its licences, but the validator', () => {
    const licenses = readFileSync(path.join(root, 'dist/cli/licenses.txt'), 'utf8');
    for (const name of ['commander', 'jsonc-parser', 'parse5', '@clack/prompts']) assert.match(licenses, new RegExp(`^${name}$`, 'm'));
  });
});
