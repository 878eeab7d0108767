import { expect, fixture, html } from '@open-wc/testing';
import '../../src/elements/condition-guide/define.js';
import '../../src/elements/massage-chooser/define.js';
import '../../src/elements/modality-card/define.js';
import '../../src/elements/research-evidence/define.js';
import '../../src/elements/safety-check/define.js';
import '../../src/elements/visit-summary/define.js';
import '../../src/provider/clinic-content/define.js';
import { click, rendered, settled, shadow, shadowAll } from '../browser/support.js';

const box = (element: Element, label: string) =>
  shadowAll(element, 'label').find(({ textContent }) => textContent.trim() === label)!.querySelector('input')!;
const fitOf = (card: Element) => shadowAll(card, '[part=fit]').map(({ textContent }) => textContent)[0];
const openIn = (element: Element) =>
  shadowAll(element, 'details[open] > summary').map(({ textContent }) => textContent.trim());
const card = (modality: string) => html`<modality-card modality=${modality}></modality-card>`;

/** A clinic's own rule, written in a script. */
const rule = (lang: string | undefined, parts: object) => {
  const words = { ...(lang && { lang }), choosing: { rules: { own: { claim: 'Ask us.', effect: 'ask-first', ...parts } } } };
  return html`<script type="application/json">${JSON.stringify(words)}</script>`;
};

/** Follows a link in an app: the address changes, and no page is loaded. */
function goTo(view: string): void {
  history.pushState(null, '', `/${view}`);
}

describe('what fits', () => {
  it('follows answers in the safety check too', async () => {
    const page = await fixture(html`<div>
      <safety-check view="questions"></safety-check><massage-chooser></massage-chooser>${card('swedish')}
    </div>`);
    const [check, chooser, swedish] = page.children;
    await click(box(chooser!, 'Relax'));
    expect(fitOf(swedish!)).to.equal('Fits what you said');
    await click(box(check!, 'are pregnant'));
    expect(fitOf(swedish!)).to.equal('Ask first');
    await click(box(check!, 'Yes, one of these holds'));
    expect(fitOf(swedish!)).to.equal(undefined);
  });

  it('is the same for two choosers in two languages, with a rule of the clinic in one of them', async () => {
    const page = await fixture(html`<clinic-content>
      ${rule('en', { modalities: ['swedish'], when: { goal: ['relax'] } })}
      <massage-chooser></massage-chooser><div lang="es"><massage-chooser></massage-chooser></div>${card('swedish')}${card('hot-stone')}
    </clinic-content>`);
    await settled();
    await rendered(page);
    const [english, spanish] = page.querySelectorAll('massage-chooser');
    const [swedish, hotStone] = page.querySelectorAll('modality-card');
    await click(box(spanish!, 'Relajarme'));
    await rendered(page);
    expect([swedish!, hotStone!].map(fitOf)).to.deep.equal(['Ask first', 'Fits what you said']);
    expect(shadow(english!, '[part=said]').textContent).to.contain('Ask first: Swedish massage');

    // The next chooser takes over when the first one goes.
    english!.remove();
    await rendered(page);
    expect([swedish!, hotStone!].map(fitOf)).to.deep.equal(['Fits what you said', 'Fits what you said']);
  });

  it('is known with a rule that arrives after the answers', async () => {
    const page = await fixture(html`<clinic-content><massage-chooser></massage-chooser>${card('swedish')}</clinic-content>`);
    const [chooser, swedish] = page.children;
    await click(box(chooser!, 'Relax'));
    expect(fitOf(swedish!)).to.equal('Fits what you said');
    const script = document.createElement('script');
    script.type = 'application/json';
    script.text = JSON.stringify({
      choosing: { rules: { own: { claim: 'Ask us.', effect: 'ask-first', modalities: ['swedish'], when: { goal: ['relax'] } } } },
    });
    page.append(script);
    await settled();
    await rendered(page);
    expect(fitOf(swedish!)).to.equal('Ask first');
  });

  it('is nothing before the first answer, also with a rule that always holds', async () => {
    const page = await fixture(html`<clinic-content>
      ${rule(undefined, { modalities: ['hot-stone'] })}
      <massage-chooser></massage-chooser>${card('hot-stone')}<visit-summary></visit-summary>
    </clinic-content>`);
    await settled();
    await rendered(page);
    const chooser = page.querySelector('massage-chooser')!;
    const hotStone = page.querySelector('modality-card')!;
    expect(shadow(chooser, '[part=said]').textContent).to.contain('Ask first: Hot stone massage');
    expect(fitOf(hotStone)).to.equal(undefined);
    expect(shadowAll(page.querySelector('visit-summary')!, 'dl')).to.deep.equal([]);
    await click(box(chooser, 'are pregnant'));
    expect(fitOf(hotStone)).to.equal('Ask first');
    await click(box(chooser, 'are pregnant'));
    expect(fitOf(hotStone)).to.equal(undefined);
  });
});

