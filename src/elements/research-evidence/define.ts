import { define } from '../../internal/define.js';
import { ResearchEvidence } from './research-evidence.js';

define('research-evidence', ResearchEvidence);

export { ResearchEvidence };
