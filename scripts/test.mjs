/**
 * Proves it all: types, lint, the build and its sizes; content, schema and logic in Node; every element and story in three
 * browser engines, elements once more on what a server wrote; then the package, the demo page and Storybook as a visitor meets them. Ends with a line that counts.
 */
import { spawnSync } from 'node:child_process';
import { mkdirSync, readFileSync, rmSync } from 'node:fs';
import { globSync } from 'tinyglobby';
import { findBrowsers } from './browsers.mjs';
import { root } from './run.mjs';

const reports = `${root}reports`;
rmSync(reports, { recursive: true, force: true });
mkdirSync(reports);

let passed = 0;
let failed = 0;

const env = { ...process.env, TZ: 'UTC', LC_ALL: 'C.UTF-8' };
const node = (args) => spawnSync(process.execPath, args, { cwd: root, env, stdio: 'inherit' }).status;

/** A step counts as one; with a report, as the tests in it. A step that fails without a failed test in its report counts as one failure. */
function step(title, args, report) {
  console.log(`\n— ${title}`);
  const started = Date.now();
  const status = node(args);
  const tests = report ? countIn(report) : { passed: status === 0 ? 1 : 0, failed: 0 };
  passed += tests.passed;
  failed += status !== 0 && tests.failed === 0 ? 1 : tests.failed;
  console.log(`  ${((Date.now() - started) / 1000).toFixed(0)} s`);
  return status === 0;
}

function countIn(report) {
  let xml = '';
  try {
    xml = readFileSync(report, 'utf8');
  } catch {
    return { passed: 0, failed: 0 };
  }
  const failures = (xml.match(/<failure\b/g) ?? []).length;
  return { passed: (xml.match(/<testcase\b/g) ?? []).length - failures, failed: failures };
}

const script = (name) => [`${root}scripts/${name}.mjs`];
const tool = (name, ...args) => [`${root}node_modules/.bin/${name}`, ...args];

function nodeTests(title, patterns) {
  const report = `${reports}/${title.replaceAll(/\W+/g, '-')}.xml`;
  const reporters = ['--test-reporter=spec', '--test-reporter-destination=stdout', '--test-reporter=junit', `--test-reporter-destination=${report}`];
  step(title, ['--import', 'tsx', '--test', '--test-concurrency=1', ...reporters, ...globSync(patterns, { cwd: root }).sort()], report);
}

const browsers = findBrowsers();
console.log(`Browser engines: ${Object.keys(browsers).join(', ') || 'none'}`);

// What is not built cannot be tested.
if (step('build', script('build'))) {
  step('check', script('check'));
  step('size', script('size'));
  nodeTests('content, schema and logic', ['test/**/*.node.ts', '!test/{package,e2e}/**']);
  if (Object.keys(browsers).length) {
    step('elements and stories in browsers', tool('wtr', '--config', 'test/browser/web-test-runner.config.mjs'), `${reports}/browsers.xml`);
    step('elements on what a server wrote', tool('wtr', '--config', 'test/browser/hydrated.config.mjs'), `${reports}/hydrated.xml`);
  }
  if (browsers.chromium) nodeTests('package, demo and Storybook', ['test/{package,e2e}/**/*.node.ts']);
}

console.log(`\n${passed} passed, ${failed} failed`);
process.exit(failed ? 1 : 0);
