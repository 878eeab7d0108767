import { expect, fixture, html } from '@open-wc/testing';
import '../../../src/elements/massage-comparison-table/define.js';
import type { MassageComparisonTable } from '../../../src/elements/massage-comparison-table/massage-comparison-table.js';
import '../../../src/provider/clinic-content/define.js';
import { click, countOf, press, roles, settled, shadow, shadowAll, textOf, warningsOf, writtenBefore } from '../../browser/support.js';

const visible = (elements: Element[]) => elements.filter((element) => element.checkVisibility());
const words = (element: Element) => element.textContent.replace(/\s+/g, ' ').trim();
/** Names of the columns that are shown, without the questions. */
const columnsOf = (table: Element) => visible(shadowAll(table, 'thead th')).slice(1).map(words);
const questionsOf = (table: Element) => visible(shadowAll(table, 'tbody th')).map(words);
const boxOf = (table: Element, name: string) => shadowAll<HTMLInputElement>(table, 'input').find(({ parentElement }) => words(parentElement!) === name)!;
/** The answers to a question, in the columns that are shown. */
const answersTo = (table: Element, question: string) => {
  const row = shadowAll(table, 'tbody tr').find((each) => words(each.querySelector('th')!) === question);
  return row && visible([...row.querySelectorAll('td')]).map(words);
};
const frames = async (count = 2) => {
  for (let frame = 0; frame < count; frame++) await new Promise(requestAnimationFrame);
};

