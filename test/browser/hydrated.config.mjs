/** Runs the elements' tests once more on what a server wrote: the built modules take over prerendered HTML. */
import { existsSync } from 'node:fs';
import path from 'node:path';
import { root } from '../../scripts/run.mjs';
import config from './web-test-runner.config.mjs';

/** The built module in place of its source: a server's templates are those of the build. */
const built = {
  name: 'built',
  serve({ path: address }) {
    const [, module] = /^\/src\/(.+)\.ts$/.exec(address) ?? [];
    if (!module || !existsSync(path.join(root, 'dist', `${module}.js`))) return undefined;
    return { body: `export * from '/dist/${module}.js';`, type: 'js' };
  },
};

export default {
  ...config,
  files: 'test/elements/**/*.test.ts',
  plugins: [built, ...config.plugins],
  testRunnerHtml: (framework) =>
    `<!doctype html><html lang="en"><body><script>globalThis.isPrerendered = true;</script><script type="module">import '/dist/hydrate.js'; await import('${framework}');</script></body></html>`,
};
