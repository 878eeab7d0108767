import { define } from '../../internal/define.js';
import { ModalityList } from './modality-list.js';

define('modality-list', ModalityList);

export { ModalityList };
