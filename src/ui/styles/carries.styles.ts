/** What another career asks, in columns: what carries over, what to level up, what is new. */
import { css } from 'lit';

export const carriesStyles = css`
  .three {
    display: grid;
    gap: 1em 1.5em;
    align-items: start;
  }
  .three .label {
    display: flex;
    gap: 0.5em;
    align-items: center;
    margin-block-end: 0.4em;
    padding-block-end: 0.35em;
    border-block-end: 1px solid var(--_line);
  }
  .three .number {
    font-weight: 400;
    -webkit-text-fill-color: var(--_muted);
    margin-inline-start: auto;
  }
  .three .needs li {
    border: 0;
    padding-block: 0.15em;
    align-items: baseline;
    line-height: 1.35;
  }
  .three .needs .mark {
    align-self: start;
    margin-block-start: 0.12em;
  }
  @container root (width >= 44em) {
    .three {
      grid-template-columns: repeat(3, minmax(0, 1fr));
    }
  }
`;
