/** What all elements share: a reset within our own root, type, links, buttons, small marks. */
import { css } from 'lit';

export const base = css`
  .root *,
  .root ::before,
  .root ::after {
    box-sizing: border-box;
  }
  :where(h1, h2, h3, h4, h5, h6, p, ul, ol, dl, dd, fieldset, figure, legend, blockquote) {
    margin: 0;
    padding: 0;
    border: 0;
  }
  :where(h1, h2, h3, h4, h5, h6) {
    font-size: 1em;
    font-weight: 600;
    line-height: 1.25;
    text-wrap: balance;
  }
  :where(ul, ol) {
    list-style: none;
  }
  :where(p, dd, li) {
    text-wrap: pretty;
  }
  :where(fieldset) {
    min-inline-size: 0;
  }
  :where(button, input, select, textarea) {
    font: inherit;
    color: inherit;
    letter-spacing: inherit;
    margin: 0;
  }
  :where(button) {
    background: none;
    border: 0;
    padding: 0;
    text-align: inherit;
    cursor: pointer;
  }
  :where(summary) {
    cursor: pointer;
    list-style: none;
  }
  summary::-webkit-details-marker {
    display: none;
  }
  [hidden]:not([hidden='until-found']) {
    display: none !important;
  }

  :focus-visible {
    outline: 2px solid var(--_accent);
    outline-offset: 2px;
    border-radius: 0.25em;
  }

  .root:focus-visible {
    outline: 0;
  }

  /* English on a page that runs right to left keeps the order of its own words, on the page's side. */
  .root:lang(en):dir(rtl) {
    text-align: right;
  }
  .root:lang(en):dir(rtl) :not([dir], select) {
    unicode-bidi: plaintext;
  }

  .title {
    font-size: var(--_text-xl);
    letter-spacing: -0.015em;
    line-height: 1.15;
  }
  .muted {
    -webkit-text-fill-color: var(--_muted);
  }
  b {
    font-weight: 600;
    -webkit-text-fill-color: currentColor;
  }
  .small {
    font-size: var(--_text-s);
  }
  .label {
    font-size: var(--_text-s);
    font-weight: 600;
    line-height: 1.4;
  }
  /* Read out, not seen. */
  .unseen {
    position: absolute;
    inline-size: 1px;
    block-size: 1px;
    overflow: hidden;
    clip-path: inset(50%);
    white-space: nowrap;
  }

  a {
    color: var(--_accent);
    -webkit-text-fill-color: currentColor;
    text-decoration: underline;
    text-decoration-thickness: 1px;
    text-underline-offset: 0.18em;
    text-decoration-color: var(--_accent-line);
  }
  a:hover {
    text-decoration-color: currentColor;
  }
  /* A link that points on: its arrow stands behind the last word, never alone on a line. */
  :is(.go, .onward) {
    display: inline-block;
    max-inline-size: 100%;
    padding-inline-end: 1.2em;
  }
  :is(.go, .onward) .icon {
    display: inline-block;
    inline-size: 0.9em;
    block-size: 0.9em;
    margin-inline: 0.3em -1.2em;
    vertical-align: -0.1em;
  }
  /* Its words keep their order, which is what the span is for, and the arrow its place. */
  .root:lang(en):dir(rtl) :is(.go, .onward) {
    unicode-bidi: normal;
  }
  /* On a line of its own. */
  .go {
    padding-block: 0.15em;
    font-size: var(--_text-m);
    font-weight: 500;
  }
  /* The host's own words beside a record. */
  .note {
    font-size: var(--_text-s);
    -webkit-text-fill-color: var(--_muted);
  }

  .icon {
    inline-size: 1.25em;
    block-size: 1.25em;
    flex: none;
    display: block;
    fill: none;
    stroke: currentColor;
    stroke-width: 1.5;
    stroke-linecap: round;
    stroke-linejoin: round;
  }
  .muted-icon .icon {
    inline-size: 1em;
    block-size: 1em;
    stroke: var(--_muted);
  }
  .turns:dir(rtl) {
    transform: scaleX(-1);
  }

  /* Marks: shape first, colour second. Discs are the visitor's own state, squares what two careers share. */
  .mark {
    inline-size: 1.125em;
    block-size: 1.125em;
    flex: none;
    display: block;
    overflow: visible;
    fill: none;
    stroke: var(--_control);
    stroke-width: 1.5;
    stroke-linecap: round;
    stroke-linejoin: round;
  }
  .mark:is(.learning, .level-up) {
    stroke: var(--_accent);
  }
  .mark .half {
    fill: var(--_accent);
    stroke: none;
  }
  .mark .disc {
    fill: var(--_accent);
    stroke: var(--_accent);
  }
  .mark .tick {
    stroke: var(--_on-accent);
    stroke-width: 1.75;
  }

  .button {
    display: inline-flex;
    align-items: center;
    justify-content: center;
    gap: 0.4em;
    min-block-size: 2.25em;
    padding: 0.25em 0.85em;
    font-size: var(--_text-m);
    font-weight: 500;
    line-height: 1.25;
    text-align: center;
    border-radius: var(--_radius);
    border: 1px solid var(--_line-2);
    color: inherit;
    text-decoration: none;
    background: var(--_surface);
  }
  .button:hover {
    border-color: var(--_control);
    background: linear-gradient(var(--_wash), var(--_wash)), var(--_surface);
  }
  .button .icon {
    inline-size: 1.1em;
    block-size: 1.1em;
  }
  .button.main {
    background: var(--_accent);
    color: var(--_on-accent);
    border-color: transparent;
  }
  .button.main:hover {
    background: color-mix(in oklab, var(--_accent) 88%, CanvasText);
  }
  .button.quiet {
    border-color: transparent;
    background: none;
    -webkit-text-fill-color: var(--_muted);
    padding-inline: 0.5em;
  }
  .button.quiet:hover {
    -webkit-text-fill-color: currentColor;
    background: var(--_wash);
  }
  .button[aria-pressed='true'] {
    background: linear-gradient(var(--_tint), var(--_tint)), var(--_surface);
    border-color: var(--_accent-line);
  }

  /* A native control, unseen, over what is drawn in its place. */
  .cover {
    position: absolute;
    inset: 0;
    inline-size: 100%;
    block-size: 100%;
    opacity: 0;
    cursor: pointer;
  }

  .panel {
    border: 1px solid var(--_line);
    border-radius: var(--_radius);
    background: var(--_surface);
    padding: 1.25em;
  }

  @media (prefers-reduced-motion: no-preference) {
    :is(.button, a) {
      transition:
        background-color 120ms,
        border-color 120ms;
    }
  }
  @media (forced-colors: active) {
    .mark :is(.disc, .half) {
      fill: Highlight;
      stroke: Highlight;
    }
    .mark .tick {
      stroke: HighlightText;
    }
    .mark:is(.learning, .level-up) {
      stroke: Highlight;
    }
    .button[aria-pressed='true'] {
      outline: 2px solid Highlight;
    }
    /* Else its words get a plate of the page's colour behind them, which is their own. */
    .button.main {
      forced-color-adjust: none;
    }
  }
  @media print {
    .unprinted {
      display: none !important;
    }
    :is(.go, .onward) {
      display: inline;
    }
    :is(.go, .onward) .icon {
      display: none;
    }
    a[href]::after {
      content: ' (' attr(href) ')';
      font-weight: 400;
      overflow-wrap: anywhere;
    }
  }
`;
