/** All that the elements can look like on one page, and the lowest contrast on it in many looks. */
import { fixture, html } from '@open-wc/testing';
import '../../src/index.js';
import { answerAll, press, rendered, shadow, shadowAll } from '../browser/support.js';
import { contrast, paintOf, type Paint } from './paint.js';

/** What a page sets around the elements. */
export type Look = Readonly<Record<string, string>>;

/** A page's own, by its scheme. */
export const pages: Readonly<Record<'light' | 'dark', Look>> = {
  light: { 'color-scheme': 'light', 'background-color': '#fff', color: '#1c2426' },
  dark: { 'color-scheme': 'dark', 'background-color': '#14181a', color: '#e8eced' },
};

/** The ends of all scales, and colours that only wide screens have. */
export const extremes = [
  ...['#000', '#fff', '#808080', '#777', '#767676', '#f00', '#0f0', '#00f', '#ff0', '#0ff', '#f0f', '#010101', '#fefefe', '#ffd', '#fffbe6', '#001'],
  ...['color(display-p3 0 1 0)', 'color(display-p3 1 0 0)', 'color(rec2020 0 0 1)', 'oklch(0.9 0.4 110)', 'lab(100 0 0)', 'hsl(60 100% 97%)'],
];

/** Colours by which it shows what depends on the brand, and how. */
export const probes = ['#0f6b6b', '#000', '#fff', '#ffe14d', '#7a0019', '#00ff00', '#3333ff', '#808080'];

/** Every element, and what shows only after an answer. */
export async function everything(): Promise<HTMLElement> {
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
  await answerAll(chooser, page);
  shadowAll(page.querySelector('.stopped')!, 'input')[0]!.click();
  shadowAll(page.querySelector('safety-check')!, 'input')[0]!.click();
  shadowAll(shadow(shadow(guide, 'modality-list'), 'modality-card'), 'input')[0]!.click();
  for (const details of guide.querySelectorAll('*')) if (details.shadowRoot) shadowAll(details, 'details').forEach((each) => each.setAttribute('open', ''));
  await press('Tab');
  await rendered(page);
  return page;
}

/** Sets a look in place of the one before. */
function put(page: HTMLElement, look: Look, names: ReadonlySet<string>): void {
  for (const name of names) page.style.setProperty(name, look[name] ?? '');
}

export interface Measured {
  readonly kinds: readonly Paint[];
  /** What is below what it must be: the ratio, the look, and what it is. */
  readonly wrong: readonly string[];
  /** The lowest of text and of graphics, by what each must be. */
  readonly lowest: ReadonlyMap<number, string>;
}

/** Measures all looks, by name. The `telling` ones are enough to show which paints are made in the same way: one of each kind is measured. */
export function measure(page: HTMLElement, looks: ReadonlyMap<string, Look>, telling: readonly Look[]): Measured {
  const names = new Set([...looks.values(), ...telling].flatMap((look) => Object.keys(look)));
  const kinds = distinct(page, telling, names);
  keepOnly(kinds, page);
  const lowest = new Map<number, string>();
  const wrong: string[] = [];
  for (const [name, look] of looks) {
    put(page, look, names);
    for (const paint of kinds) {
      const ratio = contrast(paint);
      const line = `${ratio.toFixed(2)} ${name} ${paint.name}`;
      if (ratio < Number.parseFloat(lowest.get(paint.least) ?? '99')) lowest.set(paint.least, line);
      if (ratio < paint.least) wrong.push(line);
    }
  }
  return { kinds, wrong, lowest };
}

/** One of each kind of paint: those that look the same in every telling look are made in the same way. */
function distinct(page: HTMLElement, telling: readonly Look[], names: ReadonlySet<string>): Paint[] {
  const all = paintOf(page);
  const seen = all.map(() => '');
  for (const look of telling) {
    put(page, look, names);
    all.forEach((paint, index) => (seen[index] = `${seen[index]!}${paint.colours().join()};`));
  }
  return all.filter(({ least }, index) => seen.findIndex((each, other) => each === seen[index] && all[other]!.least === least) === index);
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
