import { css } from 'lit';

export const milestonesStyles = css`
  .milestone-detail {
    display: block;
  }
`;
