/** Registers an element once: the first copy of the library on a page stays, a second one says so and breaks nothing. */
import { version } from './version.js';

export function define(tag: string, element: CustomElementConstructor): void {
  const first = customElements.get(tag);
  if (!first) customElements.define(tag, element);
  else if (first !== element) void import('./problems.js').then(({ reportCopy }) => reportCopy(tag, first, version));
}
