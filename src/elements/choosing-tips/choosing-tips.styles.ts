import { css } from 'lit';

export const styles = css`
  ol {
    counter-reset: tip;
    display: grid;
    gap: 1em;
    grid-template-columns: repeat(auto-fill, minmax(min(100%, 19em), 1fr));
    list-style: none;
    margin-block: 1.2em;
    padding: 0;
  }
  ol > li {
    background: var(--_surface);
    border: var(--_line);
    border-radius: var(--_radius);
    color: var(--_text);
    counter-increment: tip;
    padding: 1em 1.2em;
  }
  [part='tip-title'] {
    font-size: 1.05em;
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
