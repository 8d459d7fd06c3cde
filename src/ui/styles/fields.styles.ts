/** Fields to choose, to search and to write in. */
import { css } from 'lit';

export const fields = css`
  .field {
    display: inline-flex;
    align-items: center;
    gap: 0.45em;
    min-block-size: 2.25em;
    min-inline-size: 0;
    font-size: var(--_text-m);
    border: 1px solid var(--_control);
    border-radius: var(--_radius);
    background: var(--_surface);
    padding-inline: 0.65em;
  }
  .field:focus-within {
    outline: 2px solid var(--_accent);
    outline-offset: 1px;
    border-color: transparent;
  }
  .field .icon {
    stroke: var(--_muted);
    inline-size: 1.1em;
    block-size: 1.1em;
  }
  .field :is(input, select) {
    border: 0;
    background: none;
    outline: 0;
    min-inline-size: 0;
    inline-size: 100%;
    min-block-size: 2.1em;
    padding: 0;
  }
  .field option {
    color: CanvasText;
    background: Canvas;
  }
  ::placeholder {
    color: var(--_muted);
    opacity: 1;
  }
  textarea {
    inline-size: 100%;
    border: 1px solid var(--_control);
    border-radius: var(--_radius);
    background: var(--_surface);
    padding: 0.6em 0.75em;
    font-size: var(--_text-m);
    line-height: 1.45;
    resize: vertical;
    min-block-size: 4.5em;
    display: block;
  }
  textarea:focus-visible {
    outline-offset: 1px;
    border-radius: var(--_radius);
  }
`;
