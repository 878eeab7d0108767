import { expect, fixture, html } from '@open-wc/testing';
import '../../../src/elements/research-evidence/define.js';
import { countOf, shadow, shadowAll, textOf, warningsOf } from '../../browser/support.js';

describe('research-evidence', () => {
  it('gives every finding its certainty and its sources as links', async () => {
    const evidence = await fixture(html`<research-evidence expand></research-evidence>`);
    const findings = shadowAll(evidence, '[part=findings] > li');
    expect(findings.length).to.be.above(20);
    for (const finding of findings) {
      const text = finding.textContent.replace(/\s+/g, ' ');
      expect(text).to.match(/(High|Moderate|Low|Very low) certainty|Guideline/);
      const links = [...finding.querySelectorAll('a')];
      expect(links.length, text).to.be.above(0);
      for (const link of links) expect(link.href).to.match(/^https:\/\/(doi\.org\/10\.\d{4,9}\/\S+|www\.who\.int\/\S+)$/);
    }
  });

  it('says what kind of study it was, how many people took part and what was compared', async () => {
    const evidence = await fixture(html`<research-evidence conditions="knee-arthritis"></research-evidence>`);
    expect(textOf(evidence)).to.contain('Perlman and others, 2019. A study with groups drawn by lot, 222 people. Compared: Swedish massage, light touch and usual care.');
    expect(textOf(evidence)).to.contain('Time: Two months of massage, followed for a year.');
  });

  it('says who rated the certainty', async () => {
    const evidence = await fixture(html`<research-evidence conditions="low-back-pain"></research-evidence>`);
    const ratings = shadowAll(evidence, '[part=basis]').map(({ textContent }) => textContent.replace(/\s+/g, ' ').trim());
    expect(ratings[0]).to.equal('Low certainty. Time: Up to six months.');
    expect(ratings[1]).to.match(/^Low certainty, as we rate it\./);
  });

  it('draws people in 100 where a source gives them, with the same in words', async () => {
    const evidence = await fixture(html`<research-evidence conditions="low-back-pain"></research-evidence>`);
    const figure = shadow(evidence, '[part=figures]');
    expect(figure.textContent.replace(/\s+/g, ' ')).to.contain('With massage: more than 33 of 100').and.contain('With usual care: 4 of 100').and.contain('One study of 401 people');
    const dots = [...figure.querySelectorAll('path')].map((path) => (path.getAttribute('d')!.match(/M/g) ?? []).length);
    expect(dots).to.deep.equal([33, 67, 4, 96]);
    const others = await fixture(html`<research-evidence conditions="neck-pain harm"></research-evidence>`);
    expect(shadowAll(others, '[part=figures]')).to.deep.equal([]);
  });

  it('says what nobody knows', async () => {
    const evidence = await fixture(html`<research-evidence conditions="fibromyalgia"></research-evidence>`);
    expect(shadow(evidence, '[part=unknown]').textContent).to.contain('What nobody knows yet').and.contain('If the gain lasts.');
  });

  it('names one topic in its title', async () => {
    const evidence = await fixture(html`<research-evidence conditions="harm"></research-evidence>`);
    expect(await countOf(evidence, 'heading', 'What research found: Harm')).to.equal(1);
  });

  it('leaves out an unknown topic, and names it', async () => {
    let evidence!: Element;
    const lines = await warningsOf(async () => {
      evidence = await fixture(html`<research-evidence conditions="harm gout"></research-evidence>`);
    });
    expect(textOf(evidence)).to.contain('Bad harm is rare');
    expect(lines).to.have.length(1);
    expect(lines[0]).to.match(/^research-evidence: conditions "gout" not found \(known: overall, low-back-pain, /);
  });
});
