/** An opened step. */
import { css } from 'lit';

export const cardStyles = css`
  .open {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: 1.5em 2.5em;
    margin-block-start: 0.75em;
  }
  .card-title {
    font-size: var(--_text-l);
    letter-spacing: -0.01em;
  }
  .lead {
    display: grid;
    gap: 0.6em;
    align-content: start;
    max-inline-size: 38em;
  }
  .about {
    font-size: var(--_text-m);
    line-height: 1.45;
  }
  .actions {
    display: flex;
    flex-wrap: wrap;
    gap: 0.5em;
  }
  /* A position of which the dataset tells little. */
  .position-work:not(:has(*)) {
    display: none;
  }
  .open .position:not(:has(.position-work > *)) {
    grid-template-columns: minmax(0, 1fr);
  }
  @container root (width < 44em) {
    .open {
      margin-inline-start: -0.75em;
      padding: 1em;
    }
  }
  /* On paper the step's own title stands right above. */
  @media print {
    .open {
      border: 0;
      padding: 0;
    }
    .card-title,
    .name .icon,
    .chosen .icon {
      display: none;
    }
  }
  @media screen {
    @container root (width >= 44em) {
      .open {
        grid-column: 1 / -1;
        grid-row: calc(var(--rows) + 3);
        position: relative;
        margin-block-start: 1.1em;
      }
      .open::before {
        content: '';
        position: absolute;
        inset-block-start: calc(-0.45em - 1px);
        inset-inline-start: calc((var(--c) - 1) * min(20em, 100% / var(--cols)) + 1.4em);
        inline-size: 0.8em;
        block-size: 0.8em;
        rotate: 45deg;
        background: var(--_surface);
        border: 1px solid var(--_line);
        /* Turned by an eighth, so that its sides are the same in either direction of writing. */
        border-width: 1px 0 0 1px;
      }
      /* In a drawing that scrolls, the card stays in view. */
      .dense .open {
        position: sticky;
        inset-inline-start: 0;
        justify-self: start;
        inline-size: min(100%, 100cqi);
      }
      .dense .open::before {
        display: none;
      }
    }
    @container root (width >= 60em) {
      .open {
        grid-template-columns: minmax(0, 1fr) minmax(0, 2fr);
      }
    }
  }
`;
