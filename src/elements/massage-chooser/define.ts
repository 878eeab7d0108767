import { define } from '../../internal/define.js';
import { MassageChooser } from './massage-chooser.js';

define('massage-chooser', MassageChooser);

export { MassageChooser };
