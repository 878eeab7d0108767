/** Signs of one kind under the words that they complete: "See a doctor or nurse before you book if you" … "are pregnant". */
import { html, type TemplateResult } from 'lit';
import type { ContentController } from '../provider/content-controller.js';
import type { Signs } from '../schema/safety.js';
import { answer, type Citing } from './answer.js';

export const signs = (content: ContentController, tier: Signs, section: Citing): TemplateResult =>
  html`<div part="signs" class="callout caution"><strong>${tier.title}</strong> ${answer(content, tier.signs, section)}</div>`;
