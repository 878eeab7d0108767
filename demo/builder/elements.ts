/** The elements to choose from, with what the manifest says of each. */
import manifest from '../../dist/custom-elements.json';

interface Declaration {
  readonly tagName?: string;
  readonly summary: string;
  readonly attributes?: readonly { readonly name: string }[];
  readonly slots?: readonly { readonly name: string }[];
}

export interface Offered {
  readonly tag: string;
  /** What it shows, in a few words. */
  readonly summary: string;
  /** Whether it shows one kind of massage, which has to be chosen. */
  readonly ofModality: boolean;
  /** Which of the clinic's own words it has a place for. */
  readonly places: readonly ('title' | 'before')[];
}

const { modules } = manifest as { modules: { declarations: Declaration[] }[] };

/** One shows nothing, and one stands within a sentence. */
const left = ['clinic-content', 'glossary-term'];

/** What most pages begin with, in the order to read it. */
export const usual: readonly string[] = ['safety-check', 'massage-chooser', 'modality-list', 'massage-comparison-table', 'session-expectations'];

export const elements: ReadonlyMap<string, Offered> = new Map(
  modules
    .flatMap(({ declarations }) => declarations)
    .flatMap(({ tagName, summary, attributes = [], slots = [] }) => {
      if (!tagName || left.includes(tagName)) return [];
      const places = (['title', 'before'] as const).filter((place) => slots.some(({ name }) => name === place));
      return [[tagName, { tag: tagName, summary: summary.replace(/\.$/, ''), ofModality: attributes.some(({ name }) => name === 'modality'), places }]];
    }),
);
