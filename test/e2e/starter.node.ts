import assert from 'node:assert/strict';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { after, describe, it } from 'node:test';
import { run } from '../cli/run.js';
import { serve, shadowText, visit } from './visit.js';

const folder = mkdtempSync(path.join(tmpdir(), 'clinic-elements-'));
after(() => rmSync(folder, { recursive: true, force: true }));

describe('the first page', async () => {
  run(['init', '.', '--name', 'Riverside Clinic', '--phone', '555-0100', '--booking-url', '/book', '--offers', 'medical swedish', '--yes'], { cwd: folder });
  const address = await serve({ '/': folder });
  const words = path.join(folder, 'clinic-content.json');

  it('works as it is written, with the clinic’s offers and nothing in the console', async () => {
    const { page, lines } = await visit(`${address}/massage.html`);
    assert.match(await shadowText(page, 'modality-list'), /Kinds of massage at Riverside Clinic/);
    assert.deepEqual(await page.locator('modality-card').evaluateAll((cards) => cards.map((card) => card.getAttribute('modality'))), ['medical', 'swedish']);
    assert.match(await shadowText(page, 'session-expectations'), /Call 555-0100/);
    assert.deepEqual(lines, []);
  });

  it('shows a price that is put into the file of words', async () => {
    writeFileSync(words, readFileSync(words, 'utf8').replace('"swedish": {', '"swedish": {\n      "price": "$95 for 60 minutes",'));
    assert.equal(run(['validate', words]).out, `${words}: right, 1 change\n`);
    const { page, lines } = await visit(`${address}/massage.html`);
    await page.getByText('$95 for 60 minutes').first().waitFor();
    assert.deepEqual(lines, []);
  });
});
