import { html, nothing, type TemplateResult } from 'lit';
import { state } from 'lit/decorators.js';
import labels from '../../content/en/labels/visit-summary.json';
import { ContentElement } from '../../internal/content-element.js';
import { entriesOf, idsOf } from '../../internal/entries.js';
import { fill } from '../../internal/fill.js';
import { heading, levelBelow } from '../../internal/heading.js';
import { emergency } from '../../parts/emergency.js';
import { status } from '../../parts/status.js';
import { offered } from '../../provider/offers.js';
import excerpt from './excerpt.json';
import { styles } from './visit-summary.styles.js';

export type { ClinicContentErrorEvent } from '../../internal/clinic-content-error-event.js';

const english = { ...excerpt, labels: { 'visit-summary': labels } };

/**
 * What the reader picked and answered on this page, with questions to ask, what to bring and their rights: to print and take along.
 * Nothing of it is stored or sent.
 *
 * @summary The reader's picks and questions, to print.
 * @slot before - What should stand between the title and the picks.
 * @slot after - What should stand at the end, above the buttons.
 * @csspart picks - What the reader picked and answered.
 * @csspart lists - Questions to ask, what to bring, and rights.
 * @csspart list - Each of these.
 * @csspart list-title - Its heading.
 * @csspart actions - The buttons.
 * @csspart print - The button that prints the page.
 * @csspart large - The box that makes the letters large, on the screen and on paper.
 * @csspart clear - The button that clears all that was picked and answered, and folds what was unfolded.
 */
export class VisitSummary extends ContentElement<typeof english> {
  static override styles = [super.styles, styles];

  /** Whether the reader wants large letters. */
  @state() private isLarge = false;

  constructor() {
    super(english);
  }

  /** @internal */
  override forget(): void {
    super.forget();
    this.isLarge = false;
  }

  /** Clears what was picked and answered, not how the reader wants to read: the language and the size of the letters. */
  readonly #clear = (): void => {
    const { content, isLarge } = this;
    const { language } = content.picks;
    content.picks.clear();
    if (language) content.picks.change({ language });
    this.isLarge = isLarge;
  };

  readonly #enlarge = (event: Event): void => {
    this.isLarge = (event.target as HTMLInputElement).checked;
  };

  get #labels() {
    return this.content.section('labels')['visit-summary'];
  }

  protected override body(): TemplateResult {
    const { clinic, picks } = this.content;
    const session = this.content.section('session');
    const conditions = this.content.section('conditions');
    const asks = picks.conditions.flatMap((id) => conditions[id]?.ask ?? []);
    return html`
      ${this.heading(clinic.name ? fill(this.#labels.titleAtClinic, { clinic: clinic.name }) : this.#labels.title)}
      <slot name="before"></slot>
      ${this.#picks()}
      <div part="lists">
        ${this.#list(this.#labels.questions, [...asks, ...textsOf(session.questions)])} ${this.#list(this.#labels.bring, textsOf(session.bring))}
        ${this.#list(this.#labels.rights, textsOf(session.rights))}
      </div>
      <slot name="after"></slot>
      <p part="actions">
        <button type="button" part="print" @click=${() => print()}>${this.#labels.print}</button>
        <label part="large"
          ><input type="checkbox" autocomplete="off" .checked=${this.isLarge} @change=${this.#enlarge} />${this.#labels.large}</label
        >
        <button type="button" part="clear" @click=${this.#clear}>${this.#labels.clear}</button>
      </p>
      ${this.brief ? nothing : status(this.content, session.status)}
    `;
  }

  #picks() {
    const { picks } = this.content;
    const safety = this.content.section('safety');
    const { goal } = this.content.section('choosing').questions;
    const modalities = this.content.section('modalities');
    const conditions = this.content.section('conditions');
    const signs = (id: 'first' | 'tell') => (picks.answers[id] ?? []).map((sign) => safety[id].signs[sign]?.claim);
    const kinds = (ids: readonly string[]) => ids.map((id) => modalities[id]?.name);
    // A chooser tells of kinds that the clinic does not offer too: at a visit there is nothing to ask about them.
    const here = offered(this.content, idsOf(modalities));
    const suggested = (ids: readonly string[]) => kinds(ids.filter((id) => here.includes(id)));
    const said: readonly (readonly [string, readonly (string | undefined)[]])[] = [
      [this.#labels.about, picks.conditions.map((id) => conditions[id]?.name)],
      [this.#labels.goals, (picks.answers.goal ?? []).map((id) => goal?.options?.[id]?.label)],
      [this.#labels.first, signs('first')],
      [this.#labels.tell, signs('tell')],
      [this.#labels.picked, kinds(picks.modalities)],
      [this.#labels.fits, suggested(picks.fits)],
      [this.#labels.askFirst, suggested(picks.askFirst)],
    ];
    const shown = said.map(([title, texts]) => [title, texts.filter(Boolean)] as const).filter(([, texts]) => texts.length);
    const isNow = Boolean(picks.answers.now?.length);
    return html`<div part="picks" class="surface stack" data-live>
      ${isNow ? html`<strong>${emergency(this.content, safety.now)}</strong>` : nothing}
      ${shown.length
        ? html`<dl class="stack">${shown.map(([title, texts]) => html`<div><dt>${title}</dt><dd><ul>${texts.map((text) => html`<li>${text}</li>`)}</ul></dd></div>`)}</dl>`
        : html`<p>${isNow ? nothing : this.#labels.empty}</p>`}
      <small>${this.#labels.private}</small>
    </div>`;
  }

  #list(title: string, texts: readonly string[]) {
    return html`<div part="list">${heading(levelBelow(this.level), title, 'list-title')}<ul>${texts.map((text) => html`<li>${text}</li>`)}</ul></div>`;
  }
}

const textsOf = (section: object): readonly string[] => entriesOf(section as Record<string, string>).map(([, text]) => text);

declare global {
  interface HTMLElementTagNameMap {
    'visit-summary': VisitSummary;
  }
}
