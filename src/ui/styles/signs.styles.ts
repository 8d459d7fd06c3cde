import { css } from 'lit';

export const signsStyles = css`
  .signs li {
    display: grid;
    grid-template-columns: 1.6em minmax(0, 1fr);
  }
  .signs .icon {
    inline-size: 1em;
    block-size: 1em;
    margin-block-start: 0.22em;
    stroke: var(--_accent);
  }
`;
