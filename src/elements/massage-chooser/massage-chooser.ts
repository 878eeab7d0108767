import { html, nothing, type TemplateResult } from 'lit';
import choosing from '../../content/en/choosing.json';
import labels from '../../content/en/labels/massage-chooser.json';
import modalities from '../../content/en/modalities.json';
import safety from '../../content/en/safety.json';
import { ContentElement } from '../../internal/content-element.js';
import { entriesOf, idsOf } from '../../internal/entries.js';
import { fill } from '../../internal/fill.js';
import { formatList } from '../../internal/format.js';
import { heading, levelBelow } from '../../internal/heading.js';
import { answer } from '../../parts/answer.js';
import { booking } from '../../parts/booking.js';
import { choices } from '../../parts/choices.js';
import { emergency } from '../../parts/emergency.js';
import { status } from '../../parts/status.js';
import { offered } from '../../provider/offers.js';
import type { Result } from '../../provider/picks.js';
import type { Question, Rule } from '../../schema/choosing.js';
import type { Tier } from '../../schema/safety.js';
import { ChooserResultEvent } from './chooser-result-event.js';
import { fit, topicsOf, type Answers, type Fit, type Suggestion } from './fit.js';
import { styles } from './massage-chooser.styles.js';

export type { ClinicContentErrorEvent } from '../../internal/clinic-content-error-event.js';
export { ChooserResultEvent } from './chooser-result-event.js';

const english = { choosing, modalities, safety, labels: { 'massage-chooser': labels } };

/**
 * Questions that help a reader choose: safety first, then what they want, all on one page. The answer stands below and follows each of theirs:
 * what fits what they said and what to ask about first, without ranks, with the reasons; other care and no massage beside them.
 * A sign that needs help replaces it with what to do. It is an aid for a talk, not a diagnosis, and the answers stay in memory.
 *
 * @summary Which kind of massage may suit the reader.
 * @slot before - What should stand between the title and the questions.
 * @slot after - What should stand below the answer.
 * @event {ChooserResultEvent} chooser-result - What the answers mean has changed.
 * @csspart lead - The line under the title.
 * @csspart questions - The questions.
 * @csspart question - Each question.
 * @csspart options - The answers to a question.
 * @csspart clear - The button that clears the answers.
 * @csspart result - What the answers mean.
 * @csspart result-title - Its heading.
 * @csspart said - The same in short.
 * @csspart stop - What to do, where a sign needs help first.
 * @csspart group - What fits, what to ask about first, other care, and what to ask.
 * @csspart group-title - The heading of a group.
 * @csspart basis - Certainty and sources of a reason.
 * @csspart book - The booking link of a modality.
 */
export class MassageChooser extends ContentElement<typeof english> {
  static override styles = [super.styles, styles];

  /** What the page was last told. */
  #sent = new ChooserResultEvent([], [], false);

  constructor() {
    super(english);
  }

