/** What is wrong in a clinic's words, up to a number that a person can mend: what is beyond that is counted. */
import type { OverrideProblem } from '../../internal/override-problem.js';

/** Each has a message with the place and the nearest known name, which takes time to find. */
export const mostListed = 100;

export class Problems {
  readonly #listed: OverrideProblem[] = [];
  #more = 0;

  /** A function is called only where the problem is listed. */
  push(problem: OverrideProblem | (() => OverrideProblem)): void {
    if (this.#listed.length === mostListed) this.#more++;
    else this.#listed.push(typeof problem === 'function' ? problem() : problem);
  }

  /** All that are listed, and last how many more there are. */
  get list(): OverrideProblem[] {
    const found = `${this.#more.toLocaleString('en')} more that cannot be used`;
    return this.#more ? [...this.#listed, { path: [], expected: `the first ${mostListed} mistakes to be mended first`, found }] : this.#listed;
  }
}
