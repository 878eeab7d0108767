/** Questions with boxes to tick. Long answers stand in columns, one below the other, so that they can be read down. */
import { css } from 'lit';
import { chips } from './chips.js';

export const choices = [
  chips,
  css`
    legend {
      text-wrap: balance;
    }
    fieldset .callout {
      padding-inline-start: 2em;
    }
    .long {
      display: grid;
      grid-template-columns: repeat(auto-fill, minmax(min(100%, 20em), 1fr));
      max-inline-size: 60em;
    }
    @media print {
      .long {
        columns: 16em 2;
        display: block;
      }
      .long label {
        break-inside: avoid;
        display: flex;
        margin-block-end: 0.5em;
      }
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
  `,
];
