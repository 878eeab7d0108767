import assert from 'node:assert/strict';
import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { it } from 'node:test';

const cdn = path.join(import.meta.dirname, '../dist/cdn');

it('the list of hashes names every script of the CDN, with the hash of its bytes', () => {
  const scripts = readdirSync(cdn, { recursive: true, encoding: 'utf8' }).filter((file) => file.endsWith('.js')).map((file) => file.replaceAll('\\', '/'));
  const hashes = JSON.parse(readFileSync(path.join(cdn, 'integrity.json'), 'utf8')) as Record<string, string>;
  assert.deepEqual(Object.keys(hashes), scripts.sort());
  for (const file of ['clinic-elements.js', 'chunks/core.js', 'content/es/labels.js']) assert.ok(scripts.includes(file), file);
  for (const file of scripts) assert.equal(hashes[file], `sha384-${createHash('sha384').update(readFileSync(path.join(cdn, file))).digest('base64')}`, file);
});
