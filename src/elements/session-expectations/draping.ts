/** What draping is: somebody lies face down on the table, and the sheet leaves only the back bare. `caption` says so. */
import { html, type TemplateResult } from 'lit';

export const drapingPicture = (caption: string): TemplateResult =>
  html`<figure part="picture">
    <svg viewBox="0 12 120 40" aria-hidden="true">
      <g class="body"><path d="M17 30.5h.1" stroke-width="12"></path><path d="M31 30.5h24" stroke-width="12"></path></g>
      <path class="sheet" d="M54 19.5c10 0 16 2 26 3 12 1 24-1 28 4 2 3 2 6 1 9H52c2-5 2-11 2-16z"></path>
      <path d="M4 38h112M18 38v11M102 38v11"></path>
    </svg>
    <figcaption>${caption}</figcaption>
  </figure>`;
