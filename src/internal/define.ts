/** Registers an element once: the first copy of the library on a page stays, a second one says so and breaks nothing. */
import './named-elements.js';
import { isOnServer } from './on-server.js';
import { report } from './report.js';
import { version } from './version.js';

export function define(tag: string, element: CustomElementConstructor & { version?: string }): void {
  const first: typeof element | undefined = customElements.get(tag);
  if (!first) customElements.define(tag, element);
  else if (first !== element && !isOnServer) report(document.documentElement, 'copy', 'version', version, [first.version ?? `another ${tag}`], 'clinic-elements');
}
