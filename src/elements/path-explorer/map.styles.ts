/**
 * The path explorer as a map. It is the list's own markup: lists and rows dissolve, each career's button
 * is placed over the drawing, and the opened card takes the grid's other cell.
 */
import { css } from 'lit';

export const mapStyles = css`
  :is(.drawing, .pick) {
    display: none;
  }

  @media screen {
    @container root (width >= 44em) {
      .as-map {
        /* One percent of the map's square. Names are given their room where it is smallest. */
        --_unit: clamp(0.33em, 0.8cqi, 0.36em);

        position: relative;
        display: grid;
        grid-template: 'map' auto 'card' auto / minmax(0, 1fr);
      }
      .as-map :is(.neighbours, .neighbour, .item, .group, .row-title) {
        display: contents;
      }
      /* On a map, order is where things stand. */
      .map-view .sort,
      .as-map :is(.what, .sum, .compare-box, .group-title, .beyond, .rows, .node > .icon) {
        display: none;
      }
      .as-map .on-map {
        display: contents;
      }
      .as-map .card-title {
        display: block;
      }
      .as-map .card {
        grid-area: card;
        margin-block: 1.5em 0;
      }

      .drawing {
        grid-area: map;
        display: block;
        position: relative;
        block-size: calc(100 * var(--_unit) + 4em);
      }
      .drawing > svg {
        position: absolute;
        inset: 0;
        margin: auto;
        inline-size: calc(100 * var(--_unit));
        block-size: calc(100 * var(--_unit));
        overflow: visible;
        fill: none;
      }
      .drawing > svg:dir(rtl) {
        transform: scaleX(-1);
      }
      .drawing :is(path, circle) {
        vector-effect: non-scaling-stroke;
      }
      .orbit {
        stroke: var(--_line-2);
        stroke-width: 1;
        stroke-dasharray: 1 4;
        stroke-linecap: round;
      }
      .orbit ~ .orbit {
        fill: color-mix(in oklab, var(--_accent) 5%, transparent);
      }
      .loading .orbit {
        fill: none;
      }
      .spoke {
        stroke: var(--_line-2);
        stroke-width: 1.5;
      }
      .spoke.on {
        stroke: var(--_accent);
        stroke-width: 3;
      }
      .ring-word {
        position: absolute;
        inset-block-start: 50%;
        inset-inline-end: calc(50% - var(--r) * var(--_unit) + 0.5em);
        line-height: 0;
        white-space: nowrap;
      }
      .ring-word > span {
        font-size: var(--_text-xs);
        -webkit-text-fill-color: var(--_muted);
      }
      .me {
        position: absolute;
        inset: 0;
        margin: auto;
        inline-size: 7.4em;
        block-size: 7.4em;
        display: grid;
        place-content: center;
        padding: 0.2em;
        border-radius: 50%;
        text-align: center;
        font-size: var(--_text-m);
        font-weight: 600;
        line-height: 1.2;
        color: var(--_on-accent);
        background: var(--_accent);
      }
      .me.long {
        inline-size: 9.25em;
        block-size: 9.25em;
        font-size: var(--_text-xs);
      }
      .loading .me {
        color: inherit;
        background: var(--_line);
      }
      /* About as high as what is to come. */
      .loading .head {
        min-block-size: 12.5em;
        align-content: start;
      }
      /* Clockwise from the first line's start. */
      .corner {
        position: absolute;
        inset-block-end: 0;
        inset-inline-start: 0;
        max-inline-size: 13em;
        font-size: var(--_text-s);
        font-weight: 600;
        line-height: 1.25;
      }
      .corner:is(.of-0, .of-1) {
        inset-block: 0 auto;
      }
      .corner:is(.of-1, .of-2) {
        inset-inline: auto 0;
        text-align: end;
      }

      /* The button is the mark alone, so that its middle is where the career stands. */
      .as-map .node {
        grid-area: map;
        position: absolute;
        inset-inline-start: calc(50% + (var(--x, 50) - 50) * var(--_unit) - 1.3em);
        inset-block-start: calc(50% + (var(--y, 50) - 50) * var(--_unit) - 1.3em);
        display: grid;
        place-items: center;
        inline-size: 2.6em;
        block-size: 2.6em;
        border-radius: 50%;
      }
      .pie {
        grid-area: 1 / 1;
        inline-size: 2.6em;
        block-size: 2.6em;
        overflow: visible;
        transform: rotate(-90deg);
        fill: none;
      }
      .pie .ground {
        fill: var(--_surface);
      }
      .pie .track {
        stroke: var(--_line-2);
        stroke-width: 2.5;
      }
      .pie .over {
        stroke: var(--_accent);
        stroke-width: 5;
      }
      .pie .level {
        stroke: var(--_accent-line);
        stroke-width: 5;
      }
      .count {
        grid-area: 1 / 1;
        position: relative;
        font-size: var(--_text-xs);
      }
      .as-map .name {
        position: absolute;
        display: grid;
        inline-size: max-content;
        max-inline-size: 9.5em;
        text-align: center;
        line-height: 1.2;
        text-shadow:
          0 0 0.3em var(--_surface),
          0 0 0.3em var(--_surface),
          0 0 0.2em var(--_surface);
      }
      .above .name {
        inset-block-end: calc(100% + 0.2em);
      }
      .below .name {
        inset-block-start: calc(100% + 0.2em);
      }
      .before .name {
        inset-inline-end: calc(100% + 0.2em);
        text-align: end;
      }
      .after .name {
        inset-inline-start: calc(100% + 0.2em);
        text-align: start;
      }
      .as-map .name-text {
        font-size: var(--_text-m);
      }
      .as-map .portion {
        font-size: var(--_text-xs);
        font-weight: 400;
      }
      .as-map .node[aria-expanded='true'] {
        .ground {
          fill: var(--_accent);
        }
        :is(.over, .level, .track) {
          stroke: none;
        }
        .count {
          color: var(--_on-accent);
        }
        .name-text {
          color: var(--_accent);
        }
      }
    }

    @container root (width >= 62em) {
      .as-map {
        --_unit: clamp(0.33em, (72cqi - 2.5em) / 128, 0.39em);

        grid-template: 'map card' auto '. card' 1fr / minmax(0, 1fr) clamp(18em, 28cqi, 21em);
        column-gap: 2.5em;
        align-items: start;
      }
      .as-map .three {
        grid-template-columns: minmax(0, 1fr);
      }
      .as-map .card {
        margin: 0;
      }
      .as-map > .pick {
        grid-area: card;
        display: block;
        font-size: var(--_text-m);
        padding: 1.25em;
        border: 1px dashed var(--_line-2);
        border-radius: var(--_radius);
      }
      .as-map:has(.card) > .pick {
        display: none;
      }
    }
  }

  @media (forced-colors: active) {
    .explorer {
      --_accent: Highlight;
      --_on-accent: HighlightText;
    }
    .pie .level {
      stroke: GrayText;
    }
    .me {
      color: CanvasText;
      background: Canvas;
      border: 1px solid CanvasText;
    }
    .node[aria-expanded='true'] .count {
      forced-color-adjust: none;
    }
  }
`;
