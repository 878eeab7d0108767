import { expect, fixture, html } from '@open-wc/testing';
import '../../src/elements/modality-card/define.js';
import '../../src/elements/modality-list/define.js';
import '../../src/elements/session-expectations/define.js';
import { ClinicContent } from '../../src/provider/clinic-content/define.js';
import { click, settled, shadow, shadowAll, textOf, warningsOf } from '../browser/support.js';

const bookingOf = (card: Element) => shadowAll(card, '[part=book]').map((link) => link.getAttribute('href'))[0];
const boxOf = (card: Element) => shadow<HTMLInputElement>(card, 'input');
const card = () => html`<modality-card modality="swedish"></modality-card>`;

describe('clinic-content', () => {
  it('speaks for what is in it, and for nothing else', async () => {
    const page = await fixture(html`<div><clinic-content booking-url="/book">${card()}</clinic-content>${card()}</div>`);
    const [inside, outside] = page.querySelectorAll('modality-card');
    expect([bookingOf(inside!), bookingOf(outside!)]).to.deep.equal(['/book', undefined]);
  });

  it('reaches into shadow roots', async () => {
    const page = await fixture(html`<clinic-content booking-url="/book"><div></div></clinic-content>`);
    const inner = document.createElement('modality-card');
    inner.setAttribute('modality', 'swedish');
    page.firstElementChild!.attachShadow({ mode: 'closed' }).append(inner);
    await inner.updateComplete;
    expect(bookingOf(inner)).to.equal('/book');
  });

  it('changes what is shown when its attributes change', async () => {
    const page = await fixture<ClinicContent>(html`<clinic-content booking-url="/book" offers="medical"><modality-list></modality-list></clinic-content>`);
    const list = page.firstElementChild!;
    page.setAttribute('offers', 'sports swedish');
    page.bookingUrl = '/other';
    await settled();
    expect(shadowAll(list, 'modality-card').map((each) => [each.getAttribute('modality'), bookingOf(each)])).to.deep.equal([
      ['sports', '/other'],
      ['swedish', '/other'],
    ]);
    page.removeAttribute('booking-url');
    await settled();
    expect(shadowAll(list, '[part=book]')).to.deep.equal([]);
  });

  it('adds to the one around it', async () => {
    const page = await fixture(
      html`<clinic-content clinic-name="Riverside" booking-url="/book"><clinic-content booking-url="/inner"><session-expectations></session-expectations></clinic-content></clinic-content>`,
    );
    const visit = page.querySelector('session-expectations')!;
    expect([bookingOf(visit), textOf(visit).includes('visit to Riverside')]).to.deep.equal(['/inner', true]);
  });

  it('takes over when it comes late, around or in the middle', async () => {
    const page = await fixture(html`<late-content booking-url="/outer"><late-content-inner booking-url="/inner">${card()}</late-content-inner></late-content>`);
    const inside = page.querySelector('modality-card')!;
    expect(bookingOf(inside)).to.equal(undefined);
    customElements.define('late-content', class extends ClinicContent {});
    await settled();
    expect(bookingOf(inside)).to.equal('/outer');
    customElements.define('late-content-inner', class extends ClinicContent {});
    await settled();
    expect(bookingOf(inside)).to.equal('/inner');
  });

  it('takes what a script set before it was defined', async () => {
    const page = await fixture(html`<early-content .content=${{ modalities: { swedish: { bookingUrl: '/swedish' } } }} .bookingUrl=${'/early'}>${card()}<modality-card modality="sports"></modality-card></early-content>`);
    customElements.define('early-content', class extends ClinicContent {});
    await settled();
    expect([...page.children].map(bookingOf)).to.deep.equal(['/swedish', '/early']);
  });

  it('is forgotten by what moves out of it, and found by what moves in', async () => {
    const page = await fixture(html`<div><clinic-content booking-url="/a">${card()}</clinic-content><clinic-content booking-url="/b"></clinic-content></div>`);
    const [first, second] = page.querySelectorAll('clinic-content');
    const moved = first!.querySelector('modality-card')!;
    second!.append(moved);
    await moved.updateComplete;
    expect(bookingOf(moved)).to.equal('/b');
    page.append(moved);
    await moved.updateComplete;
    expect(bookingOf(moved)).to.equal(undefined);
  });

  describe('for the page', () => {
    it('speaks for elements anywhere, also those that were there before, until it goes', async () => {
      const page = await fixture(html`<div>${card()}</div>`);
      const outside = page.querySelector('modality-card')!;
      const speaker = Object.assign(new ClinicContent(), { page: true, bookingUrl: '/page' });
      page.append(speaker);
      await settled();
      expect(bookingOf(outside)).to.equal('/page');
      speaker.bookingUrl = '/changed';
      await settled();
      expect(bookingOf(outside)).to.equal('/changed');
      speaker.page = false;
      await settled();
      expect(bookingOf(outside)).to.equal(undefined);
      speaker.page = true;
      await settled();
      expect(bookingOf(outside)).to.equal('/changed');
      speaker.remove();
      await settled();
      expect(bookingOf(outside)).to.equal(undefined);
    });

    it('goes below one that is nearer', async () => {
      const page = await fixture(html`<div><clinic-content page clinic-name="Riverside" booking-url="/page"></clinic-content><clinic-content booking-url="/near">${card()}</clinic-content></div>`);
      expect(bookingOf(page.querySelector('modality-card')!)).to.equal('/near');
    });

    it('is merged with another in document order, with a warning', async () => {
      let page!: Element;
      const lines = await warningsOf(async () => {
        page = await fixture(
          html`<div><clinic-content page clinic-name="First" booking-url="/first"></clinic-content><clinic-content page booking-url="/second"></clinic-content><session-expectations></session-expectations></div>`,
        );
      });
      const visit = page.querySelector('session-expectations')!;
      expect([bookingOf(visit), textOf(visit).includes('visit to First')]).to.deep.equal(['/second', true]);
      expect(lines).to.deep.equal(['clinic-content: page "2" elements speak for the page, merged in document order (keep one)']);
    });
  });

  describe('content', () => {
    it('goes before the attributes, and can be changed', async () => {
      const page = await fixture<ClinicContent>(html`<clinic-content booking-url="/attribute" .content=${{ clinic: { bookingUrl: '/content' } }}>${card()}</clinic-content>`);
      const inside = page.firstElementChild!;
      await settled();
      expect(bookingOf(inside)).to.equal('/content');
      page.content = { modalities: { swedish: { name: 'Classic massage', price: '$95' } } };
      await settled();
      expect(bookingOf(inside)).to.equal('/attribute');
      expect(textOf(inside)).to.contain('Classic massage').and.contain('$95');
    });

    it('adds, removes and sorts modalities, and leaves the bundled words as they were', async () => {
      const content = {
        modalities: {
          'hot-stone': null,
          thai: {
            name: 'Thai massage',
            short: 'Thai',
            alsoKnownAs: ['yoga massage'],
            purpose: 'To stretch',
            about: 'Stretches and presses.',
            techniques: ['stretching'],
            pressure: { level: 4 as const, words: 'Firm' },
            minutes: [60, 120] as [number, number],
            area: 'The whole body',
            clothing: 'Loose clothes',
            setting: 'Our clinic',
            maySuit: [{ claim: 'People who like to stretch', basis: 'custom' as const }],
            feels: 'Lively',
            during: 'You lie on a mat.',
            after: [{ claim: 'You may feel awake.', basis: 'custom' as const }],
          },
          order: ['thai', 'sports'],
        },
      };
      const page = await fixture(html`<div><clinic-content .content=${content}><modality-list></modality-list></clinic-content><modality-list></modality-list></div>`);
      await settled();
      const [changed, bundled] = [...page.querySelectorAll('modality-list')].map((list) => shadowAll(list, 'modality-card').map((each) => each.getAttribute('modality')));
      expect(changed).to.deep.equal(['thai', 'sports', 'medical', 'swedish', 'deep-tissue']);
      expect(bundled).to.deep.equal(['medical', 'swedish', 'deep-tissue', 'sports', 'hot-stone']);
    });

    it('never makes markup from text', async () => {
      const content = { modalities: { swedish: { about: '<img src=x onerror=alert(1)> & <b>bold</b>', area: 'Arms &lt;b&gt; & legs' } } };
      const page = await fixture(html`<clinic-content .content=${content}>${card()}</clinic-content>`);
      await settled();
      expect(shadowAll(page.firstElementChild!, 'img, b')).to.deep.equal([]);
      expect(textOf(page.firstElementChild!)).to.contain('Arms &lt;b&gt; & legs').and.contain('smooth strokes').and.not.contain('<img');
    });
  });

  it('takes no link that is not safe, and says so', async () => {
    let page!: Element;
    const lines = await warningsOf(async () => {
      page = await fixture(
        html`<clinic-content booking-url="javascript:alert(1)" .content=${{ modalities: { swedish: { bookingUrl: 'data:text/html,x' } } }}>${card()}</clinic-content>`,
      );
    });
    expect(bookingOf(page.firstElementChild!)).to.equal(undefined);
    expect(lines).to.deep.equal([
      'clinic-content: booking-url "javascript:alert(1)" shows no link (works: http, https, mailto, tel, or relative to the page)',
      'clinic-content: one thing in its words is not usable, the bundled words stay there\n' +
        '  content: modalities.swedish.bookingUrl: expected an address that starts with https:, http:, mailto: or tel:, or one on this site, got "data:text/html,x"',
    ]);
  });

  describe('picks', () => {
    it('are shared by the elements of a provider, and by those of the document that have none', async () => {
      const page = await fixture(html`<div>${card()}${card()}<clinic-content>${card()}${card()}</clinic-content></div>`);
      const boxes = [...page.querySelectorAll('modality-card')].map(boxOf);
      const states = () => boxes.map(({ checked }) => checked);
      await click(boxes[0]!);
      expect(states()).to.deep.equal([true, true, false, false]);
      await click(boxes[2]!);
      expect(states()).to.deep.equal([true, true, true, true]);
      await click(boxes[1]!);
      expect(states()).to.deep.equal([false, false, true, true]);
    });

    it('are the document’s where the provider speaks for the page', async () => {
      const page = await fixture(html`<div>${card()}<clinic-content page>${card()}</clinic-content></div>`);
      const boxes = [...page.querySelectorAll('modality-card')].map(boxOf);
      await click(boxes[1]!);
      expect(boxes.map(({ checked }) => checked)).to.deep.equal([true, true]);
      await click(boxes[0]!);
      expect(boxes.map(({ checked }) => checked)).to.deep.equal([false, false]);
    });

    it('hold more than one modality', async () => {
      const page = await fixture(html`<clinic-content><modality-list modalities="medical sports"></modality-list></clinic-content>`);
      const boxes = shadowAll(page.firstElementChild!, 'modality-card').map(boxOf);
      await click(boxes[0]!);
      await click(boxes[1]!);
      expect(boxes.map(({ checked }) => checked)).to.deep.equal([true, true]);
    });

    it('are gone when the page is left, so that the back button does not show them', async () => {
      const page = await fixture(html`<div>${card()}<clinic-content>${card()}</clinic-content></div>`);
      const boxes = [...page.querySelectorAll('modality-card')].map(boxOf);
      for (const box of boxes) await click(box);
      dispatchEvent(new PageTransitionEvent('pagehide', { persisted: true }));
      await settled();
      expect(boxes.map(({ checked }) => checked)).to.deep.equal([false, false]);
    });
  });
});
