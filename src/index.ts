/** What a page's own code can use. Importing it registers nothing: `career-elements/all.js` and its like do. */

export * from './elements/index.js';
export type { LinkEntry, Links } from './ui/settings.js';

export { CareerAnswerEvent } from './ui/events/career-answer.js';
export { CareerAskEvent } from './ui/events/career-ask.js';
export { CareerErrorEvent } from './ui/events/career-error.js';
export { CareerLinkEvent } from './ui/events/career-link.js';
export { CareerLoadEvent } from './ui/events/career-load.js';
export { CareerMilestoneChangeEvent } from './ui/events/career-milestone-change.js';
export { CareerPositionChangeEvent } from './ui/events/career-position-change.js';
export { CareerProfileChangeEvent } from './ui/events/career-profile-change.js';
export { CareerQuizEndEvent, type QuizOutcome } from './ui/events/career-quiz-end.js';
export { CareerReadEvent } from './ui/events/career-read.js';
export { CareerResourceChangeEvent } from './ui/events/career-resource-change.js';
export { CareerSelectEvent, type RecordKind } from './ui/events/career-select.js';
export { CareerSkillChangeEvent } from './ui/events/career-skill-change.js';
export { CareerViewEvent } from './ui/events/career-view.js';

export { CareerLoadError, type CareerLoadErrorKind } from './datasets/load-error.js';
export { type CareerSource, load as loadCareer, type Loaded, provideCareer } from './datasets/load.js';

export {
  type FieldValue,
  type FieldValues,
  openProfile,
  type ProfileDocument,
  type ProfileOptions,
  type ProfileStorage,
  type ProfileStore,
  type Storage,
  type StorageTrouble,
  type Undo,
} from './profile/store.js';

export { readCode as readMarksCode, toCode as toMarksCode } from './profile/transfer/code.js';
export {
  compare as compareMarks,
  type Comparison,
  type Policy,
  valuesOf as adoptable,
} from './profile/transfer/compare.js';
export { TransferError, type TransferErrorKind } from './profile/transfer/transfer-error.js';
export { readFile as readMarksFile, toFile as toMarksFile } from './profile/transfer/file.js';
export {
  type SharedProfile as Marks,
  sharedProfile as marksOf,
  type MentorReview,
  type Transfer as Parcel,
  withoutNotes,
} from './profile/transfer/transfer.js';

export { type Catalogue, addLanguage } from './i18n/messages.js';

export type {
  Alternative,
  Career,
  CareerData,
  Id,
  Level,
  Milestone,
  Need,
  Position,
  Resource,
  Skill,
  Stage,
  Transition,
} from './model/career.js';
export type { Overlay } from './model/overlay.js';
export {
  type Background,
  type Circumstances,
  emptyProfile,
  type Practice,
  type Profile,
  type SkillProgress as SkillMark,
  type ChosenPositions as Standing,
  type Status,
} from './model/profile.js';
export { type AlternativeNeed, type Carry, type Distance, distanceTo } from './model/distance.js';
export { type Gap, gapsOf } from './model/gaps.js';
export { learningOrder } from './model/learning-order.js';
export {
  neededBy as askedBy,
  needStates as held,
  type NeedState as HeldNeed,
  skillProgress as markOf,
  missing,
  missingSkills,
  type SkillCounts as Progress,
  countSkills as progress,
  skillsNeeded as skillsAsked,
} from './model/skills.js';
export { type MilestoneOnTheWay, stepsBetween, type WayStep, wayTo } from './model/way.js';
