/**
 * The forgiving check of a dataset in the browser: what is bad is dropped and named, the rest shows.
 * It brings valibot along, so load it only for data that is not built in.
 */
import type { Career, Fit, Guide, Questions, Wordings } from './career.js';
import { CareerDataError } from './data-error.js';
import { type Key, shown } from './explain.js';
import { deepFreeze } from './freeze.js';
import {
  fitAnswerReferences,
  fitQuestionReferences,
  isFields,
  listAt,
  namedBy,
  questionReferences,
  recordLists,
  type Reference,
  sectionReferences,
} from './references.js';
import { salvage } from './salvage.js';
import { CareerSchema, FitSchema, GuideSchema, QuestionsSchema, WordingsSchema } from './schema.js';

export { CareerDataError } from './data-error.js';

/** A record after the schema's check, open to change until it is frozen. */
type Draft = Record<string, unknown> & { id: string };
/** Ids by list: `skills` → the ids of all skills. */
type Known = (list: string) => ReadonlySet<string>;

const readableVersion = 1;
const noneHidden: ReadonlySet<string> = new Set();

/**
 * A career from anything: complete, frozen, in fresh objects, every reference resolved or dropped.
 * `problems` names what was dropped, a sentence each. `hidden` holds what an overlay hides on
 * purpose (`skills/sql`): references to it vanish without a word.
 * Throws `CareerDataError` when it is no career at all, or one of a newer version.
 */
export function checkCareer(raw: unknown, hidden = noneHidden): { career: Career; problems: string[] } {
  const problems: string[] = [];
  const given = readable(raw, ['id', 'title']);
  const career = salvage(CareerSchema, withStandIns(given, problems), problems);
  for (const list of Object.keys(recordLists)) dropRepeated(listAt(career, list) as Draft[], list, problems);
  const known: Known = (list) => new Set(listAt(career, list).map((record) => (record as Draft).id));
  const quiet = new Set(hidden);
  // A record that falls can orphan others, so look again until nothing falls.
  while (
    Object.entries(recordLists).some(([list, references]) =>
      dropDangling({ records: listAt(career, list) as Draft[], list, references }, known, { problems, quiet }),
    )
  );
  return { career: deepFreeze(career), problems };
}

/** The guide's text, checked as `checkCareer` does; with its career, what it names there is checked too. */
export function checkGuide(raw: unknown, career?: Career): { guide: Guide; problems: string[] } {
  const problems: string[] = [];
  const guide = salvage(GuideSchema, readable(raw, ['career']), problems);
  dropRepeated(guide.parts, 'parts', problems);
  for (const part of guide.parts) {
    const list = `parts "${part.id}": sections`;
    dropRepeated(part.sections, list, problems);
    if (career)
      dropDangling({ records: part.sections, list, references: sectionReferences }, knownIn(career), { problems });
  }
  return { guide: deepFreeze(guide), problems };
}

/**
 * The fit quiz, checked as `checkCareer` does: a question with fewer than two answers left is none. With its
 * career, alternatives that are not there fall out of its answers.
 */
export function checkFit(raw: unknown, career?: Career): { fit: Fit; problems: string[] } {
  const problems: string[] = [];
  const fit = salvage(FitSchema, readable(raw, ['career']), problems);
  for (const list of ['traits', 'questions', 'tries'] as const) dropRepeated(fit[list], list, problems);
  const traits = new Set(fit.traits.map(({ id }) => id));
  dropDangling({ records: fit.questions, list: 'questions', references: fitQuestionReferences }, () => traits, {
    problems,
  });
  for (const { id, answers } of fit.questions) {
    const list = `questions "${id}": answers`;
    dropRepeated(answers, list, problems);
    if (career)
      dropDangling({ records: answers, list, references: fitAnswerReferences }, knownIn(career), { problems });
  }
  keepOnly(fit.questions, ({ id, answers }) => {
    if (answers.length > 1) return true;
    problems.push(`questions "${id}": answers: expected two or more, found ${answers.length}`);
    return false;
  });
  return { fit: deepFreeze(fit), problems };
}

/** The coach's questions, checked as `checkCareer` does; with its career, those of unknown skills fall. */
export function checkQuestions(raw: unknown, career?: Career): { questions: Questions; problems: string[] } {
  const problems: string[] = [];
  const questions = salvage(QuestionsSchema, readable(raw, ['career']), problems);
  dropRepeated(questions.questions, 'questions', problems);
  if (career) {
    dropDangling({ records: questions.questions, list: 'questions', references: questionReferences }, knownIn(career), {
      problems,
    });
  }
  return { questions: deepFreeze(questions), problems };
}

