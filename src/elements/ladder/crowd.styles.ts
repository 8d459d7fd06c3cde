/** The staircase with many columns: narrower steps, then a count in place of marks, then a region that scrolls. */
import { css } from 'lit';

export const crowdStyles = css`
  @media screen {
    @container root (width >= 44em) {
      .tight {
        --inset: 0.5em;
      }
      .dense {
        --rise: 2.9em;
        --inset: 0.6em;
      }
      .dense .scroll {
        overflow-x: auto;
        padding-block-start: 0.5em;
        scrollbar-width: thin;
        scrollbar-color: var(--_draw) transparent;
      }
      /* A column is never squeezed: the drawing scrolls in its own region. */
      .dense .stairs {
        min-inline-size: calc(var(--cols) * 6.1em);
      }
      .dense .name {
        font-size: var(--_text-s);
        min-block-size: 2em;
        line-height: 1.2;
        hyphens: auto;
      }
      .dense .name .icon {
        display: none;
      }
      .dense .block {
        padding-block: 0.4em;
        padding-inline-end: 0.4em;
      }
      .dense .words {
        font-size: var(--_text-xs);
      }
      :is(.dense, .tight) .stand svg {
        inline-size: 1.2em;
        block-size: 1.6em;
      }
      .dense .doorway {
        inline-size: 1.5em;
        block-size: 2.2em;
      }
      .dense .sign.over-door {
        padding-block-end: 2.4em;
      }
      .dense .lines .lit {
        stroke-width: 3;
      }
    }

    @container root (44em <= width < 60em) {
      .tight .name {
        font-size: var(--_text-s);
        hyphens: auto;
      }
      .tight .name .icon {
        display: none;
      }
    }

    /* With room for all its columns, a dense drawing takes its sentence into the sky: on the same rows, so it has room. */
    @container root (width >= 62em) {
      .dense.over {
        display: grid;
        grid-template-columns: minmax(0, 1fr);
        grid-template-rows: 0.5em repeat(var(--rows), minmax(var(--rise), 1fr)) auto auto;
      }
      .dense.over :is(.scroll, .stairs) {
        display: grid;
        grid-area: 1 / 1 / -1 / -1;
        grid-template-rows: subgrid;
        padding-block-start: 0;
      }
      .dense.over > .sky {
        grid-area: 1 / 1 / span var(--sky-rows);
        align-self: start;
        max-inline-size: calc(var(--sky-cols) / var(--cols) * 100%);
        padding-inline-end: 1em;
        z-index: 1;
      }
    }
  }
`;
