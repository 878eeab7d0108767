/** What is wrong in a clinic's words, and the sentence that says so: the same in the console and from the command line. */
import { printable } from './printable.js';

/** Where, what would be right, and what stands there. */
export interface OverrideProblem {
  readonly path: readonly string[];
  readonly expected: string;
  readonly found: string;
  /** The known name that may have been meant. */
  readonly nearest?: string | undefined;
  /** Where a text stops being JSON. */
  readonly place?: { readonly line: number; readonly column: number };
}

/** `modalities.medical.minutes: expected two whole numbers, such as [30, 60], got "sixty"`. */
export const sentence = ({ path, expected, found, nearest: near }: OverrideProblem): string =>
  printable(`${path.length ? `${path.join('.')}: ` : ''}expected ${expected}, got ${found}${near ? ` (did you mean "${near}"?)` : ''}`);
