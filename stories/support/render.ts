/** Puts an element on the stage as its args say. */
import { noChange } from 'lit';
import { directive, Directive, type ElementPart } from 'lit/directive.js';
import { html, unsafeStatic } from 'lit/static-html.js';
import type { StoryContext } from '@storybook/web-components-vite';
import { settingsOf } from './settings.js';

type Args = Readonly<Record<string, unknown>>;

/** Whether an attribute can say it; then the snippet shows it as a host writes it. */
const isPlain = (value: unknown): value is string | number | boolean =>
  ['string', 'number', 'boolean'].includes(typeof value);

class SetDirective extends Directive {
  #before: Args = {};

  render(_args: Args) {
    return noChange;
  }

  override update({ element }: ElementPart, [args]: [Args]) {
    for (const { property, attribute } of settingsOf(element.localName)) {
      const value = args[property];
      if (value === this.#before[property]) continue;
      if (attribute && (value === undefined || value === false)) element.removeAttribute(attribute);
      else if (attribute && isPlain(value)) element.setAttribute(attribute, value === true ? '' : String(value));
      else Object.assign(element, { [property]: value });
    }
    this.#before = args;
    return noChange;
  }
}

/** Sets on an element what a story's args say: by its attributes where they can, else by its properties. */
export const set = directive(SetDirective);

/** A story of one element alone. */
export function renderElement(args: Args, { component, id }: StoryContext) {
  if (typeof component !== 'string')
    throw new Error(`${id} names no element: give its \`component\` or its \`render\``);
  const tag = unsafeStatic(component);
  return html`<${tag} ${set(args)}></${tag}>`;
}
