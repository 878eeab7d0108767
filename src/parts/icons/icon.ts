/** The icons: own drawings on a 24 × 24 grid, one line each. Decoration only: the words beside them say it all. */
import { html, type TemplateResult } from 'lit';

/** What a clinic adds has no drawing of its own. */
const other = 'M12 4a8 8 0 1 0 0 16 8 8 0 1 0 0-16';

export const icon = (icons: Record<string, string>, id: string): TemplateResult =>
  html`<svg viewBox="0 0 24 24" aria-hidden="true"><path d=${Object.hasOwn(icons, id) ? icons[id] : other} /></svg>`;
