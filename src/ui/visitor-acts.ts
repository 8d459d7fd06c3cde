/**
 * What a visitor does to their profile. Each act is written to their store, and then told to the page by an event of the
 * element that it was done in. Both happen here alone, so that an act is told once, and the same way in every element.
 */
import type { Career, Id, Level } from '../model/career.js';
import { lookup, resolveId } from '../model/lookup.js';
import type { Status } from '../model/profile.js';
import { firstLevelNeeded, skillProgress } from '../model/skills.js';
import { paths } from '../profile/fields.js';
import type { ProfileStore } from '../profile/store.js';
import { CareerAnswerEvent } from './events/career-answer.js';
import { CareerMilestoneChangeEvent } from './events/career-milestone-change.js';
import { CareerPositionChangeEvent } from './events/career-position-change.js';
import { CareerReadEvent } from './events/career-read.js';
import { CareerResourceChangeEvent } from './events/career-resource-change.js';
import { CareerSkillChangeEvent } from './events/career-skill-change.js';

/** Where an act is done. */
export interface Visit {
  /** The element it is done in. */
  readonly host: { dispatchEvent(event: Event): unknown };
  readonly store: ProfileStore;
  readonly career: Career;
}

/** Tells what a skill's mark is now. */
function tellSkill({ host, store, career }: Visit, skill: Id, changed: CareerSkillChangeEvent['changed']): void {
  const { status, level } = skillProgress(career, store.snapshot, skill);
  host.dispatchEvent(new CareerSkillChangeEvent(skill, { status, level, changed }));
}

/** A skill that becomes known is known at `level`, or at the level it has already. */
export function setStatus(
  visit: Visit,
  skill: Id,
  {
    status,
    level = firstLevelNeeded(visit.career, skill),
  }: { readonly status: Status; readonly level?: Level | undefined },
): void {
  visit.store.setStatus(skill, status, level);
  tellSkill(visit, skill, 'status');
}

export function setLevel(visit: Visit, skill: Id, level: Level): void {
  visit.store.setLevel(skill, level);
  tellSkill(visit, skill, 'level');
}

export function setNote(visit: Visit, skill: Id, note: string): void {
  visit.store.setNote(skill, note);
  tellSkill(visit, skill, 'note');
}

/** Does what changes the status of several skills at once, or brings it back. */
export function changeSkills(visit: Visit, skills: readonly Id[], change: () => void): void {
  change();
  for (const skill of skills) tellSkill(visit, skill, 'status');
}

/** Where the visitor is, or wants to be. Only positions that the element shows are told. */
export function setPosition(
  { host, store, career }: Visit,
  choice: { readonly current: Id | undefined } | { readonly target: Id | undefined },
  shown: ReadonlySet<Id>,
): void {
  if ('current' in choice) store.setCurrent(career.id, choice.current);
  else store.setTarget(career.id, choice.target);
  const told = (id: Id | undefined) => {
    const found = id && resolveId(career, id);
    return found && shown.has(found) ? found : undefined;
  };
  const { current, target } = store.snapshot.positions[career.id] ?? {};
  host.dispatchEvent(new CareerPositionChangeEvent(career.id, told(current), told(target)));
}

export function setMilestone({ host, store, career }: Visit, milestone: Id, done: boolean): void {
  store.setMilestone(career.id, milestone, done);
  host.dispatchEvent(new CareerMilestoneChangeEvent(career.id, milestone, done));
}

export function setResource(
  { host, store, career }: Visit,
  resource: Id,
  mark: { readonly done: boolean } | { readonly saved: boolean },
): void {
  const [changed, value] = 'done' in mark ? (['done', mark.done] as const) : (['saved', mark.saved] as const);
  // A mark may be kept under an id of an earlier release.
  const former = value ? [] : (lookup(career).formerIds.get(resource) ?? []);
  for (const id of [resource, ...former])
    if (changed === 'done') store.setDone(career.id, id, value);
    else store.setSaved(career.id, id, value);
  host.dispatchEvent(new CareerResourceChangeEvent(career.id, resource, { changed, value }));
}

/** `section` is `part-id/section-id`. */
export function setRead({ host, store, career }: Visit, section: string, read: boolean): void {
  store.setRead(career.id, section, read);
  host.dispatchEvent(new CareerReadEvent(career.id, section, read));
}

/** Answers a question of the fit quiz; undefined takes the answer back. */
export function setAnswer({ host, store, career }: Visit, question: Id, answer: Id | undefined): void {
  store.setAnswer(career.id, question, answer);
  host.dispatchEvent(new CareerAnswerEvent(career.id, question, answer));
}

/** Takes answers back, all at once. What it returns brings them back likewise. */
export function clearAnswers(
  { host, store, career }: Visit,
  answers: readonly { readonly question: Id; readonly answer: Id }[],
): () => void {
  const undo = store.adopt(
    Object.fromEntries(answers.map(({ question }) => [paths.answer(career.id, question), null])),
  );
  for (const { question } of answers) host.dispatchEvent(new CareerAnswerEvent(career.id, question, undefined));
  return () => {
    undo();
    for (const { question, answer } of answers) host.dispatchEvent(new CareerAnswerEvent(career.id, question, answer));
  };
}
