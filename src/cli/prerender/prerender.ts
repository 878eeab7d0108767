/** `prerender`: fills our elements in files of HTML, and says what could not be done. */
import { watch } from 'node:fs';
import path from 'node:path';
import { prerender, type PrerenderOptions } from '../../server/index.js';
import { Refusal } from '../refusal.js';
import { htmlFilesIn, isFolder, readBeside, readHtml, writeWhole } from './files.js';

/** The command's flags, by their names in code. */
export interface Flags extends Pick<PrerenderOptions, 'as' | 'jsonLd' | 'lang' | 'scripts'> {
  readonly out?: string;
  readonly watch?: boolean;
  readonly hashes?: boolean;
}

interface Site {
  /** The folder that addresses and the paths in `out` start from. */
  readonly root: string;
  readonly isFolder: boolean;
  readonly files: () => Promise<readonly string[]>;
  readonly flags: Flags;
  /** Hashes of all styles that were written. */
  readonly styles: Set<string>;
}

/** Prerenders a file or a folder, then each change where it is asked to, until the command is stopped. Gives the exit code. */
export async function prerenderSite(start: string, flags: Flags): Promise<number> {
  const site: Site = (await isFolder(start))
    ? { root: start, isFolder: true, files: () => htmlFilesIn(start, flags.out), flags, styles: new Set() }
    : { root: path.dirname(start), isFolder: false, files: () => Promise.resolve([start]), flags, styles: new Set() };
  const work = site.files().then((files) => prerenderFiles(files, site));
  if (flags.watch) follow(site, work);
  const code = await work;
  if (flags.hashes) console.log(`style-src ${[...site.styles].sort().join(' ')}`);
  if (flags.watch) console.log(`Watching ${site.root}; Ctrl+C ends it.`);
  return code;
}

async function prerenderFiles(files: readonly string[], site: Site): Promise<number> {
  let code = 0;
  for (const file of files) {
    try {
      code = Math.max(code, await prerenderFile(file, site));
    } catch (error) {
      if (!(error instanceof Refusal)) throw error;
      console.error(error.message);
      code = Math.max(code, error.exitCode);
    }
  }
  return code;
}

async function prerenderFile(file: string, { root, styles, flags: { out, watch: isWatched, ...options } }: Site): Promise<number> {
  const before = await readHtml(file);
  const { html, problems, styles: written } = await prerender(before, { ...options, readFile: (address) => readBeside(file, root, address) });
  for (const hash of written) styles.add(hash);
  const target = out === undefined ? file : path.join(out, path.relative(root, file));
  const isSame = html === before && target === file;
  if (!isSame) await writeWhole(target, html);
  // What was written just now is seen as a change.
  else if (isWatched) return 0;
  for (const { line, column, message } of problems) console.log(`${file}:${line}:${column}: ${message}`);
  console.log(`${target}: ${isSame ? 'as it should be' : 'written'}`);
  return Number(problems.length > 0);
}

/** How long to wait for more changes, in milliseconds: editors write a file in several steps. */
const patience = 100;

/** Prerenders what changes, when all before it is done. A clinic's words in a file concern every page. */
function follow(site: Site, before: Promise<unknown>): void {
  const changed = new Set<string>();
  let timer: NodeJS.Timeout | undefined;
  let work = before;
  const run = async () => {
    const names = [...changed];
    changed.clear();
    const files = await site.files().catch(() => []);
    const isForAll = names.some((name) => name.endsWith('.json'));
    await prerenderFiles(isForAll ? files : files.filter((file) => names.includes(path.relative(site.root, file))), site);
  };
  watch(site.root, { recursive: site.isFolder }, (_event, name) => {
    if (!name || !/\.(html?|json)$/i.test(name)) return;
    changed.add(name);
    clearTimeout(timer);
    timer = setTimeout(() => void (work = work.then(run)), patience);
  });
}
