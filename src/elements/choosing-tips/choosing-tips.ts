import { html, nothing, type TemplateResult } from 'lit';
import { property } from 'lit/decorators.js';
import choosing from '../../content/en/choosing.json';
import labels from '../../content/en/labels/choosing-tips.json';
import { ContentElement } from '../../internal/content-element.js';
import { idsOf } from '../../internal/entries.js';
import { heading, levelBelow } from '../../internal/heading.js';
import { answer } from '../../parts/answer.js';
import { prose } from '../../parts/prose.js';
import { status } from '../../parts/status.js';
import '../glossary-term/define.js';
import { styles } from './choosing-tips.styles.js';

export type { ClinicContentErrorEvent } from '../../internal/clinic-content-error-event.js';

const english = { choosing, labels: { 'choosing-tips': labels } };

/**
 * Tips for choosing a massage and a therapist, with other care, and no massage, among the choices.
 *
 * @summary Tips for choosing.
 * @slot before - What should stand between the title and the tips.
 * @slot after - What should stand below the tips.
 * @csspart tips - The tips.
 * @csspart tip-title - The heading of a tip.
 * @csspart note - Other care, and no massage.
 */
export class ChoosingTips extends ContentElement<typeof english> {
  static override styles = [super.styles, styles];

  /** Ids of the tips to show, with spaces between, in this order. Without any, all of them. Unknown ones warn and are left out. */
  @property() tips = '';

  constructor() {
    super(english);
  }

  protected override body(): TemplateResult | undefined {
    const section = this.content.section('choosing');
    const { 'choosing-tips': labels } = this.content.section('labels');
    const shown = this.chosen('tips', this.tips, idsOf(section.tips));
    if (!shown.length) return undefined;
    return html`
      ${this.heading(labels.title)}
      <slot name="before"></slot>
      <ol part="tips" role="list">
        ${shown.map((id) => {
          const { title, text } = section.tips[id]!;
          return html`<li class="surface">${heading(levelBelow(this.level), title, 'tip-title')}<p>${prose(text)}</p></li>`;
        })}
      </ol>
      <div part="note" class="callout"><strong>${labels.other}</strong>${answer(this.content, [...section.other, ...section.none], {})}</div>
      <slot name="after"></slot>
      ${this.brief ? nothing : status(this.content, section.status)}
    `;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'choosing-tips': ChoosingTips;
  }
}
