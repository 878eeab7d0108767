import { expect, fixture, html } from '@open-wc/testing';
import { LanguageChoice } from '../../../src/elements/language-choice/define.js';
import '../../../src/elements/modality-card/define.js';
import '../../../src/provider/clinic-content/define.js';
import { countOf, settled, shadow, shadowAll, textOf, warningsOf } from '../../browser/support.js';

const choiceOf = (host: Element) => shadow<HTMLSelectElement>(host, 'select');
const card = html`<modality-card modality="swedish"></modality-card>`;

/** Chooses as a reader does. */
async function choose(host: Element, code: string): Promise<void> {
  if (host instanceof LanguageChoice) await host.updateComplete;
  const select = choiceOf(host);
  select.value = code;
  select.dispatchEvent(new Event('change', { bubbles: true }));
  await settled();
}

describe('language-choice', () => {
  it('is a native choice of all languages, each under its own name and in its own language', async () => {
    const choice = await fixture(html`<language-choice></language-choice>`);
    expect(shadowAll<HTMLOptionElement>(choice, 'option').map(({ label, lang, value }) => [label, lang, value])).to.deep.equal([
      ['English', 'en', 'en'],
      ['Español', 'es', 'es'],
    ]);
    expect(await countOf(choice, 'combobox', 'Language')).to.equal(1);
  });

  it('shows the language of the page as chosen, and its label in it', async () => {
    const page = await fixture(html`<div lang="es-MX"><language-choice></language-choice></div>`);
    await page.querySelector('language-choice')!.updateComplete;
    expect(choiceOf(page.firstElementChild!).value).to.equal('es');
    expect(textOf(page.firstElementChild!)).to.contain('Idioma');
  });

  it('offers the languages that the page names, in that order, and says which it does not know', async () => {
    let choice!: Element;
    const lines = await warningsOf(async () => {
      choice = await fixture(html`<language-choice languages="es tlh en"></language-choice>`);
    });
    expect(shadowAll<HTMLOptionElement>(choice, 'option').map(({ value }) => value)).to.deep.equal(['es', 'en']);
    expect(lines).to.deep.equal(['language-choice: languages "tlh" not found (known: en, es)']);
  });

  it('changes the elements of its provider and no others, marks their language, and back', async () => {
    const page = await fixture(html`<div lang="en"><clinic-content><language-choice></language-choice>${card}</clinic-content>${card}</div>`);
    const choice = page.querySelector('language-choice')!;
    const [inside, outside] = page.querySelectorAll('modality-card');
    await choose(choice, 'es');
    await inside!.updateComplete;
    expect([textOf(inside!), textOf(outside!)].map((text) => text.includes('Masaje sueco'))).to.deep.equal([true, false]);
    expect(shadow(inside!, '[part=base]').getAttribute('lang')).to.equal('es');
    expect(choiceOf(choice).value).to.equal('es');
    await choose(choice, 'en');
    expect(textOf(inside!)).to.contain('Swedish massage').and.not.contain('Masaje');
    expect(shadow(inside!, '[part=base]').hasAttribute('lang')).to.equal(false);
  });

  it('holds for the page where there is no provider, stores nothing, and is forgotten when the page is left', async () => {
    const page = await fixture(html`<div lang="en"><language-choice></language-choice>${card}</div>`);
    const shown = page.querySelector('modality-card')!;
    await choose(page.querySelector('language-choice')!, 'es');
    await shown.updateComplete;
    expect(textOf(shown)).to.contain('Masaje sueco');
    expect([localStorage.length, sessionStorage.length, document.cookie]).to.deep.equal([0, 0, '']);
    dispatchEvent(new PageTransitionEvent('pagehide', { persisted: true }));
    await settled();
    expect(textOf(shown)).to.contain('Swedish massage');
  });
});
