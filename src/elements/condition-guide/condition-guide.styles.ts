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
      margin: 0;
      max-inline-size: 65ch;
    }
    dt {
      font-weight: 600;
    }
    dd a {
      color: var(--_accent);
    }
    [part='signs'] {
      margin: 0;
      max-inline-size: 65ch;
    }
    label {
      min-block-size: 2.75em;
    }
    @media (scripting: none) {
      [part='pick'] {
        display: none;
      }
    }
  `,
];
