import { html, nothing, svg, type TemplateResult } from 'lit';
import { property } from 'lit/decorators.js';
import evidence from '../../content/en/evidence.json';
import labels from '../../content/en/labels/research-evidence.json';
import { isOn } from '../../internal/clinic-element.js';
import { ContentElement } from '../../internal/content-element.js';
import { entriesOf, idsOf } from '../../internal/entries.js';
import { fill } from '../../internal/fill.js';
import { rating } from '../../parts/answer.js';
import { status } from '../../parts/status.js';
import { topics } from '../../parts/topics.js';
import type { Figures, Finding, Topic } from '../../schema/evidence.js';
import type { Study } from '../../schema/sources.js';
import { styles } from './research-evidence.styles.js';

export type { ClinicContentErrorEvent } from '../../internal/clinic-content-error-event.js';

const english = { evidence, labels: { 'research-evidence': labels } };

const squares = { high: '■■■■', moderate: '■■■□', low: '■■□□', 'very-low': '■□□□' };

/**
 * What research found for a condition: each finding with how sure it is, for how long people were followed, and its sources; and what nobody knows yet.
 * People in 100 are drawn only where a source counts all groups alike.
 *
 * @summary What research found, and how sure it is.
 * @slot before - What should stand between the title and the findings.
 * @slot after - What should stand below the findings.
 * @csspart lead - The line under the title.
 * @csspart details - Each topic that folds out.
 * @csspart details-title - The heading of each.
 * @csspart findings - The findings of a topic.
 * @csspart claim - What was found.
 * @csspart basis - How sure it is, and for how long people were followed.
 * @csspart certainty - The squares.
 * @csspart figures - The picture of people in 100.
 * @csspart sources - The sources of a finding.
 * @csspart unknown - What nobody knows yet.
 */
export class ResearchEvidence extends ContentElement<typeof english> {
  static override styles = [super.styles, styles];

  /**
   * Ids of the topics to show, with spaces between, in this order: conditions, `overall` and `harm`. Without any, all of them.
   * Unknown ones warn and are left out. One alone stands open under its own name.
   */
  @property() conditions = '';

  /** Unfolds all topics. The reader can fold them again. */
  @property({ type: Boolean, converter: isOn }) expand = false;

  constructor() {
    super(english);
  }

  get #labels() {
    return this.content.section('labels')['research-evidence'];
  }

  protected override body(): TemplateResult | undefined {
    const section = this.content.section('evidence');
    const shown = this.chosen('conditions', this.conditions, idsOf(section));
    const [first] = shown;
    if (!first) return undefined;
    const isOne = shown.length === 1;
    return html`
      ${this.heading(isOne ? `${this.#labels.title}: ${section[first]!.name}` : this.#labels.title)}
      <p part="lead">${this.#labels.lead}</p>
      <slot name="before"></slot>
      ${topics(this.content, { level: this.level, shown, expand: this.expand, name: (id) => section[id]!.name, body: (id) => this.#topic(section[id]!) })}
      <slot name="after"></slot>
      ${this.brief ? nothing : status(this.content, section.status)}
    `;
  }

  #topic({ findings, unknown }: Topic) {
    return html`
      <ul part="findings" role="list">
        ${entriesOf(findings).map(([, finding]) => html`<li class="surface">${this.#finding(finding)}</li>`)}
      </ul>
      <div part="unknown">
        <strong>${this.#labels.unknown}</strong>
        <ul>
          ${unknown.map((text) => html`<li>${text}</li>`)}
        </ul>
      </div>
    `;
  }

  #finding(finding: Finding) {
    const said = rating(this.content, finding);
    if (!('sources' in finding)) return html`<p part="claim">${finding.claim}</p>${said && html`<p part="basis">${said}</p>`}`;
    const { sources = {} } = this.content.section('evidence');
    return html`
      <p part="claim">${finding.claim}</p>
      <p part="basis">
        ${'certainty' in finding ? html`<span part="certainty" aria-hidden="true" data-squares=${squares[finding.certainty]}></span>` : nothing} ${said}.
        ${finding.span ? fill(this.#labels.span, { span: finding.span }) : nothing}
      </p>
      ${finding.figures ? this.#figures(finding.figures) : nothing}
      <ul part="sources" role="list">
        ${finding.sources.map((id) => sources[id] && html`<li>${this.#source(sources[id])}</li>`)}
      </ul>
    `;
  }

  #source({ name, href, design, people, compared }: Study) {
    const count = people && fill(this.#labels.people, { people: people.toLocaleString(this.content.locale) });
    return html`<a href=${href}>${name}</a>. ${[this.#labels.design[design], count].filter(Boolean).join(', ')}.
      ${compared ? fill(this.#labels.compared, { compared }) : nothing}`;
  }

  #figures({ outcome, groups, note }: Figures) {
    return html`<figure part="figures">
      <figcaption>${this.#labels.figures} ${outcome}:</figcaption>
      ${groups.map(
        ({ name, people, words }) => html`<div>
          <svg viewBox="0 0 10 10" aria-hidden="true">${dots(0, people)}${dots(people, 100)}</svg>
          <p><strong>${name}:</strong> ${words}</p>
        </div>`,
      )}
      <small>${note}</small>
    </figure>`;
  }
}

/** A row of a hundred people, ten by ten, from one to the next: a dot each. */
const dots = (from: number, to: number) =>
  svg`<path d=${Array.from({ length: to - from }, (_, index) => `M${((from + index) % 10) + 0.5} ${Math.floor((from + index) / 10) + 0.5}h0`).join('')} />`;

declare global {
  interface HTMLElementTagNameMap {
    'research-evidence': ResearchEvidence;
  }
}
