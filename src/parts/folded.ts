/** A part that folds out, under a heading of its own. Only its reader folds it again: what the reader is in must not close. */
import { html, noChange, type TemplateResult } from 'lit';
import { heading, type HeadingLevel } from '../internal/heading.js';

export const folded = (level: HeadingLevel, title: unknown, isOpen: boolean, body: unknown): TemplateResult =>
  html`<details part="details" open=${isOpen ? '' : noChange}>
    <summary>${heading(level, title, 'details-title')}</summary>
    <div class="stack">${body}</div>
  </details>`;
