import { days } from '../days.js';
import { count, number } from './words.js';

const { ago, weekday, date } = days('en');
const sections = (shown: number): string => count(shown, { one: 'section', other: 'sections' });

/** The guide. */
export const guide = {
  title: <Title>(career: Title) => [career, ' guide'] as const,
  loading: 'Loading the guide',
  failure: 'The guide did not load',
  empty: 'No guide to this career yet',
  emptyText: 'When one is written, you can read it here.',
  unknown: 'This part of the guide is not here',
  unknownText: 'It may have another name now.',
  unknownDetail: (setting: string, career: string, nearest: readonly string[]) =>
    `${setting}: the guide of "${career}" has no part or section of that id. The nearest are ${nearest.map((id) => `"${id}"`).join(', ')}.`,
  readAll: 'Read the guide',
  contents: 'Contents',
  number,
  minutes: (minutes: number) => `${number(minutes)} min`,
  read: 'read',
  /** `daysAgo` is 0 for today. `time` is in ms since 1970. */
  stopped: (daysAgo: number, time: number) =>
    `You stopped here ${daysAgo < 2 ? ago(daysAgo) : `on ${daysAgo < 7 ? weekday(time) : date(time)}`}`,
  resume: 'Continue:',
  toStop: 'Go to where you stopped',
  markRead: 'I have read this',
  readOn: 'Read on',
  previous: 'Back',
  next: 'Next',
  nextPart: 'Next part',
  end: 'Here the guide ends.',
  within: 'In this section',
  signs: 'You know it when',
  mark: (skill: string) => `Where you are with ${skill}`,
  marks: { 'to-learn': 'to learn', learning: 'learning', known: 'I know it' },
  course: (skill: string) => `Course: ${skill}`,
  jobs: (position: string) => `See ${position} jobs`,
  milestone: 'milestone',
  /** The step that a milestone stands on. */
  onTheWay: <Title>(from: Title, to: Title) => ['On the way from ', from, ' to ', to, '.'] as const,
  markDone: 'I have done this',
  hurdle: 'hurdle',
  ways: 'Ways over it',
  find: 'Search the guide',
  results: 'Search results',
  found: (shown: number, query: string) => `${sections(shown)} on “${query}”`,
  /** Before the names of what a section speaks of. */
  also: 'In this section:',
  further: (further: number) => `${number(further)} more. Another word narrows them down.`,
  nothing: (query: string) => `Nothing here on “${query}”`,
  nothingText: 'Try another word, or a shorter one.',
  marked: (query: string) => `“${query}” is marked below.`,
  toResults: 'All results',
  clear: 'Clear the search',
};
