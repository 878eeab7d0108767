import { css } from 'lit';
import { buttons } from '../../styles/buttons.js';

export const styles = [
  buttons,
  css`
  [part='picks'] {
    margin-block: 1.2em;
  }
  dt {
    font-weight: 600;
  }
  [part='base']:has([part='large'] :checked) {
    font-size: max(1.5em, 24px);
  }
  [part='lists'] {
    display: grid;
    gap: 1.2em;
    grid-template-columns: repeat(auto-fit, minmax(min(100%, 18em), 1fr));
  }
  [part='list-title'] {
    margin-block-end: 0.3em;
  }
  [part='list']:first-child {
    grid-row: span 2;
  }
  [part='actions'] {
    display: flex;
    flex-wrap: wrap;
    gap: 0.8em;
    margin-block-start: 1.2em;
  }
  [part='picks'] small {
    display: block;
  }
  @media print {
    [part='base'] {
      font-size: 12pt;
    }
    [part='base']:has([part='large'] :checked) {
      font-size: 18pt;
    }
    [part='title'] {
      font-size: 1.4em;
    }
    [part='actions'] {
      display: none;
    }
    [part='lists'] {
      columns: 2 16em;
      display: block;
    }
    [part='list'] {
      break-inside: avoid;
      margin-block-end: 1.2em;
    }
    [part='list']:not(:last-child) ul {
      list-style-type: '☐  ';
      padding-inline-start: 1.6em;
    }
    [part='picks']:not(:has(dl, strong)) {
      display: none;
    }
    [part='picks'],
    li {
      break-inside: avoid;
    }
  }
`,
];
