import { css } from 'lit';

export const styles = css`
  [part='section'] {
    margin-block-start: 2.5em;
  }
  [part='section-title'] {
    font-size: clamp(1.3em, 1.05em + 1.5cqi, 1.7em);
    line-height: 1.3;
  }
  ::slotted(span) {
    display: block;
    scroll-margin-block-start: 1em;
  }
  nav {
    background: var(--_surface);
    border: var(--_line);
    border-radius: var(--_radius);
    color: var(--_text);
    margin-block: 1.2em;
    padding: 1em 1.2em;
  }
  nav ol {
    columns: 17em;
    margin-block-start: 0.4em;
    padding-inline-start: 1.6em;
  }
  nav a {
    color: var(--_accent);
  }
  nav li {
    break-inside: avoid;
    padding-block: 0.25em;
  }
  p + p {
    margin-block-start: 0.8em;
  }
  ul,
  dl {
    display: grid;
    gap: 0.5em;
    max-inline-size: 65ch;
  }
  [part='checklist'] {
    list-style-type: '☐  ';
  }
  [part='terms'] {
    columns: 20em;
    display: block;
    max-inline-size: none;
  }
  [part='terms'] > div {
    break-inside: avoid;
    padding-block-end: 0.5em;
  }
  dt {
    font-weight: 600;
  }
  dd {
    margin: 0;
  }
  @media print {
    [part='section-title'] {
      break-after: avoid;
    }
    dl > div {
      break-inside: avoid;
    }
  }
`;
