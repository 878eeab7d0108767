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
    [part='tier'] {
      background: var(--_surface);
      border: var(--_line);
      border-inline-start: 4px solid var(--_accent);
      border-radius: var(--_radius);
      color: var(--_text);
      padding: 1em 1.2em;
    }
    .now {
      background: var(--_tint);
    }
    [part='tier-title'] {
      font-size: 1.05em;
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
    [part='question'] + [part='action'] {
      display: none;
    }
    fieldset ul {
      margin-block-end: 0.8em;
    }
    [part='result'] {
      background: var(--_tint);
      border-inline-start: 4px solid var(--_accent);
      color: var(--_text);
      padding: 1em 1.2em;
    }
    details > [part='tier'] + [part='tier'] {
      margin-block-start: 1em;
    }
    details > :last-child {
      margin-block-end: 1em;
    }
    @media (scripting: none) {
      [part='question'] + [part='action'] {
        display: block;
      }
    }
    @media print {
      li {
        break-inside: avoid;
      }
      [part='tier-title'] {
        break-after: avoid;
      }
    }
  `,
];
