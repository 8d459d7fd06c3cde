/** An interview set in type, not a chat of balloons. */
import { css } from 'lit';

export const styles = css`
  .coach {
    max-inline-size: 62em;
  }
  .head {
    display: flex;
    flex-wrap: wrap;
    gap: 0.25em 1em;
    align-items: baseline;
    padding-block-end: 0.75em;
    border-block-end: 1px solid var(--_line-2);
  }
  .head p {
    font-size: var(--_text-s);
    -webkit-text-fill-color: var(--_muted);
  }

  /* No grid: a message more would have all of them laid out anew. */
  .talk {
    padding-block: 1.5em;
  }
  .talk > * + * {
    margin-block-start: 1.5em;
  }
  .turn {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: 0.25em;
  }
  .who {
    font-size: var(--_text-s);
    -webkit-text-fill-color: var(--_muted);
  }
  .turn > .said {
    grid-column: -2 / -1;
  }
  .you .said {
    justify-self: start;
    max-inline-size: min(32em, 100%);
    padding-inline-start: 0.75em;
    border-inline-start: 3px solid var(--_accent);
    font-size: 1.0625em;
    font-weight: 600;
    line-height: 1.4;
    white-space: pre-line;
    overflow-wrap: anywhere;
  }
  .it .said {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: 0.75em;
    max-inline-size: 44em;
  }
  .sentences {
    max-inline-size: 40em;
    overflow-wrap: anywhere;
  }
  .waits {
    font-size: var(--_text-m);
  }

  .taps {
    display: flex;
    flex-wrap: wrap;
    gap: 0.4em;
  }
  .tap {
    min-block-size: 2.15em;
    padding-inline: 1em;
    border-radius: 2em;
    font-size: var(--_text-s);
  }

  .boxed {
    display: grid;
    grid-template-columns: 1.25em minmax(0, 1fr);
    gap: 0.5em 0.6em;
    align-items: center;
    padding: 0.6em 0.8em;
    border: 1px solid var(--_line-2);
    border-radius: var(--_radius);
    background: var(--_wash);
    font-size: var(--_text-s);
    line-height: 1.5;
  }
  .fell-back {
    margin-block-start: 1em;
  }
  .fell-back > div {
    display: flex;
    flex-wrap: wrap;
    gap: 0.4em 0.75em;
    align-items: center;
    justify-content: space-between;
  }
  .fell-back .button {
    font-size: 1em;
  }
  .coach > .strip {
    margin-block: 1em 0;
  }

  .ask {
    display: grid;
    grid-template-columns: minmax(0, 1fr) auto;
    gap: 0.4em 0.5em;
    align-items: end;
    padding-block-start: 1em;
    border-block-start: 1px solid var(--_line-2);
  }
  .ask > label {
    grid-column: 1 / -1;
    font-size: var(--_text-s);
    font-weight: 600;
  }
  .ask textarea {
    min-block-size: 2.9em;
    max-block-size: 10em;
    resize: none;
    field-sizing: content;
  }
  .ask-buttons {
    display: flex;
    gap: 0.4em;
  }
  .ask .button {
    min-block-size: 2.9em;
  }
  .ask > p {
    grid-column: 1 / -1;
    font-size: var(--_text-xs);
    -webkit-text-fill-color: var(--_muted);
  }

  @container root (width < 26em) {
    .ask .button span {
      position: absolute;
      inline-size: 1px;
      overflow: hidden;
      clip-path: inset(50%);
    }
    .ask .button {
      padding-inline: 0.8em;
    }
  }
  @container root (width >= 44em) {
    .turn {
      grid-template-columns: 5.5em minmax(0, 1fr);
      gap: 1em;
      align-items: baseline;
    }
    .who {
      text-align: end;
    }
    .root:lang(en):dir(rtl) .who {
      text-align: left;
    }
    .ask,
    .fell-back,
    .coach > .strip {
      margin-inline-start: 6.5em;
    }
    .alone .fell-back {
      margin-inline-start: 0;
    }
  }
`;
