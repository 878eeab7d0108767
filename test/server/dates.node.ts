import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { jsonLdFor } from '../../src/server/json-ld.js';
import { servedWords } from '../../src/server/render.js';
import type { Served } from '../../src/provider/served.js';
import type { PageElement } from '../../src/server/shown.js';
import type { Status } from '../../src/schema/common.js';

/** English words whose sections were last written on these days, and all others long before. */
async function writtenOn(days: Readonly<Record<string, string>>): Promise<Served> {
  const served = await servedWords('en');
  const dated = (name: string, section: { status?: Status }) =>
    section.status ? { ...section, status: { ...section.status, updated: days[name] ?? '2020-01-01' } } : section;
  return {
    ...served,
    words(english) {
      const { sections, ...shown } = served.words(english);
      return {
        ...shown,
        sections: Object.fromEntries(
          Object.entries(sections).map(([name, section]) => [name, dated(name, section as object)]),
        ),
      };
    },
  };
}

/** The day that JSON-LD says a page was written last. */
async function dateOf(page: readonly PageElement[], words: Served): Promise<unknown> {
  const { '@graph': things } = await jsonLdFor([{ page, words }]);
  return (things[0] as { dateModified?: string }).dateModified;
}

describe('the day that a page was written last, in JSON-LD', () => {
  const card: PageElement = ['modality-card', { modality: 'swedish' }];

  it('is the latest of what the page shows, whatever the order', async () => {
    const days = { modalities: '2025-03-01', faq: '2026-01-31', safety: '2024-12-31' };
    const words = await writtenOn(days);
    const others = ['massage-faq', 'safety-check'];
    for (const page of [
      [card, ...others],
      [...others, card],
      [...others.toReversed(), card],
    ])
      assert.equal(await dateOf(page, words), '2026-01-31');
  });

  it('is not that of what the page does not show', async () => {
    const words = await writtenOn({ modalities: '2025-03-01', faq: '2026-01-31' });
    assert.equal(await dateOf([card], words), '2025-03-01');
  });
});
