/**
 * What every element that shows content looks like: its host, its headings, links, surfaces, callouts and folded parts.
 * What the page's text is like is set anew on the first box of ours, not on the host: a page's rule for the host, or for every element,
 * goes before one of ours there. Font and colour stay the page's; text is no smaller than 16 px, for pages whose root or parent shrinks it.
 * On the page's own ground text and links have the page's colour; the accent stands on grounds of ours.
 * What stands in one column is a stack of blocks, not a grid: grids that break across pages print over what follows them.
 */
import { css } from 'lit';
import { tokens } from './tokens.js';

export const base = [
  tokens,
  css`
    :host {
      display: flow-root;
      margin-block: 1.5em;
    }
    :host([hidden]),
    :host([data-empty]) {
      display: none;
    }
    [part='base'] {
      font-size: max(1em, 16px);
      font-style: normal;
      font-variant: normal;
      font-weight: normal;
      letter-spacing: normal;
      line-break: auto;
      line-height: 1.55;
      overflow-wrap: anywhere;
      text-align: start;
      text-align-last: auto;
      text-indent: 0;
      text-shadow: none;
      text-transform: none;
      white-space: normal;
      word-break: normal;
      word-spacing: normal;
    }
    * {
      box-sizing: border-box;
      margin: 0;
    }
    .head {
      container-type: inline-size;
      margin-block-end: 0.6em;
    }
    [part$='title'] {
      font-family: var(--clinic-heading-font, inherit);
      font-size: 1.1em;
      line-height: 1.3;
      text-wrap: balance;
    }
    .head > * {
      font-size: clamp(1.3em, 1.05em + 1.5cqi, 1.7em);
    }
    p {
      max-inline-size: 65ch;
    }
    ul {
      list-style: disc;
      padding-inline-start: 1.2em;
    }
    ul:not([role]) > li + li,
    strong + ul {
      margin-block-start: 0.3em;
    }
    small,
    [part='status'] {
      font-size: 0.9em;
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
      cursor: pointer;
      display: inline-flex;
      gap: 0.5em;
      min-block-size: 2.75em;
    }
    input {
      accent-color: var(--_accent);
      block-size: 1.3em;
      flex: none;
      font: inherit;
      inline-size: 1.3em;
    }
    :focus-visible {
      box-shadow: 0 0 0 7px var(--_surface);
      outline: 3px solid var(--_accent);
      outline-offset: 2px;
    }
    details {
      border-block-start: var(--_line);
    }
    details:last-of-type {
      border-block-end: var(--_line);
    }
    summary {
      cursor: pointer;
      font-weight: 600;
      padding-block: 0.65em;
      padding-inline-start: 1.2em;
      text-indent: -1.2em;
    }
    a:hover,
    summary:hover {
      text-decoration: underline 2px;
    }
    .surface {
      background: var(--_surface);
      border: var(--_line);
      border-radius: var(--_radius);
      color: var(--_text);
      padding: var(--_gap) min(var(--_gap) * 1.2, 6%);
    }
    .callout {
      background: var(--_tint);
      border: 1px solid #0000;
      border-inline-start: 4px solid var(--_accent);
      border-end-end-radius: var(--_radius);
      border-start-end-radius: var(--_radius);
      color: var(--_text);
      margin-block: 1em;
      max-inline-size: 44em;
      padding: var(--_gap) min(var(--_gap) * 1.2, 6%);
    }
    .stack > * + * {
      margin-block-start: calc(var(--_gap) * 0.8);
    }
    :is(.surface, .callout) a:not([part]) {
      color: var(--_accent);
    }
    [part='pressure']::before {
      color: var(--_accent);
      content: attr(data-dots);
      letter-spacing: 0.1em;
      white-space: nowrap;
    }
    [part='basis'] {
      display: block;
    }
    [part='book'] {
      background: var(--_brand);
      border: 1px solid var(--_accent);
      border-radius: var(--_radius);
      color: var(--_on-brand);
      display: inline-block;
      font-weight: 600;
      padding: 0.6em 1.1em;
      text-align: center;
      text-decoration: none;
    }
    @media print {
      .callout {
        break-inside: avoid;
      }
      .head,
      summary,
      [part$='title'] {
        break-after: avoid;
      }
      summary {
        list-style: none;
      }
      [part='book'] {
        background: none;
        color: inherit;
      }
      a[href^='http']::after {
        content: ' (' attr(href) ')';
      }
    }
  `,
];
