/** What every element that shows content shares: its words, its heading, its place for plain words, and the frame around its own. */
import { html, nothing, type CSSResultGroup, type TemplateResult } from 'lit';
import { property } from 'lit/decorators.js';
import type { Bundled } from '../provider/content-controller.js';
import { base } from '../styles/base.js';
import { isOn } from './clinic-element.js';
import { knownIds, words } from './entries.js';
import { largeHeading, type HeadingLevel } from './heading.js';
import { isOnServer } from './on-server.js';
import { report } from './report.js';
import { WordsElement } from './words-element.js';

/**
 * @slot - The plain words: shown until the element is defined, and when nothing is left that it could show.
 * @slot title - The clinic's own title, in place of the element's.
 * @event {ClinicContentErrorEvent} clinic-content-error - Something could not be used: see `problems`.
 * @csspart base - All that the element shows.
 * @csspart title - The heading.
 * @csspart status - The line that says what the text is worth.
 * @cssproperty [--clinic-brand=#0f6b6b] - The one colour that the others come from. Text and controls made from it meet WCAG AA for any colour.
 * @cssproperty [--clinic-surface=light-dark(#fff, #1b2123)] - The ground of cards, tables and notes: in a light color scheme as light as `#fffdf4`, in a dark one as dark as `#1b2123`, so that the accent can be read on it; `light-dark()` gives both. Where it is dark at all times, give the elements `color-scheme: dark`, and on a light page a dark ground and light text.
 * @cssproperty [--clinic-text=light-dark(#1c2426, #e8eced)] - The text on that ground.
 * @cssproperty [--clinic-line=1px solid color-mix(in srgb, currentColor 18%, transparent)] - The edge of cards, tables and boxes, and the line between parts: a border, or `none`. Under raised contrast it is a full line.
 * @cssproperty [--clinic-radius=0.75em] - How round corners are. `0` makes them square.
 * @cssproperty [--clinic-density=1] - How much room there is in and between cards, cells and notes: a number, smaller than 1 for less.
 * @cssproperty [--clinic-heading-font=inherit] - The font family of headings. Without it, that of the text.
 */
export abstract class ContentElement<English extends Bundled = Bundled> extends WordsElement<English> {
  static override styles: CSSResultGroup = [base];

  /**
   * Level of the heading, 1 to 6, or `none` for a page that has its own. Anything else warns and is 2.
   * @type {1 | 2 | 3 | 4 | 5 | 6 | 'none'}
   */
  @property({ attribute: 'heading-level' }) headingLevel: HeadingLevel | `${HeadingLevel}` = 2;

  /** Leaves out what a page says once for several elements: the status line, and who should ask a doctor first whatever the kind of massage. */
  @property({ type: Boolean, converter: isOn }) brief = false;

  /** What the element shows, or nothing when there is nothing that it could show. */
  protected abstract body(): TemplateResult | undefined;

  /**
   * Plain words stand in for what is not in the reader's language. With nothing to show and no plain words either,
   * the host takes no room: `data-empty` hides it.
   */
  override render(): TemplateResult {
    const isPlain = !isOnServer && [...this.childNodes].some((node) => !(node as Element).slot && node.nodeType < 4 && node.textContent!.trim());
    const body = isPlain && this.content.isForeign ? undefined : this.body();
    if (!isOnServer) this.toggleAttribute('data-empty', !body && !isPlain);
    return html`
      <div ?hidden=${body}><slot @slotchange=${() => this.requestUpdate()}></slot></div>
      ${body && html`<div part="base" lang=${this.content.lang ?? nothing} dir=${this.content.dir ?? nothing}>${body}</div>`}
    `;
  }

  /** The element's heading: the clinic's own text, or else `text`. */
  protected heading(text: string): TemplateResult {
    return largeHeading(this.level, html`<slot name="title">${text}</slot>`, 'title');
  }

  /** The heading's level, once checked. */
  protected get level(): HeadingLevel {
    const level = String(this.headingLevel);
    if (level === 'none') return level;
    if (/^[1-6]$/.test(level)) return +level as HeadingLevel;
    report(this, 'level', 'heading-level', level);
    return 2;
  }

  /** The ids that a list attribute names and that are known; `otherwise` when it names none at all. */
  protected chosen(attribute: string, list: string, known: readonly string[], otherwise: readonly string[] = known): readonly string[] {
    const wanted = words(list);
    return wanted.length ? knownIds(wanted, known, (id) => this.unknown(attribute, id, known)) : otherwise;
  }

  protected unknown(attribute: string, id: string, known: readonly string[]): void {
    if (!this.content.pending) report(this, 'unknown', attribute, id, known);
  }
}
