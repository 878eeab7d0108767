import assert from 'node:assert/strict';
import { execFileSync, fork, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { cpSync, symlinkSync } from 'node:fs';
import { connect } from 'node:net';
import path from 'node:path';
import { buffer } from 'node:stream/consumers';
import { after, describe, it } from 'node:test';
import { root, serve, takenOver, visit } from '../e2e/visit.js';
import { folder, installed, samples, write } from './consumer.js';

/** The README's sample for a file. */
const sample = (file: string) => samples('js').find((text) => text.startsWith(`// ${file}\n`))!;

/** A page shows all of an element to those who run no script; with scripts, that very element goes on, and there is nothing to tell. */
async function check(address: string, tags: readonly string[], words: string): Promise<void> {
  const { page: plain } = await visit(address, { javaScriptEnabled: false });
  assert.ok(await plain.getByText(words).filter({ visible: true }).count());
  const { page, lines } = await visit(address);
  assert.deepEqual(await takenOver(page), tags.map((tag) => `${tag} kept`));
  assert.ok(await page.getByText(words).filter({ visible: true }).count());
  assert.deepEqual(lines, []);
}

describe('a site of files', () => {
  it('is prerendered by the command line', async () => {
    write('site/index.html', samples('html')[0]!);
    execFileSync(path.join(folder, 'node_modules/.bin/clinic-elements'), ['prerender', 'site', '--out', 'public'], { cwd: folder });
    const address = await serve({ '/clinic-elements/': path.join(installed, 'dist/cdn'), '/': path.join(folder, 'public') });
    await check(`${address}/`, ['safety-check', 'massage-chooser', 'modality-list', 'massage-comparison-table', 'session-expectations'], 'Kinds of massage at Riverside Clinic');
  });

  it('is prerendered by Eleventy', async () => {
    write('eleventy/eleventy.config.mjs', sample('eleventy.config.mjs'));
    write('eleventy/_includes/page.html', `<!doctype html><html lang="en"><head><title>Page</title><script type="module" src="/clinic-elements/{{ script }}"></script></head><body>{{ content }}</body></html>`);
    for (const script of ['autoload.js', 'clinic-elements.js']) write(`eleventy/${script.replace('.js', '.md')}`, `---\nlayout: page.html\nscript: ${script}\n---\n# Massage\n\nOf *many* kinds.\n\n<modality-card modality="swedish">\n</modality-card>\n`);
    write('eleventy/wrong.html', '<script type="module" src="/clinic-elements/autoload.js"></script>\n<modality-card modality="swedich"></modality-card>');
    write('eleventy/words.njk', '---\npermalink: words.json\n---\n{"html": "<modality-card></modality-card>"}');
    symlinkSync('../node_modules', path.join(folder, 'eleventy/node_modules'));
    const { stderr } = spawnSync(path.join(root, 'node_modules/.bin/eleventy'), { cwd: path.join(folder, 'eleventy'), encoding: 'utf8' });
    assert.match(stderr, /^\.\/_site\/wrong\/index\.html:2:16: modality-card: modality "swedich" not found .*\n$/);
    const address = await serve({ '/': path.join(folder, 'eleventy/_site') });
    for (const script of ['autoload', 'clinic-elements']) await check(`${address}/${script}/`, ['modality-card'], '60–90 minutes');
    assert.equal(await (await fetch(`${address}/words.json`)).text(), '{"html": "<modality-card></modality-card>"}');
  });
});

/** Tells at which port the server listens: the sample takes any free one where it is asked for 0. */
const host = `
import { Server } from 'node:http';

const { listen } = Server.prototype;
Server.prototype.listen = function (...args) {
  return listen.apply(this, args).once('listening', () => process.send(this.address().port));
};
`;

/** The chunks of a response, one for each time that the server wrote. They are the server's own, however the network cuts them. */
async function chunksOf(port: number, pathname: string): Promise<string[]> {
  const socket = connect(port, 'localhost');
  socket.write(`GET ${pathname} HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n`);
  const bytes = await buffer(socket);
  let at = bytes.indexOf('\r\n\r\n') + 4;
  assert.match(bytes.toString('latin1', 0, at), /transfer-encoding: chunked/i);
  const chunks: string[] = [];
  for (;;) {
    const start = bytes.indexOf('\r\n', at) + 2;
    const length = Number.parseInt(bytes.toString('latin1', at, start), 16);
    if (!length) return chunks;
    chunks.push(bytes.toString('utf8', start, start + length));
    at = start + length + 2;
  }
}

describe('a server in Node', async () => {
  write('server.mjs', sample('server.mjs'));
  write('host.js', host);
  cpSync(path.join(installed, 'dist/cdn'), path.join(folder, 'public/clinic-elements'), { recursive: true });
  symlinkSync(path.join(root, 'node_modules/sirv'), path.join(folder, 'node_modules/sirv'));
  const server = fork(path.join(folder, 'server.mjs'), { cwd: folder, execArgv: ['--import', './host.js'], env: { ...process.env, PORT: '0' } });
  after(() => server.kill());
  const [port] = (await once(server, 'message', { signal: AbortSignal.timeout(30_000) })) as [number];

  it('sends an element piece by piece, as it is made', async () => {
    const chunks = await chunksOf(port, '/guide');
    const html = chunks.join('');
    assert.match(html, /<massage-guide .*<massage-faq.*<\/html>$/s);
    const end = chunks.findIndex((chunk) => chunk.includes('</massage-guide>'));
    const start = chunks.findIndex((chunk) => chunk.includes('<massage-guide'));
    assert.ok(end - start > 10, `${end - start} chunks`);
    const longest = Math.max(...chunks.map((chunk) => chunk.length));
    assert.ok(longest < html.length / 3, `a chunk of ${longest} characters, of ${html.length}`);
  });

  it('shows its page without a script, and with it', () => check(`http://localhost:${port}/guide`, ['massage-guide'], 'visit to Riverside Clinic'));
});
