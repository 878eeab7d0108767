/** Pages with other people's scripts and elements on them: ours work beside them, and change nothing of theirs. */
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { render } from '@lit-labs/ssr';
import { collectResult } from '@lit-labs/ssr/lib/render-result.js';
import { html, LitElement } from 'lit';
import { unsafeStatic, html as staticHtml } from 'lit/static-html.js';
import { prerender } from '../../dist/server/index.js';
import { root, serve, shadowText, visit } from './visit.js';

const page = (body: string, head = '') => `<!doctype html><html lang="en"><head><title>Page</title>${head}</head><body>${body}</body></html>`;
const module = (file: string) => `<script type="module" src="/clinic-elements/${file}"></script>`;
const card = '<modality-card modality="swedish"></modality-card>';

/** An element of somebody else, with a property of the name that ours have too. */
class ForeignNote extends LitElement {
  static override properties = { content: {} };
  declare content: string;

  constructor() {
    super();
    this.content = 'theirs';
  }

  override render() {
    return html`<p>${this.content}</p>`;
  }
}
customElements.define('foreign-note', ForeignNote);

const importMap = JSON.stringify({
  imports: {
    lit: '/node_modules/lit/index.js',
    'lit/': '/node_modules/lit/',
    'lit-html': '/node_modules/lit-html/lit-html.js',
    'lit-html/': '/node_modules/lit-html/',
    'lit-element/': '/node_modules/lit-element/',
    '@lit/reactive-element': '/node_modules/@lit/reactive-element/reactive-element.js',
    '@lit/reactive-element/': '/node_modules/@lit/reactive-element/',
    '@lit/context': '/node_modules/@lit/context/index.js',
  },
});

const foreignScript = `<script type="module">
  import '/dist/hydrate.js';
  import { html, LitElement } from 'lit';
  import '/dist/elements/modality-card/define.js';
  class ForeignNote extends LitElement {
    static properties = { content: {} };
    constructor() { super(); this.content = 'theirs'; }
    render() { return html\`<p>\${this.content}</p>\`; }
  }
  globalThis.before = [...document.querySelectorAll('foreign-note, modality-card')].map(({ shadowRoot }) => shadowRoot.querySelector('p'));
  customElements.define('foreign-note', ForeignNote);
</script>`;

/** Names that Lit asks the page for, as ids of the page's own elements. */
const clobbered = ['litHtmlVersions', 'litElementVersions', 'reactiveElementVersions', 'litElementHydrateSupport', 'litHtmlPolyfillSupport', 'litElementPolyfillSupport', 'reactiveElementPolyfillSupport', 'litPropertyMetadata']
  .map((id) => `<a id="${id}"></a>`)
  .join('');

const ownWords = '<clinic-content clinic-name="Riverside" offers="swedish"><script type="application/json">{"modalities":{"swedish":{"price":"$95"}}}</script>';

