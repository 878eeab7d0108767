/**
 * Places in the page that links from outside can lead to: a fragment finds nothing inside a shadow root,
 * so an empty span of each section stands between the element's tags, slotted where the section begins.
 */
import type { LitElement } from 'lit';

export class Anchors {
  /** Whether the page was opened at one of the places, before it was there. */
  #isAwaited = true;

  constructor(
    readonly host: LitElement,
    readonly prefix: string,
  ) {}

  /** Has an anchor for each of the sections; a page's own element of that id goes before ours. */
  show(sections: readonly string[]): void {
    for (const anchor of this.host.querySelectorAll<HTMLElement>(`:scope > span[data-anchor]`)) if (!sections.includes(anchor.slot)) anchor.remove();
    for (const section of sections) {
      const found = this.host.ownerDocument.getElementById(this.prefix + section);
      // Plain words are not displayed any more: nobody could be led to them.
      if (found?.closest('[data-clinic-words]')) found.removeAttribute('id');
      else if (found) continue;
      const anchor = this.host.ownerDocument.createElement('span');
      Object.assign(anchor, { id: this.prefix + section, slot: section });
      anchor.dataset.anchor = '';
      this.host.append(anchor);
    }
    if (!this.#isAwaited) return;
    this.#isAwaited = false;
    const wanted = sections.find((section) => location.hash === `#${this.prefix}${section}`);
    if (wanted) void this.host.updateComplete.then(() => requestAnimationFrame(() => this.host.querySelector(`:scope > [slot="${wanted}"]`)?.scrollIntoView()));
  }
}
