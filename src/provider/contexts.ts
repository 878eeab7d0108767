/**
 * What elements on a page share. The keys carry the schema's major version, so that two copies of the library
 * never hand each other shapes that they do not know.
 */
import { createContext } from '@lit/context';
import type { Content } from '../schema/index.js';
import type { JsonObject } from './overrides/json.js';
import type { ReaderState } from './picks.js';

/** What the clinic's providers change in the bundled content. */
export const contentContext = createContext<Overlay>(Symbol.for('clinic-elements/content/2'));

/** The state of the reader. Nothing where the document keeps it: without a provider, or with one that speaks for the page. */
export const readerContext = createContext<ReaderState | undefined>(Symbol.for('clinic-elements/reader/1'));

/** Gives a bundled section, or the part of it that an element has, with the clinic's changes. */
export type Differences = <Section extends object>(name: keyof Content, section: Section, language: string) => Section;

/** Checked changes of a clinic, and the language that they hold in; without one, they hold in all. */
export interface Layer {
  readonly patch: JsonObject;
  readonly language?: string | undefined;
}

/** All changes of the providers around an element. */
export interface Overlay {
  /** The outermost first: all of them are merged over the bundled content at once. */
  readonly layers: readonly Layer[];
  /** Lays the layers over a section. */
  readonly section: Differences;
  /** Makes `section` from layers: it comes with the module that checks a clinic's own words. */
  readonly apply?: ((layers: readonly Layer[]) => Differences) | undefined;
  /** As long as something that the clinic says has not arrived or was not checked: resolves when it has. */
  readonly settled?: Promise<unknown> | undefined;
}

/** What the reader picked and answered. It lives in memory and leaves with the page. */
export interface Picked {
  /** Ids of the modalities that the reader marked, the latest last. */
  readonly modalities: readonly string[];
  /** Ids of the conditions that the reader has. */
  readonly conditions: readonly string[];
  /** The chooser's answers: ids of the options, by question. */
  readonly answers: Readonly<Record<string, readonly string[]>>;
  /** Ids of the modalities that fit the answers. */
  readonly fits: readonly string[];
  /** Ids of the modalities that may fit, but that the reader should ask about first. */
  readonly askFirst: readonly string[];
  /** Ids of the topics of research that concern the answers. */
  readonly topics: readonly string[];
  /** The language that the reader chose, in place of the page's. */
  readonly language?: string | undefined;
}
