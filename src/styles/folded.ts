/** Parts that fold out under a heading of their own. */
import { css } from 'lit';

export const folded = css`
  [part='lead'] {
    margin-block-end: 0.8em;
  }
  [part='details-title'] {
    display: inline;
  }
  details > div {
    max-inline-size: 44em;
    padding-block-end: 1.2em;
    padding-inline-start: 1.2em;
  }
`;
