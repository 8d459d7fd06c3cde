import { css } from 'lit';

export const styles = css`
  .outlook {
    max-inline-size: 62em;
  }
  .summary {
    max-inline-size: 36em;
    margin-block-start: 0.5em;
  }
  .heading {
    font-size: var(--_text-m);
    padding-block-end: 0.5em;
    border-block-end: 1px solid var(--_line-2);
  }
  section > section {
    margin-block-start: 2em;
  }
  .name {
    font-size: 1em;
    line-height: 1.35;
  }
  .outlook :is(.heading, .name, p, li) {
    overflow-wrap: anywhere;
  }
  :is(.trends, .industries) p,
  .sides li {
    font-size: var(--_text-m);
    line-height: 1.45;
  }

  /* Figures: a drawing where a drawing says more, and the words. */
  .figures {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: 1.75em 2.5em;
    margin-block: 1.25em 2em;
  }
  .drawn {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: 0.75em 1.5em;
    align-items: end;
  }
  .drawing {
    inline-size: 11em;
    max-inline-size: 100%;
  }
  .drawing svg {
    display: block;
    inline-size: 100%;
    overflow: visible;
    fill: none;
  }
  .block {
    fill: var(--_wash);
  }
  .block.lit {
    fill: var(--_tint);
  }
  .tread {
    stroke: currentColor;
    stroke-width: 2;
  }
  .tread.lit {
    stroke: var(--_accent);
    stroke-width: 3.5;
    stroke-linejoin: round;
  }
  .years {
    display: grid;
    grid-template-columns: 1fr 1fr;
    font-size: var(--_text-xs);
    line-height: 1.5;
    margin-block-start: 0.35em;
  }
  .years span {
    padding-inline-start: 0.5em;
  }
  .value {
    font-size: var(--_text-l);
    font-weight: 600;
    line-height: 1.25;
  }
  .value.number {
    font-size: 2em;
    line-height: 1;
    letter-spacing: -0.03em;
    color: var(--_accent);
    -webkit-text-fill-color: currentColor;
  }
  .drawn .value.number {
    font-size: 3.5em;
  }
  .what {
    font-size: 1.0625em;
    line-height: 1.45;
    max-inline-size: 28em;
    margin-block: 0.3em 0.5em;
  }
  .cite {
    font-size: var(--_text-s);
    line-height: 1.45;
    max-inline-size: 42em;
  }
  /* The room that its age takes, which a server does not know. */
  .cite.dated {
    min-block-size: 3lh;
  }

  /* What is changing. */
  .standing {
    font-size: var(--_text-s);
    line-height: 1.45;
    padding-block-start: 0.75em;
  }
  .trend {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: 0.15em 1.5em;
    padding-block: 0.85em;
    border-block-end: 1px solid var(--_line);
    break-inside: avoid;
  }
  .touched {
    min-inline-size: 0;
  }
  .opener {
    display: flex;
    gap: 0.6em;
    align-items: baseline;
    min-block-size: max(1.75em, 24px);
    font-size: var(--_text-s);
    line-height: 1.45;
    -webkit-text-fill-color: var(--_muted);
    border-radius: 0.25em;
  }
  .opener:hover {
    -webkit-text-fill-color: currentColor;
  }
  .opener .icon {
    display: inline-block;
    vertical-align: -0.15em;
    inline-size: 1em;
    block-size: 1em;
    margin-inline: 0.35em;
    stroke: var(--_muted);
  }
  .opener[aria-expanded='true'] .icon {
    transform: rotate(180deg);
    stroke: var(--_accent);
  }
  .beads {
    display: flex;
    flex-wrap: wrap;
    gap: 0.2em;
    flex: none;
    max-inline-size: 50%;
    position: relative;
    inset-block-start: 0.1em;
  }
  .said {
    text-wrap: balance;
  }
  .beads .mark {
    inline-size: 0.9375em;
    block-size: 0.9375em;
    stroke-width: 1.75;
  }
  .skills {
    max-inline-size: 26em;
    margin-block-start: 0.25em;
  }
  .skills li {
    display: grid;
    grid-template-columns: 1.125em minmax(0, 1fr) auto;
    gap: 0.55em;
    align-items: center;
    padding-block: 0.36em;
    border-block-start: 1px solid var(--_line);
    font-size: var(--_text-m);
    line-height: 1.3;
  }
  .status {
    font-size: var(--_text-s);
    -webkit-text-fill-color: var(--_muted);
  }

  /* What automation takes and leaves, and who needs the career. */
  .sides,
  .industries {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    column-gap: 2.5em;
  }
  .sides {
    row-gap: 1.25em;
    padding-block: 0.85em;
  }
  .sides .name {
    margin-block-end: 0.25em;
  }
  .sides li + li {
    margin-block-start: 0.35em;
  }
  .leaves li::before {
    border-color: var(--_accent);
  }
  .industries li {
    display: flex;
    flex-wrap: wrap;
    place-content: start space-between;
    align-items: baseline;
    gap: 0.15em 0.75em;
    padding-block: 0.85em;
    border-block-end: 1px solid var(--_line);
    break-inside: avoid;
  }
  .industries .example {
    font-size: var(--_text-s);
  }
  .industries p:last-child {
    inline-size: 100%;
  }

  .skeleton.block {
    inline-size: 11em;
    block-size: 5.5em;
  }
  .lines {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: 0.7em;
  }

  @container root (width < 20em) {
    .cite.dated {
      min-block-size: 4lh;
    }
  }
  @container root (width >= 30em) {
    .drawn,
    figure:not(.drawn) figcaption {
      display: grid;
      grid-template-columns: 11em minmax(0, 1fr);
    }
    figure:not(.drawn) {
      figcaption {
        column-gap: 1.5em;
      }
      .value {
        grid-row: span 2;
      }
      .what {
        margin-block-start: 0;
      }
    }
    .cite.dated {
      min-block-size: 2lh;
    }
  }
  @container root (width >= 44em) {
    .trend {
      grid-template: auto 1fr / minmax(0, 1.4fr) minmax(0, 1fr);
    }
    .trend > * {
      grid-column: 1;
    }
    .touched {
      grid-area: 1 / 2 / span 2;
    }
    .sides,
    .industries {
      grid-template-columns: repeat(2, minmax(0, 1fr));
    }
  }

  @media (prefers-reduced-motion: no-preference) {
    .opener .icon {
      transition: transform 150ms;
    }
  }
  @media print {
    .opener .icon {
      display: none;
    }
    /* Links are spelled out there, and need the whole width. */
    .trend {
      display: block;
      break-inside: avoid;
    }
    .skills {
      max-inline-size: none;
    }
  }
`;
