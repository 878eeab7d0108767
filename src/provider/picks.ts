/**
 * What the reader picked, answered and chose, for the elements of one provider or of the document. Each of these has one `ReaderState`.
 * It is kept in memory only, and cleared when the reader leaves: the page, the view of an app, or the last element that shows it.
 */
import type { Picked } from './contexts.js';

/** What answers mean by the rules of a chooser. */
export type Result = Pick<Picked, 'fits' | 'askFirst' | 'topics'>;

/** An element that shows the state. */
export interface Reader {
  requestUpdate(): void;
  /** Forgets what the reader did in the element itself, such as what they unfolded. */
  forget(): void;
  /** What answers mean, where the element knows the rules. */
  readonly resultOf?: (answers: Picked['answers']) => Result;
}

const noResult: Result = Object.freeze({ fits: [], askFirst: [], topics: [] });

/** No picks and no answers. */
export const noPicks = Object.freeze({ modalities: [], conditions: [], answers: Object.freeze({}), ...noResult }) satisfies Picked;

/** Where the reader is: an app may show one view after the other without loading a page. A hash counts where apps use it as a path. */
const currentView = () => location.pathname + location.search + (/^#!?\//.test(location.hash) ? location.hash : '');
const pathOf = (view: string) => view.replace(/\?[^#]*/, '');

/** What changes the view. Browsers without the Navigation API tell of no `pushState`: there the next element that joins finds out. */
const moves: readonly (readonly [target: EventTarget | undefined, type: string])[] = [
  [(globalThis as { navigation?: EventTarget }).navigation, 'currententrychange'],
  [globalThis, 'popstate'],
  [globalThis, 'hashchange'],
];

export class ReaderState implements Picked {
  #picked: Picked = noPicks;
  /** The view that the elements are in. */
  #view = '';
  readonly #readers = new Set<Reader>();
  #clearings = 0;
  /** How often the state had been cleared when an element left: an app may keep the element, and show it again later. */
  readonly #leftAt = new WeakMap<Reader, number>();

  get modalities(): Picked['modalities'] {
    return this.#here.modalities;
  }

  get conditions(): Picked['conditions'] {
    return this.#here.conditions;
  }

  get answers(): Picked['answers'] {
    return this.#here.answers;
  }

  get fits(): Picked['fits'] {
    return this.#here.fits;
  }

  get askFirst(): Picked['askFirst'] {
    return this.#here.askFirst;
  }

  get topics(): Picked['topics'] {
    return this.#here.topics;
  }

  get language(): string | undefined {
    return this.#here.language;
  }

  /** Whether the reader has changed nothing since the start, or since all was cleared. */
  get isClear(): boolean {
    return this.#here === noPicks;
  }

  /** Adds an element, which then updates with each change. */
  join(reader: Reader): void {
    if (!this.#readers.size) this.#listen();
    this.#readers.add(reader);
    this.#view ||= currentView();
    if (this.#view !== currentView()) this.#leaveView();
    else if ((this.#leftAt.get(reader) ?? this.#clearings) !== this.#clearings) reader.forget();
  }

  /** Removes an element. With the last one all is cleared, but not while elements only move: then one is back at once. */
  leave(reader: Reader): void {
    this.#readers.delete(reader);
    this.#leftAt.set(reader, this.#clearings);
    queueMicrotask(() => {
      if (!this.#readers.size) {
        this.#listening?.abort();
        this.clear();
      } else if (reader.resultOf) this.refresh();
    });
  }

  /** Sets what is named, and keeps the rest. What fits follows the answers. */
  change(next: Partial<Omit<Picked, keyof Result>>): void {
    if (this.#here !== this.#picked) this.clear();
    this.#view = currentView();
    const picked = { ...this.#picked, ...next };
    this.#set(next.answers ? { ...picked, ...(this.#resultOf(next.answers) ?? noResult) } : picked);
  }

  /**
   * Works out again what fits, since the rules of a chooser may have changed.
   * Without a chooser on the page, the last result stays until the answers change.
   */
  refresh(): void {
    const { fits, askFirst, topics, answers } = this;
    const result = this.#resultOf(answers);
    if (result && JSON.stringify(result) !== JSON.stringify({ fits, askFirst, topics })) this.#set({ ...this.#picked, ...result });
  }

  /** Clears all, and has each element forget what else the reader did in it. */
  clear(): void {
    this.#clearings++;
    this.#set(noPicks);
    for (const reader of this.#readers) reader.forget();
  }

  /** What the reader picked in this view. In elements that stay, another query alone is no other view. */
  get #here(): Picked {
    return this.#picked === noPicks || pathOf(this.#view) === pathOf(currentView()) ? this.#picked : noPicks;
  }

  /** One chooser decides for all elements: the first one. Nothing fits before the first answer. */
  #resultOf(answers: Picked['answers']): Result | undefined {
    if (!Object.values(answers).some(({ length }) => length)) return noResult;
    return [...this.#readers].find(({ resultOf }) => resultOf)?.resultOf!(answers);
  }

  #set(picked: Picked): void {
    this.#picked = picked;
    for (const reader of this.#readers) reader.requestUpdate();
  }

  #listening: AbortController | undefined;

  #listen(): void {
    this.#listening?.abort();
    this.#listening = new AbortController();
    const { signal } = this.#listening;
    addEventListener('pagehide', () => this.clear(), { signal });
    for (const [target, type] of moves) target?.addEventListener(type, this.#move, { signal });
  }

  /** The same page may get another address, such as one without what a newsletter added: that is no other view. */
  readonly #move = (event: Event): void => {
    const view = currentView();
    const isReplaced = (event as { navigationType?: string }).navigationType === 'replace';
    if (isReplaced ? pathOf(view) !== pathOf(this.#view) : view !== this.#view) this.#leaveView();
    else this.#view = view;
  };

  #leaveView(): void {
    this.#view = currentView();
    this.clear();
  }
}

/** The state of elements without a provider, and of those whose provider speaks for the page. */
export const documentState = new ReaderState();

/** A list of ids with one more at its end, or without it. */
export const toggled = (ids: readonly string[], id: string, isOn: boolean): readonly string[] => [...ids.filter((other) => other !== id), ...(isOn ? [id] : [])];
