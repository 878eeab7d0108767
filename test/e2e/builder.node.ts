import assert from 'node:assert/strict';
import { mkdirSync, readFileSync } from 'node:fs';
import { describe, it } from 'node:test';
import type { AxeResults } from 'axe-core';
import type { Page } from 'playwright-core';
import { themes } from '../../src/snippet/themes.js';
import { root, serve, shadowText, visit, type Visit } from './visit.js';

const server = await serve({ '/demo/': `${root}/demo`, '/dist/': `${root}/dist` });
const address = `${server}/demo/builder.html`;
const axe = readFileSync(`${root}/node_modules/axe-core/axe.min.js`, 'utf8');
const { version } = JSON.parse(readFileSync(`${root}/package.json`, 'utf8')) as { version: string };
const hashes = JSON.parse(readFileSync(`${root}/dist/cdn/integrity.json`, 'utf8')) as Record<string, string>;

mkdirSync(`${root}/screenshots`, { recursive: true });

async function open(options: Parameters<typeof visit>[1] = {}): Promise<Visit> {
  const visited = await visit(address, { permissions: ['clipboard-read', 'clipboard-write'], ...options });
  await visited.page.getByRole('heading', { name: 'Copy it into your site' }).waitFor();
  return visited;
}

/** Waits until the plain words are in what is to be pasted. */
const filled = (page: Page) => page.locator('#paste[aria-busy=false]').waitFor();

async function codes(page: Page): Promise<string[]> {
  await filled(page);
  return page.locator('#paste pre').allInnerTexts();
}
const clipboard = (page: Page) => page.evaluate(() => navigator.clipboard.readText());
const preview = (page: Page) => page.frameLocator('iframe');

/** What an office manager says of a clinic. */
async function answer(page: Page): Promise<void> {
  await page.getByLabel('Name').fill('Smith & "Hijos"');
  await page.getByLabel('Phone', { exact: true }).first().fill('555-0100');
  await page.getByLabel('Booking link').fill('https://clinic.example/book?a=1&b=2');
  for (const name of ['Deep tissue massage', 'Sports massage', 'Hot stone massage']) await page.getByLabel(name, { exact: true }).uncheck();
  await page.getByLabel('Price of Swedish massage').fill('$95 por 60 minutos');
  await page.getByLabel('Color', { exact: true }).fill('#8a2b5c');
  await page.getByLabel('Language', { exact: true }).selectOption({ label: 'Español' });
  await page.getByText('Your own words for: The kinds of massage on offer, as cards').click();
  await page.locator('#title-modality-list').fill('Niños y mayores');
}

