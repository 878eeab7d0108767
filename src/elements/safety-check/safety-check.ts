import { html, nothing, type TemplateResult } from 'lit';
import { property } from 'lit/decorators.js';
import labels from '../../content/en/labels/safety-check.json';
import safety from '../../content/en/safety.json';
import { ContentElement } from '../../internal/content-element.js';
import { entriesOf } from '../../internal/entries.js';
import { heading, levelBelow } from '../../internal/heading.js';
import { report } from '../../internal/report.js';
import { rating } from '../../parts/answer.js';
import { choices } from '../../parts/choices.js';
import { emergency } from '../../parts/emergency.js';
import { status } from '../../parts/status.js';
import type { Sign, Tier } from '../../schema/safety.js';
import { styles } from './safety-check.styles.js';

export type { ClinicContentErrorEvent } from '../../internal/clinic-content-error-event.js';

const english = { safety, labels: { 'safety-check': labels } };

const tierIds = ['now', 'first', 'tell', 'during', 'after'] as const;
type TierId = (typeof tierIds)[number];

/** Help now stands out most; what a doctor has to say first comes next. */
const looks: Partial<Record<TierId, string>> = { now: 'callout caution now', first: 'callout caution' };

/** Tiers that a reader can be asked about before a visit. */
const asked = ['now', 'first', 'tell'] as const;

/**
 * When to get help instead of a massage, who should see a doctor or nurse first, what to tell the therapist, and when to stop.
 * It stands as lists, or asks. It names no emergency number unless the clinic gives one (`emergency-number` of `<clinic-content>`).
 *
 * @summary When to get help, and when to ask first.
 * @slot before - What should stand between the title and the lists.
 * @slot after - What should stand below the lists.
 * @csspart tier - Each list.
 * @csspart tier-title - Its heading.
 * @csspart action - What to do.
 * @csspart details - What holds during and after a massage, folded.
 * @csspart question - Each question.
 * @csspart options - The answers to a question.
 * @csspart result - What the answers mean.
 * @csspart note - What the lists are worth.
 * @csspart clear - The button that clears the answers.
 */
export class SafetyCheck extends ContentElement<typeof english> {
  static override styles = [super.styles, styles];

  /** `list` shows the lists; `questions` asks, and says what to do. Anything else warns and is `list`. */
  @property() view: 'list' | 'questions' = 'list';

  /** Ids of the lists to show, with spaces between, in this order: `now`, `first`, `tell`, `during`, `after`. Without any, all of them. Unknown ones warn and are left out. */
  @property() tiers = '';

  constructor() {
    super(english);
  }

  get #labels() {
    return this.content.section('labels')['safety-check'];
  }

  protected override body(): TemplateResult | undefined {
    const section = this.content.section('safety');
    if (!['list', 'questions'].includes(this.view)) report(this, 'tierView', 'view', this.view);
    const shown = this.chosen('tiers', this.tiers, tierIds) as readonly TierId[];
    if (!shown.length) return undefined;
    const isAsking = this.view === 'questions';
    const before = shown.filter((id) => asked.some((other) => other === id));
    const later = shown.filter((id) => !before.includes(id));
    return html`
      ${this.heading(this.#labels.title)}
      <slot name="before"></slot>
      ${isAsking ? this.#questions(before) : before.map((id) => this.#tier(id))}
      ${later.length && before.length
        ? html`<details part="details"><summary>${this.#labels.more}</summary>${later.map((id) => this.#tier(id))}</details>`
        : later.map((id) => this.#tier(id))}
      <slot name="after"></slot>
      ${this.brief ? nothing : html`<p part="note" class="callout">${section.note}</p>${status(this.content, section.status)}`}
    `;
  }

  #tier(id: TierId) {
    const tier = this.content.section('safety')[id];
    return html`<section part="tier" class=${looks[id] ?? 'callout'}>
      ${heading(levelBelow(this.level), tier.title, 'tier-title')}
      <ul>
        ${entriesOf(tier.signs).map(([, sign]) => html`<li>${sign.claim}${details(sign, rating(this.content, sign))}</li>`)}
      </ul>
      <p part="action">${this.#action(id)}</p>
    </section>`;
  }

  #action(id: TierId) {
    const section = this.content.section('safety');
    return id === 'now' ? emergency(this.content, section.now) : section[id].action;
  }

  #questions(tiers: readonly TierId[]) {
    const section = this.content.section('safety');
    const { picks } = this.content;
    const change = (id: TierId, chosen: readonly string[]) => picks.change({ answers: { ...picks.answers, [id]: chosen } });
    return html`
      ${tiers.map((id) => {
        const tier: Tier = section[id];
        const signs = entriesOf(tier.signs).map(([sign, { claim }]) => [sign, claim] as const);
        const isList = id === 'now';
        const question = {
          id,
          question: tier.question,
          many: true,
          list: isList ? signs.map(([, claim]) => claim) : undefined,
          options: isList ? ([['yes', section.now.yes]] as const) : signs,
        };
        // What to do stands below each question where no script can answer it.
        return html`${choices(question, () => picks.answers[id] ?? [], (chosen) => change(id, chosen))}<p part="action">${this.#action(id)}</p>`;
      })}
      ${this.#result(tiers)}
      <button type="button" part="clear" @click=${() => picks.change({ answers: { ...picks.answers, now: [], first: [], tell: [] } })}>${this.#labels.clear}</button>
    `;
  }

  /** What the answers mean: help now goes before all else. */
  #result(tiers: readonly TierId[]) {
    const section = this.content.section('safety');
    const { answers } = this.content.picks;
    const ticked = (id: 'first' | 'tell') => entriesOf(section[id].signs).filter(([sign]) => tiers.includes(id) && answers[id]?.includes(sign));
    const advice = (id: 'first' | 'tell') => ticked(id).map(([, sign]) => html`<li>${sign.claim}: ${sign.action ?? section[id].action}</li>`);
    const isNow = tiers.includes('now') && answers.now?.length;
    const lines = [...advice('first'), ...advice('tell')];
    return html`<div part="result" class=${isNow ? 'callout caution' : 'callout'} role="status" data-live>
      <strong>${this.#labels.answer}</strong>
      ${isNow ? html`<p>${this.#action('now')}</p>` : lines.length ? html`<ul>${lines}</ul>` : html`<p>${section.clear}</p>`}
    </div>`;
  }
}

/** Why a sign matters and what to do, where it says so itself, and whose word it is, where it is the clinic's. */
const details = ({ why, action }: Sign, said: string | undefined) => (why || action || said ? html` <small>${[why, action].filter(Boolean).join(' ')} ${said}</small>` : nothing);

declare global {
  interface HTMLElementTagNameMap {
    'safety-check': SafetyCheck;
  }
}
