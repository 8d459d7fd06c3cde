/**
 * Colours, sizes and space of every element. A host may set a text colour, a surface, an accent, a
 * radius and a font; all else derives from them.
 */
import { css } from 'lit';

export const tokens = css`
  /* The host page owns the outer box: its margin, width and hidden are never fought over. */
  :host {
    display: block;
    min-inline-size: 0;
  }
  :host([hidden]) {
    display: none;
  }

  /* All that is ours begins here, shut off from the host's inherited styles but for what is listed. */
  .root {
    all: initial;
    display: block;
    container: root / inline-size;
    contain-intrinsic-inline-size: 20em;
    box-sizing: border-box;
    font: inherit;
    font-family: var(--career-font, inherit);
    line-height: 1.5;
    color: var(--career-text, inherit);
    color-scheme: inherit;
    visibility: inherit;
    text-align: start;
    overflow-wrap: break-word;
    hyphens: manual;
    font-variant-numeric: lining-nums tabular-nums;

    /* An accent of any hue is kept, its lightness bound, so that it reads on the surface and the surface on it. */
    --_accent: light-dark(
      oklch(from var(--career-accent, #0c7a62) min(l, 0.47) min(c, 0.21) h),
      oklch(from var(--career-accent, #0c7a62) max(l, 0.77) min(c, 0.14) h)
    );
    --_on-accent: light-dark(#fff, #111316);
    --_surface: var(--career-surface, light-dark(#fff, #16181b));
    --_radius: var(--career-radius, 0.5em);

    /*
     * Mixed from currentColor where they are used. Text that is muted sets -webkit-text-fill-color and
     * leaves color alone: mixing color itself would compound in nested muted text.
     */
    --_muted: color-mix(in oklab, currentColor 72%, transparent);
    --_control: color-mix(in oklab, currentColor 56%, transparent);
    --_line-2: color-mix(in oklab, currentColor 26%, transparent);
    --_line: color-mix(in oklab, currentColor 13%, transparent);
    --_wash: color-mix(in oklab, currentColor 4.5%, transparent);
    /* Drawn lines that meet are opaque, or their joints show. */
    --_draw: color-mix(in oklab, currentColor 32%, var(--_surface));

    --_tint: color-mix(in oklab, var(--_accent) 10%, transparent);
    --_tint-2: color-mix(in oklab, var(--_accent) 18%, transparent);
    --_accent-line: color-mix(in oklab, var(--_accent) 45%, transparent);

    --_text-xs: 0.75em;
    --_text-s: 0.8125em;
    --_text-m: 0.9375em;
    --_text-l: 1.1875em;
    --_text-xl: 1.5em;
  }

  /* A theme that is asked for brings its own text and surface. */
  :host([theme='light']) .root {
    color-scheme: light;
  }
  :host([theme='dark']) .root {
    color-scheme: dark;
  }
  :host(:is([theme='light'], [theme='dark'])) .root {
    color: var(--career-text, light-dark(#1e2126, #e9eaed));
    background: var(--_surface);
  }

  @media (forced-colors: active) {
    .root {
      --_accent: Highlight;
      --_on-accent: HighlightText;
      --_surface: Canvas;
    }
  }
  @media print {
    .root {
      --career-accent: #000;
      --career-surface: #fff;
      color-scheme: light;
      color: #000;
    }
  }
`;