describe('the builder', () => {
  it('can be found from the demo', async () => {
    for (const name of ['index', 'guide']) {
      const { page } = await visit(`${server}/demo/${name}.html`);
      await page.getByRole('link', { name: 'Make your own' }).click();
      await page.getByRole('heading', { level: 1, name: 'Make your own' }).waitFor();
    }
  });

  it('offers every element that shows something by itself, with what the manifest says of it', async () => {
    const { modules } = JSON.parse(readFileSync(`${root}/dist/custom-elements.json`, 'utf8')) as { modules: { declarations: { tagName?: string; summary: string }[] }[] };
    const elements = modules.flatMap(({ declarations }) => declarations).filter(({ tagName }) => tagName && !['clinic-content', 'glossary-term'].includes(tagName));
    const { page } = await open();
    assert.equal(await page.locator('[name=shown]').count(), elements.length);
    for (const { tagName, summary } of elements) assert.equal(await page.getByRole('checkbox', { name: `${summary.replace(/\.$/, '')} ${tagName!}`, exact: true }).count(), 1, tagName);
  });

  it('has something to paste from the start: this version, with its hash, and a page that it makes', async () => {
    const { page, lines } = await open();
    const [code = '', ...rest] = await codes(page);
    assert.deepEqual(rest, []);
    assert.ok(code.includes(`clinic-elements@${version}/dist/cdn/clinic-elements.js" integrity="${hashes['clinic-elements.js']!}"`));
    assert.ok(await preview(page).getByRole('heading', { name: 'Which kind may suit you?' }).isVisible());
    assert.deepEqual(lines, []);
  });

  it('gives what works when pasted into a page, in the clinic’s language and colour', async () => {
    const { page } = await open();
    await answer(page);
    await page.getByText('Where the files come from').click();
    await page.getByLabel('Address of the files').fill('/dist/cdn');
    await filled(page);
    await page.getByRole('button', { name: 'Copy: Paste this into your page' }).click();
    const pasted = await clipboard(page);
    assert.deepEqual(await codes(page), [pasted]);

    await page.route('**/pasted.html', (route) => route.fulfill({ contentType: 'text/html; charset=utf-8', body: `<!doctype html><html lang="en"><title>Page</title><body>${pasted}</body></html>` }));
    await page.goto(`${server}/pasted.html`);
    assert.match(await shadowText(page, 'session-expectations'), /visita de masaje médico en Smith & "Hijos"/);
    assert.ok(await page.getByRole('heading', { name: 'Niños y mayores' }).isVisible());
    assert.ok(await page.locator('modality-card').getByText('$95 por 60 minutos').isVisible());
    assert.equal(await page.locator('modality-card').count(), 2);
    assert.equal(await page.getByRole('link', { name: 'Reservar: Masaje sueco' }).getAttribute('href'), 'https://clinic.example/book?a=1&b=2');
    assert.equal(await page.locator('modality-card').first().evaluate((card) => getComputedStyle(card).getPropertyValue('--clinic-brand')), '#8a2b5c');
  });

  it('shows in its preview what the snippet makes', async () => {
    const { page, lines } = await open();
    await answer(page);
    const shown = preview(page);
    await shown.getByRole('heading', { name: 'Niños y mayores' }).waitFor();
    await shown.getByRole('heading', { name: 'Qué pasa en una visita de masaje médico en Smith & "Hijos"' }).waitFor();
    assert.equal(await shown.locator('modality-card').count(), 2);
    assert.ok(await shown.locator('modality-card').getByText('$95 por 60 minutos').isVisible());
    assert.equal(await shown.locator('modality-card').first().evaluate((card) => getComputedStyle(card).getPropertyValue('--clinic-brand')), '#8a2b5c');

    const [code = ''] = await codes(page);
    const inFrame = await shown.locator('main').evaluate((main) => [...main.querySelectorAll('*')].map(({ localName, attributes }) => [localName, [...attributes].map(({ name, value }) => [name, value])]));
    const inCode = await page.evaluate((html) => {
      const { body } = new DOMParser().parseFromString(`<body>${html}`, 'text/html');
      // The elements are there: plain words would not show.
      return [...body.querySelectorAll('*:not([src], [data-clinic-words], [data-clinic-words] *)')].map(({ localName, attributes }) => [localName, [...attributes].map(({ name, value }) => [name, value])]);
    }, code);
    assert.deepEqual(inFrame, inCode);
    assert.deepEqual(lines, []);
  });

  it('shows it as wide as a phone and as wide as a desktop', async () => {
    const { page } = await open({ viewport: { width: 1280, height: 900 } });
    const width = () => preview(page).locator('html').evaluate((html) => html.clientWidth);
    assert.ok((await width()) > 370 && (await width()) <= 390);
    await page.getByLabel('Desktop').check();
    assert.ok((await width()) > 1260 && (await width()) <= 1280);
    const [stage, frame] = [(await page.locator('.stage').boundingBox())!, (await page.locator('iframe').boundingBox())!];
    assert.ok(frame.width <= stage.width + 1 && Math.abs(frame.height - stage.height) < 4, JSON.stringify([stage, frame]));
  });

  it('copies each step of each kind of site as it stands there, and says so', async () => {
    const { page } = await open();
    await answer(page);
    for (const site of ['Plain HTML', 'WordPress', 'Squarespace', 'Wix', 'npm']) {
      await page.getByLabel(site, { exact: true }).check();
      await filled(page);
      const buttons = page.getByRole('button', { name: /^Copy: / });
      const texts = await page.locator('#paste code').allTextContents();
      assert.equal(await buttons.count(), texts.length, site);
      for (const [index, text] of texts.entries()) {
        await buttons.nth(index).click();
        await page.locator('#paste .copy').nth(index).getByText('Copied.').waitFor();
        assert.equal(await clipboard(page), text, `${site}, ${index}`);
      }
    }
  });

  it('selects the text where there is no clipboard', async () => {
    const { page } = await open();
    await page.evaluate(() => (navigator.clipboard.writeText = () => Promise.reject(new Error('not allowed'))));
    await filled(page);
    await page.getByRole('button', { name: /^Copy: / }).click();
    await page.getByText('It is selected: press Ctrl+C').waitFor();
    assert.equal(await page.evaluate(() => getSelection()!.toString().trim()), (await codes(page))[0]);
  });

  it('says what is wrong when a field is left, leaves it out, and forgets it when it is right', async () => {
    const { page } = await open();
    const link = page.getByLabel('Booking link');
    const alert = page.getByRole('alert');
    await link.pressSequentially('clinic.example/book');
    assert.equal(await alert.count(), 0);
    await link.blur();
    assert.match(await alert.innerText(), /Start it with https:\/\//);
    assert.equal(await link.getAttribute('aria-invalid'), 'true');
    assert.ok((await link.getAttribute('aria-describedby'))!.includes((await alert.getAttribute('id'))!));
    assert.doesNotMatch((await codes(page))[0]!, /booking-url/);
    await page.getByRole('link', { name: 'see what' }).click();
    assert.equal(await link.evaluate((input) => input === document.activeElement), true);
    for (const unsafe of ['javascript:alert(1)', 'data:text/html,x', 'https://']) {
      await link.fill(unsafe);
      assert.doesNotMatch((await codes(page))[0]!, /booking-url/, unsafe);
    }
    await link.fill('/book');
    assert.equal(await alert.count(), 0);
    assert.match((await codes(page))[0]!, /booking-url="\/book"/);

    const colour = page.getByLabel('Color', { exact: true });
    await colour.fill('pink');
    await colour.blur();
    assert.match(await alert.innerText(), /six digits/);
    assert.match((await codes(page))[0]!, /--clinic-brand: #1f5f8b/, 'the last one that was right');
    await page.getByLabel('Pick the color').fill('#00ff00');
    assert.equal(await colour.inputValue(), '#00ff00');
    assert.equal(await alert.count(), 0);
    assert.match((await codes(page))[0]!, /--clinic-brand: #00ff00/);
    await page.getByLabel('Name').fill('<b>');
    await page.getByLabel('Name').blur();
    assert.equal(await alert.innerText(), 'Leave out < and >.');
  });

  it('takes a theme into the preview and the snippet, with a colour of its own until one is chosen', async () => {
    const { page, lines } = await open();
    const colour = page.getByLabel('Color', { exact: true });
    const picked = page.getByLabel('Pick the color');
    const theme = (name: string) => page.getByRole('radio', { name: new RegExp(`^${name}`) });
    const look = (of: string) => preview(page).locator('safety-check').evaluate((element, name) => getComputedStyle(element).getPropertyValue(name), of);
    assert.ok(await theme('As it comes').isChecked());

    for (const { name, tokens, panel } of Object.values(themes).filter((each) => Object.keys(each.tokens).length)) {
      await theme(name).check();
      const brand = tokens['--clinic-brand']!;
      assert.deepEqual([await colour.inputValue(), await picked.inputValue()], [brand, brand], name);
      const [code = ''] = await codes(page);
      for (const [property, value] of [...Object.entries(tokens), ...Object.entries(panel ?? {})]) assert.ok(code.includes(`  ${property}: ${value};\n`), `${name}: ${property}`);
      await page.frames()[1]!.waitForFunction((value) => getComputedStyle(document.documentElement).getPropertyValue('--clinic-brand') === value, brand);
      assert.equal(await look('--clinic-radius'), tokens['--clinic-radius'], name);
      assert.equal(await look('color-scheme'), panel?.['color-scheme'] ?? 'light dark', name);
    }

    await theme('As it comes').check();
    assert.equal(await colour.inputValue(), '#1f5f8b');
    assert.doesNotMatch((await codes(page))[0]!, /--clinic-(?!brand)/);

    await colour.fill('#8a2b5c');
    await theme(themes.spa.name).check();
    assert.deepEqual([await colour.inputValue(), await picked.inputValue()], ['#8a2b5c', '#8a2b5c']);
    assert.match((await codes(page))[0]!, /--clinic-brand: #8a2b5c;\n[^}]*--clinic-radius/);
    await colour.fill('');
    await theme(themes.family.name).check();
    assert.equal(await colour.inputValue(), themes.family.tokens['--clinic-brand']);
    assert.deepEqual(lines, []);
  });

  it('puts elements into the order that one wants, and says so when there are none', async () => {
    const { page } = await open();
    const tags = async () => [...(await codes(page))[0]!.matchAll(/^ {2}<([\w-]+)/gm)].map((match) => match[1]);
    const before = await tags();
    const button = page.getByRole('button', { name: 'Move up: The kinds of massage on offer, as cards' });
    await button.focus();
    await page.keyboard.press('Enter');
    assert.deepEqual(await tags(), [before[0], before[2], before[1], ...before.slice(3)]);
    assert.equal(await button.evaluate((element) => element === document.activeElement), true);
    await page.keyboard.press('Enter');
    assert.deepEqual(await tags(), [before[2], before[0], before[1], ...before.slice(3)]);
    assert.equal(await page.evaluate(() => (document.activeElement as HTMLInputElement).value), 'modality-list');
    const chosen = page.locator('[name=shown]:checked');
    while (await chosen.count()) await chosen.first().uncheck();
    await page.getByText('Choose something to show').waitFor();
    await page.getByRole('checkbox', { name: 'One kind of massage on a card' }).check();
    await page.getByLabel('Kind of massage', { exact: true }).selectOption('Sports massage');
    assert.match((await codes(page))[0]!, /<modality-card modality="sports"><div data-clinic-words="[\d.]+"><h2>Sports massage<\/h2>/);
  });

  it('can be used with the keyboard alone', async () => {
    const { page } = await open();
    const at = () =>
      page.evaluate(() => {
        const { id, ariaLabel, value, textContent } = document.activeElement as HTMLInputElement;
        return [id, ariaLabel, value, textContent.trim()].find(Boolean);
      });
    /** Presses Tab until something has the focus. */
    const tabTo = async (wanted: string) => {
      for (let tries = 0; (await at()) !== wanted; tries++) {
        assert.ok(tries < 60, `${wanted} is not reached`);
        await page.keyboard.press('Tab');
      }
    };
    await tabTo('clinic-name');
    await page.keyboard.type('Riverside');
    await tabTo('hot-stone');
    await page.keyboard.press('Space');
    await tabTo('brand');
    await page.keyboard.press('ControlOrMeta+A');
    await page.keyboard.type('#8a2b5c');
    await tabTo('lang');
    await page.keyboard.press('ArrowDown');
    await tabTo('massage-faq');
    await page.keyboard.press('Space');
    await tabTo('Skip the preview');
    assert.ok((await page.locator(':focus').boundingBox())!.height > 10, 'it is seen while it has the focus');
    await page.keyboard.press('Enter');
    await tabTo('html');
    await page.keyboard.press('ArrowDown');
    await filled(page);
    await tabTo('Copy: Once for the whole site');
    await page.keyboard.press('Enter');
    await page.getByText('Copied.').waitFor();
    assert.match(await clipboard(page), /clinic-name="Riverside" offers="medical swedish deep-tissue sports" page/);
    await tabTo('Copy: On each page: a Custom HTML block');
    await page.keyboard.press('Enter');
    await page.getByText('Copied.').nth(1).waitFor();
    assert.match(await clipboard(page), /^<div lang="es">[^]*<massage-faq><div data-clinic-words="[\d.]+"><h2>Preguntas que hace la gente<\/h2>.*<\/div><\/massage-faq>/);
  });

  for (const colorScheme of ['light', 'dark'] as const) {
    it(`has nothing for axe to find, ${colorScheme}`, async () => {
      const { page } = await open({ colorScheme });
      await page.addScriptTag({ content: axe });
      await answer(page);
      await page.getByLabel('Booking link').fill('wrong');
      await page.getByLabel('Booking link').blur();
      await page.locator('details').evaluateAll((all) => all.forEach((each) => ((each as HTMLDetailsElement).open = true)));
      for (const site of ['WordPress', 'Wix']) {
        await page.getByLabel(site).check();
        const { violations, incomplete } = await page.evaluate(() => (window as unknown as { axe: { run(options: object): Promise<AxeResults> } }).axe.run({ iframes: false }));
        const findings = [...violations, ...incomplete.filter(({ id }) => id === 'color-contrast')];
        assert.deepEqual(
          findings.map(({ id, nodes }) => [id, nodes.map(({ target }) => target)]),
          [],
        );
      }
    });

    for (const width of [1440, 390, 320]) {
      it(`fits ${width} px, ${colorScheme}`, async () => {
        const { page, lines } = await open({ viewport: { width, height: 900 }, colorScheme });
        await answer(page);
        await page.locator('details').evaluateAll((all) => all.forEach((each) => ((each as HTMLDetailsElement).open = true)));
        for (const site of ['WordPress', 'Squarespace', 'npm', 'Plain HTML', 'Wix']) {
          await page.getByLabel(site).check();
          assert.equal(await page.evaluate(() => document.documentElement.scrollWidth), width, site);
        }
        assert.deepEqual(lines, []);
        await page.screenshot({ path: `${root}/screenshots/builder-${width}-${colorScheme}.png`, fullPage: true });
      });
    }
  }

  it('sends and keeps nothing of what is typed', async () => {
    const { page, requests } = await open();
    await answer(page);
    await preview(page).getByRole('heading', { name: 'Niños y mayores' }).waitFor();
    await filled(page);
    await page.getByRole('button', { name: /^Copy: / }).click();
    await page.getByLabel('Name').press('Enter');
    // The words of the language in the preview are all that came.
    for (const request of requests) assert.match(request, new RegExp(`^(data:,|${server}/(demo/(builder\\.(html|css)|demo\\.css|preview\\.html)|dist/(demo|cdn)/[\\w/-]+\\.js))$`));
    const kept = await page.evaluate(async () => [document.cookie, localStorage.length, sessionStorage.length, (await indexedDB.databases()).length]);
    assert.deepEqual(kept, ['', 0, 0, 0]);
    assert.equal(page.url(), address);
  });
});
