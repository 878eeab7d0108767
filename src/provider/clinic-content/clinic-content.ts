import { ContextProvider } from '@lit/context';
import { css, html, type PropertyValues, type TemplateResult } from 'lit';
import { property } from 'lit/decorators.js';
import { ClinicElement, isOn } from '../../internal/clinic-element.js';
import { report } from '../../internal/report.js';
import { version } from '../../internal/version.js';
import type { Clinic } from '../../schema/clinic.js';
import type { ContentPatch } from '../../schema/index.js';
import { contentContext, readerContext } from '../contexts.js';
import { LateConsumer } from '../late-consumer.js';
import { overlay, type OwnLayers } from '../overlay.js';
import type { Overrides, Said } from '../overrides/overrides.js';
import { ReaderState } from '../picks.js';
import { ClinicContentReadyEvent } from './clinic-content-ready-event.js';
import { foundIn } from './found.js';
import { speakForPage } from './page-content.js';
import { layerOf, saidInAttributes } from './said-in-attributes.js';

export type { ClinicContentErrorEvent } from '../../internal/clinic-content-error-event.js';
export { ClinicContentReadyEvent };

/**
 * Says what a clinic's elements should know: its name, phone, booking link and offers, and its own words.
 * Shows nothing itself. It speaks for the elements inside it, or with `page` for the whole page;
 * one inside another adds to the outer one.
 *
 * The clinic's own words are a JSON merge patch (RFC 7396) over the content: `{"modalities": {"medical": {"price": "$95"}, "hot-stone": null}}`.
 * They stand in a `<script type="application/json">` between the tags, in the file at `src`, or in `content`; the later of these goes before
 * the earlier, and attributes go before script and file. What cannot be used is told in the console, and the bundled words stay in its place.
 * A claim in the clinic's words says that it is, and has no sources. Safety advice can be added to, not changed.
 *
 * @summary What the elements in it should know of the clinic.
 * @slot - The part of the page that it speaks for, and scripts with the clinic's words.
 * @event {ClinicContentErrorEvent} clinic-content-error - Something could not be used: see `problems`.
 * @event {ClinicContentReadyEvent} clinic-content-ready - The clinic's words have arrived and were checked: see `elements`, `changes`, `problems` and `lapsed`.
 */
export class ClinicContent extends ClinicElement {
  static override styles = css`
    :host {
      display: contents;
    }
  `;

  /** The clinic's name, as patients know it. Without it, titles name no clinic. One of which nothing can be seen warns, and is not used. */
  @property({ attribute: 'clinic-name' }) clinicName?: string | undefined = undefined;

  /** The phone number, as people write it, shown with the visit. Without it, no call link is. Where people book by phone, give `booking-url` a `tel:` address. */
  @property() phone?: string | undefined = undefined;

  /**
   * Where to book: http, https, mailto, tel, or relative to the page.
   * Anything else warns, and no link is shown; without it there is none.
   */
  @property({ attribute: 'booking-url' }) bookingUrl?: string | undefined = undefined;

  /**
   * Where to call in an emergency, such as `911`: digits, spaces and `+ - ( ) . /`, 2 to 20 characters.
   * Anything else warns and is not used. Without it, safety advice says "your local emergency number".
   */
  @property({ attribute: 'emergency-number' }) emergencyNumber?: string | undefined = undefined;

  /**
   * Ids of the modalities on offer, with spaces between, in the order to show: `medical swedish sports`.
   * Without any that is known, all are on offer. An unknown one warns.
   */
  @property() offers?: string | undefined = undefined;

  /** Speaks for the whole page, since page builders cannot put blocks inside one another. */
  @property({ type: Boolean, converter: isOn }) page = false;

  /**
   * Address of a JSON file with the clinic's own words, of at most 1 MB. It is fetched once; the other words stand until it is there, and when it does not come.
   * Its `lang` says which language it is written in; without one it holds for all.
   */
  @property() src?: string | undefined = undefined;

  /** The clinic's own words from script. They go before all others. Anything but plain data warns. */
  @property({ attribute: false }) content?: ContentPatch | undefined = undefined;

  readonly #outerContent = new LateConsumer(this, contentContext, () => (this.page ? this.#shareInside() : this.#change()));
  readonly #outerReader = new LateConsumer(this, readerContext, () => this.#shareInside());
  readonly #content = new ContextProvider(this, { context: contentContext });
  readonly #reader = new ContextProvider(this, { context: readerContext });
  readonly #ownReader = new ReaderState();

  #clinic: Clinic = {};
  /** The clinic's own words, checked; the attributes are among them. */
  #overrides: Overrides | undefined;
  #settled: Promise<void> | undefined;
  /** The file that was fetched last. */
  #file: { readonly address: string; readonly said: Promise<Said>; readonly stop: AbortController } | undefined;
  #scripts: MutationObserver | undefined;
  /** Counts readings: a later one goes before one that is still under way. */
  #turn = 0;
  #isSeen = false;

  override connectedCallback(): void {
    this.#scripts ??= new MutationObserver(() => this.#change());
    this.#scripts.observe(this, { childList: true });
    this.#change();
    super.connectedCallback();
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.#scripts?.disconnect();
    this.#file?.stop.abort();
    this.#file = undefined;
    speakForPage(this, undefined);
  }

  /** What was set before the element was defined comes with the first update. */
  override willUpdate(changed: PropertyValues<this>): void {
    if (changed.size) this.#change();
  }

  override render(): TemplateResult {
    return html`<slot></slot>`;
  }

  protected override async getUpdateComplete(): Promise<boolean> {
    await super.getUpdateComplete();
    await this.#settled;
    return super.getUpdateComplete();
  }

