import { css } from 'lit';

export const styles = css`
  section {
    max-inline-size: 62em;
  }
  .top {
    display: grid;
    grid-template-columns: auto minmax(0, 1fr);
    gap: 0.25em 1em;
    align-items: center;
  }
  .top > :first-child {
    grid-row: span 2;
  }
  .top > slot {
    display: block;
    align-self: end;
  }
  .sum {
    align-self: start;
    font-size: var(--_text-m);
  }

  .filters {
    display: grid;
    gap: 0.6em 0.75em;
    margin-block: 1.25em 0.5em;
  }
  .filters .field {
    display: flex;
  }
  .filters select {
    text-overflow: ellipsis;
  }

  .next {
    margin-block-start: 0.75em;
    font-size: var(--_text-m);
  }
  .next .go {
    font-size: 1em;
  }

  fieldset[part] {
    margin-block-start: 1.5em;
  }
  fieldset[part] > legend {
    display: flex;
    align-items: baseline;
    gap: 0.6em;
    inline-size: 100%;
    padding-block: 0.4em;
    border-block-end: 1px solid var(--_line-2);
  }
  .kind {
    font-size: var(--_text-m);
  }
  legend > .count {
    margin-inline-start: auto;
    font-size: var(--_text-s);
    -webkit-text-fill-color: var(--_muted);
    white-space: nowrap;
  }

  /*
   * A tick repaints one row, not hundreds: each is laid out and stacked on its own and, in a long list,
   * groups out of sight wait. The edge leaves room for an outline, which would be clipped.
   */
  [data-skill],
  .top,
  .filters,
  .end {
    contain: layout style;
  }
  .long fieldset[part] {
    content-visibility: auto;
    contain-intrinsic-block-size: auto calc(2.2em + var(--_rows) * 2.875em);
    margin-inline: -0.25em;
    padding-inline: 0.25em;
  }

  /* A row: mark, name, learning, open. */
  .row {
    display: grid;
    grid-template-columns: minmax(1.5em, auto) minmax(0, 1fr) auto 1.75em;
    align-items: center;
    gap: 0 0.6em;
    min-block-size: 2.875em;
    border-block-start: 1px solid var(--_line);
  }
  /* The first line lies on the group's own. */
  fieldset > ul {
    margin-block-start: -1px;
  }
  .box {
    position: relative;
    inline-size: max(1.5em, 24px);
    block-size: max(1.5em, 24px);
    display: grid;
    place-items: center;
  }
  .box .mark {
    pointer-events: none;
    inline-size: 1.375em;
    block-size: 1.375em;
  }
  .box input {
    appearance: none;
    position: absolute;
    inset: 0;
    inline-size: 100%;
    block-size: 100%;
    border-radius: 50%;
    cursor: pointer;
  }
  .box input:focus-visible {
    outline-offset: 1px;
    border-radius: 50%;
  }
  .box input:enabled:hover + :is(.to-learn, .learning) {
    stroke: var(--_accent);
    stroke-width: 2;
  }
  .name {
    display: flex;
    flex-wrap: wrap;
    align-items: baseline;
    gap: 0 0.55em;
    min-inline-size: 0;
    line-height: 1.35;
  }
  .name label {
    flex: 1 1 0;
    min-inline-size: min(8em, 100%);
    padding-block: 0.5em;
    cursor: pointer;
  }
  .place {
    font-size: var(--_text-xs);
    -webkit-text-fill-color: var(--_muted);
    min-inline-size: 1.4em;
    text-align: end;
  }
  .known > .row label {
    -webkit-text-fill-color: var(--_muted);
  }
  .take {
    padding-block: 0.25em;
    font-size: var(--_text-s);
  }
  .learn {
    position: relative;
    display: inline-flex;
    align-items: center;
    gap: 0.35em;
    font-size: var(--_text-s);
    min-block-size: max(1.85em, 26px);
    padding-inline: 0.6em;
    border-radius: 1em;
    -webkit-text-fill-color: var(--_muted);
    cursor: pointer;
    border: 1px solid transparent;
  }
  .learn .mark {
    inline-size: 1em;
    block-size: 1em;
  }
  .learn:hover {
    border-color: var(--_control);
    -webkit-text-fill-color: currentColor;
  }
  .learn:has(:checked) {
    -webkit-text-fill-color: currentColor;
    border-color: var(--_accent-line);
    background: var(--_tint);
    font-weight: 500;
  }
  .learn:has(:focus-visible) {
    outline: 2px solid var(--_accent);
    outline-offset: 2px;
  }
  .held {
    display: grid;
    justify-items: end;
    padding-block: 0.3em;
    line-height: 1.3;
    padding-inline: 0.6em;
    font-size: var(--_text-s);
    -webkit-text-fill-color: var(--_muted);
  }
  :is(.held, .segments) .level-word {
    font-size: inherit;
  }
  .opener {
    inline-size: 1.75em;
    block-size: 1.75em;
    display: grid;
    place-items: center;
    border-radius: var(--_radius);
  }
  .opener .icon {
    stroke: var(--_muted);
  }
  .opener:hover {
    background: var(--_wash);
  }
  .opener:hover .icon {
    stroke: currentColor;
  }
  .opener[aria-expanded='true'] .icon {
    transform: rotate(180deg);
    stroke: var(--_accent);
  }
  :disabled,
  .learn:has(:disabled),
  .row:has(:disabled) label {
    cursor: default;
  }

  /* An opened skill. */
  .more {
    display: grid;
    gap: 1.25em 2.5em;
    padding-block: 0.25em 1.5em;
    padding-inline-start: 2.1em;
  }
  .more :is(p, li) {
    font-size: var(--_text-m);
    line-height: 1.45;
  }
  .more .label {
    margin-block-end: 0.5em;
  }
  .more > * {
    min-inline-size: 0;
  }
  .lead {
    max-inline-size: 36em;
  }
  .lead p:first-child {
    font-size: 1.0625em;
    line-height: 1.5;
  }
  .lead p + p {
    margin-block-start: 0.4em;
  }
  .lead p:nth-child(2) {
    -webkit-text-fill-color: var(--_muted);
  }
  .more li + li {
    margin-block-start: 0.4em;
  }
  ol {
    counter-reset: step;
  }
  ol li {
    counter-increment: step;
    display: grid;
    grid-template-columns: 1.4em minmax(0, 1fr);
  }
  ol li::before {
    content: counter(step);
    color: var(--_accent);
    font-weight: 600;
  }
  .after li {
    display: grid;
    grid-template-columns: 1.6em minmax(0, 1fr);
  }
  .after .mark {
    margin-block-start: 0.15em;
  }
  :is(.asks, .ranks) li {
    display: flex;
    gap: 0.6em;
    justify-content: space-between;
    align-items: baseline;
  }
  .ranks ul {
    max-inline-size: 22em;
  }
  .own {
    max-inline-size: 34em;
  }
  .own .label {
    display: block;
  }
  .written {
    white-space: pre-wrap;
  }

  .end {
    display: flex;
    flex-wrap: wrap;
    gap: 0.25em;
    align-items: center;
    justify-content: space-between;
    margin-block-start: 1.25em;
    padding-block-start: 0.75em;
    border-block-start: 1px solid var(--_line);
  }

  .acts {
    display: flex;
    flex-wrap: wrap;
  }

  .loading .top {
    margin-block-end: 1em;
  }
  .skeleton.round {
    inline-size: 3.5em;
    block-size: 3.5em;
    border-radius: 50%;
    background: none;
    border: 0.3em solid var(--_line);
  }
  .skeleton.disc {
    inline-size: 1.125em;
    block-size: 1.125em;
    margin-inline: auto;
    border-radius: 50%;
    background: none;
    border: 1.5px solid var(--_line-2);
  }

  /* Opened, a row still offers it. */
  @container root (width < 36em) {
    .take {
      display: none;
    }
  }
  @container root (width < 26em) {
    .row {
      gap: 0 0.4em;
    }
    .learn,
    .held,
    .filters .segments label {
      padding-inline: 0.5em;
    }
    .place {
      display: none;
    }
    .more {
      padding-inline-start: 0;
    }
  }
  @container root (width < 18em) {
    .held .bars,
    .learn .mark {
      display: none;
    }
    .top {
      grid-template-columns: minmax(0, 1fr);
    }
    .top > :first-child {
      grid-row: auto;
    }
  }
  @container root (width >= 30em) {
    .filters {
      grid-template-columns: 1.35fr 1fr;
    }
    .filters .segments {
      grid-column: 1 / -1;
    }
  }
  @container root (width >= 44em) {
    .more {
      grid-template-columns: 1.35fr 1fr;
      padding-inline-end: 2.35em;
    }
    :is(.lead, .own) {
      grid-column: 1 / -1;
    }
    .top .ring {
      inline-size: 4em;
      block-size: 4em;
    }
  }

  @media (prefers-reduced-motion: no-preference) {
    .opener .icon {
      transition: transform 150ms;
    }
  }
  /* The system's own checkboxes say it best in its own colours. */
  @media (forced-colors: active) {
    .box .mark,
    .learn .mark {
      display: none;
    }
    .box input,
    .learn input {
      appearance: auto;
      position: static;
      inline-size: 1.125em;
      block-size: 1.125em;
      opacity: 1;
    }
  }
  @media screen {
    .row > .status {
      display: none;
    }
  }
  /* On paper the status stands in words. */
  @media print {
    .row {
      grid-template-columns: 1.5em minmax(0, 1fr) auto;
      min-block-size: 2em;
      break-inside: avoid;
      break-after: avoid;
    }
    .row > :is(.learn, .held, .opener) {
      display: none;
    }
    .status {
      font-size: var(--_text-s);
    }
    .known > .row label {
      -webkit-text-fill-color: currentColor;
    }
    .more > * {
      break-inside: avoid;
    }
  }
`;
