import { css } from 'lit';

export const styles = css`
  .directory {
    max-inline-size: 62em;
  }
  .controls {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: 0.6em 0.75em;
    margin-block-start: 1em;
  }
  .segments label,
  li,
  .found {
    min-inline-size: 0;
    overflow-wrap: anywhere;
  }
  .controls .field {
    display: flex;
    min-block-size: 2.5em;
  }
  .controls > :first-child {
    min-block-size: 2.75em;
  }
  .controls select {
    text-overflow: ellipsis;
    padding-inline-end: 0.5em;
  }
  .found {
    font-size: var(--_text-s);
    padding-block: 0.75em 0.5em;
    border-block-end: 1px solid var(--_line-2);
  }
  .directory > .notice {
    margin-block-start: 1em;
  }

  ul {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    column-gap: 2.5em;
  }
  /* The title's link is as large as its row. The arrow takes no node of its own, in a thousand rows. */
  li {
    position: relative;
    padding-block: 0.8em;
    padding-inline-end: 1.75em;
    border-block-end: 1px solid var(--_line);
    break-inside: avoid;
  }
  li:has(a)::after {
    content: '';
    position: absolute;
    inset-block-start: 1.05em;
    inset-inline-end: 0;
    inline-size: 1em;
    block-size: 1em;
    background: var(--_muted);
    clip-path: polygon(20% 46%, 68% 46%, 52% 30%, 58% 25%, 83% 50%, 58% 75%, 52% 70%, 68% 54%, 20% 54%);
  }
  li:dir(rtl)::after {
    transform: scaleX(-1);
  }
  li:has(a:hover)::after {
    background: currentColor;
  }
  .name {
    font-weight: 600;
  }
  .name a {
    color: inherit;
    text-decoration: none;
  }
  .name a::before {
    content: '';
    position: absolute;
    inset: 0;
  }
  .name a:hover {
    text-decoration: underline;
    text-decoration-thickness: 1px;
    text-underline-offset: 0.2em;
    text-decoration-color: currentColor;
  }
  .does {
    font-size: var(--_text-m);
    line-height: 1.4;
  }
  .besides {
    display: flex;
    flex-wrap: wrap;
    gap: 0 0.75em;
    align-items: baseline;
  }
  .besides .label {
    font-weight: 500;
    color: var(--_accent);
  }

  /* In a long list, what is out of sight waits. The edge leaves room for an outline, which would be clipped. */
  ul.long {
    content-visibility: auto;
    contain-intrinsic-block-size: auto calc(var(--rows) * 4.6em);
    margin-inline: -0.25em;
    padding-inline: 0.25em;
  }

  .loading li {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: 0.75em;
    padding-block: 1.2em;
  }
  .skeleton.box {
    inline-size: 100%;
    block-size: 2.5em;
    border-radius: var(--_radius);
  }

  @container root (width >= 30em) {
    .controls {
      grid-template-columns: minmax(0, 1fr) minmax(0, auto);
    }
    .controls > :is(:first-child, .segments) {
      grid-column: 1 / -1;
    }
  }
  @container root (width >= 44em) {
    ul:not(:has(> :only-child)) {
      grid-template-columns: repeat(2, minmax(0, 1fr));
    }
    ul.long {
      contain-intrinsic-block-size: auto calc(var(--rows) * 2.3em);
    }
  }

  @media (forced-colors: active) {
    li:has(a)::after {
      forced-color-adjust: none;
      background: LinkText;
    }
  }
  @media print {
    ul.long {
      content-visibility: visible;
    }
    li:has(a)::after {
      content: none;
    }
    .name a::before {
      content: none;
    }
  }
`;
