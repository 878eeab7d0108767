/**
 * Takes over what a server wrote, in place: the same nodes stay, with their state. Loaded before any element of ours is defined,
 * on pages with declarative shadow DOM only.
 *
 * An element waits until it has the words that the server had, which its mark tells: its language, its clinic's words. Where they differ in the end,
 * since the page or a pack has changed, it renders afresh.
 */
import '@lit-labs/ssr-client/lit-element-hydrate-support.js';
import { adoptStyles, LitElement } from 'lit';
import { fingerprint } from './internal/fingerprint.js';
import { WordsElement } from './internal/words-element.js';

declare global {
  // eslint-disable-next-line no-var -- a global of Lit's own
  var litElementHydrateSupport: ((lit: { LitElement: typeof LitElement }) => void) | undefined;
}

/** How long a provider is waited for, in milliseconds. */
const patience = 3_000;

/** Lit's own mark of an element that has a shadow root from the server. */
type Prerendered = WordsElement & { _$AG?: boolean };

// A framework may have brought Lit's support before.
if (!LitElement.observedAttributes.includes('defer-hydration')) globalThis.litElementHydrateSupport!({ LitElement });

/** What a server wrote that an element would not write is taken away, and its styles with it. */
function renderAfresh(element: Prerendered): void {
  element._$AG = false;
  element.renderRoot.replaceChildren();
  adoptStyles(element.renderRoot as ShadowRoot, (element.constructor as typeof WordsElement).elementStyles);
}

const { scheduleUpdate, update } = WordsElement.prototype as unknown as { scheduleUpdate(this: WordsElement): unknown; update(this: WordsElement, changed: Map<string, unknown>): void };

Object.assign(WordsElement.prototype, {
  async scheduleUpdate(this: Prerendered): Promise<unknown> {
    if (this._$AG) {
      // A provider that is not defined yet will have something to say, unless its script never comes.
      const late = document.querySelector('clinic-content:not(:defined)') && customElements.whenDefined('clinic-content');
      await Promise.race([late, new Promise((resolve) => setTimeout(resolve, late ? patience : 0))]);
      this.content.hostUpdate();
      await this.content.settled;
      const mark = this.renderRoot.querySelector<HTMLElement>('style[data-clinic]')?.dataset.clinic;
      if (mark !== fingerprint(this.content)) renderAfresh(this);
    }
    return scheduleUpdate.call(this);
  },

  update(this: Prerendered, changed: Map<string, unknown>): void {
    try {
      update.call(this, changed);
    } catch (error) {
      // Attributes that were changed after the server wrote the page lead to other markup.
      if (this.hasUpdated || this._$AG !== false) throw error;
      renderAfresh(this);
      update.call(this, changed);
    }
  },
});
