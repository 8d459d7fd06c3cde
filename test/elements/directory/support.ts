import { fixtureSync } from '@open-wc/testing';
import { html, type TemplateResult } from 'lit';
import '../../../src/elements/directory/define.js';
import type { CareerDirectory } from '../../../src/elements/directory/directory.js';
import { until } from '../../support/until.js';
import { all, one, text } from '../../ui/support.js';

/** Puts a directory on a page of a width, and waits until it shows. */
export async function directory(
  template: TemplateResult = html`<career-directory career-url="/careers/{id}"></career-directory>`,
  width = 720,
): Promise<CareerDirectory> {
  const place = fixtureSync<HTMLElement>(html`<div>${template}</div>`);
  place.style.width = `${width}px`;
  const element = place.querySelector('career-directory')!;
  element.storage ??= 'none';
  await element.updateComplete;
  await until(() => element.shadowRoot!.querySelector('section, .notice'), 'it shows', { timeout: 4000 });
  return element;
}

export const search = (element: Element): HTMLInputElement => one<HTMLInputElement>(element, 'input[type=search]');

export async function type(element: CareerDirectory, query: string): Promise<void> {
  const field = search(element);
  field.focus();
  field.value = query;
  field.dispatchEvent(new InputEvent('input', { bubbles: true, composed: true }));
  await element.updateComplete;
}

const isSeen = (row: HTMLElement): boolean => !row.hidden && !row.parentElement!.hidden;
export const rows = (element: Element): HTMLElement[] => all(element, 'li').filter(isSeen);
export const titles = (element: Element): string[] => rows(element).map((row) => text(row.querySelector('.name')!));
export const row = (element: Element, title: string): HTMLElement => {
  const found = rows(element).find((each) => text(each.querySelector('.name')!) === title);
  if (!found) throw new Error(`No career is ${title}`);
  return found;
};
export const link = (element: Element, title: string): HTMLAnchorElement => row(element, title).querySelector('a')!;
export const found = (element: Element): string => text(one(element, '.found'));
export const area = (element: Element, title: string): HTMLInputElement =>
  all(element, '.segments label')
    .find((label) => text(label).startsWith(title))!
    .querySelector('input')!;
export const button = (element: Element, words: string): HTMLElement =>
  all(element, 'button').find((each) => text(each) === words)!;

export async function click(element: CareerDirectory, what: HTMLElement): Promise<void> {
  what.click();
  await element.updateComplete;
}
