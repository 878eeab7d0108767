/**
 * Stand-ins that an untrusted author wrote: what a sanitizer lets through, since it is only `data-*`, must stay harmless when our script
 * makes elements of it.
 */
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, it } from 'node:test';
import createPurifier from 'dompurify';
import { JSDOM } from 'jsdom';
import type { Page } from 'playwright-core';
import sanitize from 'sanitize-html';
import { contentTags, tags } from '../../src/internal/tags.js';
import { root, serve, shadowText, visit } from './visit.js';

interface Declaration {
  readonly tagName?: string;
  readonly attributes?: readonly { readonly name: string }[];
}

const { modules } = JSON.parse(readFileSync(path.join(root, 'dist/custom-elements.json'), 'utf8')) as { modules: { declarations: Declaration[] }[] };
const declared = new Map(
  modules.flatMap(({ declarations }) => declarations.flatMap(({ tagName, attributes = [] }) => (tagName ? [[tagName, attributes.map(({ name }) => name)] as const] : []))),
);

/** The guide is left out: with it on a page, `autoload.js` leaves all work to `clinic-elements.js`, which has its own turn here. */
const makeable = [...contentTags, 'language-choice'].filter((tag) => tag !== 'massage-guide');
const refused = ['clinic-content', 'script', 'iframe', 'modality-card<img>', ''];

const harmful = ['onfocus', 'onclick', 'onload', 'onerror', 'onmouseover', 'onanimationstart', 'ontoggle', 'onslotchange', 'ONFOCUS', 'style', 'autofocus', 'tabindex', 'contenteditable'];
const addresses = ['src', 'srcset', 'href', 'srcdoc', 'action', 'background', 'poster', 'ping', 'xlink:href', 'booking-url'];
const others = ['page', 'emergency-number', 'clinic-name', 'offers', 'content', 'id', 'class', 'is', 'part', 'nonce', 'popover', 'inert', 'defer-hydration', 'clinic-words', 'data-clinic-element'];
const values = ['', 'hit()', 'javascript:hit()', '0', 'true', '/evil.json', 'https://evil.invalid/x', 'background:url(/evil.png)', '"><img src=/evil.png onerror=hit()>', 'swedish', '1-900-EVIL', 'constructor', '__proto__'];

/** The same numbers in each run. */
function* numbers(): Generator<number, number> {
  for (let seed = 42; ; ) yield (seed = (seed * 1_103_515_245 + 12_345) % 2 ** 31) / 2 ** 31;
}

