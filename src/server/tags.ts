/** Tags of the elements that show content. */
export const tags: readonly string[] = [
  'choosing-tips',
  'condition-guide',
  'glossary-term',
  'massage-chooser',
  'massage-comparison-table',
  'massage-faq',
  'massage-guide',
  'modality-card',
  'modality-list',
  'research-evidence',
  'safety-check',
  'session-expectations',
  'visit-summary',
];
