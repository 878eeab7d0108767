import { expect, fixture, html } from '@open-wc/testing';
import fc from 'fast-check';
import '../../src/index.js';
import { press, rendered, shadow, shadowAll } from '../browser/support.js';
import { contrast, paintOf, type Paint } from './paint.js';

const runs = 500;

/** The ends of all scales, and colours that only wide screens have. */
const extremes = [
  ...['#000', '#fff', '#808080', '#777', '#767676', '#f00', '#0f0', '#00f', '#ff0', '#0ff', '#f0f', '#010101', '#fefefe', '#ffd', '#fffbe6', '#001'],
  ...['color(display-p3 0 1 0)', 'color(display-p3 1 0 0)', 'color(rec2020 0 0 1)', 'oklch(0.9 0.4 110)', 'lab(100 0 0)', 'hsl(60 100% 97%)'],
];
const colours = [...extremes, ...fc.sample(fc.integer({ min: 0, max: 0xffffff }), { numRuns: runs, seed: 7 }).map((value) => `#${value.toString(16).padStart(6, '0')}`)];

/** Colours by which it shows what depends on the brand, and how. */
const probes = ['#0f6b6b', '#000', '#fff', '#ffe14d', '#7a0019', '#00ff00', '#3333ff', '#808080'];

const pages = { light: ['#fff', '#1c2426'], dark: ['#14181a', '#e8eced'] } as const;

/** Every element, and what shows only after an answer. */
async function everything(): Promise<HTMLElement> {
  const page = await fixture<HTMLElement>(html`
    <div style="font: 16px sans-serif">
      <clinic-content clinic-name="Riverside" phone="555-0100" booking-url="/book" emergency-number="911">
        <script type="application/json">{ "modalities": { "swedish": { "price": "$95", "about": "Our own words." } } }</script>
        <massage-guide></massage-guide>
        <massage-comparison-table mark="medical" differences-only></massage-comparison-table>
        <safety-check view="questions"></safety-check>
        <p>A <glossary-term term="draping"></glossary-term></p>
        <language-choice></language-choice>
      </clinic-content>
      <clinic-content><massage-chooser class="stopped"></massage-chooser></clinic-content>
    </div>
  `);
  await rendered(page);
  const guide = page.querySelector('massage-guide')!;
  const chooser = shadow(guide, 'massage-chooser');
  for (const question of shadowAll(chooser, 'fieldset')) {
    const boxes = [...question.querySelectorAll('input')];
    // The last box of a list of signs says that none holds.
    boxes.at(-1)!.click();
    await rendered(page);
  }
  shadowAll(page.querySelector('.stopped')!, 'input')[0]!.click();
  shadowAll(page.querySelector('safety-check')!, 'input')[0]!.click();
  shadowAll(shadow(shadow(guide, 'modality-list'), 'modality-card'), 'input')[0]!.click();
  for (const details of guide.querySelectorAll('*')) if (details.shadowRoot) shadowAll(details, 'details').forEach((each) => each.setAttribute('open', ''));
  await press('Tab');
  await rendered(page);
  return page;
}

describe('the theme that one colour makes', () => {
  for (const [scheme, [ground, text]] of Object.entries(pages)) {
    it(`can be read on every element with ${colours.length} colours: ${scheme}`, async function () {
      this.timeout(240_000);
      const page = await everything();
      Object.assign(page.style, { colorScheme: scheme, background: ground, color: text });
      const paints = distinct(page);
      expect(paints.filter(({ least }) => least === 4.5)).to.have.length.above(8);
      expect(paints.filter(({ least }) => least === 3)).to.have.length.above(2);
      keepOnly(paints, page);
      const lowest = new Map<number, string>();
      const wrong: string[] = [];
      for (const colour of colours) {
        page.style.setProperty('--clinic-brand', colour);
        for (const paint of paints) {
          const ratio = contrast(paint);
          const line = `${ratio.toFixed(2)} ${colour} ${paint.name}`;
          if (ratio < Number.parseFloat(lowest.get(paint.least) ?? '99')) lowest.set(paint.least, line);
          if (ratio < paint.least) wrong.push(line);
        }
      }
      console.log(`Lowest contrast, ${scheme}, ${paints.length} kinds of paint: text ${lowest.get(4.5)!}; graphics ${lowest.get(3)!}`);
      expect(wrong.slice(0, 20)).to.deep.equal([]);
    });
  }
});

/** One of each kind of paint: those that look the same with every probe are made in the same way. */
function distinct(page: HTMLElement): Paint[] {
  const all = paintOf(page);
  const looks = all.map(() => '');
  for (const probe of probes) {
    page.style.setProperty('--clinic-brand', probe);
    all.forEach((paint, index) => (looks[index] = `${looks[index]!}${paint.colours().join()};`));
  }
  return all.filter(({ least }, index) => looks.findIndex((look, other) => look === looks[index] && all[other]!.least === least) === index);
}

/** Takes all else out of sight, so that a change of colour costs little. */
function keepOnly(paints: readonly Paint[], page: HTMLElement): void {
  const kept = new Set<Node>();
  for (const { element } of paints) for (let node: Node | null = element; node && node !== page; node = node instanceof ShadowRoot ? node.host : ((node as Element).assignedSlot ?? node.parentNode)) kept.add(node);
  const hide = (root: ParentNode) => {
    for (const element of root.querySelectorAll<HTMLElement>('*')) {
      if (kept.has(element)) {
        if (element.shadowRoot) hide(element.shadowRoot);
      } else if (!(element instanceof HTMLSlotElement)) element.style.setProperty('display', 'none', 'important');
    }
  };
  hide(page);
}
