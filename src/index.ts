/** All elements, registered, and everything that a page may use of them. */
export { ClinicContent } from './provider/clinic-content/define.js';
export { ChoosingTips } from './elements/choosing-tips/define.js';
export { ConditionGuide } from './elements/condition-guide/define.js';
export { GlossaryTerm } from './elements/glossary-term/define.js';
export { LanguageChoice } from './elements/language-choice/define.js';
export { MassageChooser } from './elements/massage-chooser/define.js';
export { MassageComparisonTable } from './elements/massage-comparison-table/define.js';
export { MassageFaq } from './elements/massage-faq/define.js';
export { MassageGuide } from './elements/massage-guide/define.js';
export { ModalityCard } from './elements/modality-card/define.js';
export { ModalityList } from './elements/modality-list/define.js';
export { ResearchEvidence } from './elements/research-evidence/define.js';
export { SafetyCheck } from './elements/safety-check/define.js';
export { SessionExpectations } from './elements/session-expectations/define.js';
export { VisitSummary } from './elements/visit-summary/define.js';

export { ChooserResultEvent } from './elements/massage-chooser/chooser-result-event.js';
export { ModalityPickEvent } from './elements/modality-card/modality-pick-event.js';
export { ClinicContentErrorEvent, type Problem } from './internal/clinic-content-error-event.js';
export { ClinicContentReadyEvent } from './provider/clinic-content/clinic-content-ready-event.js';
export type { HeadingLevel } from './internal/heading.js';
export type { ContentPatch } from './schema/index.js';
