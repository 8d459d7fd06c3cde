/** What a ladder's parts look like in either shape. */
import { css } from 'lit';

export const styles = css`
  .sky {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: 0.5em;
    min-inline-size: 0;
    margin-block-end: 1.5em;
  }
  .way {
    font-size: var(--_text-l);
    line-height: 1.45;
    text-wrap: balance;
  }
  .outlook {
    font-size: var(--_text-m);
  }
  .outlook b {
    white-space: nowrap;
  }
  .keys {
    display: flex;
    flex-wrap: wrap;
    gap: 0.25em 1em;
    font-size: var(--_text-s);
  }
  .keys span {
    display: inline-flex;
    align-items: center;
    gap: 0.35em;
  }
  .keys .mark {
    inline-size: 1em;
    block-size: 1em;
  }

  /* A blank of the sentence: what is chosen may wrap, so the select lies over it unseen. */
  .choice {
    position: relative;
    display: inline-block;
    max-inline-size: 100%;
    border-block-end: 2px solid var(--_accent);
    font-weight: 600;
  }
  .chosen .icon {
    display: inline-block;
    inline-size: 0.9em;
    block-size: 0.9em;
    margin-inline-start: 0.25em;
    vertical-align: -0.1em;
    stroke: var(--_accent);
    stroke-width: 2.5;
  }
  .choice:hover {
    background: var(--_tint);
  }
  .choice:has(:focus-visible) {
    outline: 2px solid var(--_accent);
    outline-offset: 2px;
    border-radius: 0.25em;
  }
  option,
  optgroup {
    color: CanvasText;
    background: Canvas;
  }

  .name {
    display: inline-flex;
    align-items: flex-start;
    gap: 0.2em;
    min-block-size: 1.85em;
    padding-block: 0.15em;
    font-size: var(--_text-m);
    font-weight: 600;
    line-height: 1.25;
    border-radius: 0.25em;
    max-inline-size: 100%;
  }
  .name span {
    min-inline-size: 0;
    overflow-wrap: break-word;
    text-decoration: underline 1px transparent;
    text-underline-offset: 0.2em;
  }
  .name:hover span {
    text-decoration-color: var(--_control);
  }
  .name .icon {
    inline-size: 1em;
    block-size: 1em;
    margin-block-start: 0.14em;
    stroke: var(--_muted);
  }
  .name[aria-expanded='true'] .icon {
    transform: rotate(180deg);
    stroke: var(--_accent);
  }
  .more {
    font-weight: 500;
    -webkit-text-fill-color: var(--_muted);
  }
  .more span {
    text-decoration-color: var(--_line-2);
  }
  .beads {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: 0.2em;
    margin-block: 0.2em 0.15em;
  }
  :is(.beads, .missing, .count) .mark {
    inline-size: 0.9375em;
    block-size: 0.9375em;
    stroke-width: 1.75;
  }
  .words,
  .missing li {
    font-size: var(--_text-s);
    line-height: 1.35;
  }
  .step.lit .words {
    -webkit-text-fill-color: currentColor;
  }
  .count {
    position: relative;
    display: flex;
    align-items: center;
    gap: 0.35em;
  }
  .missing {
    display: grid;
    gap: 0.25em;
    margin-block-start: 0.5em;
  }
  .missing li {
    display: flex;
    align-items: flex-start;
    gap: 0.45em;
  }
  .missing .mark {
    margin-block-start: 0.14em;
  }
  /* A link of a list is pressed with a thumb, so it is as high as one. */
  .missing a {
    display: inline-block;
    padding-block: 0.25em;
    color: inherit;
  }
  .missing:has(a) {
    gap: 0;
  }
  .missing:has(a) li:not(:has(a)) {
    padding-block: 0.15em;
  }
  .missing li:has(a) .mark {
    margin-block-start: 0.4em;
  }
  .stand {
    display: flex;
    align-items: flex-end;
    gap: 0.3em;
    color: var(--_accent);
    line-height: 1;
  }
  .stand svg {
    inline-size: 1.5em;
    block-size: 2em;
    flex: none;
    overflow: visible;
    fill: none;
    stroke: currentColor;
    stroke-width: 1.5;
    stroke-linecap: round;
    stroke-linejoin: round;
  }
  .stand .solid {
    fill: currentColor;
    stroke: none;
  }
  .stand span {
    font-size: var(--_text-s);
    font-weight: 600;
    line-height: 1.15;
    padding-block-end: 0.45em;
  }
  :is(.lines, .axis, .doorway) {
    display: none;
  }
  .loading .skeleton {
    margin-block: 0.3em;
  }

  @media (prefers-reduced-motion: no-preference) {
    .name .icon {
      transition: transform 150ms;
    }
  }
`;
