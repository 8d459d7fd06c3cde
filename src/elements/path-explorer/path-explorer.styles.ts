/** The path explorer's head and controls, and its careers as a list. */
import { css } from 'lit';

export const styles = css`
  .head {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: 0.4em;
    margin-block-end: 1.25em;
  }
  .head p {
    max-inline-size: 38em;
  }
  .head .muted:not(.small) {
    font-size: var(--_text-m);
  }
  .wide,
  .on-map {
    display: none;
  }

  .controls {
    display: flex;
    flex-wrap: wrap;
    gap: 0.5em 0.75em;
    align-items: center;
    margin-block-end: 0.75em;
  }
  .controls .segments {
    display: none;
  }
  .controls .field {
    flex: 1 1 12em;
  }
  .interests {
    display: flex;
    flex-wrap: wrap;
    gap: 0.4em;
    align-items: center;
    margin-block-end: 1em;
  }
  .interests > span {
    margin-inline-end: 0.35em;
  }
  .chip {
    position: relative;
    display: inline-flex;
    align-items: center;
    gap: 0.3em;
    min-block-size: 2.15em;
    padding: 0.1em 0.7em;
    font-size: var(--_text-s);
    border: 1px solid var(--_line-2);
    border-radius: var(--_radius);
    cursor: pointer;
  }
  .chip:hover {
    border-color: var(--_control);
    background: var(--_wash);
  }
  .chip .icon {
    inline-size: 1em;
    block-size: 1em;
    display: none;
  }
  .chip:has(:checked) {
    background: var(--_tint);
    border-color: var(--_accent-line);
    font-weight: 500;
  }
  .chip:has(:checked) .icon {
    display: block;
  }
  .chip:has(:focus-visible) {
    outline: 2px solid var(--_accent);
    outline-offset: 2px;
  }

  .beads {
    display: inline-flex;
    flex-wrap: wrap;
    gap: 0.2em;
  }
  .beads .mark {
    inline-size: 0.875em;
    block-size: 0.875em;
    stroke-width: 1.75;
  }

  .group-title {
    font-size: var(--_text-s);
    font-weight: 500;
    -webkit-text-fill-color: var(--_muted);
    padding-block: 1.25em 0.5em;
  }
  .item {
    display: grid;
    grid-template-columns: minmax(0, 1fr) auto;
    gap: 0.1em 0.75em;
    padding-block: 0.75em;
    border-block-start: 1px solid var(--_line);
    align-items: start;
  }
  .row-title {
    grid-area: 1 / 1;
  }
  .node {
    display: inline-flex;
    align-items: center;
    gap: 0.3em;
    min-block-size: 1.6em;
    font-weight: 600;
    line-height: 1.25;
  }
  .name {
    min-inline-size: 0;
    overflow-wrap: anywhere;
  }
  .node:hover .name-text {
    text-decoration: underline 1px;
    text-underline-offset: 0.2em;
  }
  .node[aria-expanded='true'] > .icon {
    transform: rotate(180deg);
    stroke: var(--_accent);
  }
  .what {
    grid-column: 1 / -1;
    font-size: var(--_text-m);
    line-height: 1.4;
    -webkit-text-fill-color: var(--_muted);
  }
  .sum {
    grid-column: 1 / -1;
    display: flex;
    flex-wrap: wrap;
    gap: 0.1em;
    margin-block-start: 0.35em;
  }
  .sum > * {
    flex: 1 0 100%;
  }
  .portion {
    font-size: var(--_text-s);
    -webkit-text-fill-color: var(--_muted);
  }

  .compare-box {
    grid-area: 1 / 2;
    display: inline-flex;
    align-items: center;
    justify-content: center;
    gap: 0.4em;
    min-block-size: max(1.85em, 24px);
    min-inline-size: max(1.85em, 24px);
    font-size: var(--_text-s);
    -webkit-text-fill-color: var(--_muted);
    cursor: pointer;
  }
  :is(.barred, .button[aria-disabled='true']) {
    opacity: 0.6;
    cursor: default;
  }
  .box {
    appearance: none;
    flex: none;
    display: grid;
    place-items: center;
    inline-size: 1.35em;
    block-size: 1.35em;
    border: 1.5px solid var(--_control);
    border-radius: 0.25em;
    cursor: inherit;
  }
  .box:checked {
    background: var(--_accent);
    border-color: var(--_accent);
  }
  .box:checked::before {
    content: '';
    inline-size: 0.85em;
    block-size: 0.85em;
    background: var(--_on-accent);
    clip-path: polygon(8% 52%, 20% 40%, 40% 60%, 80% 14%, 93% 25%, 41% 84%);
  }

  .loading .head {
    gap: 0.6em;
  }
  .loading .item {
    grid-template-columns: minmax(0, 1fr);
    min-block-size: 4.5em;
    align-content: center;
    gap: 0.6em;
  }

  @container root (width >= 44em) {
    .wide {
      display: block;
    }
    .controls .segments {
      display: flex;
      margin-inline-end: auto;
    }
    .controls .field {
      flex: none;
    }
    .item {
      grid-template-columns: minmax(0, 1.1fr) minmax(0, 1fr) auto;
      column-gap: 1.5em;
      align-items: center;
    }
    .what {
      grid-area: 2 / 1;
    }
    .sum {
      grid-area: 1 / 2 / span 2;
      margin: 0;
    }
    .compare-box {
      grid-area: 1 / 3 / span 2;
    }
  }

  @media (forced-colors: active) {
    .chip:has(:checked) {
      outline: 2px solid Highlight;
    }
    .box {
      appearance: auto;
    }
    .box:checked::before {
      content: none;
    }
  }
  @media print {
    .node > .icon {
      display: none;
    }
  }
`;
