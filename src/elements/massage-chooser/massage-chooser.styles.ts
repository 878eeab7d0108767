import { css } from 'lit';
import { buttons } from '../../styles/buttons.js';
import { choices } from '../../styles/choices.js';

export const styles = [
  buttons,
  choices,
  css`
    [part='questions'] {
      display: grid;
      gap: 1.6em;
      margin-block: 1.2em;
    }
    fieldset ul {
      margin-block-end: 0.8em;
      max-inline-size: 65ch;
    }
    [part='result'] {
      background: var(--_surface);
      border: 2px solid var(--_accent);
      border-radius: var(--_radius);
      color: var(--_text);
      display: grid;
      gap: 1em;
      margin-block: 1.2em;
      padding: clamp(1em, 5%, 1.6em);
    }
    [part='result-title'],
    [part='group-title'] {
      font-size: 1.15em;
    }
    [part='group-title'] {
      font-size: 1.05em;
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
      border-radius: var(--_radius);
      padding: 0.9em 1.1em;
    }
    [part='group'] small {
      color: var(--_muted);
    }
    [part='group'] a:not([part='book']) {
      color: var(--_accent);
    }
    [part='book'] {
      margin-block-start: 0.6em;
    }
    [part='stop'] {
      background: var(--_tint);
      border-inline-start: 4px solid var(--_accent);
      padding: 0.9em 1.2em;
    }
    [part='said'] {
      font-weight: 600;
    }
  `,
];
