import { define } from '../../internal/define.js';
import { ConditionGuide } from './condition-guide.js';

define('condition-guide', ConditionGuide);

export { ConditionGuide };
