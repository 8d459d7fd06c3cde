import { css } from 'lit';

export const styles = css`
  .card {
    max-inline-size: 62em;
  }
  .head {
    display: grid;
    gap: 0.35em;
    justify-items: start;
  }
  .where {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: 0.3em 0.6em;
    font-size: var(--_text-s);
  }
  .stair {
    inline-size: 4.2em;
    block-size: 1.7em;
    flex: none;
    overflow: visible;
    fill: none;
    stroke-linecap: round;
    stroke-linejoin: round;
  }
  .stair .ahead {
    stroke: var(--_line-2);
    stroke-width: 1.5;
  }
  .stair .lit {
    stroke: var(--_accent);
    stroke-width: 2.5;
  }
  .stair circle {
    fill: var(--_accent);
  }
  .summary {
    font-size: 1.0625em;
    max-inline-size: 36em;
  }
  .back {
    margin-block-end: 0.5em;
    margin-inline-start: -0.5em;
  }
  .body {
    margin-block-start: 1.5em;
  }

  .fit {
    display: flex;
    align-items: center;
    gap: 0.6em;
  }
  .fit p {
    font-size: var(--_text-m);
    line-height: 1.4;
  }
  .fit .ring {
    inline-size: 2.25em;
    block-size: 2.25em;
    stroke-width: 5;
  }
  .position-needs {
    row-gap: 0.9em;
  }

  .steps {
    display: grid;
    gap: 0.75em 2.5em;
    margin-block-start: 1.75em;
    padding-block-start: 1em;
    border-block-start: 1px solid var(--_line-2);
  }
  .steps p {
    display: flex;
    gap: 0.35em;
    align-items: center;
    font-size: var(--_text-s);
  }
  .steps li {
    display: inline-block;
    font-size: var(--_text-m);
    line-height: 1.4;
  }
  .step {
    color: inherit;
    font-weight: 600;
    text-decoration: none;
    padding-block: 0.15em;
  }
  .step:hover {
    text-decoration: underline;
    text-decoration-thickness: 1px;
    text-underline-offset: 0.18em;
  }
  .jobs {
    display: flex;
    flex-wrap: wrap;
    gap: 0.5em 1em;
    align-items: center;
    margin-block-start: 1.25em;
  }

  .compact .title {
    font-size: var(--_text-l);
    letter-spacing: -0.01em;
  }
  .compact .summary {
    font-size: var(--_text-m);
    -webkit-text-fill-color: var(--_muted);
  }
  .compact .body {
    display: grid;
    gap: 1em;
    margin-block-start: 1em;
  }
  .compact .label {
    font-size: var(--_text-m);
    margin-block-end: 0.4em;
  }
  .compact .needs li {
    padding-block: 0.28em;
  }
  .compact .more {
    margin-block-start: 0.25em;
    margin-inline-start: 1.5em;
    min-block-size: 2em;
    font-size: var(--_text-s);
  }
  .more[aria-expanded='true'] .icon {
    transform: rotate(180deg);
  }
  .compact .steps {
    gap: 0.4em;
    margin-block-start: 1em;
    padding-block-start: 0.75em;
  }
  .compact .jobs .button {
    inline-size: 100%;
  }
  @media screen {
    .folded li:nth-child(n + 6) {
      display: none;
    }
  }

  .loading .row {
    padding-block: 0.55em;
  }
  .lines {
    display: grid;
    gap: 0.7em;
  }

  @media (forced-colors: active) {
    .stair .lit {
      stroke: Highlight;
    }
    .stair circle {
      fill: Highlight;
    }
  }
  @container root (width >= 30em) {
    .steps {
      grid-template-columns: 1fr 1fr;
    }
    .on {
      display: grid;
      grid-column: 2;
      justify-items: end;
      text-align: end;
    }
  }
  @container root (width >= 44em) {
    .card:not(.compact) .title {
      font-size: 1.75em;
    }
  }
`;
