import '../../support/careers.js';
import { html, type TemplateResult } from 'lit';
import '../../../src/elements/outlook/define.js';
import type { CareerOutlook } from '../../../src/elements/outlook/outlook.js';
import type { CareerData } from '../../../src/model/career.js';
import type { Status } from '../../../src/model/profile.js';
import { openProfile } from '../../../src/profile/store.js';
import { all, one, text } from '../../support/dom.js';
import { mountTemplate } from '../../support/mount.js';

/** Puts an outlook on a page of a width, and waits until it knows the day. */
export async function outlook(
  template: TemplateResult = html`<career-outlook></career-outlook>`,
  width = 720,
): Promise<CareerOutlook> {
  const element = await mountTemplate('career-outlook', template, 'section, .notice', { width });
  await element.updateComplete;
  return element;
}

/** Marks a skill, as another element on the page would. */
export async function mark(element: CareerOutlook, skill: string, status: Status): Promise<void> {
  openProfile({ storage: 'none', key: element.storageKey! }).setStatus(skill, status);
  await element.updateComplete;
}

export const trend = (element: Element, title: string): HTMLElement => {
  const found = all(element, '.trend').find((each) => text(each.querySelector('.name')!) === title);
  if (!found) throw new Error(`No trend is ${title}`);
  return found;
};
export const opener = (element: Element, title: string): HTMLButtonElement =>
  trend(element, title).querySelector<HTMLButtonElement>('.opener')!;
export const figures = (element: Element): string[] => all(element, 'figure').map(text);
export const skills = (element: Element, title: string): string[] =>
  [...trend(element, title).querySelectorAll('.skills li')].map(text);
export const isSeen = (node: Element): boolean => node.getClientRects().length > 0;

/** What a screen reader calls a control that others name. */
export const nameOf = (element: Element, control: Element): string =>
  control
    .getAttribute('aria-labelledby')!
    .split(' ')
    .map((id) => text(one(element, `#${id}`)))
    .join(' ');

/** A career of which nothing is known but what comes. */
export const forecast = (parts: Partial<CareerData>): CareerData => ({
  schemaVersion: 1,
  id: 'ferryman',
  locale: 'en',
  title: 'Ferry worker',
  summary: 'Takes people across.',
  ...parts,
});

/** The marks of a trend, in order. */
export const marks = (element: Element, title: string): string[] =>
  [...trend(element, title).querySelectorAll('.beads .mark')].map((each) => each.classList[1]!);
