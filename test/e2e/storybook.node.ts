import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { after, describe, it } from 'node:test';
import { themes } from '../../src/snippet/themes.js';
import { root, serve, visit } from './visit.js';

const folder = mkdtempSync(path.join(tmpdir(), 'clinic-storybook-'));
after(() => rmSync(folder, { recursive: true, force: true }));
execFileSync(process.execPath, [`${root}/node_modules/.bin/storybook`, 'build', '-c', 'stories/.storybook', '-o', folder, '--quiet'], { cwd: root, stdio: 'ignore' });

interface Entry {
  readonly id: string;
  readonly title: string;
  readonly type: 'docs' | 'story';
}

const { entries } = JSON.parse(readFileSync(path.join(folder, 'index.json'), 'utf8')) as { entries: Record<string, Entry> };
const stories = Object.values(entries).filter(({ type }) => type === 'story');
const docs = Object.values(entries).filter(({ type }) => type === 'docs');

interface Declaration {
  readonly tagName?: string;
  readonly attributes?: { name: string }[];
  readonly members?: { name: string }[];
  readonly events?: { name: string }[];
  readonly slots?: { name: string }[];
  readonly cssParts?: { name: string }[];
  readonly cssProperties?: { name: string }[];
}

const { modules } = JSON.parse(readFileSync(`${root}/dist/custom-elements.json`, 'utf8')) as { modules: { declarations: Declaration[] }[] };
const elements = modules.flatMap(({ declarations }) => declarations).filter(({ tagName }) => tagName);
const ours = `:is(${elements.map(({ tagName }) => tagName!).join(', ')})`;

const address = await serve({ '/': folder });
const inFrame = (id: string, more = '') => `${address}/iframe.html?id=${id}&${more}`;

describe('Storybook', () => {
  it('has a story for every element, the page, and pages on the content, its scores and what was tested', () => {
    const titles = new Set(Object.values(entries).map(({ title }) => title));
    for (const { tagName } of elements) assert.ok(titles.has(`Elements/${tagName!}`), tagName);
    for (const title of ['Pages/Clinic page', 'Pages/Builder', 'Pages/Themes', 'Docs/Status of the content', 'Docs/How the content scores', 'Docs/What was tested where']) assert.ok(titles.has(title), title);
  });

  for (const { id } of stories) {
    it(`shows ${id} with a silent console`, async () => {
      const { page, lines } = await visit(inFrame(id, 'viewMode=story'));
      await page.locator(`#storybook-root :is(iframe, ${ours}:defined)`).first().waitFor({ state: 'attached' });
      assert.equal(await page.locator('#storybook-root :not(:defined)').count(), 0);
      assert.equal(await page.locator('.sb-errordisplay').isVisible(), false);
      assert.deepEqual(lines, []);
    });
  }

  for (const declaration of elements) {
    const tag = declaration.tagName!;
    it(`has everything that ${tag} offers in its tables`, async () => {
      const { page } = await visit(inFrame(`elements-${tag}--docs`, 'viewMode=docs'));
      await page.locator('.docblock-argstable').first().waitFor();
      await page.locator(`.sb-story ${tag}:defined`).first().waitFor({ state: 'attached' });
      const table = (await page.locator('.docblock-argstable').allInnerTexts()).join('\n');
      const { attributes = [], members = [], events = [], slots = [], cssParts = [], cssProperties = [] } = declaration;
      for (const { name } of [...attributes, ...members, ...events, ...slots, ...cssParts, ...cssProperties]) {
        assert.ok(name === '' || table.includes(name), name);
      }
    });
  }

  for (const { id, title } of docs.filter((entry) => entry.title.startsWith('Docs/'))) {
    it(`shows the page "${title}"`, async () => {
      const { page, lines } = await visit(inFrame(id, 'viewMode=docs'));
      await page.getByRole('heading', { level: 1, name: title.replace('Docs/', '') }).waitFor();
      assert.ok((await page.getByRole('table').count()) > 0);
      assert.deepEqual(lines, []);
    });
  }

  it('sets brand, scheme, direction and width from its toolbar', async () => {
    const globals = 'globals=brand:!hex(8a2b5c);scheme:dark;direction:rtl;width:390px';
    const { page } = await visit(inFrame('elements-modality-card--swedish', `viewMode=story&${globals}`));
    const card = page.locator('modality-card');
    assert.equal(await card.evaluate((element) => getComputedStyle(element).direction), 'rtl');
    assert.equal(await card.evaluate((element) => getComputedStyle(element).colorScheme), 'dark');
    assert.equal(await card.evaluate((element) => getComputedStyle(element).getPropertyValue('--clinic-brand').trim()), '#8a2b5c');
    assert.ok((await card.boundingBox())!.width <= 390);
  });

  it('sets a theme, and in it a brand, from its toolbar', async () => {
    const tokens = async (globals: string) => {
      const { page } = await visit(inFrame('elements-modality-card--swedish', `viewMode=story&globals=${globals}`));
      return page.locator('modality-card').evaluate((card) => ['color-scheme', '--clinic-radius', '--clinic-brand'].map((name) => getComputedStyle(card).getPropertyValue(name)));
    };
    assert.deepEqual(await tokens('scheme:light'), ['light', '', '']);
    assert.deepEqual(await tokens('theme:sports'), ['dark', '0', themes.sports.tokens['--clinic-brand']]);
    assert.deepEqual(await tokens('theme:sports;brand:!hex(8a2b5c)'), ['dark', '0', '#8a2b5c']);
  });
});
