import assert from 'node:assert/strict';
import { createServer, type RequestListener } from 'node:http';
import type { AddressInfo } from 'node:net';
import { after, describe, it } from 'node:test';
import { root, serve, shadowText, visit } from './visit.js';

const cdn = { '/clinic-elements/': `${root}/dist/cdn` };
const page = (body: string, lang = 'en', script = 'autoload.js') =>
  `<!doctype html><html lang="${lang}"><head><meta charset="utf-8"><title>Page</title><script type="module" src="/clinic-elements/${script}"></script></head><body>${body}</body></html>`;
const card = '<modality-card modality="swedish"></modality-card>';
const prices = '<script type="application/json">{"modalities": {"swedish": {"price": "$95"}}}</script>';
const named = (requests: readonly string[]) => requests.filter((request) => request.endsWith('.js')).map((request) => new URL(request).pathname.replace('/clinic-elements/', ''));

/** A server on a port of its own, for answers that a file cannot give. */
async function answer(listener: RequestListener): Promise<string> {
  const server = createServer(listener);
  await new Promise<void>((resolve) => server.listen(0, 'localhost', resolve));
  after(() => {
    server.closeAllConnections();
    server.close();
  });
  return `http://localhost:${(server.address() as AddressInfo).port}`;
}

const json = { 'content-type': 'application/json', 'access-control-allow-origin': '*' };
const patch = '{"modalities": {"swedish": {"price": "$95"}}}';

