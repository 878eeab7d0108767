/**
 * Hands out `src/content/<language>/<section>.json` as elements want it: in a language beside English with the facts that stand in
 * English, checked against the schema, with facts of other sections where it refers to them, and with the sources that it names,
 * so that no element carries the others. `src/content/every/` has no files: what stands there is gathered from all languages.
 * For Rollup, Vite and the test server alike; each of them makes a module of the JSON in its own way.
 */
import { readdir, readFile, stat } from 'node:fs/promises';
import path from 'node:path';
import { tsImport } from 'tsx/esm/api';

const folder = /^(.*\/src\/content)\/([\w-]+)\/([\w/-]+)\.json$/;

/** A file beside an element that names the parts of sections that it shows. */
const excerpt = /^(.*\/src)\/elements\/[\w-]+\/excerpt\.json$/;

/** The schema's check, read from its TypeScript source. */
export const { checkContent } = await tsImport('../src/schema/check.ts', import.meta.url);
const { citedIn } = await tsImport('../src/schema/agreement.ts', import.meta.url);
const { referencesIn, resolveReferences } = await tsImport('../src/schema/references.ts', import.meta.url);
const { translate } = await tsImport('../src/schema/translation.ts', import.meta.url);
const { hash } = await tsImport('../src/schema/hash.ts', import.meta.url);

/** What stands in a folder, by name: a file is a section, a folder of files a section with groups. */
export async function readFiles(folder) {
  const entries = (await readdir(folder, { withFileTypes: true })).filter((entry) => entry.isDirectory() || entry.name.endsWith('.json'));
  const members = entries.map(async (entry) => {
    const file = path.join(folder, entry.name);
    return [path.basename(file, '.json'), entry.isDirectory() ? await readFiles(file) : JSON.parse(await readFile(file, 'utf8'))];
  });
  return Object.fromEntries(await Promise.all(members));
}

/** Calls a function of a language's folder again only when a file of any language has changed: a build and a test server ask for it a hundred times. */
function onceUntilChanged(read) {
  const kept = new Map();
  return async (language) => {
    const stamp = await stampOf(path.dirname(language));
    if (kept.get(language)?.stamp !== stamp) kept.set(language, { stamp, result: read(language) });
    return kept.get(language).result;
  };
}

async function stampOf(folder) {
  const names = await readdir(folder, { recursive: true });
  const files = names.map(async (name) => [name, (await stat(path.join(folder, name))).mtimeMs]);
  return JSON.stringify((await Promise.all(files)).sort());
}

/** All of a language as it is written, a pack's words in place of the English ones; and what its pack lacks or has too much. */
export const readContent = onceUntilChanged(async (language) => {
  const english = await readFiles(path.join(path.dirname(language), 'en'));
  return path.basename(language) === 'en' ? { content: english, problems: [] } : translate(english, await readFiles(language));
});

/** What is wrong in a language. */
const problemsIn = onceUntilChanged(async (language) => {
  const { content: words, problems } = await readContent(language);
  return problems.length ? problems : checkContent(words);
});

/** Codes of the languages that there are. */
export const languagesIn = async (content) => (await readdir(content, { withFileTypes: true })).filter((entry) => entry.isDirectory()).map(({ name }) => name);

/** A section with the sources that it names: a citation of each, and in the section about research what kind of study it is. */
function join(name, section, { sources, labels }) {
  const cited = citedIn(section).map((id) => [id, { ...cite(sources[id], labels.sources), ...(name === 'evidence' && study(sources[id])) }]);
  return cited.length ? { ...section, sources: Object.fromEntries(cited) } : section;
}

const study = ({ design, people, compared }) => ({ design, people, compared });

function cite({ authors, moreAuthors, year, doi, url }, { one, many }) {
  const author = authors[0].replace(/ [A-Z]+$/, '');
  const name = (authors.length > 1 || moreAuthors ? many : one).replace('{author}', author).replace('{year}', year);
  return { name, href: doi ? `https://doi.org/${doi}` : url };
}

/** All sections of a language as elements get them, by the same names as the files. */
export const readSections = onceUntilChanged(async (language) => {
  const { content: all } = resolveReferences((await readContent(language)).content);
  return Object.fromEntries(Object.entries(all).map(([name, section]) => [name, join(name, section, all)]));
});

/** The parts of a node that a path names; `*` is every member that has them. */
function pick(node, [key, ...rest]) {
  if (key === undefined) return node;
  const members = key === '*' ? Object.keys(node).filter((member) => !rest.length || rest[0] in Object(node[member])) : [key];
  return Object.fromEntries(members.map((member) => [member, pick(node[member], rest)]));
}

/** One tree of all members of several. */
function united(trees) {
  const isTree = (node) => typeof node === 'object' && !Array.isArray(node);
  const keys = [...new Set(trees.flatMap(Object.keys))];
  return Object.fromEntries(keys.map((key) => [key, trees.map((tree) => tree[key]).filter((node) => node !== undefined)]).map(([key, nodes]) => [key, nodes.length > 1 && nodes.every(isTree) ? united(nodes) : nodes[0]]));
}

/** What is gathered from all languages. */
const every = {
  'clinic-content': (sections) => sections.labels['clinic-content'],
  'json-ld': (sections) => sections.labels['json-ld'],
  hashes: ({ labels, ...sections }) => {
    const groups = Object.entries(labels).map(([group, words]) => [`labels.${group}`, words]);
    return Object.fromEntries([...Object.entries(sections), ...groups].map(([part, words]) => [part, hash(JSON.stringify(words))]));
  },
  kinds: ({ modalities: { status, sources, order, everyone, ...kinds } }) =>
    Object.fromEntries(Object.entries(kinds).map(([id, { name, short }]) => [id, { name, short }])),
};

async function gathered(content, name) {
  if (name === 'references') return referencesIn((await readContent(`${content}/en`)).content);
  const languages = await languagesIn(content);
  return Object.fromEntries(await Promise.all(languages.map(async (language) => [language, every[name](await readSections(`${content}/${language}`))])));
}

/** The plugin; content that is wrong stops the build with its file and path. */
export function content() {
  return {
    name: 'content',
    resolveId: (source, importer) => (importer && source.includes('/content/every/') ? path.resolve(path.dirname(importer), source) : null),
    async load(id) {
      const address = id.replaceAll('\\', '/');
      const [, src] = excerpt.exec(address) ?? [];
      if (src) {
        const sections = await readSections(`${src}/content/en`);
        const wanted = JSON.parse(await readFile(id, 'utf8'));
        return JSON.stringify(Object.fromEntries(Object.entries(wanted).map(([name, paths]) => [name, united(paths.map((each) => pick(sections[name], each.split('.'))))])));
      }
      const [file, root, language, name] = folder.exec(address) ?? [];
      if (!file) return null;
      if (language === 'every') return JSON.stringify(await gathered(root, name));
      this.addWatchFile?.(file);
      const problems = await problemsIn(`${root}/${language}`);
      if (problems.length) this.error(problems.map(({ path: where, message }) => `${fileOf(`${root}/${language}`, where)}: ${where}: ${message}`).join('\n'));
      const section = name.split('/').reduce((part, key) => part[key], await readSections(`${root}/${language}`));
      return JSON.stringify(section);
    },
  };
}

/** The file that a path in the content stands in. */
export const fileOf = (language, where) => {
  const [section, group] = where.split('.');
  return `${language}/${section === 'labels' ? `labels/${group}` : section}.json`;
};
