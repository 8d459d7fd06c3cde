/** What a model may know of a visitor, in their own words: shown to them as it is sent. */
import { common } from '../../i18n/en/common.js';
import { coachPrompt } from '../../i18n/en/coach-prompt.js';
import { messages } from '../../i18n/messages.js';
import type { Career, Id } from '../../model/career.js';
import { lookup, resolveId } from '../../model/lookup.js';
import type { Profile } from '../../model/profile.js';
import { skillProgress } from '../../model/skills.js';

/** How many skills are named, of those that are known and of those that are being learnt. */
const MOST = 30;

/**
 * Where a visitor stands in a career, what they know of its skills and what they are learning. Nothing else: no note, no
 * other career. Undefined where they have marked nothing.
 */
export function visitorSummary(career: Career, profile: Profile, language: string): string | undefined {
  const { summary } = messages('coachPrompt', coachPrompt, language);
  const { level: levels } = messages('common', common, language);
  const named = (names: readonly string[]) =>
    names.length > MOST ? [...names.slice(0, MOST), summary.more(names.length - MOST)] : names;

  const standing = profile.positions[career.id];
  const current = positionTitle(career, standing?.current);
  const target = positionTitle(career, standing?.target);
  const marks = career.skills.map(({ id, title }) => ({ title, ...skillProgress(career, profile, id) }));
  const known = marks.filter(({ status }) => status === 'known');
  const learning = marks.filter(({ status }) => status === 'learning');

  const sentences = [
    ...((current ?? target) ? [summary.standing(current, target === current ? undefined : target)] : []),
    ...(known.length
      ? [summary.known(named(known.map(({ title, level = 1 }) => summary.skill(title, levels[level]))))]
      : []),
    ...(learning.length ? [summary.learning(named(learning.map(({ title }) => title)))] : []),
  ];
  return sentences.length ? sentences.join(' ') : undefined;
}

function positionTitle(career: Career, id: Id | undefined): string | undefined {
  return id === undefined ? undefined : lookup(career).positions.get(resolveId(career, id))?.title;
}
