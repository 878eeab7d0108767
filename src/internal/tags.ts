/** Tags of the elements that show content. */
export const contentTags: readonly string[] = [
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

/** All of our tags. */
export const tags: readonly string[] = [...contentTags, 'clinic-content', 'language-choice'];
