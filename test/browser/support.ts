/** What browser tests share. */
import { executeServerCommand } from '@web/test-runner-commands';
import type { LitElement } from 'lit';

let marks = 0;

/** Runs a command of the driver on an element: the attribute that names it is there only for that time. */
async function drive<Result>(command: string, element: Element | undefined, payload: object = {}): Promise<Result> {
  const mark = `data-drive-${marks++}`;
  element?.setAttribute(mark, '');
  const result = await executeServerCommand<Result, object>(`driver:${command}`, { mark, ...payload });
  element?.removeAttribute(mark);
  return result;
}

export type KeyName = 'Tab' | 'Enter' | 'Space' | 'ArrowDown' | 'ArrowUp' | 'ArrowLeft' | 'ArrowRight';

/** Presses real keys one after the other, which go to what has focus then. All in one command, since each command takes its time. */
export const pressAll = (keys: readonly KeyName[], { shift = false } = {}) => drive<'done'>('press', undefined, { keys, shift });

/** Presses a real key, which goes to what has focus. */
export const press = (key: KeyName, options?: { shift?: boolean }) => pressAll([key], options);

/** Clicks in the middle of an element, as a mouse does. */
export const click = (element: Element) => drive<'done'>('click', element);

/** How many elements of each of a table's roles the accessibility tree has below an element. */
export const roles = (element: Element) => drive<Record<'table' | 'row' | 'columnheader' | 'rowheader' | 'cell', number>>('roles', element);

type Role = 'button' | 'checkbox' | 'combobox' | 'group' | 'heading' | 'link' | 'navigation' | 'radio' | 'region' | 'status' | 'table';

/** How many elements in an element's shadow root, and in those within, a screen reader is given with this role and name. */
export const countOf = (element: Element, role: Role, name: string) => drive<number>('countOf', element, { role, name });

/** The element in a shadow root. Fails where there is none. */
export function shadow<Found extends Element = HTMLElement>(host: Element, selector: string): Found {
  const found = host.shadowRoot?.querySelector<Found>(selector);
  if (!found) throw new Error(`${host.localName} has no ${selector}`);
  return found;
}

/** Every such element in a shadow root. */
export const shadowAll = <Found extends Element = HTMLElement>(host: Element, selector: string): Found[] => [
  ...(host.shadowRoot?.querySelectorAll<Found>(selector) ?? []),
];

/** What a style sheet writes before an element; where the engine keeps `attr()`, the attribute's value stands for it. */
export const writtenBefore = (element: Element): string =>
  getComputedStyle(element, '::before').content.replace(/attr\(([\w-]+)\)/, (_match, name: string) => element.getAttribute(name) ?? '');

/** The text that a reader sees in an element's shadow root, with white space folded; folded-away parts count. */
export const textOf = (host: Element): string =>
  [...(host.shadowRoot?.childNodes ?? [])]
    .filter(({ nodeName }) => !['#comment', 'STYLE'].includes(nodeName))
    .map(({ textContent }) => textContent)
    .join('')
    .replace(/\s+/g, ' ')
    .trim();

/** What a reader sees of an element: its own, or plain words that a server wrote, which stand where there is no pack of the language. */
export const shownIn = (host: Element): HTMLElement =>
  [...shadowAll(host, '[part=base]'), ...host.querySelectorAll<HTMLElement>('[data-clinic-words] > *')].find((each) => each.checkVisibility())!;

/** Everything that is written to the console at warning or error level while `during` runs. */
export async function warningsOf(during: () => unknown): Promise<string[]> {
  const { warn, error } = console;
  const lines: string[] = [];
  console.warn = console.error = (...words: unknown[]) => lines.push(words.join(' '));
  try {
    await during();
    await settled();
  } finally {
    Object.assign(console, { warn, error });
  }
  return lines;
}

/** After pending updates, and after what is loaded only when it is needed: other languages, the check of a clinic's words, the words about a mistake. */
export async function settled(): Promise<void> {
  await Promise.all([import('../../src/internal/problems.js'), import('../../src/provider/languages.js'), import('../../src/provider/overrides/overrides.js')]);
  await new Promise((resolve) => setTimeout(resolve, 20));
}

/** Waits until something holds, but not for ever: the test then says what does not. */
export async function until(holds: () => boolean): Promise<void> {
  for (let tries = 0; tries < 100 && !holds(); tries++) await new Promise((resolve) => setTimeout(resolve, 50));
}

/** Waits for all Lit elements below a node, in shadow roots too. */
export async function rendered(root: ParentNode): Promise<void> {
  for (const element of root.querySelectorAll('*')) {
    if ('updateComplete' in element) await (element as LitElement).updateComplete;
    if (element.shadowRoot) await rendered(element.shadowRoot);
  }
}

/** Answers all of a chooser's questions with the last answer of each; after a question others may show on the page. */
export async function answerAll(chooser: Element, page: ParentNode): Promise<void> {
  for (const question of shadowAll(chooser, 'fieldset')) {
    [...question.querySelectorAll('input')].at(-1)!.click();
    await rendered(page);
  }
}

/** Every text that a reader meets below a node, seen or heard, in shadow roots too: what stands there, and what attributes say. */
export function wordsBelow(root: ParentNode): string {
  const texts: string[] = [];
  const walk = (node: Node): void => {
    if (node instanceof Text) texts.push(node.data);
    if (node instanceof Element) {
      for (const name of ['aria-label', 'data-column', 'title', 'alt', 'placeholder']) texts.push(node.getAttribute(name) ?? '');
      if (node.shadowRoot) walk(node.shadowRoot);
    }
    if (!(node instanceof HTMLSlotElement && node.assignedNodes().length)) node.childNodes.forEach(walk);
  };
  walk(root);
  return texts.join(' ').replace(/\s+/g, ' ').trim();
}
