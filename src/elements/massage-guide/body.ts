/** Where a massage works: a body from behind, of which one area is marked or the whole. For the eye alone: the words beside it say the same. */
import { html, svg, type TemplateResult } from 'lit';

const body = svg`<path d="M20 9h.1" stroke-width="12"></path><path d="M16 24h8v21h-8z" fill="currentColor" stroke-linejoin="round" stroke-width="7"></path><path d="M10 26 7 48M30 26 33 48" stroke-width="4.5"></path><path d="M16 54v32M24 54v32" stroke-width="6.5"></path>`;

export const bodyPicture = (area: 'one' | 'whole'): TemplateResult =>
  html`<svg viewBox="0 0 40 92" aria-hidden="true">
    <g class=${area}>${body}</g>
    ${area === 'one' ? svg`<path d="M16.5 42h7" stroke-width="10"></path>` : ''}
  </svg>`;
