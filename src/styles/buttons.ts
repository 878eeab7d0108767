/** Buttons that do something at once. */
import { css } from 'lit';

export const buttons = css`
  button {
    background: none;
    border: 1px solid var(--_accent);
    border-radius: var(--_radius);
    color: inherit;
    cursor: pointer;
    font: inherit;
    font-weight: 600;
    min-block-size: 2.75em;
    padding: 0.5em 1.1em;
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
