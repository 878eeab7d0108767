import { html, nothing, type TemplateResult } from 'lit';
import { property } from 'lit/decorators.js';
import about from '../../content/en/about.json';
import comparison from '../../content/en/comparison.json';
import glossary from '../../content/en/glossary.json';
import guide from '../../content/en/guide.json';
import chooserLabels from '../../content/en/labels/massage-chooser.json';
import comparisonLabels from '../../content/en/labels/massage-comparison-table.json';
import conditionLabels from '../../content/en/labels/condition-guide.json';
import evidenceLabels from '../../content/en/labels/research-evidence.json';
import faqLabels from '../../content/en/labels/massage-faq.json';
import labels from '../../content/en/labels/massage-guide.json';
import listLabels from '../../content/en/labels/modality-list.json';
import safetyLabels from '../../content/en/labels/safety-check.json';
import sessionLabels from '../../content/en/labels/session-expectations.json';
import summaryLabels from '../../content/en/labels/visit-summary.json';
import tipsLabels from '../../content/en/labels/choosing-tips.json';
import modalities from '../../content/en/modalities.json';
import { ContentElement } from '../../internal/content-element.js';
import { entriesOf } from '../../internal/entries.js';
import { largeHeading, levelBelow } from '../../internal/heading.js';
import { answer } from '../../parts/answer.js';
import { prose } from '../../parts/prose.js';
import { status } from '../../parts/status.js';
import '../choosing-tips/define.js';
import '../condition-guide/define.js';
import '../glossary-term/define.js';
import '../massage-chooser/define.js';
import '../massage-comparison-table/define.js';
import '../massage-faq/define.js';
import '../modality-list/define.js';
import '../research-evidence/define.js';
import '../safety-check/define.js';
import '../session-expectations/define.js';
import '../visit-summary/define.js';
import { Anchors } from './anchors.js';
import { bodyPicture } from './body.js';
import { styles } from './massage-guide.styles.js';

export type { ClinicContentErrorEvent } from '../../internal/clinic-content-error-event.js';
export { ChooserResultEvent } from '../massage-chooser/define.js';
export { ModalityPickEvent } from '../modality-card/define.js';

const english = {
  about,
  comparison,
  glossary,
  guide,
  modalities,
  labels: {
    'choosing-tips': tipsLabels,
    'condition-guide': conditionLabels,
    'massage-chooser': chooserLabels,
    'massage-comparison-table': comparisonLabels,
    'massage-faq': faqLabels,
    'massage-guide': labels,
    'modality-list': listLabels,
    'research-evidence': evidenceLabels,
    'safety-check': safetyLabels,
    'session-expectations': sessionLabels,
    'visit-summary': summaryLabels,
  },
};

interface Section {
  readonly title: string;
  readonly body: TemplateResult;
}

/**
 * The whole guide from one tag: what medical massage is, how the kinds differ, what research found, who should take care, how to choose, and what happens at a visit.
 * Each section can be linked to from anywhere, as `#guide-safety`: its anchor stands between the element's tags.
 *
 * @summary The whole guide.
 * @slot before - What should stand between the introduction and the list of contents.
 * @slot after - What should stand at the end, above the status line.
 * @slot summary - What should stand above the section `summary`.
 * @slot medical - What should stand above the section `medical`.
 * @slot conditions - What should stand above the section `conditions`.
 * @slot modalities - What should stand above the section `modalities`.
 * @slot differences - What should stand above the section `differences`.
 * @slot comparison - What should stand above the section `comparison`.
 * @slot evidence - What should stand above the section `evidence`.
 * @slot safety - What should stand above the section `safety`.
 * @slot tips - What should stand above the section `tips`.
 * @slot chooser - What should stand above the section `chooser`.
 * @slot session - What should stand above the section `session`.
 * @slot faq - What should stand above the section `faq`.
 * @slot checklist - What should stand above the section `checklist`.
 * @slot visit - What should stand above the section `visit`.
 * @slot glossary - What should stand above the section `glossary`.
 * @slot closing - What should stand above the section `closing`.
 * @slot about - What should stand above the section `about`.
 * @event {ModalityPickEvent} modality-pick - The reader marked a modality or took the mark away. Cancelable.
 * @event {ChooserResultEvent} chooser-result - What the reader's answers mean has changed.
 * @csspart note - The one thing to take away.
 * @csspart contents - The list of contents.
 * @csspart section - Each section.
 * @csspart section-title - The heading of a section that is the guide's own.
 * @csspart areas - The picture of where on the body each kind works.
 * @csspart checklist - What to tick off before booking.
 * @csspart terms - The words that are explained.
 * @csspart basis - Certainty and sources of a claim.
 */
export class MassageGuide extends ContentElement<typeof english> {
  static override styles = [super.styles, styles];

  /**
   * Ids of the sections to show, with spaces between, in this order: `summary`, `medical`, `conditions`, `modalities`, `differences`, `comparison`,
   * `evidence`, `safety`, `tips`, `chooser`, `session`, `faq`, `checklist`, `visit`, `glossary`, `closing`, `about`.
   * Without any, all of them. Unknown ones warn and are left out.
   */
  @property() sections = '';

