/**
 * A reader with a keyboard alone meets every element's links, buttons and boxes: each once, in the order in which it is read, there and back,
 * and sees at each where they are.
 */
import { expect, fixture, html } from '@open-wc/testing';
import '../../src/index.js';
import { pseudo } from '../browser/pseudo-language.js';
import { rendered, shadow, shadowAll } from '../browser/support.js';
import { examples as shown } from '../e2e/examples.js';
import { faultsOfRing } from './ring.js';
import { focused, followsForTheEye, laidOut, nameOf, pressing, stop, stopsIn, times } from './stops.js';

interface Example {
  readonly markup: string;
  /** What the reader has done before. */
  readonly after?: (page: Element) => unknown;
}

const unfold = (root: ParentNode): void => {
  for (const element of root.querySelectorAll('*')) {
    if (element instanceof HTMLDetailsElement) element.open = true;
    if (element.shadowRoot) unfold(element.shadowRoot);
  }
};

const answer = (page: Element, question: string) => shadow<HTMLInputElement>(page.querySelector('massage-chooser')!, `input[name=${question}]`).click();

const table = '<massage-comparison-table></massage-comparison-table>';

const examples: Readonly<Record<string, Example>> = {
  ...Object.fromEntries(Object.entries(shown).map(([name, markup]) => [name, { markup }])),
  'condition-guide, unfolded': { markup: shown['condition-guide']!, after: unfold },
  'language-choice': { markup: '<language-choice></language-choice>' },
  'massage-chooser, answered': { markup: shown['massage-chooser']!, after: (page) => ['goal', 'pressure'].forEach((question) => answer(page, question)) },
  'massage-chooser, stopped': { markup: shown['massage-chooser']!, after: (page) => answer(page, 'now') },
  'massage-comparison-table': { markup: table },
  'massage-comparison-table, two columns left': {
    markup: table,
    after: async (page) => {
      for (const box of shadowAll(page.querySelector('massage-comparison-table')!, 'fieldset input').slice(2)) {
        box.click();
        await rendered(page);
      }
    },
  },
  'massage-guide, with elements in it': { markup: '<massage-guide sections="medical safety visit closing"></massage-guide>' },
  'modality-card, unfolded': { markup: shown['modality-card']!, after: unfold },
  'modality-card, with links of the page': {
    markup: `<modality-card modality="medical"><a slot="media" href="#picture">Picture</a><a slot="actions" href="#ask">Ask</a><a slot="actions" href="#call">Call</a></modality-card>`,
  },
  'research-evidence, unfolded': { markup: shown['research-evidence']!, after: unfold },
  'safety-check, unfolded': { markup: shown['safety-check']!, after: unfold },
  'session-expectations, unfolded': { markup: shown['session-expectations']!, after: unfold },
};

/** A wide page by day, a narrow one by night. */
const wide = 'inline-size: 760px; color-scheme: light; background: #fff; color: #1c2426; font: 16px sans-serif';
const narrow = 'inline-size: 320px; color-scheme: dark; background: #14181a; color: #e8eced; font: 16px sans-serif';

/** The way there in one width, the way back in the other: between the two directions each width has both ways. */
const walks = [
  { lang: 'en', dir: 'ltr', looks: [wide, narrow] },
  { lang: pseudo, dir: 'rtl', looks: [narrow, wide] },
] as const;

async function put({ markup, after }: Example, lang: string, dir: string): Promise<HTMLElement> {
  const page = await fixture<HTMLElement>(html`
    <div lang=${lang} dir=${dir}>
      <button type="button">Before</button>
      <clinic-content clinic-name="Riverside Clinic" phone="555-0100" booking-url="/book" emergency-number="911">
        <script type="application/json">
          { "modalities": { "swedish": { "price": "$95", "about": "Our own words." } } }
        </script>
      </clinic-content>
      <button type="button">After</button>
    </div>
  `);
  page.querySelector('clinic-content')!.insertAdjacentHTML('beforeend', markup);
  await rendered(page);
  await after?.(page);
  return page;
}

async function show(page: HTMLElement, look: string): Promise<void> {
  page.style.cssText = look;
  await laidOut(page);
}

/** Goes through a page, and gives where it stops and what is wrong there; and what should be. */
async function walk(page: Element, isBack: boolean) {
  const stops = stopsIn(page);
  if (isBack) stops.reverse();
  const nameAt = (element: Element) => `${stops.indexOf(element as HTMLElement)}: ${nameOf(element)}`;
  const look = () => [nameAt(stop()), ...(stop().getRootNode() instanceof ShadowRoot ? faultsOfRing(focused()) : [])];
  stops[0]!.focus();
  const found = await pressing(times(stops.length - 1, 'Tab'), look, { shift: isBack });
  const jumps = stops.slice(1).filter((element, index) => !(isBack ? followsForTheEye(element, stops[index]!) : followsForTheEye(stops[index]!, element)));
  return { found: { stops: found, jumps: jumps.map(nameOf) }, expected: { stops: stops.map((element) => [nameAt(element)]), jumps: [] } };
}

describe('with Tab alone', () => {
  for (const [name, example] of Object.entries(examples)) {
    for (const { lang, dir, looks } of walks) {
      it(`${name}: each stop once, in reading order and to be seen, there and back, ${dir}`, async () => {
        const page = await put(example, lang, dir);
        for (const [index, look] of looks.entries()) {
          await show(page, look);
          const { found, expected } = await walk(page, index === 1);
          expect(found, look).to.deep.equal(expected);
        }
      });
    }
  }
});
