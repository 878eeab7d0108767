import { css } from 'lit';

export const styles = css`
  [part='base'],
  article {
    block-size: 100%;
  }
  article {
    display: flex;
    flex-direction: column;
    gap: calc(var(--_gap) * 0.8);
    max-inline-size: 44em;
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
  dl > div + div {
    margin-block-start: 0.6em;
  }
  dt {
    font-size: 0.9em;
  }
  footer {
    flex-wrap: wrap;
    margin-block-start: auto;
  }
  @media (scripting: none) {
    [part='pick'] {
      display: none;
    }
  }
  @media print {
    article {
      max-inline-size: none;
    }
    dl {
      columns: 12em 3;
    }
    dl > div {
      break-inside: avoid;
    }
    [part='pick']:not(:has(:checked)) {
      display: none;
    }
  }
`;
