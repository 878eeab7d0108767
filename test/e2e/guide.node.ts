import assert from 'node:assert/strict';
import { mkdirSync, readFileSync } from 'node:fs';
import { describe, it } from 'node:test';
import type { AxeResults } from 'axe-core';
import { root, serve, visit, type Visit } from './visit.js';

const server = await serve({ '/demo/': `${root}/demo`, '/dist/': `${root}/dist` });
const address = `${server}/demo/guide.html`;
const axe = readFileSync(`${root}/node_modules/axe-core/axe.min.js`, 'utf8');

mkdirSync(`${root}/screenshots`, { recursive: true });

/** Opens the page, and waits until its last element is there. */
async function open(...to: Parameters<typeof visit>): Promise<Visit> {
  const visited = await visit(...to);
  await visited.page.getByRole('heading', { name: 'Your visit to Riverside Clinic on one page' }).waitFor();
  return visited;
}

describe('the page with the whole guide', () => {
  for (const colorScheme of ['light', 'dark'] as const) {
    for (const width of [1280, 390, 320]) {
      it(`fits ${width} px, ${colorScheme}, without a word in the console`, async () => {
        const { page, lines } = await open(address, { viewport: { width, height: 900 }, colorScheme });
        assert.equal(await page.getByRole('heading', { level: 2, name: 'Which kind may suit you?' }).count(), 1);
        assert.equal(await page.evaluate(() => document.documentElement.scrollWidth), width);
        assert.deepEqual(lines, []);
        await page.screenshot({ path: `${root}/screenshots/guide-${width}-${colorScheme}.png`, fullPage: true });
      });
    }

    it(`has nothing for axe to find, folded or not, ${colorScheme}`, async () => {
      const { page } = await open(address, { colorScheme });
      await page.addScriptTag({ content: axe });
      for (const isOpen of [false, true]) {
        await page.locator('details').evaluateAll((all, open) => all.forEach((each) => ((each as HTMLDetailsElement).open = open)), isOpen);
        const { violations, incomplete } = await page.evaluate(() => (window as unknown as { axe: { run(): Promise<AxeResults> } }).axe.run());
        const findings = [...violations, ...incomplete.filter(({ id }) => id === 'color-contrast')];
        assert.deepEqual(
          findings.map(({ id, nodes }) => [id, nodes.map(({ target }) => target)]),
          [],
        );
      }
    });
  }

  it('has one coherent outline of headings, from the page’s first', async () => {
    const { page } = await open(address);
    const levels = await page.getByRole('heading').evaluateAll((headings) => headings.map(({ tagName }) => Number(tagName[1])));
    assert.ok(levels.length > 60);
    assert.deepEqual(levels.filter((level) => level === 1).length, 1);
    for (const [index, level] of levels.entries()) assert.ok(index === 0 || level <= levels[index - 1]! + 1, `h${level} after h${levels[index - 1]!}`);
  });

  it('comes in one file with all elements', async () => {
    const { requests } = await open(address);
    const scripts = requests.map((request) => new URL(request).pathname).filter((path) => path.startsWith('/dist/'));
    assert.deepEqual(scripts.sort(), ['/dist/cdn/autoload.js', '/dist/cdn/clinic-elements.js', '/dist/cdn/massage-guide.js']);
  });

  it('asks for nothing and keeps nothing, whatever a reader ticks, opens, clears or looks up', async () => {
    const { page, requests, lines } = await open(address);
    const before = requests.length;
    await page.evaluate(() => {
      window.print = () => undefined;
    });
    const summaries = page.locator('summary');
    for (let index = 0; index < (await summaries.count()); index++) await summaries.nth(index).click();
    const inputs = page.locator('input:not(:disabled)');
    // From the last to the first: after a red flag nothing else is shown.
    for (let index = (await inputs.count()) - 1; index >= 0; index--) await inputs.nth(index).click();
    const buttons = page.getByRole('button');
    const count = await buttons.count();
    assert.ok(count > 5);
    for (let index = 0; index < count; index++) await buttons.nth(index).click();
    assert.equal(requests.length, before);
    assert.deepEqual(lines, []);
    const kept = await page.evaluate(async () => [document.cookie, localStorage.length, sessionStorage.length, (await indexedDB.databases()).length]);
    assert.deepEqual(kept, ['', 0, 0, 0]);
  });

  it('follows a goal in the cards, the table, the research and the summary', async () => {
    const { page } = await open(address);
    await page.getByLabel('Relax', { exact: true }).check();
    assert.equal(await page.locator('modality-card [part=fit]').count(), 1, 'Swedish; hot stone massage is not on offer');
    assert.equal(await page.getByRole('columnheader', { name: 'Swedish Fits what you said' }).count(), 1);
    assert.ok(await page.locator('research-evidence details[open]').getByText('Many people feel less anxious').isVisible());
    assert.ok(await page.locator('visit-summary [part=picks]').getByText('Relax', { exact: true }).isVisible());
    assert.ok(await page.getByText('This clinic does not offer it.').isVisible());
  });

  it('shows the emergency number that the clinic gives after a red flag, and no kind of massage', async () => {
    const { page } = await open(address);
    await page.getByLabel('Relax', { exact: true }).check();
    await page.getByLabel('Yes, one of these holds').check();
    const result = page.locator('massage-chooser [part=result]');
    assert.match(await result.innerText(), /Call 911/);
    assert.doesNotMatch(await result.innerText(), /Swedish|Deep tissue/);
    assert.equal(await page.locator('modality-card [part=fit]').count(), 0);
  });

  it('leaves no trace of answers after going back', async () => {
    const { page } = await open(address);
    await page.getByLabel('Relax', { exact: true }).check();
    await page.goto('about:blank');
    await page.goBack({ waitUntil: 'networkidle' });
    assert.equal(await page.getByLabel('Relax', { exact: true }).isChecked(), false);
    assert.equal(await page.locator('modality-card [part=fit]').count(), 0);
  });

  it('can be opened at a section from outside', async () => {
    const { page } = await open(`${address}#guide-safety`);
    const heading = page.getByRole('heading', { name: 'Is a massage safe for you now?' });
    await page.waitForFunction(() => scrollY > 500);
    const box = (await heading.boundingBox())!;
    assert.ok(box.y >= 0 && box.y < 200, `at ${box.y}`);
  });

  it('has every claim’s certainty and sources where it rests on research, reachable by keyboard', async () => {
    const { page } = await open(address);
    const ratings = await page.locator('[part=basis]').allTextContents();
    assert.ok(ratings.length > 40);
    for (const rating of ratings) assert.match(rating, /(High|Moderate|Low|Very low) certainty|Guideline/);
    const links = await page.locator('a[href^="https://"]').evaluateAll((all) => all.map((link) => [(link as HTMLAnchorElement).href, (link as HTMLAnchorElement).tabIndex] as const));
    assert.ok(links.length > 60);
    for (const [href, tabIndex] of links) {
      assert.match(href, /^https:\/\/(doi\.org\/10\.\d{4,9}\/[^\s"<>]+|www\.who\.int\/\S+)$/);
      assert.equal(tabIndex, 0);
    }
  });

  it('shows all of it on paper: nothing folded, meanings beside their words, no buttons', async () => {
    const { page } = await open(address);
    await page.emulateMedia({ media: 'print' });
    await page.evaluate(() => dispatchEvent(new Event('beforeprint')));
    assert.equal(await page.locator('details:not([open])').count(), 0);
    assert.ok(await page.getByText('Original Medicare does not pay').isVisible());
    assert.ok(await page.locator('glossary-term [part=meaning]').first().isVisible());
    for (const name of ['Print this page', 'Clear my answers']) assert.equal(await page.getByRole('button', { name }).count(), 0, name);
    await page.pdf({ path: `${root}/screenshots/guide.pdf`, format: 'A4' });
  });
});
