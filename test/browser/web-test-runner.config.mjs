/** Runs the browser tests in Chromium, Firefox and WebKit: those that are here, all three under CI. */
import rollupJson from '@rollup/plugin-json';
import { esbuildPlugin } from '@web/dev-server-esbuild';
import { fromRollup } from '@web/dev-server-rollup';
import { defaultReporter } from '@web/test-runner';
import { chromeLauncher } from '@web/test-runner-chrome';
import { junitReporter } from '@web/test-runner-junit-reporter';
import puppeteer from 'puppeteer-core';
import { chromiumFlags, findBrowsers, firefoxPrefs } from '../../scripts/browsers.mjs';
import { content } from '../../scripts/content-plugin.mjs';
import { root } from '../../scripts/run.mjs';
import { commands } from './commands.mjs';
import { stories } from './stories.mjs';
import { webkitLauncher } from './webkit.mjs';

/** `BROWSERS=chromium` runs the tests in that engine alone, for a quick look. */
const only = process.env.BROWSERS?.split(',');
const found = Object.fromEntries(Object.entries(findBrowsers()).filter(([name]) => !only || only.includes(name)));

const browsers = [];
if (found.chromium) {
  browsers.push(chromeLauncher({ puppeteer, launchOptions: { executablePath: found.chromium, args: [...chromiumFlags, '--lang=en-US'] } }));
}
if (found.firefox) {
  const launchOptions = { browser: 'firefox', executablePath: found.firefox, extraPrefsFirefox: firefoxPrefs };
  browsers.push(chromeLauncher({ puppeteer, launchOptions }));
}
if (found.webkit) browsers.push(await webkitLauncher(found.webkit));

export default {
  rootDir: root,
  files: 'test/**/*.test.ts',
  nodeResolve: true,
  browsers,
  // WebKit has one focus for all pages, so files run one after the other; engines too, so that none waits for a core.
  concurrency: 1,
  concurrentBrowsers: 1,
  mimeTypes: { '**/*.json': 'js' },
  plugins: [stories(), fromRollup(content)(), fromRollup(rollupJson)({ compact: true }), esbuildPlugin({ ts: true, tsconfig: `${root}tsconfig.json` }), commands()],
  testFramework: { config: { timeout: 60_000 } },
  // A page with all elements asks for many files, each checked as it is served.
  testsStartTimeout: 120_000,
  testsFinishTimeout: 600_000,
  reporters: [defaultReporter({ reportTestProgress: false, reportTestResults: true }), junitReporter({ outputPath: `${root}reports/browsers.xml` })],
};
