import { define } from '../../internal/define.js';
import { ModalityCard, ModalityPickEvent } from './modality-card.js';

define('modality-card', ModalityCard);

export { ModalityCard, ModalityPickEvent };
