import { css } from 'lit';

export const styles = css`
  section {
    max-inline-size: 62em;
  }
  .sum {
    margin-block-start: 0.35em;
    font-size: var(--_text-m);
  }
  .controls {
    display: grid;
    gap: 0.6em 0.75em;
    margin-block: 1.25em 0.5em;
  }
  .controls .field {
    display: flex;
  }
  .controls select {
    text-overflow: ellipsis;
  }
  .only {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    justify-content: space-between;
    gap: 0.5em 1em;
    margin-block-start: 1em;
    font-size: var(--_text-m);
  }
  .only .button {
    font-size: 1em;
  }

  .group {
    margin-block-start: 1.75em;
  }
  .head {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: 0.15em 1em;
    padding-block-end: 0.5em;
    border-block-end: 1px solid var(--_line-2);
  }
  .group-title {
    display: flex;
    gap: 0.6em;
    align-items: center;
    min-inline-size: 0;
  }
  .group-title > span {
    min-inline-size: 0;
  }
  .group-title :is(.mark, .icon) {
    inline-size: 1.25em;
    block-size: 1.25em;
  }
  .group-title .icon {
    stroke: var(--_accent);
  }
  .who {
    margin-inline-start: auto;
    font-size: var(--_text-s);
    -webkit-text-fill-color: var(--_muted);
  }
  .who .level {
    margin-inline-start: 0.2em;
  }
  .who .level-word {
    font-size: inherit;
  }
  /* The host's own course stands in line with what else teaches the skill. */
  .course {
    padding-block: 0.6em 0;
    padding-inline-start: 1.85em;
  }

  li {
    display: grid;
    grid-template-columns: 1.25em minmax(0, 1fr);
    gap: 0.35em 0.6em;
    padding-block: 0.85em;
    border-block-end: 1px solid var(--_line);
  }
  li:last-child {
    border: 0;
  }
  .kind {
    padding-block-start: 0.1em;
  }
  .kind .icon {
    stroke: var(--_muted);
  }
  .name {
    font-weight: 600;
    line-height: 1.4;
  }
  .name .note {
    font-weight: 400;
  }
  .name a {
    display: inline-block;
    max-inline-size: 100%;
    color: inherit;
    text-decoration-color: var(--_line-2);
  }
  .name a:hover {
    text-decoration-color: currentColor;
  }
  .by,
  .skills {
    font-size: var(--_text-s);
    -webkit-text-fill-color: var(--_muted);
  }
  .about {
    margin-block-start: 0.2em;
    max-inline-size: 34em;
    font-size: var(--_text-m);
    line-height: 1.45;
  }
  .is-done .name {
    font-weight: 500;
  }
  .is-done :is(.name, .name a, .about) {
    -webkit-text-fill-color: var(--_muted);
  }
  .skills {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: 0 0.9em;
    margin-block: 0.1em -0.25em;
  }
  .skill {
    display: inline-flex;
    gap: 0.35em;
    align-items: center;
    min-block-size: max(1.85em, 24px);
  }
  .skill span {
    text-decoration: underline 1px transparent;
    text-underline-offset: 0.2em;
  }
  .skill:hover span {
    text-decoration-color: currentColor;
  }
  .skill .mark {
    inline-size: 1em;
    block-size: 1em;
    stroke-width: 1.75;
  }

  /* Two marks: the word changes with the state, and the shape does. */
  .toggles {
    grid-column: 2;
    display: flex;
    flex-wrap: wrap;
    gap: 0.25em;
    align-items: start;
    margin-inline-start: -0.6em;
  }
  .toggle {
    display: inline-flex;
    align-items: center;
    gap: 0.35em;
    min-block-size: max(1.95em, 25px);
    padding-inline: 0.6em;
    font-size: var(--_text-s);
    white-space: nowrap;
    -webkit-text-fill-color: var(--_muted);
    border: 1px solid transparent;
    border-radius: var(--_radius);
    cursor: pointer;
  }
  .toggle:hover {
    border-color: var(--_control);
    -webkit-text-fill-color: currentColor;
  }
  .toggle .icon {
    inline-size: 1.1em;
    block-size: 1.1em;
    stroke: var(--_muted);
  }
  /* Both words have their place, so that nothing beside them moves. */
  .words {
    display: grid;
  }
  .words > span {
    grid-area: 1 / 1;
  }
  .words > :last-child {
    font-weight: 500;
  }
  .toggle[aria-pressed='false'] .words > :last-child,
  .toggle[aria-pressed='true'] .words > :first-child {
    visibility: hidden;
  }
  .toggle[aria-pressed='true'] {
    background: var(--_tint);
    border-color: var(--_accent-line);
  }
  .toggle:has(:checked) {
    font-weight: 500;
  }
  .toggle:is([aria-pressed='true'], :has(:checked)) {
    -webkit-text-fill-color: currentColor;
  }
  .toggle[aria-pressed='true'] .icon {
    fill: var(--_accent);
    stroke: var(--_accent);
  }
  .toggle:has(.check) {
    gap: 0.5em;
  }
  .toggle .check {
    margin: 0;
  }

  .question {
    grid-column: 2 / -1;
    position: relative;
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: 0.9em;
    margin-block-start: 0.4em;
    padding-inline: 0.85em 2.25em;
    border-inline-start: 2px solid var(--_accent);
    font-size: var(--_text-m);
  }
  .question .ask {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: 0.5em;
  }
  .question .actions {
    display: flex;
    flex-wrap: wrap;
    gap: 0.35em;
  }
  .question .button {
    font-size: 1em;
  }
  .answered {
    display: flex;
    gap: 0.5em;
    align-items: center;
    justify-self: start;
    max-inline-size: 100%;
  }
  .answered span {
    min-inline-size: 0;
  }
  .close {
    position: absolute;
    inset-block-start: -0.25em;
    inset-inline-end: 0;
    display: grid;
    place-items: center;
    inline-size: max(1.75em, 24px);
    block-size: max(1.75em, 24px);
    border-radius: var(--_radius);
  }
  .close .icon {
    inline-size: 1.1em;
    block-size: 1.1em;
    stroke: var(--_muted);
  }
  .close:hover {
    background: var(--_wash);
  }
  .close:hover .icon {
    stroke: currentColor;
  }

  .known-already {
    margin-block-start: 1.75em;
    border-block: 1px solid var(--_line-2);
  }
  summary {
    display: flex;
    gap: 0.6em;
    align-items: center;
    min-block-size: 2.875em;
  }
  summary .mark {
    inline-size: 1.25em;
    block-size: 1.25em;
  }
  summary .count {
    margin-inline-start: auto;
    font-size: var(--_text-s);
    -webkit-text-fill-color: var(--_muted);
  }
  [open] > summary {
    border-block-end: 1px solid var(--_line);
  }
  [open] > summary .icon {
    transform: rotate(180deg);
  }
  .end {
    margin-block-start: 1.25em;
  }

  .loading > .skeleton + .skeleton,
  .waiting {
    margin-block-start: 0.7em;
  }
  .waiting {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: 0.6em;
    padding-block: 0.5em 0.9em;
    padding-inline-start: 1.85em;
  }

  @container root (width < 26em) {
    .controls .segments label {
      padding-inline: 0.5em;
    }
    .who {
      inline-size: 100%;
      margin-inline-start: 2.28em;
    }
    .stage .who {
      margin-inline-start: 0;
    }
  }
  @container root (width >= 30em) {
    .controls {
      grid-template-columns: 1fr 1fr;
    }
    .controls .segments {
      grid-column: 1 / -1;
    }
    li {
      grid-template-columns: 1.25em minmax(0, 1fr) auto;
    }
    .toggles {
      grid-area: 1 / 3;
      justify-content: flex-end;
      margin: 0;
    }
  }

  @media (prefers-reduced-motion: no-preference) {
    .toggle {
      transition:
        background-color 120ms,
        border-color 120ms;
    }
    summary .icon {
      transition: transform 150ms;
    }
  }
  @media (forced-colors: active) {
    .toggle[aria-pressed='true'] {
      outline: 2px solid Highlight;
    }
  }
  @media screen {
    .printed {
      display: none;
    }
  }
  @media print {
    li {
      break-inside: avoid;
    }
    .head {
      break-after: avoid;
    }
    summary .icon {
      display: none;
    }
    .is-done :is(.name, .name a, .about) {
      -webkit-text-fill-color: currentColor;
    }
  }
`;