describe('massage-comparison-table', () => {
  it('answers patients’ questions for all five modalities, from what the modalities say', async () => {
    const table = await fixture(html`<massage-comparison-table></massage-comparison-table>`);
    expect(columnsOf(table)).to.deep.equal(['Medical', 'Swedish', 'Deep tissue', 'Sports', 'Hot stone']);
    expect(questionsOf(table).length).to.be.at.least(10);
    expect(answersTo(table, 'How long is a session?')).to.deep.equal(['30–60 minutes', '60–90 minutes', '60–90 minutes', '10–60 minutes', '60–90 minutes']);
    expect(answersTo(table, 'How firm is it?')![1]).to.equal('Light to medium');
    expect(answersTo(table, 'What does it cost?')).to.equal(undefined);
  });

  it('shows what research found with its certainty and a link to its source', async () => {
    const table = await fixture(html`<massage-comparison-table modalities="swedish"></massage-comparison-table>`);
    expect(answersTo(table, 'What did studies find?')![0]).to.contain('Low certainty, as we rate it: Perlman and others, 2019');
    expect(await countOf(table, 'link', 'Perlman and others, 2019')).to.equal(1);
    expect(shadowAll<HTMLAnchorElement>(table, 'a').map(({ href }) => href)).to.include('https://doi.org/10.1007/s11606-018-4763-5');
  });

  it('marks nothing by itself', async () => {
    const table = await fixture(html`<massage-comparison-table></massage-comparison-table>`);
    expect(shadowAll(table, '[part=mark], .marked')).to.deep.equal([]);
  });

  for (const width of [1280, 390, 320]) {
    it(`has the same roles at ${width} px as on paper in the code`, async () => {
      const box = await fixture<HTMLElement>(html`<div><massage-comparison-table></massage-comparison-table></div>`);
      box.style.inlineSize = `${width}px`;
      await frames();
      const rows = shadowAll(box.firstElementChild!, 'tbody tr').length;
      expect(await roles(box.firstElementChild!)).to.deep.equal({ table: 1, row: rows + 1, columnheader: 6, rowheader: rows, cell: rows * 5 });
      expect(await countOf(box.firstElementChild!, 'table', 'How the kinds of massage compare')).to.equal(1);
    });
  }

  it('names the modality at each value where it is narrow, for the eye only', async () => {
    const box = await fixture<HTMLElement>(html`<div style="inline-size: 20em"><massage-comparison-table modalities="medical swedish"></massage-comparison-table></div>`);
    const cells = shadowAll(box.firstElementChild!, 'tbody tr:first-child td');
    expect(writtenBefore(cells[0]!)).to.contain('Medical');
    expect(writtenBefore(cells[1]!)).to.contain('Swedish');
    const [first, second] = cells.map((cell) => cell.getBoundingClientRect());
    expect(first!.top).to.equal(second!.top);
    expect(first!.right).to.be.at.most(second!.left);
    const page = await fixture<HTMLElement>(html`<div style="inline-size: 60em"><massage-comparison-table modalities="medical swedish"></massage-comparison-table></div>`);
    expect(writtenBefore(shadow(page.firstElementChild!, 'td'))).to.equal('none');
  });

  describe('columns', () => {
    it('are the clinic’s offers, in its order', async () => {
      const page = await fixture(html`<clinic-content offers="sports swedish"><massage-comparison-table></massage-comparison-table></clinic-content>`);
      expect(columnsOf(page.firstElementChild!)).to.deep.equal(['Sports', 'Swedish']);
    });

    it('are what the page names, in that order', async () => {
      const table = await fixture(html`<massage-comparison-table modalities="swedish medical"></massage-comparison-table>`);
      expect(columnsOf(table)).to.deep.equal(['Swedish', 'Medical']);
    });

    it('are chosen by the reader, never below two', async () => {
      const table = await fixture(html`<massage-comparison-table modalities="medical swedish sports"></massage-comparison-table>`);
      expect(await countOf(table, 'group', 'Compare (at least two)')).to.equal(1);
      await click(boxOf(table, 'Swedish'));
      expect(columnsOf(table)).to.deep.equal(['Medical', 'Sports']);
      expect(boxOf(table, 'Medical').disabled).to.equal(true);
      await click(boxOf(table, 'Medical'));
      expect(columnsOf(table)).to.deep.equal(['Medical', 'Sports']);
      await click(boxOf(table, 'Swedish'));
      expect(columnsOf(table)).to.deep.equal(['Medical', 'Swedish', 'Sports']);
      expect(boxOf(table, 'Medical').disabled).to.equal(false);
    });

    it('can be chosen by keyboard', async () => {
      const table = await fixture(html`<massage-comparison-table modalities="medical swedish sports"></massage-comparison-table>`);
      boxOf(table, 'Medical').focus();
      await press('Tab');
      await press('Space');
      expect(columnsOf(table)).to.deep.equal(['Medical', 'Sports']);
      expect(table.shadowRoot!.activeElement).to.equal(boxOf(table, 'Swedish'));
    });

    it('are counted anew by a screen reader', async () => {
      const table = await fixture(html`<massage-comparison-table modalities="medical swedish sports" aspects="area after"></massage-comparison-table>`);
      await click(boxOf(table, 'Sports'));
      expect(await roles(table)).to.deep.equal({ table: 1, row: 3, columnheader: 3, rowheader: 2, cell: 4 });
    });

    it('cannot be chosen where the page fixed them, or where there are two', async () => {
      for (const table of [
        await fixture(html`<massage-comparison-table fixed-columns></massage-comparison-table>`),
        await fixture(html`<massage-comparison-table modalities="medical swedish"></massage-comparison-table>`),
      ]) {
        expect(shadowAll(table, 'fieldset')).to.deep.equal([]);
      }
    });

    it('stay when the page names others than the reader chose among', async () => {
      const table = await fixture<MassageComparisonTable>(html`<massage-comparison-table modalities="medical swedish sports"></massage-comparison-table>`);
      await click(boxOf(table, 'Swedish'));
      table.modalities = 'swedish hot-stone';
      await table.updateComplete;
      expect(columnsOf(table)).to.deep.equal(['Swedish', 'Hot stone']);
    });
  });

  describe('rows', () => {
    it('are what the page names, in that order', async () => {
      const table = await fixture(html`<massage-comparison-table aspects="after pressure"></massage-comparison-table>`);
      expect(questionsOf(table)).to.deep.equal(['How may I feel after it?', 'How firm is it?']);
    });

    it('with one answer for all shown columns can be hidden, by the page or the reader', async () => {
      const table = await fixture<MassageComparisonTable>(
        html`<massage-comparison-table modalities="medical swedish sports" aspects="clothing minutes" differences-only></massage-comparison-table>`,
      );
      expect(questionsOf(table)).to.deep.equal(['What do I wear?', 'How long is a session?']);
      await click(boxOf(table, 'Sports'));
      expect(questionsOf(table)).to.deep.equal(['How long is a session?']);
      const box = boxOf(table, 'Hide rows with the same answer');
      expect(box.checked).to.equal(true);
      await click(box);
      expect(questionsOf(table)).to.deep.equal(['What do I wear?', 'How long is a session?']);
    });

    it('that are all the same leave a sentence, not an empty box', async () => {
      const table = await fixture(html`<massage-comparison-table modalities="medical swedish" aspects="choices" differences-only></massage-comparison-table>`);
      expect(questionsOf(table)).to.deep.equal([]);
      expect(textOf(table)).to.contain('All the answers are the same.');
    });

    it('have prices when the clinic has, and say where it has none', async () => {
      const content = { modalities: { medical: { price: '$110' } } };
      const page = await fixture(html`<clinic-content offers="medical swedish" .content=${content}><massage-comparison-table></massage-comparison-table></clinic-content>`);
      expect(answersTo(page.firstElementChild!, 'What does it cost?')).to.deep.equal(['$110', 'Ask the clinic']);
    });
  });

  describe('a mark', () => {
    it('of the page’s author is said in words', async () => {
      const table = await fixture(html`<massage-comparison-table modalities="medical swedish" mark="medical"></massage-comparison-table>`);
      expect(columnsOf(table)).to.deep.equal(['Medical Marked by this site', 'Swedish']);
    });

    it('on no column is told', async () => {
      const lines = await warningsOf(() => fixture(html`<massage-comparison-table modalities="medical swedish" mark="sports"></massage-comparison-table>`));
      expect(lines).to.deep.equal(['massage-comparison-table: mark "sports" not found (known: medical, swedish)']);
    });
  });

  describe('the scroll region', () => {
    it('has a name and takes focus while the table is wider than it, and only then', async () => {
      const box = await fixture<HTMLElement>(html`<div style="inline-size: 48em"><massage-comparison-table></massage-comparison-table></div>`);
      const table = box.firstElementChild!;
      await frames();
      expect(await countOf(table, 'region', 'How the kinds of massage compare')).to.equal(1);
      const region = shadow(table, '[part=scroll]');
      expect(region.tabIndex).to.equal(0);
      region.focus();
      await press('ArrowRight');
      await frames(10);
      expect(region.scrollLeft).to.be.above(0);
      box.style.inlineSize = '80em';
      await frames();
      await settled();
      expect([region.hasAttribute('role'), region.hasAttribute('tabindex')]).to.deep.equal([false, false]);
      expect(await countOf(table, 'region', 'How the kinds of massage compare')).to.equal(0);
    });

    it('goes when the reader takes columns away', async () => {
      const box = await fixture<HTMLElement>(html`<div style="inline-size: 48em"><massage-comparison-table></massage-comparison-table></div>`);
      const table = box.firstElementChild!;
      for (const name of ['Deep tissue', 'Sports', 'Hot stone']) await click(boxOf(table, name));
      await frames();
      expect(shadow(table, '[part=scroll]').hasAttribute('tabindex')).to.equal(false);
    });

    it('keeps the questions in sight', async () => {
      const box = await fixture<HTMLElement>(html`<div style="inline-size: 48em"><massage-comparison-table></massage-comparison-table></div>`);
      const region = shadow(box.firstElementChild!, '[part=scroll]');
      const question = shadow(box.firstElementChild!, 'tbody th');
      const before = question.getBoundingClientRect().left;
      region.scrollLeft = 200;
      expect(question.getBoundingClientRect().left).to.be.closeTo(before, 1);
    });

    it('works again after the table was taken out and put back', async () => {
      const box = await fixture<HTMLElement>(html`<div style="inline-size: 80em"><massage-comparison-table></massage-comparison-table></div>`);
      const table = box.firstElementChild!;
      await frames();
      table.remove();
      box.style.inlineSize = '48em';
      box.append(table);
      await frames(3);
      expect(shadow(table, '[part=scroll]').tabIndex).to.equal(0);
    });
  });

  describe('the summary', () => {
    it('sets medical massage against all the others in five rows', async () => {
      const table = await fixture(html`<massage-comparison-table view="summary"></massage-comparison-table>`);
      expect(columnsOf(table)).to.deep.equal(['Medical massage', 'Other massage']);
      expect(questionsOf(table)).to.have.length(5);
      expect(answersTo(table, 'Which parts of the body?')).to.deep.equal(['The problem area, at times the whole body', 'The whole body, or the areas you name']);
    });
  });

  describe('bad input', () => {
    const cases: [name: string, markup: ReturnType<typeof html>, warning: string, columns: number][] = [
      ['a view', html`<massage-comparison-table view="grid"></massage-comparison-table>`, 'view "grid" not known, modalities is used (known: modalities, summary)', 5],
      ['a modality', html`<massage-comparison-table modalities="medical swedish thai"></massage-comparison-table>`, 'modalities "thai" not found (known: medical, swedish, deep-tissue, sports, hot-stone)', 2],
      ['a question of the summary', html`<massage-comparison-table view="summary" aspects="area colour"></massage-comparison-table>`, 'aspects "colour" not found (known: purpose, techniques, training, other-care, area)', 2],
    ];
    for (const [name, markup, warning, columns] of cases) {
      it(`names ${name} that is unknown, and shows the rest`, async () => {
        let table!: Element;
        const lines = await warningsOf(async () => {
          table = await fixture(markup);
        });
        expect(lines).to.deep.equal([`massage-comparison-table: ${warning}`]);
        expect(columnsOf(table)).to.have.length(columns);
      });
    }

    it('shows what stands between the tags when no question or modality is left', async () => {
      for (const markup of [
        html`<massage-comparison-table aspects="none-1"><p>Ask us.</p></massage-comparison-table>`,
        html`<massage-comparison-table modalities="none-1"><p>Ask us.</p></massage-comparison-table>`,
      ]) {
        const table = await fixture(markup);
        expect(table.querySelector('p')!.checkVisibility()).to.equal(true);
        expect(shadowAll(table, 'table')).to.deep.equal([]);
      }
    });
  });
});
