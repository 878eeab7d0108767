/**
 * What a page and its reader may set: in every row is one value of each, and any two values of different modes meet in some row.
 * The tests go through the rows, and the docs show them.
 */
export const modes = {
  /** The last is what WCAG calls 400 %: it leaves 320 px. */
  width: ['240 px', '390 px', '1280 px', '1280 px at 400 %'],
  /** The pseudo-language is as long as a long translation, from right to left. */
  language: ['en', 'es', 'pseudo'],
  scheme: ['light', 'dark'],
  contrast: ['no-preference', 'more'],
  'forced colours': ['none', 'active'],
  motion: ['no-preference', 'reduce'],
  direction: ['ltr', 'rtl'],
  media: ['screen', 'print'],
  text: ['100 %', '200 %'],
  /** As it comes; or all unfolded, and every question answered. */
  use: ['fresh', 'used'],
} as const;

type Mode = keyof typeof modes;
export type Row = { readonly [Name in Mode]: (typeof modes)[Name][number] };

export const names = Object.keys(modes) as Mode[];

/** Every two values that must meet. */
export const pairs = (row?: Row): string[] =>
  names.flatMap((name, index) => names.slice(index + 1).flatMap((other) => (row ? [row[name]] : modes[name]).flatMap((value) => (row ? [row[other]] : modes[other]).map((beside) => `${name} ${value} with ${other} ${beside}`))));

/** Greedy: each value of a row is the one that makes most new pairs with those before it, or, where none does, has most of its pairs to come. */
function makeRows(): Row[] {
  const left = new Set(pairs());
  const made: Row[] = [];
  while (left.size) {
    const row: Partial<Record<Mode, string>> = {};
    for (const name of names) {
      const gains = modes[name].map((value) => {
        const toCome = [...left].filter((pair) => pair.startsWith(`${name} ${value} with `) || pair.endsWith(` with ${name} ${value}`));
        const now = toCome.filter((pair) => names.some((other) => row[other] && pair.startsWith(`${other} ${row[other]} with `)));
        return { value, gain: now.length * 1_000 + toCome.length };
      });
      row[name] = gains.reduce((best, each) => (each.gain > best.gain ? each : best)).value;
    }
    made.push(row as Row);
    for (const pair of pairs(row as Row)) left.delete(pair);
  }
  return made;
}

export const rows: readonly Row[] = makeRows();

/** How Firefox and WebKit are put into a mode of the reader's system: by preferences; by GTK's theme and settings. */
export const systemModes: Readonly<Record<string, Readonly<Record<string, Readonly<Record<string, string | number>>>>>> = {
  firefox: {
    dark: { 'ui.systemUsesDarkTheme': 1 },
    'more contrast': { 'ui.useAccessibilityTheme': 1 },
    'forced colours': { 'browser.display.document_color_use': 2 },
    'reduced motion': { 'ui.prefersReducedMotion': 1 },
  },
  webkit: {
    dark: { GTK_THEME: 'Adwaita:dark' },
    'more contrast': { GTK_THEME: 'HighContrast' },
    'reduced motion': { 'gtk-enable-animations': '0' },
  },
};
