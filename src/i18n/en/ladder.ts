import type { Rich } from '../format.js';
import { article, capital, count, list, number, spelled } from './words.js';

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
