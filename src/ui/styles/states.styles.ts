/** Loading, empty and error: what stands where an element has nothing to show. */
import { css } from 'lit';

export const states = css`
  /* A line of text to come. Widths are classes, since nothing here may be an inline style. */
  .skeleton {
    display: block;
    inline-size: 10em;
    max-inline-size: 100%;
    block-size: 0.8em;
    border-radius: 0.25em;
    background: var(--_line);
  }
  .skeleton.title-line {
    inline-size: 12em;
    block-size: 1.2em;
  }
  .skeleton.long {
    inline-size: 19em;
  }
  .skeleton.short {
    inline-size: 6em;
  }
  @media (prefers-reduced-motion: no-preference) {
    .loading .skeleton {
      animation: breathe 1.6s ease-in-out infinite alternate;
    }
    @keyframes breathe {
      to {
        opacity: 0.5;
      }
    }
  }

  .notice {
    display: grid;
    grid-template-columns: 1.5em minmax(0, 1fr);
    gap: 0.25em 0.75em;
    align-items: start;
    padding-block: 1em;
    border-block: 1px solid var(--_line-2);
  }
  .notice > .icon {
    margin-block-start: 0.1em;
    stroke: var(--_muted);
    inline-size: 1.5em;
    block-size: 1.5em;
  }
  .notice p {
    font-size: var(--_text-m);
  }
  .notice .notice-title {
    font-weight: 600;
    font-size: 1em;
  }
  .notice .actions {
    display: flex;
    flex-wrap: wrap;
    gap: 0.5em;
    margin-block-start: 0.5em;
  }

  /* One quiet line above an element that goes on working. */
  .strip {
    display: grid;
    grid-template-columns: 1.25em minmax(0, 1fr);
    gap: 0.6em;
    align-items: start;
    padding: 0.6em 0.8em;
    border: 1px solid var(--_line-2);
    border-radius: var(--_radius);
    background: var(--_wash);
    margin-block-end: 1.25em;
    font-size: var(--_text-s);
    line-height: 1.5;
  }
  .strip .icon {
    stroke: var(--_muted);
    margin-block-start: 0.08em;
  }

  /* What went wrong, for the page's maker: folded, never in the visitor's way. */
  .detail {
    border-block-end: 1px solid var(--_line);
  }
  .detail summary {
    display: flex;
    align-items: center;
    gap: 0.4em;
    min-block-size: 2.25em;
    font-size: var(--_text-s);
    -webkit-text-fill-color: var(--_muted);
    padding-inline-start: 2.77em;
  }
  .detail summary .icon {
    inline-size: 1em;
    block-size: 1em;
  }
  .detail[open] summary .icon {
    transform: rotate(180deg);
  }
  .detail pre {
    margin: 0 0 0.9em;
    margin-inline-start: 2.25em;
    padding: 0.75em 0.9em;
    background: var(--_wash);
    border: 1px solid var(--_line);
    border-radius: var(--_radius);
    white-space: pre-wrap;
    overflow-wrap: anywhere;
    font-size: var(--_text-s);
    line-height: 1.5;
    font-family: ui-monospace, Menlo, 'DejaVu Sans Mono', monospace;
  }
`;
