/** A career opened, and careers side by side. */
import { css } from 'lit';

export const cardStyles = css`
  .card {
    display: grid;
    gap: 1em 2em;
    margin-block-end: 1em;
    scroll-margin-block: 8em 1em;
  }
  .card-title {
    font-weight: 600;
    line-height: 1.25;
    font-size: var(--_text-l);
    letter-spacing: -0.01em;
  }
  /* In the list the name stands right above. */
  .card .card-title {
    display: none;
  }
  .intro {
    display: grid;
    gap: 0.5em;
  }
  .card p:not(.small, .card-title) {
    font-size: var(--_text-m);
    line-height: 1.45;
  }
  .ways {
    display: flex;
    flex-wrap: wrap;
    gap: 0.5em 1em;
    align-items: center;
  }
  .full {
    flex: 1 1 10em;
    line-height: 1.35;
  }

  .comparison {
    margin-block-start: 2em;
  }
  .comparison .card-title {
    margin-block-end: 0.5em;
  }
  .scroll {
    overflow-x: auto;
  }
  .comparison table {
    border-collapse: collapse;
    inline-size: 100%;
    font-size: var(--_text-m);
    line-height: 1.4;
  }
  .comparison :is(th, td) {
    text-align: start;
    vertical-align: top;
    padding: 0.65em 0;
    padding-inline-end: 0.75em;
    border-block-end: 1px solid var(--_line);
    font-weight: 400;
    min-inline-size: 9.5em;
  }
  .comparison thead :is(td, th) {
    font-weight: 600;
    vertical-align: bottom;
    border-block-end: 2px solid var(--_line-2);
  }
  .comparison :is(tbody th, thead td) {
    position: sticky;
    inset-inline-start: 0;
    min-inline-size: 5em;
    inline-size: 5em;
    background: var(--_surface);
  }
  .comparison tbody th {
    font-size: 0.867em;
    padding-block-start: 0.8em;
    -webkit-text-fill-color: var(--_muted);
  }
  .comparison td .beads {
    display: flex;
    gap: 0.12em;
    margin-block: 0.25em 0.35em;
  }
  .comparison td .mark {
    inline-size: 0.8em;
    block-size: 0.8em;
  }
  .compared {
    display: flex;
    gap: 0.15em;
    align-items: end;
  }
  .remove {
    flex: none;
    display: grid;
    place-items: center;
    inline-size: 1.75em;
    block-size: 1.75em;
    margin-block: -0.25em;
    border-radius: var(--_radius);
  }
  .remove:hover {
    background: var(--_wash);
  }
  .tray {
    padding-block-start: 0.75em;
  }

  @container root (width >= 44em) {
    .comparison table {
      table-layout: fixed;
    }
    .comparison :is(th, td) {
      padding-inline-end: 1em;
      min-inline-size: 10em;
    }
    .comparison :is(tbody th, thead td) {
      min-inline-size: 6.5em;
      inline-size: 8em;
    }
  }

  @media print {
    .card {
      break-inside: avoid;
    }
    .scroll {
      overflow: visible;
    }
    .comparison :is(th, td),
    .comparison :is(tbody th, thead td) {
      min-inline-size: 0;
      position: static;
    }
  }
`;
