import { define } from '../../internal/define.js';
import { MassageChooser, ChooserResultEvent } from './massage-chooser.js';

define('massage-chooser', MassageChooser);

export { MassageChooser, ChooserResultEvent };
