/** A mentor's views: two people's marks, and the step between them. Whatever element the panel stands in. */
import { css } from 'lit';

export const reviewStyles = css`
  .review-desk,
  .review-back {
    max-inline-size: 62em;
  }
  .review-desk .title,
  .review-back .title,
  .review-desk .button,
  .review-back .button,
  .review-skill {
    overflow-wrap: anywhere;
  }
  .review-sum {
    font-size: var(--_text-m);
    margin-block-start: 0.35em;
  }
  .review-copy {
    display: grid;
    grid-template-columns: 1.25em minmax(0, 1fr);
    gap: 0.6em;
    margin-block: 0.9em 1em;
    max-inline-size: 46em;
    -webkit-text-fill-color: var(--_muted);
  }
  .review-copy span {
    font-size: var(--_text-s);
    line-height: 1.45;
    overflow-wrap: anywhere;
  }
  .review-copy .icon {
    stroke: var(--_muted);
    inline-size: 1.1em;
    block-size: 1.1em;
  }

  /* The step between two marks. */
  .review-tread {
    flex: none;
  }
  .review-tread .icon {
    stroke: var(--_accent);
    stroke-width: 2;
  }
  .review-tread.sees-same .icon {
    stroke: var(--_control);
  }

  .review-keys {
    display: flex;
    flex-wrap: wrap;
    gap: 0.25em 1em;
    font-size: var(--_text-s);
    -webkit-text-fill-color: var(--_muted);
    margin-block-end: 0.5em;
  }
  .review-keys span {
    display: inline-flex;
    align-items: center;
    gap: 0.35em;
  }
  .review-keys :is(.mark, .icon) {
    inline-size: 1em;
    block-size: 1em;
  }

  /* --- Before the mentor ------------------------------------------------------------------------------------------- */

  .review-table {
    overflow-x: auto;
    position: relative;
    /* Room for the outline of what stands at the edge. */
    padding-inline: 3px;
    margin-inline: -3px;
  }
  .review-desk table {
    inline-size: 100%;
    border-collapse: collapse;
  }
  .review-desk :is(th, td) {
    block-size: 2.875em;
    padding: 0.35em 0;
    padding-inline-end: 0.75em;
    /* On a page that runs right to left, the side is the root's to say. */
    text-align: inherit;
    vertical-align: middle;
    font-weight: 400;
    border-block-end: 1px solid var(--_line);
  }
  .review-desk thead th {
    block-size: auto;
    font-size: var(--_text-s);
    -webkit-text-fill-color: var(--_muted);
    border-block-end-color: var(--_line-2);
  }
  .review-who {
    overflow: hidden;
    text-overflow: ellipsis;
    white-space: nowrap;
  }
  thead .review-who {
    display: block;
    max-inline-size: 9em;
  }
  .review-desk .review-group th {
    block-size: auto;
    padding: 1.1em 0 0;
    border-block-end-color: var(--_line-2);
  }
  .review-desk tbody:nth-of-type(1) .review-group th {
    padding-block-start: 0.75em;
  }
  .review-group-title {
    display: flex;
    gap: 0.6em;
    align-items: baseline;
    justify-content: space-between;
    padding-block-end: 0.4em;
    font-size: var(--_text-m);
    font-weight: 600;
  }
  .review-count {
    font-size: 0.867em;
    font-weight: 400;
    -webkit-text-fill-color: var(--_muted);
  }
  .review-desk tbody tr:last-child > *,
  .review-desk .review-continued > * {
    border-block-end-style: none;
  }
  .review-desk .review-differs .review-skill {
    font-weight: 600;
  }
  .review-desk tbody th {
    line-height: 1.3;
  }
  /* On a page that runs right to left, what stands behind a name is at its left, whatever the name's own letters. */
  .root:lang(en):dir(rtl) .review-desk tbody th {
    unicode-bidi: isolate;
  }
  .review-marked {
    display: inline-flex;
    gap: 0.45em;
    align-items: center;
    white-space: nowrap;
    vertical-align: middle;
  }
  .review-status {
    font-size: var(--_text-s);
    -webkit-text-fill-color: var(--_muted);
    white-space: nowrap;
    vertical-align: middle;
  }
  .review-desk .review-between {
    white-space: nowrap;
  }
  .review-desk .review-yours {
    inline-size: 5.85em;
    padding-inline-end: 0;
  }
  .review-desk thead .review-yours {
    padding-inline-start: 0.5em;
  }
  .review-choices {
    display: inline-flex;
    vertical-align: middle;
  }
  .review-choices label {
    position: relative;
    inline-size: max(1.95em, 24px);
    block-size: max(1.95em, 24px);
    display: grid;
    place-items: center;
    border: 1px solid transparent;
    border-radius: var(--_radius);
    cursor: pointer;
  }
  .review-choices input {
    position: absolute;
    inset: -1px;
    inline-size: calc(100% + 2px);
    block-size: calc(100% + 2px);
    opacity: 0;
    cursor: pointer;
  }
  .review-choices label:hover {
    background: var(--_wash);
  }
  .review-choices label:has(:checked) {
    background: var(--_tint);
    border-color: var(--_accent-line);
  }
  .review-choices label:has(:focus-visible) {
    outline: 2px solid var(--_accent);
    outline-offset: 1px;
  }
  /* What is not chosen is only outlined: three full marks would read as three states at once. */
  .review-choices label:not(:has(:checked)) :is(.mark, .disc, .half, .tick) {
    fill: none;
    stroke: var(--_control);
  }
  .review-opener {
    display: inline-grid;
    place-items: center;
    inline-size: max(1.6em, 24px);
    block-size: max(1.6em, 24px);
    margin: -0.2em -3px;
    margin-inline-start: 0;
    vertical-align: middle;
    border-radius: var(--_radius);
  }
  .review-opener .icon {
    inline-size: 1em;
    block-size: 1em;
    stroke: var(--_control);
  }
  .review-opener:hover {
    background: var(--_wash);
  }
  .review-opener:hover .icon {
    stroke: currentColor;
  }

  .review-desk .review-below td {
    block-size: auto;
    padding-block: 0 0.9em;
    padding-inline-end: 0;
  }
  .review-word,
  .review-note {
    padding-inline-start: 0.85em;
    border-inline-start: 2px solid var(--_accent);
  }
  .review-note {
    border-color: var(--_line-2);
  }
  .review-desk blockquote,
  .review-back blockquote {
    font-size: var(--_text-m);
    line-height: 1.45;
    white-space: pre-wrap;
    overflow-wrap: anywhere;
  }
  .review-note + .review-word {
    margin-block-start: 0.75em;
  }
  .review-caption {
    font-size: var(--_text-s);
    -webkit-text-fill-color: var(--_muted);
    overflow-wrap: anywhere;
  }
  .review-word-head {
    display: flex;
    flex-wrap: wrap;
    gap: 0 1em;
    align-items: baseline;
    justify-content: space-between;
    margin-block-end: 0.2em;
  }
  .review-take-back {
    min-block-size: max(1.6em, 24px);
    font-size: var(--_text-s);
    -webkit-text-fill-color: var(--_muted);
  }
  .review-take-back:hover {
    -webkit-text-fill-color: currentColor;
    text-decoration: underline;
    text-underline-offset: 0.18em;
  }
  .review-desk textarea {
    min-block-size: 2.5em;
    padding-block: 0.45em;
    field-sizing: content;
    resize: none;
  }
  @supports not (field-sizing: content) {
    .review-desk textarea {
      resize: vertical;
    }
  }
  .review-written {
    font-size: var(--_text-m);
    white-space: pre-wrap;
  }

  .review-staying {
    display: flex;
    flex-wrap: wrap;
    gap: 0.5em 1em;
    align-items: center;
    justify-content: space-between;
    margin-block-start: 0.75em;
    padding: 0.5em 0.75em;
    border-radius: var(--_radius);
    background: var(--_wash);
  }
  .review-sending {
    display: grid;
    gap: 1em;
    margin-block-start: 1.25em;
    padding-block-start: 1em;
    border-block-start: 1px solid var(--_line);
  }
  .review-signature {
    display: grid;
    gap: 0.25em;
    max-inline-size: 24em;
  }
  .review-buttons {
    display: flex;
    flex-wrap: wrap;
    gap: 0.5em;
  }
  .review-desk > :is(.marks-undo, .marks-undo + .review-buttons) {
    margin-block: 1em 0;
  }
  .review-buttons .told {
    background: linear-gradient(var(--_tint), var(--_tint)), var(--_surface);
    border-color: var(--_accent-line);
  }

  /* --- Back with the learner --------------------------------------------------------------------------------------- */

  .review-rows {
    border-block-start: 1px solid var(--_line-2);
  }
  .review-rows li {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: 0.5em;
    padding-block: 1.1em;
    border-block-end: 1px solid var(--_line);
  }
  .review-versus {
    display: flex;
    flex-wrap: wrap;
    gap: 0.35em 0.75em;
    align-items: center;
  }
  .review-side {
    display: inline-flex;
    gap: 0.4em;
    align-items: center;
    min-inline-size: 0;
    max-inline-size: 100%;
    font-size: var(--_text-m);
  }
  .review-side > .review-who {
    -webkit-text-fill-color: var(--_muted);
    max-inline-size: 16em;
  }
  .review-decide {
    display: flex;
    flex-wrap: wrap;
    gap: 0.35em;
    align-items: center;
  }
  .review-decided {
    display: inline-flex;
    gap: 0.4em;
    align-items: center;
    min-block-size: 2.25em;
    font-size: var(--_text-m);
    -webkit-text-fill-color: var(--_muted);
  }
  .review-decided .icon {
    stroke: var(--_accent);
    inline-size: 1.1em;
    block-size: 1.1em;
  }
  .review-back > .review-buttons {
    margin-block-start: 1.25em;
  }
  .review-back > .review-buttons + .review-buttons {
    margin-block-start: 0.5em;
  }
  .review-all {
    display: flex;
    flex-wrap: wrap;
    gap: 0.35em;
    align-items: center;
  }

  @media screen {
    .review-printed {
      display: none;
    }
  }

  @container root (width < 36em) {
    td .review-status {
      position: absolute;
      inline-size: 1px;
      block-size: 1px;
      overflow: hidden;
      clip-path: inset(50%);
    }
    .review-desk :is(th, td) {
      padding-inline-end: 0.5em;
    }
    .review-desk tbody th[scope='row'] {
      font-size: var(--_text-m);
    }
    .review-desk thead .review-between {
      inline-size: 1.75em;
    }
    thead .review-who {
      max-inline-size: 4em;
    }
  }
  @container root (width < 18em) {
    .review-choices label {
      inline-size: max(1.6em, 24px);
    }
    .review-desk .review-yours {
      inline-size: 4.8em;
    }
    thead .review-who {
      max-inline-size: 2.2em;
    }
    .review-desk :is(th, td) {
      padding-inline-end: 0.3em;
    }
    .review-desk tbody tr > th[scope='row'] {
      font-size: var(--_text-s);
    }
    .review-marked .level {
      display: none;
    }
  }
  @container root (width >= 36em) {
    .review-keys {
      display: none;
    }
  }
  @container root (width >= 44em) {
    .review-rows li {
      grid-template-columns: minmax(0, 1fr) fit-content(45%);
      column-gap: 2em;
    }
    .review-rows li > * {
      grid-column: 1;
    }
    .review-rows .review-decide {
      grid-area: 1 / 2 / span 3;
      align-self: center;
    }
  }

  @media (forced-colors: active) {
    .review-choices label:has(:checked) {
      outline: 2px solid Highlight;
    }
    .review-choices label:has(:checked:focus-visible) {
      outline-width: 4px;
    }
  }

  /* On paper both marks stand side by side in words, and each word in full. */
  @media print {
    .review-keys,
    .review-choices,
    .review-word:not(:has(blockquote, .review-printed)) {
      display: none;
    }
    .review-table {
      overflow: visible;
    }
    .review-desk tbody tr {
      break-inside: avoid;
    }
    .review-desk .review-continued {
      break-after: avoid;
    }
    .review-desk td .review-status {
      position: static;
      inline-size: auto;
      block-size: auto;
      clip-path: none;
    }
    .review-desk :is(th, td) {
      block-size: auto;
    }
    .review-desk .review-yours {
      inline-size: auto;
    }
    .review-rows li {
      break-inside: avoid;
    }
  }
`;
