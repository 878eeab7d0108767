import { css } from 'lit';
import { folded } from '../../styles/folded.js';

export const styles = [
  folded,
  css`
    dl {
      max-inline-size: 65ch;
    }
    dt {
      font-weight: 600;
    }
    @media (scripting: none) {
      [part='pick'] {
        display: none;
      }
    }
    @media print {
      dl > div {
        break-inside: avoid;
      }
      [part='pick']:not(:has(:checked)) {
        display: none;
      }
    }
  `,
];
