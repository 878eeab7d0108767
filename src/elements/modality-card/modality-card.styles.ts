import { css } from 'lit';

export const styles = css`
  [part='base'],
  article {
    block-size: 100%;
  }
  article {
    background: var(--_surface);
    border: var(--_line);
    border-radius: var(--_radius);
    color: var(--_text);
    display: flex;
    flex-direction: column;
    gap: 0.8em;
    padding: clamp(1em, 6%, 1.3em);
  }
  .picked {
    border: 2px solid var(--_accent);
  }
  header,
  footer {
    align-items: center;
    display: flex;
    gap: 0.8em;
  }
  header svg {
    background: var(--_tint);
    block-size: 2.9em;
    border-radius: var(--_radius);
    color: var(--_accent);
    flex: none;
    padding: 0.6em;
  }
  header > div {
    flex: 1;
  }
  [part='title'] {
    font-size: 1.15em;
  }
  .head,
  [part='signs'],
  [part='status'] {
    margin: 0;
  }
  [part='purpose'],
  dt,
  small,
  [part='status'] {
    color: var(--_muted);
  }
  dl {
    display: grid;
    gap: 0.6em;
  }
  dt {
    font-size: 0.85em;
  }
  dd a {
    color: var(--_accent);
  }
  footer {
    flex-wrap: wrap;
    margin-block-start: auto;
  }
  label {
    min-block-size: 2.75em;
  }
  @media (scripting: none) {
    [part='pick'] {
      display: none;
    }
  }
  @media print {
    dl > div {
      break-inside: avoid;
    }
  }
`;
