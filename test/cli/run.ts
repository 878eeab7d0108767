/** Runs the built command line as people do, and gives what it says. */
import { spawnSync } from 'node:child_process';
import path from 'node:path';

export const root = path.join(import.meta.dirname, '../..');

export interface Ran {
  readonly code: number | null;
  readonly out: string;
  readonly err: string;
}

export function run(args: readonly string[], { cwd = root, script = path.join(root, 'dist/cli/index.js'), timeout = 120_000 } = {}): Ran {
  const { status, stdout, stderr } = spawnSync(process.execPath, [script, ...args], { cwd, timeout, encoding: 'utf8', env: { ...process.env, NO_COLOR: '1' } });
  return { code: status, out: stdout, err: stderr };
}
