import { expect, fixture, html } from '@open-wc/testing';
import '../../../src/elements/massage-comparison-table/define.js';
import '../../../src/elements/modality-list/define.js';
import '../../../src/provider/clinic-content/define.js';
import { click, countOf, shadow, shadowAll, textOf, warningsOf } from '../../browser/support.js';

const cardsOf = (list: Element) => shadowAll(list, 'modality-card');
const shownIn = (list: Element) => cardsOf(list).map((card) => card.getAttribute('modality'));

describe('modality-list', () => {
  it('shows all modalities where no clinic says what it offers', async () => {
    const list = await fixture(html`<modality-list></modality-list>`);
    expect(shownIn(list)).to.deep.equal(['medical', 'swedish', 'deep-tissue', 'sports', 'hot-stone']);
    expect(shadow(list, '[part=grid]').getAttribute('role')).to.equal('list');
  });

  it('shows what the clinic offers, in its order, under its name', async () => {
    const page = await fixture(html`<clinic-content clinic-name="Riverside Clinic" offers="sports medical"><modality-list></modality-list></clinic-content>`);
    const list = page.firstElementChild!;
    expect(shownIn(list)).to.deep.equal(['sports', 'medical']);
    expect(await countOf(list, 'heading', 'Kinds of massage at Riverside Clinic')).to.equal(1);
  });

  it('shows what the page names, in that order', async () => {
    const list = await fixture(html`<modality-list modalities="swedish  medical swedish"></modality-list>`);
    expect(shownIn(list)).to.deep.equal(['swedish', 'medical']);
  });

  it('shows all when the clinic offers nothing that is known, and says so once', async () => {
    let page!: Element;
    const lines = await warningsOf(async () => {
      page = await fixture(html`<clinic-content offers="thai"><modality-list></modality-list></clinic-content>`);
    });
    expect(shownIn(page.firstElementChild!)).to.have.length(5);
    expect(lines).to.deep.equal(['clinic-content: offers "thai" not found (known: medical, swedish, deep-tissue, sports, hot-stone)']);
  });

  it('leaves out what is unknown, and names it', async () => {
    let list!: Element;
    const lines = await warningsOf(async () => {
      list = await fixture(html`<modality-list modalities="medical swedsh"></modality-list>`);
    });
    expect(shownIn(list)).to.deep.equal(['medical']);
    expect(lines).to.deep.equal(['modality-list: modalities "swedsh" not found (known: medical, swedish, deep-tissue, sports, hot-stone)']);
  });

  it('shows what stands between the tags when nothing is left, and takes no room when nothing does', async () => {
    const list = await fixture<HTMLElement>(html`<modality-list modalities="thai-1">Ask us.</modality-list>`);
    expect(list.offsetHeight).to.be.above(0);
    const empty = await fixture(html`<modality-list modalities="thai-2"></modality-list>`);
    expect(getComputedStyle(empty).display).to.equal('none');
  });

  it('nests the cards’ headings below its own', async () => {
    for (const [level, below] of [['2', 'h3'], ['5', 'h6'], ['6', 'h6'], ['none', 'h3']]) {
      const list = await fixture(html`<modality-list modalities="medical" heading-level=${level!}></modality-list>`);
      expect(shadow(cardsOf(list)[0]!, '[part=title]').localName, `below ${level}`).to.equal(below);
    }
  });

  it('says once what holds for every kind', async () => {
    const list = await fixture(html`<modality-list></modality-list>`);
    const texts = [textOf(list), ...cardsOf(list).map(textOf)];
    expect(texts.filter((text) => text.includes('See a doctor or nurse before you book if you'))).to.have.length(1);
    expect(texts.filter((text) => text.includes('No clinician has reviewed it yet'))).to.have.length(1);
  });

  it('puts as many cards side by side as its own width has room for', async () => {
    const box = await fixture<HTMLElement>(html`<div><modality-list></modality-list></div>`);
    const columnsAt = (width: string) => {
      box.style.inlineSize = width;
      return new Set(cardsOf(box.firstElementChild!).map((card) => Math.round(card.getBoundingClientRect().left))).size;
    };
    expect([columnsAt('20em'), columnsAt('42em'), columnsAt('70em')]).to.deep.equal([1, 2, 3]);
  });

  it('keeps cards in a row equally tall', async () => {
    const box = await fixture<HTMLElement>(html`<div style="inline-size: 42em"><modality-list modalities="swedish hot-stone"></modality-list></div>`);
    const [first, second] = cardsOf(box.firstElementChild!).map((card) => shadow(card, '[part=card]').offsetHeight);
    expect(first).to.equal(second);
  });

  it('shares its picks with the table on the page', async () => {
    const page = await fixture(html`<div><modality-list></modality-list><massage-comparison-table></massage-comparison-table></div>`);
    const [list, table] = page.children;
    const marks = () => shadowAll(table!, 'thead th').filter((head) => head.querySelector('[part=mark]')).map((head) => head.textContent.replace(/\s+/g, ' ').trim());
    const box = shadow<HTMLInputElement>(cardsOf(list!)[1]!, 'input');
    await click(box);
    expect(marks()).to.deep.equal(['Swedish Your pick']);
    await click(box);
    expect(marks()).to.deep.equal([]);
  });

  it('lets a page style the cards’ parts', async () => {
    const page = await fixture(html`<div><style>modality-list::part(card-title) { color: rgb(1, 2, 3) }</style><modality-list modalities="medical"></modality-list></div>`);
    const [card] = cardsOf(page.querySelector('modality-list')!);
    expect(getComputedStyle(shadow(card!, '[part=title]')).color).to.equal('rgb(1, 2, 3)');
  });
});
