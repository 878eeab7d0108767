import { define } from '../../internal/define.js';
import { ClinicContent } from './clinic-content.js';

define('clinic-content', ClinicContent);

export { ClinicContent };
