import { html, type TemplateResult } from 'lit';

/** The level of heading nearest to a number, 1 to 6; 2 where it is none. */
export const headingLevel = (level: number): number => Math.min(6, Math.max(1, Math.round(level) || 2));

/** A heading of a level, with a class. Below an `h6`, headings go on as `h6`. */
export function heading(level: number, name: string, content: unknown): TemplateResult {
  switch (headingLevel(level)) {
    case 1:
      return html`<h1 class=${name}>${content}</h1>`;
    case 2:
      return html`<h2 class=${name}>${content}</h2>`;
    case 3:
      return html`<h3 class=${name}>${content}</h3>`;
    case 4:
      return html`<h4 class=${name}>${content}</h4>`;
    case 5:
      return html`<h5 class=${name}>${content}</h5>`;
    default:
      return html`<h6 class=${name}>${content}</h6>`;
  }
}

/** An element's own heading. A page can put another in its place. */
export const ownHeading = (level: number, content: unknown): TemplateResult =>
  html`<slot name="heading">${heading(level, 'title', content)}</slot>`;
