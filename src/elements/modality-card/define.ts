import { define } from '../../internal/define.js';
import { ModalityCard } from './modality-card.js';

define('modality-card', ModalityCard);

export { ModalityCard };
