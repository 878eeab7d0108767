import { expect, fixture, html } from '@open-wc/testing';
import '../../../src/elements/massage-chooser/define.js';
import '../../../src/elements/safety-check/define.js';
import '../../../src/provider/clinic-content/define.js';
import { click, countOf, press, shadow, shadowAll, textOf, warningsOf } from '../../browser/support.js';

const result = (check: Element) => shadow(check, '[part=result]').textContent.replace(/\s+/g, ' ').trim();
const box = (check: Element, label: string) => shadowAll(check, 'label').find(({ textContent }) => textContent.includes(label))!.querySelector('input')!;

describe('safety-check', () => {
  it('shows three lists, and what holds during and after a massage folded', async () => {
    const check = await fixture(html`<safety-check></safety-check>`);
    expect(shadowAll(check, '[part=base] > [part=tier] > [part=tier-title]').map(({ textContent }) => textContent)).to.deep.equal([
      'Get emergency help, not a massage, if you',
      'See a doctor or nurse before you book if you',
      'Tell the therapist if you',
    ]);
    expect(shadowAll(check, 'details [part=tier-title]')).to.have.length(2);
    expect(textOf(check)).to.contain('harder to see on brown or black skin');
  });

  it('names no emergency number unless the clinic gives one', async () => {
    const bare = await fixture(html`<safety-check tiers="now"></safety-check>`);
    expect(textOf(bare)).to.contain('Call your local emergency number').and.not.match(/\b\d{3}\b/);
    const page = await fixture(html`<clinic-content emergency-number="112"><safety-check tiers="now"></safety-check></clinic-content>`);
    expect(textOf(page.firstElementChild!)).to.contain('Call 112, or have someone take you');
  });

  it('asks, and says what to do, politely', async () => {
    const check = await fixture(html`<safety-check view="questions"></safety-check>`);
    expect(await countOf(check, 'group', 'Does any of these hold for you? You …')).to.equal(1);
    expect(shadow(check, '[part=result]').getAttribute('role')).to.equal('status');
    expect(result(check)).to.contain('Nothing that you ticked speaks against a massage');
    await click(box(check, 'are pregnant'));
    expect(result(check)).to.contain('are pregnant: Ask first if you bleed');
    await click(box(check, 'an implant'));
    expect(result(check)).to.contain('The plan can often be fitted to you.');
    box(check, 'Yes, one of these holds').focus();
    await press('Space');
    expect(result(check)).to.contain('emergency').and.not.contain('pregnant');
    await click(shadow(check, '[part=clear]'));
    expect(result(check)).to.contain('Nothing that you ticked');
    expect(shadowAll<HTMLInputElement>(check, 'input:checked')).to.deep.equal([]);
  });

  it('shares its answers with the chooser, which then recommends nothing', async () => {
    const page = await fixture(html`<div><safety-check view="questions" tiers="now"></safety-check><massage-chooser></massage-chooser></div>`);
    const [check, chooser] = page.children;
    await click(box(check!, 'Yes, one of these holds'));
    expect(shadow(chooser!, '[part=said]').textContent).to.equal('Get help first: no massage for now.');
    await click(shadow(check!, '[part=clear]'));
    expect(shadow(chooser!, '[part=said]').textContent).to.contain('You have not said yet');
  });

  it('leaves out an unknown list, and takes an unknown view for the lists', async () => {
    let check!: Element;
    const lines = await warningsOf(async () => {
      check = await fixture(html`<safety-check view="quiz" tiers="tell later"></safety-check>`);
    });
    expect(shadowAll(check, '[part=tier]')).to.have.length(1);
    expect(lines.sort()).to.deep.equal([
      'safety-check: tiers "later" not found (known: now, first, tell, during, after)',
      'safety-check: view "quiz" not known, list is used (known: list, questions)',
    ]);
  });
});
