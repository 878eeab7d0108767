/** Where paths lead once links are followed. */
import { lstat, readlink, realpath } from 'node:fs/promises';
import path from 'node:path';

/** A path with all links followed, also where its end is not there yet. */
export async function realPathOf(file: string, depth = 0): Promise<string> {
  const real = await realpath(file).catch(() => undefined);
  if (real !== undefined) return real;
  const parent = path.dirname(path.resolve(file));
  if (parent === path.resolve(file)) return parent;
  const here = path.join(await realPathOf(parent, depth), path.basename(file));
  const isLink = await lstat(here).then((status) => status.isSymbolicLink(), () => false);
  // A link to what is not there: what is written would come to be where it leads. A circle of links leads nowhere.
  if (!isLink || depth > 40) return here;
  return realPathOf(path.resolve(path.dirname(here), await readlink(here)), depth + 1);
}

/** Whether a real path is a folder or below it. */
export function isWithin(file: string, folder: string): boolean {
  const relative = path.relative(folder, file);
  return relative === '' || (!/^\.\.([/\\]|$)/.test(relative) && !path.isAbsolute(relative));
}
