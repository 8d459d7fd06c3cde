import { css } from 'lit';

export const levelStyles = css`
  .level {
    display: inline-flex;
    gap: 0.4em;
    align-items: baseline;
    white-space: nowrap;
  }
  .level-word {
    font-size: var(--_text-s);
    -webkit-text-fill-color: var(--_muted);
  }
  .bars {
    display: inline-flex;
    gap: 2px;
    align-items: flex-end;
    flex: none;
    block-size: 0.7em;
  }
  .bars i {
    inline-size: 0.2em;
    border-radius: 1px;
    box-shadow: inset 0 0 0 1px var(--_control);
    print-color-adjust: exact;
  }
  .bars i:nth-child(1) {
    block-size: 45%;
  }
  .bars i:nth-child(2) {
    block-size: 72%;
  }
  .bars i:nth-child(3) {
    block-size: 100%;
  }
  .of-1 i:nth-child(1),
  .of-2 i:nth-child(-n + 2),
  .of-3 i {
    background: currentColor;
    box-shadow: none;
  }
  @media (forced-colors: active) {
    .bars i {
      forced-color-adjust: none;
    }
  }
`;
