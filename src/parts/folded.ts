/** A part that folds out, under a heading of its own. */
import { html, noChange, type nothing, type TemplateResult } from 'lit';
import { heading, type HeadingLevel } from '../internal/heading.js';

/** Only its reader folds it again, since what the reader is in must not close; with `nothing` as `otherwise` it folds when it is not open. */
export const folded = (
  level: HeadingLevel,
  title: unknown,
  isOpen: boolean,
  body: unknown,
  otherwise: typeof noChange | typeof nothing = noChange,
): TemplateResult =>
  html`<details part="details" open=${isOpen ? '' : otherwise}>
    <summary>${heading(level, title, 'details-title')}</summary>
    <div class="stack">${body}</div>
  </details>`;