const random = numbers();
const pick = <Item>(list: readonly Item[]): Item => list[Math.floor(random.next().value * list.length)]!;
const escaped = (text: string) => text.replace(/[&"<]/g, (sign) => `&#${sign.charCodeAt(0)};`);

function hostile(tag: string): string {
  const own = (declared.get(tag) ?? []).filter(() => random.next().value < 0.5);
  const names = [...own, pick(harmful), pick(harmful), 'autofocus', 'tabindex', pick(addresses), pick(others), pick(others)].map((name) => `data-${name}`);
  const plain = [pick(harmful), pick(addresses)];
  const attributes = [...new Set([...names, ...plain])].map((name) => ` ${name}="${escaped(pick(values))}"`);
  return `<div class="kept" data-clinic-element="${escaped(tag)}"${attributes.join('')}><p data-slot="title">Own title</p><a data-slot="actions" slot="actions" href="/elsewhere">Book</a>words</div>`;
}

const standIns = Array.from({ length: 200 }, (_each, index) => hostile(index % 5 ? makeable[index % makeable.length]! : pick(refused)));
const expected = standIns.filter((_each, index) => index % 5).length;

const filters: Readonly<Record<string, (html: string) => string>> = {
  DOMPurify: (html) => createPurifier(new JSDOM('').window).sanitize(html),
  'sanitize-html with data-*': (html) => sanitize(html, { allowedAttributes: { '*': ['data-*', 'class', 'id'] } }),
};

const globals = /^(id|class|lang|dir|slot|hidden|aria-[a-z]+)$/;

/** Names of the attributes of all our elements on the page that they should not have, and how many elements there are. */
async function seenOn(page: Page): Promise<{ count: number; wrong: string[]; hits: unknown; titled: number }> {
  await page.waitForFunction(
    ({ known, count }) => document.querySelectorAll(known.map((tag) => `body > ${tag}:defined`).join()).length >= count,
    { known: makeable, count: expected },
  );
  const { hosts, hits } = await page.evaluate(async (known) => {
    const found = [...document.querySelectorAll<HTMLElement>(known.join())];
    for (const element of found) {
      element.focus();
      for (const type of ['click', 'focus', 'load', 'error', 'mouseover', 'animationstart', 'toggle', 'slotchange']) element.dispatchEvent(new Event(type));
    }
    await new Promise((resolve) => setTimeout(resolve, 300));
    return {
      hosts: found.map((element) => ({ tag: element.localName, names: element.getAttributeNames(), isTitled: element.querySelector(':scope > [slot=title]') !== null && !element.querySelector(':scope > [slot=actions]') })),
      hits: (globalThis as { hits?: number }).hits,
    };
  }, tags);
  const isFine = (tag: string, name: string) => globals.test(name) || name === 'data-empty' || declared.get(tag)!.includes(name);
  const wrong = hosts.flatMap(({ tag, names }) => [...(tag === 'clinic-content' ? [tag] : []), ...names.filter((name) => !isFine(tag, name)).map((name) => `${tag} ${name}`)]);
  return { count: hosts.length, wrong: [...new Set(wrong)], hits, titled: hosts.filter(({ isTitled }) => isTitled).length };
}

describe('stand-ins by an untrusted author', async () => {
  const files = ['autoload.js', 'clinic-elements.js'];
  const pages = Object.fromEntries(
    files.flatMap((file) =>
      Object.entries(filters).map(([name, filter]) => [
        `/${file}/${encodeURIComponent(name)}`,
        `<!doctype html><html lang="en"><title>Page</title><script>function hit() { globalThis.hits = (globalThis.hits ?? 0) + 1; }</script><body>${filter(standIns.join('\n'))}<script type="module" src="/clinic-elements/${file}"></script></body></html>`,
      ]),
    ),
  );
  const broken = '<div data-clinic-element="modality-card" data-modality="swedish" data-="x"></div><div data-clinic-element="modality-card" data-modality="sports"></div>';
  for (const file of files) {
    pages[`/${file}/broken`] = `<!doctype html><html lang="en"><title>Page</title><body>${broken}<script type="module" src="/clinic-elements/${file}"></script></body></html>`;
    pages[`/${file}/provider`] = `<!doctype html><html lang="en"><title>Page</title><body><div data-clinic-element="clinic-content" data-page data-emergency-number="1-900-EVIL" data-booking-url="/evil"></div><safety-check></safety-check><script type="module" src="/clinic-elements/${file}"></script></body></html>`;
  }
  const address = await serve({ '/clinic-elements/': `${root}/dist/cdn` }, pages);

  for (const file of files) {
    for (const [name, filter] of Object.entries(filters)) {
      it(`get no handler, no style, no provider and no request in ${file} after ${name}, at load and later`, async () => {
        const { page, requests } = await visit(`${address}/${file}/${encodeURIComponent(name)}`);
        const atLoad = await seenOn(page);
        await page.evaluate((html) => {
          document.querySelectorAll('body > :not(script)').forEach((element) => element.remove());
          document.body.insertAdjacentHTML('beforeend', html);
        }, filter(standIns.join('\n')));
        const later = await seenOn(page);
        for (const { count, wrong, hits, titled } of [atLoad, later]) {
          assert.deepEqual(wrong, []);
          assert.equal(hits, undefined);
          assert.equal(count, expected);
          assert.equal(titled, expected);
        }
        const foreign = requests.filter((request) => !request.startsWith(`${address}/clinic-elements/`) && !request.startsWith(`${address}/${file}/`) && !request.endsWith('/favicon.ico'));
        assert.deepEqual(foreign, []);
      });
    }

    it(`do not keep the next ones from being made when one is broken, in ${file}`, async () => {
      const { page } = await visit(`${address}/${file}/broken`);
      await page.waitForFunction(() => document.querySelector('modality-card[modality=sports]')?.shadowRoot?.textContent);
      assert.equal(await page.locator('modality-card[modality=swedish]').count(), 1);
    });

    it(`cannot say what the clinic’s booking link and emergency number are, in ${file}`, async () => {
      const { page, lines } = await visit(`${address}/${file}/provider`);
      assert.doesNotMatch(await shadowText(page, 'safety-check'), /EVIL/);
      assert.equal(await page.locator('[data-clinic-element=clinic-content]').count(), 1);
      assert.match(lines.join('\n'), /data-clinic-element "clinic-content" not found \(known: choosing-tips/);
    });
  }
});
