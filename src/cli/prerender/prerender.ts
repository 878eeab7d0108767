/** `prerender`: fills our elements in files of HTML, and says what could not be done. */
import path from 'node:path';
import { prerender, type PrerenderOptions } from '../../server/index.js';
import { print, printError } from '../print.js';
import { Refusal } from '../refusal.js';
import { htmlFilesIn, isFolder, readHtml, writeWhole } from './files.js';
import { readBeside } from './read-beside.js';

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

/** Prerenders a file or a folder, then each change where it is asked to, until the command is stopped or the folder is gone. Gives the exit code. */
export async function prerenderSite(start: string, flags: Flags): Promise<number> {
  const site: Site = (await isFolder(start))
    ? { root: start, isFolder: true, files: () => htmlFilesIn(start, flags.out), flags, styles: new Set() }
    : { root: path.dirname(start), isFolder: false, files: () => Promise.resolve([start]), flags, styles: new Set() };
  // What cannot be read is refused here. Files are watched before they are read, so that no change in between is missed.
  await site.files();
  const changes = flags.watch ? await (await import('./watch.js')).watchSite(site.root, site.isFolder, flags.out) : undefined;
  const code = await prerenderFiles(await site.files(), site);
  if (flags.hashes) console.log(`style-src ${[...site.styles].sort().join(' ')}`);
  if (!changes) return code;
  print(`Watching ${site.root}; Ctrl+C ends it.`);
  return follow(site, changes);
}

async function prerenderFiles(files: readonly string[], site: Site): Promise<number> {
  let code = 0;
  for (const file of files) {
    try {
      code = Math.max(code, await prerenderFile(file, site));
    } catch (error) {
      const isRefusal = error instanceof Refusal;
      printError(isRefusal ? error.message : `${file}: could not be prerendered, please report it: ${error instanceof Error ? (error.stack ?? error.message) : String(error)}`);
      code = Math.max(code, isRefusal ? error.exitCode : 2);
    }
  }
  return code;
}

async function prerenderFile(file: string, { root, styles, flags: { out, watch: isWatched, ...options } }: Site): Promise<number> {
  const before = await readHtml(file, root);
  const { html, problems, styles: written } = await prerender(before, { ...options, readFile: (address) => readBeside(file, root, address) });
  for (const hash of written) styles.add(hash);
  const target = out === undefined ? file : path.join(out, path.relative(root, file));
  const isSame = html === before && target === file;
  if (!isSame) await writeWhole(target, html, out ?? root);
  // What was written just now is seen as a change.
  else if (isWatched) return 0;
  for (const { line, column, message } of problems) print(`${file}:${line}:${column}: ${message}`);
  print(`${target}: ${isSame ? 'as it should be' : 'written'}`);
  return Number(problems.length > 0);
}

/** Prerenders what changes, until there is nothing left to watch. A clinic's words in a file concern every page. */
async function follow(site: Site, changes: AsyncIterable<ReadonlySet<string>>): Promise<number> {
  for await (const changed of changes) {
    const files = await site.files().catch(() => []);
    const isForAll = [...changed].some((file) => file.endsWith('.json'));
    await prerenderFiles(isForAll ? files : files.filter((file) => changed.has(path.resolve(file))), site);
  }
  printError(`${site.root}: is gone, nothing is left to watch`);
  return 2;
}
