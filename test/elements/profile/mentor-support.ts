/** Ana, who learns; Mira, who looks at her marks. */
import type { CareerProfile } from '../../../src/elements/profile/profile.js';
import type { CareerElement } from '../../../src/ui/career-element.js';
import type { Id } from '../../../src/model/career.js';
import type { SkillReview, Status } from '../../../src/model/profile.js';
import type { ProfileStore } from '../../../src/profile/store.js';
import { toCode } from '../../../src/profile/transfer/code.js';
import { type SharedProfile, sharedProfile, type MentorReview } from '../../../src/profile/transfer/transfer.js';
import { until } from '../../support/until.js';
import { account, all, control, one, panel, storeOf, type } from './panel-support.js';

/** The 12th of March 2026. */
export const MARCH = Date.UTC(2026, 2, 12, 12);

export function fillAna(store: ProfileStore): ProfileStore {
  store.setLevel('programming', 3);
  store.setLevel('api-development', 2);
  store.setLevel('sql', 1);
  store.setStatus('database-management', 'learning');
  store.setStatus('ci-cd', 'learning');
  return store;
}
export const ana = (): ProfileStore => fillAna(storeOf(account()));
export const marksOfAna = (name: string | undefined = 'Ana', store = ana()): SharedProfile =>
  sharedProfile(store.document, name, MARCH);

const GIVEN: Readonly<Record<Id, SkillReview>> = {
  'api-development': { status: 'learning', word: 'Show me one endpoint that fails well.' },
  'database-management': { status: 'known', word: 'You restored a backup on your own.' },
  sql: { status: 'learning' },
  programming: { status: 'known', word: 'A joy to read.' },
  'ci-cd': { status: 'learning' },
  automation: { word: 'Later is fine.' },
};
/** What Mira says: three skills differ, two are agreed, and there is a word on one more. */
export const reviewOfMira = (parts: Partial<MentorReview> = {}): MentorReview => ({
  kind: 'review',
  name: 'Mira',
  learner: 'Ana',
  saved: MARCH,
  skills: GIVEN,
  ...parts,
});

/** Pastes a link or a code where the panel asks for one. */
export async function paste(element: CareerProfile, text: string): Promise<void> {
  const field = one<HTMLInputElement>(element, '.marks-paste input');
  await type(element, field, text);
  field.form!.requestSubmit();
  await until(() => !all(element, '.marks-paste').length, 'something else shows');
}

/** A mentor's panel with a learner's marks before them. */
export async function lookAt(marks: SharedProfile, key: string = account()): Promise<CareerProfile> {
  const element = await panel(key);
  await paste(element, await toCode(marks));
  if (!all(element, '.review-desk').length) control(element, 'Look at them as a mentor').click();
  await until(() => all(element, '.review-desk').length, 'both marks show');
  return element;
}

/** A learner's panel with a mentor's review before them. */
export async function receive(review: MentorReview, key: string = account()): Promise<CareerProfile> {
  const element = await panel(key);
  await paste(element, await toCode(review));
  await until(() => all(element, '.review-back').length, 'the review shows');
  return element;
}

export const row = (element: Element, skill: Id): HTMLElement => one(element, `[data-row="${CSS.escape(skill)}"]`);
export const words = (found: Element | null | undefined): string =>
  found?.textContent.replace(/\s+/g, ' ').trim() ?? '';

const STATUSES: readonly Status[] = ['to-learn', 'learning', 'known'];
export const choice = (element: Element, skill: Id, status: Status): HTMLInputElement =>
  row(element, skill).querySelectorAll('input')[STATUSES.indexOf(status)]!;
export async function mark(element: CareerElement, skill: Id, status: Status): Promise<void> {
  choice(element, skill, status).click();
  await element.updateComplete;
}
export const wordOn = (element: Element, skill: Id): HTMLTextAreaElement | null =>
  element.shadowRoot!.querySelector<HTMLTextAreaElement>(`[data-word="${CSS.escape(skill)}"]`);
export async function say(element: CareerElement, skill: Id, text: string): Promise<void> {
  const field = wordOn(element, skill)!;
  field.focus();
  field.value = text;
  field.dispatchEvent(new InputEvent('input', { bubbles: true, composed: true }));
  await element.updateComplete;
  field.blur();
  await element.updateComplete;
}

/** What stands in each group, by title. */
export const groups = (element: Element): Record<string, string[]> =>
  Object.fromEntries(
    all(element, 'tbody').map((group) => [
      words(group.querySelector('.review-group-title')).replace(/[\d,]+$/, ''),
      [...group.querySelectorAll('.review-skill')].map(words),
    ]),
  );
export const sum = (element: Element): string => words(one(element, '.review-sum'));

/** What of an element stands out to its sides. */
export function overflowing(element: Element): string[] {
  const { left, right } = element.getBoundingClientRect();
  // An outline has a little room at the table's edges.
  const apart = all(element, '.root *:not(.unseen, .unseen *, .review-table)').filter((each) => {
    const box = each.getBoundingClientRect();
    return box.width > 1 && (box.left < left - 1 || box.right > right + 1);
  });
  return apart.map(({ outerHTML }) => outerHTML.slice(0, 200));
}
