import { expect, fixture, html } from '@open-wc/testing';
import type { ClinicContentErrorEvent } from '../../../src/internal/clinic-content-error-event.js';
import type { ClinicContent } from '../../../src/provider/clinic-content/define.js';
import type { ClinicContentReadyEvent } from '../../../src/provider/clinic-content/clinic-content-ready-event.js';
import '../../../src/index.js';
import { rendered, settled, shadow, shadowAll, textOf, warningsOf, wordsBelow } from '../../browser/support.js';

/** A script with a clinic's words, as a page has it. */
function scriptOf(words: unknown, lang?: string): HTMLScriptElement {
  const script = Object.assign(document.createElement('script'), { type: 'application/json', text: typeof words === 'string' ? words : JSON.stringify(words) });
  if (lang) script.lang = lang;
  return script;
}

const card = (modality = 'swedish') => html`<modality-card modality=${modality}></modality-card>`;
const columns = (host: Element) => shadowAll(host, 'thead th').map((cell) => cell.textContent.replace(/\s+/g, ' ').trim());

describe('a clinic’s own words', () => {
  const words = {
    modalities: {
      medical: { price: '$95 for 60 minutes' },
      swedish: { name: 'Classic massage' },
      'hot-stone': null,
      thai: { name: 'Thai massage', purpose: 'To stretch', minutes: [60, 90] },
    },
    choosing: { rules: { 'thai-tension': { claim: 'You want to ease tight muscles: it stretches them.', when: { goal: ['tension'] }, effect: 'fits', modalities: ['thai'] } } },
  };

  it('show a price in the reader’s language, on the card and in the table', async () => {
    const price = { modalities: { medical: { price: { amount: 95, currency: 'USD', minutes: 60 } } } };
    const page = await fixture(html`<div lang="es-US"><clinic-content>${scriptOf(price)}${card('medical')}<massage-comparison-table></massage-comparison-table></clinic-content></div>`);
    await rendered(page);
    await settled();
    for (const host of page.querySelectorAll('modality-card, massage-comparison-table')) expect(textOf(host)).to.contain('$95 (60 minutos)');
  });

  for (const lang of ['en', 'es']) {
    it(`set a price, rename, remove and add, in table, cards, chooser and guide, in "${lang}"`, async () => {
      const page = await fixture(html`
        <div lang=${lang}>
          <clinic-content clinic-name="Riverside">
            ${scriptOf(words)}
            <massage-comparison-table></massage-comparison-table>
            <modality-list></modality-list>
            <massage-chooser></massage-chooser>
            <massage-guide sections="modalities comparison chooser"></massage-guide>
          </clinic-content>
        </div>
      `);
      await rendered(page);
      await settled();
      const table = page.querySelector('massage-comparison-table')!;
      const names = lang === 'en' ? ['Medical', 'Classic massage', 'Deep tissue', 'Sports', 'Thai massage'] : ['Médico', 'Classic massage', 'Tejido profundo', 'Deportivo', 'Thai massage'];
      expect(columns(table).slice(1)).to.deep.equal(names);
      const price = shadowAll(table, 'tbody tr').find((row) => row.textContent.includes('$95 for 60 minutes'))!;
      const ask = lang === 'en' ? 'Ask the clinic' : 'Pregunte a la clínica';
      expect([...price.querySelectorAll('td')].map((cell) => cell.textContent.trim())).to.deep.equal(['$95 for 60 minutes', ask, ask, ask, ask]);

      const list = page.querySelector('modality-list')!;
      const cards = shadowAll(list, 'modality-card');
      expect(cards.map((each) => shadow(each, '[part=title]').textContent.trim())).to.deep.equal([
        lang === 'en' ? 'Medical massage' : 'Masaje médico',
        'Classic massage',
        lang === 'en' ? 'Deep tissue massage' : 'Masaje de tejido profundo',
        lang === 'en' ? 'Sports massage' : 'Masaje deportivo',
        'Thai massage',
      ]);
      expect(textOf(cards[0]!)).to.contain('$95 for 60 minutes');

      const chooser = page.querySelector('massage-chooser')!;
      shadowAll<HTMLInputElement>(chooser, 'input[name=goal]')[1]!.click();
      await settled();
      const answer = shadow(chooser, '[part=result]').textContent;
      expect(answer).to.contain('Thai massage').and.contain('it stretches them').and.contain('Classic massage');
      expect(answer).to.not.match(/Hot stone|piedras calientes/i);

      const guide = wordsBelow(page.querySelector('massage-guide')!.shadowRoot!);
      for (const word of ['$95 for 60 minutes', 'Classic massage', 'Thai massage']) expect(guide).to.contain(word);
      expect(guide).to.not.match(/Hot stone massage|Masaje con piedras calientes/);
      dispatchEvent(new PageTransitionEvent('pagehide'));
    });
  }

  it('may stand in several scripts, each in its language', async () => {
    const page = await fixture(html`
      <div lang="es">
        <clinic-content>
          ${scriptOf({ modalities: { swedish: { price: '$80' } } })} ${scriptOf({ modalities: { swedish: { feels: 'Con calma.' } } }, 'es')}
          ${scriptOf({ lang: 'en', modalities: { swedish: { feels: 'With calm.' } } })} ${card()}
        </clinic-content>
      </div>
    `);
    await rendered(page);
    const shown = page.querySelector('modality-card')!;
    expect(textOf(shown)).to.contain('$80').and.contain('Con calma.').and.not.contain('With calm.');
    page.setAttribute('lang', 'en');
    await settled();
    expect(textOf(shown)).to.contain('$80').and.contain('With calm.').and.not.contain('Con calma.');
  });

  it('go one before the other: script, attributes, content', async () => {
    const page = await fixture<ClinicContent>(html`
      <clinic-content booking-url="/attribute" .content=${{ modalities: { swedish: { price: '$2' } } }}>
        ${scriptOf({ clinic: { bookingUrl: '/script', phone: '555-0100' }, modalities: { swedish: { price: '$1', area: 'The back' } } })} ${card()}<session-expectations></session-expectations>
      </clinic-content>
    `);
    await rendered(page);
    const shown = page.querySelector('modality-card')!;
    expect(textOf(shown)).to.contain('$2').and.contain('The back');
    expect(shadow(shown, '[part=book]').getAttribute('href')).to.equal('/attribute');
    expect(textOf(page.querySelector('session-expectations')!)).to.contain('Call 555-0100');
  });

  it('are followed when a script changes, comes or goes', async () => {
    const page = await fixture(html`<clinic-content>${card()}</clinic-content>`);
    const shown = page.querySelector('modality-card')!;
    const script = scriptOf({ modalities: { swedish: { price: '$1' } } });
    page.append(script);
    await settled();
    expect(textOf(shown)).to.contain('$1');
    script.text = JSON.stringify({ modalities: { swedish: { price: '$2' } } });
    await settled();
    expect(textOf(shown)).to.contain('$2').and.not.contain('$1');
    script.remove();
    await settled();
    expect(textOf(shown)).to.not.contain('$2');
  });

  it('of one inside another are laid over what the outer one says', async () => {
    const page = await fixture(html`
      <clinic-content>
        ${scriptOf({ modalities: { thai: { name: 'Thai massage', area: 'The whole body' } } })}
        <clinic-content>${scriptOf({ modalities: { thai: { price: '$120' } } })}${card('thai')}</clinic-content>
      </clinic-content>
    `);
    await rendered(page);
    await settled();
    expect(textOf(page.querySelector('modality-card')!)).to.contain('Thai massage').and.contain('The whole body').and.contain('$120');
  });

  it('reach elements that are nowhere near, for the page', async () => {
    const page = await fixture(html`<div>${card()}<clinic-content page>${scriptOf({ modalities: { swedish: { price: '$77' } } })}</clinic-content></div>`);
    await rendered(page);
    await settled();
    expect(textOf(page.querySelector('modality-card')!)).to.contain('$77');
  });

  it('are marked as such at a claim, without our sources, and in the line that says what the text is worth', async () => {
    const page = await fixture(html`
      <clinic-content>
        ${scriptOf({ evidence: { 'low-back-pain': { findings: { eases: { claim: 'It always helps.' } } } }, safety: { first: { signs: { gout: { claim: 'have gout' } } } } })}
        <research-evidence conditions="low-back-pain"></research-evidence><condition-guide conditions="low-back-pain"></condition-guide><safety-check></safety-check>
        ${card()}
      </clinic-content>
    `);
    await rendered(page);
    const [evidence, condition, safety, shown] = page.querySelectorAll('research-evidence, condition-guide, safety-check, modality-card');
    const finding = shadowAll(evidence!, '[part=findings] > li')[0]!;
    expect(finding.textContent.replace(/\s+/g, ' ').trim()).to.equal('It always helps.In the clinic’s own words');
    expect(textOf(condition!)).to.match(/It always helps\. In the clinic’s own words/);
    expect(textOf(safety!)).to.match(/have gout\s+In the clinic’s own words/);
    expect(textOf(shown!)).to.contain('have gout In the clinic’s own words');
    for (const each of [evidence!, safety!]) expect(textOf(each)).to.contain('Some of it is in the clinic’s own words. No clinician has reviewed it yet.');
  });

  it('may be named in attributes: nothing is missed before they are there', async () => {
    const lines = await warningsOf(async () => {
      const page = await fixture(html`
        <clinic-content offers="thai medical">
          ${scriptOf({ modalities: { thai: { name: 'Thai massage' } }, faq: { parking: { question: 'Where can I park?', answer: [{ claim: 'Behind the house.' }] } } })}
          ${card('thai')}<massage-faq questions="parking"></massage-faq><massage-comparison-table mark="thai"></massage-comparison-table><modality-list></modality-list>
        </clinic-content>
      `);
      await rendered(page);
      expect(textOf(page.querySelector('massage-faq')!)).to.contain('Behind the house.');
    });
    expect(lines).to.deep.equal([]);
  });

  it('of a kind that is not ours are not joined by what we say of ours', async () => {
    const page = await fixture(html`
      <clinic-content>${scriptOf({ modalities: { cupping: { name: 'Cupping' } } })}<massage-comparison-table modalities="medical cupping" aspects="harm check-first"></massage-comparison-table></clinic-content>
    `);
    await rendered(page);
    const table = page.querySelector('massage-comparison-table')!;
    const cells = shadowAll(table, 'tbody tr').map((row) => row.lastElementChild!.textContent.trim());
    expect(cells).to.deep.equal(['Ask the clinic', 'Ask the clinic']);
    expect(textOf(table)).to.contain('Bad harm is rare').and.contain('Some of it is in the clinic’s own words.');
  });

  it('that add a sign to those who should ask first stop the chooser', async () => {
    const page = await fixture(html`<clinic-content>${scriptOf({ safety: { first: { signs: { gout: { claim: 'have gout', action: 'Call us.' } } } } })}<massage-chooser></massage-chooser></clinic-content>`);
    await rendered(page);
    const chooser = page.querySelector('massage-chooser')!;
    shadowAll<HTMLInputElement>(chooser, 'input[name=first]').at(-1)!.click();
    await settled();
    expect(shadow(chooser, '[part=result]').textContent).to.contain('no massage for now').and.contain('Call us.');
    dispatchEvent(new PageTransitionEvent('pagehide'));
  });
});

