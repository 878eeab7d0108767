/** A part that folds out, under a heading of its own. */
import { html, type TemplateResult } from 'lit';
import { heading, type HeadingLevel } from '../internal/heading.js';

export const folded = (level: HeadingLevel, title: unknown, isOpen: boolean, body: unknown): TemplateResult =>
  html`<details part="details" ?open=${isOpen}>
    <summary>${heading(level, title, 'details-title')}</summary>
    <div class="stack">${body}</div>
  </details>`;
