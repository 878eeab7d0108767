import { expect, fixture, html } from '@open-wc/testing';
import '../../../src/elements/modality-card/define.js';
import { aria, click, press, shadow, textOf } from '../../browser/support.js';

describe('modality-card', () => {
  it('shows', async () => {
    const card = await fixture(html`<modality-card modality="swedish"></modality-card>`);
    expect(textOf(card)).to.contain('60–90 minutes');
    const box = shadow<HTMLInputElement>(card, 'input');
    await click(box);
    expect(box.checked).to.equal(true);
    console.log(navigator.userAgent, JSON.stringify(await aria(box)), JSON.stringify(await aria(shadow(card,'summary'))));
    shadow(card, 'summary').focus();
    await press('Enter');
    expect(shadow<HTMLDetailsElement>(card, 'details').open).to.equal(true);
    await press('Tab');
    console.log(card.shadowRoot!.activeElement?.localName);
  });
});
