import { html, nothing, type TemplateResult } from 'lit';
import { property, state } from 'lit/decorators.js';
import labels from '../../content/en/labels/language-choice.json';
import { knownIds, words } from '../../internal/entries.js';
import { report } from '../../internal/report.js';
import { WordsElement } from '../../internal/words-element.js';
import { styles } from './language-choice.styles.js';

export type { ClinicContentErrorEvent } from '../../internal/clinic-content-error-event.js';

const english = { labels: { 'language-choice': labels } };

/**
 * Lets the reader choose the language of the elements, where the page itself stays in one. Each language stands under its own name.
 * The choice holds for the elements of the same `<clinic-content>`, or of the whole page. It is not stored.
 * Choosing a language loads its words: files of ours, from where the script comes from.
 *
 * @summary A choice of languages.
 * @event {ClinicContentErrorEvent} clinic-content-error - A language is not known: see `problems`.
 * @csspart label - The label of the choice.
 * @csspart choice - The choice, a native select.
 */
export class LanguageChoice extends WordsElement<typeof english> {
  static override styles = styles;

  /** Codes of the languages to choose from, with spaces between, in this order: `es en`. Without any, all that there are. Unknown ones warn and are left out. */
  @property() languages = '';

  /** Codes of all languages that there are. */
  @state() private known: readonly string[] = ['en'];

  constructor() {
    super(english);
  }

  protected override async scheduleUpdate(): Promise<void> {
    try {
      const { languages } = await import('../../provider/languages.js');
      this.known = languages;
    } catch {
      report(this, 'language', 'languages', this.languages || 'all');
    }
    await super.scheduleUpdate();
  }

  /**
   * Shows the language of the words that are there: those that the reader chose may never have arrived.
   * @internal
   */
  override forget(): void {
    void this.updateComplete.then(() => {
      const select = this.renderRoot.querySelector('select');
      if (select) select.value = this.#shown;
    });
  }

  get #shown(): string {
    return this.content.locale.split('-')[0]!;
  }

  override render(): TemplateResult | typeof nothing {
    const { lang, dir, picks } = this.content;
    const wanted = words(this.languages);
    const codes = wanted.length ? knownIds(wanted, this.known, (code) => report(this, 'unknown', 'languages', code, this.known)) : this.known;
    return html`<div lang=${lang ?? nothing} dir=${dir ?? nothing}>
      <label part="label" for="choice">${this.content.section('labels')['language-choice'].language}</label>
      <select part="choice" id="choice" autocomplete="off" @change=${(event: Event) => picks.change({ language: (event.target as HTMLSelectElement).value })}>
        ${codes.map((code) => html`<option value=${code} lang=${code} .selected=${code === this.#shown}>${nameOf(code)}</option>`)}
      </select>
    </div>`;
  }
}

/** A language's name in itself, as a title: "Español". */
function nameOf(code: string): string {
  const name = new Intl.DisplayNames(code, { type: 'language' }).of(code)!;
  return name[0]!.toLocaleUpperCase(code) + name.slice(1);
}

declare global {
  interface HTMLElementTagNameMap {
    'language-choice': LanguageChoice;
  }
}
