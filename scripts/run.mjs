/** Runs a tool of `node_modules/.bin`, or a script of this folder; one that fails ends the whole with its exit code. */
import { spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';

export const root = fileURLToPath(new URL('..', import.meta.url));

export function run(tool, ...args) {
  const file = tool.endsWith('.mjs') ? `scripts/${tool}` : `node_modules/.bin/${tool}`;
  const { status, error } = spawnSync(process.execPath, [root + file, ...args], { cwd: root, stdio: 'inherit' });
  if (error) throw error;
  if (status !== 0) process.exit(status ?? 1);
}
