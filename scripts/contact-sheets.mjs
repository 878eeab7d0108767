/**
 * Makes one picture an element in `screenshots/sheets/`: every width beside the other, in every mode below the other, made smaller.
 * `screenshots/sheets/<element>/` has each of them in full. `npm run sheets -- massage-faq` makes those of some elements.
 */
import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:http';
import sirv from 'sirv';
import { chromium } from 'playwright-core';
import { chromiumFlags, findBrowsers } from './browsers.mjs';
import { root } from './run.mjs';
import { examples, pageWith } from '../test/e2e/examples.ts';

const widths = [240, 320, 390, 768, 1280];
const modes = {
  light: {},
  dark: { scheme: 'dark', media: { colorScheme: 'dark' } },
  forced: { media: { forcedColors: 'active' } },
  'right to left': { dir: 'rtl' },
  print: { media: { media: 'print' } },
};
const pageLook = 'background: light-dark(#fff, #14181a); color: light-dark(#1c2426, #e8eced); font: 16px/1.6 system-ui, sans-serif; margin: 0; padding: 16px; box-sizing: border-box';

const wanted = process.argv.slice(2);
const chosen = Object.keys(examples).filter((name) => !wanted.length || wanted.some((each) => name.startsWith(each)));
const folder = `${root}screenshots/sheets`;
if (!wanted.length) rmSync(folder, { recursive: true, force: true });

const files = sirv(`${root}dist`, { dev: true });
const server = createServer((request, response) => {
  const example = examples[decodeURIComponent(request.url.slice(1))];
  if (example) response.writeHead(200, { 'content-type': 'text/html; charset=utf-8' }).end(pageWith(example, 'en', '<script type="module" src="/cdn/clinic-elements.js"></script>'));
  else files(request, response, () => response.writeHead(404).end());
});
await new Promise((resolve) => server.listen(0, 'localhost', resolve));
const address = `http://localhost:${server.address().port}/`;

const browser = await chromium.launch({ executablePath: findBrowsers().chromium, args: chromiumFlags });
for (const name of chosen) {
  mkdirSync(`${folder}/${name}`, { recursive: true });
  const page = await browser.newPage();
  const rows = [];
  for (const [mode, { scheme = 'light', dir = 'ltr', media = {} }] of Object.entries(modes)) {
    // The width of paper is the window's: print is laid out in each as on a screen.
    await page.emulateMedia({ colorScheme: 'light', forcedColors: 'none', media: 'screen', ...media });
    await page.goto(address + encodeURIComponent(name));
    await page.evaluate(
      ([look, colorScheme, direction]) => {
        document.documentElement.dir = direction;
        document.documentElement.style.colorScheme = colorScheme;
        document.body.style.cssText = look;
      },
      [pageLook, scheme, dir],
    );
    // All questions but the first: that one asks for what needs help now, which leaves no more to show.
    for (const question of (await page.locator('fieldset[part=question]').all()).slice(1)) await question.locator('input').last().check();
    if (media.media) await page.evaluate(() => dispatchEvent(new Event('beforeprint')));
    const cells = [];
    let tallest = 0;
    for (const width of widths) {
      await page.setViewportSize({ width, height: 600 });
      await page.waitForTimeout(100);
      const file = `${folder}/${name}/${mode.replaceAll(' ', '-')}-${width}.png`;
      await page.screenshot({ path: file, fullPage: true });
      const { height } = await page.evaluate(() => ({ height: document.documentElement.scrollHeight }));
      tallest = Math.max(tallest, height);
      cells.push(`<img src="data:image/png;base64,${readFileSync(file, 'base64')}">`);
    }
    // Half as large, or less where a row would be taller than a screen shows.
    rows.push(`<h2>${mode}</h2><div style="zoom: ${Math.min(0.5, 1_500 / tallest)}">${cells.join('')}</div>`);
  }
  const style = '<style>body{font:14px sans-serif;background:#999;width:max-content}div{display:flex;gap:12px;align-items:start}h2{margin:8px 0}</style>';
  await page.setViewportSize({ width: 1_600, height: 600 });
  await page.emulateMedia({ media: 'screen', colorScheme: 'light', forcedColors: 'none' });
  await page.setContent(`<!doctype html>${style}${rows.join('')}`);
  writeFileSync(`${folder}/${name}.png`, await page.screenshot({ fullPage: true }));
  await page.close();
  console.log(`screenshots/sheets/${name}.png`);
}
await browser.close();
server.close();
