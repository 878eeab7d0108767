import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { renderToString } from '../../dist/server/index.js';
import { run } from './run.js';

const snippet = (...args: string[]) => run(['snippet', ...args]);

describe('snippet', () => {
  it('prints an element with its plain words, as a server renders it', async () => {
    const out = await renderToString('modality-card', { modality: 'swedish', 'heading-level': 3, brief: true }, { as: 'words' });
    assert.deepEqual(snippet('modality-card', 'modality=swedish', 'heading-level=3', 'brief'), { code: 0, out: `${out}\n`, err: '' });
  });

  it('speaks another language, and says so', () => {
    const { code, out } = snippet('glossary-term', 'term=trial', '--lang', 'es');
    assert.equal(code, 0);
    assert.match(out, /^<glossary-term term="trial" lang="es"><span slot="words" data-clinic-words="[\d.]+">ensayo/);
  });

  it('prints what stands in for it, or the words alone', () => {
    assert.match(snippet('modality-card', 'modality=swedish', '--as', 'stand-in').out, /^<div data-clinic-element="modality-card" data-modality="swedish"><div data-clinic-words="[\d.]+"><h2>Swedish massage<\/h2>.*<\/div><\/div>\n$/);
    assert.match(snippet('modality-card', 'modality=swedish', '--as', 'words').out, /^<div data-clinic-words="[\d.]+"><h2>Swedish massage<\/h2>.*<\/div>\n$/);
  });

  it('says what it does not know', () => {
    const known = 'modality-card: modality "<b>=1" not found (known: medical, swedish, deep-tissue, sports, hot-stone)\n';
    assert.deepEqual(snippet('modality-card', 'modality=<b>=1'), { code: 1, out: '<modality-card modality="&lt;b&gt;=1"></modality-card>\n', err: known });
    assert.deepEqual(snippet('modality-cart'), { code: 2, out: '', err: 'clinic-elements: tag "modality-cart" not found (did you mean "modality-card"?)\n' });
    assert.deepEqual(snippet('modality-card', 'modalty=swedish'), { code: 2, out: '', err: 'modality-card: attribute "modalty" not found (did you mean "modality"?)\n' });
  });
});
