import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { describe, it } from 'node:test';
import type { Page } from 'playwright-core';
import { prerender } from '../../dist/server/index.js';
import { root, serve, takenOver, visit } from './visit.js';

const card = '<modality-card modality="swedish"></modality-card>';
const prices = '<script type="application/json">{"modalities": {"swedish": {"price": "$95", "minutes": "sixty"}}}</script>';
const page = (body: string, lang = ' lang="en"') =>
  `<!doctype html><html${lang}><head><meta charset="utf-8"><title>Page</title><script type="module" src="/clinic-elements/autoload.js"></script></head><body>${body}</body></html>`;

const file = '{"modalities": {"swedish": {"price": "$9"}}}';

/** Pages whose elements hear something, in one way each. */
const pages: Readonly<Record<string, string>> = {
  'nothing said': page(`${card}<massage-comparison-table></massage-comparison-table><p><glossary-term term="trial"></glossary-term></p>`),
  'no language': page(card, ''),
  'an empty language': page(card, ' lang=""'),
  'another English': page(card, ' lang="en-GB"'),
  'Spanish, and English in it': page(`${card}<div lang="en">${card}</div>`, ' lang="es-MX"'),
  attributes: page(`<clinic-content clinic-name="R" booking-url="/book" offers="swedish medical"><modality-list></modality-list></clinic-content>`),
  'attributes that nobody checks': page(`<clinic-content clinic-name="<b>R</b>" booking-url="javascript:1" phone=" 1 ">${card}<session-expectations></session-expectations></clinic-content>`),
  'own words': page(`<clinic-content booking-url="/book">${prices}${card}</clinic-content>`),
  'own words in one language': page(`<clinic-content>${prices.replace('>', ' lang="es">')}${card}</clinic-content>${card}`),
  'a file': page(`<clinic-content src="/words.json">${prices}${card}</clinic-content>`),
  'one in another': page(`<clinic-content clinic-name="R" offers="swedish sports">${prices}<clinic-content booking-url="/book">${card}<modality-list></modality-list></clinic-content></clinic-content>`),
  'for the page': page(`${card}<clinic-content page booking-url="/book">${prices}</clinic-content><clinic-content clinic-name="R">${card}<modality-list></modality-list></clinic-content>`),
  'in broken HTML': page(`<p>${card}<table>${card}<tr><td>${card}</table><a href="#a">${card}<div>${card}`),
  demo: readFileSync(`${root}/demo/index.html`, 'utf8').replace('../dist/cdn/', '/clinic-elements/'),
};

type Watching = typeof globalThis & { shifts: number[] };

/** Counts layout shifts from here on: while a page still comes in, cards side by side grow with each other. */
const watchShifts = (page: Page) =>
  page.evaluate(() => {
    const shifts: number[] = ((globalThis as Watching).shifts = []);
    new PerformanceObserver((list) => shifts.push(...list.getEntries().map((entry) => (entry as PerformanceEntry & { value: number }).value))).observe({ type: 'layout-shift' });
  });

const shiftsOf = (page: Page) => page.evaluate(() => new Promise<number[]>((resolve) => setTimeout(() => resolve((globalThis as Watching).shifts), 100)));

