/** What Mozilla's Readability, which is Firefox's reader mode, finds on a page that was prerendered and runs no script. */
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { describe, it } from 'node:test';
import { Readability } from '@mozilla/readability';
import { JSDOM } from 'jsdom';
import { prerender } from '../../dist/server/index.js';
import { contentTags } from '../../src/internal/tags.js';
import { root, serve, visit } from './visit.js';

const read = (file: string) => readFileSync(`${root}/${file}`, 'utf8');

/** A clinic's page around the guide, which has no words of the page's author in it. */
const guide = read('demo/guide.html').replace(/(<massage-guide[^>]*>).*?(<\/massage-guide>)/s, '$1$2');
const pages: Readonly<Record<string, string>> = {
  'the whole guide': guide,
  'the whole guide in Spanish': guide.replace('lang="en"', 'lang="es"'),
  'five elements one after another': /```html\n(.*?)```/s.exec(read('README.md'))![1]!,
};

const blocks = 'h1, h2, h3, h4, h5, h6, p, li, td, th, dt, dd, summary, caption, figcaption';
const fold = (text: string) => text.replace(/\s+/g, ' ').trim();

/** The text of each heading, paragraph, entry and cell. */
const textsIn = (node: ParentNode) => [...node.querySelectorAll(blocks)].filter((block) => !block.querySelector(blocks)).map(({ textContent }) => fold(textContent)).filter(Boolean);

/** The texts of the plain words on a page. */
function wordsOn(html: string): string[] {
  const texts = [...new JSDOM(html).window.document.querySelectorAll('[data-clinic-words]')].flatMap(textsIn);
  assert.ok(texts.length);
  return texts;
}

const textsOf = (article: { content?: string | null | undefined } | null) => textsIn(new JSDOM(article?.content ?? '').window.document);

describe('in Chromium, whose shadow roots a reader mode does not see', async () => {
  const source = readFileSync(createRequire(import.meta.url).resolve('@mozilla/readability/Readability.js'), 'utf8');
  const filled = await Promise.all(Object.values(pages).map(async (html, index) => [`/${index}.html`, (await prerender(html)).html] as const));
  const address = await serve({}, Object.fromEntries(filled));

  for (const [index, name] of Object.keys(pages).entries()) {
    it(`the article has every word once, and in order: ${name}`, async () => {
      const { page } = await visit(`${address}/${index}.html`, { javaScriptEnabled: false });
      assert.ok(await page.evaluate((tags) => Boolean(document.querySelector(tags)!.shadowRoot), contentTags.join()));
      const article = await page.evaluate<{ content: string }>(`(() => { ${source}; return new Readability(document.cloneNode(true)).parse(); })()`);
      assert.deepEqual(textsOf(article), wordsOn(filled[index]![1]));
    });
  }
});

describe('in a program that takes shadow roots for templates', () => {
  const inPage = (element: string) => `<!doctype html><html lang="en"><title>Page</title><header><nav><a href="/">Home</a></nav></header><main><h1>Riverside</h1>${element}</main><footer><p>12 River Road</p></footer></html>`;
  // A term stands within a sentence.
  const alone = contentTags.filter((tag) => tag !== 'glossary-term').map((tag) => [tag, inPage(`<${tag}${tag === 'modality-card' ? ' modality="swedish"' : ''}></${tag}>`)] as const);

  for (const [name, html] of [...Object.entries(pages), ...alone]) {
    // Readability looks beside an element only when the words are all that is in it: where several share an article, the template must not be there.
    const as = html === pages['five elements one after another'] ? 'words' : 'both';
    it(`the article has every word once, and in order: ${name}, ${as}`, async () => {
      const { html: filled } = await prerender(html, { as });
      const article = new Readability(new JSDOM(filled).window.document).parse();
      assert.deepEqual(textsOf(article), wordsOn(filled));
    });
  }
});
