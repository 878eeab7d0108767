import { expect, fixture, html } from '@open-wc/testing';
import '../../../src/elements/massage-guide/define.js';
import type { MassageGuide } from '../../../src/elements/massage-guide/massage-guide.js';
import { countOf, settled, shadowAll, textOf, until, warningsOf } from '../../browser/support.js';

/** All headings of an element and of those within, from top to bottom, as level and text. */
function outline(host: Element): { level: number; text: string }[] {
  return [...(host.shadowRoot?.querySelectorAll('*') ?? [])].flatMap((element) => [
    ...(/^h[1-6]$/.test(element.localName) ? [{ level: Number(element.localName[1]), text: element.textContent.replace(/\s+/g, ' ').trim() }] : []),
    ...outline(element),
  ]);
}

const links = (guide: Element) => shadowAll<HTMLAnchorElement>(guide, 'nav a');

describe('massage-guide', () => {
  it('shows the whole guide, with one coherent outline of headings', async () => {
    const guide = await fixture(html`<massage-guide></massage-guide>`);
    await settled();
    const headings = outline(guide);
    expect(headings[0]!.level).to.equal(2);
    expect(headings.length).to.be.above(60);
    headings.slice(1).forEach(({ level, text }, index) => {
      expect(level, text).to.be.above(2);
      expect(level - headings[index]!.level, `${text} after ${headings[index]!.text}`).to.be.at.most(1);
    });
    const sections = headings.filter(({ level }) => level === 3).map(({ text }) => text);
    expect(links(guide).map(({ textContent }) => textContent)).to.deep.equal(sections);
    expect(sections).to.have.length(17);
  });

  it('says once what its parts say alone: one status line, and no list of signs twice', async () => {
    const guide = await fixture(html`<massage-guide></massage-guide>`);
    await settled();
    const everywhere = (host: Element, selector: string): Element[] => [...host.shadowRoot!.querySelectorAll(selector), ...[...host.shadowRoot!.querySelectorAll('*')].flatMap((inner) => (inner.shadowRoot ? everywhere(inner, selector) : []))];
    expect(everywhere(guide, '[part=status]')).to.have.length(1);
  });

  it('has a list of contents whose links lead to each section, also from outside', async () => {
    const guide = await fixture(html`<massage-guide></massage-guide>`);
    expect(await countOf(guide, 'navigation', 'In this guide')).to.equal(1);
    for (const link of links(guide)) {
      const target = document.getElementById(link.hash.slice(1));
      expect(target?.assignedSlot?.parentElement?.getAttribute('part'), link.hash).to.equal('section');
    }
    const far = document.getElementById('guide-about')!;
    const before = far.getBoundingClientRect().top;
    location.hash = '#guide-about';
    await until(() => far.getBoundingClientRect().top < before);
    expect(far.getBoundingClientRect().top).to.be.below(before);
    history.replaceState(null, '', location.pathname + location.search);
    scrollTo(0, 0);
  });

  it('shows the sections that the page names, and takes away the places of the others', async () => {
    const guide = await fixture<MassageGuide>(html`<massage-guide sections="safety tips"></massage-guide>`);
    expect(links(guide).map(({ hash }) => hash)).to.deep.equal(['#guide-safety', '#guide-tips']);
    guide.sections = 'tips about';
    await guide.updateComplete;
    expect([...guide.querySelectorAll('span')].map(({ id }) => id).sort()).to.deep.equal(['guide-about', 'guide-tips']);
  });

  it('leaves an id that the page has already', async () => {
    const page = await fixture(html`<div><h2 id="guide-safety">Ours</h2><massage-guide sections="safety tips"></massage-guide></div>`);
    expect(document.querySelectorAll('#guide-safety')).to.have.length(1);
    expect(page.querySelector('massage-guide')!.querySelectorAll('span')).to.have.length(1);
  });

  it('leaves out an unknown section, and names it', async () => {
    let guide!: Element;
    const lines = await warningsOf(async () => {
      guide = await fixture(html`<massage-guide sections="about prices"></massage-guide>`);
    });
    expect(textOf(guide)).to.contain('Who paid');
    expect(lines).to.have.length(1);
    expect(lines[0]).to.match(/^massage-guide: sections "prices" not found \(known: summary, medical, /);
  });

  it('shows what stands between the tags when no section is left', async () => {
    const guide = await fixture(html`<massage-guide sections="prices-2"><p>Ask us.</p></massage-guide>`);
    expect(guide.querySelector('p')!.checkVisibility()).to.equal(true);
  });
});
