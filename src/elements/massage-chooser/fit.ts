/**
 * What a reader's answers mean: which modalities fit, which to ask about first, or that none is to be recommended now.
 * Pure: the rules are content, the same answers give the same result, and nothing is ranked, since no kind is shown to work better.
 */
import { entriesOf } from '../../internal/entries.js';
import type { Choosing, Rule } from '../../schema/choosing.js';

/** Ids of the options that the reader chose, by question. */
export type Answers = Readonly<Record<string, readonly string[]>>;

export interface Suggestion {
  readonly modality: string;
  /** What speaks for it. */
  readonly reasons: readonly Rule[];
  /** Why to ask first. */
  readonly cautions: readonly Rule[];
}

export interface Fit {
  /** Why nothing is recommended now; then both lists are empty. */
  readonly stop: readonly Rule[];
  /** Whether the reader has said nothing of what they want, so that all modalities are open to them. */
  readonly isOpen: boolean;
  readonly fits: readonly Suggestion[];
  readonly askFirst: readonly Suggestion[];
}

/** `known` are the modalities that may be named, in the order to name them. */
export function fit({ rules }: Choosing, answers: Answers, known: readonly string[]): Fit {
  const all = entriesOf(rules).map(([, rule]) => rule);
  const said = all.filter(({ when }) => when && Object.entries(when).every(([question, options]) => options.some((option) => answers[question]?.includes(option))));
  const stop = said.filter(({ effect }) => effect === 'stop');
  if (stop.length) return { stop, isOpen: false, fits: [], askFirst: [] };
  const isOpen = !said.some(({ effect }) => effect === 'fits');
  const holding = isOpen ? [...said, ...all.filter(({ when }) => !when)] : said;
  const suggestions = known.map((modality) => {
    const about = holding.filter(({ modalities }) => modalities.includes(modality));
    return { modality, reasons: about.filter(({ effect }) => effect === 'fits'), cautions: about.filter(({ effect }) => effect === 'ask-first') };
  });
  const possible = suggestions.filter(({ reasons }) => reasons.length);
  return { stop, isOpen, fits: possible.filter(({ cautions }) => !cautions.length), askFirst: possible.filter(({ cautions }) => cautions.length) };
}

/** The topics of research that concern the answers. */
export function topicsOf({ questions }: Choosing, answers: Answers): readonly string[] {
  const chosen = entriesOf(questions).flatMap(([id, { options = {} }]) => (answers[id] ?? []).map((option) => options[option]));
  return [...new Set(chosen.flatMap((option) => option?.topics ?? []))];
}
