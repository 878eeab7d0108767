/** Hands an element its sections, with the clinic's changes, and what the reader picked. */
import shared from '../content/en/labels/shared.json';
import type { ReactiveController, ReactiveElement } from 'lit';
import { langAround } from '../internal/lang.js';
import type { Clinic } from '../schema/clinic.js';
import type { Content, Sections } from '../schema/index.js';
import { contentContext, picksContext, type Differences, type Picks } from './contexts.js';
import { LateConsumer } from './late-consumer.js';
import { createPicks } from './picks.js';

/** The English sections, or the parts of them, that an element shows. */
export type Bundled = { readonly [Name in keyof Sections]?: Partial<Sections[Name]> };

const labels = { shared };

/** Elements on the page, and the picks of those that no provider has picks for. */
const hosts = new Set<ReactiveElement>();
let documentPicks = createPicks((picks) => {
  documentPicks = picks;
  hosts.forEach((host) => host.requestUpdate());
});

/** Paper shows what is folded away, and the screen is as it was afterwards. */
const unfold = (): void => {
  for (const { renderRoot } of hosts) {
    for (const folded of renderRoot.querySelectorAll<HTMLDetailsElement>('details:not([open])')) {
      folded.open = true;
      addEventListener('afterprint', () => (folded.open = false), { once: true });
    }
  }
};

export class ContentController<English extends Bundled = Bundled> implements ReactiveController {
  readonly #differences: LateConsumer<Differences>;
  readonly #picks: LateConsumer<Picks | undefined>;
  #lang = '';

  constructor(
    readonly host: ReactiveElement,
    readonly english: English,
  ) {
    host.addController(this);
    this.#differences = new LateConsumer(host, contentContext);
    this.#picks = new LateConsumer(host, picksContext);
  }

  hostConnected(): void {
    this.#lang = langAround(this.host);
    hosts.add(this.host);
    this.host.requestUpdate();
    addEventListener('beforeprint', unfold);
  }

  hostDisconnected(): void {
    hosts.delete(this.host);
  }

  /** A section in the reader's words: the bundled one with the clinic's changes. */
  section<Name extends keyof English & keyof Sections>(name: Name): English[Name] & object {
    return this.#merge(name, this.english[name] as English[Name] & object);
  }

  /** Words of more than one element. */
  get shared(): Sections['labels']['shared'] {
    return this.#merge('labels', labels).shared;
  }

  /** What the clinic says of itself. */
  get clinic(): Clinic {
    return this.#merge('clinic', {});
  }

  /** What the reader picked and answered, among the elements of the provider or else of the document. */
  get picks(): Picks {
    return this.#picks.value ?? documentPicks;
  }

  /** The locale for `Intl`: the page's own English where it has one, such as `en-GB`. */
  get locale(): string {
    return /^en(-[a-z]{2})?$/i.test(this.#lang) ? this.#lang : 'en';
  }

  /** The language of the words, where the page does not say that it is theirs. */
  get lang(): string | undefined {
    return this.locale === this.#lang ? undefined : 'en';
  }

  /** The direction of the words, where the page is in a language that may run the other way. */
  get dir(): string | undefined {
    return this.#lang && this.lang && 'ltr';
  }

  #merge<Section extends object>(name: keyof Content, section: Section): Section {
    return this.#differences.value?.(name, section) ?? section;
  }
}