describe('beside other people’s scripts and elements', async () => {
  const foreign = await collectResult(render(staticHtml`<${unsafeStatic('foreign-note')}></${unsafeStatic('foreign-note')}>`));
  const pages: Record<string, string> = {
    '/foreign': (await prerender(page(foreign + card + foreignScript, `<script type="importmap">${importMap}</script>`))).html,
    '/polluted-link': page(
      `${card}<safety-check></safety-check>${module('autoload.js')}`,
      `<script>
        for (const [name, value] of [["bookingUrl", "javascript:alert(1)"], ["emergencyNumber", "666"]]) {
          Object.defineProperty(Object.prototype, name, { value, writable: true });
        }
      </script>`,
    ),
    '/polluted-keys': page(`${ownWords}${card}</clinic-content>${module('autoload.js')}`, '<script>Object.prototype.extend = function () {};</script>'),
    '/old-prototype': page(
      `${ownWords}${card}</clinic-content>${module('autoload.js')}`,
      '<script>Array.prototype.toJSON = function () { return "[" + this.map((item) => JSON.stringify(item)).join(", ") + "]"; };</script>',
    ),
    '/names': page(
      `<clinic-content booking-url="/book"><script type="application/json">{"modalities":{"toString":{"name":"Thai massage"}},"labels":{"modality-card":{"book":"Book {modality} {constructor}"}}}</script>${card}<modality-card modality="toString"></modality-card></clinic-content>${module('autoload.js')}`,
    ),
  };
  for (const file of ['autoload', 'clinic-elements', 'modality-card']) pages[`/clobbered/${file}`] = page(clobbered + card + module(`${file}.js`));
  pages['/clobbered/written'] = (await prerender(page(clobbered + card + module('hydrate.js') + module('modality-card.js')))).html;
  pages['/clobbered/modules'] = page(
    `${clobbered}${card}<script type="module" src="/dist/elements/modality-card/define.js"></script>`,
    `<script type="importmap">${importMap}</script>`,
  );
  const address = await serve({ '/clinic-elements/': `${root}/dist/cdn`, '/dist/': `${root}/dist`, '/node_modules/': `${root}/node_modules` }, pages);

  it('a foreign element of Lit that a server wrote is taken over as Lit does it, beside one of ours that keeps its nodes', async () => {
    const { page: shown, lines } = await visit(`${address}/foreign`);
    const result = await shown.evaluate(async () => {
      const elements = [...document.querySelectorAll<HTMLElement & { content: string; updateComplete: Promise<unknown> }>('foreign-note, modality-card')];
      for (const { updateComplete } of elements) await updateComplete;
      const paragraphs = elements.map(({ shadowRoot }) => shadowRoot!.querySelector('p'));
      const kept = paragraphs.map((each, index) => each === (globalThis as unknown as { before: Element[] }).before[index]);
      elements[0]!.content = 'changed';
      await elements[0]!.updateComplete;
      return { kept, cards: elements[1]!.shadowRoot!.querySelectorAll('[part=card]').length, text: paragraphs[0]!.textContent };
    });
    assert.deepEqual(result, { kept: [true, true], cards: 1, text: 'changed' });
    assert.deepEqual(lines, []);
  });

  for (const name of ['autoload', 'clinic-elements', 'modality-card', 'written', 'modules']) {
    it(`elements are defined on a page whose ids are names that Lit asks for: ${name}`, async () => {
      const { page: shown, lines } = await visit(`${address}/clobbered/${name}`);
      await shown.waitForFunction(() => document.querySelector('modality-card:defined')?.shadowRoot?.querySelector('[part=pick] input'));
      assert.deepEqual(lines, []);
    });
  }

  it('a booking address and an emergency number that a script gave to every object are not a clinic’s', async () => {
    const { page: shown } = await visit(`${address}/polluted-link`);
    await shadowText(shown, 'modality-card');
    assert.doesNotMatch(await shadowText(shown, 'safety-check'), /666/);
    assert.equal(await shown.locator('modality-card [part=book]').count(), 0);
  });

  it('the bundled words stay where a script adds to every object, and the console names what it adds', async () => {
    const { page: shown, lines } = await visit(`${address}/polluted-keys`);
    assert.match(await shadowText(shown, 'modality-card'), /60–90 minutes/);
    assert.match(lines.join('\n'), /clinic-content: Object\.prototype "extend" was added by a script/);
  });

  it('our content is there beside an old Prototype.js, and the console names what it adds', async () => {
    const { page: shown, lines } = await visit(`${address}/old-prototype`);
    assert.match(await shadowText(shown, 'modality-card'), /60–90 minutes/);
    for (let tries = 0; tries < 200 && !lines.join().includes('toJSON'); tries++) await shown.waitForTimeout(50);
    assert.match(lines.join('\n'), /clinic-content: Array\.prototype "toJSON" was added by a script/);
  });

  it('what every object has is taken for no kind of massage and no word', async () => {
    const { page: shown, lines } = await visit(`${address}/names`);
    const book = shown.locator('modality-card[modality=swedish] [part=book]');
    await book.waitFor();
    assert.equal(await book.textContent(), 'Book Swedish massage {constructor}');
    assert.equal(await shown.locator('modality-card[modality=toString] [part=card]').count(), 0);
    assert.match(lines.join('\n'), /modalities\.toString: expected lower-case words joined by hyphens/);
  });

  it('an element that was in a frame and is back has its styles', async () => {
    const { page: shown } = await visit(`${address}/clobbered/autoload`);
    await shadowText(shown, 'modality-card');
    const width = () => shown.locator('modality-card [part=card]').evaluate((element) => getComputedStyle(element).borderTopWidth);
    const before = await width();
    await shown.evaluate(() => {
      const element = document.querySelector('modality-card')!;
      const frame = document.body.appendChild(document.createElement('iframe'));
      frame.contentDocument!.body.append(element);
      document.body.append(element);
    });
    assert.notEqual(before, '0px');
    assert.equal(await width(), before);
  });
});
