import { define } from '../../internal/define.js';
import { VisitSummary } from './visit-summary.js';

define('visit-summary', VisitSummary);

export { VisitSummary };
