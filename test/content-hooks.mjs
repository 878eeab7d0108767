/** Module hooks for imports of the content’s JSON: the build’s own plugin answers them, over a port to the main thread. */
import { fileURLToPath } from 'node:url';

const isContent = (url) => /\/src\/(content\/[\w/-]+|elements\/[\w-]+\/excerpt)\.json$/.test(url);

/** Imports that wait for an answer. */
const waiting = new Map();
let port;

export function initialize(data) {
  port = data;
  port.on('message', ({ id, ...answer }) => waiting.get(id)(answer));
}

/** `src/content/every/` has no files: its addresses are made here. */
export const resolve = (specifier, context, next) =>
  specifier.includes('/content/every/')
    ? { url: new URL(specifier, context.parentURL).href, shortCircuit: true }
    : next(specifier, context);

export async function load(url, context, next) {
  if (!isContent(url)) return next(url, context);
  const { json, error } = await new Promise((resolve) => {
    const id = waiting.size;
    waiting.set(id, resolve);
    port.postMessage({ id, file: fileURLToPath(url) });
  });
  if (error) throw new Error(error);
  return { format: 'module', source: `export default ${json};`, shortCircuit: true };
}
