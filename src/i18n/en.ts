/** Every word the elements say, in English. One section an element, one message a thing said. */
import { formats, type Rich } from './format.js';

const { count, list, number } = formats('en', { plain: true });

/** Said by more than one element. */
export const common = {
  level: { 1: 'basics', 2: 'solid', 3: 'expert' },
  status: { 'to-learn': 'to learn', learning: 'learning', known: 'known' },
  /** A known skill that a position asks at a higher level. */
  below: 'known, below the level asked',
  milestone: 'milestone',
  milestoneDone: 'milestone, done',
  progress: (known: number, learning: number, total: number) => [
    { strong: `${number(known)} of ${number(total)}` },
    ` known${learning ? `, ${number(learning)} learning` : ''}`,
  ],
  progressWords: (known: number, learning: number, total: number) =>
    `${number(known)} of ${number(total)} known${learning ? `, ${number(learning)} learning` : ''}`,
  retry: 'Try again',
  forMaker: 'For whoever made this page',
  safe: 'Your marks are safe on this device.',
  errors: {
    'unknown-career': 'There is no career of that name here.',
    refused: 'The address it should come from is not one that can be used.',
    offline: 'You are offline, and no copy of it is here.',
    network: 'The server could not be reached.',
    http: (status: number) => `The server answered ${status}.`,
    timeout: 'The server did not answer in ten seconds.',
    'too-large': 'What came is too large.',
    'not-json': 'Something came, but it was no data.',
    'not-a-career': 'Something came, but it was no career.',
  },
  trouble: {
    unavailable: 'This page may not keep anything here, so your marks last until you leave it.',
    full: 'This device has no room left, so your marks last until you leave this page.',
    corrupt: 'The marks kept here could not be read. They are put aside, and you start afresh.',
    newer: 'The marks kept here come from a newer version. They stay as they are; new ones last until you leave.',
  },
};

const spelled = (value: number): string =>
  ['no', 'one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine', 'ten'][value] ?? number(value);
const capital = (words: string): string => words.charAt(0).toUpperCase() + words.slice(1);

/** The path explorer. */
export const explorer = {
  title: 'Where else you could go',
  intro: (careers: number) =>
    `${careers === 1 ? 'One career' : `${capital(spelled(careers))} careers`} around yours. The nearer one stands, the more of what you know comes along.`,
  unmarked: 'Tick what you know, and the map comes closer. Until then each career stands where the guide puts it.',
  loading: 'Loading the careers around yours',
  failure: 'The map did not load',
  empty: 'Nothing lies around this career yet',
  emptyText: 'Its guide names no other ways.',
  view: 'View',
  views: { map: 'Map', list: 'List' },
  group: 'Group',
  allGroups: (groups: number) => (groups > 2 ? `All ${spelled(groups)} groups` : 'All groups'),
  showAll: (groups: number) => `Show ${groups > 2 ? `all ${spelled(groups)}` : 'all'} groups`,
  sort: 'Sort',
  sorts: { closest: 'Closest to your skills', groups: 'By the guide’s groups', name: 'By name' },
  interests: 'What interests you',
  found: (shown: number, careers: number) =>
    `${number(shown)} of ${count(careers, { one: 'career', other: 'careers' })}`,
  nothing: (interests: number) =>
    interests > 1
      ? `No neighbour here wants ${interests === 2 ? 'both' : `all ${spelled(interests)}`}`
      : 'No neighbour here wants that',
  nothingText: (group: string | undefined, interests: readonly string[]) =>
    `${group ? `Of ${group}, none` : 'None'} is for ${list(interests)}${interests.length > 1 ? ' at once' : ''}.`,
  clearInterests: 'Clear interests',
  tooMany: (careers: number) => `${number(careers)} are too many for a map, so here they are as a list.`,
  nearest: (shown: number, careers: number) =>
    `The map has room for ${spelled(shown)}, so these are the nearest. All ${number(careers)} stand in the list.`,
  rings: ['most', 'half', 'a third'],
  pick: 'Choose a career to see what carries over, what to level up and what is new.',
  carry: (over: number, of: number) => `${number(over)} of ${number(of)} ${over === 1 ? 'carries' : 'carry'} over`,
  youKnow: (known: number) => `you know ${number(known)}`,
  carries: { 'carries-over': 'Carries over', 'level-up': 'Level up', new: 'New' },
  tools: 'Tools:',
  forYouIf: 'For you if',
  seeCareer: 'See the career',
  compare: 'compare',
  compareOne: (career: string) => `Compare ${career}`,
  compareButton: 'Compare',
  comparing: 'Comparing',
  sideBySide: 'Side by side',
  remove: (career: string) => `Remove ${career}`,
  tray: (chosen: number) =>
    chosen === 3
      ? 'Three stand side by side, and no more fit. Take one out to choose another.'
      : chosen
        ? `Choose up to three: ${chosen === 1 ? 'two more fit' : 'one more fits'}.`
        : 'Choose up to three to see them side by side.',
  compared: (careers: readonly string[]) =>
    careers.length ? `Side by side: ${list(careers)}` : 'Nothing is compared any more',
  rows: { days: 'Your days', skills: 'Skills', new: 'New', tools: 'Tools', idealIf: 'For you if' },
  skills: (over: number, levelUp: number, fresh: number) =>
    `${number(over)} ${over === 1 ? 'carries' : 'carry'} over, ${number(levelUp)} to level up, ${number(fresh)} new`,
  none: 'none',
};

