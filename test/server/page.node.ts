/** Pages as a site's owner writes them, filled and read by the server. */
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { prerender } from '../../src/server/index.js';
import { positionsIn } from '../../src/server/position.js';

const card = '<modality-card modality="swedish"></modality-card>';
const page = (body: string, head = '') =>
  `<!doctype html><html lang="en"><head><title>Page</title>${head}</head><body>${body}</body></html>`;

describe('several clinic-content for one page', () => {
  const provider = (attributes: string, price: string) =>
    `<clinic-content page ${attributes}><script type="application/json">{"modalities": {"swedish": {"price": "${price}"}}}</script></clinic-content>`;

  it('are merged in document order: the last one counts', async () => {
    const { html } = await prerender(
      page(`${provider('booking-url="/first"', '$1')}${provider('booking-url="/second"', '$2')}${card}`),
      { as: 'words' },
    );
    const words = html.slice(html.indexOf('data-clinic-words'));
    assert.match(words, /\$2/);
    assert.match(words, /href="\/second"/);
    assert.doesNotMatch(words, /\$1|href="\/first"/);
  });

  it('are reported at the last one that says what is wrong', async () => {
    const first = '<clinic-content page offers="swedsh"></clinic-content>';
    const html = `${first}\n<clinic-content page offers="sport"></clinic-content>\n<modality-list></modality-list>`;
    const { problems } = await prerender(html);
    const offers = problems.filter(({ message }) => message.includes('sport'));
    assert.deepEqual(
      offers.map(({ line, column }) => [line, column]),
      [[2, 22]],
    );
  });
});

describe('JSON-LD of a page’s own', () => {
  const own =
    '<script type="application/ld+json">{"@context": "https://schema.org", "@type": "Organization", "name": "Riverside Clinic"}</script>';

  for (const [place, html] of [
    ['head', page(card, own)],
    ['body', page(`${own}${card}`)],
  ] as const) {
    it(`stays as it is beside ours, run after run: in the ${place}`, async () => {
      const { html: once } = await prerender(html, { jsonLd: true });
      assert.ok(once.includes(own));
      assert.equal(once.match(/application\/ld\+json/g)?.length, 2);
      assert.equal((await prerender(once, { jsonLd: true })).html, once);
      const { html: without } = await prerender(once);
      assert.ok(without.includes(own));
      assert.equal(without.match(/application\/ld\+json/g)?.length, 1);
    });
  }
});

describe('the position of a problem', () => {
  it('counts the mark of an encoding as nothing', () => {
    const positionOf = positionsIn('\uFEFF{"a": 1,\n"b": 2}');
    assert.deepEqual(
      [positionOf(1), positionOf(2), positionOf(10)],
      [
        { line: 1, column: 1 },
        { line: 1, column: 2 },
        { line: 2, column: 1 },
      ],
    );
  });

  it('is the same in a page with that mark and without it', async () => {
    const html = '<modality-card modality="swedich"></modality-card>';
    const [{ problems: plain }, { problems: marked }] = [await prerender(html), await prerender(`\uFEFF${html}`)];
    assert.deepEqual(
      plain.map(({ line, column }) => [line, column]),
      [[1, 16]],
    );
    assert.deepEqual(marked, plain);
  });

  it('knows all three ends of a line', () => {
    const positionOf = positionsIn('a\nb\r\nc\rd');
    assert.deepEqual(
      [0, 2, 5, 7].map((offset) => positionOf(offset).line),
      [1, 2, 3, 4],
    );
  });
});
