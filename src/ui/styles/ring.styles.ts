import { css } from 'lit';

export const ringStyles = css`
  .ring {
    inline-size: 3.5em;
    block-size: 3.5em;
    flex: none;
    display: block;
    transform: rotate(-90deg);
    fill: none;
    stroke-width: 4;
  }
  .ring .track {
    stroke: var(--_line);
  }
  .ring .known {
    stroke: var(--_accent);
  }
  .ring .learning {
    stroke: var(--_accent-line);
  }
  @media (forced-colors: active) {
    .ring :is(.known, .learning) {
      stroke: Highlight;
    }
    .ring .learning {
      stroke-width: 1.5;
    }
  }
`;
