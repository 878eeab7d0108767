import { css } from 'lit';
import { folded } from '../../styles/folded.js';

export const styles = [
  folded,
  css`
    [part='findings'] {
      list-style: none;
      max-inline-size: 44em;
      padding: 0;
    }
    [part='findings'] > li + li {
      margin-block-start: var(--_gap);
    }
    [part='claim'] {
      font-weight: 600;
    }
    [part='certainty']::before {
      color: var(--_accent);
      content: attr(data-squares);
      content: attr(data-squares) / '';
      letter-spacing: 0.15em;
    }
    [part='sources'] {
      font-size: 0.9em;
      list-style: none;
      margin-block-start: 0.3em;
      padding: 0;
    }
    [part='figures'] {
      display: grid;
      gap: 0.8em;
      grid-template-columns: repeat(auto-fit, minmax(min(100%, 10em), 1fr));
      margin-block: 0.8em;
    }
    figcaption,
    [part='figures'] > small {
      grid-column: 1 / -1;
    }
    [part='figures'] svg {
      block-size: auto;
      color: var(--_accent);
      display: block;
      inline-size: 100%;
      margin-block-end: 0.6em;
      max-inline-size: 12em;
      pointer-events: none;
      stroke-width: 0.7;
    }
    [part='figures'] path:last-child {
      color: color-mix(in srgb, var(--_text) 50%, var(--_surface));
      stroke-width: 0.4;
    }
    [part='unknown'] {
      margin-block-start: 1.5em;
      max-inline-size: 65ch;
    }
    @media print {
      [part='findings'] > li {
        break-inside: avoid;
      }
    }
  `,
];
