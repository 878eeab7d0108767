import { html, nothing, type TemplateResult } from 'lit';
import { property } from 'lit/decorators.js';
import labels from '../../content/en/labels/session-expectations.json';
import session from '../../content/en/session.json';
import { isOn } from '../../internal/clinic-element.js';
import { ContentElement } from '../../internal/content-element.js';
import { idsOf } from '../../internal/entries.js';
import { fill } from '../../internal/fill.js';
import { formatMinutes } from '../../internal/format.js';
import { heading, levelBelow } from '../../internal/heading.js';
import { answer } from '../../parts/answer.js';
import { booking } from '../../parts/booking.js';
import { icon } from '../../parts/icons/icon.js';
import { stepIcons } from '../../parts/icons/steps.js';
import { signs } from '../../parts/signs.js';
import { status } from '../../parts/status.js';
import type { Session, Step } from '../../schema/session.js';
import { drapingPicture } from './draping.js';
import { styles } from './session-expectations.styles.js';
import { totalMinutes } from './total-minutes.js';

export type { ClinicContentErrorEvent } from '../../internal/clinic-content-error-event.js';

const english = { session, labels: { 'session-expectations': labels } };

/**
 * A visit for a medical massage, step by step, with the time that each step takes, what to bring, what to ask, and the reader's rights.
 *
 * @summary A visit step by step.
 * @slot before - What should stand between the title and the steps.
 * @slot after - What should stand at the end, above the status line.
 * @csspart total - The line with the time in all.
 * @csspart steps - The steps.
 * @csspart number - A step's number.
 * @csspart step-title - A step's heading.
 * @csspart time - How long a step takes, or when it is.
 * @csspart picture - What draping is, drawn at the step where the reader undresses.
 * @csspart signs - What to watch for at a step.
 * @csspart claims - What holds for a step, with its sources: how often, how it may feel.
 * @csspart basis - Certainty and sources of a claim.
 * @csspart details - Each part that folds out.
 * @csspart contact - The booking and call links.
 * @csspart book - The booking link.
 * @csspart call - The call link.
 */
export class SessionExpectations extends ContentElement<typeof english> {
  static override styles = [super.styles, styles];

  /** Ids of the steps to show, with spaces between, in this order. Without any, all of them. Unknown ones warn and are left out. */
  @property() steps = '';

  /** Unfolds what to bring, what to ask and the rights. The reader can fold them again. */
  @property({ type: Boolean, converter: isOn }) expand = false;

  constructor() {
    super(english);
  }

  protected override body(): TemplateResult | undefined {
    const { steps } = this.content.section('session');
    const known = idsOf(steps);
    const shown = this.chosen('steps', this.steps, known);
    return shown.length ? this.#visit(shown) : undefined;
  }

  #visit(shown: readonly string[]) {
    const { clinic, locale } = this.content;
    const session = this.content.section('session');
    const { 'session-expectations': labels } = this.content.section('labels');
    const steps = shown.map((id) => ({ id, step: session.steps[id]! }));
    const total = totalMinutes(steps.map(({ step }) => step));
    const title = clinic.name ? fill(labels.titleAtClinic, { clinic: clinic.name }) : labels.title;
    return html`
      ${this.heading(title)}
      ${total ? html`<p part="total">${fill(labels.total, { minutes: formatMinutes(total, locale) })}</p>` : nothing}
      <slot name="before"></slot>
      <ol part="steps" role="list">
        ${steps.map(({ id, step }, index) => this.#step(id, step, index + 1, session))}
      </ol>
      ${this.#folded(labels.bring, session.bring)} ${this.#folded(labels.questions, session.questions)} ${this.#folded(labels.rights, session.rights)}
      <p part="contact">
        ${booking(this.content, labels.book)}
        ${clinic.phone ? html`<a part="call" href="tel:${clinic.phone.replace(/[^\d+*#]/g, '')}">${fill(labels.call, { phone: clinic.phone })}</a>` : nothing}
      </p>
      <slot name="after"></slot>
      ${this.brief ? nothing : status(this.content, session.status)}
    `;
  }

  #step(id: string, step: Step, number: number, session: Session) {
    const time = step.minutes ? formatMinutes(step.minutes, this.content.locale) : step.time;
    return html`<li>
      <span part="number">${number}</span>
      <div>
        ${icon(stepIcons, id)}
        ${heading(levelBelow(this.level), step.title, 'step-title')}
        ${time ? html`<p part="time">${time}</p>` : nothing}
        <p>${step.text}</p>
        ${id === 'settle' ? drapingPicture(this.content.section('labels')['session-expectations'].draping) : nothing}
        ${step.signs ? signs(this.content, step.signs, session) : nothing}
        ${step.claims ? html`<div part="claims" class="callout">${answer(this.content, step.claims, session)}</div>` : nothing}
      </div>
    </li>`;
  }

  #folded(title: string, entries: Session['bring']) {
    return html`<details part="details" ?open=${this.expand}>
      <summary>${title}</summary>
      <ul>
        ${idsOf(entries).map((id) => html`<li>${entries[id]}</li>`)}
      </ul>
    </details>`;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'session-expectations': SessionExpectations;
  }
}
