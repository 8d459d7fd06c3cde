/** What the outlook shows: pure answers from a career, the visitor's profile and today's date. */
import type { Career, Figure, Id, Skill, Trend } from '../../model/career.js';
import { type Age, ageOf, isProjection, type Treads, treadsOf } from '../../model/figures.js';
import { lookup } from '../../model/lookup.js';
import type { Profile, Status } from '../../model/profile.js';
import { skillProgress, type SkillCounts, countSkills } from '../../model/skills.js';

/** A figure that is longer is words, and no larger than words are. */
const LONGEST_NUMBER = 10;

export interface FigureView {
  readonly figure: Figure;
  /** What is drawn of it: its change over a span of years. */
  readonly treads: Treads | undefined;
  readonly age: Age;
  /** Whether it speaks of a time to come. */
  readonly isProjection: boolean;
  /** Whether its value is a number to be seen from afar, such as "22%" or "1,200". */
  readonly isNumber: boolean;
}

/** A skill that a trend touches, and how the visitor holds it. */
export interface TouchedSkill {
  readonly skill: Skill;
  readonly status: Status;
}

export interface TrendView {
  readonly trend: Trend;
  /** Known first, then learning, then to learn; among themselves in the trend's order. */
  readonly skills: readonly TouchedSkill[];
  readonly progress: SkillCounts;
}

export interface OutlookView {
  readonly figures: readonly FigureView[];
  readonly trends: readonly TrendView[];
  /** How the visitor stands with all the skills that these trends touch, each counted once. */
  readonly progress: SkillCounts;
}

/** The trends that are listed: all, or those of the ids given. */
const listedTrends = ({ outlook }: Career, limit?: ReadonlySet<Id>): readonly Trend[] =>
  (outlook?.trends ?? []).filter(({ id }) => !limit || limit.has(id));

/** Whether there is nothing to show of a career. */
export function hasNone(career: Career, limit?: ReadonlySet<Id>): boolean {
  const { summary, facts = [], automation } = career.outlook ?? {};
  const isAutomated = automation && automation.takes.length + automation.leaves.length > 0;
  return !summary && !facts.length && !isAutomated && !career.industries.length && !listedTrends(career, limit).length;
}

const figureView = (figure: Figure, now: Date | undefined): FigureView => ({
  figure,
  treads: treadsOf(figure),
  age: ageOf(figure, now),
  isProjection: isProjection(figure, now),
  isNumber: figure.value.length <= LONGEST_NUMBER && /\p{N}/u.test(figure.value),
});

const ORDER: readonly Status[] = ['known', 'learning', 'to-learn'];

function trendView(career: Career, profile: Profile, trend: Trend): TrendView {
  const ids = [...new Set(trend.skills)];
  const { skills } = lookup(career);
  const touched = ids.flatMap((id) => {
    const skill = skills.get(id);
    return skill ? { skill, status: skillProgress(career, profile, id).status } : [];
  });
  return {
    trend,
    skills: touched.sort((a, b) => ORDER.indexOf(a.status) - ORDER.indexOf(b.status)),
    progress: countSkills(
      career,
      profile,
      touched.map(({ skill }) => skill.id),
    ),
  };
}

interface ViewOptions {
  /** Ids of the only trends to show, or of skills they touch. */
  readonly limit?: ReadonlySet<Id> | undefined;
  /** Today; undefined where that is not to be known, on a server and in the first render after one. */
  readonly now?: Date | undefined;
}

export function viewOf(career: Career, profile: Profile, { limit, now }: ViewOptions = {}): OutlookView {
  const trends = listedTrends(career, limit);
  return {
    figures: (career.outlook?.facts ?? []).map((figure) => figureView(figure, now)),
    trends: trends.map((trend) => trendView(career, profile, trend)),
    progress: countSkills(career, profile, [...new Set(trends.flatMap(({ skills }) => skills))]),
  };
}

/** The titles of a trend's skills that stand so with the visitor. */
export const titlesOf = ({ skills }: TrendView, status: Status): string[] =>
  skills.filter((each) => each.status === status).map(({ skill }) => skill.title);
