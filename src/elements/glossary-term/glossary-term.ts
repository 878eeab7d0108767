import { html, nothing, type TemplateResult } from 'lit';
import { property, state } from 'lit/decorators.js';
import glossary from '../../content/en/glossary.json';
import { entriesOf } from '../../internal/entries.js';
import { report } from '../../internal/report.js';
import { WordsElement } from '../../internal/words-element.js';
import { styles } from './glossary-term.styles.js';

export type { ClinicContentErrorEvent } from '../../internal/clinic-content-error-event.js';

const english = { glossary };

/**
 * A word explained where it stands: a button that shows its meaning behind it. Paper shows the meaning at once.
 *
 * @summary A word explained in place.
 * @slot - The word as it stands in the text. Without it, the glossary's own.
 * @event {ClinicContentErrorEvent} clinic-content-error - The term is not known: see `problems`.
 * @csspart term - The word, a button.
 * @csspart meaning - What it means.
 */
export class GlossaryTerm extends WordsElement<typeof english> {
  static override styles = styles;

  /** Id of the term, such as `draping`. An unknown one warns, and the word stands as it is. */
  @property() term = '';

  /** Whether the meaning is shown. */
  @state() private isOpen = false;

  constructor() {
    super(english);
  }

  /** @internal */
  override forget(): void {
    this.isOpen = false;
  }

  readonly #toggle = (): void => {
    this.isOpen = !this.isOpen;
  };

  override render(): TemplateResult {
    const entries = entriesOf(this.content.section('glossary'));
    const known = entries.map(([id]) => id);
    const entry = entries.find(([id]) => id === this.term)?.[1];
    if (!entry) {
      if (!this.content.pending) report(this, 'unknown', 'term', this.term, known);
      return html`<slot></slot>`;
    }
    const { lang, dir } = this.content;
    return html`<button type="button" part="term" aria-expanded=${this.isOpen} aria-controls="meaning" @click=${this.#toggle}><slot>${entry.term}</slot></button><span
        id="meaning"
        part="meaning"
        lang=${lang ?? nothing}
        dir=${dir ?? nothing}
        ?hidden=${!this.isOpen}
        >(${entry.meaning})</span
      >`;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'glossary-term': GlossaryTerm;
  }
}
