/** Narrow, and on paper: a timeline, entry first. Each step draws its own piece of the rail, so nothing is measured. */
import { css } from 'lit';

const timeline = css`
  .stop {
    display: none;
  }
  .stage-title {
    position: relative;
    padding-block: 0.5em 0.35em;
    padding-inline-start: 2.615em;
    font-size: var(--_text-s);
    font-weight: 500;
    -webkit-text-fill-color: var(--_muted);
  }
  .step {
    position: relative;
    padding-inline-start: 2.125em;
    padding-block-end: 1.25em;
  }
  .block {
    display: flex;
    flex-direction: column;
    align-items: flex-start;
  }
  .stand {
    margin-block-start: 0.35em;
  }
  .stand svg {
    inline-size: 1.1em;
    block-size: 1.45em;
  }
  .stand span {
    padding-block-end: 0.2em;
  }

  /* The rail, in its state: what leads to a step is as lit as the step. */
  .stage + .stage > .stage-title::before,
  .step::before {
    content: '';
    position: absolute;
    inset-block: 0;
    inset-inline-start: 0.5em;
    border-inline-start: 2px solid var(--_draw);
  }
  .stage + .stage > .stage-title::before {
    inset-inline-start: 0.615em;
  }
  .stage.walked > .stage-title::before,
  .step.walked::before {
    border-color: currentColor;
  }
  .stage.lit > .stage-title::before,
  .step.lit::before {
    margin-inline-start: -1px;
    border-inline-start-width: 4px;
    border-color: var(--_accent);
  }
  .stage:first-child > ol > .step:first-child::before,
  .stairs > .step.first::before {
    inset-block-start: 0.82em;
  }
  .step.last::before {
    inset-block-end: auto;
    block-size: 0.82em;
  }
  .stage:first-child > ol > .step.last:first-child::before {
    display: none;
  }
  /* The tread: the rail turns into the step. */
  .block::before {
    content: '';
    position: absolute;
    inset-block-start: 0.82em;
    inset-inline-start: 0.5em;
    inline-size: 1.25em;
    border-block-start: 2px solid var(--_draw);
  }
  .walked > .block::before {
    border-color: currentColor;
  }
  .lit > .block::before {
    margin-block-start: -1px;
    border-block-start-width: 4px;
    border-color: var(--_accent);
  }
  .step.door:not(.lit, .walked)::before {
    border-inline-start-style: dotted;
  }
  .door:not(.lit, .walked) > .block::before {
    border-block-start-style: dotted;
  }

  /* The fork: each track leaves the rail on a branch, and has a rail of its own. */
  .track {
    position: relative;
    padding-inline-start: 1.375em;
    padding-block-end: 0.75em;
  }
  .track > ol > .step:last-child {
    padding-block-end: 0.5em;
  }
  .track::before,
  .track:not(.last-track)::after {
    content: '';
    position: absolute;
    inset-block-start: 0;
    inset-inline-start: 0.5em;
    border-inline-start: 2px solid var(--_draw);
  }
  .track::before {
    block-size: 0.95em;
    inline-size: 2.9em;
    border-block-end: 2px solid var(--_draw);
    border-end-start-radius: 0.75em;
  }
  .track:not(.last-track)::after {
    inset-block-end: 0;
  }
  .track:is(.lit, .walked)::after {
    inset-block-start: 0.5em;
  }
  .track:is(.walked)::before,
  .track.pass-walked::after {
    border-color: currentColor;
    inset-block-start: 0;
  }
  .track.lit::before,
  .track.pass-lit::after {
    margin-inline-start: -1px;
    border-color: var(--_accent);
    border-inline-start-width: 4px;
    inset-block-start: 0;
  }
  .track.lit::before {
    border-block-end-width: 4px;
  }
  .track > ol > .step:first-child::before {
    inset-block-start: -1em;
  }
  .sign {
    padding-inline-start: 2.125em;
  }
  .sign > * {
    min-block-size: 2.3em;
    padding-block: 0.35em;
    font-size: var(--_text-s);
    font-weight: 500;
    -webkit-text-fill-color: var(--_muted);
  }
`;

export const timelineStyles = css`
  @container root (width < 44em) {
    ${timeline}
  }
  @media print {
    ${timeline}
    .step {
      break-inside: avoid-page;
    }
  }
`;
