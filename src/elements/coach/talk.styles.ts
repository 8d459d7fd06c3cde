/** What is said: the conversation’s turns and what they stand on, a model’s terms, what can be done with all of it. */
import { css } from 'lit';

export const talkStyles = css`
  /* What is far out of sight costs nothing. */
  .many .turn {
    content-visibility: auto;
    contain-intrinsic-block-size: auto 8em;
    overflow-clip-margin: 0.5em;
  }
  /* Who goes on speaking is seen to. */
  .it + .it > .who {
    position: absolute;
    inline-size: 1px;
    block-size: 1px;
    overflow: hidden;
    clip-path: inset(50%);
  }
  .spoken {
    white-space: pre-line;
  }
  .by-model {
    font-size: var(--_text-s);
    font-weight: 600;
  }

  .cited {
    white-space: nowrap;
  }
  sup {
    font-size: 0.75em;
    line-height: 0;
    vertical-align: 0.2em;
  }
  .mark-number {
    position: relative;
    display: inline-grid;
    place-items: center;
    min-inline-size: 1.6em;
    min-block-size: 1.6em;
    margin-inline: 0.15em;
    border-radius: 0.25em;
    background: var(--_tint);
    color: var(--_accent);
    font-weight: 600;
    line-height: 1;
  }
  /* As large as a thumb needs it. */
  .mark-number::after {
    content: '';
    position: absolute;
    inset: -0.35em -0.15em;
  }
  .mark-number:hover {
    background: var(--_tint-2);
  }

  .sources {
    display: grid;
    gap: 0.1em;
    padding-block-start: 0.6em;
    border-block-start: 1px solid var(--_line);
    font-size: var(--_text-s);
  }
  .sources li {
    display: grid;
    grid-template-columns: 1.5em minmax(0, 1fr);
    align-items: baseline;
  }
  .sources .number {
    -webkit-text-fill-color: var(--_muted);
  }
  .source,
  .as-link {
    display: inline;
    padding-block: 0.3em;
    color: var(--_accent);
    text-decoration: underline;
    text-decoration-thickness: 1px;
    text-underline-offset: 0.18em;
    text-decoration-color: var(--_accent-line);
  }
  :is(.source, .as-link):hover {
    text-decoration-color: currentColor;
  }
  .sources li > div {
    min-block-size: max(1.85em, 24px);
    padding-block: 0.15em;
  }
  .source-text {
    display: grid;
    gap: 0.6em;
    margin-block: 0.4em 0.6em;
    padding-inline-start: 0.9em;
    border-inline-start: 2px solid var(--_line-2);
    font-size: 1.1538em;
    line-height: 1.5;
  }
  .source-text :is(ul, ol).block {
    display: grid;
    gap: 0.25em;
    padding-inline-start: 1.2em;
  }
  .source-text ul.block {
    list-style: disc;
  }
  .source-text ol.block {
    list-style: decimal;
  }
  .source-text .block > li {
    display: list-item;
  }

  .offer {
    margin-block-start: 1em;
  }
  .offer .button {
    grid-column: 2;
    justify-self: start;
    font-size: 1em;
  }
  .said .fell-back {
    margin: 0;
  }
  .undo {
    background: var(--_tint);
    border-color: var(--_accent-line);
  }
  .coach > .unprinted > .strip {
    margin-block: 1em 0;
  }

  .sent {
    display: grid;
    gap: 0.35em;
    margin-block-end: 1em;
    padding: 0.8em 1em;
    border: 1px solid var(--_line);
    border-radius: var(--_radius);
  }
  .summary {
    padding-inline-start: 0.75em;
    border-inline-start: 2px solid var(--_line-2);
    font-size: var(--_text-s);
    overflow-wrap: anywhere;
  }

  .check-label {
    min-block-size: max(1.9em, 24px);
    font-size: var(--_text-m);
    line-height: 1.4;
  }

  .end {
    display: flex;
    flex-wrap: wrap;
    gap: 0.25em 1em;
    align-items: center;
    justify-content: space-between;
    margin-block-start: 1em;
  }
  .end .check-label,
  .end .button {
    font-size: var(--_text-s);
  }
  .end .check-label {
    align-items: center;
  }
  .end-buttons {
    display: flex;
    flex-wrap: wrap;
    gap: 0.25em;
    margin-inline-start: auto;
  }
  .printed,
  .alone .who {
    display: none;
  }

  @container root (width >= 44em) {
    .turn.has-quiz {
      align-items: start;
    }
    .has-quiz .who {
      padding-block-start: 0.1em;
    }
    .end,
    .sent,
    .offer,
    .topics {
      margin-inline-start: 6.5em;
    }
    .said .fell-back,
    .alone :is(.topics, .end, .fell-back) {
      margin-inline-start: 0;
    }
    .alone .turn {
      grid-template-columns: minmax(0, 1fr);
    }
  }

  @media (forced-colors: active) {
    .mark-number {
      border: 1px solid ButtonText;
    }
  }
  @media print {
    .printed {
      display: block;
    }
    .many .turn {
      content-visibility: visible !important;
    }
    .source {
      text-decoration: none;
    }
  }
`;
