/** Stops `npm publish` as long as nobody can be told of a fault: the owner has to name where the project lives and where to report. */
import { readFileSync } from 'node:fs';
import { root } from './run.mjs';

const { repository, bugs } = JSON.parse(readFileSync(`${root}package.json`, 'utf8'));
const missing = Object.entries({ repository, bugs }).flatMap(([name, value]) => (value ? [] : [`"${name}"`]));
if (missing.length) {
  console.error(`package.json: add ${missing.join(' and ')} before you publish. SECURITY.md sends reports of weaknesses there.`);
  process.exit(1);
}
