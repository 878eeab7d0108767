import { html, type TemplateResult } from 'lit';
import { property } from 'lit/decorators.js';
import labels from '../../content/en/labels/modality-card.json';
import modalities from '../../content/en/modalities.json';
import { ContentElement } from '../../internal/content-element.js';
import { idsOf } from '../../internal/entries.js';
import { fill } from '../../internal/fill.js';
import { answer } from '../../parts/answer.js';
import { booking } from '../../parts/booking.js';
import { fitOf } from '../../parts/fit.js';
import { icon } from '../../parts/icons/icon.js';
import { modalityIcons } from '../../parts/icons/modalities.js';
import { signs } from '../../parts/signs.js';
import { status } from '../../parts/status.js';
import { offered } from '../../provider/offers.js';
import { toggled } from '../../provider/picks.js';
import { styles } from './modality-card.styles.js';
import { ModalityPickEvent } from './modality-pick-event.js';

export type { ClinicContentErrorEvent } from '../../internal/clinic-content-error-event.js';
export { ModalityPickEvent } from './modality-pick-event.js';

const english = { modalities, labels: { 'modality-card': labels } };

/**
 * One kind of massage: what it is for, how firm it is, how long it takes, whom it may suit and who should take care.
 *
 * @summary One kind of massage on a card.
 * @slot media - A picture above the title.
 * @slot actions - The clinic's own links, in place of the booking link.
 * @event {ModalityPickEvent} modality-pick - The reader marked this modality or took the mark away. Cancelable.
 * @csspart card - The card.
 * @csspart purpose - The line under the title.
 * @csspart fit - The word that says whether it fits what the reader answered.
 * @csspart facts - The list of facts.
 * @csspart pressure - The dots.
 * @csspart basis - Whose word a claim is, where it is the clinic's own.
 * @csspart details - Each part that folds out.
 * @csspart signs - Who should ask first, whatever the kind of massage.
 * @csspart book - The booking link.
 * @csspart pick - The box that marks the modality.
 */
export class ModalityCard extends ContentElement<typeof english> {
  static override styles = [super.styles, styles];

  /** Id of the modality to show, such as `swedish`. An unknown one warns, and what stands between the tags is shown. */
  @property() modality = '';

  constructor() {
    super(english);
  }

  protected override body(): TemplateResult | undefined {
    const { content } = this;
    const section = content.section('modalities');
    const { 'modality-card': labels } = content.section('labels');
    const known = idsOf(section);
    const modality = known.includes(this.modality) && section[this.modality];
    if (!modality) {
      this.unknown('modality', this.modality, known);
      return undefined;
    }
    const fits = fitOf(content, this.modality);
    const isPicked = content.picks.modalities.includes(this.modality);
    const facts = (...fields: (keyof typeof labels & keyof typeof modality)[]) =>
      fields.map((field) => {
        const value = modality[field];
        return value && html`<div><dt>${labels[field]}</dt><dd>${answer(content, value, section)}</dd></div>`;
      });
    const more = facts('during', 'after', 'techniques', 'area', 'clothing', 'setting', 'alsoKnownAs');
    return html`<article part="card" class=${isPicked ? 'surface picked' : 'surface'}>
      <slot name="media"></slot>
      <header>
        ${icon(modalityIcons, this.modality)}
        <div>
          ${this.heading(modality.name)}
          ${modality.purpose && html`<p part="purpose">${modality.purpose}</p>`}
          ${fits && html`<p part="fit">${fits}</p>`}
        </div>
      </header>
      ${modality.about && html`<p>${modality.about}</p>`}
      <dl part="facts">${facts('pressure', 'minutes', 'price', 'feels', 'maySuit', 'checkFirst')}</dl>
      ${more.some(Boolean)
        ? html`<details part="details">
            <summary>${labels.more}</summary>
            <dl>${more}</dl>
          </details>`
        : ''}
      ${this.brief ? '' : signs(content, section.everyone, section)}
      <footer>
        <slot name="actions"
          >${offered(content, known).includes(this.modality)
            ? booking(content, fill(labels.book, { modality: modality.name }), modality)
            : ''}</slot
        >
        <label part="pick">
          <input type="checkbox" autocomplete="off" aria-label=${`${labels.pick}: ${modality.name}`} .checked=${isPicked} @change=${this.#pick} />
          ${labels.pick}
        </label>
      </footer>
      ${this.brief ? '' : status(content, section.status)}
    </article>`;
  }

  readonly #pick = (event: Event): void => {
    const box = event.target as HTMLInputElement;
    const { picks } = this.content;
    if (this.dispatchEvent(new ModalityPickEvent(this.modality, box.checked))) picks.change({ modalities: toggled(picks.modalities, this.modality, box.checked) });
    else box.checked = !box.checked;
  };
}

declare global {
  interface HTMLElementTagNameMap {
    'modality-card': ModalityCard;
  }
}
