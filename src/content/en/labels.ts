/** All groups of labels. The same file serves any language: copy it with the folder. */
import choosingTips from './labels/choosing-tips.json';
import clinicContent from './labels/clinic-content.json';
import conditionGuide from './labels/condition-guide.json';
import languageChoice from './labels/language-choice.json';
import massageChooser from './labels/massage-chooser.json';
import massageComparisonTable from './labels/massage-comparison-table.json';
import massageFaq from './labels/massage-faq.json';
import massageGuide from './labels/massage-guide.json';
import modalityCard from './labels/modality-card.json';
import modalityList from './labels/modality-list.json';
import researchEvidence from './labels/research-evidence.json';
import safetyCheck from './labels/safety-check.json';
import sessionExpectations from './labels/session-expectations.json';
import shared from './labels/shared.json';
import visitSummary from './labels/visit-summary.json';

export default {
  'choosing-tips': choosingTips,
  'clinic-content': clinicContent,
  'condition-guide': conditionGuide,
  'language-choice': languageChoice,
  'massage-chooser': massageChooser,
  'massage-comparison-table': massageComparisonTable,
  'massage-faq': massageFaq,
  'massage-guide': massageGuide,
  'modality-card': modalityCard,
  'modality-list': modalityList,
  'research-evidence': researchEvidence,
  'safety-check': safetyCheck,
  'session-expectations': sessionExpectations,
  shared,
  'visit-summary': visitSummary,
};
