/** Files of HTML: found in a folder, read with every byte, and written whole or not at all, within the folders of a site. */
import { constants } from 'node:fs';
import { access, chmod, chown, lstat, mkdir, open, readdir, realpath, rename, rm, stat, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { Refusal } from '../refusal.js';
import { isWithin, realPathOf } from './real-path.js';

const reasons: Readonly<Record<string, string>> = {
  ENOENT: 'there is no such file or folder',
  EACCES: 'there is no right to',
  EPERM: 'there is no right to',
  EROFS: 'the disk takes no changes',
  ENOSPC: 'the disk is full',
  ENOTDIR: 'a file stands where a folder should',
  EEXIST: 'a file stands where a folder should',
  EISDIR: 'it is a folder',
};

const refusal = (file: string, what: 'read' | 'written', error: unknown) => {
  if (error instanceof Refusal) return error;
  const { code = '', message } = error as NodeJS.ErrnoException;
  return new Refusal(`${file}: cannot be ${what}: ${reasons[code] ?? message}`, 2);
};

export async function isFolder(file: string): Promise<boolean> {
  try {
    return (await stat(file)).isDirectory();
  } catch (error) {
    throw refusal(file, 'read', error);
  }
}

/** All in a folder and below it, but what is hidden, installed, or in a folder to leave out, whatever path leads to that one. */
export async function htmlFilesIn(folder: string, leftOut: string | undefined): Promise<string[]> {
  try {
    return await filesBelow(folder, leftOut === undefined ? undefined : await realPathOf(leftOut));
  } catch (error) {
    throw refusal(folder, 'read', error);
  }
}

async function filesBelow(folder: string, leftOut: string | undefined): Promise<string[]> {
  const entries = (await readdir(folder, { withFileTypes: true })).filter(({ name }) => !name.startsWith('.') && name !== 'node_modules');
  const files: string[] = [];
  for (const entry of entries) {
    const file = path.join(folder, entry.name);
    if (entry.isDirectory()) {
      if (leftOut === undefined || (await realpath(file)) !== leftOut) files.push(...(await filesBelow(file, leftOut)));
    } else if (/\.html?$/i.test(entry.name)) files.push(file);
  }
  return files.sort();
}

/** A file's text with the mark of its encoding. What is not UTF-8 would not come out as it was. */
export async function readHtml(file: string, root: string): Promise<string> {
  const bytes = await readWithin(file, root).catch((error: unknown) => {
    throw refusal(file, 'read', error);
  });
  try {
    return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes);
  } catch {
    throw new Refusal(`${file}:1:1: is not UTF-8, left as it is (save it as UTF-8)`, 1);
  }
}

/** A pipe would keep the command waiting, and a device has no end. */
async function readWithin(file: string, root: string): Promise<Buffer> {
  const real = await realpath(file);
  if (!isWithin(real, await realpath(root))) throw new Refusal(`${file}: cannot be read: it leads out of ${root} (name the file itself)`, 2);
  const handle = await open(real, constants.O_RDONLY | constants.O_NONBLOCK);
  try {
    const status = await handle.stat();
    if (!status.isFile() && !status.isDirectory()) throw new Refusal(`${file}: cannot be read: it is no regular file`, 2);
    return await handle.readFile();
  } finally {
    await handle.close();
  }
}

/** The new text takes the file's place at once. `root` is the folder that nothing is written outside of, wherever links lead. */
export async function writeWhole(file: string, text: string, root: string): Promise<void> {
  let beside: string | undefined;
  try {
    const target = await realPathOf(file);
    if (!isWithin(target, await realPathOf(root))) throw new Refusal(`${file}: cannot be written: a link leads out of ${root} (write to where it leads, or take the link away)`, 2);
    await mkdir(path.dirname(target), { recursive: true });
    const before = await lstat(target).catch(() => undefined);
    if (before && !before.isFile() && !before.isSymbolicLink()) throw Object.assign(new Error('it is no regular file'), { code: before.isDirectory() ? 'EISDIR' : '' });
    const isFile = before?.isFile();
    if (isFile) await access(target, constants.W_OK);
    // Another name of the same file would keep the old text.
    if (isFile && before!.nlink > 1) {
      await writeFile(target, text);
      return;
    }
    // Always the same name: what a run leaves behind that is killed right here, the next one takes away.
    beside = path.join(path.dirname(target), `.${path.basename(target)}.clinic-elements.tmp`);
    await rm(beside, { force: true });
    await writeFile(beside, text, { flag: 'wx' });
    if (isFile) await keepRights(beside, before!);
    await rename(beside, target);
  } catch (error) {
    if (beside) await rm(beside, { force: true }).catch(() => undefined);
    throw refusal(file, 'written', error);
  }
}

/** The owner stays where the system lets it: only an administrator may give a file to somebody else. */
async function keepRights(file: string, { uid, gid, mode }: { readonly uid: number; readonly gid: number; readonly mode: number }): Promise<void> {
  await chown(file, uid, gid).catch(() => undefined);
  await chmod(file, mode);
}
