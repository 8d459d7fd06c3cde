/** A box to tick that something is done: square, since discs are skills. */
import { css } from 'lit';

export const checkStyles = css`
  /* The tick is a clip path: no image, so that strict pages show it. */
  .check {
    appearance: none;
    flex: none;
    display: grid;
    place-items: center;
    inline-size: 1.2em;
    block-size: 1.2em;
    margin-block-start: 0.1em;
    border: 1.5px solid var(--_control);
    border-radius: 0.25em;
    cursor: pointer;
  }
  .check:checked {
    background: var(--_accent);
    border-color: var(--_accent);
  }
  .check:checked::before {
    content: '';
    inline-size: 0.75em;
    block-size: 0.75em;
    background: var(--_on-accent);
    clip-path: polygon(8% 52%, 20% 40%, 40% 60%, 80% 14%, 93% 25%, 41% 84%);
  }
  /* A line of text behind its box. */
  .check-label {
    display: grid;
    grid-template-columns: 1.2em minmax(0, 1fr);
    gap: 0.55em;
    align-items: start;
    min-block-size: max(1.85em, 24px);
    padding-block: 0.2em;
    cursor: pointer;
  }
  @media (forced-colors: active) {
    .check {
      appearance: auto;
    }
    .check::before {
      display: none;
    }
  }
`;
