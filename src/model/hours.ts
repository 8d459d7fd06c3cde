/** How long it takes to learn a skill: a range of hours of practice, since nobody knows it better than that. */
import type { Level, Skill } from './career.js';

/** Hours, the least and the most. */
export type Range = readonly [least: number, most: number];

/** What a level takes, from the level below, of a skill whose dataset says nothing of it. */
export const usualHours: Readonly<Record<Level, Range>> = { 1: [15, 30], 2: [40, 80], 3: [100, 200] };

/** The hours from a level that is held, 0 where none is, to the one that is asked: [0, 0] where it is held already. */
export function hoursBetween(skill: Pick<Skill, 'hours'> | undefined, held: 0 | Level, asked: Level): Range {
  const levels = ([1, 2, 3] as const).filter((level) => level > held && level <= asked);
  return levels.reduce<Range>(
    ([least, most], level) => {
      const [from, to] = skill?.hours?.[level] ?? usualHours[level];
      return [least + from, most + to];
    },
    [0, 0],
  );
}
