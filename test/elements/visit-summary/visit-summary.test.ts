import { expect, fixture, html } from '@open-wc/testing';
import '../../../src/elements/condition-guide/define.js';
import '../../../src/elements/massage-chooser/define.js';
import '../../../src/elements/modality-card/define.js';
import '../../../src/elements/safety-check/define.js';
import '../../../src/elements/visit-summary/define.js';
import '../../../src/provider/clinic-content/define.js';
import { click, countOf, shadow, shadowAll, textOf } from '../../browser/support.js';

const facts = (summary: Element) =>
  Object.fromEntries(shadowAll(summary, '[part=picks] dl > div').map((fact) => [fact.querySelector('dt')!.textContent, [...fact.querySelectorAll('li')].map(({ textContent }) => textContent)]));
const box = (element: Element, label: string) => shadowAll(element, 'label').find(({ textContent }) => textContent.trim() === label)!.querySelector('input')!;

describe('visit-summary', () => {
  it('has questions to ask, what to bring and rights before anything is picked', async () => {
    const summary = await fixture(html`<visit-summary></visit-summary>`);
    expect(shadowAll(summary, '[part=list-title]').map(({ textContent }) => textContent)).to.deep.equal(['Questions to ask', 'What to bring', 'Your rights']);
    expect(textOf(summary)).to.contain('What you pick and answer on this page shows up here.').and.contain('Do you have a license in this state');
  });

  it('gathers what the reader picks and answers on the page, and forgets it when cleared', async () => {
    const page = await fixture(html`<div>
      <condition-guide conditions="knee-arthritis"></condition-guide>
      <modality-card modality="sports"></modality-card>
      <safety-check view="questions" tiers="first tell"></safety-check>
      <massage-chooser></massage-chooser>
      <visit-summary></visit-summary>
    </div>`);
    const [condition, card, check, chooser, summary] = page.children;
    await click(box(condition!, 'This is about me'));
    await click(shadow(card!, '[part=pick] input'));
    await click(box(check!, 'have numb skin'));
    await click(box(check!, 'have asthma, epilepsy or low blood pressure'));
    await click(box(chooser!, 'Relax'));
    expect(facts(summary!)).to.deep.equal({
      'It is about': ['Knee arthritis'],
      'What I want': ['Relax'],
      'Ask a doctor or nurse first, since you': ['have numb skin'],
      'Tell the therapist that you': ['have asthma, epilepsy or low blood pressure'],
      'I want to ask about': ['Sports massage'],
      'May fit, but ask first': ['Swedish massage', 'Hot stone massage'],
    });
    expect(textOf(summary!)).to.contain('Have you worked with arthritis before?');
    await click(shadow(summary!, '[part=clear]'));
    expect(facts(summary!)).to.deep.equal({});
    expect([condition!, card!, check!, chooser!].flatMap((each) => shadowAll(each, 'input:checked'))).to.deep.equal([]);
  });

  it('leaves out what fits but is not offered here', async () => {
    const page = await fixture(html`<clinic-content offers="medical swedish"><massage-chooser></massage-chooser><visit-summary></visit-summary></clinic-content>`);
    const [chooser, summary] = page.children;
    await click(box(chooser!, 'Relax'));
    expect(textOf(chooser!)).to.contain('Hot stone massage');
    expect(facts(summary!)).to.deep.equal({ 'What I want': ['Relax'], 'Fits what I said': ['Swedish massage'] });
  });

  it('says first of all to get help when a red flag was ticked', async () => {
    const page = await fixture(html`<div><massage-chooser></massage-chooser><visit-summary></visit-summary></div>`);
    const [chooser, summary] = page.children;
    await click(box(chooser!, 'Yes, one of these holds'));
    expect(shadow(summary!, '[part=picks]').textContent).to.contain('Call your local emergency number');
    await click(shadow(summary!, '[part=clear]'));
  });

  it('prints the page', async () => {
    const summary = await fixture(html`<visit-summary></visit-summary>`);
    expect(await countOf(summary, 'button', 'Print this page')).to.equal(1);
    const print = window.print.bind(window);
    let printed = 0;
    window.print = () => printed++;
    try {
      shadow<HTMLButtonElement>(summary, '[part=print]').click();
    } finally {
      window.print = print;
    }
    expect(printed).to.equal(1);
  });

  it('speaks of the clinic', async () => {
    const page = await fixture(html`<clinic-content clinic-name="Riverside Clinic"><visit-summary></visit-summary></clinic-content>`);
    expect(await countOf(page.firstElementChild!, 'heading', 'Your visit to Riverside Clinic on one page')).to.equal(1);
  });
});
