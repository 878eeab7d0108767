/** One thing that is wrong on the page, and what would mend it. */
export interface Problem {
  /** The tag it concerns, such as `modality-card`. */
  readonly element: string;
  /** The attribute, or the path in the content. */
  readonly path: string;
  readonly found: string;
  readonly expected: string;
  /** The whole sentence, as the console shows it. */
  readonly message: string;
}

/** Says what an element could not use, once for each problem. Bubbles and crosses shadow roots. */
export class ClinicContentErrorEvent extends Event {
  constructor(readonly problems: readonly Problem[]) {
    super('clinic-content-error', { bubbles: true, composed: true });
  }
}

declare global {
  interface GlobalEventHandlersEventMap {
    'clinic-content-error': ClinicContentErrorEvent;
  }
}
