import { fixtureSync } from '@open-wc/testing';
import { html, type TemplateResult } from 'lit';
import '../../../src/elements/outlook/define.js';
import type { CareerOutlook } from '../../../src/elements/outlook/outlook.js';
import type { CareerData } from '../../../src/model/career.js';
import type { Status } from '../../../src/model/profile.js';
import { openProfile } from '../../../src/profile/store.js';
import { until } from '../../support/until.js';
import { account, all, one, text } from '../../ui/support.js';

/** Puts an outlook on a page of a width, with marks of its own that nothing keeps, and waits until it knows the day. */
export async function outlook(
  template: TemplateResult = html`<career-outlook></career-outlook>`,
  width = 720,
): Promise<CareerOutlook> {
  const place = fixtureSync<HTMLElement>(html`<div>${template}</div>`);
  place.style.width = `${width}px`;
  const element = place.querySelector('career-outlook')!;
  element.storage ??= 'none';
  element.storageKey ??= account();
  await element.updateComplete;
  await until(() => element.shadowRoot!.querySelector('section, .notice'), 'it shows', { timeout: 4000 });
  await element.updateComplete;
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
