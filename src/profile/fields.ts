/** The fields of a profile: what their paths are called, and which values they hold. */
import type { Id } from '../model/career.js';
import { type Circumstances, isBackground, isStatus, type Practice } from '../model/profile.js';

/** What a field can hold. */
export type FieldValue = string | number | boolean | null;

/** Values by path, to be written as one act. */
export type FieldValues = Readonly<Record<string, FieldValue>>;

/** A path in its parts, such as `skills`, `sql`, `status`. What an owner's name holds further is in `rest`. */
export interface FieldPath {
  readonly kind: string;
  /** A skill, a career or a review, by kind. */
  readonly owner: Id;
  readonly name: string;
  /** The section behind a part of the guide, or the skill behind what a review says of it. */
  readonly rest: string | undefined;
}

/** By kind: where a visitor's marks stand. */
export const paths = {
  skill: (skill: Id, name: 'status' | 'level' | 'note') => `skills/${skill}/${name}`,
  position: (career: Id, name: 'current' | 'target') => `positions/${career}/${name}`,
  milestone: (career: Id, milestone: Id) => `milestones/${career}/${milestone}`,
  resource: (career: Id, resource: Id, name: 'done' | 'saved') => `${name}/${career}/${resource}`,
  /** A section is named by its part and itself: `part-id/section-id`. */
  read: (career: Id, section: string) => `read/${career}/${section}`,
  stopped: (career: Id) => `stopped/${career}/at`,
  answer: (career: Id, question: Id) => `answers/${career}/${question}`,
  review: (review: Id, name: 'learner' | 'name') => `reviews/${review}/${name}`,
  reviewed: (review: Id, name: 'status' | 'word', skill: Id) => `reviews/${review}/${name}/${skill}`,
  practice: (skill: Id) => `practice/${skill}/next`,
  circumstance: (career: Id, name: keyof Circumstances) => `circumstances/${career}/${name}`,
  talk: (career: Id) => `talk/${career}/said`,
  seen: (career: Id, question: Id) => `seen/${career}/${question}`,
} as const;

/** Paths in parts: the same few come again with each act. */
const known = new Map<string, FieldPath>();

export function readPath(path: string): FieldPath {
  let parts = known.get(path);
  if (!parts) {
    const [kind = '', owner = '', name = '', ...more] = path.split('/');
    known.set(path, (parts = { kind, owner, name, rest: more.length ? more.join('/') : undefined }));
  }
  return parts;
}

const isText = (value: unknown): value is string => typeof value === 'string';
const isTrue = (value: unknown): boolean => value === true;
const isLevel = (value: unknown): boolean => value === 1 || value === 2 || value === 3;
const isHours = (value: unknown): boolean => typeof value === 'number' && value > 0 && value <= 80;

/** A skill's next practice is one value, so that no two devices make up a third: its step, and the day it is due. */
const isPractice = (value: unknown): boolean => isText(value) && /^\d{1,2}#\d{1,5}$/.test(value);
export function readPractice(value: string): Practice {
  const [step, due] = value.split('#').map(Number);
  return { step: step!, due: due! };
}

/** Ids as one value, since they are chosen as one. */
const areIds = (value: unknown): boolean => isText(value) && /^[\w-]{1,99}( [\w-]{1,99}){0,49}$/.test(value);
export const readIds = (value: string): Id[] => value.split(' ');

/** How long a kept talk may be, in characters: hundreds of messages stay below it. */
export const LONGEST_TALK = 1_000_000;

/** By kind: whether a name and a value are of it. */
const fits: Readonly<Record<string, (value: unknown, name: string) => boolean>> = {
  skills: (value, name) =>
    (name === 'status' && isStatus(value)) ||
    (name === 'level' && isLevel(value)) ||
    (name === 'note' && isText(value)),
  positions: (value, name) => (name === 'current' || name === 'target') && isText(value),
  milestones: isTrue,
  done: isTrue,
  saved: isTrue,
  read: isTrue,
  stopped: (value, name) => name === 'at' && isText(value),
  answers: isText,
  reviews: (value, name) =>
    ((name === 'learner' || name === 'name') && isText(value)) ||
    (name === 'status' && isStatus(value)) ||
    (name === 'word' && isText(value)),
  practice: (value, name) => name === 'next' && isPractice(value),
  circumstances: (value, name) =>
    (name === 'background' && isBackground(value)) ||
    (name === 'hours' && isHours(value)) ||
    (name === 'enjoys' && areIds(value)),
  talk: (value, name) => name === 'said' && isText(value) && value.length <= LONGEST_TALK,
  seen: isTrue,
};

/** The kinds whose names go on behind a slash. */
const hasRest = ({ kind, name }: FieldPath): boolean =>
  kind === 'read' || (kind === 'reviews' && name !== 'learner' && name !== 'name');

/** Whether a path and a value are a field that elements read. What is taken away, null, is none. */
export function isKnownField(path: FieldPath, value: unknown): boolean {
  if (!path.owner || !path.name || (path.rest !== undefined) !== hasRest(path)) return false;
  return Object.hasOwn(fits, path.kind) && Boolean(fits[path.kind]?.(value, path.name));
}
