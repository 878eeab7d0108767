import { css } from 'lit';

export const styles = css`
  ol {
    counter-reset: tip;
    display: grid;
    gap: var(--_gap);
    grid-template-columns: repeat(auto-fill, minmax(min(100%, 19em), 1fr));
    list-style: none;
    margin-block: 1.2em;
    padding: 0;
  }
  ol > li {
    counter-increment: tip;
  }
  [part='tip-title'] {
    margin-block-end: 0.3em;
  }
  [part='tip-title']::before {
    color: var(--_accent);
    content: counter(tip) '. ';
  }
  @media print {
    ol > li {
      break-inside: avoid;
    }
  }
`;
