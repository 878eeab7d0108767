/** What a reader answered is gone when they leave: the page, also where the browser keeps it for the way back, or the view of an app. */
import assert from 'node:assert/strict';
import { after, describe, it } from 'node:test';
import { chromium, type Page } from 'playwright-core';
import { chromiumFlags, findBrowsers } from '../../scripts/browsers.mjs';
import { root, serve } from './visit.js';

const elements = `
  <massage-chooser></massage-chooser><safety-check view="questions"></safety-check><modality-card modality="swedish"></modality-card>
  <massage-comparison-table></massage-comparison-table><condition-guide></condition-guide><research-evidence></research-evidence>
  <massage-faq></massage-faq><glossary-term term="draping"></glossary-term><language-choice></language-choice><visit-summary></visit-summary>`;
const pageWith = (body: string) =>
  `<!doctype html><html lang="en"><title>Page</title><body>${body}<script type="module" src="/dist/cdn/autoload.js"></script></body></html>`;
const server = await serve({ '/dist/': `${root}/dist` }, {
  '/bare.html': pageWith(`<main>${elements}</main>`),
  '/provider.html': pageWith(`<clinic-content><main>${elements}</main></clinic-content>`),
  '/other.html': '<!doctype html><html lang="en"><title>Other</title><h1>Other</h1></html>',
});

/** Playwright turns off by itself what keeps a page for the way back. */
const browser = await chromium.launch({
  executablePath: findBrowsers().chromium!,
  args: chromiumFlags,
  ignoreDefaultArgs: ['--disable-back-forward-cache'],
});
after(() => browser.close());

/** What a reader sees of the elements, and which boxes, lists and folded parts are in which state. */
function seen(page: Page): Promise<string[]> {
  return page.evaluate(async () => {
    const all = [...document.querySelectorAll<HTMLElement & { updateComplete?: Promise<unknown> }>('main *')];
    for (const { updateComplete } of all) await updateComplete;
    return all.flatMap((element) => {
      const shadow = element.shadowRoot;
      if (!shadow) return [];
      const boxes = [...shadow.querySelectorAll('input')].map(({ checked }, index) => `${index} ${checked}`);
      const choices = [...shadow.querySelectorAll('select')].map(({ value }) => value);
      const open = [...shadow.querySelectorAll('details[open] > summary')].map(({ textContent }) => `open: ${textContent}`);
      const text = [...shadow.children].flatMap((child) => (child instanceof HTMLElement && child.checkVisibility() ? [child.innerText.replace(/\s+/g, ' ')] : []));
      return [...boxes, ...choices, ...open, ...text].map((line) => `${element.localName} ${line}`);
    });
  });
}

/** The page is as it was: said with the lines that are not. */
async function checkSame(page: Page, before: readonly string[]): Promise<void> {
  const now = await seen(page);
  const short = (lines: readonly string[]) => lines.map((line) => line.slice(0, 120));
  assert.deepEqual(short(now.filter((line) => !before.includes(line))), short(before.filter((line) => !now.includes(line))));
  assert.equal(now.length, before.length);
}

/** Answers, picks, chooses and opens something in every element. */
async function use(page: Page): Promise<void> {
  await page.locator('massage-chooser').getByLabel('Relax', { exact: true }).check();
  await page.locator('safety-check').getByLabel('are pregnant', { exact: true }).check();
  await page.getByLabel('I want to ask about this: Swedish massage').check();
  await page.locator('modality-card summary').click();
  await page.locator('massage-comparison-table').getByLabel('Sports', { exact: true }).uncheck();
  await page.getByLabel('Hide rows with the same answer').check();
  await page.locator('condition-guide summary').first().click();
  await page.locator('condition-guide').getByLabel('This is about me: ').first().check();
  await page.locator('massage-faq summary').first().click();
  await page.locator('main > glossary-term button').click();
  await page.getByLabel('Large letters').check();
  await page.getByLabel('Language', { exact: true }).selectOption('es');
  await page.getByText('Masaje sueco').first().waitFor();
}

async function open(path: string): Promise<Page> {
  const page = await (await browser.newContext({ viewport: { width: 1280, height: 900 }, locale: 'en-US' })).newPage();
  await page.goto(server + path, { waitUntil: 'networkidle' });
  await page.getByLabel('Large letters').waitFor();
  return page;
}

for (const path of ['/bare.html', '/provider.html']) {
  describe(`on ${path}`, () => {
    it('nothing is left on a page that comes back out of the browser’s memory', async () => {
      const page = await open(path);
      const before = await seen(page);
      await page.evaluate(() => addEventListener('pageshow', ({ persisted }) => (document.title = `back, persisted: ${persisted}`)));
      await use(page);
      assert.notDeepEqual(await seen(page), before);
      await page.goto(`${server}/other.html`);
      await page.goBack({ waitUntil: 'commit' });
      await page.waitForFunction(() => document.title === 'back, persisted: true');
      await checkSame(page, before);

      // What concerns the answers unfolds the second time too.
      await page.locator('massage-chooser').getByLabel('Relax', { exact: true }).check();
      assert.ok((await seen(page)).includes('research-evidence open: Stress and anxiety'));
    });

    it('nothing is left when an app shows its next view, and the view before once more', async () => {
      const page = await open(path);
      const before = await seen(page);
      await use(page);
      await page.evaluate((html) => {
        const main = document.querySelector('main')!;
        const left = main.innerHTML;
        history.pushState(null, '', '/next');
        main.innerHTML = html;
        Object.assign(window, { left });
      }, elements);
      await page.getByLabel('Large letters').waitFor();
      await checkSame(page, before);
    });

    for (const [how, address] of [['a path', '/next'], ['a hash', '#/next']] as const) {
      it(`nothing is left where an app names its next view by ${how} once it is there, nor where all elements stay`, async () => {
        const page = await open(path);
        const before = await seen(page);
        await use(page);
        await page.evaluate(async ([html, next]) => {
          document.querySelector('main')!.innerHTML = html;
          await new Promise((resolve) => setTimeout(resolve, 100));
          history.pushState(null, '', next);
        }, [elements, address] as const);
        await page.getByLabel('Large letters').waitFor();
        await checkSame(page, before);

        await use(page);
        await page.evaluate((next) => history.pushState(null, '', `${next}/more`), address);
        await checkSame(page, before);
      });
    }

    it('nothing is left in elements that an app keeps from view to view, or puts back later', async () => {
      const page = await open(path);
      const before = await seen(page);
      await use(page);
      // A card comes with the next view; the other elements stay where they are.
      await page.evaluate(() => {
        history.pushState(null, '', '?view=next');
        const card = document.createElement('modality-card');
        document.body.append(card);
        document.querySelector('main')!.append(card);
        card.remove();
      });
      await checkSame(page, before);

      await use(page);
      await page.evaluate(async () => {
        const main = document.querySelector('main')!;
        const parent = main.parentElement!;
        main.remove();
        await new Promise((resolve) => setTimeout(resolve, 20));
        parent.prepend(main);
      });
      await checkSame(page, before);
    });

    it('what was answered stays when elements only move', async () => {
      const page = await open(path);
      await page.locator('massage-chooser').getByLabel('Relax', { exact: true }).check();
      await page.locator('massage-faq summary').first().click();
      const before = await seen(page);
      await page.evaluate(() => {
        const main = document.querySelector('main')!;
        const parent = main.parentElement!;
        main.remove();
        parent.prepend(main);
      });
      await checkSame(page, before);
    });
  });
}
