/** What a section speaks of. */
import { css } from 'lit';

export const withinStyles = css`
  .within {
    margin-block-start: 1.5em;
    padding-block-start: 0.75em;
    border-block-start: 1px solid var(--_line-2);
  }
  .within > .label {
    margin-block-end: 0.3em;
  }
  .records > li {
    border-block-end: 1px solid var(--_line);
  }
  .opener {
    display: grid;
    grid-template-columns: 1.2em minmax(0, 1fr) auto;
    gap: 0.55em;
    align-items: center;
    inline-size: 100%;
    min-block-size: 2.5em;
    padding-block: 0.35em;
    font-size: var(--_text-m);
    line-height: 1.35;
  }
  .opener .icon {
    inline-size: 1.125em;
    block-size: 1.125em;
    stroke: var(--_muted);
  }
  .opener > .icon:last-child {
    inline-size: 1em;
    block-size: 1em;
  }
  .opener:hover > .icon:last-child {
    stroke: currentColor;
  }
  .opener[aria-expanded='true'] > .icon:last-child {
    transform: rotate(180deg);
  }
  .more {
    display: grid;
    gap: 0.6em;
    padding-block-end: 1em;
    padding-inline-start: 1.65em;
  }
  .more :is(p, li) {
    font-size: var(--_text-m);
    line-height: 1.45;
  }
  .more > p:first-child {
    -webkit-text-fill-color: var(--_muted);
  }
  .more .label {
    margin-block-end: -0.2em;
  }
  :is(.signs, .ways) li + li {
    margin-block-start: 0.3em;
  }
  .segments .mark {
    inline-size: 1em;
    block-size: 1em;
  }
  .more .done .check {
    font-size: 1em;
  }
  .records .note {
    display: block;
  }
  @media (prefers-reduced-motion: no-preference) {
    .opener > .icon:last-child {
      transition: transform 150ms;
    }
  }
  @media print {
    .records > li {
      break-inside: avoid;
    }
    .within > .label {
      break-after: avoid;
    }
    .opener > .icon:last-child {
      display: none;
    }
    .opener {
      font-weight: 600;
    }
    /* There, what a mark means stands in words. */
    .opener .unseen {
      position: static;
      clip-path: none;
      white-space: normal;
      font-weight: 400;
    }
    .records {
      font-size: 0.9em;
    }
  }
`;
