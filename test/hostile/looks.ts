/** What our elements look like: style and box of all that is seen in their shadow roots. */
import { rootsIn } from '../browser/layout.js';

/** How text is set: what boxes inherit. */
export const textProperties = [
  ...['font-size', 'font-style', 'font-variant-caps', 'font-weight', 'letter-spacing', 'line-height', 'word-spacing'],
  ...['overflow-wrap', 'text-align', 'text-align-last', 'text-indent', 'text-shadow', 'text-transform', 'white-space', 'word-break', 'line-break'],
] as const;

/** Sides are those of the writing direction, so that what is mirrored is the same. */
const sided = ['block-start', 'block-end', 'inline-start', 'inline-end'].flatMap((side) => [`margin-${side}`, `padding-${side}`, `border-${side}-width`, `border-${side}-style`, `border-${side}-color`]);

const boxProperties = [
  ...['background-color', 'color', 'box-shadow', 'box-sizing', 'display', 'float', 'position', 'opacity', 'visibility', 'outline-style', 'vertical-align'],
  ...['border-start-start-radius', 'border-end-end-radius', 'border-collapse', 'border-spacing', 'column-count', 'row-gap', 'column-gap', 'list-style-image', 'list-style-position', 'list-style-type'],
  ...['text-decoration-line', 'text-decoration-style', 'fill', 'stroke', 'stroke-width', 'stroke-linecap', 'font-family'],
];

export interface Look {
  readonly name: string;
  readonly style: Readonly<Record<string, string>>;
  /** Where it stands in the box around it, from the edges at which lines and blocks start, then its sizes. Of what stands in a line, sizes only. */
  readonly box: readonly number[];
  /** By how much the box may be off. */
  readonly pixels: number;
}

/** What shows on boxes of one kind only; all others just hand it down. */
const only: readonly [property: RegExp, isShown: (display: string, element: Element) => boolean][] = [
  [/^list-style/, (display) => display === 'list-item'],
  [/^border-(collapse|spacing)/, (display) => display === 'table'],
  [/^(fill|stroke)/, (_display, element) => element instanceof SVGElement],
];

/** A mixed colour in the 8 bits a channel that the page's own is told in. */
const told = (value: string) => value.replaceAll(/(?<=color\(srgb.*)\d?\.\d+/g, (channel) => `${Math.round(Number(channel) * 255)}/255`);

function read(element: Element, pseudo = ''): Record<string, string> {
  const style = getComputedStyle(element, pseudo);
  const shown = [...textProperties, ...boxProperties, ...sided].filter((property) => only.every(([which, isShown]) => !which.test(property) || isShown(style.display, element)));
  return Object.fromEntries(shown.map((property) => [property, told(style.getPropertyValue(property))]));
}

function boxOf(element: Element, isInLine: boolean): readonly number[] {
  const own = element.getBoundingClientRect();
  if (isInLine) return [own.width, own.height];
  let around = element.parentElement;
  while (around?.localName === 'slot') around = around.parentElement;
  const outerElement = around ?? (element.getRootNode() as ShadowRoot).host;
  const outer = outerElement.getBoundingClientRect();
  return [getComputedStyle(outerElement).direction === 'rtl' ? outer.right - own.right : own.left - outer.left, own.top - outer.top, own.width, own.height];
}

/** The looks of an element of ours, in the order of its nodes. */
export function looksOf(host: HTMLElement, pixels: number): Look[] {
  const looks: Look[] = [{ name: host.localName, style: {}, box: boxOf(host, true), pixels }];
  for (const root of [host.shadowRoot!, ...rootsIn(host.shadowRoot!)]) {
    for (const element of root.querySelectorAll<HTMLElement>('*')) {
      if (element.matches('style, script, option') || !element.checkVisibility()) continue;
      const name = `${element.localName}${element.getAttribute('part')?.replace(/^/, '.') ?? ''} in ${[...new Set([root.host.localName, host.localName])].join(' in ')}`;
      const style = read(element);
      looks.push({ name, style, box: boxOf(element, style.display!.startsWith('inline')), pixels });
      for (const pseudo of ['::before', '::after']) {
        if (!['none', 'normal', ''].includes(getComputedStyle(element, pseudo).content)) looks.push({ name: name + pseudo, style: read(element, pseudo), box: [], pixels });
      }
    }
  }
  return looks;
}

/** What is not the same, a line for each property and values, with the first that has them. */
export function differences(found: readonly Look[], wanted: readonly Look[]): string[] {
  if (found.length !== wanted.length) return [`${found.length} boxes instead of ${wanted.length}`];
  const lines = new Map<string, string>();
  for (const [index, { name, style, box, pixels }] of found.entries()) {
    const other = wanted[index]!;
    for (const property of Object.keys(style)) {
      const line = `${property} ${style[property]!} instead of ${other.style[property]!}`;
      if (style[property] !== other.style[property] && !lines.has(line)) lines.set(line, name);
    }
    if (box.some((value, side) => Math.abs(value - other.box[side]!) > pixels)) lines.set(`box ${box.join()} instead of ${other.box.join()}`, name);
  }
  return [...lines].map(([line, name]) => `${name}: ${line}`);
}
