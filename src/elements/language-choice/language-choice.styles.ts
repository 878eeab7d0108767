import { css } from 'lit';

/** The browser's own field and menu, which readers know, in any theme. */
export const styles = css`
  :host {
    display: block;
    margin-block: 1em;
  }
  :host([hidden]) {
    display: none;
  }
  div {
    align-items: center;
    display: flex;
    flex-wrap: wrap;
    font-size: max(1em, 16px);
    gap: 0.25em 0.5em;
  }
  label {
    font-weight: 600;
  }
  select {
    background: Field;
    border: 1px solid;
    border-radius: 0.5em;
    color: FieldText;
    cursor: pointer;
    font: inherit;
    font-weight: normal;
    max-inline-size: 100%;
    min-block-size: 2.75em;
    padding-inline: 0.5em;
  }
  select:focus-visible {
    box-shadow: 0 0 0 7px Field;
    outline: 3px solid FieldText;
    outline-offset: 2px;
  }
  @media print {
    :host {
      display: none;
    }
  }
`;
