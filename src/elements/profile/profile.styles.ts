import { css } from 'lit';

export const styles = css`
  .line {
    display: grid;
    gap: 0.6em;
    padding-block: 1.1em;
    border-block-end: 1px solid var(--_line);
  }
`;
