/** What draping is: somebody lies face down on the table, and the sheet leaves only the back bare. `label` says so to those who do not see it. */
import { html, type TemplateResult } from 'lit';

export const drapingPicture = (label: string): TemplateResult =>
  html`<svg part="picture" viewBox="0 0 120 52" role="img" aria-label=${label}>
    <g class="body"><path d="M17 30.5h.1" stroke-width="12"></path><path d="M34 30.5h20" stroke-width="12"></path></g>
    <path class="sheet" d="M54 19.5c10 0 16 2 26 3 12 1 24-1 28 4 2 3 2 6 1 9H52c2-5 2-11 2-16z"></path>
    <path d="M4 38h112M18 38v11M102 38v11"></path>
  </svg>`;
