/**
 * Prints what a browser downloads for each file in `dist/cdn/`, with everything that it imports, and fails over a budget.
 * 1 KB is 1,000 bytes; brotli is at its highest level, as CDNs serve static files.
 */
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { brotliCompressSync, constants, gzipSync } from 'node:zlib';
import { rollup } from 'rollup';
import configs from '../rollup.config.mjs';
import { root } from './run.mjs';

const cdn = path.join(root, 'dist/cdn');
/** Hydration support comes on top of what elements need. */
const budgets = { hydrate: 2_000, 'modality-card': 11_500, 'massage-chooser': 18_000, 'massage-guide': 45_000, 'clinic-elements': 45_000, 'code and styles of all': 25_000 };
const otherBudget = 14_000;

const brotli = (code) => brotliCompressSync(code, { params: { [constants.BROTLI_PARAM_QUALITY]: constants.BROTLI_MAX_QUALITY } }).length;
const gzip = (code) => gzipSync(code, { level: 9 }).length;

/** A file and all that it imports; what it imports only when something is wrong does not count. */
function closure(file, seen = new Set()) {
  if (seen.has(file)) return seen;
  seen.add(file);
  for (const [, address] of readFileSync(file, 'utf8').matchAll(/(?:\bfrom|\bimport)"(\.[^"]+)"/g)) closure(path.resolve(path.dirname(file), address), seen);
  return seen;
}

/** All elements in one file, with no words in it. */
async function codeOfAll() {
  const { input, plugins, output } = configs.find((config) => config.input['clinic-elements']);
  const wordless = { name: 'wordless', load: (id) => (/\/content\/.*\.json$|excerpt\.json$/.test(id) ? '{}' : null) };
  const bundle = await rollup({ input, plugins: [wordless, ...plugins] });
  const { output: files } = await bundle.generate(output);
  return Buffer.from(files[0].code);
}

const rows = readdirSync(cdn)
  .filter((file) => file.endsWith('.js'))
  .map((file) => ({ name: path.basename(file, '.js'), files: (file === 'hydrate.js' ? [path.join(cdn, file)] : [...closure(path.join(cdn, file))]).map((each) => readFileSync(each)) }));
rows.push({ name: 'code and styles of all', files: [await codeOfAll()] });

let over = 0;
console.log(`${'entry'.padEnd(28)}${'files'.padStart(6)}${'brotli'.padStart(9)}${'gzip'.padStart(9)}${'budget'.padStart(9)}`);
for (const { name, files } of rows) {
  const sum = (measure) => files.reduce((total, file) => total + measure(file), 0);
  const budget = budgets[name] ?? otherBudget;
  const bytes = sum(brotli);
  if (bytes > budget) over++;
  const cells = [files.length, bytes, sum(gzip), budget].map((cell, index) => String(cell).padStart(index ? 9 : 6));
  console.log(`${name.padEnd(28)}${cells.join('')}${bytes > budget ? `  over by ${bytes - budget}` : ''}`);
}
if (over) {
  console.error(`${over} over budget.`);
  process.exit(1);
}
