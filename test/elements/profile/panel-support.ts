import { expect, fixture, html } from '@open-wc/testing';
import type { TemplateResult } from 'lit';
import { backend } from '../../support/careers.js';
import { all, one } from '../../support/dom.js';
import { until } from '../../support/until.js';
import { account, storeOf } from '../../support/visitor.js';

export { account, all, backend, one, storeOf };
import type { CareerElement } from '../../../src/ui/career-element.js';
import '../../../src/elements/profile/define.js';
import type { CareerProfile } from '../../../src/elements/profile/profile.js';
import { type ProfileStore } from '../../../src/profile/store.js';
import { toFile } from '../../../src/profile/transfer/file.js';
import { sharedProfile } from '../../../src/profile/transfer/transfer.js';

/** Fourteen skills marked, six of them with notes; a position, a target, a milestone, books. */
export function fill(store: ProfileStore): ProfileStore {
  const { id, skills, transitions } = backend;
  skills.slice(0, 14).forEach((skill, index) => {
    if (index % 3) store.setLevel(skill.id, ((index % 3) + 1) as 2 | 3);
    else store.setStatus(skill.id, 'learning');
    if (index < 6) store.setNote(skill.id, `Note ${index}: ask Mira about ${skill.title}.`);
  });
  store.setCurrent(id, 'junior-backend-developer');
  store.setTarget(id, 'backend-architect');
  store.setMilestone(id, transitions[0]!.milestones[0]!.id, true);
  store.setSaved(id, 'clean-code', true);
  store.setDone(id, 'designing-data-intensive-applications', true);
  return store;
}
/** What of a profile a test compares: all but when something was read. */
export const marksIn = ({ snapshot }: ProfileStore) => {
  const { skills, positions, milestones, done, saved, answers } = snapshot;
  return JSON.parse(JSON.stringify({ skills, positions, milestones, done, saved, answers })) as object;
};

/** Puts a profile on the page, its marks under a key that nothing keeps. */
export async function panel(
  key: string = account(),
  template: TemplateResult = html`<career-profile storage="none" storage-key=${key}></career-profile>`,
): Promise<CareerProfile> {
  const element = await fixture<CareerProfile>(template);
  await until(() => element.shadowRoot!.querySelector('.title, .notice'), 'the panel shows');
  return element;
}

export const text = (element: Element): string => one(element, '.root').textContent.replace(/\s+/g, ' ').trim();
export const says = (element: Element, words: string): Promise<void> =>
  until(() => text(element).includes(words), `the element says “${words}”`);

/** A button, a link-like toggle or a label by its words. */
export const control = <E extends HTMLElement = HTMLElement>(element: Element, words: string): E => {
  const found = all<E>(element, 'button, summary, label').find((each) => each.textContent.trim().startsWith(words));
  if (!found) throw new Error(`Nothing to press says “${words}” in: ${text(element)}`);
  return found;
};
export async function press(element: CareerElement, words: string): Promise<void> {
  control(element, words).click();
  await element.updateComplete;
}
export async function type(element: CareerElement, field: HTMLInputElement, words: string): Promise<void> {
  field.value = words;
  field.dispatchEvent(new InputEvent('input', { bubbles: true, composed: true }));
  await element.updateComplete;
}

/** Chooses a file, as the browser's own dialogue does. */
export function choose(element: Element, name: string, content: string): void {
  const files = new DataTransfer();
  files.items.add(new File([content], name, { type: 'application/json' }));
  const input = one<HTMLInputElement>(element, 'input[type=file]');
  input.files = files.files;
  input.dispatchEvent(new Event('change', { bubbles: true }));
}
export const fileOf = (store: ProfileStore, name?: string): string => toFile(sharedProfile(store.document, name)).text;

/** The file that an act gives the visitor. */
export async function downloadOf(act: () => void): Promise<{ name: string; text: string }> {
  const { click } = HTMLAnchorElement.prototype;
  const given: HTMLAnchorElement[] = [];
  HTMLAnchorElement.prototype.click = function (this: HTMLAnchorElement) {
    given.push(this);
  };
  try {
    act();
  } finally {
    HTMLAnchorElement.prototype.click = click;
  }
  expect(given, 'files given').to.have.length(1);
  const [{ download, href }] = given as [HTMLAnchorElement];
  return { name: download, text: await (await fetch(href)).text() };
}

/** A clipboard that takes what is copied or, where none is given to take it, refuses. */
export function withClipboard(take?: (words: string) => void): void {
  const write = async ([item]: ClipboardItem[]) => {
    const blob = await item!.getType('text/plain');
    if (!take) throw new DOMException('Not here', 'NotAllowedError');
    take(await blob.text());
  };
  Object.defineProperty(navigator, 'clipboard', { value: { write }, configurable: true });
}
/** The browser's own again. */
export const ownClipboard = () => delete (navigator as { clipboard?: unknown }).clipboard;