  readonly #anchors = new Anchors(this, 'guide-');
  #shown: readonly string[] = [];

  constructor() {
    super(english);
  }

  protected override body(): TemplateResult | undefined {
    const guide = this.content.section('guide');
    const { 'massage-guide': labels } = this.content.section('labels');
    const all = this.#sections();
    const shown = this.chosen('sections', this.sections, Object.keys(all));
    this.#shown = shown;
    if (!shown.length) return undefined;
    return html`
      ${this.heading(guide.title)} ${guide.introduction.map((text) => html`<p>${prose(text)}</p>`)}
      <p part="note" class="callout">${answer(this.content, [guide.message], guide)}</p>
      <slot name="before"></slot>
      ${shown.length > 1
        ? html`<nav part="contents" class="surface" aria-labelledby="contents">
            <strong id="contents">${labels.contents}</strong>
            <ol>${shown.map((id) => html`<li><a href=${`#guide-${id}`}>${all[id]!.title}</a></li>`)}</ol>
          </nav>`
        : nothing}
      ${shown.map((id) => html`<section part="section" data-anchor="guide-${id}"><slot name=${id}></slot>${all[id]!.body}</section>`)}
      <slot name="after"></slot>
      ${this.brief ? nothing : status(this.content, guide.status)}
    `;
  }

  override updated(): void {
    this.#anchors.show(this.#shown);
  }

  /** Where medical massage works, beside the others: what the comparison says, drawn. */
  #areas() {
    const { content } = this;
    const { 'massage-comparison-table': kinds, 'massage-guide': own } = content.section('labels');
    const { medical } = content.section('modalities');
    const { area } = content.section('comparison').summary;
    if (!medical?.area || !area) return nothing;
    const kind = (name: string, drawn: 'one' | 'whole', words: unknown) => html`<div>${bodyPicture(drawn)}<p><strong>${name}:</strong> ${words}</p></div>`;
    return html`<figure part="areas" class="surface">
      <figcaption>${own.areas}</figcaption>
      ${kind(kinds.medical, 'one', medical.area)} ${kind(kinds.other, 'whole', answer(content, area, content.section('comparison')))}
    </figure>`;
  }

  #sections(): Record<string, Section> {
    const { content } = this;
    const guide = content.section('guide');
    const about = content.section('about');
    const labels = content.section('labels');
    const { 'massage-guide': own } = labels;
    const below = levelBelow(this.level);
    const prosed = (texts: readonly string[]) => html`${texts.map((text) => html`<p>${prose(text)}</p>`)}`;
    const section = (title: string, body: TemplateResult | unknown[]): Section => ({ title, body: html`${largeHeading(below, title, 'section-title')}${body}` });
    const element = ({ title }: { title: string }, body: TemplateResult): Section => ({ title, body });
    return {
      summary: section(own.summary, html`${answer(content, guide.summary, guide)}`),
      medical: section(own.medical, html`${prosed(guide.medical)}${this.#areas()}`),
      conditions: element(labels['condition-guide'], html`<condition-guide brief heading-level=${below}></condition-guide>`),
      modalities: element(labels['modality-list'], html`<modality-list brief heading-level=${below}></modality-list>`),
      differences: {
        title: labels['massage-comparison-table'].summaryTitle,
        body: html`<massage-comparison-table brief view="summary" heading-level=${below}></massage-comparison-table>`,
      },
      comparison: element(labels['massage-comparison-table'], html`<massage-comparison-table brief heading-level=${below}></massage-comparison-table>`),
      evidence: element(labels['research-evidence'], html`<research-evidence brief heading-level=${below}></research-evidence>`),
      safety: element(labels['safety-check'], html`<safety-check brief heading-level=${below}></safety-check>`),
      tips: element(labels['choosing-tips'], html`<choosing-tips brief heading-level=${below}></choosing-tips>`),
      chooser: element(labels['massage-chooser'], html`<massage-chooser brief heading-level=${below}></massage-chooser>`),
      session: element(labels['session-expectations'], html`<session-expectations brief heading-level=${below}></session-expectations>`),
      faq: element(labels['massage-faq'], html`<massage-faq brief heading-level=${below}></massage-faq>`),
      checklist: section(own.checklist, html`<ul part="checklist">${entriesOf(guide.checklist).map(([, text]) => html`<li>${text}</li>`)}</ul>`),
      visit: element(labels['visit-summary'], html`<visit-summary brief heading-level=${below}></visit-summary>`),
      glossary: section(
        own.glossary,
        html`<dl part="terms">${entriesOf(content.section('glossary')).map(([, { term, meaning }]) => html`<div><dt>${term}</dt><dd>${meaning}</dd></div>`)}</dl>`,
      ),
      closing: section(own.closing, prosed(guide.closing)),
      about: section(own.about, html`<dl>${entriesOf(about.entries).map(([, entry]) => html`<div><dt>${entry.title}</dt><dd>${entry.text}</dd></div>`)}</dl>`),
    };
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'massage-guide': MassageGuide;
  }
}
