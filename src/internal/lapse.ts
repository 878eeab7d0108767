/** A clinician's signature that no longer holds, and how that is said: the same in the console and from the command line. */
import type { OverrideProblem } from './override-problem.js';

export interface Lapse {
  /** The section that was signed. */
  readonly section: string;
  /** The places that differ from what was signed, such as `modalities.medical.about`. */
  readonly changed: readonly string[];
}

/** Places enough to see what happened. */
const most = 10;

/** `about.review.of.modalities: expected the mark of what is shown, got that of other words: modalities.medical.about differs`. */
export function lapseProblem({ section, changed }: Lapse): OverrideProblem {
  const more = changed.length - most;
  const places = changed.slice(0, most).join(', ') + (more > 0 ? ` and ${more} more` : '');
  return {
    path: ['about', 'review', 'of', section],
    expected: 'the mark of what is shown (without it, nobody is said to have reviewed it)',
    found: `that of other words: ${places} ${changed.length === 1 ? 'differs' : 'differ'}`,
  };
}
