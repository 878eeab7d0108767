import { html, nothing, type TemplateResult } from 'lit';
import { property, state } from 'lit/decorators.js';
import comparison from '../../content/en/comparison.json';
import labels from '../../content/en/labels/massage-comparison-table.json';
import modalities from '../../content/en/modalities.json';
import { isOn } from '../../internal/clinic-element.js';
import { ContentElement } from '../../internal/content-element.js';
import { idsOf } from '../../internal/entries.js';
import { report } from '../../internal/report.js';
import { answer, type Citing } from '../../parts/answer.js';
import { fitOf } from '../../parts/fit.js';
import { icon } from '../../parts/icons/icon.js';
import { modalityIcons } from '../../parts/icons/modalities.js';
import { signs } from '../../parts/signs.js';
import { status } from '../../parts/status.js';
import { offered } from '../../provider/offers.js';
import { styles } from './massage-comparison-table.styles.js';
import { isSame, modalityRows, summaryRows, type Row } from './rows.js';

export type { ClinicContentErrorEvent } from '../../internal/clinic-content-error-event.js';

const english = { comparison, modalities, labels: { 'massage-comparison-table': labels } };

interface Column {
  readonly id: string;
  readonly name: string;
}

/**
 * How the kinds of massage compare: patients' questions as rows, kinds of massage as columns, or medical massage beside all the others.
 * Readers choose columns and hide rows with equal answers. Nothing is marked unless the page's author or the reader marks it.
 *
 * @summary The kinds of massage side by side.
 * @slot before - What should stand between the title and the table.
 * @slot after - What should stand below the table.
 * @csspart note - What to know before comparing.
 * @csspart controls - The boxes that choose columns and rows.
 * @csspart options - The boxes that choose columns.
 * @csspart scroll - The frame around the table, which scrolls sideways when it must.
 * @csspart table - The table.
 * @csspart pressure - The dots.
 * @csspart basis - Certainty and sources of a claim.
 * @csspart mark - The word at a marked column.
 * @csspart signs - Who should ask first, whatever the kind of massage.
 */
export class MassageComparisonTable extends ContentElement<typeof english> {
  static override styles = [super.styles, styles];

  /** `modalities` compares kinds of massage; `summary` sets medical massage against all the others. Anything else warns and is `modalities`. */
  @property() view: 'modalities' | 'summary' = 'modalities';

  /** Ids of the modalities to compare, with spaces between, in this order. Without any, those that the clinic offers. Unknown ones warn and are left out. */
  @property() modalities = '';

  /** Ids of the questions to show, with spaces between, in this order. Without any, all of them. Unknown ones warn and are left out. */
  @property() aspects = '';

  /** Id of a column to mark. None by default; an unknown one warns. */
  @property() mark = '';

  /** Hides the rows in which all shown columns answer alike. The reader can change it. */
  @property({ type: Boolean, converter: isOn, attribute: 'differences-only' }) differencesOnly = false;

  /** Keeps the reader from choosing columns. */
  @property({ type: Boolean, converter: isOn, attribute: 'fixed-columns' }) fixedColumns = false;

  constructor() {
    super(english);
  }

