import { css } from 'lit';

export const copyByHandStyles = css`
  .copy-by-hand {
    display: grid;
    gap: 0.35em;
    margin-block: 0.25em 0.5em;
  }
  .copy-by-hand.code textarea {
    font-family: ui-monospace, Menlo, 'DejaVu Sans Mono', monospace;
    font-size: var(--_text-s);
    overflow-wrap: anywhere;
    min-block-size: 5em;
  }
`;
