/** What keeps a reader from seeing where focus is. */
import { around, contrast, groundsOf, parentOf } from '../theme/paint.js';

/** Rounding of sizes that are no whole pixels. */
const slack = 1;

/** The element at a place, in shadow roots too. */
function elementAt(x: number, y: number, root: DocumentOrShadowRoot = document): Element | null {
  const found = root.elementFromPoint(x, y);
  return found?.shadowRoot && found.shadowRoot !== root ? (elementAt(x, y, found.shadowRoot) ?? found) : found;
}

const paints = (colour: string) => colour !== 'transparent' && !/^rgba.* 0\)$|\/ 0\)$/.test(colour);

/** The colours around the ring: a halo that is wide enough to be on both sides of it, or else the ground. */
function groundsOfRing(element: Element, reach: number): string[] {
  const [, halo, spread] = /^(.+?) 0px 0px 0px ([\d.]+)px$/.exec(getComputedStyle(element).boxShadow) ?? [];
  const grounds = groundsOf(parentOf(element)!);
  return halo && Number(spread) >= reach ? [halo, ...grounds] : grounds;
}

function* clippedBy(element: Element, rings: readonly DOMRect[]): Generator<Element> {
  for (const box of around(parentOf(element)!)) {
    if (box === document.body) return;
    const { overflowX, overflowY, clipPath } = getComputedStyle(box);
    const { left, top } = box.getBoundingClientRect();
    const [start, head] = [left + box.clientLeft - slack, top + box.clientTop - slack];
    const isCut = (ring: DOMRect) =>
      (overflowX !== 'visible' && (ring.left < start || ring.right > start + box.clientWidth + 2 * slack)) ||
      (overflowY !== 'visible' && (ring.top < head || ring.bottom > head + box.clientHeight + 2 * slack));
    if (clipPath !== 'none' || rings.some(isCut)) yield box;
  }
}

/** What is painted over a place of the ring, such as a column that stays while others scroll. */
function coverAt(x: number, y: number, element: Element): Element | undefined {
  const hit = elementAt(x, y);
  const own = new Set(around(element));
  for (const each of hit ? around(hit) : []) {
    if (own.has(each)) return undefined;
    const { position, backgroundColor } = getComputedStyle(each);
    if (position !== 'static' && paints(backgroundColor)) return each;
  }
  return undefined;
}

/** Firefox leaves the page as it is where a part of the element is in view. */
function isOutOfView({ left, top, right, bottom }: DOMRect): boolean {
  const { clientWidth, clientHeight } = document.documentElement;
  return left < -slack || right > clientWidth + slack || bottom < slack || top > clientHeight - slack;
}

/** What is wrong with how an element of ours shows that it has focus. */
export function faultsOfRing(element: Element): string[] {
  const { outlineStyle, outlineWidth, outlineOffset, outlineColor } = getComputedStyle(element);
  const faults: string[] = [];
  const width = Number.parseFloat(outlineWidth);
  const reach = width + Number.parseFloat(outlineOffset);
  if (!element.matches(':focus-visible')) faults.push('does not know that its focus is to be seen');
  // The engine's own ring has a colour that nobody knows.
  if (outlineStyle !== 'solid' || width < 2) faults.push(`has no ring but "${outlineWidth} ${outlineStyle}"`);
  const ratio = contrast({ colours: () => [outlineColor, ...groundsOfRing(element, reach)] });
  if (!paints(outlineColor) || ratio < 3) faults.push(`has a ring of contrast ${ratio.toFixed(2)}`);
  const boxes = [...element.getClientRects()];
  const rings = boxes.map(({ left, top, width, height }) => new DOMRect(left - reach, top - reach, width + 2 * reach, height + 2 * reach));
  for (const box of clippedBy(element, rings)) faults.push(`has a ring that ${box.localName} ${box.getAttribute('part') ?? box.className} cuts off`);
  const middle = reach - width / 2;
  for (const { left, top, right, bottom } of boxes) {
    const [x, y] = [(left + right) / 2, (top + bottom) / 2];
    const places = [[left - middle, y], [right + middle, y], [x, top - middle], [x, bottom + middle], [x, y]] as const;
    const covers = new Set(places.flatMap(([across, down]) => coverAt(across, down, element) ?? []));
    for (const cover of covers) faults.push(`is covered by ${cover.localName} "${cover.textContent.trim()}"`);
  }
  if (isOutOfView(element.getBoundingClientRect())) faults.push('is out of view');
  return faults;
}