  get #labels() {
    return this.content.section('labels')['massage-comparison-table'];
  }

  /** Ids of the columns that the reader took away. */
  @state() private removed: readonly string[] = [];

  /** Whether rows that are alike are hidden, once the reader has chosen. */
  @state() private hidesAlike: boolean | undefined;

  /** Whether the table is wider than its frame, which then scrolls and takes focus. */
  @state() private overflows = false;

  #resizes: ResizeObserver | undefined;

  protected override body(): TemplateResult | undefined {
    const { rows, columns } = this.view === 'summary' ? this.#summary() : this.#comparison();
    return rows.length && columns.length ? this.#frame(rows, columns) : undefined;
  }

  override updated(): void {
    const frame = this.renderRoot.querySelector('[part=scroll]');
    if (!frame || this.#resizes) return;
    this.#resizes = new ResizeObserver(() => (this.overflows = frame.scrollWidth > frame.clientWidth));
    this.#resizes.observe(frame);
    this.#resizes.observe(frame.firstElementChild!);
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.#resizes?.disconnect();
    this.#resizes = undefined;
  }

  /** @internal */
  override forget(): void {
    super.forget();
    this.removed = [];
    this.hidesAlike = undefined;
  }

  get #hidesAlike(): boolean {
    return this.hidesAlike ?? this.differencesOnly;
  }

  #comparison(): { rows: Row[]; columns: Column[] } {
    const comparison = this.content.section('comparison');
    const modalities = this.content.section('modalities');
    if (this.view !== 'modalities') report(this, 'view', 'view', this.view);
    const known = idsOf(modalities);
    const ids = this.chosen('modalities', this.modalities, known, offered(this.content, known));
    const columns = ids.map((id) => ({ id, name: modalities[id]!.short ?? modalities[id]!.name }));
    return { rows: modalityRows(comparison, modalities, this.#aspects(comparison.aspects), ids, this.content.english.modalities), columns };
  }

  #summary(): { rows: Row[]; columns: Column[] } {
    const comparison = this.content.section('comparison');
    const modalities = this.content.section('modalities');
    const columns = [
      { id: 'medical', name: this.#labels.medical },
      { id: 'other', name: this.#labels.other },
    ];
    return { rows: summaryRows(comparison, modalities, this.#aspects(comparison.summary)), columns };
  }

  #aspects(section: Record<string, unknown>): readonly string[] {
    return this.chosen('aspects', this.aspects, idsOf(section));
  }

  #frame(rows: readonly Row[], columns: readonly Column[]) {
    const comparison = this.content.section('comparison');
    const modalities = this.content.section('modalities');
    const isSummary = this.view === 'summary';
    const citing = { sources: { ...modalities.sources, ...comparison.sources } };
    const title = isSummary ? this.#labels.summaryTitle : this.#labels.title;
    const left = columns.filter(({ id }) => !this.removed.includes(id));
    const shown = left.length < 2 ? columns : left;
    const indexes = shown.map((column) => columns.indexOf(column));
    const isHidden = (row: Row) => this.#hidesAlike && isSame(row, indexes);
    const marks = columns.map(({ id }) => this.#markOf(id, columns));
    const look = (index: number) => `${indexes.includes(index) ? '' : 'off'} ${marks[index] ? 'marked' : ''}`;
    return html`
      ${this.heading(title)}
      <p part="note" class="callout"><strong>${this.#labels.lead}</strong> ${answer(this.content, [comparison.note], citing)} ${comparison.advice}</p>
      <slot name="before"></slot>
      ${this.#controls(columns, shown)}
      <div
        part="scroll"
        class="surface"
        role=${this.overflows ? 'region' : nothing}
        aria-labelledby=${this.overflows ? 'caption' : nothing}
        tabindex=${this.overflows ? 0 : nothing}
      >
        <table part="table" role="table" class=${shown.length === 2 ? 'pair' : ''} @focusin=${bringIntoView}>
          <caption id="caption">${title}</caption>
          <thead role="rowgroup">
            <tr role="row">
              <th scope="col" role="columnheader">${this.#labels.question}</th>
              ${columns.map(
                ({ id, name }, index) => html`<th scope="col" role="columnheader" class=${look(index)}>
                  ${isSummary ? nothing : icon(modalityIcons, id)}${name} ${marks[index] && html`<small part="mark">${marks[index]}</small>`}
                </th>`,
              )}
            </tr>
          </thead>
          <tbody role="rowgroup">
            ${rows.map(
              (row) => html`<tr role="row" class=${isHidden(row) ? 'off' : ''}>
                <th scope="row" role="rowheader">${row.question}</th>
                ${columns.map(
                  ({ name }, index) => html`<td role="cell" class=${look(index)} data-column=${marks[index] ? `${name} · ${marks[index]}` : name}>
                    ${this.#answer(row, index, columns, citing)}
                  </td>`,
                )}
              </tr>`,
            )}
          </tbody>
        </table>
      </div>
      ${rows.every(isHidden) ? html`<p>${this.#labels.same}</p>` : nothing}
      <slot name="after"></slot>
      ${this.brief ? nothing : html`${isSummary ? nothing : signs(this.content, modalities.everyone, modalities)}${status(this.content, comparison.status)}`}
    `;
  }

  #controls(columns: readonly Column[], shown: readonly Column[]) {
    if (columns.length < 2) return nothing;
    const box = (label: string, isOn: boolean, isFixed: boolean, change: (isOn: boolean) => void) =>
      html`<label>
        <input
          type="checkbox"
          autocomplete="off"
          .checked=${isOn}
          ?disabled=${isFixed}
          @change=${(event: Event) => change((event.target as HTMLInputElement).checked)}
        />${label}
      </label>`;
    const choice = (column: Column) => {
      const isShown = shown.includes(column);
      return box(column.name, isShown, isShown && shown.length === 2, (isOn) => {
        this.removed = columns.filter((other) => (other === column ? !isOn : !shown.includes(other))).map(({ id }) => id);
      });
    };
    return html`<div part="controls">
      ${this.fixedColumns || columns.length === 2
        ? nothing
        : html`<fieldset>
            <legend>${this.#labels.choose}</legend>
            <div part="options">${columns.map(choice)}</div>
          </fieldset>`}
      ${box(this.#labels.differences, this.#hidesAlike, false, (isOn) => (this.hidesAlike = isOn))}
    </div>`;
  }

  /** The word at a marked column: the reader's own mark goes before the author's. */
  #markOf(id: string, columns: readonly Column[]): string | undefined {
    const known = columns.map((column) => column.id);
    if (this.mark && !known.includes(this.mark)) this.unknown('mark', this.mark, known);
    if (this.content.picks.modalities.includes(id)) return this.content.shared.picked;
    return fitOf(this.content, id) ?? (this.mark === id ? this.#labels.marked : undefined);
  }

  /** Of a clinic's own kind nobody knows that no special care is needed: where it does not say, readers are told to ask. */
  #answer({ from, answers }: Row, index: number, columns: readonly Column[], citing: Citing) {
    const value = answers[index];
    if (value) return answer(this.content, value, citing);
    return from === 'checkFirst' && Object.hasOwn(this.content.english.modalities, columns[index]!.id) ? this.#labels.asForAny : this.#labels.askClinic;
  }
}

/** What a key leads to comes out from behind the questions' column, and from beyond the frame: browsers leave a link where a part of it is in sight. */
const bringIntoView = ({ target }: { target: Element }) => target.matches(':focus-visible') && target.scrollIntoView({ block: 'nearest', inline: 'nearest' });

declare global {
  interface HTMLElementTagNameMap {
    'massage-comparison-table': MassageComparisonTable;
  }
}
