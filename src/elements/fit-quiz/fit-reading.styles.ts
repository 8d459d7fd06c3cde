/** The reading: a piece of land, reasons, what to try, what lies near; and what paper gets of it. */
import { css } from 'lit';

export const readingStyles = css`
  .lede {
    font-size: 1.0625em;
    line-height: 1.5;
  }

  .land {
    display: grid;
    grid-template-columns: auto minmax(0, 1fr);
    grid-template-rows: 4.5em 4.5em auto;
    gap: 0 0.75em;
    margin-block: 1.75em 2em;
  }
  .axis {
    grid-column: 1;
    align-self: end;
    font-size: var(--_text-xs);
    line-height: 1;
    padding-block: 0.5em;
    -webkit-text-fill-color: var(--_muted);
  }
  .axis + .axis {
    align-self: start;
  }
  .land > div {
    grid-area: 1 / 2 / span 3;
    display: grid;
    min-inline-size: 0;
  }
  .land svg {
    inline-size: 100%;
    block-size: 9em;
    overflow: visible;
    display: block;
    fill: none;
    stroke-linecap: round;
    stroke-linejoin: round;
  }
  .land path {
    vector-effect: non-scaling-stroke;
  }
  .land .above {
    fill: var(--_tint);
  }
  .land .below {
    fill: var(--_wash);
  }
  .land .line {
    stroke: var(--_line-2);
    stroke-width: 1;
  }
  .land .risers {
    stroke: var(--_draw);
    stroke-width: 1.5;
  }
  .land .for {
    stroke: var(--_accent);
    stroke-width: 3.5;
  }
  .land :is(.against, .both) {
    stroke: currentColor;
    stroke-width: 2;
  }
  .land .open {
    stroke: var(--_control);
    stroke-width: 2;
    stroke-dasharray: 1 5;
  }
  .land ol {
    display: grid;
    grid-auto-flow: column;
    grid-auto-columns: minmax(0, 1fr);
  }
  .land li {
    display: grid;
    align-content: start;
    justify-items: center;
    text-align: center;
  }
  .land .number {
    font-size: var(--_text-s);
    font-weight: 600;
    -webkit-text-fill-color: currentColor;
  }
  .subject {
    display: none;
    font-size: var(--_text-xs);
    line-height: 1.25;
    padding-inline: 0.2em;
    -webkit-text-fill-color: var(--_muted);
  }

  .columns {
    display: grid;
    gap: 2em 2.5em;
    margin-block-start: 1.75em;
  }
  .land + .columns {
    margin-block-start: 0;
  }
  .columns > div {
    display: grid;
    gap: 1.75em;
    align-content: start;
    min-inline-size: 0;
  }
  .group {
    display: flex;
    gap: 0.5em;
    align-items: center;
    padding-block-end: 0.5em;
    border-block-end: 1px solid var(--_line-2);
  }
  .group .icon {
    inline-size: 1.2em;
    block-size: 1.2em;
  }
  .group .count {
    margin-inline-start: auto;
    font-size: var(--_text-s);
    font-weight: 400;
    -webkit-text-fill-color: var(--_muted);
  }
  .reasons > li {
    display: grid;
    grid-template-columns: 1.7em minmax(0, 1fr);
    padding-block: 0.85em;
    border-block-end: 1px solid var(--_line);
  }
  .reasons > li:last-child {
    border: 0;
    padding-block-end: 0;
  }
  .reasons .number {
    font-size: var(--_text-m);
    font-weight: 600;
    line-height: 1.44;
  }
  .says {
    line-height: 1.35;
  }
  .reasons p {
    font-size: var(--_text-m);
    line-height: 1.45;
  }
  .says + p {
    margin-block-start: 0.15em;
  }
  .reasons .said {
    font-size: var(--_text-s);
    -webkit-text-fill-color: var(--_muted);
    margin-block-start: 0.4em;
  }
  .change {
    min-block-size: 24px;
    min-inline-size: 24px;
    color: var(--_accent);
    -webkit-text-fill-color: currentColor;
    text-decoration: underline;
    text-decoration-thickness: 1px;
    text-decoration-color: var(--_accent-line);
    text-underline-offset: 0.18em;
  }
  .change:hover {
    text-decoration-color: currentColor;
  }

  .tries li {
    display: grid;
    gap: 0.1em 0.75em;
    padding-block: 0.7em;
    border-block-end: 1px solid var(--_line);
    font-size: var(--_text-m);
    line-height: 1.45;
  }
  .near {
    margin-block-start: 2.25em;
  }
  .doors {
    display: grid;
    column-gap: 2.5em;
  }
  .columns .near {
    margin-block-start: 0;
  }
  .doors > li {
    padding-block: 0.7em;
    border-block-end: 1px solid var(--_line);
  }
  .doors :is(p, .whys) {
    font-size: var(--_text-m);
    line-height: 1.4;
  }
  .whys li {
    padding-inline-start: 1.1em;
    -webkit-text-fill-color: var(--_muted);
  }
  .whys li + li {
    margin-block-start: 0.2em;
  }
  .doors .name {
    font-size: 1em;
    font-weight: 600;
  }
  .doors .note {
    font-weight: 400;
  }
  .door {
    display: flex;
    gap: 0.75em;
    align-items: center;
    justify-content: space-between;
    min-block-size: 24px;
    color: inherit;
    text-decoration: none;
  }
  .door:hover {
    text-decoration: underline;
    text-decoration-thickness: 1px;
    text-underline-offset: 0.2em;
  }

  .how {
    margin-block-start: 1.75em;
    max-inline-size: 44em;
  }
  .how summary {
    display: inline-flex;
    gap: 0.4em;
    align-items: center;
    min-block-size: 2.25em;
    font-size: var(--_text-m);
    font-weight: 500;
    -webkit-text-fill-color: var(--_muted);
  }
  .how summary:hover {
    -webkit-text-fill-color: currentColor;
  }
  .how[open] summary .icon {
    transform: rotate(180deg);
  }
  .how :is(p, dt, dd) {
    font-size: var(--_text-m);
    line-height: 1.45;
  }
  .how dl {
    display: grid;
    gap: 0.6em;
    margin-block-start: 0.75em;
  }
  .how dt {
    font-weight: 600;
  }
  .of {
    font-size: var(--_text-s);
    font-weight: 400;
    -webkit-text-fill-color: var(--_muted);
    margin-inline-start: 0.3em;
  }
  .closing {
    margin-block-start: 1.75em;
    padding-inline-start: 0.9em;
    border-inline-start: 2px solid var(--_accent);
    font-size: var(--_text-m);
  }

  /* Each second number is enough where they would touch. */
  @container root (width < 22em) {
    .many li:nth-child(even) .number {
      display: none;
    }
  }
  @container root (width >= 26em) {
    .tries li {
      grid-template-columns: 7em minmax(0, 1fr);
    }
  }
  @container root (width >= 44em) {
    .subject {
      display: block;
    }
    .many .subject {
      display: none;
    }
    .columns:has(> :nth-child(2)),
    .doors {
      grid-template-columns: minmax(0, 1fr) minmax(0, 1fr);
    }
    .columns .doors {
      grid-template-columns: minmax(0, 1fr);
    }
  }
  @container root (width >= 56em) {
    .many .subject {
      display: block;
    }
  }

  @media (prefers-reduced-motion: no-preference) {
    .how summary .icon {
      transition: transform 150ms;
    }
  }
  @media (forced-colors: active) {
    .land .for {
      stroke: Highlight;
    }
  }

  .paper {
    margin-block-start: 2em;
  }
  .paper > ol > li {
    padding-block: 0.6em;
    break-inside: avoid;
  }
  .paper p {
    display: grid;
    grid-template-columns: 1.6em minmax(0, 1fr);
  }
  .paper ul {
    margin-inline-start: 1.6em;
  }
  .paper ul li {
    display: grid;
    grid-template-columns: 1.6em minmax(0, 1fr);
    align-items: baseline;
  }
  .paper i {
    inline-size: 0.8em;
    block-size: 0.8em;
    border: 1px solid currentColor;
    border-radius: 50%;
  }
  .paper .chosen {
    font-weight: 600;
  }
  .paper .chosen i {
    border-width: 0.4em;
  }
  @media screen {
    .printed {
      display: none;
    }
  }
  @media print {
    .door {
      display: inline;
    }
    .door .icon {
      display: none;
    }
    :is(.reasons, .tries, .doors) > li,
    .land {
      break-inside: avoid;
    }
    .group {
      break-after: avoid;
    }
  }
`;
