/** A position's body, in a role card and in an opened step of the ladder. */
import { css, type CSSResult } from 'lit';
import { dashListStyles } from './dash-list.styles.js';
import { levelStyles } from './level.styles.js';
import { needsStyles } from './needs.styles.js';

export const positionStyles: CSSResult[] = [
  needsStyles,
  levelStyles,
  dashListStyles,
  css`
    .position,
    .position-work,
    .position-needs {
      display: grid;
      gap: 1.75em 2.5em;
      align-content: start;
    }
    .position .label {
      font-size: var(--_text-m);
      margin-block-end: 0.5em;
    }
    .position :is(li, blockquote) {
      font-size: var(--_text-m);
      line-height: 1.45;
    }
    .position blockquote {
      padding-inline-start: 1em;
      border-inline-start: 2px solid var(--_accent);
    }
    .position .dash-list li + li {
      margin-block-start: 0.35em;
    }
    .position .in-line {
      font-size: var(--_text-m);
      line-height: 1.45;
    }
    .position .in-line li {
      display: inline;
      font-size: 1em;
    }
    .position .in-line li + li::before {
      content: ', ' / '';
    }
    @container root (width >= 44em) {
      .position {
        grid-template-columns: minmax(0, 1.25fr) minmax(0, 1fr);
        align-items: start;
      }
    }
  `,
];