describe('what a page downloads', async () => {
  const address = await serve(cdn, {
    '/plain.html': page(`<clinic-content clinic-name="Riverside" booking-url="/book">${card}<massage-comparison-table></massage-comparison-table><massage-chooser></massage-chooser></clinic-content>`),
    '/one-file.html': page(`<clinic-content>${card}</clinic-content>`, 'en', 'clinic-elements.js'),
    '/spanish.html': page(card, 'es-MX'),
    '/one-file-spanish.html': page(card, 'es', 'clinic-elements.js'),
    '/own.html': page(`<clinic-content>${prices}${card}</clinic-content>`),
    '/one-file-own.html': page(`<clinic-content>${prices}${card}</clinic-content>`, 'en', 'clinic-elements.js'),
  });

  for (const name of ['plain', 'one-file']) {
    it(`is nothing of the check or of another language, without own words, on an English page (${name})`, async () => {
      const { page: shown, requests, lines } = await visit(`${address}/${name}.html`);
      assert.match(await shadowText(shown, 'modality-card'), /Swedish massage/);
      assert.deepEqual(named(requests).filter((file) => /overrides|languages|content\//.test(file)), []);
      const code = await Promise.all(requests.filter((request) => request.endsWith('.js')).map(async (request) => (await fetch(request)).text()));
      assert.doesNotMatch(code.join('\n'), /strict_object|safeParse|Masaje/);
      assert.deepEqual(lines, []);
    });
  }

  for (const name of ['spanish', 'one-file-spanish']) {
    it(`is only the sections that are shown, on a Spanish page (${name})`, async () => {
      const { page: shown, requests, lines } = await visit(`${address}/${name}.html`);
      await shown.waitForFunction(() => document.querySelector('modality-card')?.shadowRoot?.textContent.includes('Masaje sueco'));
      assert.deepEqual(named(requests).filter((file) => /overrides|languages|content\//.test(file)).sort(), ['content/es/labels.js', 'content/es/modalities.js', 'languages.js']);
      assert.deepEqual(lines, []);
    });
  }

  for (const name of ['own', 'one-file-own']) {
    it(`is the check and the section that it concerns, with own words (${name})`, async () => {
      const { page: shown, requests, lines } = await visit(`${address}/${name}.html`);
      assert.match(await shadowText(shown, 'modality-card'), /\$95/);
      assert.deepEqual(named(requests).filter((file) => /overrides|languages|content\//.test(file)).sort(), ['content/en/modalities.js', 'overrides.js']);
      assert.deepEqual(lines, []);
    });
  }
});

describe('the file of a clinic’s words', async () => {
  const elsewhere = await answer((_request, response) => response.writeHead(200, json).end(patch));
  let release: (() => void) | undefined;
  const files = await answer((request, response) => {
    const { pathname } = new URL(request.url!, 'http://localhost');
    const reply: Record<string, () => unknown> = {
      '/good.json': () => response.writeHead(200, json).end(patch),
      '/gone.json': () => response.writeHead(404, { 'access-control-allow-origin': '*' }).end('Not found'),
      '/page.json': () => response.writeHead(200, { ...json, 'content-type': 'text/html' }).end('<!doctype html>'),
      '/broken.json': () => response.writeHead(200, json).end('{"modalities": '),
      '/list.json': () => response.writeHead(200, json).end('[]'),
      '/large.json': () => response.writeHead(200, json).end(`{"x": "${'x'.repeat(10_000_000)}"}`),
      '/moved.json': () => response.writeHead(302, { location: '/good.json', 'access-control-allow-origin': '*' }).end(),
      '/away.json': () => response.writeHead(302, { location: `${elsewhere}/good.json`, 'access-control-allow-origin': '*' }).end(),
      '/slow.json': () => (release = () => response.writeHead(200, json).end(patch)),
    };
    reply[pathname]?.();
  });
  const src = (name: string) => `<clinic-content clinic-name="Riverside" src="${/^\w+:/.test(name) ? name : `${files}/${name}`}">${card}<session-expectations></session-expectations></clinic-content>`;
  const names = ['good.json', 'gone.json', 'page.json', 'broken.json', 'list.json', 'large.json', 'moved.json', 'away.json', 'slow.json', 'javascript:1', 'http://localhost:1/none.json'];
  const address = await serve(cdn, Object.fromEntries(names.map((name, index) => [`/${index}.html`, page(src(name))])));
  const open = (name: string) => visit(`${address}/${names.indexOf(name)}.html`);
  const ready = (message: string) => message.startsWith('warning: clinic-content:');

  for (const name of ['good.json', 'moved.json']) {
    it(`is used (${name})`, async () => {
      const { page: shown, lines } = await open(name);
      assert.match(await shadowText(shown, 'modality-card'), /\$95/);
      assert.deepEqual(lines, []);
    });
  }

  const wrong: Record<string, string> = {
    'gone.json': 'expected a JSON file, got status 404',
    'page.json': 'expected a file with the content type application/json, got text/html',
    'broken.json': 'expected JSON: look at commas, quotes and brackets; notes go in "$comment", got text that is not JSON',
    'list.json': 'expected an object with sections, such as {"modalities": {…}}, got an empty list',
    'large.json': 'expected a file of at most 1 MB, got a larger one',
    'away.json': `expected a JSON file at this address, got a redirect to ${elsewhere}`,
    'javascript:1': 'expected the address of a JSON file, with https: or on this site, got "javascript:1"',
    'http://localhost:1/none.json': 'expected a JSON file that this page may load, got no answer',
  };

  for (const [name, message] of Object.entries(wrong)) {
    it(`is told what is wrong with it, and the bundled words stay (${name})`, async () => {
      const { page: shown, lines } = await open(name);
      await shown.waitForFunction(() => (document.querySelector('clinic-content') as unknown as { updateComplete: Promise<boolean> }).updateComplete);
      assert.match(await shadowText(shown, 'modality-card'), /Swedish massage/);
      assert.match(await shadowText(shown, 'session-expectations'), /visit to Riverside/);
      const from = /^\w+:/.test(name) ? name : `${files}/${name}`;
      assert.deepEqual(lines.filter(ready), [`warning: clinic-content: one thing in its words is not usable, the bundled words stay there\n  ${from}${name === 'broken.json' ? ':1:16' : ''}: ${message}`]);
    });
  }

  it('may come late: the bundled words stand until then, and nothing jumps', async () => {
    const { page: shown } = await visit('about:blank');
    await shown.addInitScript(() => {
      const shifts: number[] = [];
      Object.assign(window, { shifts });
      new PerformanceObserver((list) => list.getEntries().forEach((entry) => shifts.push((entry as unknown as { value: number }).value))).observe({ type: 'layout-shift', buffered: true });
    });
    await shown.goto(`${address}/${names.indexOf('slow.json')}.html`);
    assert.match(await shadowText(shown, 'modality-card'), /Swedish massage/);
    assert.match(await shadowText(shown, 'session-expectations'), /visit to Riverside/);
    await shown.waitForTimeout(100);
    const before = await shown.evaluate(() => (window as unknown as { shifts: number[] }).shifts.length);
    release!();
    await shown.waitForFunction(() => document.querySelector('modality-card')?.shadowRoot?.textContent.includes('$95'));
    await shown.waitForTimeout(100);
    const shifts = await shown.evaluate((from) => (window as unknown as { shifts: number[] }).shifts.slice(from), before);
    // A line for the price moves what stands below it, and no more.
    assert.ok(shifts.reduce((sum, shift) => sum + shift, 0) < 0.1, `layout shift ${String(shifts)}`);
  });

  it('is not asked for again when something else changes', async () => {
    const { page: shown, requests } = await open('good.json');
    await shadowText(shown, 'modality-card');
    await shown.evaluate(() => document.querySelector('clinic-content')!.setAttribute('phone', '555-0100'));
    await shown.waitForFunction(() => document.querySelector('session-expectations')?.shadowRoot?.textContent.includes('555-0100'));
    assert.match(await shadowText(shown, 'modality-card'), /\$95/);
    assert.equal(requests.filter((request) => request.endsWith('good.json')).length, 1);
  });
});

describe('a language whose files do not arrive', async () => {
  const address = await serve(cdn, { '/page.html': page(card), '/plain.html': page('<modality-card modality="swedish"><p>Un masaje</p></modality-card>', 'es') });

  it('leaves what is there, and is tried again when it is asked for again', async () => {
    const { page: shown, lines } = await visit(`${address}/page.html`);
    const turn = (lang: string) => shown.evaluate((code) => (document.documentElement.lang = code), lang);
    await shown.route('**/content/es/**', (route) => route.abort());
    await turn('es');
    await shown.waitForEvent('console', (message) => message.text().includes('could not be loaded'));
    assert.match(await shadowText(shown, 'modality-card'), /Swedish massage/);
    await shown.unroute('**/content/es/**');
    await turn('en');
    await turn('es');
    await shown.waitForFunction(() => document.querySelector('modality-card')?.shadowRoot?.textContent.includes('Masaje sueco'));
    assert.deepEqual(lines.filter((line) => line.startsWith('warning')), ['warning: modality-card: lang "es" could not be loaded, the words stay as they are (the next change of language tries again)']);
  });
});
