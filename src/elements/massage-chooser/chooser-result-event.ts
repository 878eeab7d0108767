/** What the reader's answers mean has changed. Ids only: the answers themselves never leave the element. */
export class ChooserResultEvent extends Event {
  constructor(
    /** Ids of the modalities that fit; none as long as the reader has not said what they want. */
    readonly fits: readonly string[],
    /** Ids of the modalities that may fit, to ask about first. */
    readonly askFirst: readonly string[],
    /** Whether nothing is recommended now, since the reader should get help first. */
    readonly stop: boolean,
  ) {
    super('chooser-result', { bubbles: true, composed: true });
  }
}

declare global {
  interface GlobalEventHandlersEventMap {
    'chooser-result': ChooserResultEvent;
  }
}
