/** What the tests of real pages share: a server for some folders, and Chromium. */
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import path from 'node:path';
import { after } from 'node:test';
import { chromium, type Browser, type BrowserContextOptions, type Page } from 'playwright-core';
import sirv from 'sirv';
import { chromiumFlags, findBrowsers } from '../../scripts/browsers.mjs';
import { contentTags } from '../../src/internal/tags.js';

export const root = path.join(import.meta.dirname, '../..');

const types: Readonly<Record<string, string>> = { '.js': 'text/javascript', '.json': 'application/json' };

/** Serves folders under paths, and pages made here, each with its security policy where it has one; ends with the test file. */
export async function serve(folders: Record<string, string>, pages: Record<string, string> = {}, policies: Record<string, string> = {}): Promise<string> {
  const handlers = Object.entries(folders).map(([prefix, folder]) => ({ prefix, handle: sirv(folder, { dev: true }) }));
  const server = createServer((request, response) => {
    const { pathname } = new URL(request.url!, 'http://localhost');
    const page = pages[pathname];
    if (page !== undefined) {
      const policy = policies[pathname];
      response.writeHead(200, { 'content-type': types[path.extname(pathname)] ?? 'text/html; charset=utf-8', ...(policy && { 'content-security-policy': policy }) }).end(page);
      return;
    }
    const found = handlers.find(({ prefix }) => pathname.startsWith(prefix));
    // Chromium asks for an icon by itself.
    const missing = () => void response.writeHead(pathname === '/favicon.ico' ? 204 : 404).end();
    if (!found) {
      missing();
      return;
    }
    request.url = request.url!.slice(found.prefix.length - 1);
    found.handle(request, response, missing);
  });
  await new Promise<void>((resolve) => server.listen(0, 'localhost', resolve));
  after(() => server.close());
  return `http://localhost:${(server.address() as AddressInfo).port}`;
}

let browser: Promise<Browser> | undefined;
after(async () => (await browser)?.close());

function launch(): Promise<Browser> {
  browser ??= (async () => {
    const { chromium: executablePath } = findBrowsers();
    if (!executablePath) throw new Error('These tests need Chromium.');
    return chromium.launch({ executablePath, args: chromiumFlags });
  })();
  return browser;
}

export interface Visit {
  readonly page: Page;
  /** What the console shows at any level but debug, and errors that nothing caught. */
  readonly lines: string[];
  /** Addresses of everything that was asked for. */
  readonly requests: string[];
}

/** Opens an address as a visitor does, and waits until its elements are there. */
export async function visit(address: string, options: BrowserContextOptions = {}): Promise<Visit> {
  const context = await (await launch()).newContext({ viewport: { width: 1280, height: 900 }, locale: 'en-US', timezoneId: 'UTC', ...options });
  const page = await context.newPage();
  const lines: string[] = [];
  const requests: string[] = [];
  page.on('console', (message) => message.type() !== 'debug' && lines.push(`${message.type()}: ${message.text()}`));
  page.on('pageerror', (error) => lines.push(`error: ${error.message}`));
  page.on('request', (request) => requests.push(request.url()));
  after(() => context.close());
  await page.goto(address, { waitUntil: 'networkidle' });
  return { page, lines, requests };
}

/** The text of an element's shadow root, with white space folded, once there is some. */
export async function shadowText(page: Page, tag: string): Promise<string> {
  const text = await page.waitForFunction((name) => document.querySelector(name)?.shadowRoot?.textContent.replace(/\s+/g, ' ').trim(), tag);
  return (await text.jsonValue()) ?? '';
}

/** What has come of the elements that a server wrote: `kept`, or rendered `afresh`. */
export function takenOver(page: Page): Promise<string[]> {
  return page.evaluate(async (tags) => {
    const elements = [...document.querySelectorAll<HTMLElement & { updateComplete?: Promise<unknown> }>(tags.join())].filter(({ parentElement }) => !parentElement!.closest(tags.join()));
    for (const tag of tags) if (document.querySelector(tag)) await customElements.whenDefined(tag);
    for (const { updateComplete } of elements) await updateComplete;
    // What is rendered afresh has no style from the server.
    return elements.map(({ localName, shadowRoot }) => `${localName} ${shadowRoot!.firstElementChild!.matches('style[data-clinic]') ? 'kept' : 'afresh'}`);
  }, contentTags);
}
