import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { JSDOM } from 'jsdom';
import { entriesOf } from '../../src/internal/entries.js';
import { renderToString } from '../../src/server/index.js';
import { readEnglish } from '../content/english.js';

const english = await readEnglish();

/** The plain words of an element, as a page's text. */
async function wordsOf(tag: string, attributes: Record<string, string> = {}, content: object = {}): Promise<string> {
  const problems = (found: object) => assert.fail(JSON.stringify(found));
  const html = await renderToString(tag, attributes, { as: 'words', lang: 'en', content, problems });
  return JSDOM.fragment(html).textContent;
}

/** Where each text stands in another; fails where one does not. */
const placesIn = (text: string, parts: readonly string[]) =>
  parts.map((part) => {
    const place = text.indexOf(part);
    assert.notEqual(place, -1, `"${part}" stands in ${text}`);
    return place;
  });

describe('an element on a server', () => {
  it('has no shadow root in a language without a pack, so that a browser can translate its words', async () => {
    const html = await renderToString('modality-card', { modality: 'swedish' }, { lang: 'fr' });
    assert.doesNotMatch(html, /<template/);
    assert.match(html, /data-clinic-words="[^"]*"><div lang="en" dir="ltr">/);
    assert.match(
      await renderToString('modality-card', { modality: 'swedish' }, { lang: 'fr', as: 'shadow' }),
      /<template/,
    );
  });

  it('takes an attribute that is undefined, null or false for one that is not there', async () => {
    const alone = await renderToString('modality-card', { modality: 'medical' });
    for (const brief of [undefined, null, false]) assert.equal(await renderToString('modality-card', { modality: 'medical', brief }), alone);
  });

  it('lists the signs of an emergency with the question that asks for them', async () => {
    const words = await wordsOf('massage-chooser');
    const signs = entriesOf(english.safety.now.signs).map(([, { claim }]) => claim);
    assert.ok(signs.length > 2);
    const [question, ...places] = placesIn(words, [english.safety.now.question, ...signs, english.safety.now.yes]);
    assert.deepEqual(
      places,
      places.toSorted((a, b) => a - b),
    );
    assert.ok(question! < places[0]!);
  });

  it('asks the summary’s questions in the clinic’s order', async () => {
    const order = Object.keys(english.comparison.summary).reverse();
    const words = await wordsOf(
      'massage-comparison-table',
      { view: 'summary' },
      { comparison: { summary: { order } } },
    );
    const places = placesIn(
      words,
      order.map((id) => english.comparison.aspects[id]!.question),
    );
    assert.deepEqual(
      places,
      places.toSorted((a, b) => a - b),
    );
  });

  it('lists what to bring to a visit in the clinic’s order', async () => {
    const { bring } = english.session;
    const order = Object.keys(bring).reverse();
    const words = await wordsOf('visit-summary', {}, { session: { bring: { order } } });
    const places = placesIn(
      words,
      order.map((id) => (bring as Record<string, string>)[id]!),
    );
    assert.deepEqual(
      places,
      places.toSorted((a, b) => a - b),
    );
  });
});
