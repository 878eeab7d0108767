import { css } from 'lit';

export const styles = css`
  button {
    background: none;
    border: 0;
    color: inherit;
    cursor: pointer;
    font: inherit;
    letter-spacing: inherit;
    padding: 0;
    text-align: inherit;
    text-decoration: underline dotted;
    text-shadow: inherit;
    text-transform: inherit;
    text-underline-offset: 0.2em;
    word-spacing: inherit;
  }
  button:focus-visible {
    outline: 3px solid currentColor;
    outline-offset: 2px;
  }
  [part='meaning'] {
    font-weight: normal;
    margin-inline-start: 0.25em;
  }
  @media print, (scripting: none) {
    button {
      text-decoration: none;
    }
    [part='meaning'] {
      display: inline;
    }
  }
`;
