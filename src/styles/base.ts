/** What every element that shows content looks like: its host, its heading, links, surfaces, folded parts and notes. */
import { css } from 'lit';
import { tokens } from './tokens.js';

export const base = [
  tokens,
  css`
    :host {
      display: flow-root;
      font-weight: normal;
      letter-spacing: normal;
      line-height: 1.55;
      overflow-wrap: anywhere;
      text-align: start;
      text-transform: none;
      white-space: normal;
    }
    :host([hidden]),
    :host([data-empty]) {
      display: none;
    }
    * {
      box-sizing: border-box;
      margin: 0;
    }
    .head {
      container-type: inline-size;
      margin-block-end: 0.6em;
    }
    [part='title'] {
      font-size: clamp(1.3em, 1.05em + 1.5cqi, 1.7em);
      line-height: 1.3;
      text-wrap: balance;
    }
    p {
      max-inline-size: 65ch;
    }
    ul {
      padding-inline-start: 1.2em;
    }
    small,
    [part='status'] {
      font-size: 0.85em;
    }
    [part='status'] {
      margin-block-start: 1em;
    }
    a {
      color: inherit;
    }
    svg {
      fill: none;
      stroke: currentColor;
      stroke-linecap: round;
      stroke-width: 1.75;
    }
    label {
      align-items: center;
      display: inline-flex;
      gap: 0.5em;
    }
    input {
      accent-color: var(--_accent);
      block-size: 1.2em;
      flex: none;
      inline-size: 1.2em;
    }
    :focus-visible {
      outline: 3px solid var(--_accent);
      outline-offset: 2px;
    }
    details {
      border-block-start: var(--_line);
    }
    summary {
      cursor: pointer;
      font-weight: 600;
      padding-block: 0.6em;
    }
    [part='pressure']::before {
      color: var(--_accent);
      content: attr(data-dots);
      letter-spacing: 0.1em;
    }
    [part='book'] {
      background: var(--_brand);
      border: 1px solid var(--_accent);
      border-radius: var(--_radius);
      color: var(--_on-brand);
      display: inline-block;
      font-weight: 600;
      padding: 0.6em 1.1em;
      text-decoration: none;
    }
    [part='note'],
    [part='signs'] {
      background: var(--_tint);
      border-inline-start: 4px solid var(--_accent);
      color: var(--_text);
      margin-block: 1em;
      padding: 0.9em 1.2em;
    }
    @media print {
      :host {
        color-scheme: light;
      }
      [part='book'] {
        background: none;
        color: inherit;
      }
    }
  `,
];
