import { css } from 'lit';
import { buttons } from '../../styles/buttons.js';
import { choices } from '../../styles/choices.js';

export const styles = [
  buttons,
  choices,
  css`
    [part='base'] > * + * {
      margin-block-start: 1em;
    }
    .now {
      border: 2px solid var(--_accent);
      border-inline-start-width: 8px;
    }
    [part='tier-title'] {
      margin-block-end: 0.4em;
    }
    [part='tier'] li + li {
      margin-block-start: 0.5em;
    }
    [part='tier'] small {
      color: var(--_muted);
      display: block;
    }
    [part='action'] {
      font-weight: 600;
      margin-block-start: 0.6em;
    }
    [part='question']:not(:has([name='now']:checked)) + [part='action'] {
      display: none;
    }
    @media (scripting: none) {
      [part='question']:not(:has([name='now']:checked)) + [part='action'] {
        display: block;
      }
    }
    @media print {
      li {
        break-inside: avoid;
      }
    }
  `,
];
