import { css } from 'lit';
import { buttons } from '../../styles/buttons.js';
import { choices } from '../../styles/choices.js';

export const styles = [
  buttons,
  choices,
  css`
    [part='questions'] {
      margin-block: 1.2em;
    }
    fieldset + fieldset {
      margin-block-start: 1.6em;
    }
    [part='result'] {
      border: 2px solid var(--_accent);
      margin-block: 1.2em;
    }
    [part='result-title'] {
      font-size: 1.3em;
    }
    [part='group'] + [part='group'] {
      margin-block-start: 1.6em;
    }
    [part='group-title'] {
      margin-block-end: 0.4em;
    }
    [part='group'] > [role='list'] {
      display: grid;
      gap: 0.8em;
      grid-template-columns: repeat(auto-fill, minmax(min(100%, 17em), 1fr));
      list-style: none;
      padding: 0;
    }
    [part='group'] > [role='list'] > li {
      background: var(--_tint);
      border: var(--_line);
      border-radius: var(--_radius);
      padding: 0.9em 1.1em;
    }
    [part='group'] strong {
      display: block;
    }
    [part='group'] small {
      color: var(--_muted);
    }
    [part='book'] {
      margin-block-start: 0.6em;
    }
    .caution {
      background: var(--_tint);
    }
    [part='said'] {
      font-weight: 600;
    }
    @media print {
      li {
        break-inside: avoid;
      }
    }
  `,
];