/** What is said of a position, wherever it stands. */
export const position = {
  asks: 'What it asks',
  does: 'What you do',
  example: 'A piece of the work',
  tools: 'Tools',
  around: 'Around you',
  way: 'How people get in',
};

/** The skill checklist. */
export const checklist = {
  title: <Title>(career: Title) => [career, ' skills'] as const,
  loading: 'Loading the skills',
  failure: 'The skills did not load',
  empty: 'No skills in this career yet',
  emptyText: 'The guide lists none. When it does, they will stand here.',
  emptyLimit: 'None of these skills is in this career',
  emptyLimitText: 'The page asks for some that the guide does not list.',
  number,
  groupCount: (known: number, total: number) => `${number(known)} of ${number(total)}`,
  groupKnown: ' known',
  show: 'Show',
  shows: { all: 'All', 'to-learn': 'To learn', learning: 'Learning', known: 'Known' },
  askedBy: 'Asked by',
  everyPosition: 'Every position',
  onlyAsked: (position: string) => `Only what ${position} asks`,
  find: 'Find a skill',
  found: (skills: number) => (skills ? count(skills, { one: 'skill', other: 'skills' }) : 'No skill matches'),
  learn: 'learn',
  learning: (skill: string) => `Learning ${skill}`,
  more: (skill: string) => `More about ${skill}`,
  /** Beside a skill that is known below the level asked by the position in view. */
  asked: (level: string) => `${level} asked`,
  knownAt: (level: string) => `known, ${level}`,
  practise: 'How to practise',
  signs: 'You know it when',
  tools: 'Tools',
  list: (items: readonly string[]) => list(items),
  course: (skill: string) => `Course: ${skill}`,
  asks: 'Who asks for it',
  after: 'Builds on',
  ranks: 'How it ranks',
  level: 'How well you know it',
  note: 'Your note',
  nothing: {
    query: 'Nothing by that name',
    queryText: (query: string) => `No skill in view is called “${query}”, nor are its tools.`,
    unasked: (position: string) => `${position} asks for none of these`,
    unaskedText: 'Other positions may.',
    done: (position: string) => `Nothing to learn that ${position} asks`,
    doneText: (skills: number, next: string | undefined) =>
      `You know ${skills === 1 ? 'the one skill it asks' : `all ${spelled(skills)}`}.${next ? ` Look at what ${next} asks next.` : ''}`,
    'to-learn': 'Nothing left to learn',
    'to-learnText': 'Each of these skills is known or on its way.',
    learning: 'You are learning nothing here yet',
    learningText: 'Press “learn” beside a skill, and it stands here.',
    known: 'Nothing ticked here yet',
    knownText: 'Tick what you know, and it stands here.',
  },
  showPosition: (position: string) => `Show ${position}`,
  clear: 'Clear filters',
  kept: {
    local: 'Kept on this device only.',
    session: 'Kept until you close this tab.',
    none: 'Not kept: your marks last until you leave this page.',
    host: 'Kept by this site.',
  },
  print: 'Print',
};

/** The role card. */
export const roleCard = {
  loading: 'Loading the position',
  failure: 'The position did not load',
  empty: 'No positions in this career yet',
  emptyText: 'Its guide names none.',
  unknown: 'This position is not here',
  unknownText: 'It may have another name now.',
  unknownDetail: (asked: string, career: string, nearest: readonly string[]) =>
    `position="${asked}": the career "${career}" has no position of that id. The nearest are ${nearest.map((id) => `"${id}"`).join(', ')}.`,
  standing: (stage: string, step: number, steps: number) => `${stage}, step ${number(step)} of ${number(steps)}`,
  door: (stage: string) => `${stage}, a career of its own`,
  beforeAndAfter: 'Before and after',
  before: 'one step before',
  after: 'one step on',
  or: 'or',
  further: (positions: number) => `${number(positions)} more`,
  backTo: 'Back to',
  showSkills: (skills: number) => `${number(skills)} more ${skills === 1 ? 'skill' : 'skills'}`,
  fewerSkills: 'Fewer skills',
  jobs: (position: string) => `See ${position} jobs`,
  relation: { current: 'You are here', target: 'Your target', 'on-the-way': 'On the way to your target' },
  toGo: (skills: number) =>
    skills ? `${count(skills, { one: 'skill', other: 'skills' })} to go` : 'you have what it asks',
};

/** "a" or "an", by how a title sounds: an engineer, a user researcher, an SRE, a CTO. */
const article = (title: string): string =>
  /^(?:[AEFHILMNORSX][A-Z]|(?!eu|one\b|u(?:ni|s|t|x|k))[aeiou])/.test(
    title.replace(/^[A-Z](?![A-Z])/, (letter) => letter.toLowerCase()),
  )
    ? 'an'
    : 'a';
