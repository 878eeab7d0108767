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

/**
 * Elements that a stand-in can be. A sanitizer lets `data-*` through, so anybody who may write a comment can write one:
 * the element that says where to book and whom to call in an emergency is not among them.
 */
export const standInTags: readonly string[] = [...contentTags, 'language-choice'];