describe('a mistake in a clinic’s words', () => {
  const wrong = { modalities: { medical: { minutes: 'sixty', price: '$95' }, swedsh: { price: '$80' } }, modalites: {} };
  const message =
    'clinic-content: 3 things in its words are not usable, the bundled words stay there\n' +
    '  script: modalites: expected one of clinic, modalities, comparison, conditions, session, choosing, safety, evidence, faq, glossary, guide, about, labels, got "modalites" (did you mean "modalities"?)\n' +
    '  script: modalities.swedsh: expected a name that is here, or a new one that is less like it, got "swedsh" (did you mean "swedish"?)\n' +
    '  script: modalities.medical.minutes: expected two whole numbers, such as [30, 60], got "sixty"';

  it('is told once as a list, and by an event; what is right is used', async () => {
    let page!: Element;
    const events: ClinicContentErrorEvent[] = [];
    const listen = (event: ClinicContentErrorEvent) => events.push(event);
    document.addEventListener('clinic-content-error', listen);
    const lines = await warningsOf(async () => {
      page = await fixture(html`<clinic-content>${scriptOf(wrong)}${card('medical')}</clinic-content>`);
      await rendered(page);
    });
    document.removeEventListener('clinic-content-error', listen);
    expect(lines).to.deep.equal([message]);
    expect(events.map(({ problems }) => problems.map(({ path, found }) => [path, found]))).to.deep.equal([
      [
        ['modalites', '"modalites"'],
        ['modalities.swedsh', '"swedsh"'],
        ['modalities.medical.minutes', '"sixty"'],
      ],
    ]);
    expect(textOf(page.querySelector('modality-card')!)).to.contain('$95').and.contain('30–60 minutes');
  });

  it('in its JSON leaves the bundled words', async () => {
    let page!: Element;
    const lines = await warningsOf(async () => {
      page = await fixture(html`<clinic-content clinic-name="Riverside">${scriptOf('{"modalities": {"medical": {"price": "$95",}}}')}${card('medical')}</clinic-content>`);
      await rendered(page);
    });
    expect(lines).to.deep.equal([
      'clinic-content: one thing in its words is not usable, the bundled words stay there\n  script:1:44: expected JSON: look at commas, quotes and brackets; notes go in "$comment", got text that is not JSON',
    ]);
    expect(textOf(page.querySelector('modality-card')!)).to.contain('Medical massage').and.not.contain('$95');
  });
});

