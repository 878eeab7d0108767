import { html, type TemplateResult } from 'lit';
import { property } from 'lit/decorators.js';
import labels from '../../content/en/labels/modality-list.json';
import modalities from '../../content/en/modalities.json';
import { ContentElement } from '../../internal/content-element.js';
import { idsOf } from '../../internal/entries.js';
import { fill } from '../../internal/fill.js';
import { levelBelow } from '../../internal/heading.js';
import { signs } from '../../parts/signs.js';
import { status } from '../../parts/status.js';
import { offered } from '../../provider/offers.js';
import '../modality-card/define.js';
import { styles } from './modality-list.styles.js';

export type { ClinicContentErrorEvent } from '../../internal/clinic-content-error-event.js';
export { ModalityPickEvent } from '../modality-card/define.js';

const english = { modalities, labels: { 'modality-list': labels } };

/**
 * The kinds of massage that the clinic offers, as cards side by side; all of them where it does not say.
 * What holds for every kind stands once, below them.
 *
 * @summary The kinds of massage on offer, as cards.
 * @slot before - What should stand between the title and the cards.
 * @slot after - What should stand below the cards.
 * @event {ModalityPickEvent} modality-pick - The reader marked a modality or took the mark away. Cancelable.
 * @csspart grid - The cards.
 * @csspart lead - The line under the title.
 * @csspart card - Each card.
 * @csspart card-title - Each card's heading.
 * @csspart purpose - The line under a card's heading.
 * @csspart fit - The word on a card that says whether it fits what the reader answered.
 * @csspart facts - A card's list of facts.
 * @csspart pressure - A card's dots.
 * @csspart details - The part of a card that folds out.
 * @csspart book - A card's booking link.
 * @csspart pick - The box that marks a card's modality.
 * @csspart signs - Who should ask first, whatever the kind of massage.
 */
export class ModalityList extends ContentElement<typeof english> {
  static override styles = [super.styles, styles];

  /** Ids of the modalities to show, with spaces between, in this order. Without any, those that the clinic offers. Unknown ones warn and are left out. */
  @property() modalities = '';

  constructor() {
    super(english);
  }

  protected override body(): TemplateResult | undefined {
    const section = this.content.section('modalities');
    const { 'modality-list': labels } = this.content.section('labels');
    const { clinic } = this.content;
    const known = idsOf(section);
    const shown = this.chosen('modalities', this.modalities, known, offered(this.content, known));
    if (!shown.length) return undefined;
    const title = clinic.name && clinic.offers ? fill(labels.titleAtClinic, { clinic: clinic.name }) : labels.title;
    const below = levelBelow(this.level);
    return html`
      ${this.heading(title)}
      <p part="lead">${labels.lead}</p>
      <slot name="before"></slot>
      ${this.brief ? '' : signs(this.content, section.everyone, section)}
      <ul part="grid" role="list">
        ${shown.map((id) => html`<li><modality-card brief modality=${id} heading-level=${below} exportparts="card, title: card-title, purpose, fit, facts, pressure, details, book, pick"></modality-card></li>`)}
      </ul>
      <slot name="after"></slot>
      ${this.brief ? '' : status(this.content, section.status)}
    `;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'modality-list': ModalityList;
  }
}
