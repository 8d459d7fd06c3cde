import '../../support/careers.js';
import { html, type TemplateResult } from 'lit';
import '../../../src/elements/directory/define.js';
import type { CareerDirectory } from '../../../src/elements/directory/directory.js';
import { all, one, text, type as write } from '../../support/dom.js';
import { mountTemplate } from '../../support/mount.js';

export { click } from '../../support/dom.js';

/** Puts a directory on a page of a width, and waits until it shows. */
export const directory = (
  template: TemplateResult = html`<career-directory career-url="/careers/{id}"></career-directory>`,
  width = 720,
): Promise<CareerDirectory> => mountTemplate('career-directory', template, 'section, .notice', { width });

export const search = (element: Element): HTMLInputElement => one<HTMLInputElement>(element, 'input[type=search]');

export const type = (element: CareerDirectory, query: string): Promise<void> => write(element, search(element), query);

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
