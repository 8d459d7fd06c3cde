import { css } from 'lit';

export const styles = css`
  .start {
    max-inline-size: 75em;
    margin-inline: auto;
    padding-block: 1em 4em;
  }
  h1 {
    font-size: 2.25em;
    letter-spacing: -0.025em;
    line-height: 1.1;
  }
  .lead {
    max-inline-size: 34em;
    margin-block: 0.5em 1.1em;
    font-size: var(--_text-l);
    -webkit-text-fill-color: var(--_muted);
  }
  code {
    font:
      0.8125em/1.4 ui-monospace,
      'DejaVu Sans Mono',
      monospace;
    overflow-wrap: anywhere;
  }
  .snippet {
    display: flex;
    flex-wrap: wrap;
    gap: 0.5em;
    align-items: center;
    margin-block-end: 0.5em;
  }
  .snippet code {
    padding: 0.7em 0.9em;
    background: var(--_wash);
    border-radius: var(--_radius);
  }

  section {
    margin-block-start: 2.5em;
  }
  .head {
    display: flex;
    flex-wrap: wrap;
    gap: 0 0.75em;
    align-items: baseline;
    margin-block-end: 0.75em;
  }
  h2 {
    font-size: var(--_text-l);
  }
  .head p {
    font-size: var(--_text-m);
    -webkit-text-fill-color: var(--_muted);
  }

  .elements {
    display: grid;
    grid-template-columns: repeat(auto-fill, minmax(min(16.5em, 100%), 1fr));
    gap: 1.5em;
  }
  .element {
    position: relative;
    display: grid;
    grid-template-rows: auto 1fr;
    gap: 0.75em;
    min-inline-size: 0;
  }
  .picture {
    position: relative;
    block-size: 10.5em;
    overflow: hidden;
    border: 1px solid var(--_line);
    border-radius: var(--_radius);
    background: var(--_surface);
  }
  .element:is(.tall, .large) .picture {
    block-size: 18em;
  }
  .element:hover .picture {
    border-color: var(--_control);
  }
  .drawn {
    padding: 1.25em;
  }
  /* What goes on below the picture fades out. */
  .picture::after {
    content: '';
    position: absolute;
    inset: auto 0 0;
    block-size: 2.5em;
    background: linear-gradient(transparent, var(--_surface));
  }

  /* One element that gives its settings to others. */
  .context {
    display: grid;
    justify-items: center;
    font-size: var(--_text-s);
  }
  .context ul {
    display: flex;
    gap: 0.5em;
    justify-self: stretch;
  }
  .context li {
    flex: 1;
    padding: 0.6em 0.25em;
    text-align: center;
    border: 1px solid var(--_line-2);
    border-radius: var(--_radius);
  }
  .context li .icon {
    margin: auto;
  }
  .context svg.lines {
    inline-size: 100%;
    block-size: 2.5em;
    fill: none;
    stroke: var(--_draw);
    stroke-width: 1.5;
  }
  .context path {
    vector-effect: non-scaling-stroke;
  }
  .context b {
    padding: 0.5em 1em;
    background: var(--_tint);
    border: 1px solid var(--_accent-line);
    border-radius: var(--_radius);
  }

  h3 a {
    color: inherit;
    text-decoration-color: transparent;
  }
  /* The whole of it leads to the docs. */
  h3 a::after {
    content: '';
    position: absolute;
    inset: 0;
  }
  h3 a:focus-visible {
    outline: 0;
  }
  .element:has(h3 a:focus-visible) {
    outline: 2px solid var(--_accent);
    outline-offset: 0.4em;
    border-radius: var(--_radius);
  }
  .summary {
    font-size: var(--_text-s);
    line-height: 1.4;
    -webkit-text-fill-color: var(--_muted);
  }
  .tag {
    display: flex;
    gap: 0.25em;
    align-items: center;
    font-size: 0.9375em;
    color: var(--_accent);
  }
  .copy {
    position: relative;
    display: grid;
    place-items: center;
    min-inline-size: 2em;
    min-block-size: 2em;
    border-radius: var(--_radius);
    -webkit-text-fill-color: currentColor;
  }
  .copy .icon {
    inline-size: 1.1em;
    block-size: 1.1em;
  }
  .copy:hover {
    background: var(--_wash);
  }

  .look > p {
    max-inline-size: 30em;
    margin-block: 0.25em 1em;
    font-size: var(--_text-m);
    -webkit-text-fill-color: var(--_muted);
  }
  .look {
    align-content: start;
    grid-template-rows: none;
    gap: 0;
  }
  .looks {
    display: grid;
    grid-template-columns: repeat(auto-fit, minmax(7.5em, 1fr));
    gap: 0.75em;
  }
  .looks > li {
    padding: 0.9em;
    background: var(--career-surface, var(--_surface));
    border: 1px solid var(--_line);
    border-radius: 0.5em;
  }
  .looks .root {
    display: grid;
    gap: 0.75em;
  }
  .looks .marks {
    display: flex;
    gap: 0.4em;
    margin: 0;
  }
  .green {
    --career-accent: #0c7a62;
  }
  .cobalt {
    --career-accent: #3b5bfd;
    --career-radius: 1em;
  }
  .plum {
    --career-accent: #8e3a7c;
    --career-radius: 0;
    --career-text: light-dark(#33261d, #f0e6d8);
    --career-surface: light-dark(#fbf5ea, #221b16);
    --career-font: georgia, 'DejaVu Serif', serif;
  }
  .ink {
    --career-accent: light-dark(#111, #eee);
  }

  .links {
    columns: 16em;
    column-gap: 1.5em;
    font-size: var(--_text-m);
  }
  .links li {
    padding-block: 0.15em;
  }

  @container root (min-width: 34.5em) {
    .element:is(.wide, .large) {
      grid-column: span 2;
    }
  }
  @container root (min-width: 62em) {
    .pair {
      display: grid;
      grid-template-columns: 1fr 1fr;
      gap: 0 1.5em;
    }
    .pair .elements {
      grid-template-columns: 1fr 1fr;
    }
  }
`;
