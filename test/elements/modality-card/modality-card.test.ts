import { ContextProvider } from '@lit/context';
import { expect, fixture, html } from '@open-wc/testing';
import { ModalityCard } from '../../../src/elements/modality-card/define.js';
import type { ClinicContentErrorEvent } from '../../../src/internal/clinic-content-error-event.js';
import '../../../src/provider/clinic-content/define.js';
import { contentContext, type Differences } from '../../../src/provider/contexts.js';
import { click, countOf, press, settled, shadow, shadowAll, shownIn, textOf, warningsOf, writtenBefore } from '../../browser/support.js';

const known = 'known: medical, swedish, deep-tissue, sports, hot-stone';

describe('modality-card', () => {
  it('says what the modality is for, how firm it is, how long it takes, whom it may suit and who should take care', async () => {
    const card = await fixture(html`<modality-card modality="hot-stone"></modality-card>`);
    const text = textOf(card);
    for (const words of ['Hot stone massage', 'To relax, with warmth', 'Light to medium', '60–90 minutes', 'People who like warmth', 'Heat can burn', 'See a doctor or nurse before you book if you', 'What happens during and after', 'You lie still', 'No clinician has reviewed it yet']) {
      expect(text).to.contain(words);
    }
    expect(await countOf(card, 'heading', 'Hot stone massage')).to.equal(1);
    expect(await countOf(card, 'checkbox', 'I want to ask about this: Hot stone massage')).to.equal(1);
  });

  it('draws the pressure level, and leaves reading it to the words', async () => {
    const card = await fixture(html`<modality-card modality="deep-tissue"></modality-card>`);
    const dots = shadow(card, '[part=pressure]');
    expect(writtenBefore(dots)).to.contain('●●●●○');
    expect(dots.getAttribute('aria-hidden')).to.equal('true');
  });

  it('writes minutes and days as the page’s English does', async () => {
    const page = await fixture(html`<div lang="en-GB"><modality-card modality="swedish"></modality-card></div>`);
    expect(textOf(page.firstElementChild!)).to.contain('24 November 2026');
  });

  describe('heading', () => {
    for (const level of ['1', '2', '3', '4', '5', '6']) {
      it(`is at level ${level} when asked`, async () => {
        const card = await fixture(html`<modality-card modality="swedish" heading-level=${level}></modality-card>`);
        expect(shadow(card, '[part=title]').localName).to.equal(`h${level}`);
      });
    }

    it('is at level 2 by default', async () => {
      const card = await fixture(html`<modality-card modality="swedish"></modality-card>`);
      expect(shadow(card, '[part=title]').localName).to.equal('h2');
    });

    it('is left out for "none"', async () => {
      const card = await fixture(html`<modality-card modality="swedish" heading-level="none"></modality-card>`);
      expect(shadowAll(card, 'h1, h2, h3, h4, h5, h6')).to.deep.equal([]);
    });

    it('is at level 2 for anything else, and says so', async () => {
      let card!: Element;
      const lines = await warningsOf(async () => {
        card = await fixture(html`<modality-card modality="swedish" heading-level="9"></modality-card>`);
      });
      expect(shadow(card, '[part=title]').localName).to.equal('h2');
      expect(lines).to.deep.equal(['modality-card: heading-level "9" not known, 2 is used (known: 1 to 6, none)']);
    });

    it('can be the clinic’s own', async () => {
      const card = await fixture(html`<modality-card modality="swedish"><span slot="title">Our classic</span></modality-card>`);
      expect(await countOf(card, 'heading', 'Our classic')).to.equal(1);
    });
  });

  describe('with an unknown modality', () => {
    it('warns once with the known ones, and shows what stands between the tags', async () => {
      let card!: ModalityCard;
      const lines = await warningsOf(async () => {
        card = await fixture(html`<modality-card modality="swedsh"><p>Ask us about Swedish massage.</p></modality-card>`);
        card.requestUpdate();
        await card.updateComplete;
      });
      expect(lines).to.deep.equal([`modality-card: modality "swedsh" not found (${known})`]);
      expect(card.querySelector('p')!.checkVisibility()).to.equal(true);
      expect(card.offsetHeight).to.be.above(0);
    });

    it('tells the page by an event that crosses shadow roots', async () => {
      const host = await fixture<HTMLElement>(html`<div></div>`);
      const events: ClinicContentErrorEvent[] = [];
      host.addEventListener('clinic-content-error', (event) => events.push(event));
      const inner = document.createElement('div');
      host.append(inner);
      inner.attachShadow({ mode: 'open' }).append(Object.assign(new ModalityCard(), { modality: 'thai' }));
      await settled();
      expect(events.flatMap(({ problems }) => problems)).to.deep.equal([
        { element: 'modality-card', path: 'modality', found: 'thai', expected: known, message: `modality-card: modality "thai" not found (${known})` },
      ]);
    });

    it('takes no room when nothing stands between the tags, and comes back when the modality does', async () => {
      const card = await fixture<ModalityCard>(html`<modality-card modality="none-such" style="margin: 50px"> </modality-card>`);
      expect(getComputedStyle(card).display).to.equal('none');
      card.modality = 'swedish';
      await card.updateComplete;
      expect(card.checkVisibility()).to.equal(true);
      expect(textOf(card)).to.contain('Swedish massage');
    });

    it('takes words that come later', async () => {
      const card = await fixture<ModalityCard>(html`<modality-card modality="none-such-2"></modality-card>`);
      card.append('Ask us.');
      await settled();
      expect(card.checkVisibility()).to.equal(true);
    });

    it('takes no name of the content’s own for a modality', async () => {
      const card = await fixture(html`<modality-card modality="everyone"></modality-card>`);
      expect(getComputedStyle(card).display).to.equal('none');
    });
  });

  it('hides what stands between the tags once it shows its own', async () => {
    const card = await fixture(html`<modality-card modality="swedish"><p>Plain words</p></modality-card>`);
    expect(card.querySelector('p')!.checkVisibility()).to.equal(false);
  });

  describe('booking', () => {
    it('has no link where no clinic gives one', async () => {
      const card = await fixture(html`<modality-card modality="swedish"></modality-card>`);
      expect(shadowAll(card, 'a')).to.deep.equal([]);
    });

    it('links to where the clinic says', async () => {
      const page = await fixture(html`<clinic-content booking-url="/book"><modality-card modality="swedish"></modality-card></clinic-content>`);
      const card = page.firstElementChild!;
      expect(shadow(card, '[part=book]').getAttribute('href')).to.equal('/book');
      expect(await countOf(card, 'link', 'Book Swedish massage')).to.equal(1);
    });

    it('may differ by modality', async () => {
      const content = { modalities: { medical: { bookingUrl: '/medical' } } };
      const page = await fixture(
        html`<clinic-content booking-url="/book" .content=${content}><modality-card modality="medical"></modality-card><modality-card modality="sports"></modality-card></clinic-content>`,
      );
      expect([...page.children].map((card) => shadow(card, '[part=book]').getAttribute('href'))).to.deep.equal(['/medical', '/book']);
    });

    it('has no link for what the clinic does not offer', async () => {
      const page = await fixture(html`<clinic-content booking-url="/book" offers="medical"><modality-card modality="sports"></modality-card></clinic-content>`);
      expect(shadowAll(page.firstElementChild!, 'a')).to.deep.equal([]);
    });

    it('gives way to the clinic’s own links', async () => {
      const page = await fixture(
        html`<clinic-content booking-url="/book"><modality-card modality="sports"><a slot="actions" href="/ask">Ask us</a></modality-card></clinic-content>`,
      );
      const card = page.firstElementChild!;
      expect(card.querySelector('a')!.checkVisibility()).to.equal(true);
      expect(shadow(card, '[part=book]').checkVisibility()).to.equal(false);
    });
  });

  describe('picking', () => {
    const picksOf = (target: HTMLElement) => {
      const events: [string, boolean][] = [];
      target.addEventListener('modality-pick', ({ modality, picked }) => events.push([modality, picked]));
      return events;
    };

    it('marks the card and tells the page, by mouse', async () => {
      const page = await fixture<HTMLElement>(html`<clinic-content><modality-card modality="swedish"></modality-card></clinic-content>`);
      const events = picksOf(page);
      const box = shadow<HTMLInputElement>(page.firstElementChild!, 'input');
      await click(box);
      expect(box.checked).to.equal(true);
      await click(box);
      expect(box.checked).to.equal(false);
      expect(events).to.deep.equal([
        ['swedish', true],
        ['swedish', false],
      ]);
    });

    it('works by keyboard', async () => {
      const page = await fixture<HTMLElement>(html`<clinic-content><modality-card modality="swedish"></modality-card></clinic-content>`);
      const events = picksOf(page);
      const box = shadow<HTMLInputElement>(page.firstElementChild!, 'input');
      box.focus();
      await press('Space');
      expect(box.checked).to.equal(true);
      expect(events).to.deep.equal([['swedish', true]]);
    });

    it('leaves things as they were when the page cancels it', async () => {
      const page = await fixture(html`<clinic-content><modality-card modality="swedish"></modality-card><modality-card modality="swedish"></modality-card></clinic-content>`);
      page.addEventListener('modality-pick', (event) => event.preventDefault());
      const boxes = [...page.children].map((card) => shadow<HTMLInputElement>(card, 'input'));
      await click(boxes[0]!);
      expect(boxes.map(({ checked }) => checked)).to.deep.equal([false, false]);
    });
  });

  it('unfolds by keyboard', async () => {
    const card = await fixture(html`<modality-card modality="swedish"></modality-card>`);
    shadow(card, 'summary').focus();
    await press('Enter');
    expect(shadow<HTMLDetailsElement>(card, 'details').open).to.equal(true);
  });

  it('stands unfolded on paper, and as before on the screen', async () => {
    const card = await fixture(html`<modality-card modality="swedish"></modality-card>`);
    const details = shadow<HTMLDetailsElement>(card, 'details');
    dispatchEvent(new Event('beforeprint'));
    expect(details.open).to.equal(true);
    dispatchEvent(new Event('afterprint'));
    expect(details.open).to.equal(false);
  });

  describe('on a page in another language', () => {
    it('says that its words are English, and sets them from left to right', async () => {
      const page = await fixture(html`<div lang="ar" dir="rtl"><modality-card modality="swedish"></modality-card></div>`);
      const { lang, dir } = shownIn(page.firstElementChild!);
      expect([lang, dir]).to.deep.equal(['en', 'ltr']);
    });

    it('finds the page’s language through shadow roots', async () => {
      const page = await fixture(html`<div lang="de"><div></div></div>`);
      const card = Object.assign(new ModalityCard(), { modality: 'swedish' });
      page.firstElementChild!.attachShadow({ mode: 'open' }).append(card);
      await card.updateComplete;
      expect(shadow(card, '[part=base]').lang).to.equal('en');
    });

    it('adds nothing on an English page, whatever its direction', async () => {
      const page = await fixture(html`<div lang="en-US" dir="rtl"><modality-card modality="swedish"></modality-card></div>`);
      const base = shadow(page.firstElementChild!, '[part=base]');
      expect([base.hasAttribute('lang'), base.hasAttribute('dir')]).to.deep.equal([false, false]);
      expect(getComputedStyle(base).direction).to.equal('rtl');
    });

    for (const lang of ['en_US', 'x', 'not a language', 'en-']) {
      it(`works with the tag "${lang}"`, async () => {
        const page = await fixture(html`<div lang=${lang}><modality-card modality="swedish"></modality-card></div>`);
        expect(shownIn(page.firstElementChild!).textContent).to.contain('60–90 minutes');
      });
    }
  });

  it('says when its text was due for review, to the reader and to the page’s author', async () => {
    let page!: Element;
    const old: Differences = (_name, section) => ('status' in section ? { ...section, status: { ...(section.status as object), nextReview: '2020-01-01' } } : section);
    const lines = await warningsOf(async () => {
      page = await fixture(html`<div></div>`);
      new ContextProvider(page as HTMLElement, { context: contentContext, initialValue: { layers: [], section: old } });
      page.append(Object.assign(document.createElement('modality-card'), { modality: 'swedish' }));
      await page.querySelector('modality-card')!.updateComplete;
    });
    expect(textOf(page.firstElementChild!)).to.contain('It was due for review on January 1, 2020.');
    expect(lines).to.deep.equal(['modality-card: content "2020-01-01" was the day to review this text (newer words may be in a newer version)']);
  });

  it('is the same whether made by markup or script, moved, taken out and put back, or defined late', async () => {
    const marked = await fixture<ModalityCard>(html`<modality-card modality="sports" heading-level="3"></modality-card>`);
    const expected = textOf(marked);

    const made = document.createElement('modality-card');
    made.setAttribute('modality', 'medical');
    const place = await fixture(html`<div><p></p></div>`);
    place.append(made);
    await made.updateComplete;
    place.firstElementChild!.append(made);
    made.modality = 'sports';
    made.headingLevel = 3;
    made.remove();
    place.prepend(made);
    await made.updateComplete;
    expect(textOf(made)).to.equal(expected);

    const late = await fixture<ModalityCard>(html`<late-card modality="medical"></late-card>`);
    late.setAttribute('modality', 'sports');
    Object.assign(late, { headingLevel: 3 });
    customElements.define('late-card', class extends ModalityCard {});
    await late.updateComplete;
    expect(textOf(late)).to.equal(expected);
  });
});
