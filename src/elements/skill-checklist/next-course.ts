/** The first thing to learn for which the host has a course. */
import { html, nothing, type TemplateResult } from 'lit';
import type { checklist } from '../../i18n/en/skill-checklist.js';
import type { common } from '../../i18n/en/common.js';
import type { Skill } from '../../model/career.js';
import { gapsOf } from '../../model/gaps.js';
import { learningOrder } from '../../model/learning-order.js';
import { lookup } from '../../model/lookup.js';
import { missingSkills } from '../../model/skills.js';
import { course, hasCourse } from '../../ui/course.js';
import type { Settings } from '../../ui/settings.js';
import type { Filter, List } from './checklist-view.js';

/** Whether the host has courses at all: to look for the first one in a list of thousands takes a while. */
const offersCourses = ({ skillUrl, links }: Settings): boolean =>
  Boolean(skillUrl) || Object.keys(links ?? {}).some((key) => key.startsWith('skill/'));

/** Of the skills listed, the one to take next: of what the position in view asks, else of all that is lacked. */
export function nextCourse(
  { career, profile, listed }: List,
  { position, status }: Filter,
  settings: Settings,
): Skill | undefined {
  if (status === 'known' || !offersCourses(settings)) return undefined;
  const { skills } = lookup(career);
  const ids = new Set(listed.map(({ skill }) => skill.id));
  const gaps = position ? learningOrder(career, missingSkills(career, profile, position)) : gapsOf(career, profile);
  return gaps
    .filter(({ skill }) => ids.has(skill))
    .flatMap(({ skill }) => skills.get(skill) ?? [])
    .find((skill) => hasCourse(settings, skill));
}

export const nextLine = (
  skill: Skill | undefined,
  settings: Settings,
  { words, say }: { readonly words: typeof checklist; readonly say: typeof common },
): TemplateResult | typeof nothing =>
  skill
    ? html`<p class="next unprinted"><span class="muted">${words.next}</span> ${course(settings, skill, say)}</p>`
    : nothing;
