import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { JSDOM } from 'jsdom';
import { prerender } from '../../dist/server/index.js';
import { platforms, snippet } from '../../src/snippet/snippet.js';
import { withWords } from '../../src/snippet/words.js';
import { chosen } from './choices.js';

// What a clinic writes cannot be taken for the end of a part.
const [list, ...others] = chosen.elements;
const choices = { ...chosen, elements: [{ ...list!, title: 'Masajes\n<!-- next -->\nen Riverside' }, ...others], cdn: '/clinic-elements', version: '1.2.3', integrity: 'sha384-abc' };

const wordsIn = (code: string) => [...JSDOM.fragment(code).querySelectorAll('[data-clinic-words]')].map((words) => [words.parentElement!.localName, words.textContent] as const);

describe('plain words in a snippet', () => {
  for (const platform of platforms) {
    it(`change nothing else in any part: ${platform}`, async () => {
      const steps = snippet({ ...choices, platform });
      const filled = await withWords(steps, 'es', prerender);
      assert.deepEqual(filled.map((step) => ({ ...step, code: step.code.replace(/<div data-clinic-words="[^"]*">.*<\/div>/g, '') })), steps);
      // Wix takes nothing between the tags.
      assert.deepEqual(filled.flatMap(({ code }) => wordsIn(code)).map(([tag]) => tag), platform === 'wix' ? [] : chosen.elements.map(({ tag }) => tag));
    });
  }

  for (const platform of ['html', 'wordpress', 'npm'] as const) {
    it(`are all that the elements say, for this clinic, once: ${platform}`, async () => {
      const filled = await withWords(snippet({ ...choices, platform }), 'es', prerender);
      const [cards = '', table = '', visit = ''] = filled.flatMap(({ code }) => wordsIn(code)).map(([, text]) => text);
      assert.match(cards, /Masaje sueco.*\$95 por 60 minutos.*Masaje médico/);
      assert.match(table, /\$95 por 60 minutos.*Pregunte a la clínica/);
      assert.doesNotMatch(cards, /en Riverside|deportivo/);
      assert.match(visit, /^Qué pasa en una visita de masaje médico en Smith & "Hijos".*Sus derechos/);
      assert.doesNotMatch(visit, /La esperamos/);
    });
  }
});
