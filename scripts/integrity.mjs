/** Writes `dist/cdn/integrity.json`: the hash of every script there, by its path, for `integrity` in script tags and import maps. */
import { createHash } from 'node:crypto';
import { readFileSync, writeFileSync } from 'node:fs';
import { globSync } from 'tinyglobby';
import { root } from './run.mjs';

const cdn = `${root}dist/cdn/`;
const hashOf = (file) => `sha384-${createHash('sha384').update(readFileSync(cdn + file)).digest('base64')}`;
const hashes = globSync('**/*.js', { cwd: cdn }).sort().map((file) => [file, hashOf(file)]);
writeFileSync(`${cdn}integrity.json`, `${JSON.stringify(Object.fromEntries(hashes), null, 2)}\n`);
