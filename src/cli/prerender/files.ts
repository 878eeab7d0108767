/** Files of HTML: found in a folder, read with every byte, and written whole or not at all. */
import { randomUUID } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { access, chmod, constants, mkdir, readdir, readFile, realpath, rename, rm, stat, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { Refusal } from '../refusal.js';

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

/** All in a folder and below it, but what is hidden, installed, or in a folder to leave out. */
export async function htmlFilesIn(folder: string, leftOut: string | undefined): Promise<string[]> {
  try {
    const entries = (await readdir(folder, { withFileTypes: true })).filter(({ name }) => !name.startsWith('.') && name !== 'node_modules');
    const files: string[] = [];
    for (const entry of entries) {
      const file = path.join(folder, entry.name);
      if (entry.isDirectory()) files.push(...(leftOut !== undefined && path.resolve(file) === path.resolve(leftOut) ? [] : await htmlFilesIn(file, leftOut)));
      else if (/\.html?$/i.test(entry.name)) files.push(file);
    }
    return files.sort();
  } catch (error) {
    throw error instanceof Refusal ? error : refusal(folder, 'read', error);
  }
}

/** A file's text with the mark of its encoding. What is not UTF-8 would not come out as it was. */
export async function readHtml(file: string): Promise<string> {
  const bytes = await readFile(file).catch((error: unknown) => {
    throw refusal(file, 'read', error);
  });
  try {
    return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes);
  } catch {
    throw new Refusal(`${file}:1:1: is not UTF-8, left as it is (save it as UTF-8)`, 1);
  }
}

/** The text of a file that a page names: beside the page, or from the root of its site. Nothing where there is none. */
export function readBeside(page: string, root: string, address: string): string | undefined {
  try {
    const file = decodeURIComponent(address.replace(/[?#].*/s, ''));
    return readFileSync(path.join(file.startsWith('/') ? root : path.dirname(page), file), 'utf8');
  } catch {
    return undefined;
  }
}

/** The new text takes the file's place at once. */
export async function writeWhole(file: string, text: string): Promise<void> {
  const target = await realpath(file).catch(() => file);
  const beside = path.join(path.dirname(target), `.${randomUUID()}.tmp`);
  try {
    await mkdir(path.dirname(target), { recursive: true });
    const before = await stat(target).catch(() => undefined);
    if (before) await access(target, constants.W_OK);
    await writeFile(beside, text);
    if (before) await chmod(beside, before.mode);
    await rename(beside, target);
  } catch (error) {
    await rm(beside, { force: true }).catch(() => undefined);
    throw refusal(file, 'written', error);
  }
}
