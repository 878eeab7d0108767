/** The elements' files in this package: they stand beside the command line. */
import { lstatSync } from 'node:fs';
import { cp, readFile } from 'node:fs/promises';
import path from 'node:path';
import { fileURLToPath } from 'node:url';

const files = fileURLToPath(new URL('../cdn', import.meta.url));

/** The hash of the file with all elements, where the build has listed it. */
export async function integrity(): Promise<string | undefined> {
  const list = await readFile(path.join(files, 'integrity.json'), 'utf8').catch(() => undefined);
  return list === undefined ? undefined : (JSON.parse(list) as Record<string, string>)['clinic-elements.js'];
}

/** Copies the files to where a page in a folder looks for them, if that is beside it and nothing is there. Says whether it did. */
export async function copyBeside(folder: string, cdn: string): Promise<boolean> {
  const target = path.join(folder, cdn);
  if (/^[a-z]+:|^\//i.test(cdn) || lstatSync(target, { throwIfNoEntry: false })) return false;
  await cp(files, target, { recursive: true, filter: (file) => !file.endsWith('.map') });
  return true;
}
