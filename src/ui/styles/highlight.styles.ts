/** What a search found, in the text. */
import { css } from 'lit';

export const highlightStyles = css`
  mark {
    color: inherit;
    background: var(--_tint-2);
    border-radius: 0.15em;
  }
  @media (forced-colors: active) {
    mark {
      forced-color-adjust: none;
      color: MarkText;
      background: Mark;
    }
  }
  @media print {
    mark {
      background: none;
    }
  }
`;
