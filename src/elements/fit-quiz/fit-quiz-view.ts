/** What the fit quiz shows: pure answers from its questions and from what the visitor said. */
import type { Alternative, Career, Fit, FitAnswer, FitQuestion, Id } from '../../model/career.js';
import { lookup } from '../../model/lookup.js';

/** A question of the quiz, and what the visitor said. */
export interface FitQuestionView {
  readonly question: FitQuestion;
  /** Its place in the quiz, from 1. */
  readonly number: number;
  /** None where it is open. */
  readonly answer: FitAnswer | undefined;
}
export interface AnsweredQuestion extends FitQuestionView {
  readonly answer: FitAnswer;
}

/** The questions asked: all, or those of the ids given. An answer that a question no longer has leaves it open. */
export const questionViews = (
  fit: Fit,
  answers: Readonly<Record<Id, Id>> = {},
  limit?: ReadonlySet<Id>,
): readonly FitQuestionView[] =>
  fit.questions
    .filter(({ id }) => !limit || limit.has(id))
    .map((question, index) => ({
      question,
      number: index + 1,
      answer: question.answers.find(({ id }) => id === answers[question.id]),
    }));

export const isAnswered = (asked: FitQuestionView): asked is AnsweredQuestion => asked.answer !== undefined;

/** Which way most of it points; `open` where less than half is answered, and nothing can be said. */
export type Leaning = 'for' | 'both' | 'against' | 'open';

/** What speaks each way, the strongest first and then in the quiz's order. There is no sum of it. */
export interface FitReading {
  readonly for: readonly AnsweredQuestion[];
  readonly against: readonly AnsweredQuestion[];
  readonly both: readonly AnsweredQuestion[];
  readonly open: readonly FitQuestionView[];
  readonly leaning: Leaning;
}

export function fitReading(asked: readonly FitQuestionView[]): FitReading {
  const answered = asked.filter(isAnswered);
  const speaking = (sign: number) =>
    answered
      .filter(({ answer }) => Math.sign(answer.weight) === sign)
      .sort((a, b) => Math.abs(b.answer.weight) - Math.abs(a.answer.weight));
  const groups = { for: speaking(1), against: speaking(-1), both: speaking(0) };
  return {
    ...groups,
    open: asked.filter((each) => !isAnswered(each)),
    leaning:
      answered.length * 2 < asked.length || !answered.length
        ? 'open'
        : leaningOf(groups.for.length, groups.against.length),
  };
}

/** It leans one way where that has at least twice as many things as the other. */
function leaningOf(speakFor: number, against: number): Leaning {
  if (speakFor === against) return 'both';
  if (speakFor >= against * 2) return 'for';
  return against >= speakFor * 2 ? 'against' : 'both';
}

/** Another career that suits better in some things that speak against this one, and why. */
export interface Door {
  readonly alternative: Alternative;
  readonly whys: readonly string[];
}

export interface Nearby {
  readonly doors: readonly Door[];
  readonly wishes: readonly string[];
}

/** How many other careers are named: more would be a list to choose from anew. */
const DOORS = 4;

/**
 * Careers near this one that answer what speaks against it, those that answer most first, and what the visitor
 * would rather have. One that any answer of theirs excludes is never named.
 */
export function nearby(career: Career, reading: FitReading): Nearby {
  const { alternatives } = lookup(career);
  const excluded = new Set(
    [...reading.for, ...reading.against, ...reading.both].flatMap(({ answer }) => answer.excludes),
  );
  const whys = new Map<Id, string[]>();
  for (const { answer } of reading.against)
    for (const [id, why] of Object.entries(answer.instead))
      if (!excluded.has(id)) whys.set(id, [...(whys.get(id) ?? []), why]);
  const doors = [...whys]
    .flatMap(([id, words]) => {
      const alternative = alternatives.get(id);
      return alternative ? [{ alternative, whys: words }] : [];
    })
    .sort((a, b) => b.whys.length - a.whys.length)
    .slice(0, DOORS);
  const isNamed = (id: Id) => doors.some(({ alternative }) => alternative.id === id);
  const wishes = reading.against.flatMap(({ answer: { wish, instead } }) =>
    wish !== undefined && Object.keys(instead).some(isNamed) ? [wish] : [],
  );
  return { doors, wishes };
}

/**
 * Where a row of sections breaks into two columns of about the same length, by their lengths, the first not empty;
 * and whether what comes `last` fills the second, rather than stand below both.
 */
export function columnsOf(lengths: readonly number[], last: number): { left: number; isLastRight: boolean } {
  const sum = (list: readonly number[]) => list.reduce((total, length) => total + length, 0);
  const ways = lengths.map((_, index) => {
    const [left, right] = [sum(lengths.slice(0, index + 1)), sum(lengths.slice(index + 1))];
    const isLastRight = last > 0 && right + last <= left;
    return { left: index + 1, isLastRight, gap: Math.abs(left - right - (isLastRight ? last : 0)) };
  });
  const [best] = ways.sort((a, b) => a.gap - b.gap);
  return { left: best?.left ?? 0, isLastRight: best?.isLastRight ?? false };
}

/** What of the quiz is on show: a question or all of them (by `view`), one that is answered anew, or the reading. */
export interface Show {
  readonly part: 'quiz' | 'change' | 'reading';
  /** The question in hand, from 0. */
  readonly at: number;
}

/** Where a visitor comes in: at the first question that is open; at the reading where none is. */
export function startOf(asked: readonly FitQuestionView[]): Show {
  const open = asked.findIndex((each) => !isAnswered(each));
  return open < 0 ? { part: 'reading', at: 0 } : { part: 'quiz', at: open };
}
