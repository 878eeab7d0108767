/** All elements, registered, and everything that a page may use of them. */
export { ClinicContent } from './provider/clinic-content/define.js';
export { MassageComparisonTable } from './elements/massage-comparison-table/define.js';
export { ModalityCard } from './elements/modality-card/define.js';
export { ModalityList } from './elements/modality-list/define.js';
export { SessionExpectations } from './elements/session-expectations/define.js';

export { ModalityPickEvent } from './elements/modality-card/modality-pick-event.js';
export { ClinicContentErrorEvent, type Problem } from './internal/clinic-content-error-event.js';
export type { HeadingLevel } from './internal/heading.js';
export type { ContentPatch } from './schema/index.js';
