import type { BooleanAttributePart } from 'lit';
import { Directive, directive } from 'lit/directive.js';

class Checked extends Directive {
  #last: boolean | undefined;

  /** What a server writes. */
  render(isChecked: boolean): boolean {
    return isChecked;
  }

  override update({ element }: BooleanAttributePart, [isChecked]: [boolean]): boolean {
    if (isChecked !== this.#last) (element as HTMLInputElement).checked = isChecked;
    this.#last = isChecked;
    return isChecked;
  }
}

/**
 * Whether a box or a radio is checked: `?checked=${checked(isKnown)}`. The attribute says it on a server, and says nothing
 * any more once a visitor has touched the box; the property does.
 */
export const checked = directive(Checked);

/** A listener for a box: calls back with whether it is checked now. */
export const onCheck =
  (act: (isChecked: boolean) => void) =>
  ({ target }: Event): void =>
    act((target as HTMLInputElement).checked);
