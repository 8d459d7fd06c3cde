import { css } from 'lit';

export const styles = css`
  .position {
    padding-block: 0.75em;
    border-block-end: 1px solid var(--_line);
    overflow-wrap: anywhere;
    break-inside: avoid;
  }
  .summary {
    font-size: var(--_text-m);
    line-height: 1.45;
  }
`;
