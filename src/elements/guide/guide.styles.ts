import { css } from 'lit';

export const styles = css`
  .resume {
    margin-block-start: 0.75em;
  }
  .resume .button {
    max-inline-size: 100%;
    text-align: start;
  }
  .resume .button > span {
    min-inline-size: 0;
  }
  .layout {
    display: grid;
    gap: 1.5em 3em;
    margin-block-start: 1.25em;
  }
  .side {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: 1em;
    align-content: start;
    min-inline-size: 0;
  }
  .search .field {
    display: flex;
  }

  /* The contents: parts as rows, the sections of the one on show along a line. */
  .entry,
  .fold {
    display: grid;
    grid-template-columns: 1.5em minmax(0, 1fr) auto;
    gap: 0.25em;
    align-items: baseline;
    inline-size: 100%;
    min-block-size: 2em;
    padding-block: 0.4em;
    font-size: var(--_text-m);
    line-height: 1.35;
    border-block-start: 1px solid var(--_line);
  }
  .number,
  .time {
    -webkit-text-fill-color: var(--_muted);
  }
  .time {
    display: inline-flex;
    gap: 0.3em;
    align-items: baseline;
    font-size: 0.867em;
    white-space: nowrap;
  }
  .time .icon {
    align-self: center;
  }
  .entry:hover .name,
  .place:hover > span:first-child,
  .page:hover .to,
  .result:hover,
  .opener:hover .name {
    text-decoration: underline;
    text-decoration-thickness: 1px;
    text-underline-offset: 0.18em;
  }
  :is(.entry, .place)[aria-current],
  .fold {
    font-weight: 600;
  }
  .entry[aria-current] .number,
  .fold .number {
    color: var(--_accent);
    -webkit-text-fill-color: currentColor;
  }
  nav .sections {
    padding-block-end: 0.6em;
    padding-inline-start: 1.55em;
  }
  .place {
    display: flex;
    gap: 0.4em;
    align-items: center;
    justify-content: space-between;
    inline-size: 100%;
    min-block-size: max(2em, 24px);
    padding-block: 0.2em;
    padding-inline-start: 0.75em;
    font-size: var(--_text-s);
    line-height: 1.35;
    border-inline-start: 2px solid var(--_line);
    -webkit-text-fill-color: var(--_muted);
  }
  .place > span:first-child {
    min-inline-size: 0;
  }
  .place:hover,
  .place[aria-current] {
    -webkit-text-fill-color: currentColor;
  }
  .place[aria-current] {
    border-inline-start-color: var(--_accent);
  }
  .fold {
    grid-template-columns: 1.5em minmax(0, 1fr) auto 1em;
    align-items: center;
    border-block-end: 1px solid var(--_line);
  }
  .fold .time {
    margin-inline-end: 0.35em;
  }
  /* Unfolded, all parts stand below. */
  .fold .all {
    grid-column: 1 / 4;
  }
  .fold[aria-expanded='true'] > .icon {
    transform: rotate(180deg);
  }

  /* The text. */
  .sections:not(ol) {
    max-inline-size: 36em;
    min-inline-size: 0;
  }
  .section-title {
    font-size: var(--_text-xl);
    letter-spacing: -0.015em;
    margin-block-end: 0.6em;
  }
  .section-title span {
    scroll-margin-block: 1em;
  }
  .lead {
    font-size: 1.0625em;
    line-height: 1.5;
    -webkit-text-fill-color: var(--_muted);
    margin-block-end: 1em;
  }
  .text > * {
    line-height: 1.65;
  }
  .text > * + * {
    margin-block-start: 0.9em;
  }
  .text :is(ul, ol) {
    padding-inline-start: 1.4em;
  }
  .text ul {
    list-style: disc;
  }
  .text ol {
    list-style: decimal;
  }
  .text li + li {
    margin-block-start: 0.3em;
  }
  .text li {
    padding-inline-start: 0.2em;
  }
  .text ::marker {
    color: var(--_accent);
  }
  strong {
    font-weight: 600;
  }
  code {
    font-family: ui-monospace, Menlo, 'DejaVu Sans Mono', monospace;
    font-size: 0.9em;
    padding: 0.1em 0.3em;
    border-radius: 0.25em;
    background: var(--_wash);
  }
  .text > .here {
    display: flex;
    align-items: center;
    gap: 0.75em;
    margin-block: 1.1em;
    font-size: var(--_text-s);
    line-height: 1.4;
    font-weight: 500;
    color: var(--_accent);
    scroll-margin-block: 1em;
  }
  .here::after {
    content: '';
    flex: 1;
    border-block-start: 1px solid var(--_accent-line);
  }
  .end {
    display: block;
    block-size: 1px;
  }

  /* That it is read, and the ways on. */
  .done {
    display: inline-flex;
    gap: 0.55em;
    align-items: center;
    min-block-size: 2.25em;
    font-size: var(--_text-m);
    cursor: pointer;
  }
  .done .check {
    margin: 0;
  }
  .foot {
    margin-block-start: 1em;
  }
  .pages {
    display: grid;
    gap: 0.75em 1.5em;
    margin-block-start: 0.5em;
    padding-block-start: 0.75em;
    border-block-start: 1px solid var(--_line-2);
  }
  .page {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: 0.1em;
    align-content: start;
    padding-block: 0.25em;
  }
  .way {
    display: flex;
    gap: 0.35em;
    align-items: center;
    font-size: var(--_text-s);
    -webkit-text-fill-color: var(--_muted);
  }
  .to {
    font-size: var(--_text-m);
    font-weight: 600;
    line-height: 1.35;
  }
  p.page {
    font-size: var(--_text-m);
  }

  /* What a search found. */
  .results {
    max-inline-size: 36em;
    min-inline-size: 0;
  }
  .count {
    font-size: var(--_text-m);
    padding-block: 0.4em;
    border-block-end: 1px solid var(--_line-2);
  }
  .results li {
    position: relative;
    padding-block: 0.75em;
    border-block-end: 1px solid var(--_line);
  }
  .result {
    max-inline-size: 100%;
    min-block-size: 24px;
    overflow-wrap: anywhere;
    font-weight: 600;
    line-height: 1.35;
  }
  /* All of the row can be pressed. */
  .result::after {
    content: '';
    position: absolute;
    inset: 0;
  }
  .snippet {
    font-size: var(--_text-m);
    line-height: 1.45;
    -webkit-text-fill-color: var(--_muted);
    margin-block-start: 0.2em;
  }
  .snippet mark {
    -webkit-text-fill-color: currentColor;
  }
  .results > p {
    padding-block: 0.75em;
  }
  .searched {
    display: flex;
    flex-wrap: wrap;
    gap: 0.25em 0.5em;
    align-items: center;
    margin-block-end: 1.25em;
    padding-block: 0.25em;
    padding-inline: 0.9em 0.4em;
    font-size: var(--_text-m);
    border-radius: var(--_radius);
    background: var(--_wash);
  }
  .searched p {
    flex: 1 1 10em;
    font-size: var(--_text-m);
  }
  .searched .button {
    font-size: var(--_text-s);
  }

  .part-title {
    display: none;
  }
  .loading .row {
    display: flex;
    justify-content: space-between;
    gap: 1em;
    padding-block: 0.55em;
    border-block-start: 1px solid var(--_line);
  }
  .loading .lines {
    display: grid;
    gap: 1.5em;
    max-inline-size: 36em;
  }
  .loading .lines p {
    display: grid;
    gap: 0.85em;
  }
  .skeleton.full {
    inline-size: 100%;
  }
  .skeleton.time-line {
    inline-size: 2.5em;
  }

  @container root (width < 44em) {
    .folded #parts,
    .listing nav {
      display: none;
    }
    nav:not(.folded) .fold {
      border-block-end: 0;
    }
  }
  @container root (width >= 30em) {
    .pages {
      grid-template-columns: repeat(2, minmax(0, 1fr));
    }
    .on {
      grid-column: 2;
      justify-items: end;
      text-align: end;
    }
  }
  @container root (width >= 44em) {
    .layout {
      grid-template-columns: 15em minmax(0, 1fr);
    }
    .layout.alone {
      grid-template-columns: minmax(0, 1fr);
    }
    .fold {
      display: none;
    }
  }

  @media (prefers-reduced-motion: no-preference) {
    .fold .icon {
      transition: transform 150ms;
    }
  }
  @media (forced-colors: active) {
    .place[aria-current] {
      border-inline-start-color: Highlight;
    }
  }
  /* On paper: the contents as a list, then the whole guide. */
  @media print {
    .layout,
    .pages {
      display: block;
    }
    .folded #parts {
      display: block;
    }
    nav {
      break-after: page;
      margin-block-end: 2em;
    }
    .sections:not(ol) {
      max-inline-size: none;
    }
    article[hidden] {
      display: block;
      content-visibility: visible;
    }
    article + article {
      margin-block-start: 2em;
    }
    .part-title {
      display: block;
      font-size: var(--_text-l);
      font-weight: 600;
      padding-block-end: 0.35em;
      margin-block-end: 1em;
      border-block-end: 1px solid var(--_line-2);
    }
    article:has(.part-title):not(:first-of-type) {
      break-before: page;
    }
    .section-title {
      break-after: avoid;
    }
    .here {
      display: none !important;
    }
  }
`;
