import { css } from 'lit';
import { folded } from '../../styles/folded.js';

export const styles = [
  folded,
  css`
    [part='condition'] {
      display: grid;
      gap: 0.8em;
    }
    dl {
      display: grid;
      gap: 0.8em;
      max-inline-size: 65ch;
    }
    dt {
      font-weight: 600;
    }
    [part='signs'] {
      margin: 0;
    }
    @media (scripting: none) {
      [part='pick'] {
        display: none;
      }
    }
  `,
];
