/** What is left of a snippet when an author pastes it who may not paste any HTML, as in WordPress: its tags are filtered there. */
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { JSDOM } from 'jsdom';
import sanitize from 'sanitize-html';
import { contentTags } from '../../src/internal/tags.js';
import { prerender } from '../../dist/server/index.js';
import { snippet as snippetOf } from '../../src/snippet/snippet.js';
import { withWords } from '../../src/snippet/words.js';
import { run } from '../cli/run.js';
import { chosen } from '../snippet/choices.js';
import { attributesOfAll, tags } from '../snippet/wordpress-tags.js';
import { root, serve, visit } from './visit.js';

/** As WordPress's filter does it: of a tag that is taken away, what stands in it is left, also of scripts and styles. */
const filtered = (html: string) =>
  sanitize(html, {
    allowedTags: Object.keys(tags),
    allowedAttributes: { '*': attributesOfAll.split(' '), ...Object.fromEntries(Object.entries(tags).map(([tag, names]) => [tag, names.split(' ')])) },
    nonTextTags: [],
    allowVulnerableTags: true,
  });

const attributes: Readonly<Record<string, string>> = { 'modality-card': 'modality=swedish', 'glossary-term': 'term=trial', 'session-expectations': 'heading-level=5' };

function snippet(tag: string, as: string): string {
  const given = attributes[tag];
  const { code, out } = run(['snippet', tag, ...(given ? [given] : []), '--as', as, '--lang', 'es']);
  assert.equal(code, 0);
  return out.trim();
}

/** The nodes of a piece of HTML, without the slot that a filter takes away. */
function nodesOf(html: string): DocumentFragment {
  const nodes = JSDOM.fragment(html);
  for (const each of nodes.querySelectorAll('[slot]')) each.removeAttribute('slot');
  return nodes;
}

const standIns = new Map(contentTags.map((tag) => [tag, snippet(tag, 'stand-in')]));

describe('what a filter leaves of a snippet', () => {
  it('would be the text of a script too, so that none may be in it', () => {
    assert.equal(filtered('<modality-card><script type="application/json">{}</script><style>a</style><p onclick="b">c</p></modality-card>'), '{}a<p>c</p>');
  });

  for (const [tag, html] of standIns) {
    it(`is all of what stands in for ${tag}, and of the element all words with their ids`, () => {
      assert.ok(nodesOf(filtered(html)).isEqualNode(nodesOf(html)));
      const element = snippet(tag, 'element');
      const inside = nodesOf(element.slice(element.indexOf('>') + 1, element.lastIndexOf('</')));
      assert.ok(inside.textContent.length > 50);
      assert.ok(nodesOf(filtered(element)).isEqualNode(inside));
    });
  }
});

it('what a filter leaves of a block for WordPress, as the builder writes it, is all of its words', async () => {
  const [, block] = await withWords(snippetOf({ ...chosen, platform: 'wordpress', cdn: '/', version: '1.2.3', integrity: 'sha384-abc' }), 'es', prerender);
  const [left, whole] = [nodesOf(filtered(block!.code)), nodesOf(block!.code)];
  assert.equal(left.textContent, whole.textContent);
  assert.match(left.textContent, /Niños & "mayores" <bienvenidos>.*Masaje sueco.*La esperamos\..*Smith & "Hijos"/s);
  assert.equal(left.querySelectorAll('[data-clinic-words]').length, chosen.elements.length);
  assert.equal(left.querySelector('[lang=es]')!.children.length, chosen.elements.length + 2);
});

describe('what stands in for an element, filtered', async () => {
  // A term stands in a sentence.
  const body = [...standIns].map(([tag, html]) => (tag === 'glossary-term' ? `<p>Un ${filtered(html)}.</p>` : filtered(html))).join('\n');
  const address = await serve(
    { '/clinic-elements/': `${root}/dist/cdn` },
    { '/': `<!doctype html><html lang="en"><title>Page</title><body>${body}<script type="module" src="/clinic-elements/autoload.js"></script></body></html>` },
  );

  it('shows its words without a script', async () => {
    const { page } = await visit(`${address}/`, { javaScriptEnabled: false });
    assert.equal(await page.locator('[data-clinic-words]').filter({ visible: true }).count(), contentTags.length);
  });

  it('becomes the element with the script, in its language, and nothing stands twice', async () => {
    const { page, lines } = await visit(`${address}/`);
    await page.waitForFunction((all) => all.every((tag) => document.querySelector(`${tag}:defined`)?.shadowRoot?.textContent), contentTags);
    assert.equal(await page.locator('[data-clinic-element]').count(), 0);
    assert.equal(await page.locator('[data-clinic-words]').filter({ visible: true }).count(), 0);
    assert.deepEqual(await page.evaluate((all) => all.map((tag) => document.querySelector(tag)!.getAttribute('lang')), contentTags), contentTags.map(() => 'es'));
    assert.ok(await page.getByRole('button', { name: 'ensayo clínico', exact: true }).isVisible());
    assert.ok(await page.getByRole('heading', { level: 5, name: 'Qué pasa en una visita de masaje médico', exact: true }).isVisible());
    assert.deepEqual(lines, []);
  });
});
