import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { prerender, renderToString, type PrerenderOptions } from '../../dist/server/index.js';
import { version } from '../../src/internal/version.js';
import { brokenPages, marks, tokens } from './broken-pages.js';
import { foreignTree } from './foreign-tree.js';
import { expected } from './nasty-pages.js';
import { takenOut } from './taken-out.js';

const folder = path.join(import.meta.dirname, 'nasty');
const nasty = readdirSync(folder).filter((file) => file.endsWith('.html')).map((file) => [path.basename(file, '.html'), readFileSync(path.join(folder, file), 'utf8')] as const);

const ways: readonly PrerenderOptions[] = [{}, { as: 'shadow', nonce: 'abc' }, { as: 'words' }, { scripts: 'https://cdn.example/' }, { jsonLd: true }];
const count = (html: string, pattern: RegExp) => html.match(pattern)?.length ?? 0;
const shadows = /<template shadowrootmode="open"><style (nonce="abc" )?data-clinic="(?!0ld)/g;
const words = new RegExp(` data-clinic-words="${version}"`, 'g');
const isMarked = (html: string) => /data-clinic\b(?!-element)|data-anchor/.test(html);

/** What an element in a page comes to have in it. */
async function inside(html: string, tag: string, options: PrerenderOptions = {}): Promise<string> {
  const { html: filled } = await prerender(html, options);
  return new RegExp(`<${tag}\\b.*</${tag}>`, 's').exec(filled)![0];
}

const messages = async (html: string, options: PrerenderOptions = {}) => (await prerender(html, options)).problems.map(({ line, column, message }) => `${line}:${column}: ${message}`);

describe('a file that nobody would write', () => {
  it('is here in many kinds, each with what comes of it', () => {
    assert.deepEqual(nasty.map(([name]) => name).sort(), Object.keys(expected).sort());
    assert.ok(nasty.length >= 30);
  });

  for (const [name, html] of nasty) {
    it(`keeps every byte that is not ours, and is the same after a second run: ${name}`, async () => {
      for (const options of ways) {
        const { html: filled, problems } = await prerender(html, options);
        assert.equal((await prerender(filled, options)).html, filled);
        assert.equal(takenOut(filled), takenOut(html));
        assert.equal(foreignTree(filled), foreignTree(html));
        if (!isMarked(html) && !html.includes('hydrate.js')) assert.equal(takenOut(html), html);
        if (Object.keys(options).length) continue;
        const [roots, wrappers, ...told] = expected[name]!;
        assert.equal(count(filled, shadows), roots);
        assert.equal(count(filled, words), wrappers);
        const lines = problems.map(({ line, column, message }) => `${line}:${column}: ${message}`);
        assert.equal(lines.length, told.length, lines.join('\n'));
        for (const [index, line] of lines.entries()) assert.ok(line.startsWith(told[index]!), line);
      }
    });
  }

  it('comes to the same one way after another', async () => {
    for (const [, html] of nasty) {
      const once = await prerender(html);
      const other = await prerender((await prerender(html, { as: 'words' })).html, { as: 'shadow' });
      assert.equal((await prerender(other.html)).html, once.html);
    }
  });

  it('may have five megabytes', async () => {
    const line = `<p>${'Some words of a long page, &amp; some more. '.repeat(30)}<b>And more.</b></p>\n`;
    const long = line.repeat(Math.ceil(2_500_000 / line.length));
    const html = `${long}<modality-card modality="swedish"></modality-card>${long}<modality-card modality="swedich"></modality-card>`;
    assert.ok(html.length > 5_000_000);
    const { html: filled, problems } = await prerender(html);
    assert.equal(count(filled, words), 1);
    assert.equal(takenOut(filled), html);
    assert.equal((await prerender(filled)).html, filled);
    assert.equal(problems[0]!.line, 2 * (long.length / line.length) + 1);
  });

  it('may be nested deeper than a stack', async () => {
    const html = `${'<div>'.repeat(30_000)}<modality-card modality="swedish"></modality-card>`;
    assert.equal(takenOut((await prerender(html)).html), html);
  });
});

