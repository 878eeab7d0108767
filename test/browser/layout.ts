/** What is wrong with how an element's text is laid out: cut off, one over the other, out of its frame; and what is too small to press. */

/** What a reader's own styles may set without loss, by WCAG 2.2's 1.4.12, for readers who need more room between letters, words and lines. */
const spacing = new CSSStyleSheet();
spacing.replaceSync('* { line-height: 1.5 !important; letter-spacing: 0.12em !important; word-spacing: 0.16em !important } p { margin-block-end: 2em !important }');

/** An element, and all below it, in shadow roots too. */
export function* all(root: ParentNode): Generator<HTMLElement> {
  for (const element of root.querySelectorAll<HTMLElement>('*')) {
    yield element;
    if (element.shadowRoot) yield* all(element.shadowRoot);
  }
}

/** All shadow roots below a node, those within others too. */
export const rootsIn = (root: ParentNode): ShadowRoot[] => [...all(root)].flatMap(({ shadowRoot }) => shadowRoot ?? []);

/** Runs with the spacing in the page and in every shadow root, as a reader's own style sheet would set it. */
export async function spaced(root: ParentNode, during: () => Promise<void>): Promise<void> {
  const places = [document, ...rootsIn(root)];
  for (const place of places) place.adoptedStyleSheets = [...place.adoptedStyleSheets, spacing];
  await during();
  for (const place of places) place.adoptedStyleSheets = place.adoptedStyleSheets.filter((sheet) => sheet !== spacing);
}

/** Opens all that folds. */
export const unfold = (root: ParentNode): void => [...all(root)].filter((element) => element.matches('details')).forEach((element) => element.setAttribute('open', ''));

/** The element around one, as it is painted. */
const around = (element: Element): Element | null => element.assignedSlot ?? element.parentElement ?? (element.getRootNode() as Partial<ShadowRoot>).host ?? null;

/** For screen readers alone: a caption or a head that is clipped away. */
const isClippedAway = ({ clipPath }: CSSStyleDeclaration) => clipPath.startsWith('inset(50%');

const nameOf = (text: Text) => `"${text.data.trim().slice(0, 40)}"`;

/** Engines count in 64ths of a pixel, and letters lean out of their box by some. */
const slack = 1.5;

interface Line {
  readonly text: Text;
  readonly box: DOMRect;
}

/** Every line of text that is shown. */
function linesIn(root: HTMLElement): Line[] {
  const lines: Line[] = [];
  const range = document.createRange();
  for (const element of [root, ...all(root)]) {
    if (element.matches('script, style, option') || !element.checkVisibility()) continue;
    for (const text of element.childNodes) {
      if (!(text instanceof Text) || !text.data.trim()) continue;
      range.selectNodeContents(text);
      for (const box of range.getClientRects()) if (box.width && box.height) lines.push({ text, box });
    }
  }
  return lines;
}

/** What does not show at once in a part that scrolls is not lost: no frame is asked for there, or further out. */
const scrolls = (element: Element) => ['auto', 'scroll'].includes(getComputedStyle(element).overflowX) && element.scrollWidth > element.clientWidth;

/** What cuts off what sticks out of it, on either axis, and what has an edge all around. */
function frameOf(element: Element): DOMRect | undefined {
  const { overflowX, overflowY, borderInlineStartStyle, borderInlineEndStyle, borderBlockStartStyle, display } = getComputedStyle(element);
  const cuts = [overflowX, overflowY].some((overflow) => ['hidden', 'clip'].includes(overflow));
  const isEdged = [borderInlineStartStyle, borderInlineEndStyle, borderBlockStartStyle].every((style) => style !== 'none');
  return display !== 'inline' && (cuts || isEdged) ? element.getBoundingClientRect() : undefined;
}

/** The texts that a reader sees, in order. */
export const shownTexts = (root: HTMLElement): string[] => [...new Set(linesIn(root).map(({ text }) => text))].map(({ data }) => data.trim());

/** Text that is cut off, that leaves its frame, or that stands over other text. */
export function layoutFaults(root: HTMLElement): string[] {
  const faults: string[] = [];
  const shown: Line[] = [];
  const frames = new Map<Element, DOMRect | undefined>();
  const clipped = new Map<Element, boolean>();
  for (const line of linesIn(root)) {
    const outer: Element[] = [];
    for (let each: Element | null = line.text.assignedSlot ?? line.text.parentElement ?? around(line.text.parentElement!); each; each = each === root || scrolls(each) ? null : around(each)) outer.push(each);
    for (const each of outer) {
      if (!clipped.has(each)) clipped.set(each, isClippedAway(getComputedStyle(each)));
      if (!frames.has(each)) frames.set(each, frameOf(each));
    }
    if (outer.some((each) => clipped.get(each))) continue;
    shown.push(line);
    if (scrolls(outer.at(-1)!)) outer.pop();
    for (const each of outer) {
      const frame = frames.get(each);
      const { box } = line;
      if (frame && (box.left < frame.left - slack || box.right > frame.right + slack || box.top < frame.top - slack || box.bottom > frame.bottom + slack)) {
        faults.push(`${nameOf(line.text)} leaves ${each.localName}.${each.getAttribute('part') ?? each.className}`);
      }
    }
  }
  return [...faults, ...overlaps(shown)];
}

/** Lines of different texts, one over the other. */
function overlaps(lines: readonly Line[]): string[] {
  const faults: string[] = [];
  const sorted = lines.toSorted((a, b) => a.box.top - b.box.top);
  for (const [index, { text, box }] of sorted.entries()) {
    for (let next = index + 1; sorted[next] && sorted[next]!.box.top < box.bottom - slack; next++) {
      const other = sorted[next]!;
      // Lines of one text, and texts of one line, touch by what their letters' boxes are taller than the line.
      const share = (Math.min(box.bottom, other.box.bottom) - other.box.top) / Math.min(box.height, other.box.height);
      const isBeside = other.box.left >= box.right - slack || other.box.right <= box.left + slack;
      if (!isBeside && share > 0.15) faults.push(`${nameOf(text)} overlaps ${nameOf(other.text)}`);
    }
  }
  return faults;
}

/** What a reader presses, but for links and words inside a sentence or a list, and what a page's author put in a slot. */
const isMainAction = (element: HTMLElement) =>
  element.getRootNode() instanceof ShadowRoot && (element.matches('button:not([part=term]), select, summary, a[part=book], a[part=call]') || (element instanceof HTMLLabelElement && element.querySelector('input') !== null));

/** Main actions that a finger may miss: lower than 44 px at a text of 16 px. */
export const lowActions = (root: ParentNode): string[] =>
  [...all(root)].filter((element) => isMainAction(element) && element.checkVisibility() && element.getBoundingClientRect().height < 43.9).map((element) => `${element.localName} "${element.textContent.trim()}": ${element.getBoundingClientRect().height.toFixed(1)} px high`);
