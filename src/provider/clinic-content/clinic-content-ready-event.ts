import type { Lapse } from '../../internal/lapse.js';

/** The clinic's words have arrived, were checked and are shown. Comes again whenever they change. Bubbles and crosses shadow roots. */
export class ClinicContentReadyEvent extends Event {
  constructor(
    /** Version of the library. */
    readonly version: string,
    /** Tags of our elements that this one speaks for. */
    readonly elements: readonly string[],
    /** How many things the clinic's own words set, add or take away. */
    readonly changes: number,
    /** How many things in them could not be used. */
    readonly problems: number,
    /** Sections that a clinician signed with other words than those that are shown, and what differs. */
    readonly lapsed: readonly Lapse[] = [],
  ) {
    super('clinic-content-ready', { bubbles: true, composed: true });
  }
}

declare global {
  interface GlobalEventHandlersEventMap {
    'clinic-content-ready': ClinicContentReadyEvent;
  }
}
