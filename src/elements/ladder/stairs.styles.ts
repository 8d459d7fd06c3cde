/** Wide: the staircase. Lists give up their boxes, and each step takes its place on one grid of equal rows. */
import { css } from 'lit';

export const stairsStyles = css`
  @media screen {
    @container root (width >= 44em) {
      .ladder {
        --rise: 4.25em;
        --inset: 0.75em;
      }
      .stairs {
        display: grid;
        /* A few columns leave the rest of a wide place free. */
        grid-template-columns: repeat(var(--cols), minmax(0, 20em)) minmax(0, 1fr);
        grid-template-rows: 2.25em repeat(var(--rows), minmax(var(--rise), 1fr)) auto auto;
        position: relative;
        isolation: isolate;
      }
      .under .stairs {
        grid-template-rows: 0 repeat(var(--rows), minmax(var(--rise), 1fr)) auto auto;
      }
      .stages,
      .stage,
      .stage ol:not([hidden]),
      .track,
      .step,
      .fold {
        display: contents;
      }
      .fold > ol[hidden] {
        position: absolute;
      }
      .stage-title {
        position: absolute;
        inline-size: 1px;
        block-size: 1px;
        overflow: hidden;
        clip-path: inset(50%);
        white-space: nowrap;
      }
      .stairs > .sky {
        grid-column: 1 / span var(--sky-cols);
        grid-row: 1 / span var(--sky-rows);
        align-self: start;
        margin: 0;
        padding-inline-end: 1.5em;
        z-index: 1;
      }
      /* It may hang over, but never begins a line. */
      .stop {
        display: inline-block;
        inline-size: 0;
      }

      .lines {
        display: block;
        position: absolute;
        inset: 0;
        grid-column: 1 / span var(--cols);
        grid-row: 2 / span var(--rows);
        inline-size: 100%;
        block-size: 100%;
        overflow: visible;
        fill: none;
        pointer-events: none;
        z-index: 1;
        stroke: var(--_draw);
        stroke-width: 1.5;
        stroke-linecap: round;
        stroke-linejoin: round;
      }
      .lines:dir(rtl) {
        transform: scaleX(-1);
      }
      .lines path {
        vector-effect: non-scaling-stroke;
      }
      .lines .out {
        stroke-dasharray: 1 5;
      }
      .lines .walked {
        stroke: currentColor;
        stroke-width: 2;
      }
      .lines .lit {
        stroke: var(--_accent);
        stroke-width: 3.5;
      }

      .block {
        grid-column: var(--c);
        grid-row: calc(var(--rows) - var(--e) + 2) / span var(--h);
        position: relative;
        padding: 0.6em var(--inset) 0.75em;
        min-inline-size: 0;
      }
      /* A step's side and its light, fading towards the ground. */
      .block::before {
        content: '';
        position: absolute;
        inset: 0;
        z-index: -1;
        border-inline-start: 1px solid var(--_line);
        mask: linear-gradient(#000 35%, transparent);
      }
      .walked > .block::before {
        background: var(--_wash);
      }
      .lit > .block::before {
        background: var(--_tint);
        border-color: transparent;
      }
      .slab > .block::before {
        mask: linear-gradient(#000, transparent);
      }
      .first > .block::before {
        border: 0;
      }
      .name {
        display: flex;
        inline-size: 100%;
        justify-content: space-between;
      }
      .missing {
        display: none;
      }
      .stand,
      .doorway {
        position: absolute;
        inset-block-end: calc(100% + 1px);
        inset-inline-start: var(--inset);
      }
      .stand {
        inset-inline-end: 0;
      }
      .doorway {
        display: block;
        inline-size: 2.3em;
        block-size: 3.4em;
        overflow: visible;
        fill: none;
        stroke: var(--_control);
        stroke-width: 1.5;
        stroke-linejoin: round;
        stroke-linecap: round;
      }
      .doorway .light {
        fill: var(--_tint);
        stroke: none;
      }
      .doorway .leaf {
        fill: var(--_surface);
      }
      .door > .block > .stand {
        inset-inline-start: calc(var(--inset) + 2.6em);
      }

      .sign {
        grid-column: var(--c);
        grid-row: calc(var(--rows) - var(--e) + 1);
        align-self: end;
        padding-inline: var(--inset);
        padding-block-end: 0.35em;
      }
      .sign > * {
        font-size: var(--_text-s);
        font-weight: 400;
        -webkit-text-fill-color: var(--_muted);
      }
      .sign.over-figure {
        padding-block-end: 2.1em;
      }
      .sign.over-door {
        padding-block-end: 3.6em;
      }
      .axis {
        display: block;
        position: relative;
        grid-row: calc(var(--rows) + 2);
        grid-column: var(--from) / span var(--span);
        padding-block: 0.6em 0.4em;
        padding-inline: calc(var(--inset) / 0.8125) 0.25em;
        font-size: var(--_text-s);
        font-weight: 500;
        -webkit-text-fill-color: var(--_muted);
      }
      .axis::before {
        content: '';
        position: absolute;
        inset-block-start: 0;
        inset-inline: calc(var(--inset) / 0.8125) 0.75em;
        border-block-start: 2px solid var(--_draw);
      }
      .axis.lit {
        -webkit-text-fill-color: currentColor;
      }
      .axis.lit::before {
        border-color: var(--_accent);
      }

      .block > .skeleton.short {
        max-inline-size: 60%;
      }
    }

    /* The longest words of titles are as wide as a column here. */
    @container root (44em <= width < 60em) {
      .airy {
        --inset: 0.5em;
      }
      .block {
        padding-inline-end: 0.25em;
      }
      .name {
        gap: 0;
        font-size: 0.875em;
      }
      .name .icon {
        inline-size: 0.75em;
      }
      .airy .stand {
        gap: 0.2em;
      }
      .airy .stand svg {
        inline-size: 1.3em;
        block-size: 1.75em;
      }
      .airy .stand span {
        font-size: var(--_text-xs);
      }
    }

    @container root (width >= 60em) {
      .airy {
        --inset: 1em;
      }
      :is(.airy, .tight) .missing {
        display: grid;
      }
      .way {
        font-size: 1.375em;
      }
      .airy .block {
        padding-block: 0.75em 1em;
      }
    }
  }

  @media (prefers-reduced-motion: no-preference) {
    .lines .lit {
      animation: light 180ms ease-out;
    }
    .block::before {
      transition: background-color 180ms ease-out;
    }
    @keyframes light {
      from {
        opacity: 0;
      }
    }
  }
  @media (forced-colors: active) {
    .ladder {
      --_accent: Highlight;
    }
    .lines {
      stroke: GrayText;
    }
    .doorway .light {
      fill: none;
    }
  }
`;
