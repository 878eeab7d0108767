/**
 * Proves it all: types, lint, the build and its sizes; content, schema and logic in Node; every element and story in three
 * browser engines, elements once more on what a server wrote; then the package, the demo page and Storybook as a visitor meets them. Ends with what failed, by name, and a line that counts.
 */
import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, rmSync } from 'node:fs';
import { availableParallelism } from 'node:os';
import { stripVTControlCharacters } from 'node:util';
import { JSDOM } from 'jsdom';
import { globSync } from 'tinyglobby';
import { findBrowsers } from './browsers.mjs';
import { root } from './run.mjs';

const reports = `${root}reports`;
rmSync(reports, { recursive: true, force: true });
mkdirSync(reports);

let passed = 0;
/** What failed, a line each: thousands of lines may stand between a failure and the end. */
const failed = [];

const env = { ...process.env, TZ: 'UTC', LC_ALL: 'C.UTF-8' };
const node = (args) => spawnSync(process.execPath, args, { cwd: root, env, stdio: 'inherit' }).status;

/** A step counts as one; with a report, as the tests in it. A step that fails without a failed test in its report counts as one failure. */
function step(title, args, report) {
  console.log(`\n— ${title}`);
  const started = Date.now();
  const status = node(args);
  const tests = report ? read(report) : { passed: status === 0 ? 1 : 0, failed: [] };
  passed += tests.passed;
  if (status !== 0 && !tests.failed.length) tests.failed.push(report ? 'a whole file: see its messages above' : 'see above');
  failed.push(...tests.failed.map((test) => `${title}: ${test}`));
  console.log(`  ${((Date.now() - started) / 1000).toFixed(0)} s`);
  return status === 0;
}

/** A report in JUnit's format; nothing if the step ended before it wrote one. */
function read(report) {
  if (!existsSync(report)) return { passed: 0, failed: [] };
  // Messages may have the codes of a terminal's colours in them, which XML may not.
  const xml = stripVTControlCharacters(readFileSync(report, 'utf8'));
  const tests = [...new JSDOM(xml, { contentType: 'text/xml' }).window.document.querySelectorAll('testcase')];
  const bad = tests.filter((test) => test.querySelector('failure'));
  return { passed: tests.length - bad.length, failed: bad.map(describe) };
}

/** Where a failed test stands, its name, and what it said. */
function describe(test) {
  const suite = test.closest('testsuite')?.getAttribute('name');
  const failure = test.querySelector('failure');
  const said = failure.getAttribute('message') || failure.textContent.trim();
  return `${suite} › ${test.getAttribute('name')}\n    ${said.split('\n')[0]}`;
}

const script = (name) => [`${root}scripts/${name}.mjs`];
const tool = (name, ...args) => [`${root}node_modules/.bin/${name}`, ...args];

/** Files that open no browser run side by side, one on each core. */
function nodeTests(title, patterns, concurrency = 1) {
  const report = `${reports}/${title.replaceAll(/\W+/g, '-')}.xml`;
  const reporters = ['--test-reporter=spec', '--test-reporter-destination=stdout', '--test-reporter=junit', `--test-reporter-destination=${report}`];
  step(title, ['--import', './test/node.mjs', '--test', `--test-concurrency=${concurrency}`, ...reporters, ...globSync(patterns, { cwd: root }).sort()], report);
}

const browsers = findBrowsers();
console.log(`Browser engines: ${Object.keys(browsers).join(', ') || 'none'}`);

// What is not built cannot be tested.
if (step('build', script('build'))) {
  step('check', script('check'));
  step('size', script('size'));
  nodeTests('content, schema and logic', ['test/**/*.node.ts', '!test/{package,e2e}/**'], availableParallelism());
  if (Object.keys(browsers).length) {
    step('elements and stories in browsers', tool('wtr', '--config', 'test/browser/web-test-runner.config.mjs'), `${reports}/browsers.xml`);
    step('elements on what a server wrote', tool('wtr', '--config', 'test/browser/hydrated.config.mjs'), `${reports}/hydrated.xml`);
  }
  if (browsers.chromium) nodeTests('package, demo and Storybook', ['test/{package,e2e}/**/*.node.ts']);
}

for (const test of failed) console.log(`\n✖ ${test}`);
console.log(`\n${passed} passed, ${failed.length} failed`);
process.exit(failed.length ? 1 : 0);
