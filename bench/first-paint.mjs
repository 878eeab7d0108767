/**
 * How soon a page shows something, and whether it jumps, on a slow network, with a fast processor and a phone's: a clinic's page that was prerendered; the same page as one would write it
 * by hand, with the same look; its bare words; and the page with the script alone. Visits in turns. Prints medians, and ratios within a turn.
 */
import { readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import path from 'node:path';
import { brotliCompressSync, constants } from 'node:zlib';
import { chromium } from 'playwright-core';
import { prerender } from '../dist/server/index.js';
import { chromiumFlags, findBrowsers } from '../scripts/browsers.mjs';
import { root } from '../scripts/run.mjs';

const turns = 15;

/** This machine's processor, and one that takes four times as long. */
const slowdowns = { 'this processor': 1, 'a phone’s processor': 4 };

/** Slow 4G as Lighthouse has it, in bytes a second and milliseconds. */
const network = { offline: false, downloadThroughput: (1.6 * 1024 * 1024) / 8, uploadThroughput: (750 * 1024) / 8, latency: 150 };

const demo = readFileSync(`${root}demo/index.html`, 'utf8');
/** Without the lines of its author's that stand between our tags, so that all words are written. */
const bare = demo.replace(/(<(modality-list|massage-comparison-table|session-expectations)>)\s*<p>[^<]*<\/p>\s*(?=<\/\2>)/g, '$1');
const filled = async (options) => (await prerender(bare, { scripts: '../dist/cdn/', ...options })).html;
const withoutScripts = (html) => html.replace(/<script[^>]*><\/script>/g, '');

const browser = await chromium.launch({ executablePath: findBrowsers().chromium, args: chromiumFlags });

/** What one would write by hand for the same look: no element of ours and no shadow root, each style sheet once. */
async function byHand(html) {
  const page = await browser.newPage();
  await page.setContent(withoutScripts(html));
  const flat = await page.evaluate(() => {
    const styles = new Map();
    const flatten = (root) => {
      for (const slot of root.querySelectorAll('slot')) slot.replaceWith(...(slot.name ? slot.assignedNodes({ flatten: true }) : []), ...(slot.name && !slot.assignedNodes().length ? slot.childNodes : []));
      for (const host of root.querySelectorAll('*')) {
        if (!host.shadowRoot) continue;
        flatten(host.shadowRoot);
        const style = host.shadowRoot.querySelector('style');
        styles.set(host.localName, style.textContent);
        style.remove();
        const box = document.createElement('div');
        box.className = host.localName;
        box.append(...host.shadowRoot.childNodes);
        host.replaceWith(box);
      }
    };
    flatten(document);
    const nested = ([tag, css]) => `.${tag}{${css.replace(/:host\(([^)]*\]?)\)/g, '&$1').replaceAll(':host', '&')}}`;
    document.head.append(Object.assign(document.createElement('style'), { textContent: [...styles].map(nested).join('') }));
    return document.documentElement.outerHTML;
  });
  await page.close();
  return `<!doctype html>${flat.replace(/<!--.*?-->/gs, '')}`;
}

const pages = {
  '/demo/prerendered.html': await filled(),
  '/demo/by-hand.html': await byHand(await filled({ as: 'shadow' })),
  '/demo/bare-words.html': withoutScripts(await filled({ as: 'words' })).replace(/<\/?(clinic-content|modality-list|massage-comparison-table|session-expectations)\b[^>]*>/g, ''),
  '/demo/script-alone.html': bare,
};

const types = { '.js': 'text/javascript', '.css': 'text/css', '.html': 'text/html; charset=utf-8' };
const compressed = new Map();

/** Serves as a static host does: compressed once, at the highest level. */
function answer(address) {
  if (!compressed.has(address)) {
    const body = pages[address] ?? readFileSync(path.join(root, address));
    compressed.set(address, brotliCompressSync(body, { params: { [constants.BROTLI_PARAM_QUALITY]: constants.BROTLI_MAX_QUALITY } }));
  }
  return compressed.get(address);
}

const server = createServer((request, response) => {
  const { pathname } = new URL(request.url, 'http://localhost');
  if (!/^\/(demo|dist\/cdn)\/[\w./-]+$/.test(pathname) || pathname.includes('..')) return void response.writeHead(404).end();
  response.writeHead(200, { 'content-type': types[path.extname(pathname)], 'content-encoding': 'br' }).end(answer(pathname));
});
await new Promise((resolve) => server.listen(0, 'localhost', resolve));
const host = `http://localhost:${server.address().port}`;

/** One visit with nothing in the cache: first and largest paint in milliseconds, and the sum of all layout shifts. */
async function measure(address, slowdown) {
  const context = await browser.newContext({ viewport: { width: 390, height: 844 } });
  const page = await context.newPage();
  const session = await context.newCDPSession(page);
  await session.send('Network.emulateNetworkConditions', network);
  await session.send('Emulation.setCPUThrottlingRate', { rate: slowdown });
  await page.addInitScript(() => {
    globalThis.seen = { shift: 0 };
    const observe = (type, take) => new PerformanceObserver((list) => list.getEntries().forEach(take)).observe({ type, buffered: true });
    observe('paint', ({ name, startTime }) => { if (name === 'first-contentful-paint') globalThis.seen.first = startTime; });
    observe('largest-contentful-paint', ({ startTime }) => { globalThis.seen.largest = startTime; });
    observe('layout-shift', ({ value }) => { globalThis.seen.shift += value; });
  });
  await page.goto(host + address, { waitUntil: 'networkidle' });
  const seen = await page.evaluate(() => globalThis.seen);
  await context.close();
  return seen;
}

const median = (values) => values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)];

async function compare(processor, slowdown) {
  const results = Object.fromEntries(Object.keys(pages).map((address) => [address, []]));
  // The first visits warm the browser, not the page's cache.
  for (const address of Object.keys(pages)) await measure(address, slowdown);
  for (let turn = 0; turn < turns; turn++) {
    const order = Object.keys(pages);
    for (const address of turn % 2 ? order : order.toReversed()) results[address].push(await measure(address, slowdown));
  }
  const ratio = (paint, visits) => median(results['/demo/prerendered.html'].map((visit, turn) => visit[paint] / visits[turn][paint])).toFixed(3);
  console.log(`\nSlow 4G, ${processor}: medians of ${turns} visits each; prerendered / other, medians of the turns\n`);
  console.log(`${'page'.padEnd(16)}${['bytes', 'first paint', 'largest paint', 'most shift', 'first / other', 'largest / other'].map((title) => title.padStart(16)).join('')}`);
  for (const [address, visits] of Object.entries(results)) {
    const figure = (paint) => `${median(visits.map((visit) => visit[paint])).toFixed(0)} ms`;
    const shift = Math.max(...visits.map((visit) => visit.shift)).toFixed(4);
    console.log(`${path.basename(address, '.html').padEnd(16)}${[answer(address).length, figure('first'), figure('largest'), shift, ratio('first', visits), ratio('largest', visits)].map((cell) => String(cell).padStart(16)).join('')}`);
  }
}

for (const [processor, slowdown] of Object.entries(slowdowns)) await compare(processor, slowdown);
await browser.close();
server.close();
