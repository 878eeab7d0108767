/** Boxes to tick, each in a frame of its own: what they look like wherever readers choose. */
import { css } from 'lit';

export const chips = css`
  fieldset {
    border: 0;
    min-inline-size: 0;
    padding: 0;
  }
  legend {
    font-weight: 600;
    margin-block-end: 0.4em;
    padding: 0;
  }
  [part='options'] {
    display: flex;
    flex-wrap: wrap;
    gap: 0.5em;
  }
  fieldset label {
    background: var(--_surface);
    border: var(--_line);
    border-radius: var(--_radius);
    color: var(--_text);
    padding: 0.4em 0.8em;
  }
  fieldset label:hover {
    border-color: currentColor;
  }
  fieldset label:has(:checked) {
    background: var(--_tint);
    outline: 2px solid var(--_accent);
    outline-offset: -2px;
  }
`;
