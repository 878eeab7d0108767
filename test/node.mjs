/**
 * Lets Node run the sources without a build: TypeScript through tsx, and the JSON of `src/content/` as the build
 * hands it out.
 * One file of tests: `node --import ./test/node.mjs --test test/server/render.node.ts`.
 */
import { register } from 'node:module';
import { MessageChannel } from 'node:worker_threads';
import 'tsx';

// The plugin loads TypeScript itself, which works in this thread only; the hooks run in another one and ask.
const { port1, port2 } = new MessageChannel();
const loadPlugin = async () => (await import('../scripts/content-plugin.mjs')).content();
let plugin;
port1.on('message', async ({ id, file }) => {
  plugin ??= loadPlugin();
  let error;
  const json = await (await plugin).load.call({ error: (message) => (error = message) }, file);
  port1.postMessage({ id, json, error });
});
port1.unref();

register('./content-hooks.mjs', import.meta.url, { data: port2, transferList: [port2] });
