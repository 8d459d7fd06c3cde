/**
 * The panel's own styles. It stands in the shadow root of any element, so that its names begin with its own and what an
 * element says of all its lists and sections stays out.
 */
import { css, type CSSResult } from 'lit';
import { checkStyles } from '../ui/styles/check.styles.js';
import { copyByHandStyles } from '../ui/styles/copy-by-hand.styles.js';
import { fields } from '../ui/styles/fields.styles.js';
import { levelStyles } from '../ui/styles/level.styles.js';
import { radioStyles } from '../ui/styles/radio.styles.js';
import { ringStyles } from '../ui/styles/ring.styles.js';
import { reviewStyles } from './mentor/review.styles.js';

const styles = css`
  .marks-panel {
    max-inline-size: 48em;
    /* Brought into view, it clears what a page fixes to its edges. */
    scroll-margin-block: 5em;
  }
  .marks-panel section {
    max-inline-size: none;
  }
  .marks-panel [tabindex='-1'] {
    outline: 0;
  }
  .marks-below {
    margin-block-start: 0.75em;
    padding: 1.25em;
    border: 1px solid var(--_line);
    border-radius: var(--_radius);
    background: var(--_surface);
  }
  .dropping {
    outline: 2px dashed var(--_accent);
    outline-offset: 0.5em;
    border-radius: var(--_radius);
  }

  .marks-head {
    display: grid;
    grid-template-columns: auto minmax(0, 1fr);
    gap: 0.75em 1em;
    align-items: center;
    padding-block-end: 1.25em;
    border-block-end: 1px solid var(--_line-2);
  }
  .marks-head > :only-child {
    grid-column: 1 / -1;
  }
  .marks-sum {
    font-size: var(--_text-m);
    margin-block-start: 0.25em;
  }

  /* What a visitor can do: a sign, what it does, its button, and below what there is to choose about it. */
  .marks-act {
    display: grid;
    grid-template-columns: 1.5em minmax(0, 1fr);
    gap: 0.5em 0.75em;
    padding-block: 1em;
    border-block-end: 1px solid var(--_line);
  }
  .marks-act > .icon {
    stroke: var(--_muted);
    margin-block-start: 0.1em;
  }
  .marks-name {
    line-height: 1.4;
  }
  .marks-what p {
    font-size: var(--_text-m);
    line-height: 1.45;
    max-inline-size: 32em;
  }
  .marks-do,
  .marks-more {
    grid-column: 2;
    min-inline-size: 0;
  }
  .marks-panel .button:disabled {
    opacity: 0.5;
    cursor: default;
  }
  .marks-panel .button:disabled:not(.main) {
    background: var(--_surface);
    border-color: var(--_line-2);
  }
  .marks-panel .button.told {
    background: linear-gradient(var(--_tint), var(--_tint)), var(--_surface);
    border-color: var(--_accent-line);
  }
  /* The input is the control, and lies over what is drawn as its button. */
  .marks-file {
    position: relative;
    cursor: pointer;
    overflow: clip;
  }
  .marks-file input::file-selector-button {
    cursor: pointer;
  }
  .marks-file:has(:focus-visible) {
    outline: 2px solid var(--_accent);
    outline-offset: 2px;
  }

  .marks-choices summary {
    display: inline-flex;
    align-items: center;
    gap: 0.35em;
    min-block-size: 1.85em;
    font-size: var(--_text-s);
    -webkit-text-fill-color: var(--_muted);
  }
  .marks-choices summary:hover {
    -webkit-text-fill-color: currentColor;
  }
  .marks-choices[open] > summary .icon {
    transform: rotate(180deg);
  }
  .marks-paste {
    display: flex;
    flex-wrap: wrap;
    gap: 0.5em;
    padding-block-start: 0.35em;
  }
  .marks-paste .field {
    flex: 1 1 12em;
  }
  .marks-options {
    display: grid;
    gap: 0.75em;
    padding-block-start: 0.35em;
    max-inline-size: 24em;
  }
  .marks-option {
    display: grid;
    grid-template-columns: 1.25em minmax(0, 1fr);
    gap: 0.6em;
    align-items: center;
    min-block-size: 1.75em;
    font-size: var(--_text-m);
    cursor: pointer;
  }
  .marks-whose {
    display: grid;
    gap: 0.25em;
    font-size: var(--_text-m);
  }
  .marks-whose .field {
    font-size: 1em;
  }
  .marks-whose .small {
    font-size: 0.867em;
    line-height: 1.4;
  }
  .marks-kept {
    display: grid;
    grid-template-columns: 1.5em minmax(0, 1fr);
    gap: 0.75em;
    margin-block-start: 1.1em;
  }
  .marks-kept .icon {
    stroke: var(--_muted);
  }
  .marks-kept p {
    font-size: var(--_text-s);
    line-height: 1.5;
    max-inline-size: 46em;
  }
  .marks-head + .notice {
    border-block-start: 0;
  }

  /* What came by the address stands above an element that is about something else. */
  .came {
    margin-block-end: 1.75em;
  }
  .came > :not(.marks-offer, .marks-undo, .unseen) {
    padding: 1.25em;
    border: 1px solid var(--_line-2);
    border-radius: var(--_radius);
    background: var(--_surface);
  }
  .marks-offer {
    padding: 1em 1.25em;
    border: 1px solid var(--_accent-line);
    border-radius: var(--_radius);
    background: var(--_tint);
  }
  .marks-offer p {
    font-size: var(--_text-m);
    line-height: 1.45;
    max-inline-size: 36em;
    margin-block-start: 0.15em;
  }
  .marks-buttons {
    display: flex;
    flex-wrap: wrap;
    gap: 0.5em;
    margin-block-start: 1.25em;
  }
  .marks-offer .marks-buttons {
    margin-block-start: 0.75em;
  }

  /* What would change. */
  .marks-from {
    font-size: var(--_text-m);
    margin-block-start: 0.35em;
  }
  .marks-from b {
    font-weight: 500;
    overflow-wrap: anywhere;
  }
  .marks-lede {
    font-size: 1.0625em;
    margin-block: 1em 0.25em;
  }
  .marks-group {
    margin-block-start: 1.5em;
  }
  .marks-kind {
    display: flex;
    justify-content: space-between;
    gap: 1em;
    font-size: var(--_text-m);
    padding-block-end: 0.4em;
    border-block-end: 1px solid var(--_line-2);
  }
  .marks-count {
    font-weight: 400;
    font-size: 0.867em;
    -webkit-text-fill-color: var(--_muted);
  }
  .marks-group > .small {
    padding-block-start: 0.6em;
  }
  .marks-rows > li {
    border-block-end: 1px solid var(--_line);
  }
  .marks-rows > li:last-child {
    border: 0;
  }
  .marks-row {
    display: grid;
    grid-template-columns: 4em minmax(0, 1fr);
    gap: 0 0.75em;
    align-items: center;
    min-block-size: 2.875em;
    padding-block: 0.35em;
    overflow-wrap: anywhere;
  }
  .marks-sign {
    display: inline-flex;
    align-items: center;
    gap: 0.35em;
  }
  .marks-sign > :only-child.icon {
    inline-size: 1.25em;
    block-size: 1.25em;
  }
  .marks-thing {
    line-height: 1.35;
  }
  .marks-said {
    grid-column: 2;
    font-size: var(--_text-s);
    line-height: 1.4;
    -webkit-text-fill-color: var(--_muted);
  }
  .marks-note {
    white-space: pre-line;
  }
  label.marks-row {
    cursor: pointer;
  }

  .marks-choice {
    margin-block-start: 1.5em;
    padding: 0.75em 1em;
    border: 1px solid var(--_line-2);
    border-radius: var(--_radius);
    display: grid;
    gap: 0.15em;
  }
  .marks-choice legend {
    font-size: var(--_text-s);
    -webkit-text-fill-color: var(--_muted);
    padding-inline: 0.4em;
    margin-inline-start: -0.4em;
  }
  .marks-choice label {
    display: grid;
    grid-template-columns: 1.25em minmax(0, 1fr);
    gap: 0.6em;
    padding-block: 0.35em;
    cursor: pointer;
  }
  .marks-choice label > span {
    font-size: var(--_text-m);
    line-height: 1.4;
  }

  .marks-panel :is(.radio, .check) {
    flex: none;
    inline-size: 1.15em;
    block-size: 1.15em;
    margin-block: 0.1em;
    cursor: pointer;
  }
  .marks-panel .radio:focus-visible {
    outline: 2px solid var(--_accent);
    border-radius: 50%;
  }

  /* What was done, and the way back. */
  .marks-undo {
    display: grid;
    grid-template-columns: 1.25em minmax(0, 1fr);
    gap: 0.6em 0.75em;
    align-items: center;
    padding: 0.75em 1em;
    border: 1px solid var(--_accent-line);
    border-radius: var(--_radius);
    background: var(--_tint);
  }
  .marks-undo > .icon {
    stroke: var(--_accent);
    align-self: start;
    margin-block-start: 0.1em;
  }
  .marks-undo p {
    font-size: var(--_text-m);
    line-height: 1.45;
  }
  .marks-undo .marks-buttons {
    grid-column: 2;
    margin: 0;
  }
  .marks-undo + .marks-head {
    margin-block-start: 1.5em;
  }

  @container root (width < 18em) {
    .marks-head {
      grid-template-columns: minmax(0, 1fr);
    }
  }
  @container root (width >= 30em) {
    .marks-undo {
      grid-template-columns: 1.25em minmax(0, 1fr) auto;
    }
    .marks-undo .marks-buttons {
      grid-column: auto;
    }
    .marks-undo > .icon {
      align-self: center;
      margin: 0;
    }
    .marks-row {
      grid-template-columns: 4em minmax(0, 1fr) minmax(0, auto);
    }
    .marks-said {
      grid-column: auto;
      max-inline-size: 22em;
      text-align: right;
    }
    .marks-said:dir(rtl) {
      text-align: left;
    }
  }
  @container root (width >= 38em) {
    .marks-act {
      grid-template-columns: 1.5em minmax(0, 1fr) 11em;
      align-items: center;
    }
    .marks-act > .icon {
      align-self: start;
    }
    .marks-do {
      grid-column: auto;
    }
    .marks-do .button {
      inline-size: 100%;
    }
    .marks-more {
      grid-column: 2 / -1;
    }
  }

  @media (prefers-reduced-motion: no-preference) {
    .marks-choices summary .icon {
      transition: transform 150ms;
    }
  }
  @media (forced-colors: active) {
    .marks-panel .button:disabled {
      opacity: 1;
      color: GrayText;
      border-color: GrayText;
    }
  }

  .marks-kept-row {
    display: grid;
    grid-template-columns: auto minmax(0, 1fr) auto;
    gap: 0.1em 0.6em;
    align-items: center;
    padding-block: 0.3em;
    break-inside: avoid;
  }
  .marks-kept-row > :first-child:not(.mark) {
    grid-column: 1 / 3;
  }
  /* What is said of a thing would leave it no room. */
  @container root (width < 30em) {
    .marks-kept-row > .small {
      grid-column: 1 / -1;
    }
  }
  .marks-written {
    grid-column: 2 / -1;
    font-size: var(--_text-m);
    white-space: pre-wrap;
    overflow-wrap: anywhere;
  }
`;

/** All that the panel needs beside the styles that every element has. */
export const panelStyles: CSSResult[] = [
  copyByHandStyles,
  fields,
  levelStyles,
  ringStyles,
  checkStyles,
  radioStyles,
  styles,
  reviewStyles,
];
