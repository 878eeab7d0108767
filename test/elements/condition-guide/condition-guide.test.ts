import { expect, fixture, html } from '@open-wc/testing';
import '../../../src/elements/condition-guide/define.js';
import '../../../src/elements/research-evidence/define.js';
import { click, countOf, press, shadow, shadowAll, textOf, warningsOf } from '../../browser/support.js';

const known = 'low-back-pain, neck-pain, knee-arthritis, fibromyalgia, muscle-tension, sports-injury, after-surgery, lymphedema, stress-anxiety';
const folded = (element: Element) => shadowAll<HTMLDetailsElement>(element, 'details');
const titles = (element: Element) => shadowAll(element, '[part=details-title]').map(({ textContent }) => textContent);

describe('condition-guide', () => {
  it('folds out each condition under a heading, by keyboard', async () => {
    const guide = await fixture(html`<condition-guide></condition-guide>`);
    expect(titles(guide)).to.have.length(9);
    expect(await countOf(guide, 'heading', 'Neck pain')).to.equal(1);
    shadow(guide, 'summary').focus();
    await press('Enter');
    expect(folded(guide).map(({ open }) => open)).to.deep.equal([true, ...Array<boolean>(8).fill(false)]);
  });

  it('says what massage may do, what not, who should get help first, what else there is and what to ask', async () => {
    const guide = await fixture(html`<condition-guide conditions="neck-pain"></condition-guide>`);
    expect(shadowAll(guide, 'dt').map(({ textContent }) => textContent)).to.deep.equal(['What it may do', 'What it has not been shown to do', 'What else may help', 'What to ask']);
    expect(shadow(guide, '[part=signs]').textContent).to.contain('sudden neck pain');
    expect(textOf(guide)).to.contain('probably no better than pretend massage');
    expect(shadowAll<HTMLAnchorElement>(guide, '[part=basis] a')[0]!.href).to.equal('https://doi.org/10.1370/afm.1602');
  });

  it('shows one condition open under its own name', async () => {
    const guide = await fixture(html`<condition-guide conditions="fibromyalgia"></condition-guide>`);
    expect(folded(guide)).to.deep.equal([]);
    expect(await countOf(guide, 'heading', 'Fibromyalgia')).to.equal(1);
  });

  it('shows what the page names, in that order, and unfolds it when asked', async () => {
    const guide = await fixture(html`<condition-guide conditions="lymphedema neck-pain" expand></condition-guide>`);
    expect(titles(guide)).to.deep.equal(['Lymphedema', 'Neck pain']);
    expect(folded(guide).map(({ open }) => open)).to.deep.equal([true, true]);
  });

  it('leaves out an unknown condition, and names it', async () => {
    let guide!: Element;
    const lines = await warningsOf(async () => {
      guide = await fixture(html`<condition-guide conditions="neck-pain gout"></condition-guide>`);
    });
    expect(textOf(guide)).to.contain('Neck pain');
    expect(lines).to.deep.equal([`condition-guide: conditions "gout" not found (known: ${known})`]);
  });

  it('shows what stands between the tags when none is left', async () => {
    const guide = await fixture(html`<condition-guide conditions="gout-2"><p>Ask us.</p></condition-guide>`);
    expect(guide.querySelector('p')!.checkVisibility()).to.equal(true);
  });

  it('explains a medical word where it stands', async () => {
    const guide = await fixture(html`<condition-guide conditions="lymphedema"></condition-guide>`);
    const term = shadow(guide, 'glossary-term');
    expect(term.textContent).to.equal('manual lymph drainage');
    await click(shadow(term, 'button'));
    expect(shadow(term, '[part=meaning]').checkVisibility()).to.equal(true);
  });

  it('unfolds research on what the reader says is about them', async () => {
    const page = await fixture(html`<div><condition-guide conditions="neck-pain"></condition-guide><research-evidence conditions="harm neck-pain"></research-evidence></div>`);
    const [guide, evidence] = page.children;
    expect(folded(evidence!).map(({ open }) => open)).to.deep.equal([false, false]);
    expect(await countOf(guide!, 'checkbox', 'This is about me: Neck pain')).to.equal(1);
    const box = shadow(guide!, '[part=pick] input');
    await click(box);
    expect(folded(evidence!).map(({ open }) => open)).to.deep.equal([false, true]);
    await click(box);
  });

  it('nests its headings below its own', async () => {
    const guide = await fixture(html`<condition-guide heading-level="4"></condition-guide>`);
    expect([shadow(guide, '[part=title]').localName, shadow(guide, '[part=details-title]').localName]).to.deep.equal(['h4', 'h5']);
  });
});
