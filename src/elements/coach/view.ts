/** What the coach shows, worked out from data. No DOM. */
import type { Plan } from '../../coach/advice.js';
import { type Conversation, type Message, type QuizMessage, textOfAnswer } from '../../coach/conversation.js';
import { isRight, outcomes, type Outcome, proposals, type Question } from '../../coach/quiz.js';
import type { common } from '../../i18n/en/common.js';
import type { Career, Guide, Id, Level, Skill } from '../../model/career.js';
import { type Part, placeOf, type Section } from '../../model/guide.js';
import { lookup, titleOf } from '../../model/lookup.js';
import type { Profile } from '../../model/profile.js';
import { skillsInOrder } from '../../model/skills.js';
import type { Say } from './scene.js';

// --- Sources --------------------------------------------------------------------------------------------------------

/** A section of the guide and the part it stands in; undefined where it is there no longer. */
export function sectionAt(
  guide: Guide | undefined,
  place: string | undefined,
): { readonly part: Part; readonly section: Section } | undefined {
  for (const part of guide?.parts ?? [])
    for (const section of part.sections) if (placeOf(part, section) === place) return { part, section };
  return undefined;
}

// --- Tests ----------------------------------------------------------------------------------------------------------

export interface Topic {
  readonly skill: Skill;
  /** The day it is to be practised again. */
  readonly due: number | undefined;
  readonly isDue: boolean;
}

/** What there are questions on: what is due first, the longest overdue before all, then in the career's own order. */
export function topicsOf(
  { career, profile, bank }: { readonly career: Career; readonly profile: Profile; readonly bank: readonly Question[] },
  today: number,
  limit?: ReadonlySet<string>,
): Topic[] {
  const asked = new Set(bank.map(({ skill }) => skill));
  const topics = skillsInOrder(career)
    .filter(({ id }) => asked.has(id) && (!limit || limit.has(id)))
    .map((skill) => {
      const due = profile.practice[skill.id]?.due;
      return { skill, due, isDue: due !== undefined && due <= today };
    });
  const rank = ({ isDue, due }: Topic) => (isDue ? due! : Infinity);
  return topics.sort((a, b) => (rank(a) === rank(b) ? 0 : rank(a) - rank(b)));
}

export interface QuizReading {
  readonly right: number;
  readonly asked: number;
  readonly well: readonly Outcome[];
  readonly practise: readonly Outcome[];
  readonly proposed: readonly { readonly skill: Id; readonly level: Level }[];
  /** Skills to practise again, by the day on which, soonest first. */
  readonly due: readonly (readonly [day: number, skills: readonly Id[]])[];
}

export function readingOf(career: Career, profile: Profile, { session, due }: QuizMessage): QuizReading {
  const all = outcomes(session);
  const isWell = ({ right, asked }: Outcome) => right * 2 > asked;
  const days = new Map<number, Id[]>();
  for (const [skill, day] of Object.entries(due)) days.set(day, [...(days.get(day) ?? []), skill]);
  return {
    right: session.answered.filter(isRight).length,
    asked: session.answered.length,
    well: all.filter(isWell),
    practise: all.filter((outcome) => !isWell(outcome)),
    proposed: proposals(career, profile, session),
    due: [...days].sort(([a], [b]) => a - b),
  };
}

// --- Plans ----------------------------------------------------------------------------------------------------------

export interface PlanRow {
  readonly skill: Id;
  readonly title: string;
  readonly level: Level;
  readonly practice: readonly string[];
  readonly hours: readonly [least: number, most: number];
  readonly ends: number;
  /** Weeks since the plan begins, from 1. */
  readonly first: number;
  readonly last: number;
}

