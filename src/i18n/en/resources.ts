import type { Rich } from '../format.js';
import { count, list, number, spelled } from './words.js';

const ORDINALS = ['first', 'second', 'third', 'fourth', 'fifth', 'sixth', 'seventh', 'eighth', 'ninth', 'tenth'];

/** Resources: what to read, take and join. */
export const resources = {
  title: 'Read, take, join',
  loading: 'Loading what there is to read and join',
  failure: 'The resources did not load',
  empty: 'Nothing to read, take or join yet',
  emptyText: 'The guide names nothing. When it does, it will stand here.',
  emptyLimit: 'None of these is in this career',
  emptyLimitText: 'The page asks for some that the guide does not list.',
  marks: (saved: number, done: number): Rich => {
    const marks = [...(saved ? [`${number(saved)} saved`] : []), ...(done ? [`${number(done)} done`] : [])];
    const [first, ...rest] = marks;
    return first === undefined ? [] : [{ strong: first }, ...rest.map((mark) => `, ${mark}`), '. '];
  },
  order: {
    next: 'First what your next step asks and you don’t know yet.',
    foot: 'First what the first steps ask and you don’t know yet.',
    known: 'You know what each of these teaches.',
    stages: 'From the first stage to the last.',
    stage: (stage: number, stages: number) =>
      `You are at the ${ORDINALS[stage - 1] ?? number(stage)} of ${spelled(stages)} stages.`,
    guide: 'In the order of the guide.',
    name: 'From A to Z.',
  },
  number,
  kind: 'Kind',
  all: 'All',
  kinds: {
    book: 'Books',
    course: 'Courses',
    certificate: 'Certificates',
    community: 'Communities',
    practice: 'Practice',
    event: 'Events',
  },
  one: {
    book: 'Book',
    course: 'Course',
    certificate: 'Certificate',
    community: 'Community',
    practice: 'Practice',
    event: 'Event',
  },
  grouping: 'Order',
  groupings: { lack: 'By what you lack', stage: 'By stage', guide: 'In the guide’s order', name: 'From A to Z' },
  show: 'Show',
  shows: { all: 'Everything', saved: 'Saved', open: 'Not done yet', done: 'Done' },
  found: (resources: number) => (resources ? count(resources, { one: 'resource', other: 'resources' }) : 'Nothing'),
  onlySkill: <Skill>(skill: Skill) => ['Only what teaches ', skill, '.'] as const,
  everySkill: 'Every skill',
  showSkill: (skill: string, status: string) => `${skill}, ${status}: show what teaches it`,
  /** Before the level at which it is asked. */
  asks: <Position>(position: Position) => [position, ' asks'] as const,
  here: 'you are here',
  positions: (titles: readonly string[]) =>
    titles.length > 2 ? count(titles.length, { one: 'position', other: 'positions' }) : list(titles),
  anyStage: 'At any stage',
  anySkill: 'Whatever you learn',
  knownAlready: 'For what you know already',
  also: 'also',
  teaches: 'teaches',
  save: 'save',
  saved: 'saved',
  /** A toggle's name, the same whether it is pressed or not. */
  saves: (resource: string) => `Save: ${resource}`,
  done: 'done',
  finished: 'You finished this. ',
  doYouKnow: <Skill>(skill: Skill) => ['Do you know ', skill, ' now?'] as const,
  knowIt: 'I know it',
  stillLearning: 'Still learning',
  notNow: 'Not now',
  answered: (skill: string, status: string) => `${skill}: ${status}`,
  nothing: {
    skill: 'Nothing here teaches that',
    skillText: 'The guide names no resource for this skill.',
    saved: 'Nothing saved here yet',
    savedText: 'Press “save” beside something, and it stands here.',
    done: 'Nothing done here yet',
    doneText: 'Tick “done” when you have finished something, and it stands here.',
    open: 'All of these are done',
    openText: 'What you have finished stands under “Done”.',
    all: 'Nothing of that kind',
    allText: 'Look at another kind.',
  },
  clear: 'Show everything',
  away: 'Links lead away from this page.',
  someAway: 'Some links lead away from this page.',
};
