import { define } from '../../internal/define.js';
import { SafetyCheck } from './safety-check.js';

define('safety-check', SafetyCheck);

export { SafetyCheck };
