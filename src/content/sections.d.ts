/** The English sections as the build hands them out: checked against the schema, each with the sources that it names. */

declare module '*/modalities.json' {
  const section: import('../schema/modalities.js').Modalities;
  export default section;
}

declare module '*/comparison.json' {
  const section: import('../schema/comparison.js').Comparison;
  export default section;
}

declare module '*/session.json' {
  const section: import('../schema/session.js').Session;
  export default section;
}

declare module '*/evidence.json' {
  const section: import('../schema/evidence.js').Evidence;
  export default section;
}

declare module '*/conditions.json' {
  const section: import('../schema/conditions.js').Conditions;
  export default section;
}

declare module '*/safety.json' {
  const section: import('../schema/safety.js').Safety;
  export default section;
}

declare module '*/choosing.json' {
  const section: import('../schema/choosing.js').Choosing;
  export default section;
}

declare module '*/faq.json' {
  const section: import('../schema/faq.js').Faq;
  export default section;
}

declare module '*/glossary.json' {
  const section: import('../schema/glossary.js').Glossary;
  export default section;
}

declare module '*/guide.json' {
  const section: import('../schema/guide.js').Guide;
  export default section;
}

declare module '*/about.json' {
  const section: import('../schema/about.js').About;
  export default section;
}

/** All that is known of each source. For servers: elements carry a citation of those that they name. */
declare module '*/en/sources.json' {
  const sources: import('../schema/sources.js').Sources;
  export default sources;
}

/** Just the parts of sections that an element shows, where it shows little of many: the file beside it names them. */
declare module '*/excerpt.json' {
  const excerpt: Pick<import('../schema/index.js').Sections, 'choosing' | 'conditions' | 'modalities' | 'safety' | 'session'>;
  export default excerpt;
}

/** The labels: a file a group, so that an element carries only its own. */
declare module '*/labels/shared.json' {
  const group: import('../schema/labels.js').Labels['shared'];
  export default group;
}

declare module '*/labels/modality-card.json' {
  const group: import('../schema/labels.js').Labels['modality-card'];
  export default group;
}

declare module '*/labels/modality-list.json' {
  const group: import('../schema/labels.js').Labels['modality-list'];
  export default group;
}

declare module '*/labels/massage-comparison-table.json' {
  const group: import('../schema/labels.js').Labels['massage-comparison-table'];
  export default group;
}

declare module '*/labels/session-expectations.json' {
  const group: import('../schema/labels.js').Labels['session-expectations'];
  export default group;
}

declare module '*/labels/condition-guide.json' {
  const group: import('../schema/labels.js').Labels['condition-guide'];
  export default group;
}

declare module '*/labels/research-evidence.json' {
  const group: import('../schema/labels.js').Labels['research-evidence'];
  export default group;
}

declare module '*/labels/safety-check.json' {
  const group: import('../schema/labels.js').Labels['safety-check'];
  export default group;
}

declare module '*/labels/choosing-tips.json' {
  const group: import('../schema/labels.js').Labels['choosing-tips'];
  export default group;
}

declare module '*/labels/massage-chooser.json' {
  const group: import('../schema/labels.js').Labels['massage-chooser'];
  export default group;
}

declare module '*/labels/massage-faq.json' {
  const group: import('../schema/labels.js').Labels['massage-faq'];
  export default group;
}

declare module '*/labels/visit-summary.json' {
  const group: import('../schema/labels.js').Labels['visit-summary'];
  export default group;
}

declare module '*/labels/massage-guide.json' {
  const group: import('../schema/labels.js').Labels['massage-guide'];
  export default group;
}

declare module '*/labels/clinic-content.json' {
  const group: import('../schema/labels.js').Labels['clinic-content'];
  export default group;
}

declare module '*/labels/language-choice.json' {
  const group: import('../schema/labels.js').Labels['language-choice'];
  export default group;
}

/** Of every language: the words of `<clinic-content>`, which stand in whatever language an element shows. */
declare module '*/every/clinic-content.json' {
  const groups: Readonly<Record<string, import('../schema/labels.js').Labels['clinic-content']>>;
  export default groups;
}

/** Of every language: the words that only programs read. */
declare module '*/every/json-ld.json' {
  const groups: Readonly<Record<string, import('../schema/labels.js').Labels['json-ld']>>;
  export default groups;
}

/** Of every language: a hash of the words of each section, and of each group of labels. */
declare module '*/every/hashes.json' {
  const hashes: Readonly<Record<string, Readonly<Record<string, string>>>>;
  export default hashes;
}

/** Of every language: what each kind of massage is called. */
declare module '*/every/kinds.json' {
  const kinds: Readonly<Record<string, Readonly<Record<string, Pick<import('../schema/modalities.js').Modality, 'name' | 'short'>>>>>;
  export default kinds;
}

/** Where the content refers to another place, and to which: `["modalities.everyone", "safety.first"]`. */
declare module '*/every/references.json' {
  const references: readonly (readonly [place: string, see: string])[];
  export default references;
}