describe('what the reader answered', () => {
  const address = location.href;
  afterEach(() => history.replaceState(null, '', address));

  it('is gone with the last element that shows it', async () => {
    const page = await fixture(html`<div><clinic-content>${card('swedish')}</clinic-content></div>`);
    const provider = page.firstElementChild!;
    const swedish = provider.firstElementChild!;
    await click(shadow(swedish, '[part=pick] input'));
    swedish.remove();
    await settled();
    provider.append(swedish);
    await rendered(page);
    expect(shadow<HTMLInputElement>(swedish, '[part=pick] input').checked).to.equal(false);
  });

  it('is gone in the next view of an app, in elements that stay too', async () => {
    const page = await fixture(html`<clinic-content><massage-chooser></massage-chooser><research-evidence></research-evidence></clinic-content>`);
    const [chooser, evidence] = page.children;
    await click(box(chooser!, 'Relax'));
    expect(openIn(evidence!)).to.deep.equal(['Stress and anxiety']);
    goTo('next');
    const next = document.createElement('modality-card');
    next.setAttribute('modality', 'swedish');
    page.append(next);
    await rendered(page);
    expect([box(chooser!, 'Relax').checked, openIn(evidence!), fitOf(next)]).to.deep.equal([false, [], undefined]);
  });

  it('is not added to in the next view, where all elements stay', async () => {
    const page = await fixture(html`<div><massage-chooser></massage-chooser><visit-summary></visit-summary></div>`);
    const [chooser, summary] = page.children;
    await click(box(chooser!, 'Relax'));
    await click(box(chooser!, 'Light'));
    goTo('next');
    await click(box(chooser!, 'Ease tight muscles'));
    const ticked = shadowAll<HTMLInputElement>(chooser!, 'input:checked').map((input) => input.closest('label')!.textContent.trim());
    expect(ticked).to.deep.equal(['Ease tight muscles']);
    expect(shadow(summary!, 'dl').textContent).to.contain('Ease tight muscles').and.not.contain('Relax');
  });

  it('stays when only the part of the page that the address names changes', async () => {
    const chooser = await fixture(html`<massage-chooser></massage-chooser>`);
    await click(box(chooser, 'Relax'));
    history.replaceState(null, '', '#guide-safety');
    await click(box(chooser, 'Light'));
    expect(box(chooser, 'Relax').checked).to.equal(true);
  });

  it('stays, a reason to get help first too, when a script takes something out of the address', async () => {
    const chooser = await fixture(html`<massage-chooser></massage-chooser>`);
    await click(box(chooser, 'are pregnant'));
    history.replaceState(null, '', `${location.pathname}?utm_source=letter`);
    await click(box(chooser, 'Relax'));
    expect(box(chooser, 'are pregnant').checked).to.equal(true);
  });

  it('is cleared with all that it unfolded by the button for it, not the size of the letters', async () => {
    const page = await fixture(html`<div>
      <massage-chooser></massage-chooser><condition-guide></condition-guide><visit-summary></visit-summary>
    </div>`);
    const [chooser, guide, summary] = page.children;
    await click(box(summary!, 'Large letters'));
    await click(box(chooser!, 'Relax'));
    expect(openIn(guide!)).to.deep.equal(['Stress and anxiety']);
    await click(shadow(summary!, '[part=clear]'));
    expect([openIn(guide!), box(summary!, 'Large letters').checked]).to.deep.equal([[], true]);
  });

  it('does not fold the topic that the reader is in', async () => {
    const guide = await fixture(html`<condition-guide></condition-guide>`);
    await click(shadow(guide, 'summary'));
    const [mine] = shadowAll<HTMLInputElement>(guide, '[part=pick] input');
    await click(mine!);
    await click(mine!);
    expect(openIn(guide)).to.have.length(1);
  });
});
