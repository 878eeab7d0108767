/** A window of each browser engine that is here, with or without scripts, driven alike. */
import { chromium } from 'playwright-core';
import puppeteer from 'puppeteer-core';
import { chromiumFlags, findBrowsers } from '../../scripts/browsers.mjs';
import { startWebkit } from '../browser/webkit.mjs';

export interface Window {
  readonly go: (address: string) => Promise<unknown>;
  /** How the whole page looks: a PNG, whose bytes are equal where its pixels are. WebKit paints shades that differ from one time to the next: there, each box with its styles. */
  readonly look: () => Promise<Buffer>;
  /** What a function answers in the page. It stands alone: nothing around it goes there with it. */
  readonly ask: <T>(question: () => T | Promise<T>) => Promise<T>;
  readonly close: () => Promise<unknown>;
}

export type Open = (isScripted: boolean) => Promise<Window>;

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

async function openFirefox(executablePath: string, isScripted: boolean): Promise<Window> {
  const browser = await puppeteer.launch({ browser: 'firefox', executablePath, extraPrefsFirefox: { 'javascript.enabled': isScripted } });
  const page = await browser.newPage();
  await page.setViewport({ width, height });
  return {
    go: (address) => page.goto(address),
    look: async () => Buffer.from(await page.screenshot({ fullPage: true })),
    ask: async <T>(question: () => T | Promise<T>) => (await page.evaluate(call(question))) as T,
    close: () => browser.close(),
  };
}

let webkitBuilder: ReturnType<typeof startWebkit> | undefined;

/** Its driver has one session at a time. */
async function openWebkit(programs: NonNullable<typeof webkit>, isScripted: boolean): Promise<Window> {
  webkitBuilder ??= startWebkit(programs);
  const driver = await (await webkitBuilder)(`--enable-javascript=${isScripted}`).build();
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
  ...(firefoxPath && { firefox: (isScripted) => openFirefox(firefoxPath, isScripted) }),
  ...(webkit && { webkit: (isScripted) => openWebkit(webkit, isScripted) }),
};

/** The engines that are here, by name; `BROWSERS=webkit` leaves that one alone. */
export const engines = Object.entries(here).filter(([name]) => process.env.BROWSERS?.split(',').includes(name) ?? true);
