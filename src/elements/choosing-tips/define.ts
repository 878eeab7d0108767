import { define } from '../../internal/define.js';
import { ChoosingTips } from './choosing-tips.js';

define('choosing-tips', ChoosingTips);

export { ChoosingTips };
