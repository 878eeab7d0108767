import { ContextProvider } from '@lit/context';
import { css, html, LitElement, type PropertyValues, type TemplateResult } from 'lit';
import { property } from 'lit/decorators.js';
import { words } from '../../internal/entries.js';
import { report } from '../../internal/report.js';
import { version } from '../../internal/version.js';
import type { ContentPatch } from '../../schema/index.js';
import { contentContext, picksContext, type Differences } from '../contexts.js';
import { LateConsumer } from '../late-consumer.js';
import { speakForPage } from './page-content.js';
import { createPicks } from '../picks.js';
import { withSafeLinks } from './links.js';
import { mergePatch } from './merge.js';

/**
 * Says what a clinic's elements should know: its name, phone, booking link and offers, and its own words.
 * Shows nothing itself. It speaks for the elements inside it, or with `page` for the whole page;
 * one inside another adds to the outer one.
 *
 * @summary What the elements in it should know of the clinic.
 * @slot - The part of the page that it speaks for.
 * @event {ClinicContentErrorEvent} clinic-content-error - Something could not be used: see `problems`.
 */
export class ClinicContent extends LitElement {
  static readonly version = version;

  static override styles = css`
    :host {
      display: contents;
    }
  `;

  /** The clinic's name, as patients know it. Without it, titles name no clinic. */
  @property({ attribute: 'clinic-name' }) clinicName?: string;

  /** The phone number, as people write it, shown with the visit. Without it, no call link is. Where people book by phone, give `booking-url` a `tel:` address. */
  @property() phone?: string;

  /**
   * Where to book: http, https, mailto, tel, or relative to the page.
   * Anything else warns, and no link is shown; without it there is none.
   */
  @property({ attribute: 'booking-url' }) bookingUrl?: string;

  /** Where to call in an emergency, such as `911`. Without it, safety advice says "your local emergency number". */
  @property({ attribute: 'emergency-number' }) emergencyNumber?: string;

  /**
   * Ids of the modalities on offer, with spaces between, in the order to show: `medical swedish sports`.
   * Without any that is known, all are on offer. An unknown one warns.
   */
  @property() offers?: string;

  /** Speaks for the whole page, since page builders cannot put blocks inside one another. */
  @property({ type: Boolean }) page = false;

  /**
   * The clinic's own words, as a JSON merge patch (RFC 7396) over the content: `{ modalities: { medical: { price: '$95' } } }`.
   * It goes before the attributes. Not checked yet: give it what the content's types allow.
   */
  @property({ attribute: false }) content?: ContentPatch;

  readonly #outerContent = new LateConsumer(this, contentContext, () => this.#share());
  readonly #outerPicks = new LateConsumer(this, picksContext, () => this.#share());
  readonly #content = new ContextProvider(this, { context: contentContext });
  readonly #picks = new ContextProvider(this, { context: picksContext });
  #ownPicks = createPicks((picks) => {
    this.#ownPicks = picks;
    this.#share();
  });
  #patches: readonly ContentPatch[] = [];

  override connectedCallback(): void {
    this.#read();
    this.#share();
    super.connectedCallback();
    this.#speak();
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    speakForPage(this, undefined);
  }

  override willUpdate(changed: PropertyValues<this>): void {
    if (!this.hasUpdated || !changed.size) return;
    this.#read();
    this.#share();
    this.#speak();
  }

  override render(): TemplateResult {
    return html`<slot></slot>`;
  }

  /** Reads what the attributes and the patch say; the patch goes before them. */
  #read(): void {
    const { clinicName: name, phone, bookingUrl, emergencyNumber, offers } = this;
    const said = { name, phone, bookingUrl, emergencyNumber, offers: offers && words(offers) };
    const clinic = Object.fromEntries(Object.entries(said).filter(([, value]) => value));
    const unsafe = (path: string, address: string) => report(this, 'link', path, address);
    const attributes = withSafeLinks({ clinic }, (_path, address) => unsafe('booking-url', address));
    this.#patches = [attributes, withSafeLinks(this.content ?? {}, unsafe)];
  }

  readonly #own: Differences = (name, section) => this.#patches.reduce((merged, { [name]: patch = {} }) => mergePatch(merged, patch) as typeof section, section);

  /** Hands on what the outer providers say, with this element's own on top; one for the page says its own to the page. */
  #share(): void {
    const outer = this.#outerContent.value ?? ((_name, section) => section);
    this.#content.setValue(this.page ? outer : (name, section) => this.#own(name, outer(name, section)));
    this.#picks.setValue(this.page ? this.#outerPicks.value : this.#ownPicks);
  }

  #speak(): void {
    const speaking = speakForPage(this, this.page && this.isConnected ? this.#own : undefined);
    if (this.page && speaking > 1) report(this, 'page', 'page', String(speaking));
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'clinic-content': ClinicContent;
  }
}
