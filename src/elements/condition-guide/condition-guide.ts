import { html, nothing, type TemplateResult } from 'lit';
import { property } from 'lit/decorators.js';
import conditions from '../../content/en/conditions.json';
import labels from '../../content/en/labels/condition-guide.json';
import { isOn } from '../../internal/clinic-element.js';
import { ContentElement } from '../../internal/content-element.js';
import { idsOf } from '../../internal/entries.js';
import { answer } from '../../parts/answer.js';
import { prose } from '../../parts/prose.js';
import { signs } from '../../parts/signs.js';
import { status } from '../../parts/status.js';
import { topics } from '../../parts/topics.js';
import { toggled } from '../../provider/picks.js';
import type { Condition } from '../../schema/conditions.js';
import '../glossary-term/define.js';
import { styles } from './condition-guide.styles.js';

export type { ClinicContentErrorEvent } from '../../internal/clinic-content-error-event.js';

const english = { conditions, labels: { 'condition-guide': labels } };

/**
 * What massage may do for a health problem, what it has not been shown to do, who should get help first, what else may help, and what to ask.
 * One condition stands open under its own name; several fold out.
 *
 * @summary What massage may and may not do for a condition.
 * @slot before - What should stand between the title and the conditions.
 * @slot after - What should stand below the conditions.
 * @csspart lead - The line under the title.
 * @csspart details - Each condition that folds out.
 * @csspart details-title - The heading of each.
 * @csspart condition - What is said of a condition.
 * @csspart facts - Its parts.
 * @csspart basis - Certainty and sources of a claim.
 * @csspart signs - Who should get help first.
 * @csspart pick - The box by which a reader says that it is about them.
 */
export class ConditionGuide extends ContentElement<typeof english> {
  static override styles = [super.styles, styles];

  /** Ids of the conditions to show, with spaces between, in this order. Without any, all of them. Unknown ones warn and are left out. */
  @property() conditions = '';

  /** Unfolds all conditions. The reader can fold them again. */
  @property({ type: Boolean, converter: isOn }) expand = false;

  constructor() {
    super(english);
  }

  get #labels() {
    return this.content.section('labels')['condition-guide'];
  }

  protected override body(): TemplateResult | undefined {
    const section = this.content.section('conditions');
    const shown = this.chosen('conditions', this.conditions, idsOf(section));
    const [first] = shown;
    if (!first) return undefined;
    const isOne = shown.length === 1;
    return html`
      ${this.heading(isOne ? section[first]!.name : this.#labels.title)} ${isOne ? nothing : html`<p part="lead">${this.#labels.lead}</p>`}
      <slot name="before"></slot>
      ${topics(this.content, { level: this.level, shown, expand: this.expand, name: (id) => section[id]!.name, body: (id) => this.#condition(id, section[id]!) })}
      <slot name="after"></slot>
      ${this.brief ? nothing : status(this.content, section.status)}
    `;
  }

  #condition(id: string, condition: Condition) {
    const { content } = this;
    const section = content.section('conditions');
    const { picks } = content;
    const fact = (field: 'may' | 'notShown' | 'other') => html`<div><dt>${this.#labels[field]}</dt><dd>${answer(content, condition[field], section, prose)}</dd></div>`;
    return html`<div part="condition" class="stack">
      <p>${prose(condition.about)}</p>
      ${signs(content, { title: this.#labels.notNow, signs: condition.notNow }, section)}
      <dl part="facts" class="stack">
        ${fact('may')} ${fact('notShown')} ${fact('other')}
        <div>
          <dt>${this.#labels.ask}</dt>
          <dd><ul>${condition.ask.map((question) => html`<li>${question}</li>`)}</ul></dd>
        </div>
      </dl>
      <label part="pick">
        <input
          type="checkbox"
          autocomplete="off"
          aria-label=${`${this.#labels.mine}: ${condition.name}`}
          .checked=${picks.conditions.includes(id)}
          @change=${(event: Event) => picks.change({ conditions: toggled(picks.conditions, id, (event.target as HTMLInputElement).checked) })}
        />${this.#labels.mine}
      </label>
    </div>`;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'condition-guide': ConditionGuide;
  }
}
