/** `validate`: says of each file what is wrong in a clinic's own words, as the browser's console does, with its line and column. */
import { sentence } from '../../internal/override-problem.js';
import { print, printError } from '../print.js';
import { readText } from '../read-text.js';
import { Refusal } from '../refusal.js';
import { check, type Finding } from './findings.js';

/** Checks files and prints what is wrong. Gives the exit code. */
export async function validate(files: readonly string[], { json = false }: { readonly json?: boolean }): Promise<number> {
  const list: (Finding & { readonly file: string })[] = [];
  let isUnread = false;
  for (const file of files) {
    try {
      const { findings, changes } = await check(file, await readText(file));
      list.push(...findings.map((finding) => ({ file, ...finding })));
      if (json) continue;
      for (const finding of findings) print(`${file}:${finding.line}:${finding.column}: ${sentence(finding)}`);
      if (!findings.length) print(`${file}: right, ${changes === 1 ? '1 change' : `${changes || 'no'} changes`}`);
    } catch (error) {
      if (!(error instanceof Refusal)) throw error;
      printError(error.message);
      isUnread = true;
    }
  }
  if (json) console.log(JSON.stringify(list.map(({ file, line, column, path, expected, found, nearest }) => ({ file, line, column, path: path.join('.'), expected, found, nearest })), undefined, 2));
  return isUnread ? 2 : Number(list.length > 0);
}
