import { html, nothing, type TemplateResult } from 'lit';
import { property } from 'lit/decorators.js';
import faq from '../../content/en/faq.json';
import labels from '../../content/en/labels/massage-faq.json';
import { isOn } from '../../internal/clinic-element.js';
import { ContentElement } from '../../internal/content-element.js';
import { idsOf } from '../../internal/entries.js';
import { levelBelow } from '../../internal/heading.js';
import { answer } from '../../parts/answer.js';
import { folded } from '../../parts/folded.js';
import { prose } from '../../parts/prose.js';
import { status } from '../../parts/status.js';
import { folded as styles } from '../../styles/folded.js';
import '../glossary-term/define.js';

export type { ClinicContentErrorEvent } from '../../internal/clinic-content-error-event.js';

const english = { faq, labels: { 'massage-faq': labels } };

/**
 * Questions that people really ask about massage, each folding out to its answer.
 *
 * @summary Questions and answers.
 * @slot before - What should stand between the title and the questions.
 * @slot after - What should stand below the questions.
 * @csspart details - Each question with its answer.
 * @csspart details-title - Each question.
 * @csspart basis - Certainty and sources of a claim.
 */
export class MassageFaq extends ContentElement<typeof english> {
  static override styles = [super.styles, styles];

  /** Ids of the questions to show, with spaces between, in this order. Without any, all of them. Unknown ones warn and are left out. */
  @property() questions = '';

  /** Unfolds all answers. The reader can fold them again. */
  @property({ type: Boolean, converter: isOn }) expand = false;

  constructor() {
    super(english);
  }

  protected override body(): TemplateResult | undefined {
    const section = this.content.section('faq');
    const { 'massage-faq': labels } = this.content.section('labels');
    const shown = this.chosen('questions', this.questions, idsOf(section));
    if (!shown.length) return undefined;
    return html`
      ${this.heading(labels.title)}
      <slot name="before"></slot>
      ${shown.map((id) => {
        const { question, answer: claims } = section[id]!;
        return folded(levelBelow(this.level), question, this.expand, html`<div>${answer(this.content, claims, section, prose)}</div>`);
      })}
      <slot name="after"></slot>
      ${this.brief ? nothing : status(this.content, section.status)}
    `;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'massage-faq': MassageFaq;
  }
}