const skillCount = (skills: number): string => count(skills, { one: 'skill', other: 'skills' });
const milestoneCount = (milestones: number): string => count(milestones, { one: 'milestone', other: 'milestones' });
const skillsAndMilestones = (skills: number, milestones: number): string =>
  [skills ? skillCount(skills) : '', milestones ? milestoneCount(milestones) : ''].filter(Boolean).join(', ');

/** The ladder. */
export const ladder = {
  label: (career: string) => `Career ladder: ${career}`,
  loading: 'Loading the ladder',
  failure: 'The ladder did not load',
  empty: 'No steps in this career yet',
  emptyText: 'Its guide names no positions.',
  single: 'One step, and it is the whole way',
  singleText: (position: string) => `${position} stands alone here.`,
  /** The sentence whose two blanks are filled by choosing. */
  sentence: (current: string | undefined) =>
    [
      current ? `I am ${article(current)} ` : 'I am ',
      { choice: 'current' },
      ' and aim for ',
      { choice: 'target' },
      '.',
    ] as readonly (string | { readonly choice: 'current' | 'target' })[],
  choices: { current: 'Where I am', target: 'What I aim for' },
  nowhere: 'nowhere yet',
  start: 'Say where you stand, and the way up lights: what is missing, step by step.',
  aim: 'Now say what you aim for, and the way there lights up.',
  same: 'You have arrived: this is where you stand already.',
  below: 'That step lies behind you. Choose one further up, and the way there lights up.',
  noWay: 'No way leads there from where you stand.',
  way: ({ steps, skills, learning, milestones, fromFoot }: WayWords): Rich => {
    const lies = fromFoot ? (steps === 1 ? 'leads' : 'lead') : steps === 1 ? 'lies' : 'lie';
    const head: Rich = [
      { strong: `${capital(spelled(steps))} ${steps === 1 ? 'step' : 'steps'}` },
      ` ${lies} ${fromFoot ? 'there from the foot' : 'between'}`,
    ];
    if (!skills && !milestones)
      return [...head, ', and you have all that ', steps === 1 ? 'it asks for.' : 'they ask for.'];
    const begun = !learning
      ? ''
      : learning === skills
        ? skills === 1
          ? ', which you are learning already'
          : ', all of which you are learning already'
        : `, ${spelled(learning)} of which you are learning already`;
    return [
      ...head,
      steps === 1 ? '. It asks for ' : '. They ask for ',
      ...(skills ? [{ strong: skillCount(skills) }, begun] : []),
      ...(skills && milestones ? [begun ? ', and ' : ' and '] : []),
      ...(milestones ? [{ strong: milestoneCount(milestones) }] : []),
      '.',
    ];
  },
  key: { known: 'known', learning: 'learning', 'to-learn': 'to learn', milestone: 'milestone' },
  keyUnmarked: 'skill',
  /** A stage of the trunk, or the stages that the ways after a fork run through. */
  stages: (titles: readonly string[], tracks: number) => {
    const span = titles.length > 2 ? `${titles[0]} to ${titles.at(-1)}` : list(titles);
    return tracks < 2 ? span : `${span}: ${tracks === 2 ? 'the way forks' : `${spelled(tracks)} tracks`}`;
  },
  straightOn: 'Straight on',
  drawing: 'The drawing',
  more: (positions: number) => `+${number(positions)} more`,
  here: 'You are here',
  hereShort: 'You',
  target: 'Your target',
  targetShort: 'Target',
  begins: 'Where many begin',
  apart: 'Stands on its own',
  door: (from: readonly string[]) => `A door from ${list(from)}`,
  behind: 'All behind you',
  ready: 'Nothing is missing',
  easy: 'Asks nothing new',
  asks: skillsAndMilestones,
  toGo: (skills: number, milestones: number) => `${skillsAndMilestones(skills, milestones)} to go`,
  stillOpen: (skills: number, milestones: number) => `${skillsAndMilestones(skills, milestones)} still open`,
  met: (met: number, total: number) => (met === total ? 'all' : `${number(met)} of ${number(total)}`),
  missing: 'Missing for this step',
  stageLine: {
    here: (stage: string) => `${stage}, where you are`,
    target: (stage: string) => `${stage}, your target`,
    next: (stage: string) => `${stage}, your next step`,
    'on-the-way': (stage: string) => `${stage}, on your way`,
    behind: (stage: string) => `${stage}, behind you`,
    ahead: (stage: string) => stage,
  },
  markHere: 'I am here',
  markTarget: 'My target',
  jobs: (position: string) => `See ${position} jobs`,
  milestones: 'Milestones on the way',
  from: (position: string) => `From ${position}`,
};
/** What a way asks of a visitor: how many steps, skills that are missing, milestones not done. */
interface WayWords {
  readonly steps: number;
  readonly skills: number;
  /** How many of the missing skills are being learnt. */
  readonly learning: number;
  readonly milestones: number;
  /** Whether the visitor stands nowhere yet, so that it begins at the foot of the ladder. */
  readonly fromFoot: boolean;
}
