/** Reads the file that a page names in `src`, as far as a server of the site would hand it out. */
import { closeSync, constants, fstatSync, openSync, readFileSync, realpathSync } from 'node:fs';
import path from 'node:path';
import { isWithin } from './real-path.js';

/** As in browsers. */
const limit = 1_000_000;

/** The text of a file beside the page, or from the root of its site; nothing where there is none. Throws for a file that is not to be read, with the reason. */
export function readBeside(page: string, root: string, address: string): string | undefined {
  const name = nameIn(address);
  if (name === undefined) return undefined;
  const file = path.join(name.startsWith('/') ? root : path.dirname(page), name);
  if (!isWithin(path.resolve(file), path.resolve(root))) throw new Error(outside(root));
  let real: string;
  try {
    real = realpathSync(file);
  } catch {
    return undefined;
  }
  if (!isWithin(real, realpathSync(root))) throw new Error(outside(root));
  // A pipe would keep the command waiting, and a device has no end.
  const handle = openSync(real, constants.O_RDONLY | constants.O_NONBLOCK);
  try {
    const { size, ...status } = fstatSync(handle);
    if (!isRegular(status.mode)) throw new Error('it is no regular file');
    if (size > limit) throw new Error(`it is larger than ${limit / 1_000_000} MB, which browsers do not read either`);
    return readFileSync(handle, 'utf8');
  } finally {
    closeSync(handle);
  }
}

const outside = (root: string) => `it is outside of ${root}, the folder of the site (put it in there, or prerender the folder that holds both)`;

const isRegular = (mode: number) => (mode & constants.S_IFMT) === constants.S_IFREG;

function nameIn(address: string): string | undefined {
  try {
    const name = decodeURIComponent(address.trim().replace(/[?#].*/s, ''));
    return name.includes('\0') ? undefined : name;
  } catch {
    return undefined;
  }
}
