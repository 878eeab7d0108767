import { expect, fixture, html } from '@open-wc/testing';
import '../../../src/elements/massage-faq/define.js';
import { countOf, press, shadow, shadowAll, textOf, warningsOf } from '../../browser/support.js';

const folded = (faq: Element) => shadowAll<HTMLDetailsElement>(faq, 'details');

describe('massage-faq', () => {
  it('answers at least twelve questions, each behind its own heading, by keyboard', async () => {
    const faq = await fixture(html`<massage-faq></massage-faq>`);
    const questions = shadowAll(faq, '[part=details-title]').map(({ textContent }) => textContent);
    expect(questions.length).to.be.at.least(12);
    for (const question of questions) expect(question).to.match(/\?$/);
    expect(await countOf(faq, 'heading', questions[0]!)).to.equal(1);
    shadow(faq, 'summary').focus();
    await press('Enter');
    expect(folded(faq)[0]!.open).to.equal(true);
  });

  it('has certainty and sources where an answer rests on research', async () => {
    const faq = await fixture(html`<massage-faq expand></massage-faq>`);
    expect(shadowAll(faq, '[part=basis] a').length).to.be.above(0);
    expect(textOf(faq)).to.contain('Low certainty');
  });

  it('explains words where they stand', async () => {
    const faq = await fixture(html`<massage-faq expand></massage-faq>`);
    for (const term of shadowAll(faq, 'glossary-term')) expect(shadow(term, 'button').getAttribute('aria-expanded')).to.equal('false');
    expect(shadowAll(faq, 'glossary-term').length).to.be.above(3);
    expect(textOf(faq)).not.to.match(/\(term:|\*/);
  });

  it('leaves out an unknown question, and names it', async () => {
    const [first] = shadowAll(await fixture(html`<massage-faq></massage-faq>`), '[part=details-title]');
    expect(first).to.be.an.instanceOf(HTMLHeadingElement);
    const lines = await warningsOf(() => fixture(html`<massage-faq questions="why-me"></massage-faq>`));
    expect(lines).to.have.length(1);
    expect(lines[0]).to.match(/^massage-faq: questions "why-me" not found \(known: /);
  });
});
