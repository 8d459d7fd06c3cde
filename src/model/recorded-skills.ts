/** All skills that a visitor has marked, those of other careers too, and what to call them. */
import type { Career, Id } from './career.js';
import { lookup, resolveId } from './lookup.js';
import type { Profile, SkillProgress } from './profile.js';
import { skillProgress } from './skills.js';

export interface RecordedSkill {
  readonly id: Id;
  readonly title: string;
  /** Whether it is one of this career's. */
  readonly isHere: boolean;
  readonly mark: SkillProgress;
}

/** Longer than any title; an id from outside may be of any length. */
const LONGEST = 80;

/** An id as a person would write it: "Infrastructure as code" of `infrastructure-as-code`. */
export function readable(id: Id): string {
  const words = id
    .slice(0, 4 * LONGEST)
    .replace(/[\p{Cc}\p{Cf}_-]+/gu, ' ')
    .trim();
  const letters = [...words];
  const short = letters.length > LONGEST ? `${letters.slice(0, LONGEST).join('')}…` : letters.join('');
  return short.charAt(0).toUpperCase() + short.slice(1);
}

/** What a skill is called: its title here, else the one that a neighbouring career gives it, else its id, readable. */
export function skillTitle(career: Career, id: Id): string {
  const { skills, alternatives } = lookup(career);
  const own = skills.get(resolveId(career, id))?.title;
  if (own) return own;
  for (const { new: asked } of alternatives.values())
    for (const { skill, title } of asked) if (skill === id) return title;
  return readable(id);
}

/** The skills that have a status or a note: this career's in its order, then others by name. */
export function recordedSkills(career: Career, profile: Profile): RecordedSkill[] {
  const { skills } = lookup(career);
  const here = career.skills.map(({ id, title }) => ({
    id,
    title,
    isHere: true,
    mark: skillProgress(career, profile, id),
  }));
  const others = Object.keys(profile.skills)
    .filter((id) => !skills.has(id) && !Object.hasOwn(career.renamed, id))
    .map((id) => ({ id, title: skillTitle(career, id), isHere: false, mark: skillProgress(career, profile, id) }))
    .sort((a, b) => (a.title < b.title ? -1 : 1));
  return [...here, ...others].filter(({ mark }) => mark.status !== 'to-learn' || mark.note?.trim());
}
