/** What is painted on what: every text and graphic below an element, in shadow roots too, with all grounds behind it. */

export interface Paint {
  readonly name: string;
  readonly element: Element;
  /** The least ratio by WCAG 2.2: 4.5 for text, 3 for large text and for graphics. */
  readonly least: number;
  /** The colour in front, then the grounds behind it, the nearest first, as the style sheet computes them. */
  readonly colours: () => string[];
}

const context = Object.assign(document.createElement('canvas'), { width: 1, height: 1 }).getContext('2d', { willReadFrequently: true })!;
const known = new Map<string, readonly number[]>();

/** Red, green and blue as shown, and opacity, each from 0 to 1. */
function shown(colour: string): readonly number[] {
  if (!known.has(colour)) {
    context.clearRect(0, 0, 1, 1);
    context.fillStyle = colour;
    context.fillRect(0, 0, 1, 1);
    known.set(colour, [...context.getImageData(0, 0, 1, 1).data].map((value) => value / 255));
    if (known.size > 20_000) known.clear();
  }
  return known.get(colour) ?? shown(colour);
}

const over = (front: readonly number[], back: readonly number[]) => [0, 1, 2].map((index) => front[index]! * front[3]! + back[index]! * (1 - front[3]!)).concat(1);

const luminance = (colour: readonly number[]) => {
  const [red, green, blue] = colour.map((value) => (value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4));
  return 0.2126 * red! + 0.7152 * green! + 0.0722 * blue!;
};

/** The contrast ratio of what is painted, as WCAG 2.2 defines it. */
export function contrast({ colours }: Pick<Paint, 'colours'>): number {
  const [front, ...grounds] = colours().map(shown);
  const ground = grounds.reduceRight<readonly number[]>((back, each) => over(each, back), [1, 1, 1, 1]);
  const [darker, lighter] = [luminance(over(front!, ground)), luminance(ground)].sort((a, b) => a - b);
  return (lighter! + 0.05) / (darker! + 0.05);
}

/** The element that an element is shown in. */
export const parentOf = (element: Element): Element | undefined => {
  const parent = element.assignedSlot ?? element.parentNode;
  return parent instanceof ShadowRoot ? parent.host : ((parent as Element | null) ?? undefined);
};

/** The element and those around it, as far as the page, in the order in which they are painted. */
export function* around(element: Element): Generator<Element> {
  for (let each: Element | undefined = element; each instanceof Element; each = parentOf(each)) yield each;
}

/** Grounds that paint nothing are left out only when all brands leave them so: they are the same strings then. */
export const groundsOf = (element: Element): string[] => [...around(element)].map((each) => getComputedStyle(each).backgroundColor);

function textPaint(element: Element, pseudo: string, name: string): Paint {
  const style = getComputedStyle(element, pseudo);
  const size = Number.parseFloat(style.fontSize);
  const isLarge = size >= 24 || (size >= 18.66 && Number(style.fontWeight) >= 700);
  return { name, element, least: isLarge ? 3 : 4.5, colours: () => [getComputedStyle(element, pseudo).color, ...groundsOf(element)] };
}

const hasText = (element: Element) => [...element.childNodes].some((node) => node instanceof Text && node.data.trim());

function nameOf(element: Element): string {
  const names = [...around(element)].filter((each) => each.hasAttribute('part') || each.localName.includes('-')).map((each) => each.getAttribute('part') ?? each.localName);
  return `${element.localName} in ${names.slice(0, 4).join(' < ')}`;
}

export function paintOf(root: ParentNode): Paint[] {
  const paints: Paint[] = [];
  for (const element of root.querySelectorAll<HTMLElement>('*')) {
    if (element.shadowRoot) paints.push(...paintOf(element.shadowRoot));
    if (!element.checkVisibility() || element.closest('script, style')) continue;
    const name = nameOf(element);
    if (hasText(element) && element.localName !== 'option') paints.push(textPaint(element, '', name));
    for (const pseudo of ['::before', '::after']) if (/["(]/.test(getComputedStyle(element, pseudo).content)) paints.push(textPaint(element, pseudo, `${name}${pseudo}`));
    if (element instanceof SVGSVGElement) paints.push({ name, element, least: 3, colours: () => [getComputedStyle(element).color, ...groundsOf(element)] });
    const style = getComputedStyle(element);
    // What is pressed: its edge or its ground must stand out from what is around it.
    if (element.matches('button, a[part=book], summary[part]') && style.borderTopStyle === 'solid') paints.push({ name: `edge of ${name}`, element, least: 3, colours: () => [getComputedStyle(element).borderTopColor, ...groundsOf(parentOf(element)!)] });
  }
  return paints;
}
