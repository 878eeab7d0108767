import { define } from '../../internal/define.js';
import { SessionExpectations } from './session-expectations.js';

define('session-expectations', SessionExpectations);

export { SessionExpectations };
