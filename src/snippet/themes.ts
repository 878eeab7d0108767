/**
 * Example themes: what a page may set, in four characters. The builder, Storybook and the README have them from here; no element does.
 * Surfaces keep to what the accent can be read on with any brand: in a light scheme as light as these, in a dark one as dark.
 * Yellow and green tints leave most light. Fonts are what systems have: nothing is loaded.
 */
import { onScreens, rule } from './css.js';

interface Theme {
  /** In plain words. */
  readonly name: string;
  /** What it looks like. */
  readonly about: string;
  /** Only what it sets. Its brand is a suggestion: a clinic has its own. */
  readonly tokens: Readonly<Record<`--clinic-${string}`, string>>;
  /** What is set on the elements themselves, on screens: a theme that is dark on any page brings its own ground along, for buttons and headings stand on that. */
  readonly panel?: Readonly<Record<string, string>> | undefined;
}

export type ThemeId = 'default' | 'spa' | 'hospital' | 'sports' | 'family';

export const themes: Readonly<Record<ThemeId, Theme>> = {
  default: { name: 'As it comes', about: 'Calm and plain.', tokens: {} },
  spa: {
    name: 'Quiet spa',
    about: 'Warm paper, old-style headings, large corners and much room.',
    tokens: {
      '--clinic-brand': '#5c6a3c',
      '--clinic-surface': 'light-dark(#fffdf4, #211c15)',
      '--clinic-text': 'light-dark(#3a3024, #f0e8da)',
      '--clinic-line': '1px solid light-dark(#e3d6b8, #4d4333)',
      '--clinic-radius': '1.75em',
      '--clinic-density': '1.5',
      '--clinic-heading-font': "'Iowan Old Style', 'Palatino Linotype', 'URW Palladio L', P052, ui-serif, Georgia, serif",
    },
  },
  hospital: {
    name: 'Clear hospital',
    about: 'White, full lines, nearly square corners, and much on one screen.',
    tokens: {
      '--clinic-brand': '#0b5cad',
      '--clinic-surface': 'light-dark(#fff, #14191f)',
      '--clinic-text': 'light-dark(#10202e, #eef3f7)',
      '--clinic-line': '1px solid light-dark(#8496a6, #63778a)',
      '--clinic-radius': '0.15em',
      '--clinic-density': '0.75',
    },
  },
  sports: {
    name: 'Strong and sporty',
    about: 'Black at all times, thick lines, square corners and narrow, heavy headings.',
    tokens: {
      '--clinic-brand': '#d6f23a',
      '--clinic-surface': '#0e1012',
      '--clinic-text': '#f6f7f4',
      '--clinic-line': '2px solid currentColor',
      '--clinic-radius': '0',
      '--clinic-density': '1.1',
      '--clinic-heading-font': "'Avenir Next Condensed', 'Bahnschrift Condensed', Bahnschrift, 'Roboto Condensed', 'Arial Narrow', 'DejaVu Sans Condensed', sans-serif-condensed, sans-serif",
    },
    panel: { 'color-scheme': 'dark', 'background-color': 'var(--clinic-surface)', color: 'var(--clinic-text)', padding: '1.25em' },
  },
  family: {
    name: 'Friendly family practice',
    about: 'Cream and peach, soft thick lines, round corners and round letters.',
    tokens: {
      '--clinic-brand': '#c4325a',
      '--clinic-surface': 'light-dark(#fffdf8, #22181e)',
      '--clinic-text': 'light-dark(#3b2230, #f8e9ee)',
      '--clinic-line': '2px solid light-dark(#ffd3bd, #5f3d4a)',
      '--clinic-radius': '1.25em',
      '--clinic-density': '1.2',
      '--clinic-heading-font': "ui-rounded, 'Hiragino Maru Gothic ProN', Quicksand, Comfortaa, 'Arial Rounded MT Bold', 'Trebuchet MS', sans-serif",
    },
  },
};

/** The theme's style sheet. `elements` is a selector of the elements on the page. */
export const cssOf = ({ tokens, panel = {} }: Pick<Theme, 'tokens' | 'panel'>, elements = 'clinic-content > *'): string =>
  [rule(':root', tokens), onScreens(rule(elements, panel))].filter(Boolean).join('\n');
