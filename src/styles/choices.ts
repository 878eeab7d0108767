/** Questions with boxes to tick: what they look like wherever they are asked. */
import { css } from 'lit';

export const choices = css`
  fieldset {
    border: 0;
    margin: 0;
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
    border-radius: 1.4em;
    color: var(--_text);
    min-block-size: 2.75em;
    padding: 0.3em 0.9em 0.3em 0.7em;
  }
  fieldset label:has(:checked) {
    background: var(--_tint);
    border-color: var(--_accent);
  }
  @media (scripting) {
    :host(:not(:defined)) [part='result'] {
      visibility: hidden;
    }
  }
  @media (scripting: none) {
    input {
      display: none;
    }
  }
`;
