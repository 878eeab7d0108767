/** What elements show on a server, where there is no page to ask: the renderer gives it to each element that it makes. */
import type { Report } from '../internal/report.js';
import type { Differences } from './contexts.js';
import type { Words } from './languages.js';

export interface Served {
  /** The words of an element, from those that it brings. */
  readonly words: (english: Words) => Words;
  /** What elements within an element are given, where it marks the language of what it shows. */
  readonly inside?: Served | undefined;
  readonly differences?: Differences | undefined;
  /** Whether they are not in the language that was asked for. */
  readonly isForeign?: boolean | undefined;
  /** Is told what is wrong in an element's attributes, in place of the console. */
  readonly report?: ((problem: Report) => unknown) | undefined;
}
