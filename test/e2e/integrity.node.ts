import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { describe, it } from 'node:test';
import { root, serve, shadowText, visit } from './visit.js';

const hashes = JSON.parse(readFileSync(`${root}/dist/cdn/integrity.json`, 'utf8')) as Record<string, string>;

/** A page whose import map has the hash of every file; in one of them it may be another file's. */
function page(wrong?: string): string {
  const integrity = Object.fromEntries(Object.entries(hashes).map(([file, hash]) => [`/cdn/${file}`, file === wrong ? hashes['clinic-elements.js'] : hash]));
  const head = `<title>Page</title><script type="importmap">${JSON.stringify({ integrity })}</script><script type="module" src="/cdn/autoload.js"></script>`;
  return `<!doctype html><html lang="es"><head>${head}</head><body><clinic-content><script type="application/json">{"modalities": {"swedish": {"price": "$95"}}}</script><modality-card modality="swedish"></modality-card></clinic-content></body></html>`;
}

const files = ['autoload.js', 'chunks/core.js', 'modality-card.js', 'overrides.js', 'languages.js', 'content/es/modalities.js'];
const pages = Object.fromEntries(files.map((file) => [`/wrong/${file}.html`, page(file)]));
const address = await serve({ '/cdn/': `${root}/dist/cdn` }, { '/right.html': page(), ...pages });

describe('an import map with the hash of every file', () => {
  it('lets the files through', async () => {
    const { page: shown, lines } = await visit(`${address}/right.html`);
    assert.match(await shadowText(shown, 'modality-card'), /Masaje sueco.*\$95/);
    assert.deepEqual(lines, []);
  });

  for (const file of files) {
    it(`keeps out a ${file} that is another one`, async () => {
      const { page: shown, lines } = await visit(`${address}/wrong/${file}.html`);
      const text = await shown.evaluate(() => document.querySelector('modality-card')!.shadowRoot?.textContent ?? '');
      assert.ok(!text.includes('Masaje sueco') || !text.includes('$95'));
      assert.ok(lines.some((line) => line.includes('integrity')), lines.join('\n'));
    });
  }
});
