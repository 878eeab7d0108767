/** A window of each browser engine that is here, with or without scripts, in a mode of the reader's system, driven alike. */
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { chromium } from 'playwright-core';
import puppeteer from 'puppeteer-core';
import { chromiumFlags, findBrowsers, firefoxPrefs } from '../../scripts/browsers.mjs';
import { startWebkit } from '../browser/webkit.mjs';
import { systemModes } from './modes.js';

export interface Window {
  readonly go: (address: string) => Promise<unknown>;
  /** How the whole page looks: a PNG, whose bytes are equal where its pixels are. WebKit paints shades that differ from one time to the next: there, each box with its styles. */
  readonly look: () => Promise<Buffer>;
  /** What a function answers in the page. It stands alone: nothing around it goes there with it. */
  readonly ask: <T>(question: () => T | Promise<T>) => Promise<T>;
  readonly close: () => Promise<unknown>;
}

/** `mode` is one of `systemModes`. */
export type Open = (isScripted: boolean, mode?: string) => Promise<Window>;

const width = 900;
const height = 1_000;

/** tsx marks functions with their names; the page has not what it does this with. */
const call = (question: () => unknown) => `(() => { const __name = (named) => named; return (${question.toString()})(); })()`;

const { chromium: chromiumPath, firefox: firefoxPath, webkit } = findBrowsers();

async function openChromium(executablePath: string, isScripted: boolean): Promise<Window> {
  const browser = await chromium.launch({ executablePath, args: chromiumFlags });
  const page = await (await browser.newContext({ viewport: { width, height }, javaScriptEnabled: isScripted })).newPage();
  return {
    go: (address) => page.goto(address),
    look: () => page.screenshot({ fullPage: true }),
    ask: (question) => page.evaluate(call(question)),
    close: () => browser.close(),
  };
}

async function openFirefox(executablePath: string, isScripted: boolean, mode = ''): Promise<Window> {
  const extraPrefsFirefox = { ...firefoxPrefs, 'javascript.enabled': isScripted, ...systemModes.firefox![mode] };
  const browser = await puppeteer.launch({ browser: 'firefox', executablePath, extraPrefsFirefox });
  const page = await browser.newPage();
  await page.setViewport({ width, height });
  return {
    go: (address) => page.goto(address),
    look: async () => Buffer.from(await page.screenshot({ fullPage: true })),
    ask: async <T>(question: () => T | Promise<T>) => (await page.evaluate(call(question))) as T,
    close: () => browser.close(),
  };
}

const webkitBuilders: Record<string, ReturnType<typeof startWebkit>> = {};

/** The system's settings as WebKit reads them. */
function settingsOf(mode: string): Record<string, string> {
  const settings = systemModes.webkit![mode] as Record<string, string> | undefined;
  if (!settings?.['gtk-enable-animations']) return settings ?? {};
  const folder = mkdtempSync(path.join(tmpdir(), 'clinic-gtk-'));
  process.on('exit', () => rmSync(folder, { recursive: true, force: true }));
  mkdirSync(`${folder}/gtk-3.0`);
  writeFileSync(`${folder}/gtk-3.0/settings.ini`, ['[Settings]', ...Object.entries(settings).map((each) => each.join('='))].join('\n'));
  return { XDG_CONFIG_HOME: folder };
}

/** A driver has one session at a time. */
async function openWebkit(programs: NonNullable<typeof webkit>, isScripted: boolean, mode = ''): Promise<Window> {
  webkitBuilders[mode] ??= startWebkit(programs, undefined, settingsOf(mode));
  const driver = await (await webkitBuilders[mode])(`--enable-javascript=${isScripted}`).build();
  return {
    go: (address) => driver.get(address),
    look: async () => Buffer.from((await driver.executeScript(`return ${call(boxes)}`)) as string),
    ask: async <T>(question: () => T | Promise<T>) => (await driver.executeAsyncScript(`Promise.resolve(${call(question)}).then(arguments[0])`)) as T,
    close: () => driver.quit(),
  };
}

/** Each box on the page, with its text and what its style sheets make of it. */
function boxes(): string {
  const names = ['display', 'visibility', 'opacity', 'color', 'background', 'border', 'border-radius', 'font', 'text-decoration', 'list-style', 'cursor', 'content'];
  const styleOf = (element: Element, part?: string) => {
    const style = getComputedStyle(element, part);
    return names.map((name) => style.getPropertyValue(name));
  };
  const inside = (node: ParentNode): unknown[] =>
    [...node.children].flatMap((element) => {
      const { x, y, width: inline, height: block } = element.getBoundingClientRect();
      const texts = [...element.childNodes].filter(({ nodeType }) => nodeType === Node.TEXT_NODE).map(({ nodeValue }) => nodeValue!.trim());
      // What shows nothing itself is there once its script is.
      const own = element.localName !== 'clinic-content' && element.getClientRects().length ? [[element.localName, x, y, inline, block, texts, styleOf(element), styleOf(element, '::before')]] : [];
      return [...own, ...(element.shadowRoot ? inside(element.shadowRoot) : []), ...inside(element)];
    });
  return JSON.stringify(inside(document.body), undefined, 1);
}

const here: Readonly<Record<string, Open>> = {
  ...(chromiumPath && { chromium: (isScripted) => openChromium(chromiumPath, isScripted) }),
  ...(firefoxPath && { firefox: (isScripted, mode) => openFirefox(firefoxPath, isScripted, mode) }),
  ...(webkit && { webkit: (isScripted, mode) => openWebkit(webkit, isScripted, mode) }),
};

/** The engines that are here, by name; `BROWSERS=webkit` leaves that one alone. */
export const engines = Object.entries(here).filter(([name]) => process.env.BROWSERS?.split(',').includes(name) ?? true);
