/**
 * A prerendered page without scripts looks as it does with them, to the pixel, in each engine, but for what only a script can do:
 * that is not shown, and what it would have shown stands there.
 */
import assert from 'node:assert/strict';
import { mkdirSync, writeFileSync } from 'node:fs';
import { after, before, describe, it } from 'node:test';
import { prerender } from '../../dist/server/index.js';
import { engines, type Window } from './engines.js';
import { examples, pageWith } from './examples.js';
import { root, serve } from './visit.js';

const languages = ['en', 'es'];
const all = { ...examples, 'modality-card, with own words': '<modality-card modality="medical" brief heading-level="3"><span slot="title">Ours</span><a slot="actions" href="/ours">More</a></modality-card>' };
const head = '<style>:root { font: 16px sans-serif; scrollbar-width: none }</style><script type="module" src="/clinic-elements/autoload.js"></script>';

const pages: Record<string, string> = {};
for (const lang of languages) {
  for (const [name, example] of Object.entries(all)) pages[`${name}, ${lang}`] = (await prerender(pageWith(example, lang, head), { scripts: '/clinic-elements/' })).html;
}
const pathOf = (name: string) => `/${encodeURIComponent(name)}.html`;
const address = await serve({ '/clinic-elements/': `${root}/dist/cdn` }, Object.fromEntries(Object.entries(pages).map(([name, html]) => [pathOf(name), html])));

/** Waits until all is taken over; answers which elements were rendered afresh. Then changes what scripts off change. */
async function takenOver(): Promise<string[]> {
  const rootsIn = (node: ParentNode): ShadowRoot[] => [...node.querySelectorAll(':not(clinic-content)')].flatMap(({ shadowRoot }) => (shadowRoot ? [shadowRoot, ...rootsIn(shadowRoot)] : []));
  const roots = rootsIn(document);
  if (!roots.length) return ['no shadow root'];
  for (const { host } of roots) {
    await customElements.whenDefined(host.localName);
    await (host as HTMLElement & { updateComplete: Promise<unknown> }).updateComplete;
  }
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(`
    /* What chooses columns and rows, marks a kind or a condition, clears and prints. */
    [part=controls], [part=pick], button:not([part=term]),
    /* The boxes of questions: these and their answers stay, to be read. */
    fieldset input,
    /* What follows the reader's answers. */
    [data-live] { display: none !important }
    /* What a button would unfold, and what an answer would lead to. */
    [part=meaning] { display: inline !important }
    [part=term] { text-decoration: none !important }
    [part=question] + [part=action] { display: block !important }`);
  for (const each of roots) each.adoptedStyleSheets.push(sheet);
  await document.fonts.ready;
  return roots.filter((each) => !each.querySelector('style[data-clinic]')).map(({ host }) => host.localName);
}

/** Both, to look at. */
function keep(name: string, engine: string, ...looks: Buffer[]): void {
  mkdirSync(`${root}/screenshots`, { recursive: true });
  for (const [index, look] of looks.entries()) writeFileSync(`${root}/screenshots/${engine}-${name}-${['off', 'on'][index]!}.${engine === 'webkit' ? 'json' : 'png'}`, look);
}

for (const [engine, open] of engines) {
  describe(`without scripts, in ${engine}`, () => {
    const seen: Record<string, Buffer> = {};
    let scripted: Window;

    before(async () => {
      const window = await open(false);
      for (const name of Object.keys(pages)) {
        await window.go(address + pathOf(name));
        seen[name] = await window.look();
      }
      await window.close();
      scripted = await open(true);
    });
    after(() => scripted.close());

    for (const name of Object.keys(pages)) {
      it(`looks as with them: ${name}`, async () => {
        await scripted.go(address + pathOf(name));
        assert.deepEqual(await scripted.ask(takenOver), []);
        const look = await scripted.look();
        if (look.equals(seen[name]!)) return;
        keep(name, engine, seen[name]!, look);
        assert.fail('the two looks in screenshots/ differ');
      });
    }

    it('is another for each', () => assert.equal(new Set(Object.values(seen).map((look) => look.toString('base64'))).size, Object.keys(pages).length));
  });
}
