/**
 * Hands out `src/content/<language>/<section>.json` as elements want it: checked against the schema, and joined with
 * the sources that the section names, so that no element carries the others. For Rollup, Vite and the test server alike;
 * each of them makes a module of the JSON in its own way.
 */
import { readdir, readFile } from 'node:fs/promises';
import path from 'node:path';
import { tsImport } from 'tsx/esm/api';

const folder = /^(.*\/src\/content\/[\w-]+)\/([\w/-]+)\.json$/;

/** The schema's check, read from its TypeScript source. */
export const { checkContent, citedIn } = await tsImport('../src/schema/check.ts', import.meta.url);

/** All of a language by name: a file is a section, a folder of files a section with groups. */
export async function readContent(language) {
  const entries = (await readdir(language, { withFileTypes: true })).map(async (entry) => {
    const file = path.join(language, entry.name);
    return [path.basename(file, '.json'), entry.isDirectory() ? await readContent(file) : JSON.parse(await readFile(file, 'utf8'))];
  });
  return Object.fromEntries(await Promise.all(entries));
}

/** A section with a citation for each source that it names. */
export function join(section, { sources, labels }) {
  const cited = citedIn(section);
  return cited.length ? { ...section, sources: Object.fromEntries(cited.map((id) => [id, cite(sources[id], labels.sources)])) } : section;
}

function cite({ authors, moreAuthors, year, doi, url }, { one, many }) {
  const author = authors[0].replace(/ [A-Z]+$/, '');
  const name = (authors.length > 1 || moreAuthors ? many : one).replace('{author}', author).replace('{year}', year);
  return { name, href: doi ? `https://doi.org/${doi}` : url };
}

/** The plugin; content that is wrong stops the build with its file and path. */
export function content() {
  return {
    name: 'content',
    async load(id) {
      const [file, language, name] = folder.exec(id.replaceAll('\\', '/')) ?? [];
      if (!file) return null;
      this.addWatchFile?.(file);
      const all = await readContent(language);
      const problems = checkContent(all);
      if (problems.length) this.error(problems.map(({ path: where, message }) => `${fileOf(language, where)}: ${where}: ${message}`).join('\n'));
      const section = name.split('/').reduce((part, key) => part[key], all);
      return JSON.stringify(join(section, all));
    },
  };
}

/** The file that a path in the content stands in. */
export const fileOf = (language, where) => {
  const [section, group] = where.split('.');
  return `${language}/${section === 'labels' ? `labels/${group}` : section}.json`;
};
