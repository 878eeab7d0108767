/**
 * How connecting providers grows with their number: in Chromium, `<clinic-content>` with a card each, all upgraded in one task. Doubles the number
 * and prints the time and how many times more it took. Where that is more than 2.3 times on average, this ends with an error.
 */
import { readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import path from 'node:path';
import { chromium } from 'playwright-core';
import { chromiumFlags, findBrowsers } from '../scripts/browsers.mjs';
import { root } from '../scripts/run.mjs';

const most = 2.3;
const sizes = [500, 1_000, 2_000];

const server = createServer(({ url }, response) => {
  response.setHeader('content-type', url === '/' ? 'text/html' : 'text/javascript');
  response.end(url === '/' || url === '/favicon.ico' ? '<!doctype html><html lang="en"><title>Providers</title>' : readFileSync(path.join(root, 'dist/cdn', path.basename(url))));
});
await new Promise((resolve) => server.listen(0, '127.0.0.1', resolve));
const browser = await chromium.launch({ executablePath: findBrowsers().chromium, args: chromiumFlags });

/** The milliseconds until all cards are rendered. */
async function timeOf(count) {
  const page = await browser.newPage();
  await page.goto(`http://127.0.0.1:${server.address().port}/`);
  const time = await page.evaluate(async (many) => {
    document.body.innerHTML = '<clinic-content booking-url="/book"><modality-card modality="swedish"></modality-card></clinic-content>'.repeat(many);
    const start = performance.now();
    await import('/clinic-elements.js');
    await Promise.all([...document.querySelectorAll('modality-card')].map((card) => card.updateComplete));
    return performance.now() - start;
  }, count);
  await page.close();
  return time;
}

const times = [];
for (const size of sizes) {
  times.push(Math.min(await timeOf(size), await timeOf(size)));
  const [before, time] = times.slice(-2);
  console.log(`${String(size).padStart(6)} providers ${times.at(-1).toFixed(0).padStart(7)} ms${time === undefined ? '' : ` ${(time / before).toFixed(2)} x`}`);
}
const average = (times.at(-1) / times[0]) ** (1 / (sizes.length - 1));
console.log(`average ${average.toFixed(2)} x`);
if (average > most) process.exitCode = 1;
await browser.close();
server.close();
