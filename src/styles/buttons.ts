/** Buttons that do something at once. */
import { css } from 'lit';

export const buttons = css`
  button {
    background: var(--_surface);
    border: 1px solid var(--_accent);
    border-radius: var(--_radius);
    color: var(--_text);
    cursor: pointer;
    font: inherit;
    font-weight: 600;
    min-block-size: 2.75em;
    padding: 0.5em 1.1em;
  }
  button:hover {
    background: var(--_tint);
  }
  @media print, (scripting: none) {
    button {
      display: none;
    }
  }
  @media (scripting: none) {
    [part][data-live] {
      display: none;
    }
  }
`;
