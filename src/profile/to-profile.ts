import type { Id } from '../model/career.js';
import { deepFreeze } from '../model/freeze.js';
import type {
  Circumstances,
  Practice,
  Profile,
  ReadingProgress,
  Review,
  SkillProgress,
  SkillReview,
  ChosenPositions,
} from '../model/profile.js';
import type { Field, ProfileDocument } from './document.js';
import { type FieldPath, isKnownField, readIds, readPath, readPractice } from './fields.js';

type Draft<T> = { -readonly [Key in keyof T]: T[Key] };
type ById<T> = Record<Id, T>;

const byId = <T>(): ById<T> => Object.create(null) as ById<T>;

const set = (records: ById<object>, id: Id, field: Readonly<Record<string, unknown>>): void => {
  Object.assign((records[id] ??= byId()), field);
};

interface ReadingDraft extends Draft<ReadingProgress> {
  read: string[];
}
interface ReviewDraft extends Draft<Review> {
  skills: ById<Draft<SkillReview>>;
}

/** What elements read of a document: deep-frozen. Fields they know no use for are passed over. */
export function toProfile({ fields }: ProfileDocument): Profile {
  const skills = byId<Draft<Partial<SkillProgress>>>();
  const positions = byId<Draft<ChosenPositions>>();
  const lists = { milestones: byId<Id[]>(), done: byId<Id[]>(), saved: byId<Id[]>(), seen: byId<Id[]>() };
  const reading = byId<ReadingDraft>();
  const answers = byId<ById<Id>>();
  const reviews = byId<ReviewDraft>();
  const practice = byId<Practice>();
  const circumstances = byId<Draft<Circumstances>>();
  const talk = byId<string>();

  const take = ({ kind, owner, name, rest }: FieldPath, value: unknown, time: number): void => {
    switch (kind) {
      case 'skills':
        set(skills, owner, { [name]: value });
        break;
      case 'positions':
        set(positions, owner, { [name]: value });
        break;
      case 'milestones':
      case 'done':
      case 'saved':
      case 'seen':
        (lists[kind][owner] ??= []).push(name);
        break;
      case 'read':
        (reading[owner] ??= newReading()).read.push(`${name}/${rest}`);
        break;
      case 'stopped': {
        const [section = '', block] = String(value).split('#');
        (reading[owner] ??= newReading()).stopped = { section, block: Number(block) || 0, time };
        break;
      }
      case 'answers':
        set(answers, owner, { [name]: value });
        break;
      case 'reviews': {
        const review = (reviews[owner] ??= newReview());
        if (rest !== undefined) set(review.skills, rest, { [name]: value });
        else if (name === 'learner' || name === 'name') review[name] = value as string;
        break;
      }
      case 'practice':
        practice[owner] = readPractice(value as string);
        break;
      case 'circumstances':
        set(circumstances, owner, { [name]: name === 'enjoys' ? readIds(value as string) : value });
        break;
      case 'talk':
        talk[owner] = value as string;
    }
  };

  for (const path in fields) {
    const [value, time] = fields[path] as Field;
    const parts = readPath(path);
    if (value !== null && isKnownField(parts, value)) take(parts, value, time);
  }
  // One device may have said "known, level 2" and another "learning" later: the status rules.
  for (const id in skills) if (skills[id]?.status !== 'known') delete skills[id]?.level;
  // Not in the order in which they were done: two devices that know the same show the same.
  for (const list of Object.values(lists)) for (const owner in list) list[owner]?.sort();
  for (const career in reading) reading[career]?.read.sort();
  // What is said of marks that are not there any more.
  for (const id in reviews) if (!reviews[id]?.learner) delete reviews[id];
  return deepFreeze({ skills, positions, ...lists, reading, answers, reviews, practice, circumstances, talk });
}

const newReading = (): ReadingDraft => ({ read: [] });
const newReview = (): ReviewDraft => ({ learner: '', skills: byId() });
