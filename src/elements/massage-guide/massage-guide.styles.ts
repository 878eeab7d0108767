import { css } from 'lit';

export const styles = css`
  [part='section'] {
    margin-block-start: 2.5em;
  }
  ::slotted([data-anchor]) {
    all: initial !important;
    display: block !important;
    scroll-margin-block-start: 1em !important;
  }
  nav {
    margin-block: 1.2em;
  }
  nav ol {
    columns: 16em;
    column-gap: 2em;
    list-style: decimal;
    margin-block-start: 0.4em;
    padding-inline-start: 1.6em;
  }
  nav li {
    break-inside: avoid;
    padding-block: 0.4em;
  }
  [part='areas'] {
    display: grid;
    gap: 0.8em 2em;
    grid-template-columns: repeat(auto-fit, minmax(min(100%, 14em), 1fr));
    margin-block-start: 1.2em;
    max-inline-size: 44em;
  }
  figcaption {
    font-weight: 600;
    grid-column: 1 / -1;
  }
  [part='areas'] > div {
    align-items: center;
    display: flex;
    gap: 1em;
  }
  svg {
    block-size: 8em;
    color: var(--_accent);
    flex: none;
  }
  .one {
    opacity: 0.35;
  }
  p + p {
    margin-block-start: 0.8em;
  }
  ul,
  dl {
    max-inline-size: 65ch;
  }
  dl > div + div {
    margin-block-start: 0.5em;
  }
  [part='terms'] {
    columns: 20em;
    column-gap: 2em;
    max-inline-size: none;
  }
  [part='terms'] > div {
    break-inside: avoid;
  }
  dt {
    font-weight: 600;
  }
  @media print {
    [part='checklist'] {
      list-style-type: '☐  ';
      padding-inline-start: 1.6em;
    }
    [part='areas'],
    section > ul > li,
    dl > div {
      break-inside: avoid;
    }
  }
`;