describe('whatever is broken', () => {
  const pages = nasty.map(([, html]) => html);
  const option = fc.constantFrom(...ways);

  it('never stops it, and a second run changes nothing', async () => {
    await fc.assert(
      fc.asyncProperty(brokenPages(pages, [...tokens, ...marks]), option, async (html, options) => {
        const { html: filled } = await prerender(html, options);
        assert.equal((await prerender(filled, options)).html, filled);
      }),
      { numRuns: 400, seed: 20261124 },
    );
  });

  it('stays as it is around what is written, for a reader of its bytes and for a browser', async () => {
    let changed = 0;
    await fc.assert(
      fc.asyncProperty(brokenPages(pages.filter((html) => !isMarked(html) && !html.includes('hydrate.js')), tokens), option, async (html, options) => {
        const { html: filled } = await prerender(html, options);
        assert.equal(takenOut(filled), html);
        assert.equal(foreignTree(filled), foreignTree(html));
        changed += Number(filled !== html);
      }),
      { numRuns: 400, seed: 20261124 },
    );
    assert.ok(changed > 100);
  });
});

describe('what is written', () => {
  it('is a shadow root after the start tag and plain words before the end tag', async () => {
    const card = await inside('<html lang="en"><modality-card modality="swedish"><!-- kept --></modality-card>', 'modality-card');
    assert.equal(card.replace('<!-- kept -->', ''), await renderToString('modality-card', { modality: 'swedish' }));
    assert.match(card, /<\/template><!-- kept --><div data-clinic-words/);
  });

  it('is the one or the other when asked', async () => {
    const html = '<html lang="en"><modality-card modality="swedish"></modality-card>';
    for (const as of ['shadow', 'words'] as const) assert.equal(await inside(html, 'modality-card', { as }), await renderToString('modality-card', { modality: 'swedish' }, { as }));
  });

  it('has the guide’s places for links, once, and they go with the shadow root', async () => {
    const html = '<html lang="en"><massage-guide></massage-guide>';
    const guide = await inside(html, 'massage-guide');
    assert.equal(guide, await renderToString('massage-guide'));
    assert.equal(count(guide, /id="guide-safety"/g), 1);
    const plain = await prerender((await prerender(html)).html, { as: 'words' });
    assert.equal(plain.html, (await prerender(html, { as: 'words' })).html);
    assert.equal(count(plain.html, /id="guide-safety"/g), 1);
  });

  it('takes no id that the page has, and none twice', async () => {
    const { html } = await prerender('<html lang="en"><massage-guide></massage-guide><massage-guide></massage-guide><h2 id="guide-safety">Ours</h2>', { as: 'shadow' });
    const ids = [...html.replace(/<template.*?<\/template>/gs, '').matchAll(/ id="([\w-]+)"/g)].map(([, id]) => id!);
    assert.equal(ids.length, 17);
    assert.deepEqual([...new Set(ids)], ids);
  });

  it('carries the nonce', async () => {
    const { html } = await prerender('<modality-card modality="swedish"></modality-card>', { nonce: 'abc' });
    assert.match(html, /<style nonce="abc" data-clinic="[^"]+">/);
  });

  it('leaves out words for a slot that the page’s author fills', async () => {
    const card = await inside('<modality-card modality="swedish"><h2 slot="title">Ours</h2></modality-card>', 'modality-card', { as: 'words' });
    assert.match(card, /<h2 slot="title">Ours<\/h2><div data-clinic-words/);
    assert.doesNotMatch(card, /Swedish massage/);
  });

  it('is in the nearest language that the page names, else in the one given', async () => {
    const term = '<glossary-term term="trial"></glossary-term>';
    const trial = async (html: string, lang?: string) => (await prerender(html, { as: 'words', lang })).html;
    assert.match(await trial(term), /trial \(a study/);
    assert.match(await trial(term, 'es'), /ensayo/);
    assert.match(await trial(`<html lang="es"><p lang="en">${term}`), /trial \(a study/);
    assert.match(await trial(`<html lang="en"><p>${term.replace(' ', ' lang="es" ')}`, 'en'), /ensayo/);
    assert.match(await trial(`<html lang="">${term}`, 'es'), /trial \(a study/);
  });

  it('is only plain words where there is no pack, which a browser can translate', async () => {
    const { html } = await prerender('<html lang="fr"><modality-card modality="swedish"></modality-card>');
    assert.equal(count(html, shadows), 0);
    assert.match(html, /<div lang="en"/);
  });

  it('stands in what stands in for an element, without a shadow root', async () => {
    const { html } = await prerender('<div data-clinic-element="modality-card" data-modality="swedish" lang="en"><div data-clinic-words="0.0.1"><p>Old</p></div></div>');
    const [, element] = /<modality-card[^>]*>(.*)<\/modality-card>/s.exec(await renderToString('modality-card', { modality: 'swedish' }, { as: 'words' }))!;
    assert.equal(html, `<div data-clinic-element="modality-card" data-modality="swedish" lang="en">${element!}</div>`);
  });
});

describe('the script for taking over', () => {
  it('is asked for where a page has none of ours', async () => {
    assert.deepEqual(await messages(card, { scripts: '/a/' }), [`1:${card.length + 1}: no script of ours found: nothing takes over what is written here (add <script type="module" src="…/autoload.js">)`]);
    assert.deepEqual(await messages('<p>Nothing of ours.</p>', { scripts: '/a/' }), []);
  });

  const script = (file: string) => `<script type="module" src="${file}"></script>`;
  const card = '<modality-card modality="swedish"></modality-card>';
  const scripts = 'https://cdn.example/v1/';

  for (const file of ['autoload.js', 'https://cdn.example/v1/massage-faq.js?a=b#c', '../modality-card.js']) {
    it(`goes before the first of ours (${file})`, async () => {
      const { html } = await prerender(`${script('other.js')}<!-- ${script('autoload.js')} -->${script(file)}${script('autoload.js')}${card}`, { scripts });
      assert.ok(html.startsWith(`${script('other.js')}<!-- ${script('autoload.js')} -->${script(`${scripts}hydrate.js`)}${script(file)}`), html.slice(0, 400));
      assert.equal((await prerender(html, { scripts })).html, html);
    });
  }

  it('is not written where it is, where none of ours is, where all are in one file, without a shadow root, or without an address', async () => {
    const there = [script('https://cdn.example/v1/hydrate.js'), script('/cdn/hydrate.js')].map((support) => `${support}${script('/cdn/autoload.js')}${card}`);
    const cases: readonly (readonly [string, PrerenderOptions])[] = [
      ...there.map((html) => [html, { scripts }] as const),
      [`${script('/my/app.js')}${card}`, { scripts }],
      [`${script('clinic-elements.js')}${card}`, { scripts }],
      [`${script('autoload.js')}${card}<massage-guide></massage-guide>`, { scripts }],
      [`${script('autoload.js')}${card}`, { scripts, as: 'words' }],
      [`${script('autoload.js')}<p>`, { scripts }],
      [`${script('autoload.js')}${card}`, {}],
    ];
    for (const [html, options] of cases) assert.equal(count((await prerender(html, options)).html, /hydrate\.js/g), count(html, /hydrate\.js/g), html);
  });
});

describe('what a clinic says', () => {
  const card = '<modality-card modality="swedish"></modality-card>';
  const attributes = 'clinic-name="R" booking-url="/book"';
  const json = (patch: object, rest = '') => `<script type="application/json"${rest}>${JSON.stringify(patch)}</script>`;
  const price = (text: string) => ({ modalities: { swedish: { price: text } } });
  const clinic = { name: 'R', bookingUrl: '/book' };
  const page = (body: string) => `<!doctype html><html lang="en"><body>${body}</body></html>`;

  /** By what stands on the page, the words that say the same. */
  const cases: Readonly<Record<string, readonly [html: string, content: object]>> = {
    'in attributes': [`<clinic-content ${attributes}>${card}</clinic-content>`, { clinic }],
    'in a script': [`<clinic-content>${json(price('$1'))}${card}</clinic-content>`, price('$1')],
    'in two scripts, the later one first': [`<clinic-content>${json(price('$1'))}${json(price('$2'))}${card}</clinic-content>`, price('$2')],
    'in attributes before a script': [`<clinic-content booking-url="/book">${json({ clinic: { bookingUrl: '/no' } })}${card}</clinic-content>`, { clinic: { bookingUrl: '/book' } }],
    'in a file': [`<clinic-content src="words.json">${card}</clinic-content>`, price('$9')],
    'in a script before a file': [`<clinic-content src="words.json">${json(price('$1'))}${card}</clinic-content>`, price('$1')],
    'inside what is said around it': [`<clinic-content clinic-name="R" booking-url="/no"><div><clinic-content booking-url="/book">${card}</clinic-content></div></clinic-content>`, { clinic }],
    'for the page, wherever it stands': [`${card}<div><clinic-content page ${attributes}></clinic-content></div>`, { clinic }],
    'for the page, below what is nearer': [`<clinic-content booking-url="/book">${card}</clinic-content><clinic-content page clinic-name="R" booking-url="/no"></clinic-content>`, { clinic }],
    'for the page, also around': [`<clinic-content page ${attributes}>${card}</clinic-content>`, { clinic }],
    'for the page twice': [`<clinic-content page clinic-name="R" booking-url="/no"></clinic-content>${card}<clinic-content page booking-url="/book"></clinic-content>`, { clinic }],
    'in another language': [`<clinic-content>${json(price('$1'))}${json(price('1 €'), ' lang="es"')}${card}</clinic-content>`, price('$1')],
    'not in a stand-in for it, which anybody may write': [`<div data-clinic-element="clinic-content" data-page data-booking-url="/evil" data-emergency-number="1-900">${json(price('$1'))}${card}</div>`, {}],
    'of no use': [`<clinic-content booking-url="javascript:1"><script>{"a": 1}</script><template>${json(price('$1'))}</template>${card}</clinic-content>`, {}],
  };

  for (const [where, [html, content]] of Object.entries(cases)) {
    it(`is shown, ${where}`, async () => {
      const options = { readFile: (address: string) => (address === 'words.json' ? JSON.stringify(price('$9')) : undefined) };
      // The mark tells words from nowhere but attributes apart: a browser does not check these.
      const unmarked = (card: string) => card.replace(/data-clinic="[^"]+"/, '');
      const shown = unmarked(await inside(page(html), 'modality-card', options));
      assert.ok(shown === unmarked(await renderToString('modality-card', { modality: 'swedish' }, { content })), shown.replace(/<style.*?<\/style>/, ''));
    });
  }

  it('is asked of no network, and is missed with its place', async () => {
    const asked: string[] = [];
    const readFile = (address: string) => void asked.push(address);
    const html = ['https://clinic.example/a.json', '//clinic.example/a.json', 'a.json'].map((src) => `<clinic-content src="${src}"></clinic-content>`).join('\n');
    const told = await messages(html, { readFile });
    assert.deepEqual(asked, ['a.json']);
    assert.deepEqual(told.map((line) => line.slice(0, 35)), ['1:17: clinic-content: src "https://', '2:17: clinic-content: src "//clinic', '3:17: clinic-content: src "a.json" ']);
  });

  it('is told once where it is wrong, however many elements hear it', async () => {
    const html = `<clinic-content\n offers="sweedish"\n booking-url="data:,">${card}${card}<modality-list></modality-list><massage-comparison-table></massage-comparison-table></clinic-content>`;
    assert.deepEqual(await messages(html), [
      '2:2: clinic-content: offers "sweedish" not found (known: medical, swedish, deep-tissue, sports, hot-stone)',
      '3:2: clinic-content: booking-url "data:," shows no link (works: http, https, mailto, tel, or relative to the page)',
    ]);
  });

  it('is told with its place in the page, and with its file', async () => {
    const text = JSON.stringify({ modalities: { swedish: { minutes: 'sixty' } } });
    assert.deepEqual(await messages(`<clinic-content>\n<script type="application/json">\n${text}</script></clinic-content>`), ['3:37: clinic-content: modalities.swedish.minutes: expected two whole numbers, such as [30, 60], got "sixty"']);
    assert.deepEqual(await messages('<clinic-content src="a.json"></clinic-content>', { readFile: () => text }), ['1:17: clinic-content: a.json: modalities.swedish.minutes: expected two whole numbers, such as [30, 60], got "sixty"']);
    assert.deepEqual(await messages('<clinic-content phone="<b>"><script type="application/json">{}</script></clinic-content>'), ['1:17: clinic-content: clinic.phone: expected one line without markup, got "<b>"']);
  });
});

it('nothing is printed', async (test) => {
  const warn = test.mock.method(console, 'warn', () => undefined);
  await prerender('<modality-card modality="never-seen"></modality-card><clinic-content><script type="application/json">1</script></clinic-content>');
  assert.equal(warn.mock.callCount(), 0);
});
