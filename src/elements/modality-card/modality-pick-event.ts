/** The reader marked a modality, or took the mark away. Cancel it to keep things as they were. */
export class ModalityPickEvent extends Event {
  constructor(
    /** Id of the modality. */
    readonly modality: string,
    /** Whether it is marked now. */
    readonly picked: boolean,
  ) {
    super('modality-pick', { bubbles: true, composed: true, cancelable: true });
  }
}

declare global {
  interface GlobalEventHandlersEventMap {
    'modality-pick': ModalityPickEvent;
  }
}
