import { css } from 'lit';
import { chips } from '../../styles/chips.js';

export const styles = [
  chips,
  css`
    [part='controls'] {
      display: flex;
      flex-wrap: wrap;
      gap: 0.8em 1.5em;
      align-items: end;
      margin-block-end: 1em;
    }
    [part='scroll'] {
      container-type: inline-size;
      contain-intrinsic-inline-size: 15em;
      overflow-x: auto;
      padding: 0;
      position: relative;
      scroll-padding-inline-start: 7.5em;
    }
    td a {
      scroll-margin: 0.6em;
    }
    table {
      border-collapse: separate;
      border-spacing: 0;
      inline-size: 100%;
    }
    caption {
      block-size: 1px;
      clip-path: inset(50%);
      inline-size: 1px;
      overflow: hidden;
      position: absolute;
    }
    th,
    td {
      border-block-end: var(--_line);
      min-inline-size: 8.5em;
      padding: calc(var(--_gap) * 0.85) var(--_gap);
      text-align: start;
      vertical-align: top;
    }
    tbody tr:last-child > * {
      border-block-end: 0;
    }
    th {
      background: var(--_surface);
      font-weight: 600;
    }
    thead svg {
      block-size: 1.9em;
      color: var(--_accent);
      display: block;
      inline-size: 1.9em;
      margin-block-end: 0.4em;
    }
    tr > :first-child {
      inset-inline-start: 0;
      min-inline-size: 7.5em;
      position: sticky;
      z-index: 1;
    }
    .marked {
      background: var(--_tint);
    }
    thead .marked {
      border-block-start: 3px solid var(--_accent);
    }
    [part='mark'] {
      color: var(--_accent);
      display: block;
    }
    .pair {
      table-layout: fixed;
    }
    @container (max-width: 47em) {
      table,
      tbody,
      td,
      tbody th {
        display: block;
      }
      thead {
        block-size: 1px;
        clip-path: inset(50%);
        inline-size: 1px;
        overflow: hidden;
        position: absolute;
      }
      tr {
        border-block-end: var(--_line);
        column-gap: 1em;
        display: grid;
        grid-template-columns: repeat(auto-fit, minmax(min(100%, 12em), 1fr));
        padding: calc(var(--_gap) * 0.8) var(--_gap);
      }
      tbody tr:last-child {
        border: 0;
      }
      tbody th {
        border: 0;
        color: var(--_accent);
        grid-column: 1 / -1;
        padding: 0;
        position: static;
      }
      td {
        border: 0;
        min-inline-size: 0;
        padding: 0.7em 0 0;
      }
      td.marked {
        padding: 0.5em;
      }
      td::before {
        content: attr(data-column);
        content: attr(data-column) / '';
        display: block;
        font-weight: 600;
      }
      .pair tr {
        grid-template-columns: repeat(auto-fit, minmax(min(100%, 7em), 1fr));
      }
    }
    @media screen {
      table .off {
        display: none;
      }
    }
    @media print, (scripting: none) {
      [part='controls'] {
        display: none;
      }
    }
    @media print {
      [part='scroll'] {
        overflow: visible;
      }
      th,
      td {
        min-inline-size: 0;
        padding: 0.5em;
      }
      tr > :first-child {
        min-inline-size: 6.5em;
        position: static;
      }
      table {
        font-size: 0.9em;
        table-layout: fixed;
      }
      th {
        background: none;
      }
      tr {
        break-inside: avoid;
      }
      tbody tr:first-child {
        break-before: avoid;
      }
    }
  `,
];
