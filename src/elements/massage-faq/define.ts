import { define } from '../../internal/define.js';
import { MassageFaq } from './massage-faq.js';

define('massage-faq', MassageFaq);

export { MassageFaq };
