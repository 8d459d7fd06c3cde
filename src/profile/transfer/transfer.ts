/** What travels between devices and people, in a file or a link: a visitor's marks, or what a mentor says of them. */
import type { Id } from '../../model/career.js';
import { isStatus, type SkillReview } from '../../model/profile.js';
import { emptyDocument, type Field, type ProfileDocument, readDocument, withFields } from '../document.js';
import { isKnownField, readPath } from '../fields.js';
import { TransferError } from './transfer-error.js';

export interface SharedProfile {
  readonly kind: 'marks';
  /** Whose they are, where they said so. */
  readonly name?: string | undefined;
  /** When they were saved, in ms since 1970, where it is known. */
  readonly saved?: number | undefined;
  /** Only fields that are understood here, and none that was taken away. */
  readonly document: ProfileDocument;
}

export interface MentorReview {
  readonly kind: 'review';
  /** Who looked. */
  readonly name?: string | undefined;
  /** Whose marks they looked at. */
  readonly learner?: string | undefined;
  readonly saved?: number | undefined;
  /** By skill id. Has no prototype. */
  readonly skills: Readonly<Record<Id, SkillReview>>;
}

export type Transfer = SharedProfile | MentorReview;

/** Marks of thousands of skills with long notes stay below these. */
const MOST_FIELDS = 20_000;
const LONGEST_NAME = 80;

/** A parcel as the JSON of a file. Also that of a code, once its fields are spread out. */
export const toJson = (parcel: Transfer): object =>
  parcel.kind === 'marks'
    ? { careerElements: 'marks', ...head(parcel), ...parcel.document }
    : { careerElements: 'review', version: 1, ...head(parcel), learner: parcel.learner, skills: parcel.skills };

const head = ({ name, saved }: Transfer) => ({ name, saved: saved && new Date(saved).toISOString() });

/** A parcel of JSON that came from outside; a bare profile document counts as one. Throws `TransferError`. */
export function readJson(raw: unknown): Transfer {
  const given = Object(raw) as Readonly<Record<string, unknown>>;
  const isReview = given['careerElements'] === 'review';
  if (!isReview && given['careerElements'] !== undefined && given['careerElements'] !== 'marks')
    throw new TransferError('newer', `"careerElements" says ${JSON.stringify(given['careerElements'])}`);
  const said = { name: nameIn(given['name']), saved: timeIn(given['saved']) };
  return isReview
    ? { kind: 'review', ...said, learner: nameIn(given['learner']), skills: reviewIn(given) }
    : { kind: 'marks', ...said, document: documentIn(given) };
}

function documentIn(given: unknown): ProfileDocument {
  const document = readDocument(given);
  if (document === 'newer') throw new TransferError('newer', 'The version is above 1.');
  if (document === 'corrupt') throw new TransferError('not-marks', 'Expected "version": 1 and "fields", an object.');
  const fields = Object.entries(document.fields);
  if (fields.length > MOST_FIELDS)
    throw new TransferError('too-large', `${fields.length} fields, ${MOST_FIELDS} at most.`);
  return withFields(
    emptyDocument,
    fields.filter(([path, [value]]) => isKnownField(readPath(path), value)),
  );
}

function reviewIn({ version, skills }: Readonly<Record<string, unknown>>): MentorReview['skills'] {
  if (typeof version === 'number' && version > 1) throw new TransferError('newer', 'The version is above 1.');
  if (typeof skills !== 'object' || !skills) throw new TransferError('not-marks', 'Expected "skills", an object.');
  const read = Object.create(null) as Record<Id, SkillReview>;
  for (const [skill, said] of Object.entries(skills).slice(0, MOST_FIELDS)) {
    const { status, word } = Object(said) as { status?: unknown; word?: unknown };
    const review = { ...(isStatus(status) && { status }), ...(typeof word === 'string' && word.trim() && { word }) };
    if (Object.keys(review).length) read[skill] = review;
  }
  return read;
}

/** A name as a person would write it: one line, not long. */
function nameIn(name: unknown): string | undefined {
  const text = typeof name === 'string' ? name.replace(/[\p{Cc}\p{Cf}]+/gu, ' ').trim() : '';
  return [...text].slice(0, LONGEST_NAME).join('').trim() || undefined;
}

function timeIn(saved: unknown): number | undefined {
  const time = typeof saved === 'string' ? Date.parse(saved) : NaN;
  return Number.isNaN(time) ? undefined : time;
}

/** The marks of a document: without what is not understood, or was taken away. */
export const sharedProfile = (document: ProfileDocument, name?: string, saved: number = Date.now()): SharedProfile => ({
  kind: 'marks',
  name: nameIn(name),
  saved,
  document: documentIn(document),
});

/** What the coach keeps of a visitor: in a file of theirs, in no link. */
const STAYS = new Set(['practice', 'circumstances', 'talk', 'seen']);
export const staysOutOfLinks = (path: string): boolean => STAYS.has(readPath(path).kind);

/** The same marks without the visitor's own words. */
export const withoutNotes = (marks: SharedProfile): SharedProfile => ({
  ...marks,
  document: withFields(
    emptyDocument,
    Object.entries(marks.document.fields).filter(([path]: [string, Field]) => {
      const { kind, name } = readPath(path);
      return !(kind === 'skills' && name === 'note') && kind !== 'reviews' && kind !== 'talk';
    }),
  ),
});