  /** Reads again what the clinic says, and hands it on: the attributes at once, its own words when they are checked. */
  #change(): void {
    if (!this.isConnected) return;
    this.#turn++;
    this.#readAttributes();
    const words: Said[] = [...this.#readScripts(), { from: 'attributes', value: { clinic: this.#clinic } }];
    if (this.content !== undefined) words.push({ from: 'content', value: this.content });
    const hasOwn = words.length > 1 || this.src;
    this.#settled = hasOwn ? this.#settle(words) : undefined;
    if (!hasOwn) {
      this.#overrides = undefined;
      void this.#tell();
    }
    this.#share();
  }

  #readAttributes(): void {
    this.#clinic = saidInAttributes(this);
    if (this.bookingUrl && !this.#clinic.bookingUrl) report(this, 'link', 'booking-url', this.bookingUrl);
    if (this.emergencyNumber && !this.#clinic.emergencyNumber) report(this, 'number', 'emergency-number', this.emergencyNumber);
    if (this.clinicName && !this.#clinic.name) report(this, 'unseen', 'clinic-name', this.clinicName);
  }

  /** What the scripts between the tags say. They are watched from then on. */
  #readScripts(): Said[] {
    return [...this.querySelectorAll<HTMLScriptElement>(':scope > script[type="application/json"]')].map((script) => {
      this.#scripts!.observe(script, { attributeFilter: ['lang'], characterData: true, childList: true, subtree: true });
      return { from: 'script', text: script.text, lang: script.getAttribute('lang') ?? undefined };
    });
  }

  /** Checks the clinic's own words, and hands them on. */
  async #settle(inPage: readonly Said[]): Promise<void> {
    const turn = this.#turn;
    const isStale = () => turn !== this.#turn;
    try {
      const { fetchText, readOverrides } = await import('../overrides/overrides.js');
      if (isStale()) return await this.#settled;
      const read = async (...file: Said[]) => {
        const overrides = await readOverrides([...file, ...inPage], this.page ? undefined : this.#outerContent.value);
        if (!isStale()) this.#overrides = overrides;
      };
      if (this.#file?.address !== this.src) this.#file?.stop.abort();
      if (this.src) {
        const stop = new AbortController();
        if (this.#file?.address !== this.src) this.#file = { address: this.src, stop, said: fetchText(this.src, this.baseURI, stop.signal) };
        // The words in the page need not wait for the file.
        if (!this.#overrides) {
          await read();
          this.#share();
        }
        await read(await this.#file.said);
      } else await read();
    } catch {
      const [added] = addedToEverything();
      if (added === undefined) report(this, 'words', 'content', this.src ?? 'script');
      else report(this, 'prototype', 'Object.prototype', added);
    }
    if (isStale()) return;
    this.#settled = undefined;
    this.#share();
    const { problems = [] } = this.#overrides ?? {};
    // Prototype.js before 1.7 adds it, and JSON.stringify then writes lists as text.
    if (problems.length && 'toJSON' in Array.prototype) report(this, 'prototype', 'Array.prototype', 'toJSON');
    if (problems.length) void import('../../internal/problems.js').then(({ reportOverrides }) => reportOverrides(this, problems));
    void this.#tell();
  }

  /** Tells the page's author that it works, once in the console and each time by an event. */
  async #tell(): Promise<void> {
    const turn = this.#turn;
    const { ours, unknown } = await foundIn(this.page ? this.ownerDocument : this);
    if (turn !== this.#turn || !this.isConnected) return;
    const { changes = 0, problems = [], lapsedIn } = this.#overrides ?? {};
    // A signature can end by what another provider says too, so all layers together are asked.
    const lapsed = lapsedIn?.(this.#content.value.layers) ?? [];
    const list = (tags: readonly string[]) => tags.join(', ') || 'none';
    if (!this.#isSeen) {
      console.debug(
        `clinic-elements ${version}: speaking for ${this.#clinic.name ?? 'a clinic without a name'}. Elements: ${list(ours)}. ` +
          `Own words: ${changes}, of which not usable: ${problems.length}.${unknown.length ? ` Tags that nobody knows: ${list(unknown)}.` : ''}`,
      );
    }
    this.#isSeen = true;
    if (lapsed.length) void import('../../internal/problems.js').then(({ warnOfLapses }) => warnOfLapses(this.localName, lapsed));
    const ready = new ClinicContentReadyEvent(version, ours, changes, problems.length, lapsed);
    this.dispatchEvent(ready);
  }

  /** What this element says itself. Until its own words are checked, that is what its attributes say. */
  get #own(): OwnLayers {
    const { layers, apply } = this.#overrides ?? { layers: [layerOf(this.#clinic)], apply: undefined };
    return { layers, apply, settled: this.#settled };
  }

  /** Hands on what this element says: inside, or for the page. */
  #share(): void {
    this.#shareInside();
    const speaking = speakForPage(this, this.page && this.isConnected ? this.#own : undefined);
    if (this.page && speaking > 1) report(this, 'page', 'page', String(speaking));
  }

  /** Hands on what the outer providers say, with this element's own on top. One for the page is among its own outer ones. */
  #shareInside(): void {
    const outer = this.#outerContent.value;
    this.#content.setValue(this.page ? (outer ?? overlay(undefined, { layers: [] })) : overlay(outer, this.#own));
    this.#reader.setValue(this.page ? this.#outerReader.value : this.#ownReader);
  }
}

/** What a script added to every object there is, so that it is met in each loop over an object's keys. */
function* addedToEverything(): Generator<string> {
  for (const key in {}) yield key;
}

declare global {
  interface HTMLElementTagNameMap {
    'clinic-content': ClinicContent;
  }
}
