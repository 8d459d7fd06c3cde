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
  /* As high as what is pressed with a thumb, without taking more room. */
  .needs a {
    display: inline-block;
    max-inline-size: 100%;
    padding-block: 0.25em;
    margin-block: -0.25em;
  }
  .needs .offer {
    display: block;
    font-size: var(--_text-s);
    line-height: 1.5;
  }
  .needs-order {
    margin-block: -0.35em 0.25em;
  }
`;
