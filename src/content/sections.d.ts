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
