import { expect, fixture, html } from '@open-wc/testing';
import '../../../src/elements/modality-card/define.js';
import { click, countOf, press, shadow, textOf } from '../../browser/support.js';

describe('modality-card', () => {
  it('shows', async () => {
    const card = await fixture(html`<modality-card modality="swedish"></modality-card>`);
    expect(textOf(card)).to.contain('60–90 minutes');
    const box = shadow<HTMLInputElement>(card, 'input');
    await click(box);
    expect(box.checked).to.equal(true);
    expect(await countOf(card, 'checkbox', 'I want to ask about this: Swedish massage')).to.equal(1);
    expect(await countOf(card, 'heading', 'Swedish massage')).to.equal(1);
    shadow(card, 'summary').focus();
    await press('Enter');
    expect(shadow<HTMLDetailsElement>(card, 'details').open).to.equal(true);
  });
});
