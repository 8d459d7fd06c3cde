/** The questions, one at a time and all on one page. */
import { css } from 'lit';

export const styles = css`
  section {
    max-inline-size: 62em;
  }
  .head {
    display: grid;
    gap: 0.35em;
  }
  .head p {
    max-inline-size: 40em;
  }

  .progress {
    display: flex;
    flex-wrap: wrap;
    gap: 0.4em 1em;
    align-items: center;
    justify-content: space-between;
    margin-block-start: 1.5em;
    padding-block-start: 0.75em;
    border-block-start: 1px solid var(--_line-2);
  }
  .progress > p {
    font-size: var(--_text-s);
    -webkit-text-fill-color: var(--_muted);
  }
  .dashes {
    display: flex;
    flex-wrap: wrap;
    gap: 0.43em;
    align-items: center;
    min-block-size: 0.5em;
  }
  .dashes i {
    inline-size: 1.7em;
    border-block-start: 1.5px solid var(--_draw);
  }
  .dashes .answered {
    border-block-start: 2px solid currentColor;
  }
  /* Passed by and left open: as in the reading, dotted. */
  .dashes .passed {
    border-block-start: 2px dotted var(--_control);
  }
  .dashes .now {
    border-block-start: 3.5px solid var(--_accent);
  }

  .asks {
    line-height: 1.3;
    text-wrap: pretty;
  }
  .one :is(fieldset, .question) {
    margin-block: 1.5em 1.25em;
  }
  .one .asks {
    font-size: 1.375em;
    letter-spacing: -0.01em;
    max-inline-size: 26em;
    margin-block-end: 0.65em;
    text-wrap: balance;
  }
  .answers {
    display: grid;
    max-inline-size: 48em;
  }
  .one .answers {
    gap: 0.5em;
  }
  .answer {
    display: grid;
    grid-template-columns: 1.25em minmax(0, 1fr);
    gap: 0.7em;
    align-items: start;
    align-content: center;
    min-block-size: 2.6em;
    padding: 0.4em 0.75em;
    border-radius: var(--_radius);
    line-height: 1.4;
    cursor: pointer;
  }
  .answer > span {
    text-wrap: balance;
    min-inline-size: 0;
  }
  .answer:hover {
    background: var(--_wash);
  }
  .answer:has(:checked) {
    background: var(--_tint);
  }
  .answer:has(:focus-visible) {
    outline: 2px solid var(--_accent);
    outline-offset: 2px;
  }
  .one .answer {
    padding-block: 0.7em;
    border: 1px solid var(--_line-2);
  }
  .one .answer:hover {
    border-color: var(--_control);
  }
  .one .answer:has(:checked) {
    border-color: var(--_accent-line);
  }

  .acts {
    display: flex;
    flex-wrap: wrap;
    gap: 0.5em;
    align-items: center;
  }
  .hint {
    font-size: var(--_text-s);
    -webkit-text-fill-color: var(--_muted);
    margin-inline-start: 0.5em;
  }
  .button:disabled {
    -webkit-text-fill-color: var(--_control);
    border-color: var(--_line);
    background: none;
    cursor: default;
  }
  .button:disabled .icon {
    stroke: var(--_control);
  }

  /* All on one page. */
  .all {
    margin-block-start: 1.25em;
  }
  .all fieldset {
    display: grid;
    gap: 0.5em 2.5em;
    padding-block: 1.1em;
    border-block-start: 1px solid var(--_line);
  }
  .all fieldset:first-child {
    border-block-start-color: var(--_line-2);
  }
  .all .situation {
    display: grid;
    grid-template-columns: 1.75em minmax(0, 1fr);
    padding-block-start: 0.45em;
    line-height: 1.3;
  }
  .all .situation > :only-child {
    grid-column: 1 / -1;
  }
  .number {
    -webkit-text-fill-color: var(--_muted);
    white-space: nowrap;
  }
  .all .answers {
    margin-inline-start: 1em;
    align-content: start;
    gap: 0.15em;
  }
  .all .answer {
    min-block-size: 2.4em;
  }
  .all .answer > span {
    font-size: var(--_text-m);
    line-height: 1.45;
  }
  .leave {
    justify-self: start;
    min-block-size: max(2em, 24px);
    margin-inline-start: 1.55em;
    font-size: var(--_text-s);
    font-weight: 400;
  }
  .all .acts {
    padding-block-start: 1.25em;
    border-block-start: 1px solid var(--_line-2);
  }

  .undo {
    display: grid;
    grid-template-columns: 1.25em minmax(0, 1fr);
    gap: 0.6em 0.75em;
    align-items: center;
    margin-block-end: 1.5em;
    padding: 0.75em 1em;
    border: 1px solid var(--_accent-line);
    border-radius: var(--_radius);
    background: var(--_tint);
  }
  .undo > .icon {
    stroke: var(--_accent);
  }
  .undo p {
    font-size: var(--_text-m);
    line-height: 1.45;
  }
  .undo .button {
    grid-column: 2;
    justify-self: start;
  }

  .end {
    display: flex;
    flex-wrap: wrap;
    gap: 0.25em;
    align-items: center;
    margin-block-start: 1.75em;
    padding-block-start: 0.75em;
    border-block-start: 1px solid var(--_line);
  }
  .end > .small {
    margin-inline-end: auto;
    padding-block: 0.4em;
  }

  .loading .answer {
    align-items: center;
    cursor: default;
  }
  .loading .head {
    gap: 0.9em;
  }
  .loading .answers {
    margin-block-end: 6.5em;
  }
  .skeleton.disc {
    inline-size: 1.15em;
    block-size: 1.15em;
    border-radius: 50%;
    background: none;
    border: 1.5px solid var(--_line-2);
  }

  @container root (width < 26em) {
    .dashes i {
      inline-size: 1.2em;
    }
    .hint {
      margin-inline-start: 0;
      inline-size: 100%;
    }
    .all .answers {
      margin-inline-start: 0;
    }
    .leave {
      margin-inline-start: 1.75em;
    }
    .one .asks {
      font-size: 1.25em;
    }
  }
  @container root (width < 18em) {
    .dashes {
      display: none;
    }
  }
  @container root (width >= 30em) {
    .undo {
      grid-template-columns: 1.25em minmax(0, 1fr) auto;
    }
    .undo .button {
      grid-column: auto;
    }
  }
  @container root (width >= 44em) {
    .all fieldset {
      grid-template-columns: minmax(0, 1fr) minmax(0, 1.1fr);
      grid-template-rows: auto 1fr;
    }
    .all .answers {
      grid-area: 1 / 2 / span 2;
      margin-inline: 0;
    }
    /* Below its question, where there is room: nothing moves when it comes. */
    .leave {
      align-self: start;
      margin-inline-start: 1.55em;
    }
  }

  @media (forced-colors: active) {
    .answer:has(:checked) {
      outline: 2px solid Highlight;
    }
    .answer:has(:focus-visible) {
      outline-style: double;
      outline-width: 5px;
    }
  }
`;
