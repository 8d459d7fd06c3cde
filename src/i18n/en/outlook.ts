import { count, day, list, number, spelled } from './words.js';

/** From so many years on, a figure is old. */
const OLD = 3;
const ago = (years: number): string => (years === 1 ? 'a year ago' : `${spelled(years)} years ago`);

interface Citation<Part> {
  readonly source: Part;
  readonly period: Part | undefined;
  readonly isProjection: boolean;
  readonly read: string | undefined;
}

/** The outlook. */
export const outlook = {
  title: 'Where this career is heading',
  loading: 'Loading the outlook',
  failure: 'The outlook did not load',
  empty: 'Nothing is said of what comes',
  emptyText: 'The guide of this career has no outlook yet.',
  treads: (from: number, to: number, height: number) => `From 100 in ${from} to ${number(height)} in ${to}`,
  /** Where a figure comes from, the time it speaks of and the day it was read there. */
  cite: <Part>({ source, period, isProjection, read }: Citation<Part>) => [
    source,
    ...(period ? [isProjection ? ', a projection for ' : ', for ', period] : []),
    `${read ? `, read on ${day(read)}` : ''}. `,
  ],
  age: {
    undated: 'The guide gives no date.',
    ahead: 'That time is still to come.',
    running: (years: number, mostlyPassed: boolean) =>
      mostlyPassed
        ? 'More than half of that span has passed: look for a newer one.'
        : years
          ? `That span began ${ago(years)}.`
          : 'That span has just begun.',
    past: (years: number) =>
      years ? `That was ${ago(years)}${years < OLD ? '' : ': look for a newer one'}.` : 'That is this year.',
  },
  trends: 'What is changing, and how much of it touches what you know',
  unmarked: 'Tick the skills you know, and they count here.',
  marked: (known: number, skills: number) =>
    known === skills
      ? `You know ${skills === 1 ? 'the one skill' : `all ${spelled(skills)} skills`} that these touch.`
      : `You know ${known ? number(known) : 'none'} of the ${count(skills, { one: 'skill', other: 'skills' })} that these touch${known ? '' : ' yet'}.`,
  touches: (skills: number) => `touches ${count(skills, { one: 'skill', other: 'skills' })}`,
  youKnow: (known: number, learning: number, skills: number) => {
    if (known === skills) return `you know ${skills === 1 ? 'it' : skills === 2 ? 'both' : 'them all'}`;
    if (!known && learning) return `you are learning ${skills === 1 ? 'it' : number(learning)}`;
    if (!known) return skills === 1 ? 'not known yet' : 'none known yet';
    return `you know ${number(known)}${learning ? `, learning ${number(learning)}` : ''}`;
  },
  /** Read out beside a trend that is not opened. */
  names: (known: readonly string[], learning: readonly string[], toLearn: readonly string[]) =>
    [
      known.length ? `Known: ${list(known)}.` : '',
      learning.length ? `Learning: ${list(learning)}.` : '',
      toLearn.length ? `To learn: ${list(toLearn)}.` : '',
    ]
      .filter(Boolean)
      .join(' '),
  automation: 'What automation takes, and what it leaves',
  takes: 'What it takes over',
  leaves: 'What stays yours',
  industries: 'Who needs this career',
  suchAs: <Example>(example: Example) => ['such as ', example] as const,
};
