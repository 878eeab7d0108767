import { expect, fixture, html } from '@open-wc/testing';
import type { LitElement } from 'lit';
import hashes from '../dist/cdn/integrity.json';
import { version } from '../src/internal/version.js';
import { snippet, type Platform } from '../src/snippet/snippet.js';
import { shadowAll, textOf } from './browser/support.js';
import { chosen } from './snippet/choices.js';

const choices = { ...chosen, cdn: '/dist/cdn', version, integrity: hashes['clinic-elements.js']! };

const codeOf = (platform: Platform) => snippet({ ...choices, platform }).map(({ code }) => code);

type Page = Window & typeof globalThis & { readonly said: readonly string[] };

/** A blank page with something pasted into it. It notes what its console says, and errors that nothing caught. */
async function paste(body: string): Promise<Page> {
  const note = `<script>
    window.said = [];
    for (const level of ['log', 'info', 'warn', 'error']) console[level] = (...words) => said.push(words.join(' '));
    addEventListener('error', (event) => said.push(event.message ?? event.target.outerHTML), true);
    addEventListener('unhandledrejection', ({ reason }) => said.push(String(reason)));
  </script>`;
  const page = `<!doctype html><html lang="en"><head><title>Page</title>${note}</head><body>${body}</body></html>`;
  const frame = document.createElement('iframe');
  frame.title = 'Page';
  frame.srcdoc = page;
  const loaded = new Promise((resolve) => frame.addEventListener('load', resolve, { once: true }));
  await fixture(html`<div>${frame}</div>`);
  await loaded;
  return frame.contentWindow as Page;
}

/** Waits until an element of a page has the words that it will keep. */
async function shown(page: Page, tag: string): Promise<LitElement> {
  await page.customElements.whenDefined(tag);
  const element = page.document.querySelector<LitElement>(tag)!;
  await element.updateComplete;
  return element;
}

/** The elements know the clinic, its look, its offers, its price and the language of the page. */
async function check(page: Page): Promise<void> {
  const list = await shown(page, 'modality-list');
  const table = await shown(page, 'massage-comparison-table');
  const visit = await shown(page, 'session-expectations');
  const cards = shadowAll<LitElement>(list, 'modality-card');
  await Promise.all(cards.map((card) => card.updateComplete));
  expect(cards.map((card) => card.getAttribute('modality'))).to.deep.equal(['swedish', 'medical']);
  expect(textOf(cards[0]!)).to.include('Masaje sueco').and.include('$95 por 60 minutos');
  expect(shadowAll(cards[1]!, '[part=book]').map((link) => link.getAttribute('href'))).to.deep.equal(['/book?a=1&b=2']);
  expect(page.getComputedStyle(cards[0]!).getPropertyValue('--clinic-brand').trim()).to.equal('#8a2b5c');
  expect(textOf(table)).to.include('$95 por 60 minutos').and.include('Pregunte a la clínica');
  expect(textOf(visit)).to.include('visita de masaje médico en Smith & "Hijos"').and.include('555-0100');
  expect(page.said).to.deep.equal([]);
}

const textIn = (page: Page, selector: string) => page.document.querySelector(selector)?.textContent;

describe('the snippet, pasted into a blank page', () => {
  it('for plain HTML', async () => {
    const page = await paste(codeOf('html').join(''));
    await check(page);
    expect(textIn(page, 'modality-list [slot=title]')).to.equal('Niños & "mayores" <bienvenidos>');
    expect(textIn(page, 'session-expectations [slot=before]')).to.equal('La esperamos.');
  });

  for (const platform of ['wordpress', 'squarespace'] as const) {
    it(`for ${platform}: one part in the page, the other at its end`, async () => {
      const [site = '', block = ''] = codeOf(platform);
      const page = await paste(`<main>${block}</main><footer>${site}</footer>`);
      await check(page);
      expect(textIn(page, 'modality-list [slot=title]')).to.equal('Niños & "mayores" <bienvenidos>');
    });
  }

  it('for Wix: elements that come later, each with its script and attributes', async () => {
    const [site, ...elements] = snippet({ ...choices, platform: 'wix' });
    const page = await paste(`<main></main>${site!.code}`);
    for (const { fields = [] } of elements) {
      const [server, tag, ...attributes] = fields;
      const script = Object.assign(page.document.createElement('script'), { type: 'module', src: server!.value });
      const element = page.document.createElement(tag!.value);
      for (const { name, value } of attributes) element.setAttribute(name.replace('Attribute ', ''), value);
      page.document.querySelector('main')!.append(script, element);
    }
    await check(page);
    expect(shadowAll(await shown(page, 'modality-list'), 'h2')).to.deep.equal([]);
  });

  it('runs nothing where the script is not the one that it names', async () => {
    const wrong = snippet({ ...choices, platform: 'html', integrity: hashes['autoload.js']! });
    // At an address of its own: Chromium hands what it refused once to later pages that ask for the same, and then refuses it there.
    const page = await paste(wrong[0]!.code.replace('clinic-elements.js', 'clinic-elements.js?refused'));
    expect(page.customElements.get('modality-list')).to.equal(undefined);
    expect(page.document.querySelector('modality-list')!.textContent).to.include('Niños');
  });
});
