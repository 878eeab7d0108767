/** Watches the files of a site. Node's own `fs.watch` loses files below a folder on Linux once they are replaced, which is how editors save. */
import path from 'node:path';
import { watch } from 'chokidar';
import { realPathOf } from './real-path.js';

/** How long to wait for more changes, in milliseconds: editors write a file in several steps. */
const patience = 100;

/**
 * The changes in a folder, and below it where `isDeep`, as full paths of pages and of files of JSON, several at once. What is hidden, installed, or in
 * `leftOut` is not looked at. Resolves once every change is seen; the changes end when the folder is gone.
 */
export async function watchSite(root: string, isDeep: boolean, leftOut: string | undefined): Promise<AsyncIterable<ReadonlySet<string>>> {
  const folder = path.resolve(root);
  const out = leftOut === undefined ? undefined : path.relative(await realPathOf(folder), await realPathOf(leftOut));
  const isLeftOut = (file: string) => {
    const relative = path.relative(folder, file);
    return relative !== '' && (relative === out || relative.split(path.sep).some((name) => name.startsWith('.') || name === 'node_modules'));
  };
  const watcher = watch(folder, { ignoreInitial: true, followSymlinks: false, ignored: isLeftOut, ...(isDeep ? {} : { depth: 0 }) });
  let changed = new Set<string>();
  const state = { isGone: false, wake: (): void => undefined };
  watcher.on('all', (event, file) => {
    if (/\.(html?|json)$/i.test(file)) changed.add(path.resolve(file));
    state.isGone ||= path.resolve(file) === folder && event === 'unlinkDir';
    state.wake();
  });
  await new Promise<void>((resolve) => watcher.once('ready', resolve));
  return (async function* () {
    while (!state.isGone) {
      if (changed.size) {
        await new Promise((resolve) => setTimeout(resolve, patience));
        const now = changed;
        changed = new Set();
        yield now;
      } else await new Promise<void>((resolve) => (state.wake = resolve));
    }
    await watcher.close();
  })();
}
