import { define } from '../../internal/define.js';
import { LanguageChoice } from './language-choice.js';

define('language-choice', LanguageChoice);

export { LanguageChoice };
