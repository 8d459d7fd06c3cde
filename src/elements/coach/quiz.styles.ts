/** A test in its place, what it came to, the questions for a plan, and the plan. */
import { css } from 'lit';

export const quizStyles = css`
  .quiz,
  .topics {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: 0.15em;
    padding: 1em;
    border: 1px solid var(--_line-2);
    border-radius: var(--_radius);
  }
  .topics {
    margin-block: 1.5em 0;
  }
  :is(.quiz, .topics) > legend {
    margin-inline-start: -0.4em;
    padding-inline: 0.4em;
    font-size: var(--_text-s);
    -webkit-text-fill-color: var(--_muted);
  }
  .asks {
    margin-block-end: 0.4em;
    font-weight: 600;
    line-height: 1.35;
  }
  .options {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
  }
  .option {
    display: grid;
    grid-template-columns: 1.25em minmax(0, 1fr) auto;
    gap: 0.6em;
    align-items: start;
    margin-inline: -0.6em;
    padding: 0.45em 0.6em;
    border-radius: var(--_radius);
    font-size: var(--_text-m);
    line-height: 1.4;
    cursor: pointer;
  }
  .option:hover {
    background: var(--_wash);
  }
  .option:has(:disabled) {
    background: none;
    cursor: default;
  }
  .option:has(:focus-visible) {
    outline: 2px solid var(--_accent);
    outline-offset: -2px;
  }
  .option.is-right {
    background: var(--_tint);
    box-shadow: inset 0 0 0 1px var(--_accent-line);
  }
  .option.is-wrong {
    box-shadow: inset 0 0 0 1px var(--_line-2);
  }
  .option.is-wrong input:checked {
    border-color: var(--_control);
  }
  .verdict {
    display: inline-flex;
    gap: 0.3em;
    align-items: center;
    font-size: 0.867em;
    font-weight: 600;
    white-space: nowrap;
  }
  .is-right .verdict {
    color: var(--_accent);
  }
  .verdict .icon {
    inline-size: 1em;
    block-size: 1em;
    stroke-width: 2;
  }
  .open-answer {
    display: grid;
    gap: 0.35em;
  }
  .because {
    display: grid;
    gap: 0.4em;
    font-size: var(--_text-m);
    line-height: 1.45;
  }
  .because:not(:empty) > :first-child {
    margin-block-start: 0.6em;
  }
  .quiz .sources {
    margin-block-start: 0.6em;
  }
  .points {
    margin-block-start: 0.75em;
  }
  .acts {
    display: flex;
    flex-wrap: wrap;
    gap: 0.5em;
    margin-block-start: 0.75em;
  }

  .reading {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: 0.6em;
  }
  .over {
    font-size: var(--_text-l);
    font-weight: 600;
    line-height: 1.3;
  }
  .reading > .label {
    margin-block-start: 0.4em;
  }
  .outcomes > li {
    display: grid;
    grid-template-columns: 1.1em minmax(0, 1fr) auto;
    gap: 0.1em 0.55em;
    align-items: baseline;
    padding-block: 0.3em;
    border-block-end: 1px solid var(--_line);
    font-size: var(--_text-m);
  }
  .outcomes > li > .icon {
    align-self: start;
    inline-size: 1.1em;
    block-size: 1.1em;
    margin-block-start: 0.2em;
  }
  .outcomes .muted {
    font-size: 0.867em;
    white-space: nowrap;
  }
  .how {
    grid-column: 2 / -1;
    display: grid;
    gap: 0.2em;
    padding-inline-start: 1.1em;
    list-style: disc;
    -webkit-text-fill-color: var(--_muted);
    line-height: 1.4;
  }
  .proposed {
    display: grid;
    gap: 0.1em;
    justify-items: start;
    padding: 0.8em 1em;
    border: 1px solid var(--_accent-line);
    border-radius: var(--_radius);
    background: var(--_tint);
  }
  .proposed legend {
    float: inline-start;
    inline-size: 100%;
  }
  .proposed .button {
    margin-block-start: 0.4em;
  }
  .set {
    display: flex;
    gap: 0.45em;
    align-items: center;
    font-size: var(--_text-m);
  }
  .answers {
    font-size: var(--_text-m);
  }
  .answers summary {
    display: flex;
    align-items: center;
    min-block-size: 24px;
    text-decoration: underline;
    text-decoration-color: var(--_line-2);
    text-underline-offset: 0.18em;
  }
  .answers ol {
    display: grid;
    gap: 0.35em;
    margin-block-start: 0.4em;
    padding-inline-start: 1.5em;
    list-style: decimal;
    line-height: 1.4;
  }
  .due {
    display: block;
    font-size: 0.867em;
    -webkit-text-fill-color: var(--_muted);
  }
  .due.is-due {
    font-weight: 600;
    color: var(--_accent);
    -webkit-text-fill-color: currentColor;
  }

  .interview {
    gap: 1.1em;
  }
  .hours .field {
    inline-size: 6em;
  }
  .hours label {
    display: block;
  }
  .hours p {
    margin-block-start: 0.3em;
  }

  .plan {
    display: grid;
  }
  .plan > li {
    display: grid;
    grid-template-columns: 10.25em minmax(0, 1fr);
    gap: 0.75em;
    padding-block: 0.6em;
    border-block-start: 1px solid var(--_line);
    font-size: var(--_text-m);
    line-height: 1.4;
  }
  .when {
    display: flex;
    flex-wrap: wrap;
    gap: 0.2em 0.6em;
    align-items: baseline;
    align-content: start;
    font-weight: 600;
  }
  .when .printed {
    font-weight: 400;
  }
  .until {
    display: flex;
    gap: 0.4em;
    align-items: baseline;
    font-size: 0.867em;
    font-weight: 400;
  }
  .until span {
    -webkit-text-fill-color: var(--_muted);
  }
  .date {
    inline-size: 9em;
    min-inline-size: 0;
    min-block-size: max(1.9em, 24px);
    padding-inline: 0.35em;
    border: 1px solid var(--_line-2);
    border-radius: 0.25em;
    background: var(--_surface);
    font-size: 1em;
  }
  .do {
    display: grid;
    gap: 0.2em;
    padding-inline-start: 1.1em;
    list-style: disc;
  }
  .for {
    display: flex;
    flex-wrap: wrap;
    gap: 0.15em 0.5em;
    align-items: center;
    margin-block-start: 0.25em;
    font-size: 0.867em;
    -webkit-text-fill-color: var(--_muted);
  }
  .better {
    font-size: var(--_text-m);
    line-height: 1.45;
  }

  @container root (width < 32em) {
    .plan > li {
      grid-template-columns: minmax(0, 1fr);
      gap: 0.2em;
    }
  }
  @container root (width < 26em) {
    .option {
      grid-template-columns: 1.25em minmax(0, 1fr);
    }
    .verdict {
      grid-column: 2;
    }
  }
  @container root (width >= 40em) {
    .options.two {
      grid-template-columns: repeat(2, minmax(0, 1fr));
      gap: 0 1.5em;
    }
  }

  @media (forced-colors: active) {
    .option:is(.is-right, .is-wrong) {
      outline: 1px solid;
    }
    .option.is-right {
      outline: 2px solid Highlight;
    }
  }
`;
