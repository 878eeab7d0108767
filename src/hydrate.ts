/**
 * Takes over what a server wrote, in place: the same nodes stay, with their state. Loaded before any element of ours is defined,
 * on pages with declarative shadow DOM only.
 *
 * An element waits until it has the words that the server had, which its mark tells: its language, its clinic's words. Where they differ in the end,
 * since the page or a pack has changed, it renders afresh.
 */
import './internal/named-elements.js';
import '@lit-labs/ssr-client/lit-element-hydrate-support.js';
import { adoptStyles, LitElement } from 'lit';
import { fingerprint } from './internal/fingerprint.js';
import { WordsElement } from './internal/words-element.js';
import type { ContentController } from './provider/content-controller.js';

/** An element as it is while it waits. Lit's own mark says that it has a shadow root from the server. */
interface Prerendered extends WordsElement {
  _$AG?: boolean;
}

/** How long a provider is waited for that is not defined yet, in milliseconds: its script may never come. */
const patience = 3_000;

/** Resolves when an element has the words that it will keep. */
async function settled(content: ContentController): Promise<void> {
  if (document.querySelector('clinic-content:not(:defined)')) {
    await Promise.race([customElements.whenDefined('clinic-content'), new Promise((resolve) => setTimeout(resolve, patience))]);
  }
  content.hostUpdate();
  await content.settled;
}

/** Takes away what a server wrote that the element would not write, and its styles with it. */
function clear(element: Prerendered): void {
  element._$AG = false;
  element.renderRoot.replaceChildren();
  adoptStyles(element.renderRoot as ShadowRoot, (element.constructor as typeof LitElement).elementStyles);
}

/** A box has its question's id, and stands in its label. */
const nameOf = ({ name, parentNode }: HTMLInputElement) => `${name} ${parentNode!.textContent!}`;

// A copy of Lit that was here before this file has asked for support before there was any; a framework may have brought Lit's own to it.
if (!Object.hasOwn(LitElement, 'observedAttributes')) globalThis.litElementHydrateSupport!({ LitElement });

/** The methods of our own elements' class that wait: other elements of Lit on the page are taken over as Lit does it. */
const { scheduleUpdate, update } = WordsElement.prototype as unknown as Record<
  'scheduleUpdate' | 'update',
  (this: LitElement, changed?: Map<string, unknown>) => unknown
>;

Object.assign(WordsElement.prototype, {
  async scheduleUpdate(this: Prerendered): Promise<unknown> {
    if (this._$AG) {
      await settled(this.content);
      const style = this.renderRoot.querySelector<HTMLElement>('style[data-clinic]');
      // Some tools take comments out of pages, by which Lit finds its way.
      if (style?.dataset.clinic !== fingerprint(this.content) || style.nextSibling?.nodeType !== 8) clear(this);
    }
    return scheduleUpdate.call(this);
  },

  update(this: Prerendered, changed: Map<string, unknown>): void {
    const boxes = () => [...this.renderRoot.querySelectorAll('input')];
    // What the reader ticked before the script came.
    const ticked = this._$AG && boxes().filter(({ checked, defaultChecked }) => checked !== defaultChecked).map(nameOf);
    try {
      update.call(this, changed);
    } catch (error) {
      // Attributes that were changed after the server wrote the page lead to other markup.
      if (this.hasUpdated || this._$AG !== false) throw error;
      clear(this);
      update.call(this, changed);
    }
    if (ticked) boxes().filter((box) => ticked.includes(nameOf(box))).forEach((box) => box.click());
  },
});
