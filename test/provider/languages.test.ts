import { expect, fixture, html } from '@open-wc/testing';
import { nothing } from 'lit';
import '../../src/index.js';
import type { ModalityCard } from '../../src/elements/modality-card/define.js';
import { contentTags } from '../../src/internal/tags.js';
import { packs } from '../../src/provider/languages.js';
import type { Pack } from '../../src/schema/index.js';
import { pseudo } from '../browser/pseudo-language.js';
import { rendered, settled, shadow, shownIn, textOf, warningsOf, wordsBelow } from '../browser/support.js';

const card = () => html`<modality-card modality="swedish"></modality-card>`;
const english = 'Swedish massage';
const spanish = 'Masaje sueco';

/** Sets a language, and waits until everything below shows what it will keep. */
async function turn(page: Element, lang: string | undefined): Promise<void> {
  if (lang === undefined) page.removeAttribute('lang');
  else page.setAttribute('lang', lang);
  await settled();
  await rendered(page);
  await settled();
}

describe('the language', () => {
  for (const [lang, word, marked] of [
    ['es', spanish, null],
    ['es-MX', spanish, null],
    ['es-419', spanish, null],
    ['ES', spanish, null],
    ['es-x-plain', spanish, 'es'],
    ['en-GB', english, null],
    ['fr', english, 'en'],
    ['constructor', english, 'en'],
  ] as const) {
    it(`of a page in "${lang}" is followed, or said to be another`, async () => {
      const page = await fixture(html`<div lang=${lang}>${card()}</div>`);
      await rendered(page);
      const shown = shownIn(page.firstElementChild!);
      expect(shown.textContent).to.contain(word);
      expect(shown.getAttribute('lang')).to.equal(marked);
    });
  }

  it('is that of the nearest element with one, through shadow roots', async () => {
    const page = await fixture(html`<div lang="es"><p></p></div>`);
    const root = page.firstElementChild!.attachShadow({ mode: 'closed' });
    const inner = document.createElement('section').attachShadow({ mode: 'open' });
    root.append(inner.host);
    const shown = Object.assign(document.createElement('modality-card'), { modality: 'swedish' });
    inner.append(shown);
    await shown.updateComplete;
    expect(textOf(shown)).to.contain(spanish);
    await turn(page, 'en');
    expect(textOf(shown)).to.contain(english);
    inner.host.setAttribute('lang', 'es');
    await settled();
    expect(textOf(shown)).to.contain(spanish);
  });

  it('is there once an update is complete, also for one that moved in', async () => {
    const page = await fixture(html`<div><div lang="en">${card()}</div><div lang="es"></div></div>`);
    const shown = page.querySelector<ModalityCard>('modality-card')!;
    page.lastElementChild!.append(shown);
    await shown.updateComplete;
    expect(textOf(shown)).to.contain(spanish);
  });

  it('gives numbers and days in the reader’s form', async () => {
    const page = await fixture(html`<div lang="es">${card()}</div>`);
    await rendered(page);
    expect(textOf(page.firstElementChild!)).to.contain('60-90 minutos').and.contain('24 de noviembre de 2026');
  });

  describe('without a pack', () => {
    it('leaves the words that stand between the tags, as long as there are some', async () => {
      const page = await fixture(html`<div lang="fr"><modality-card modality="swedish"><span slot="actions">Réservez</span><p>Massage suédois</p></modality-card></div>`);
      await rendered(page);
      const shown = page.firstElementChild!;
      expect(page.querySelector('p')!.checkVisibility()).to.equal(true);
      expect(textOf(shown)).to.not.contain(english);
      page.querySelector('p')!.remove();
      await settled();
      expect(textOf(shown)).to.contain(english);
      expect(shadow(shown, '[part=base]').getAttribute('lang')).to.equal('en');
    });

    it('has them replaced where there is one', async () => {
      const page = await fixture(html`<div lang="es"><modality-card modality="swedish"><p>Un masaje</p></modality-card></div>`);
      await rendered(page);
      expect(page.querySelector('p')!.checkVisibility()).to.equal(false);
      expect(textOf(page.firstElementChild!)).to.contain(spanish);
    });
  });

  describe('whose pack does not arrive', () => {
    const sections = Object.fromEntries(Object.keys(packs.es!.sections).map((name) => [name, () => Promise.reject(new TypeError('no network'))])) as unknown as Pack;
    afterEach(() => Reflect.deleteProperty(packs, 'it'));

    it('leaves what is there, says so, and is tried again when it is asked for again', async () => {
      packs.it = { dir: 'ltr', sections };
      const page = await fixture(html`<div lang="es">${card()}</div>`);
      await rendered(page);
      const lines = await warningsOf(() => turn(page, 'it'));
      expect(shownIn(page.firstElementChild!).textContent).to.contain(spanish);
      expect(lines).to.deep.equal(['modality-card: lang "it" could not be loaded, the words stay as they are (the next change of language tries again)']);
      packs.it = { dir: 'ltr', sections: packs.es!.sections };
      await turn(page, 'en');
      await turn(page, 'it');
      expect(textOf(page.firstElementChild!)).to.contain(spanish);
    });

    it('leaves the words between the tags', async () => {
      packs.it = { dir: 'ltr', sections };
      const page = await fixture(html`<div lang="it"><modality-card modality="swedish"><p>Massaggio svedese</p></modality-card></div>`);
      await rendered(page);
      expect(page.querySelector('p')!.checkVisibility()).to.equal(true);
      expect(textOf(page.firstElementChild!)).to.not.contain(english);
    });
  });

  it('that was asked for last is shown, whichever pack arrives first', async () => {
    const page = await fixture(html`<div lang="en">${card()}</div>`);
    page.setAttribute('lang', 'es');
    await Promise.resolve();
    page.setAttribute('lang', 'en');
    await settled();
    await rendered(page);
    expect(textOf(page.firstElementChild!)).to.contain(english);
  });
});

