/** Under a strict security policy every story runs with nothing reported, in each engine; and the policies that the README names work. */
import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { after, before, describe, it } from 'node:test';
import { prerender, type PrerenderOptions } from '../../dist/server/index.js';
import { engines, type Window } from './engines.js';
import { root, serve } from './visit.js';

const nonce = 'r4nd0m';
const strict = `default-src 'none'; script-src 'nonce-${nonce}'; style-src 'nonce-${nonce}'; require-trusted-types-for 'script'`;

/** Listens from the start, and knows the story of what it hears. */
const listener = `<script nonce="${nonce}">
window.told = [];
document.addEventListener('securitypolicyviolation', (event) => {
  // Browsers ask for an icon by themselves.
  if (event.blockedURI.endsWith('/favicon.ico')) return;
  const story = event.composedPath().find(({ dataset }) => dataset?.story);
  told.push((story?.dataset.story ?? 'page') + ': ' + event.effectiveDirective + ' ' + event.blockedURI + ' ' + event.sample);
});
addEventListener('error', ({ message }) => told.push(message));
addEventListener('unhandledrejection', ({ reason }) => told.push(String(reason)));
for (const level of ['warn', 'error']) console[level] = (...all) => told.push(all.join(' '));
</script>`;
const script = (file: string) => `<script type="module" nonce="${nonce}" src="/clinic-elements/${file}"></script>`;
const page = (body: string, head = script('autoload.js')) => `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Page</title>${listener}${head}</head><body>${body}</body></html>`;
const filled = async (html: string, options: PrerenderOptions = { nonce, scripts: '/clinic-elements/' }) => (await prerender(html, options)).html;

const pages: Record<string, string> = {};
const policies: Record<string, string> = {};
const put = (name: string, html: string, policy = strict) => {
  pages[`/${name}.html`] = html;
  policies[`/${name}.html`] = policy;
};

const printed = execFileSync(process.execPath, ['--import', 'tsx', 'test/e2e/stories.ts'], { cwd: root, encoding: 'utf8' });
const stories = JSON.parse(printed) as Record<string, Record<string, string>>;
const names = Object.keys(stories).map((file) => file.replace(/.*\/|\.stories\.ts$/g, ''));
for (const [index, examples] of Object.values(stories).entries()) {
  const body = Object.entries(examples).map(([name, html]) => `<section data-story="${name}">${html}</section>`).join('\n');
  put(`${names[index]!}-live`, page(body));
  put(`${names[index]!}-prerendered`, await filled(page(body)));
}

const card = '<modality-card modality="swedish"></modality-card>';
const table = '<massage-comparison-table></massage-comparison-table>';
const { html: staticHtml, styles } = await prerender(page(card + table), { scripts: '/clinic-elements/' });
put('types', page(card), `${strict}; trusted-types lit-html`);
put('two', page(card, script('modality-card.js') + script('../copy/massage-faq.js')), `${strict}; trusted-types lit-html 'allow-duplicates'`);
put('static', staticHtml, `default-src 'none'; script-src 'self' 'nonce-${nonce}'; style-src ${styles.join(' ')}; require-trusted-types-for 'script'; trusted-types lit-html`);
put('no-nonce', await filled(page(card), {}));
put('file', page(`<clinic-content src="/words.json">${card}</clinic-content>`), `${strict}; connect-src 'self'`);
put('spanish', page(card).replace('lang="en"', 'lang="es"'));
pages['/words.json'] = '{"modalities": {"swedish": {"price": "$95"}}}';

const address = await serve({ '/clinic-elements/': `${root}/dist/cdn`, '/copy/': `${root}/dist/cdn` }, pages, policies);

/** Waits for the elements, unfolds and answers what there is, and gives what was told, and which elements show nothing. */
async function used(): Promise<{ told: string[]; empty: string[]; text: string; radius: string }> {
  const tags = ['choosing-tips', 'condition-guide', 'glossary-term', 'language-choice', 'massage-chooser', 'massage-comparison-table', 'massage-faq', 'massage-guide', 'modality-card', 'modality-list', 'research-evidence', 'safety-check', 'session-expectations', 'visit-summary'];
  const elements = [...document.querySelectorAll<HTMLElement & { updateComplete?: Promise<unknown> }>(tags.join())];
  const patience = new Promise((resolve) => setTimeout(resolve, 5_000));
  for (const element of elements) {
    await Promise.race([customElements.whenDefined(element.localName), patience]);
    await element.updateComplete;
  }
  for (const { shadowRoot } of elements) {
    for (const details of shadowRoot?.querySelectorAll('details') ?? []) details.open = true;
    for (const control of shadowRoot?.querySelectorAll<HTMLElement>('input, [part=term]') ?? []) control.click();
  }
  for (const { updateComplete } of elements) await updateComplete;
  await new Promise((resolve) => setTimeout(resolve, 100));
  const roots = elements.map(({ shadowRoot }) => shadowRoot);
  return {
    told: (window as unknown as { told: string[] }).told,
    empty: elements.filter(({ shadowRoot }) => !shadowRoot?.textContent.trim()).map(({ localName }) => localName),
    text: roots.map((each) => each?.textContent).join(' '),
    radius: roots.map((each) => each?.querySelector('[part=card]')).map((each) => (each ? getComputedStyle(each).borderTopWidth : '')).join(''),
  };
}

for (const [engine, open] of engines) {
  describe(`under a strict security policy, in ${engine}`, () => {
    let window: Window;
    before(async () => (window = await open(true)));
    after(() => window.close());
    const use = async (name: string) => {
      await window.go(`${address}/${name}.html`);
      return window.ask(used);
    };

    for (const name of names.flatMap((each) => [`${each}-live`, `${each}-prerendered`])) {
      it(`nothing is reported: ${name}`, async () => {
        const { told, empty } = await use(name);
        assert.deepEqual(told, []);
        assert.deepEqual(empty, []);
      });
    }

    it('the policy of Lit can be named', async () => assert.deepEqual((await use('types')).told, []));

    it('a second copy of Lit needs its name allowed twice', async () => {
      const { told, text } = await use('two');
      assert.deepEqual(told.filter((line) => line.includes('trusted-types')), []);
      assert.match(text, /Swedish/);
    });

    it('static files need the hashes of their styles, and look right with them', async () => {
      const { told, radius } = await use('static');
      assert.deepEqual(told, []);
      assert.match(radius, /^[12]px$/);
    });

    it('a style without nonce or hash is reported', async () => assert.match((await use('no-nonce')).told.join(), /style-src/));

    it('a file of own words needs leave to connect', async () => {
      const { told, text } = await use('file');
      assert.deepEqual(told, []);
      assert.match(text, /\$95/);
    });

    it('another language needs no more', async () => {
      const { told, text } = await use('spanish');
      assert.deepEqual(told, []);
      assert.match(text, /Masaje sueco/);
    });
  });
}
