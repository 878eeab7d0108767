import { expect, fixture, html } from '@open-wc/testing';
import choosing from '../../../src/content/en/choosing.json';
import labels from '../../../src/content/en/labels/massage-chooser.json';
import '../../../src/elements/massage-chooser/define.js';
import type { ChooserResultEvent } from '../../../src/elements/massage-chooser/chooser-result-event.js';
import '../../../src/elements/massage-comparison-table/define.js';
import '../../../src/elements/modality-card/define.js';
import '../../../src/elements/research-evidence/define.js';
import '../../../src/provider/clinic-content/define.js';
import { click, countOf, press, shadow, shadowAll, textOf } from '../../browser/support.js';

const input = (chooser: Element, question: string, label: string) =>
  shadowAll<HTMLInputElement>(chooser, `input[name="${question}"]`).find((each) => each.closest('label')!.textContent.trim() === label)!;
const said = (chooser: Element) => shadow(chooser, '[part=said]').textContent.trim();
const groups = (chooser: Element) =>
  Object.fromEntries(shadowAll(chooser, '[part=group]').map((group) => [group.querySelector('[part=group-title]')!.textContent, [...group.querySelectorAll('li > strong')].map(({ textContent }) => textContent)]));

describe('massage-chooser', () => {
  it('asks for safety first, all on one page, with native boxes and buttons', async () => {
    const chooser = await fixture(html`<massage-chooser></massage-chooser>`);
    expect(shadowAll(chooser, 'legend').map(({ textContent }) => textContent)).to.deep.equal([
      'Does any of these hold right now? You …',
      'Does any of these hold for you? You …',
      'What do you want from a massage?',
      'How firm do you like it?',
      'Do you like heat?',
    ]);
    expect(await countOf(chooser, 'checkbox', 'Relax')).to.equal(1);
    expect(await countOf(chooser, 'radio', 'Firm')).to.equal(1);
  });

  it('has an answer before the first answer: all kinds are open', async () => {
    const chooser = await fixture(html`<massage-chooser></massage-chooser>`);
    expect(said(chooser)).to.match(/^You have not said yet what you want/);
    expect(groups(chooser)['Open to you']).to.have.length(5);
    expect(textOf(chooser)).to.contain('No massage is a choice too').and.contain('What to ask');
  });

  it('follows each answer by keyboard, says it politely, with the reasons from the reader’s own answers', async () => {
    const chooser = await fixture(html`<massage-chooser></massage-chooser>`);
    input(chooser, 'goal', 'Relax').focus();
    await press('Space');
    expect(said(chooser)).to.equal('Fits what you said: Swedish massage, Hot stone massage.');
    expect(shadow(chooser, '[part=said]').getAttribute('role')).to.equal('status');
    expect(textOf(chooser)).to.contain('You want to relax: that is what it is for.');
    await click(input(chooser, 'warmth', 'No'));
    expect(groups(chooser)['Ask first']).to.deep.equal(['Hot stone massage']);
    expect(groups(chooser)['Fits what you said']).to.include('Swedish massage');
    await click(shadow(chooser, '[part=clear]'));
  });

  it('names other care and no massage beside every answer, save where a sign needs help first', async () => {
    const chooser = await fixture(html`<massage-chooser></massage-chooser>`);
    const beside = () => shadowAll(chooser, '[part=group]').find((group) => group.querySelector('[part=group-title]')!.textContent === labels.alsoPossible)?.textContent;
    const answers = [
      ['goal', 'Relax'],
      ['pressure', 'Firm'],
      ['first', 'are pregnant'],
    ] as const;
    expect(beside()).to.contain('No massage is a choice too');
    for (const [question, label] of answers) {
      await click(input(chooser, question, label));
      expect(beside(), label).to.contain(choosing.other[0]!.claim).and.contain(choosing.none[0]!.claim);
    }
    await click(input(chooser, 'now', 'Yes, one of these holds'));
    expect(beside()).to.equal(undefined);
    await click(shadow(chooser, '[part=clear]'));
  });

  it('recommends nothing after a red flag, and says what to do', async () => {
    const chooser = await fixture(html`<massage-chooser></massage-chooser>`);
    await click(input(chooser, 'goal', 'Relax'));
    await click(input(chooser, 'now', 'Yes, one of these holds'));
    expect(said(chooser)).to.equal('Get help first: no massage for now.');
    expect(shadow(chooser, '[part=stop]').textContent).to.contain('Call your local emergency number');
    expect(groups(chooser)).to.deep.equal({});
    await click(input(chooser, 'now', 'Yes, one of these holds'));
    await click(input(chooser, 'first', 'have a swollen, warm or sore arm or leg'));
    expect(shadow(chooser, '[part=stop]').textContent).to.contain('Get medical care today');
    expect(shadow(chooser, '[part=result]').textContent).not.to.contain('Swedish');
    await click(shadow(chooser, '[part=clear]'));
    expect(shadowAll(chooser, 'input:checked')).to.deep.equal([]);
  });

  it('says what the clinic does not offer, and links to the booking of what it does', async () => {
    const page = await fixture(html`<clinic-content booking-url="/book" offers="swedish"><massage-chooser></massage-chooser></clinic-content>`);
    const chooser = page.firstElementChild!;
    await click(input(chooser, 'goal', 'Relax'));
    const items = shadowAll(chooser, '[part=group]:first-of-type li').map(({ textContent }) => textContent.replace(/\s+/g, ' ').trim());
    expect(items.find((item) => item.startsWith('Hot stone'))).to.contain('This clinic does not offer it.');
    expect(items.find((item) => item.startsWith('Swedish'))).to.contain('Book Swedish massage');
    expect(shadowAll(chooser, '[part=book]')).to.have.length(1);
  });

  it('marks what fits in the cards and the table, and unfolds the research that concerns it', async () => {
    const page = await fixture(html`<div>
      <massage-chooser></massage-chooser><modality-card modality="swedish"></modality-card><massage-comparison-table></massage-comparison-table>
      <research-evidence conditions="stress-anxiety harm"></research-evidence>
    </div>`);
    const [chooser, card, table, evidence] = page.children;
    await click(input(chooser!, 'goal', 'Relax'));
    await click(input(chooser!, 'first', 'are pregnant'));
    await click(input(chooser!, 'first', 'are pregnant'));
    expect(shadow(card!, '[part=fit]').textContent).to.equal('Fits what you said');
    const marks = () => shadowAll(table!, 'thead th').filter((head) => head.querySelector('[part=mark]')).map((head) => head.textContent.replace(/\s+/g, ' ').trim());
    expect(marks()).to.deep.equal(['Swedish Fits what you said', 'Hot stone Fits what you said']);
    expect(shadowAll<HTMLDetailsElement>(evidence!, 'details').map(({ open }) => open)).to.deep.equal([true, false]);
    await click(shadow(chooser!, '[part=clear]'));
    expect(shadowAll(card!, '[part=fit]')).to.deep.equal([]);
    expect(marks()).to.deep.equal([]);
  });

  it('tells the page ids of what fits, never the answers', async () => {
    const chooser = await fixture(html`<massage-chooser></massage-chooser>`);
    const events: ChooserResultEvent[] = [];
    (chooser as HTMLElement).addEventListener('chooser-result', (event) => events.push(event));
    await click(input(chooser, 'goal', 'Relax'));
    await click(input(chooser, 'first', 'are pregnant'));
    await click(input(chooser, 'now', 'Yes, one of these holds'));
    await click(shadow(chooser, '[part=clear]'));
    expect(events.map(({ fits, askFirst, stop }) => ({ fits, askFirst, stop }))).to.deep.equal([
      { fits: ['swedish', 'hot-stone'], askFirst: [], stop: false },
      { fits: [], askFirst: ['swedish', 'hot-stone'], stop: false },
      { fits: [], askFirst: [], stop: true },
      { fits: [], askFirst: [], stop: false },
    ]);
    expect(Object.keys(events[0]!).filter((key) => key !== 'isTrusted').sort()).to.deep.equal(['askFirst', 'fits', 'stop']);
  });

  it('keeps nothing once the page is left', async () => {
    const chooser = await fixture<HTMLElement & { updateComplete: Promise<boolean> }>(html`<massage-chooser></massage-chooser>`);
    await click(input(chooser, 'goal', 'Relax'));
    dispatchEvent(new PageTransitionEvent('pagehide'));
    await chooser.updateComplete;
    expect(shadowAll(chooser, 'input:checked')).to.deep.equal([]);
    expect(said(chooser)).to.match(/^You have not said yet/);
  });
});
