/** Who should ask a doctor or nurse first, whatever the kind of massage. */
import { html, type TemplateResult } from 'lit';
import type { ContentController } from '../provider/content-controller.js';
import type { Modalities } from '../schema/modalities.js';
import { answer } from './answer.js';

export const everyone = (content: ContentController, section: Modalities): TemplateResult =>
  html`<div part="everyone"><strong>${content.shared.everyone}</strong>${answer(content, section.everyone.checkFirst, section)}</div>`;