/** The steps of a plan. Skills that the career does not have any more are left out. */
export function rowsOf(career: Career, plan: Plan): PlanRow[] {
  const start = plan.steps[0]?.begins ?? 0;
  const { skills } = lookup(career);
  return plan.steps.flatMap(({ skill: id, begins, ends, ...step }) => {
    const skill = skills.get(id);
    if (!skill) return [];
    const first = Math.floor((begins - start) / 7) + 1;
    return [
      { ...step, skill: id, title: skill.title, ends, first, last: Math.max(first, Math.ceil((ends - start) / 7)) },
    ];
  });
}

export const spanOf = (rows: readonly PlanRow[]): number => Math.max(1, ...rows.map(({ last }) => last));

/** A plan as text, to be copied or saved. */
interface Words {
  readonly say: Say;
  readonly levels: typeof common.level;
}

export function planText(career: Career, plan: Plan, { say, levels }: Words): string {
  const { positions } = lookup(career);
  const rows = rowsOf(career, plan);
  const milestones = milestonesOf(career, plan);
  return [
    say.plan.title(positions.get(plan.position)?.title ?? plan.position, spanOf(rows)),
    ...rows.flatMap(({ title, level, practice, hours, first, last, ends }) => [
      '',
      `${say.plan.when(first, last)}, ${say.plan.until(ends)}: ${title} (${levels[level]}), ${say.plan.hours(...hours)}`,
      ...practice.map((each) => `- ${each}`),
    ]),
    ...(milestones.length ? ['', `${say.milestones}:`, ...milestones.map(({ title }) => `- ${title}`)] : []),
    '',
    say.plan.honest,
    '',
  ].join('\n');
}

export const milestonesOf = (career: Career, { milestones }: Plan): { readonly id: Id; readonly title: string }[] =>
  milestones.flatMap(
    (id) => career.transitions.flatMap((step) => step.milestones).find((milestone) => milestone.id === id) ?? [],
  );

// --- The whole ------------------------------------------------------------------------------------------------------

/** The conversation as text, to be copied. */
export function textOfConversation(
  { messages }: Conversation,
  context: Words & { readonly career: Career; readonly bank: readonly Question[] },
): string {
  return messages.flatMap((message) => lineOf(message, context)).join('\n\n');
}

function lineOf(message: Message, { career, bank, say, levels }: Parameters<typeof textOfConversation>[1]): string[] {
  switch (message.kind) {
    case 'question':
      return [`${say.you}: ${message.text}`];
    case 'answer': {
      const text = textOfAnswer(message).trim();
      const sources = message.sources.map(
        ({ title, part }, at) => `[${say.number(at + 1)}] ${title}${part ? `, ${part}` : ''}`,
      );
      return text ? [[`${say.coach}: ${text}`, ...sources].join('\n')] : [];
    }
    case 'quiz': {
      const { answered } = message.session;
      const lines = answered.map((each) => {
        const stem = bank.find(({ id }) => id === each.question)?.stem ?? titleOf(career.skills, each.skill);
        return `- ${stem} (${say.quiz.verdicts[verdictOf(each.share)]})`;
      });
      return lines.length
        ? [[`${say.coach}: ${say.quiz.over(answered.filter(isRight).length, answered.length)}`, ...lines].join('\n')]
        : [];
    }
    case 'interview':
      return [];
    case 'plan':
      return [`${say.coach}: ${message.plan ? planText(career, message.plan, { say, levels }).trim() : say.plan.none}`];
  }
}

export const verdictOf = (share: number): 'right' | 'partly' | 'wrong' =>
  share >= 1 ? 'right' : share > 0 ? 'partly' : 'wrong';

/** What is read out: the sentences that were said since the visitor last asked. What was there before is no news. */
export function linesSaid({ messages: all }: Conversation, before: number, say: Say): string[] {
  const since = all.findLastIndex(({ kind }) => kind === 'question');
  return all.slice(Math.max(0, since)).flatMap((message) => {
    if (message.kind !== 'answer' || message.id <= before) return [];
    const why = message.trouble ? [say.fellBack[message.trouble.kind]] : [];
    return [...why, ...message.sentences.map(({ text }) => text.trim())];
  });
}
