/** A row of choices of which one is on: native radios, drawn as segments. */
import { css } from 'lit';

export const segments = css`
  .segments {
    display: flex;
    flex-wrap: wrap;
    gap: 0.25em;
  }
  .segments label {
    position: relative;
    display: inline-flex;
    align-items: center;
    gap: 0.4em;
    min-block-size: 2em;
    padding: 0.15em 0.75em;
    font-size: var(--_text-s);
    font-weight: 500;
    border-radius: var(--_radius);
    -webkit-text-fill-color: var(--_muted);
    cursor: pointer;
  }
  .segments label:hover {
    background: var(--_wash);
    -webkit-text-fill-color: currentColor;
  }
  .segments input {
    position: absolute;
    inset: 0;
    inline-size: 100%;
    block-size: 100%;
    opacity: 0;
    cursor: pointer;
  }
  .segments label:has(:checked) {
    -webkit-text-fill-color: currentColor;
    background: var(--_tint);
    box-shadow: inset 0 0 0 1px var(--_accent-line);
  }
  .segments label:has(:focus-visible) {
    outline: 2px solid var(--_accent);
    outline-offset: 2px;
  }
  .segments .count {
    -webkit-text-fill-color: var(--_muted);
    font-weight: 400;
  }
  @media (forced-colors: active) {
    .segments label:has(:checked) {
      outline: 2px solid Highlight;
    }
  }
`;
