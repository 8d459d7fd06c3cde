/** One of several to choose: a ring. */
import { css } from 'lit';

export const radioStyles = css`
  /* Native, drawn anew, so that a dark page gets an empty ring and no grey disc. */
  .radio {
    appearance: none;
    inline-size: 1.15em;
    block-size: 1.15em;
    margin-block-start: 0.13em;
    border: 1.5px solid var(--_control);
    border-radius: 50%;
    outline: 0;
    cursor: inherit;
  }
  .radio:checked {
    border: 0.36em solid var(--_accent);
  }
  @media (forced-colors: active) {
    .radio {
      appearance: auto;
    }
  }
`;
