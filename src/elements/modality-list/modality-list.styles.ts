import { css } from 'lit';

export const styles = css`
  [part='grid'] {
    display: grid;
    gap: 1em;
    grid-template-columns: repeat(auto-fill, minmax(min(100%, 19em), 1fr));
    list-style: none;
    margin-block: 1.2em;
    padding: 0;
  }
  [part='grid'] > li {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
  }
`;
