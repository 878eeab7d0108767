/** A drawing for each modality: a cross in a circle, waves, pressing down, a runner, warm stones. */
export const modalityIcons: Record<string, string> = {
  medical: 'M12 3a9 9 0 1 0 0 18 9 9 0 1 0 0-18M12 8v8M8 12h8',
  swedish: 'M3 7c3-3 6 3 9 0s6 3 9 0M3 12c3-3 6 3 9 0s6 3 9 0M3 17c3-3 6 3 9 0s6 3 9 0',
  'deep-tissue': 'M12 3v9M8 8l4 4 4-4M3 17c3-3 6 3 9 0s6 3 9 0',
  sports: 'M16 3a2 2 0 1 0 0 4 2 2 0 1 0 0-4M4 20l5-3 2-5M6 10l4-3 4 3 2 3h4M11 12l4 4v5',
  'hot-stone': 'M4 18a8 3 0 1 0 16 0 8 3 0 1 0-16 0M7 12a5 2 0 1 0 10 0 5 2 0 1 0-10 0M10 3v3M14 3v3',
};
