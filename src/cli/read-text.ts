import { readFile } from 'node:fs/promises';
import { Refusal } from './refusal.js';

const reasons: Readonly<Record<string, string>> = { ENOENT: 'there is no such file', EISDIR: 'it is a folder', EACCES: 'it may not be read' };

/** A file's text as a browser reads it: without the mark of its encoding. */
export async function readText(file: string): Promise<string> {
  try {
    return (await readFile(file, 'utf8')).replace(/^\uFEFF/, '');
  } catch (error) {
    const { code = '', message } = error as NodeJS.ErrnoException;
    throw new Refusal(`${file}: cannot be read: ${reasons[code] ?? message}`, 2);
  }
}
