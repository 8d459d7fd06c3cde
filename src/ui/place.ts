import { type AttributePart, noChange } from 'lit';
import { Directive, directive } from 'lit/directive.js';

type Places = Readonly<Record<string, number>>;

export class Place extends Directive {
  #written: Places = {};

  /** What a server writes: the declarations, for its style sheet to take up. */
  render(places: Places): string {
    return Object.entries(places)
      .map(([name, value]) => `--${name}:${value}`)
      .join(';');
  }

  override update({ element }: AttributePart, [places]: [Places]): typeof noChange {
    for (const [name, value] of Object.entries(places))
      if (this.#written[name] !== value) element.style.setProperty(`--${name}`, String(value));
    this.#written = places;
    return noChange;
  }
}

/**
 * Places that come from data, as custom properties of an element: `data-place=${place({ x: 2 })}` sets
 * `--x` to 2. A strict page allows no style attribute, so they are set by script, and the attribute itself
 * is never there. On a server it is, and `renderToString` writes a rule for each of its values.
 */
export const place = directive(Place);
