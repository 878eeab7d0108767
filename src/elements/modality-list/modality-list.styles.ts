import { css } from 'lit';

export const styles = css`
  [part='grid'] {
    display: grid;
    gap: var(--_gap);
    grid-template-columns: repeat(auto-fit, minmax(min(100%, 20em), 1fr));
    list-style: none;
    margin-block: 1.2em;
    padding: 0;
  }
  [part='grid'] > li {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
  }
  [part='signs'] ul {
    columns: 18em;
    column-gap: 2em;
  }
  modality-card {
    margin: 0;
  }
  @media print {
    [part='lead'] {
      break-after: avoid;
    }
    [part='grid'],
    [part='grid'] > li {
      display: block;
    }
    [part='grid'] > li {
      break-inside: avoid;
      margin-block-end: 1em;
    }
  }
`;
