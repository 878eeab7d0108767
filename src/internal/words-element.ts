/** What every element with words has: its sections in the reader's language, and a promise that waits for them. */
import type { LitElement } from 'lit';
import { ContentController, type Bundled } from '../provider/content-controller.js';
import { ClinicElement } from './clinic-element.js';

export abstract class WordsElement<English extends Bundled = Bundled> extends ClinicElement {
  /** @internal */
  readonly content: ContentController<English>;

  /** `english` holds the bundled sections that the element shows. */
  constructor(english: English) {
    super();
    // What a server wrote would stand beside what is rendered here, where nothing takes it over.
    if (typeof globalThis.litElementHydrateSupport !== 'function') this.shadowRoot?.replaceChildren();
    this.content = new ContentController(this, english);
  }

  /**
   * Forgets what the reader did here that the state of the reader does not hold: folds what they unfolded.
   * @internal
   */
  forget(): void {
    const { expand = false, renderRoot } = this as this & { expand?: boolean };
    for (const details of renderRoot.querySelectorAll('details')) details.open = expand;
  }

  /** Rendered with the words that it will keep: the pack of its language and the clinic's own words have arrived. */
  protected override async getUpdateComplete(): Promise<boolean> {
    await super.getUpdateComplete();
    await this.content.settled;
    return super.getUpdateComplete();
  }
}

declare global {
  /** A global of Lit's own: each copy of Lit asks for it. */
  var litElementHydrateSupport: ((lit: { readonly LitElement: typeof LitElement }) => void) | undefined;
}