describe('what was prerendered is what a browser would write', async () => {
  const readFile = (address: string) => (address === '/words.json' ? file : undefined);
  const filled: Record<string, string> = { '/words.json': file };
  for (const [name, html] of Object.entries(pages)) filled[`/${encodeURIComponent(name)}.html`] = (await prerender(html, { scripts: '/clinic-elements/', readFile })).html;
  filled['/late.html'] = (await prerender(page(`${card}<massage-chooser></massage-chooser><massage-comparison-table></massage-comparison-table>`))).html.replace(/<script type="module".*?<\/script>/, '');
  for (const file of ['autoload.js', 'clinic-elements.js', 'massage-guide.js']) filled[`/guide-${file}.html`] = (await prerender(page('<massage-guide></massage-guide>').replace('autoload.js', file), { scripts: '/clinic-elements/' })).html;
  filled['/alone.html'] = (await prerender(page(card))).html.replace('autoload.js', 'modality-card.js');
  for (const name of Object.keys(pages)) filled[`/still/${encodeURIComponent(name)}.html`] = filled[`/${encodeURIComponent(name)}.html`]!.replace(/<script type="module"[^>]*><\/script>/g, '');
  filled['/uncommented.html'] = filled['/nothing%20said.html']!.replace(/<!--.*?-->/gs, '');
  const address = await serve({ '/clinic-elements/': `${root}/dist/cdn` }, filled);

  for (const name of Object.keys(pages)) {
    it(`and is taken over as it is: ${name}`, async () => {
      const { page: shown } = await visit(`${address}/${encodeURIComponent(name)}.html`);
      const kept = await takenOver(shown);
      assert.ok(kept.length);
      assert.deepEqual(kept, kept.map((line) => line.replace('afresh', 'kept')));
    });

    it(`and nothing moves when it is: ${name}`, async () => {
      const { page: shown } = await visit(`${address}/still/${encodeURIComponent(name)}.html`);
      await watchShifts(shown);
      await shown.addScriptTag({ type: 'module', url: '/clinic-elements/autoload.js' });
      assert.ok((await takenOver(shown)).every((line) => line.endsWith(' kept')));
      assert.deepEqual(await shiftsOf(shown), []);
    });
  }

  for (const file of ['autoload.js', 'clinic-elements.js', 'massage-guide.js']) {
    it(`and takes one copy of Lit for the whole guide: ${file}`, async () => {
      const { page: shown, lines } = await visit(`${address}/guide-${file}.html`);
      assert.deepEqual(await takenOver(shown), ['massage-guide kept']);
      assert.deepEqual(lines, []);
      assert.equal(await shown.evaluate(() => (globalThis as unknown as { litHtmlVersions: string[] }).litHtmlVersions.length), 1);
    });
  }

  it('and shows no answer that ticks before the script would make false', async () => {
    const { page: shown } = await visit(`${address}/late.html`);
    const answer = shown.locator('massage-chooser [part=result]');
    assert.equal(await answer.isVisible(), false);
    await shown.addScriptTag({ type: 'module', url: '/clinic-elements/autoload.js' });
    await answer.waitFor({ state: 'visible' });
  });

  it('and keeps what a reader ticked before the script came', async () => {
    const { page: shown, lines } = await visit(`${address}/late.html`);
    const boxes = () => shown.evaluate(() => [...document.querySelectorAll('modality-card, massage-chooser, massage-comparison-table')].map(({ shadowRoot }) => [...shadowRoot!.querySelectorAll('input')].map(({ checked }) => Number(checked)).join('')));
    const before = await boxes();
    assert.match(before[0]!, /^0$/);
    assert.match(before[1]!, /^0+$/);
    assert.match(before[2]!, /^1{5}0?/);
    await shown.locator('modality-card input').click();
    await shown.locator('massage-comparison-table fieldset label', { hasText: 'Sports' }).click();
    await shown.locator('massage-chooser input[type=radio]').nth(1).click();
    const ticked = await boxes();
    assert.notDeepEqual(ticked, before);
    await shown.addScriptTag({ type: 'module', url: '/clinic-elements/autoload.js' });
    await shown.evaluate(async () => {
      for (const tag of ['modality-card', 'massage-chooser', 'massage-comparison-table']) {
        await customElements.whenDefined(tag);
        await document.querySelector<HTMLElement & { updateComplete?: Promise<unknown> }>(tag)!.updateComplete;
      }
    });
    assert.deepEqual(await boxes(), ticked);
    assert.equal(await shown.locator('massage-comparison-table thead th').filter({ visible: true }).count(), 5, 'a column is gone, one is the questions’');
    assert.equal(await shown.locator('modality-card article.picked').count(), 1);
    assert.deepEqual(lines, []);
  });

  it('and stands there once where nothing takes it over', async () => {
    const { page: shown, lines } = await visit(`${address}/alone.html`);
    assert.deepEqual(lines, []);
    const written = await shown.evaluate(() => {
      const { shadowRoot } = document.querySelector('modality-card')!;
      return { titles: shadowRoot!.querySelectorAll('h2').length, styles: shadowRoot!.querySelectorAll('style').length, adopted: shadowRoot!.adoptedStyleSheets.length > 0 };
    });
    assert.deepEqual(written, { titles: 1, styles: 0, adopted: true });
  });

  it('and is written anew, not twice, where something took the comments out of the page', async () => {
    const { page: shown } = await visit(`${address}/uncommented.html`);
    const parts = await shown.evaluate(async () => {
      await customElements.whenDefined('modality-card');
      const card = document.querySelector<HTMLElement & { updateComplete?: Promise<unknown> }>('modality-card')!;
      await card.updateComplete;
      return [...card.shadowRoot!.querySelectorAll('style, [part=base]')].map(({ localName }) => localName);
    });
    assert.deepEqual(parts, ['div']);
  });

  it('and a term shows its word, not the plain words too', async () => {
    const { page: shown } = await visit(`${address}/${encodeURIComponent('nothing said')}.html`);
    assert.equal(await shown.evaluate(() => document.querySelector('glossary-term')!.shadowRoot!.querySelector('slot')!.assignedNodes().length), 0);
    assert.match(await shown.evaluate(() => document.querySelector('glossary-term')!.textContent), /trial \(a study/);
  });
});
