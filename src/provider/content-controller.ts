/** Hands an element its sections, in the reader's language and with the clinic's changes, and the state of the reader. */
import shared from '../content/en/labels/shared.json';
import type { ReactiveController, ReactiveElement } from 'lit';
import { langAround } from '../internal/lang.js';
import { isOnServer } from '../internal/on-server.js';
import { report } from '../internal/report.js';
import type { Clinic } from '../schema/clinic.js';
import type { Content, Sections } from '../schema/index.js';
import { contentContext, readerContext, type Overlay } from './contexts.js';
import { LateConsumer } from './late-consumer.js';
import type { Words } from './languages.js';
import { documentState, noPicks, type Reader, type ReaderState } from './picks.js';
import type { Served } from './served.js';

/** The English sections, or the parts of them, that an element shows. */
export type Bundled = { readonly [Name in keyof Sections]?: Partial<Sections[Name]> };

/** Elements on the page. */
const hosts = new Set<ReactiveElement>();
const update = (): void => hosts.forEach((host) => host.requestUpdate());

/** On a server nobody has picked anything. It has nothing that could change it: one process renders for many readers. */
const nothingPicked = Object.freeze({ ...noPicks, isClear: true }) as unknown as ReaderState;

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
  readonly #overlay: LateConsumer<Overlay>;
  readonly #provided: LateConsumer<ReaderState | undefined>;
  /** The state that the element has joined. */
  #reader: ReaderState | undefined;
  readonly #english: Words;
  /** What is shown. */
  #words: Words;
  /** The languages that it was last chosen for: the reader's and the page's. */
  #wanted = '';
  #loading: unknown;

  constructor(
    readonly host: ReactiveElement & Reader,
    readonly english: English,
  ) {
    this.#words = this.#english = { language: 'en', locale: 'en', lang: 'en', dir: 'ltr', sections: { ...english, labels: { ...english.labels, shared } } };
    this.#overlay = new LateConsumer(host, contentContext);
    this.#provided = new LateConsumer(host, readerContext, () => this.#join(this.#provided.value ?? documentState));
    host.addController(this);
  }

  /** On a server, where there is no page to ask: sets what the element shows. */
  serve({ words, differences }: Served): void {
    this.#words = words(this.#english);
    this.#overlay.value = differences && { layers: [], section: differences };
  }

  /** The consumers are connected before it, and have found their providers. */
  hostConnected(): void {
    hosts.add(this.host);
    this.#join(this.#provided.value ?? documentState);
    this.host.requestUpdate();
    addEventListener('beforeprint', unfold);
  }

  hostDisconnected(): void {
    hosts.delete(this.host);
    if (!hosts.size) removeEventListener('beforeprint', unfold);
    this.#join(undefined);
  }

  /** Follows the language that the reader chose, or else the page's. What is there stays until other words are. */
  hostUpdate(): void {
    const around = langAround(this.host, update);
    const { language = '' } = this.picks;
    const wanted = `${language},${around}`;
    if (wanted === this.#wanted) return;
    this.#wanted = wanted;
    if (/^,(en(-[a-z]{2})?)?$/i.test(wanted)) this.#words = { ...this.#english, dir: undefined, ...(around && { locale: around, lang: undefined }) };
    else {
      this.#words = { ...this.#words, isForeign: true };
      this.#loading = import('./languages.js')
        .then(({ wordsFor }) => wordsFor(language || around, around, this.#english))
        .then(
          (words) => {
            if (wanted !== this.#wanted) return;
            this.#words = words;
            this.host.requestUpdate();
          },
          () => report(this.host, 'language', 'lang', language || around),
        );
    }
  }

  /** Resolves when the words are those that the element will keep. */
  get settled(): Promise<unknown> {
    return Promise.all([this.#loading, this.#overlay.value?.settled]);
  }

  /** There as long as the clinic's own words are on their way: what they may bring is not missed yet. */
  get pending(): Promise<unknown> | undefined {
    return this.#overlay.value?.settled;
  }

  /** A section in the reader's words, with the clinic's changes. */
  section<Name extends keyof English & keyof Sections>(name: Name): English[Name] & object {
    return this.#merge(name, this.#words.sections[name] as English[Name] & object);
  }

  /** Words of more than one element. */
  get shared(): Sections['labels']['shared'] {
    return this.#merge('labels', this.#words.sections.labels!).shared!;
  }

  /** What the clinic says of itself. */
  get clinic(): Clinic {
    // Without a prototype: what a script gave to every object is not what the clinic says.
    return Object.assign(Object.create(null), this.#merge('clinic', {})) as Clinic;
  }

  /** What the reader picked and answered, among the elements of the provider or else of the document. */
  get picks(): ReaderState {
    return isOnServer ? nothingPicked : (this.#reader ?? documentState);
  }

  /** Whether the words are not in the language that they should be in: it has no pack, or the pack is on its way. */
  get isForeign(): boolean | undefined {
    return this.#words.isForeign;
  }

  /** The locale for `Intl`: the page's own kind of the words' language where it has one, such as `en-GB`. */
  get locale(): string {
    return this.#words.locale;
  }

  /** The language of the words, where the page does not say that it is theirs. */
  get lang(): string | undefined {
    return this.#words.lang;
  }

  /** The direction of the words, where the page is in a language that may run the other way. */
  get dir(): string | undefined {
    return this.#words.dir;
  }

  /** Leaves the state that the element was in, and joins another one. */
  #join(state: ReaderState | undefined): void {
    if (state === this.#reader) return;
    this.#reader?.leave(this.host);
    this.#reader = state;
    state?.join(this.host);
  }

  #merge<Section extends object>(name: keyof Content, section: Section): Section {
    return this.#overlay.value?.section(name, section, this.#words.language) ?? section;
  }
}