/** How people ask, checked as `checkCareer` does. What is said of a section that is not there, no one finds. */
export function checkWordings(raw: unknown): { wordings: Wordings; problems: string[] } {
  const problems: string[] = [];
  return { wordings: deepFreeze(salvage(WordingsSchema, readable(raw, ['career']), problems)), problems };
}

function knownIn(career: Career): Known {
  const sets = new Map(
    ['skills', 'positions', 'alternatives'].map((list) => [
      list,
      new Set(listAt(career, list).map((record) => (record as Draft).id)),
    ]),
  );
  return (list) => sets.get(list) ?? noneHidden;
}

const notBuilt = { wayOut: 'Give a built dataset.' };

/** Refuses what is no dataset at all. */
function readable(raw: unknown, needed: readonly string[]): Readonly<Record<string, unknown>> {
  if (!isFields(raw))
    throw new CareerDataError({ ...notBuilt, place: 'dataset', expected: 'an object', found: shown(raw) });
  const version = raw['schemaVersion'];
  if (typeof version === 'number' && version > readableVersion) {
    const wayOut = 'Update career-elements, or use a dataset built for this version.';
    throw new CareerDataError({
      place: 'schemaVersion',
      expected: `${readableVersion} at most`,
      found: String(version),
      wayOut,
    });
  }
  for (const field of needed) {
    const value = raw[field];
    if (typeof value === 'string' && value.trim() !== '') continue;
    throw new CareerDataError({ ...notBuilt, place: field, expected: 'some text', found: shown(value) });
  }
  return raw;
}

/** Stands in for the few fields a career needs and can be shown without. */
function withStandIns(given: Readonly<Record<string, unknown>>, problems: string[]): Record<string, unknown> {
  const career = { ...given };
  // "und" is BCP 47 for a language that nobody named.
  const standIns: [string, unknown, string][] = [
    ['locale', 'und', 'a language, such as "en"'],
    ['summary', given['title'], 'some text'],
  ];
  for (const [field, standIn, expected] of standIns) {
    const value = given[field];
    if (typeof value === 'string' && value.trim() !== '') continue;
    problems.push(`${field}: expected ${expected}, found ${shown(value)}`);
    career[field] = standIn;
  }
  if (given['schemaVersion'] !== readableVersion) {
    problems.push(`schemaVersion: expected ${readableVersion}, found ${shown(given['schemaVersion'])}`);
    career['schemaVersion'] = readableVersion;
  }
  return career;
}

/** Keeps the first of each id. */
function dropRepeated(records: { id: string }[], list: string, problems: string[]): void {
  const seen = new Set<string>();
  keepOnly(records, ({ id }) => {
    if (!seen.has(id)) return Boolean(seen.add(id));
    problems.push(`${list} "${id}": expected an id of its own, found it twice; the first is kept`);
    return false;
  });
}

/**
 * Takes out references to what is not there, and records that cannot stand without them; those to what is
 * hidden in `quiet` without a word. Whether a record fell.
 */
function dropDangling(
  { records, list, references }: { records: Draft[]; list: string; references: readonly Reference[] },
  known: Known,
  { problems, quiet = new Set() }: { problems: string[]; quiet?: Set<string> },
): boolean {
  const ids = new Map(references.map(({ to }) => [to, known(to)]));
  const before = records.length;
  keepOnly(records, (record) =>
    references.every((reference) => {
      const lost = namedBy(record, reference).filter(({ id }) => !ids.get(reference.to)?.has(id));
      const told = lost.filter(({ id }) => !quiet.has(`${reference.to}/${id}`));
      for (const { path, id } of told) {
        problems.push(`${list} "${record.id}": ${spelled(path)}: expected one of the ${reference.to}, found "${id}"`);
      }
      if (lost.length === 0) return true;
      takeOut(record, reference, new Set(lost.map(({ path }) => path[1])));
      if (reference.form !== 'one') return true;
      // What falls because of something hidden is hidden with it.
      if (told.length === 0) quiet.add(`${list}/${record.id}`);
      return false;
    }),
  );
  return records.length < before;
}

function takeOut(record: Draft, { field, form }: Reference, lost: ReadonlySet<Key | undefined>): void {
  const value = record[field];
  if (Array.isArray(value)) record[field] = value.filter((_, index) => !lost.has(index));
  else if (form === 'keys')
    record[field] = Object.fromEntries(Object.entries(value as object).filter(([key]) => !lost.has(key)));
  else if (form === 'maybe') delete record[field];
}

const spelled = ([field, key, member]: readonly Key[]): string =>
  [typeof key === 'number' ? `${field}[${key}]` : field, typeof key === 'string' ? key : member]
    .filter((step) => step !== undefined)
    .join('.');

function keepOnly<T>(records: T[], keep: (record: T) => boolean): void {
  const kept = records.filter(keep);
  if (kept.length < records.length) records.splice(0, records.length, ...kept);
}
