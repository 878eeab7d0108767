import { expect, fixture, html } from '@open-wc/testing';
import '../../../src/elements/session-expectations/define.js';
import type { SessionExpectations } from '../../../src/elements/session-expectations/session-expectations.js';
import '../../../src/provider/clinic-content/define.js';
import { countOf, press, shadow, shadowAll, textOf, warningsOf } from '../../browser/support.js';

const titles = (element: Element) => shadowAll(element, '[part=step-title]').map((title) => title.textContent);
const folded = (element: Element) => shadowAll<HTMLDetailsElement>(element, 'details');

describe('session-expectations', () => {
  it('tells the visit step by step, numbered, with minutes', async () => {
    const visit = await fixture(html`<session-expectations></session-expectations>`);
    const steps = shadowAll(visit, 'ol > li').map((step) => step.textContent.replace(/\s+/g, ' ').trim());
    expect(steps).to.have.length(11);
    expect(steps[2]).to.match(/^3 Arrive and tell your story 10–15 minutes ?You fill in a health form/);
    expect(shadow(visit, 'ol').getAttribute('role')).to.equal('list');
  });

  it('sums up how long it takes', async () => {
    const visit = await fixture<SessionExpectations>(html`<session-expectations></session-expectations>`);
    expect(shadow(visit, '[part=total]').textContent).to.equal('Plan for 55–110 minutes in all.');
    visit.steps = 'arrive treatment';
    await visit.updateComplete;
    expect(shadow(visit, '[part=total]').textContent).to.equal('Plan for 40–75 minutes in all.');
    visit.steps = 'prepare';
    await visit.updateComplete;
    expect(shadowAll(visit, '[part=total]')).to.deep.equal([]);
  });

  it('tells when it is an emergency, and when to stop', async () => {
    const visit = await fixture(html`<session-expectations></session-expectations>`);
    expect(textOf(visit)).to.contain('Get emergency help, not a massage, if you').and.contain('say stop at once if you');
  });

  it('shows the steps that the page names', async () => {
    const visit = await fixture(html`<session-expectations steps="treatment finish"></session-expectations>`);
    expect(titles(visit)).to.deep.equal(['The massage', 'Get up and talk it over']);
    expect(shadowAll(visit, '[part=number]').map(({ textContent }) => textContent)).to.deep.equal(['1', '2']);
  });

  it('leaves out an unknown step, and names it', async () => {
    let visit!: Element;
    const lines = await warningsOf(async () => {
      visit = await fixture(html`<session-expectations steps="arrive sauna"></session-expectations>`);
    });
    expect(titles(visit)).to.have.length(1);
    expect(lines).to.deep.equal([
      'session-expectations: steps "sauna" not found (known: before-booking, prepare, arrive, assess, agree, settle, treatment, finish, next-days, between, follow-up)',
    ]);
  });

  it('shows what stands between the tags when no step is left', async () => {
    const visit = await fixture(html`<session-expectations steps="sauna-2"><p>Call us.</p></session-expectations>`);
    expect(visit.querySelector('p')!.checkVisibility()).to.equal(true);
  });

  it('folds what to bring, what to ask and the rights, and unfolds them by keyboard', async () => {
    const visit = await fixture(html`<session-expectations></session-expectations>`);
    expect(folded(visit).map(({ open }) => open)).to.deep.equal([false, false, false]);
    expect(folded(visit).map((part) => part.querySelector('summary')!.textContent)).to.deep.equal(['What to bring', 'Questions to ask', 'Your rights']);
    shadow(visit, 'summary').focus();
    await press('Enter');
    expect(folded(visit)[0]!.open).to.equal(true);
    expect(folded(visit)[0]!.querySelectorAll('li').length).to.be.above(3);
  });

  it('stands unfolded when the page says so, and lets the reader fold it', async () => {
    const visit = await fixture<SessionExpectations>(html`<session-expectations expand></session-expectations>`);
    expect(folded(visit).map(({ open }) => open)).to.deep.equal([true, true, true]);
    folded(visit)[0]!.open = false;
    visit.steps = 'arrive';
    await visit.updateComplete;
    expect(folded(visit).map(({ open }) => open)).to.deep.equal([false, true, true]);
  });

  it('speaks of the clinic, and links to its booking page and phone', async () => {
    const page = await fixture(
      html`<clinic-content clinic-name="Riverside Clinic" phone="(555) 010-0100" booking-url="/book"><session-expectations></session-expectations></clinic-content>`,
    );
    const visit = page.firstElementChild!;
    expect(await countOf(visit, 'heading', 'What happens at a medical massage visit to Riverside Clinic')).to.equal(1);
    expect(shadow(visit, '[part=book]').getAttribute('href')).to.equal('/book');
    expect(shadow(visit, '[part=call]').getAttribute('href')).to.equal('tel:5550100100');
    expect(await countOf(visit, 'link', 'Call (555) 010-0100')).to.equal(1);
  });

  it('has places for the clinic’s own words', async () => {
    const visit = await fixture(html`<session-expectations><p slot="before">Park behind the house.</p><p slot="after">We speak Spanish.</p></session-expectations>`);
    const top = (element: Element) => element.getBoundingClientRect().top;
    const [before, after] = visit.querySelectorAll('p');
    expect(top(before!)).to.be.below(top(shadow(visit, 'ol')));
    expect(top(after!)).to.be.above(top(folded(visit)[2]!));
  });

  it('nests its steps’ headings below its own', async () => {
    for (const [level, own, below] of [['1', 'h1', 'h2'], ['3', 'h3', 'h4']]) {
      const visit = await fixture(html`<session-expectations heading-level=${level!}></session-expectations>`);
      expect([shadow(visit, '[part=title]').localName, shadow(visit, '[part=step-title]').localName]).to.deep.equal([own, below]);
    }
  });

  it('shows a research claim with its sources', async () => {
    const visit = await fixture(html`<session-expectations steps="follow-up"></session-expectations>`);
    expect(shadow(visit, '[part=basis]').textContent.replace(/\s+/g, ' ').trim()).to.equal(
      'Low certainty, as we rate it: Cherkin and others, 2011, Perlman and others, 2019, Sherman and others, 2014',
    );
  });
});
