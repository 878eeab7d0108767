/** Where Tab has to stop: what can be operated below an element, in the order in which it is read. */
import { around, parentOf } from '../theme/paint.js';
import { pressAll, rendered, type KeyName } from '../browser/support.js';

/** An element's children as they are shown: those of its shadow root, those that a slot takes in. */
const childrenOf = (element: Element): Element[] => {
  const assigned = element instanceof HTMLSlotElement ? element.assignedElements() : [];
  return assigned.length ? assigned : [...(element.shadowRoot ?? element).children];
};

/** The table's frame, say: without focus, a keyboard could not scroll it. */
const scrollsSideways = (element: Element) => /auto|scroll/.test(getComputedStyle(element).overflowX) && element.scrollWidth > element.clientWidth;

/** Says nothing of `tabindex`, so that what has the wrong one is missed. */
const canBeOperated = (element: Element) =>
  (element.matches('a[href], button, input, select, textarea, summary') ? !element.matches(':disabled') : scrollsSideways(element)) && element.checkVisibility({ visibilityProperty: true });

/** Radio buttons of one question are one stop: the first of them stands for all. */
const stopOf = (element: Element): Element =>
  element.matches('input[type=radio]') ? (element.getRootNode() as ShadowRoot).querySelector(`input[name="${element.getAttribute('name')!}"]`)! : element;

export function stopsIn(root: Element): HTMLElement[] {
  const below = childrenOf(root).flatMap(stopsIn);
  return [...new Set(canBeOperated(root) ? [stopOf(root), ...below] : below)] as HTMLElement[];
}

/** What has focus, in shadow roots too. */
export function focused(): HTMLElement {
  let element = document.activeElement;
  while (element?.shadowRoot?.activeElement) element = element.shadowRoot.activeElement;
  return element as HTMLElement;
}

/** Where Tab has stopped. */
export const stop = (): Element => stopOf(focused());

/** Presses keys, and gives what `look` sees as each of them arrives, and after the last: what a reader has before them then. */
export async function pressing<Seen>(keys: readonly KeyName[], look: () => Seen, options?: { shift?: boolean }): Promise<Seen[]> {
  const seen: Seen[] = [];
  const note = ({ key }: KeyboardEvent) => {
    if (key !== 'Shift') seen.push(look());
  };
  addEventListener('keydown', note, { capture: true });
  await pressAll(keys, options);
  removeEventListener('keydown', note, { capture: true });
  return [...seen, look()];
}

export const times = (count: number, key: KeyName): KeyName[] => Array.from({ length: count }, () => key);

/** Goes to an element of a page by Tab alone, or back by Shift and Tab. */
export async function reach(page: Element, target: Element): Promise<void> {
  const stops = stopsIn(page);
  const way = stops.indexOf(stopOf(target) as HTMLElement) - stops.indexOf(stop() as HTMLElement);
  await pressAll(times(Math.abs(way), 'Tab'), { shift: way < 0 });
  if (stop() !== stopOf(target)) throw new Error(`${nameOf(target)} is not reached: focus is at ${nameOf(focused())}`);
}

/** Waits until a table has learnt from its layout whether it scrolls: who observes later is told later. */
export async function laidOut(page: Element): Promise<void> {
  await new Promise<void>((resolve) => {
    const sizes = new ResizeObserver(() => {
      sizes.disconnect();
      resolve();
    });
    sizes.observe(page);
  });
  await rendered(page);
}

/** For messages. */
export function nameOf(element: Element): string {
  const host = [...around(element)].find((each) => each.localName.includes('-'));
  const label = element.matches('input') ? element.closest('label') : element;
  return `${element.localName} "${label?.textContent.replace(/\s+/g, ' ').trim().slice(0, 40)}" in ${host?.localName ?? 'the page'}`;
}

/** Where an element begins; what has no box of its own is where all that is in it is. */
function boxOf(element: Element): DOMRect | undefined {
  const [first] = element.getClientRects();
  if (first) return first;
  const boxes = childrenOf(element).flatMap((child) => boxOf(child) ?? []);
  if (!boxes.length) return undefined;
  const [left, top] = [Math.min(...boxes.map((box) => box.left)), Math.min(...boxes.map((box) => box.top))];
  return new DOMRect(left, top, Math.max(...boxes.map((box) => box.right)) - left, Math.max(...boxes.map((box) => box.bottom)) - top);
}

/** Whether the eye, too, comes from one element to the next: down, or along the line as it is written. Cards beside each other are read one after the other. */
export function followsForTheEye(element: Element, next: Element): boolean {
  const [way, nextWay] = [element, next].map((each) => [...around(each)].reverse());
  const fork = way!.findIndex((each, index) => each !== nextWay![index]);
  const [from, to] = [way![fork], nextWay![fork]];
  // One is in the other.
  if (!from || !to) return true;
  const [box, nextBox] = [boxOf(from)!, boxOf(to)!];
  if (nextBox.top >= box.bottom - 1) return true;
  const { direction, columnWidth } = getComputedStyle(parentOf(from)!);
  // Columns of a list are read as in a newspaper: from the end of one to the head of the next.
  if (nextBox.bottom <= box.top + 1 && columnWidth === 'auto') return false;
  return direction === 'rtl' ? nextBox.right < box.right : nextBox.left > box.left;
}
