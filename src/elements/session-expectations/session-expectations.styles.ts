import { css } from 'lit';

export const styles = css`
  ol {
    list-style: none;
    margin-block: 1.4em 1em;
    padding: 0;
  }
  ol > li {
    display: grid;
    gap: 1em;
    grid-template-columns: 2.5em minmax(0, 1fr);
    padding-block-end: 1.5em;
    position: relative;
  }
  ol > li > div {
    max-inline-size: 65ch;
  }
  ol > li:not(:last-child)::before {
    border-inline-start: var(--_line);
    content: '';
    inset-block: 2.75em 0.25em;
    inset-inline-start: calc(1.25em - 1px);
    position: absolute;
  }
  [part='number'] {
    background: var(--_surface);
    block-size: 2.5em;
    border: 2px solid var(--_accent);
    border-radius: 50%;
    color: var(--_accent);
    display: grid;
    font-weight: 700;
    inline-size: 2.5em;
    place-items: center;
  }
  [part='step-title'] {
    display: flow-root;
    padding-block-start: 0.3em;
  }
  li svg {
    block-size: 1.6em;
    float: inline-start;
    inline-size: 1.6em;
    margin-block-start: 0.25em;
    margin-inline-end: 0.5em;
  }
  [part='picture'] {
    margin-block: 0.8em;
    max-inline-size: 26em;
  }
  [part='picture'] svg {
    block-size: auto;
    display: block;
    float: none;
    inline-size: 100%;
    margin: 0 0 0.4em;
    max-inline-size: 16em;
  }
  figcaption {
    font-size: 0.9em;
  }
  .body {
    opacity: 0.5;
  }
  .sheet {
    color: var(--_accent);
    fill: var(--_tint);
  }
  [part='call'] {
    padding-block: 0.65em;
  }
  [part='time'] {
    clear: both;
    font-size: 0.9em;
    margin-block-end: 0.3em;
  }
  details ul {
    max-inline-size: 65ch;
    padding-block-end: 0.8em;
  }
  [part='contact'] {
    align-items: center;
    display: flex;
    flex-wrap: wrap;
    gap: 0.8em 1.5em;
    margin-block-start: 1em;
  }
  @media print {
    li,
    details {
      break-inside: avoid;
    }
  }
`;
