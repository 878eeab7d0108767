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
    border-radius: calc(var(--_radius) * 2);
    color: var(--_text);
    padding: 0.3em 0.9em 0.3em 0.7em;
  }
  fieldset label:hover {
    border-color: var(--_accent);
  }
  fieldset label:has(:checked) {
    background: var(--_tint);
    border-color: var(--_accent);
  }
`;
