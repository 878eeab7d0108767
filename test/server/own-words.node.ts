import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { markOf } from '../../dist/provider/overrides/sign-off.js';
import { prerender } from '../../dist/server/index.js';

const page = (...scripts: unknown[]) =>
  `<clinic-content>${scripts.map((words) => `<script type="application/json">${typeof words === 'string' ? words : JSON.stringify(words)}</script>`).join('')}<modality-list></modality-list></clinic-content>`;

describe('a page with a clinic’s words', () => {
  const review = { by: 'Ana Ruiz', qualification: 'MD', date: '2026-11-20', of: { modalities: markOf('modalities', [], 'en') } };

  it('is told of a signature that no longer holds, at its mark', async () => {
    const signed = page({ about: { review } });
    assert.deepEqual((await prerender(signed)).problems, []);
    const changed = page({ about: { review } }, { modalities: { swedish: { about: 'It cures.' } } });
    const { html, problems } = await prerender(changed);
    assert.doesNotMatch(html.replace(/<script.*?<\/script>/g, ''), /Ana Ruiz/);
    const column = changed.indexOf('"modalities":"') + '"modalities":'.length + 1;
    const message =
      'clinic-content: about.review.of.modalities: expected the mark of what is shown (without it, nobody is said to have reviewed it), got that of other words: modalities.swedish.about differs';
    assert.deepEqual(problems, [{ line: 1, column, message }]);
  });

  it('is told of words that are nested too deeply, and shows the others', async () => {
    const { html, problems } = await prerender(page('['.repeat(50_000), { modalities: { swedish: { name: 'Classic massage' } } }));
    assert.match(html, /Classic massage/);
    assert.deepEqual(problems.map(({ message }) => message), ['clinic-content: expected brackets of at most 12 levels inside one another, got more']);
  });
});
