import { count, number } from './words.js';

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
