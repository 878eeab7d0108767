/**
 * Runs the elements' tests once more on what a server wrote: `fixture` prerenders its template, and the built modules take it over.
 * Built, since a server's templates are those of the build.
 */
import { existsSync } from 'node:fs';
import { junitReporter } from '@web/test-runner-junit-reporter';
import { root } from '../../scripts/run.mjs';
import { prerender } from '../../dist/server/index.js';
import config from './web-test-runner.config.mjs';

const hydratedFixture = '/test/browser/hydrated-fixture.ts';

const hydrated = {
  name: 'hydrated',
  resolveImport: ({ source, context }) => (source === '@open-wc/testing' && context.path !== hydratedFixture ? hydratedFixture : undefined),
  serve({ path }) {
    const built = path.replace(/^\/src\/(.+)\.ts$/, '/dist/$1.js');
    return built !== path && existsSync(root + built) ? { body: `export * from '${built}';`, type: 'js' } : undefined;
  },
  executeCommand: ({ command, payload }) => (command === 'prerender' ? prerender(payload) : undefined),
};

export default {
  ...config,
  files: ['test/elements/**/*.test.ts', 'test/provider/{clinic-content,languages}.test.ts'],
  // The build has support for hydration in it, made for the Lit that is published, not the one for development.
  nodeResolve: { exportConditions: ['production'] },
  plugins: [hydrated, ...config.plugins],
  reporters: [config.reporters[0], junitReporter({ outputPath: `${root}reports/hydrated.xml` })],
};
