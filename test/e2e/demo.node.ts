import assert from 'node:assert/strict';
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdirSync, readFileSync } from 'node:fs';
import { createServer, type AddressInfo } from 'node:net';
import { describe, it } from 'node:test';
import type { AxeResults } from 'axe-core';
import { root, serve, shadowText, visit } from './visit.js';

const server = await serve({ '/demo/': `${root}/demo`, '/dist/': `${root}/dist` });
const address = `${server}/demo/index.html`;
const axe = readFileSync(`${root}/node_modules/axe-core/axe.min.js`, 'utf8');
const elements = ['modality-list', 'massage-comparison-table', 'session-expectations'];

mkdirSync(`${root}/screenshots`, { recursive: true });

describe('the demo page', () => {
  for (const colorScheme of ['light', 'dark'] as const) {
    for (const width of [1280, 390, 320]) {
      it(`shows every element at ${width} px, ${colorScheme}, without a word in the console or a sideways scroll`, async () => {
        const { page, lines } = await visit(address, { viewport: { width, height: 900 }, colorScheme });
        for (const tag of elements) assert.ok((await shadowText(page, tag)).length > 500, tag);
        assert.equal(await page.evaluate(() => document.documentElement.scrollWidth), width);
        assert.deepEqual(lines, []);
        await page.screenshot({ path: `${root}/screenshots/demo-${width}-${colorScheme}.png`, fullPage: true });
      });
    }

    it(`has nothing for axe to find as a whole, ${colorScheme}`, async () => {
      const { page } = await visit(address, { colorScheme });
      await page.addScriptTag({ content: axe });
      const { violations, incomplete } = await page.evaluate(() => (window as unknown as { axe: { run(): Promise<AxeResults> } }).axe.run());
      const findings = [...violations, ...incomplete.filter(({ id }) => id === 'color-contrast')];
      assert.deepEqual(
        findings.map(({ id, nodes }) => [id, nodes.map(({ target }) => target)]),
        [],
      );
    });
  }

  it('has headings that follow one another without a gap', async () => {
    const { page } = await visit(address);
    const levels = await page.getByRole('heading').evaluateAll((headings) => headings.map(({ tagName }) => Number(tagName[1])));
    assert.ok(levels.length > 20);
    assert.equal(levels[0], 1);
    for (const [index, level] of levels.entries()) assert.ok(index === 0 || level <= levels[index - 1]! + 1, `h${level} after h${levels[index - 1]!}`);
  });

  it('loads only what is on it', async () => {
    const { requests } = await visit(address);
    const scripts = requests.map((request) => new URL(request).pathname).filter((path) => path.startsWith('/dist/'));
    assert.deepEqual(scripts.sort(), [
      '/dist/cdn/autoload.js',
      '/dist/cdn/chunks/core.js',
      '/dist/cdn/chunks/modalities.js',
      '/dist/cdn/clinic-content.js',
      '/dist/cdn/massage-comparison-table.js',
      '/dist/cdn/modality-card.js',
      '/dist/cdn/modality-list.js',
      '/dist/cdn/session-expectations.js',
    ]);
  });

  it('asks for nothing and keeps nothing when a reader picks, chooses and unfolds', async () => {
    const { page, requests } = await visit(address);
    const before = requests.length;
    await page.getByLabel('I want to ask about this: Swedish massage').check();
    await page.getByLabel('Sports', { exact: true }).uncheck();
    await page.getByLabel('Hide rows with the same answer').first().check();
    await page.getByText('Questions to ask').click();
    await page.getByText('What happens during and after').first().click();
    assert.equal(await page.getByRole('columnheader', { name: 'Swedish Your pick' }).count(), 1);
    assert.equal(requests.length, before);
    const kept = await page.evaluate(async () => [document.cookie, localStorage.length, sessionStorage.length, (await indexedDB.databases()).length]);
    assert.deepEqual(kept, ['', 0, 0, 0]);
  });

  it('leaves no trace of picks after going back', async () => {
    const { page } = await visit(address);
    await page.getByLabel('I want to ask about this: Swedish massage').check();
    await page.goto('about:blank');
    await page.goBack({ waitUntil: 'networkidle' });
    assert.equal(await page.getByLabel('I want to ask about this: Swedish massage').isChecked(), false);
  });

  it('shows on paper every column, row and folded part, without the boxes to choose them', async () => {
    const { page } = await visit(address);
    await page.getByLabel('Sports', { exact: true }).uncheck();
    await page.getByLabel('Hide rows with the same answer').first().check();
    await page.emulateMedia({ media: 'print' });
    await page.evaluate(() => dispatchEvent(new Event('beforeprint')));
    const table = page.locator('massage-comparison-table').first();
    const hidden = await table.evaluate((element) => [...element.shadowRoot!.querySelectorAll('th, td')].filter((cell) => !cell.checkVisibility()).length);
    assert.equal(hidden, 0);
    assert.equal(await table.locator('[part=controls]').isVisible(), false);
    assert.equal(await page.getByText('What are the risks for me?').isVisible(), true);
    await page.pdf({ path: `${root}/screenshots/demo.pdf`, format: 'A4' });
  });

  it('shows what stands between the tags with scripts off', async () => {
    const { page } = await visit(address, { javaScriptEnabled: false });
    for (const words of ['Ask us which may suit you', 'Call us, and we will talk you through them', 'A visit begins with a talk']) {
      assert.equal(await page.getByText(words).isVisible(), true, words);
    }
  });
});

describe('npm start', () => {
  const start = (port: number) => {
    const child = spawn(process.execPath, [`${root}/scripts/start.mjs`, '--port', String(port)], { stdio: ['ignore', 'pipe', 'pipe'] });
    const output: string[] = [];
    child.stdout.on('data', (data) => output.push(String(data)));
    child.stderr.on('data', (data) => output.push(String(data)));
    return { child, output };
  };

  it('prints the address, and says clearly if the port is taken', async () => {
    const probe = createServer().listen(0, 'localhost');
    await once(probe, 'listening');
    const { port } = probe.address() as AddressInfo;
    const taken = start(port);
    const [code] = (await once(taken.child, 'exit')) as [number];
    assert.equal(code, 1);
    assert.match(taken.output.join(''), new RegExp(`Port ${port} is taken.*npm start -- --port`));
    probe.close();
    await once(probe, 'close');

    const free = start(port);
    await once(free.child.stdout, 'data');
    assert.match(free.output.join(''), new RegExp(`http://localhost:${port}/demo/`));
    const response = await fetch(`http://localhost:${port}/`);
    assert.match(await response.text(), /<massage-comparison-table>/);
    assert.equal((await fetch(`http://localhost:${port}/package.json`)).status, 404);
    free.child.kill();
  });
});
