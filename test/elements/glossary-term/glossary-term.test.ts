import { expect, fixture, html } from '@open-wc/testing';
import '../../../src/elements/glossary-term/define.js';
import { click, countOf, press, shadow, shadowAll, textOf, warningsOf } from '../../browser/support.js';

const meaning = (term: Element) => shadow(term, '[part=meaning]');

describe('glossary-term', () => {
  it('shows its meaning behind the word by click and by keyboard, and hides it again', async () => {
    const page = await fixture(html`<p>You stay <glossary-term term="draping">covered</glossary-term> all the time.</p>`);
    const term = page.firstElementChild!;
    const button = shadow(term, 'button');
    expect(meaning(term).checkVisibility()).to.equal(false);
    await click(button);
    expect(meaning(term).checkVisibility()).to.equal(true);
    expect(meaning(term).textContent).to.match(/^\(.+\)$/);
    expect(button.getAttribute('aria-expanded')).to.equal('true');
    expect(button.getAttribute('aria-controls')).to.equal(meaning(term).id);
    button.focus();
    await press('Space');
    expect(meaning(term).checkVisibility()).to.equal(false);
  });

  it('is a button named by the word in the text, or by the glossary’s own', async () => {
    const page = await fixture(html`<div><glossary-term term="draping">a sheet</glossary-term> <glossary-term term="draping"></glossary-term></div>`);
    expect(await countOf(page, 'button', 'a sheet')).to.equal(1);
    expect(await countOf(page, 'button', 'draping')).to.equal(1);
  });

  it('stands in the line, in the text’s own font and size', async () => {
    const page = await fixture(html`<p style="font: italic 23px serif">We <glossary-term term="draping">drape</glossary-term>.</p>`);
    const style = getComputedStyle(shadow(page.firstElementChild!, 'button'));
    expect([style.fontSize, style.fontStyle]).to.deep.equal(['23px', 'italic']);
    expect(getComputedStyle(page.firstElementChild!).display).to.equal('inline');
  });

  it('leaves the word as it is when the term is not known, and says so', async () => {
    let term!: Element;
    const lines = await warningsOf(async () => {
      term = await fixture(html`<glossary-term term="drapping">covered</glossary-term>`);
    });
    expect(shadowAll(term, 'button')).to.deep.equal([]);
    expect(term.textContent).to.equal('covered');
    expect(lines).to.have.length(1);
    expect(lines[0]).to.match(/^glossary-term: term "drapping" not found \(known: /);
  });

  it('marks its English on a page in another language', async () => {
    const page = await fixture(html`<p lang="de">Man bleibt <glossary-term term="draping">bedeckt</glossary-term>.</p>`);
    expect(meaning(page.firstElementChild!).lang).to.equal('en');
    expect(textOf(page.firstElementChild!)).to.match(/\)$/);
  });
});