describe('clinic-content-ready', () => {
  it('says what was found, once in the console below the level of a warning', async () => {
    const { debug } = console;
    const lines: string[] = [];
    console.debug = (line: string) => lines.push(line);
    const events: ClinicContentReadyEvent[] = [];
    const listen = (event: ClinicContentReadyEvent) => events.push(event);
    document.addEventListener('clinic-content-ready', listen);
    try {
      const page = await fixture<ClinicContent>(html`<clinic-content clinic-name="Riverside">${scriptOf({ modalities: { swedish: { price: '$80' } } })}${card()}<massage-faq></massage-faq></clinic-content>`);
      await rendered(page);
      await settled();
      page.phone = '555-0100';
      await settled();
    } finally {
      console.debug = debug;
      document.removeEventListener('clinic-content-ready', listen);
    }
    const { version } = events[0]!;
    expect(lines).to.deep.equal([`clinic-elements ${version}: speaking for Riverside. Elements: modality-card, massage-faq. Own words: 1, of which not usable: 0.`]);
    expect(events.map(({ elements, changes, problems }) => [elements, changes, problems])).to.deep.equal([
      [['modality-card', 'massage-faq'], 1, 0],
      [['modality-card', 'massage-faq'], 1, 0],
    ]);
  });

  it('names a section that was signed with other words, whichever provider changed them, and warns once', async () => {
    const { readOverrides } = await import('../../../src/provider/overrides/overrides.js');
    const { markOf } = await import('../../../src/provider/overrides/sign-off.js');
    const review = { by: 'Ana Ruiz', qualification: 'MD', date: '2026-11-20', of: { modalities: markOf('modalities', [], 'en') } };
    expect((await readOverrides([{ from: 'script', value: { about: { review } } }])).lapsed).to.deep.equal([]);
    const events: ClinicContentReadyEvent[] = [];
    const listen = (event: ClinicContentReadyEvent) => events.push(event);
    document.addEventListener('clinic-content-ready', listen);
    let page!: Element;
    const lines = await warningsOf(async () => {
      page = await fixture(html`
        <clinic-content>
          ${scriptOf({ about: { review } })}${card()}
          <clinic-content>${scriptOf({ modalities: { swedish: { price: '$80' } } })}${card()}</clinic-content>
          <clinic-content>${scriptOf({ modalities: { swedish: { about: 'It cures.' } } })}${card()}</clinic-content>
          <clinic-content>${scriptOf({ modalities: { swedish: { about: 'It cures.' } } })}${card()}</clinic-content>
        </clinic-content>
      `);
      await rendered(page);
      await settled();
    });
    document.removeEventListener('clinic-content-ready', listen);
    const signed = [...page.querySelectorAll('modality-card')].map((each) => textOf(each).includes('Reviewed by Ana Ruiz, MD'));
    expect(signed).to.deep.equal([true, true, false, false]);
    expect(lines).to.deep.equal([
      'clinic-content: about.review.of.modalities: expected the mark of what is shown (without it, nobody is said to have reviewed it), got that of other words: modalities.swedish.about differs',
    ]);
    const lapsed = events.filter((event) => event.lapsed.length).map((event) => event.lapsed);
    expect(lapsed).to.deep.equal([[{ section: 'modalities', changed: ['modalities.swedish.about'] }], [{ section: 'modalities', changed: ['modalities.swedish.about'] }]]);
  });

  it('names what one provider for the page signed and another changed', async () => {
    const { markOf } = await import('../../../src/provider/overrides/sign-off.js');
    const review = { by: 'Ana Ruiz', qualification: 'MD', date: '2026-11-20', of: { faq: markOf('faq', [], 'en') } };
    const lapsed: string[] = [];
    const listen = (event: ClinicContentReadyEvent) => lapsed.push(...event.lapsed.flatMap(({ changed }) => changed));
    document.addEventListener('clinic-content-ready', listen);
    const page = await fixture(html`<div>
      <clinic-content page>${scriptOf({ about: { review } })}</clinic-content>
      <clinic-content page>${scriptOf({ faq: { cost: null } })}</clinic-content>
      <massage-faq></massage-faq>
    </div>`);
    await rendered(page);
    await settled();
    await settled();
    document.removeEventListener('clinic-content-ready', listen);
    expect(textOf(page.querySelector('massage-faq')!)).not.to.contain('Ana Ruiz');
    expect(lapsed).to.include('faq.cost');
  });

  it('names tags that nobody knows', async function () {
    this.timeout(10_000);
    const { debug } = console;
    const lines: string[] = [];
    console.debug = (line: string) => lines.push(line);
    try {
      const page = await fixture(html`<clinic-content><modality-crad></modality-crad></clinic-content>`);
      await new Promise((resolve) => page.addEventListener('clinic-content-ready', resolve));
    } finally {
      console.debug = debug;
    }
    expect(lines[0]).to.contain('Tags that nobody knows: modality-crad.');
  });
});
