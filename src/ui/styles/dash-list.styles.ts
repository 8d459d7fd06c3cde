/** A list whose items begin with a dash. */
import { css } from 'lit';

export const dashListStyles = css`
  .dash-list li {
    position: relative;
    padding-inline-start: 1.2em;
  }
  .dash-list li::before {
    content: '';
    position: absolute;
    inset-inline-start: 0;
    inset-block-start: 0.7em;
    inline-size: 0.6em;
    border-block-start: 1.5px solid var(--_control);
  }
`;
