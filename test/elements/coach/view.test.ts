import { describe, expect, it } from 'vitest';
import backendData from '../../../data/careers/backend-developer.json' with { type: 'json' };
import bank from '../../../data/careers/backend-developer.questions.json' with { type: 'json' };
import { checkCareer } from '../../../src/model/check.js';
import { makePlan } from '../../../src/coach/plan.js';
import type { Question } from '../../../src/coach/quiz.js';
import { planText, rowsOf, spanOf, topicsOf, verdictOf } from '../../../src/elements/coach/view.js';
import { coach as frame } from '../../../src/i18n/en/coach.js';
import { coachTalk } from '../../../src/i18n/en/coach-talk.js';
import { common } from '../../../src/i18n/en/common.js';
import { emptyProfile, type Profile } from '../../../src/model/profile.js';

const { career } = checkCareer(backendData);
const questions = bank.questions as unknown as readonly Question[];
const due = (practice: Profile['practice']): Profile => ({ ...emptyProfile, practice });

describe('what a test can be about', () => {
  it('is in the order of the career, and what is due before all, the longest overdue first', () => {
    const first = topicsOf({ career, profile: emptyProfile, bank: questions }, 100).map(({ skill }) => skill.id);
    expect(first[0]).toBe('programming');
    const profile = due({
      sql: { step: 0, due: 99 },
      'cloud-services': { step: 1, due: 90 },
      'testing-and-debugging': { step: 1, due: 120 },
    });
    const topics = topicsOf({ career, profile, bank: questions }, 100);
    expect(topics.slice(0, 3).map(({ skill }) => skill.id)).toEqual(['cloud-services', 'sql', 'programming']);
    expect(topics.find(({ skill }) => skill.id === 'testing-and-debugging')).toMatchObject({ due: 120, isDue: false });
  });

  it('is only what has questions, and what the page asks for', () => {
    expect(topicsOf({ career, profile: emptyProfile, bank: [] }, 100)).toEqual([]);
    expect(topicsOf({ career, profile: emptyProfile, bank: questions }, 100, new Set(['sql']))).toHaveLength(1);
  });
});

describe('a plan', () => {
  const plan = makePlan(career, emptyProfile, {}, 20_000)!;

  it('has its steps by weeks, one after the other', () => {
    const rows = rowsOf(career, plan);
    expect(rows[0]!.first).toBe(1);
    for (const [at, { first, last }] of rows.entries()) {
      expect(last).toBeGreaterThanOrEqual(first);
      if (at) expect(first).toBeGreaterThanOrEqual(rows[at - 1]!.last - 1);
    }
    expect(spanOf(rows)).toBe(rows.at(-1)!.last);
  });

  it('leaves out skills that the career does not have any more', () => {
    expect(rowsOf(career, { ...plan, steps: plan.steps.map((step) => ({ ...step, skill: 'gone' })) })).toEqual([]);
  });

  it('is told as text', () => {
    const text = planText(career, plan, { say: { ...frame, ...coachTalk }, levels: common.level });
    expect(text).toContain('Week');
    for (const { title } of rowsOf(career, plan)) expect(text).toContain(title);
  });
});

it('an answer is right, partly right or not', () => {
  expect([1, 0.5, 0].map(verdictOf)).toEqual(['right', 'partly', 'wrong']);
});
