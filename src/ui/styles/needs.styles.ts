import { css } from 'lit';

export const needsStyles = css`
  .needs li {
    display: grid;
    grid-template-columns: 1.125em minmax(0, 1fr) auto;
    gap: 0.55em;
    align-items: center;
    padding-block: 0.36em;
    border-block-end: 1px solid var(--_line);
    font-size: var(--_text-m);
    line-height: 1.3;
  }
  .needs li:last-child {
    border: 0;
  }
`;
