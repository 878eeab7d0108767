/** Each element as a page may have it, in the ways that show something else. */
import { contentTags } from '../../src/internal/tags.js';

const element = (tag: string, attributes = '', inside = '') => `<${tag}${attributes && ` ${attributes}`}>${inside}</${tag}>`;

export const examples: Readonly<Record<string, string>> = {
  ...Object.fromEntries(contentTags.map((tag) => [tag, element(tag)])),
  'condition-guide, one': element('condition-guide', 'conditions="knee-arthritis"'),
  'glossary-term': `<p>The therapist uses ${element('glossary-term', 'term="draping"')} and ${element('glossary-term', 'term="effleurage"', 'long strokes')}.</p>`,
  'massage-comparison-table': element('massage-comparison-table', 'aspects="purpose pressure price research"'),
  'massage-comparison-table, summary': element('massage-comparison-table', 'view="summary"'),
  'massage-faq, unfolded': element('massage-faq', 'expand'),
  // The other sections are elements of their own.
  'massage-guide': element('massage-guide', 'sections="summary medical checklist closing about"'),
  'modality-card': element('modality-card', 'modality="swedish"'),
  'research-evidence, one': element('research-evidence', 'conditions="low-back-pain"'),
  'safety-check, asking': element('safety-check', 'view="questions"'),
};

/** A clinic's page with an example. */
export const pageWith = (example: string, lang: string, head = ''): string =>
  `<!doctype html><html lang="${lang}"><head><meta charset="utf-8"><title>Page</title>${head}</head><body>
<clinic-content clinic-name="Riverside Clinic" phone="555-0100" booking-url="/book" emergency-number="911">${example}</clinic-content></body></html>`;