describe('every element', () => {
  const tags = [...contentTags, 'language-choice'];
  const modality: Record<string, string> = { 'modality-card': 'deep-tissue', 'glossary-term': '' };

  for (const tag of tags) {
    it(`${tag} switches with an ancestor, with no word left over and nothing broken, and back`, async () => {
      const page = await fixture<HTMLElement>(html`<div lang="en" style="inline-size: 320px"></div>`);
      const shown = document.createElement(tag);
      if (modality[tag]) shown.setAttribute('modality', modality[tag]);
      if (tag === 'glossary-term') shown.setAttribute('term', 'draping');
      page.append(shown);
      await turn(page, 'en');
      const before = wordsBelow(shown.shadowRoot!);
      expect(before).to.match(/[A-Za-z]{3,}/);

      page.dir = 'rtl';
      await turn(page, pseudo);
      const other = wordsBelow(shown.shadowRoot!);
      // Languages keep their own names.
      expect(other.replace(/English|Español/g, '').match(/[A-Za-z]{2,}[^א-ת]*/g) ?? []).to.deep.equal([]);
      expect(other).to.match(/[א-ת]{3,}/);
      expect(other.length).to.be.at.least(before.length);
      expect(page.scrollWidth).to.be.at.most(320);

      page.dir = 'ltr';
      await turn(page, 'es');
      expect(wordsBelow(shown.shadowRoot!)).to.not.match(/[א-ת]|\b(the|and|with|your|you)\b/);
      expect(page.scrollWidth).to.be.at.most(320);

      await turn(page, 'en');
      expect(wordsBelow(shown.shadowRoot!)).to.equal(before);
    });
  }
});

it('a language holds for all that stand under it, and for no others', async () => {
  const page = await fixture(html`<div><div lang="es">${card()}<massage-faq questions="hurt"></massage-faq></div><div lang=${nothing}>${card()}</div></div>`);
  await rendered(page);
  const [first, second] = page.querySelectorAll('modality-card');
  expect([first!, second!].map((each) => textOf(each).includes(spanish))).to.deep.equal([true, false]);
  expect(textOf(page.querySelector('massage-faq')!)).to.contain('¿');
});
