/** Finding what a visitor sees in an element, and pressing it. */
import type { LitElement } from 'lit';

export const all = <Found extends Element = HTMLElement>(element: Element, selector: string): Found[] => [
  ...element.shadowRoot!.querySelectorAll<Found>(selector),
];
export function one<Found extends Element = HTMLElement>(element: Element, selector: string): Found {
  const found = element.shadowRoot!.querySelector<Found>(selector);
  if (!found) throw new Error(`Nothing in <${element.localName}> is ${selector}`);
  return found;
}

/** The words of a node as they are read, without the breaks of its source. */
export const text = (node: Node): string => node.textContent!.replace(/\s+/g, ' ').trim();
/** All that an element says, seen or read out. */
export const said = (element: Element): string => text(element.shadowRoot!);
/** What a visitor sees of an element in its place. */
export const shown = (element: Element): string => one(element, '.root').innerText.replace(/\s+/g, ' ').trim();
export const focused = (element: Element): HTMLElement => element.shadowRoot!.activeElement as HTMLElement;

/** A button by its words. */
export function button(element: Element, words: string): HTMLButtonElement {
  const buttons = all<HTMLButtonElement>(element, 'button');
  const found = buttons.find((each) => text(each) === words);
  if (!found) throw new Error(`No button says “${words}”, only ${buttons.map(text).join(' | ')}`);
  return found;
}

export async function click(element: LitElement, what: HTMLElement): Promise<void> {
  what.click();
  await element.updateComplete;
}
/** Presses a button by its words. */
export const press = (element: LitElement, words: string): Promise<void> => click(element, button(element, words));

/** Writes into a field, as a visitor does. */
export async function type(
  element: LitElement,
  field: HTMLInputElement | HTMLTextAreaElement,
  words: string,
): Promise<void> {
  field.focus();
  field.value = words;
  field.dispatchEvent(new InputEvent('input', { bubbles: true, composed: true }));
  await element.updateComplete;
}

/** Chooses in a list. */
export async function choose(element: LitElement, select: HTMLSelectElement, value: string): Promise<void> {
  select.focus();
  select.value = value;
  select.dispatchEvent(new Event('change', { bubbles: true }));
  await element.updateComplete;
}
