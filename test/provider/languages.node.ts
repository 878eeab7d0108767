import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { shownFor } from '../../src/provider/languages.js';

/** What is asked for, the language of the page around it, and what is shown with which marks. */
const cases: readonly (readonly [lang: string, around: string, shown: Partial<ReturnType<typeof shownFor>>])[] = [
  ['es', 'es', { language: 'es', locale: 'es', lang: undefined, dir: undefined, isForeign: false }],
  ['es-MX', 'es-MX', { language: 'es', locale: 'es-MX', lang: undefined, dir: undefined, isForeign: false }],
  ['es', 'en', { language: 'es', locale: 'es', lang: 'es', dir: 'ltr', isForeign: false }],
  ['fr', 'fr', { language: 'en', locale: 'en', lang: 'en', dir: 'ltr', isForeign: true }],
  // A page that names no language says nothing of its direction either: it may be written from right to left.
  ['es', '', { language: 'es', locale: 'es', lang: 'es', dir: undefined, isForeign: false }],
  ['en', '', { language: 'en', locale: 'en', lang: 'en', dir: undefined, isForeign: false }],
];

describe('what is shown', () => {
  for (const [lang, around, expected] of cases) {
    it(`for "${lang}" on a page in "${around}"`, () => {
      const { pack, ...shown } = shownFor(lang, around);
      assert.deepEqual(shown, expected);
      assert.equal(pack !== undefined, shown.language !== 'en');
    });
  }
});
