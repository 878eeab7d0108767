/**
 * Prints what a browser downloads for each CDN file with everything that it imports, and fails over a budget.
 * Budgets hold code and styles only, so that nobody cuts a word to save bytes: words are counted and printed beside them.
 * A budget is what the entry costs with Lit as it is published, and 5 % more. 1 KB is 1,000 bytes, brotli at its highest level.
 */
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { brotliCompressSync, constants } from 'node:zlib';
import { rollup } from 'rollup';
import { globSync } from 'tinyglobby';
import configs from '../rollup.config.mjs';
import { root } from './run.mjs';

const budgets = {
  autoload: 600,
  'choosing-tips': 12_800,
  'clinic-content': 13_800,
  'condition-guide': 12_900,
  'glossary-term': 11_500,
  'language-choice': 11_800,
  'massage-chooser': 14_200,
  'massage-comparison-table': 14_000,
  'massage-faq': 12_400,
  'modality-card': 12_500,
  'modality-list': 13_200,
  'research-evidence': 12_900,
  'safety-check': 13_100,
  'session-expectations': 13_000,
  'visit-summary': 13_100,
  'clinic-elements': 28_600,
  /** On top of what elements need. */
  hydrate: 2_450,
};

const params = { [constants.BROTLI_PARAM_QUALITY]: constants.BROTLI_MAX_QUALITY };
const bytesOf = (code) => brotliCompressSync(code, { params }).length;

const wordless = { name: 'wordless', load: (id) => (/\/content\/.*\.json$|excerpt\.json$/.test(id) ? '{}' : null) };

const entries = configs.filter(({ input }) => input.autoload || input['clinic-elements']);

/** The files of `dist/cdn/`, by name. */
function readFiles() {
  const cwd = path.join(root, 'dist/cdn');
  return new Map(globSync('**/*.js', { cwd }).map((name) => [name, readFileSync(path.join(cwd, name), 'utf8')]));
}

/** The same files built without words. */
async function buildWithoutWords() {
  const files = new Map();
  for (const { output, plugins, ...input } of entries) {
    const bundle = await rollup({ ...input, plugins: [wordless, ...plugins] });
    const { output: written } = await bundle.generate(output);
    for (const { fileName, code } of written) if (code) files.set(fileName, code);
    await bundle.close();
  }
  return files;
}

/** A file and all that it imports at once. What it imports only when it is needed does not count. */
function withImports(files, name, seen = new Set()) {
  if (seen.has(name) || !files.has(name)) return seen;
  seen.add(name);
  for (const [, address] of files.get(name).matchAll(/(?:\bfrom|\bimport)"(\.[^"]+)"/g)) withImports(files, path.posix.join(path.posix.dirname(name), address), seen);
  return seen;
}

const complete = readFiles();
const code = await buildWithoutWords();

let over = 0;
const line = (name, ...cells) => name.padEnd(28) + cells.map((cell) => String(cell).padStart(11)).join('');
console.log(line('brotli bytes', 'code+style', 'budget', 'words', 'total', 'files'));
for (const [name, budget] of Object.entries(budgets)) {
  const file = `${name}.js`;
  // What hydration adds: its own file, since the rest of what it imports is an element's.
  const listed = (files) => (name === 'hydrate' ? [file] : [...withImports(files, file)]);
  const sum = (files) => listed(files).reduce((total, each) => total + bytesOf(files.get(each)), 0);
  const [own, total] = [sum(code), sum(complete)];
  const excess = own - budget;
  if (excess > 0) over++;
  console.log(line(name, own, budget, total - own, total, listed(complete).length) + (excess > 0 ? `  over by ${excess}` : ''));
}
const missing = entries.flatMap(({ input }) => Object.keys(input)).filter((name) => !(name in budgets));
if (missing.length) console.error(`No budget for ${missing.join(', ')}: add one in scripts/size.mjs.`);
if (over) console.error(`${over} over budget.`);
process.exit(over || missing.length ? 1 : 0);