  get #labels() {
    return this.content.section('labels')['massage-chooser'];
  }

  protected override body(): TemplateResult {
    const choosing = this.content.section('choosing');
    return html`
      ${this.heading(this.#labels.title)}
      <p part="lead">${this.#labels.lead} ${this.#labels.private}</p>
      <slot name="before"></slot>
      <div part="questions">${entriesOf(choosing.questions).map(([id, question]) => this.#question(id, question))}</div>
      <button type="button" part="clear" @click=${() => this.content.picks.change({ answers: {} })}>${this.#labels.clear}</button>
      ${this.#result(this.#fit(this.content.picks.answers))}
      <slot name="after"></slot>
      ${this.brief ? nothing : status(this.content, choosing.status)}
    `;
  }

  /**
   * What answers mean by the rules as this chooser has them. The state of the reader asks for it when they change.
   * @internal
   */
  readonly resultOf = (answers: Answers): Result => {
    const { isOpen, fits, askFirst } = this.#fit(answers);
    return { fits: isOpen ? [] : idsIn(fits), askFirst: idsIn(askFirst), topics: topicsOf(this.content.section('choosing'), answers) };
  };

  override updated(): void {
    const { picks } = this.content;
    // The rules may have changed: with the language, or by words of the clinic. Not here, in the middle of an update.
    queueMicrotask(() => picks.refresh());
    const { stop } = this.#fit(picks.answers);
    const result = new ChooserResultEvent(picks.fits, picks.askFirst, stop.length > 0);
    if (JSON.stringify(result) === JSON.stringify(this.#sent)) return;
    this.#sent = result;
    this.dispatchEvent(result);
  }

  #fit(answers: Answers): Fit {
    return fit(this.content.section('choosing'), answers, idsOf(this.content.section('modalities')));
  }

  #tier(id: string | undefined): Tier | undefined {
    const tiers: Partial<Record<string, Tier>> = this.content.section('safety');
    return id === undefined ? undefined : tiers[id];
  }

  #question(id: string, { question, many, list, options = {}, optionsFrom }: Question) {
    const { picks } = this.content;
    const signs = (tier: string | undefined) => entriesOf(this.#tier(tier)?.signs ?? {}).map(([sign, { claim }]) => [sign, claim] as const);
    return choices(
      {
        id,
        question,
        many,
        list: list ? signs(list).map(([, claim]) => claim) : undefined,
        options: optionsFrom ? signs(optionsFrom) : entriesOf(options).map(([option, { label }]) => [option, label] as const),
      },
      () => picks.answers[id] ?? [],
      (chosen) => picks.change({ answers: { ...picks.answers, [id]: chosen } }),
    );
  }

  #result(result: Fit) {
    const isStop = result.stop.length > 0;
    return html`<section part="result" class=${isStop ? 'surface stack caution' : 'surface stack'}>
      ${heading(this.#below, this.#labels.result, 'result-title')}
      <p part="said" role="status">${isStop ? this.#labels.stop : this.#said(result)}</p>
      ${isStop ? this.#stop(result.stop) : this.#suggestions(result)}
    </section>`;
  }

  get #below() {
    return levelBelow(this.level);
  }

  /** The result in one line: names only. */
  #said({ isOpen, fits, askFirst }: Fit) {
    const names = (suggestions: readonly Suggestion[]) => formatList(suggestions.map(({ modality }) => this.#name(modality)), this.content.locale);
    const open = isOpen ? [...fits, ...askFirst][0]?.reasons[0]?.claim : undefined;
    return [
      open ?? (fits.length ? fill(this.#labels.said, { fits: names(fits) }) : ''),
      askFirst.length ? fill(this.#labels.saidAskFirst, { askFirst: names(askFirst) }) : '',
    ].join(' ');
  }

  #name(modality: string) {
    return this.content.section('modalities')[modality]!.name;
  }

  /** What to do now, for each answer that stands against a massage. */
  #stop(rules: readonly Rule[]) {
    const safety = this.content.section('safety');
    const { answers } = this.content.picks;
    const steps = rules.flatMap((rule) =>
      Object.entries(rule.when ?? {}).flatMap(([question, options]) =>
        options
          .filter((option) => answers[question]?.includes(option))
          .map((option) => {
            const tier = this.#tier(question);
            return `${rule.claim} ${question === 'now' ? emergency(this.content, safety.now) : (tier?.signs[option]?.action ?? tier?.action ?? '')}`;
          }),
      ),
    );
    return html`<div part="stop"><ul>${steps.map((step) => html`<li>${step}</li>`)}</ul></div>`;
  }

  #suggestions({ isOpen, fits, askFirst }: Fit) {
    const { content } = this;
    const choosing = content.section('choosing');
    const group = (title: string, inside: unknown) => html`<div part="group">${heading(levelBelow(this.#below), title, 'group-title')}${inside}</div>`;
    const list = (suggestions: readonly Suggestion[]) => html`<ul role="list">${suggestions.map((suggestion) => html`<li>${this.#suggestion(suggestion, isOpen)}</li>`)}</ul>`;
    return html`
      ${fits.length ? group(isOpen ? this.#labels.open : content.shared.fits, list(fits)) : nothing} ${askFirst.length ? group(content.shared.askFirst, list(askFirst)) : nothing}
      ${group(this.#labels.alsoPossible, answer(content, [...choosing.other, ...choosing.none], choosing))}
      ${group(this.#labels.ask, html`<ul>${choosing.ask.map((question) => html`<li>${question}</li>`)}</ul>`)}
      <p>${this.#labels.ifSigns}</p>
    `;
  }

  /** Where the reader has said nothing of what they want, the reason is the same for all, and stands above them once. */
  #suggestion({ modality, reasons, cautions }: Suggestion, isOpen: boolean) {
    const { content } = this;
    const section = content.section('modalities');
    const isOffered = offered(content, idsOf(section)).includes(modality);
    const said = isOpen ? cautions : [...reasons, ...cautions];
    return html`<strong>${this.#name(modality)}</strong>
      ${isOffered ? nothing : html`<small>${this.#labels.notOffered}</small>`} ${said.length ? answer(content, said, content.section('choosing')) : nothing}
      ${isOffered && !isOpen && !cautions.length ? booking(content, fill(this.#labels.book, { modality: this.#name(modality) }), section[modality]) : nothing}`;
  }
}

const idsIn = (suggestions: readonly Suggestion[]) => suggestions.map(({ modality }) => modality);

declare global {
  interface HTMLElementTagNameMap {
    'massage-chooser': MassageChooser;
  }
}
