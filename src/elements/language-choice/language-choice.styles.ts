import { css } from 'lit';

/** The browser's own look: it is the one that readers know, in any theme. */
export const styles = css`
  :host {
    display: block;
  }
  :host([hidden]) {
    display: none;
  }
  div {
    align-items: center;
    display: flex;
    flex-wrap: wrap;
    gap: 0.25em 0.5em;
  }
  label {
    font-weight: 600;
  }
  select {
    font: inherit;
    font-weight: normal;
    max-inline-size: 100%;
    min-block-size: 2.75em;
    padding-inline: 0.5em;
  }
  @media print {
    :host {
      display: none;
    }
  }
`;
