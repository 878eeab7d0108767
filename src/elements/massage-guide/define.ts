import { define } from '../../internal/define.js';
import { MassageGuide } from './massage-guide.js';

define('massage-guide', MassageGuide);

export { MassageGuide };
