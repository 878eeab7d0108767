import { expect, fixture, html } from '@open-wc/testing';
import '../../../src/elements/choosing-tips/define.js';
import { countOf, shadow, shadowAll, textOf, warningsOf } from '../../browser/support.js';

const titles = (tips: Element) => shadowAll(tips, '[part=tip-title]').map(({ textContent }) => textContent);

describe('choosing-tips', () => {
  it('gives tips in order, with other care and no massage beside them', async () => {
    const tips = await fixture(html`<choosing-tips></choosing-tips>`);
    expect(titles(tips)[0]).to.equal('Ask about your health first');
    expect(shadow(tips, 'ol').getAttribute('role')).to.equal('list');
    expect(shadow(tips, '[part=note]').textContent).to.contain('Exercise, heat, time').and.contain('No massage is a choice too');
    expect(await countOf(tips, 'heading', 'How to choose')).to.equal(1);
  });

  it('shows the tips that the page names', async () => {
    const tips = await fixture(html`<choosing-tips tips="goal license" heading-level="3"></choosing-tips>`);
    expect(titles(tips)).to.deep.equal(['Know your goal', 'Check the license and the training']);
    expect(shadow(tips, '[part=tip-title]').localName).to.equal('h4');
  });

  it('leaves out an unknown tip, and names it', async () => {
    const lines = await warningsOf(() => fixture(html`<choosing-tips tips="goal tip-7"></choosing-tips>`));
    expect(lines).to.deep.equal(['choosing-tips: tips "tip-7" not found (known: ask-first, license, goal, comfort, talk, stop)']);
  });

  it('shows what stands between the tags when none is left', async () => {
    const tips = await fixture(html`<choosing-tips tips="tip-8">Ask us.</choosing-tips>`);
    expect(textOf(tips)).to.equal('');
    expect(tips.checkVisibility()).to.equal(true);
  });
});
