/**
 * What elements on a page share. The keys carry the schema's major version, so that two copies of the library
 * never hand each other shapes that they do not know.
 */
import { createContext } from '@lit/context';
import type { Content } from '../schema/index.js';

/** What differs from the bundled content. */
export const contentContext = createContext<Differences>(Symbol.for('clinic-elements/content/1'));

/** What the reader picked, and the way to pick. Nothing where the document keeps it: no provider, or one that speaks for the page. */
export const picksContext = createContext<Picks | undefined>(Symbol.for('clinic-elements/picks/1'));

/** Gives a section, or the part of it that an element has, with the clinic's changes. */
export type Differences = <Section extends object>(name: keyof Content, section: Section) => Section;

/** The reader's picks. They live in memory and leave with the page. */
export interface Picks {
  /** Ids of the modalities that the reader marked, the latest last. */
  readonly modalities: readonly string[];
  /** Marks a modality, or takes the mark away. */
  pick(modality: string, picked: boolean): void;
}
