import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import backendData from '../../data/careers/backend-developer.json' with { type: 'json' };
import bankData from '../../data/careers/backend-developer.questions.json' with { type: 'json' };
import {
  type Answered,
  beginSession,
  isRight,
  levelIn,
  nextQuestion,
  outcomes,
  proposals,
  type Question,
  type Session,
} from '../../src/coach/quiz.js';
import type { Career, Id, Level, Questions } from '../../src/model/career.js';
import { emptyProfile, type Profile, type SkillProgress } from '../../src/model/profile.js';

const backend = backendData as unknown as Career;
const bank = (bankData as Questions).questions;
const visitor = (skills: Record<string, SkillProgress>): Profile => ({ ...emptyProfile, skills });
const senior = 'senior-backend-developer';

/** A session to its end, answered by a visitor who knows so much. */
function play(session: Session, answer: (question: Question, place: number) => number, seen?: ReadonlySet<Id>) {
  const asked: Question[] = [];
  let at = session;
  for (let next = nextQuestion(bank, at, seen); next; next = nextQuestion(bank, at, seen)) {
    const { id: question, skill, level } = next;
    at = { ...at, answered: [...at.answered, { question, skill, level, share: answer(next, asked.length) }] };
    asked.push(next);
  }
  return { session: at, asked };
}
const sql = beginSession(backend, emptyProfile, ['sql']);
const levels = (questions: readonly Question[]) => questions.map(({ level }) => level);
/** Answers to questions on one skill: a level each, right or wrong. */
const answers = (...given: `${Level}${'+' | '-'}`[]): Session => ({
  topics: [{ skill: 'sql', level: 1 }],
  length: 5,
  answered: given.map((each, place) => ({
    question: `q${place}`,
    skill: 'sql',
    level: Number(each[0]) as Level,
    share: each[1] === '+' ? 1 : 0,
  })),
});

describe('a session', () => {
  it('on one skill begins a level above what the visitor holds', () => {
    const start = (mark: SkillProgress) => beginSession(backend, visitor({ sql: mark }), ['sql']).topics;
    expect(start({ status: 'to-learn' })).toEqual([{ skill: 'sql', level: 1 }]);
    expect(start({ status: 'learning' })).toEqual([{ skill: 'sql', level: 1 }]);
    expect(start({ status: 'known', level: 1 })).toEqual([{ skill: 'sql', level: 2 }]);
    expect(start({ status: 'known', level: 3 })).toEqual([{ skill: 'sql', level: 3 }]);
  });

  it('on a position begins at the levels that it asks, by whatever id it has', () => {
    const position = backend.positions.find(({ id }) => id === senior)!;
    const skills = position.skills.map(({ skill }) => skill);
    expect(beginSession(backend, emptyProfile, skills, senior).topics).toEqual(position.skills);
    const renamed = { ...backend, renamed: { 'old-hand': senior } };
    expect(beginSession(renamed, emptyProfile, skills, 'old-hand').topics).toEqual(position.skills);
    expect(beginSession(backend, emptyProfile, ['sql'], 'nobody').topics).toEqual([{ skill: 'sql', level: 1 }]);
  });

  it('has five questions on one skill, ten on several, and names a skill once', () => {
    expect(play(sql, () => 1).asked).toHaveLength(5);
    expect(play(beginSession(backend, emptyProfile, ['sql', 'ci-cd']), () => 1).asked).toHaveLength(10);
    expect(beginSession(backend, emptyProfile, ['sql', 'sql'])).toEqual(sql);
  });

  it('goes up after a right answer and down after a wrong one, within the three levels', () => {
    expect(levels(play(sql, () => 1).asked)).toEqual([1, 2, 3, 3, expect.any(Number)]);
    expect(levels(play(sql, (_, place) => (place < 2 ? 1 : 0)).asked)).toEqual([1, 2, 3, 2, 1]);
    const expert = beginSession(backend, visitor({ sql: { status: 'known', level: 3 } }), ['sql']);
    expect(levels(play(expert, () => 0).asked).slice(0, 3)).toEqual([3, 2, 1]);
    expect(levelIn(answers('1-', '1-', '1-'), 'sql')).toBe(1);
    expect(levelIn(answers('3+', '3+', '3+', '3+'), 'sql')).toBe(3);
  });

  it('asks about each skill in turn', () => {
    const skills = ['sql', 'ci-cd', 'communication'];
    const { asked } = play(beginSession(backend, emptyProfile, skills), () => 1);
    const times = skills.map((id) => asked.filter(({ skill }) => skill === id).length);
    expect(Math.max(...times) - Math.min(...times)).toBe(1);
    expect(asked.slice(0, 3).map(({ skill }) => skill)).toEqual(skills);
  });

  it('never asks twice, never longer than it should, never of another skill, however it is answered', () => {
    const skillIds = backend.skills.map(({ id }) => id);
    fc.assert(
      fc.property(
        fc.uniqueArray(fc.constantFrom(...skillIds), { minLength: 1, maxLength: 5 }),
        fc.array(fc.double({ min: 0, max: 1, noNaN: true }), { minLength: 10, maxLength: 10 }),
        fc.subarray(bank.map(({ id }) => id)),
        (skills, shares, seen) => {
          const begun = beginSession(backend, emptyProfile, skills);
          const { asked } = play(begun, (_, place) => shares[place]!, new Set(seen));
          expect(new Set(asked.map(({ id }) => id)).size).toBe(asked.length);
          expect(asked.length).toBeLessThanOrEqual(begun.length);
          for (const { skill } of asked) expect(skills).toContain(skill);
        },
      ),
    );
  });

  it('asks what was not asked in earlier sessions first, at a level beside if need be, and never runs dry for it', () => {
    const first = play(sql, () => 1).asked;
    const seen = new Set(first.map(({ id }) => id));
    const again = play(sql, () => 1, seen).asked;
    const fresh = bank.filter(({ id, skill }) => skill === 'sql' && !seen.has(id));
    expect(fresh.length).toBeGreaterThan(0);
    expect(again).toHaveLength(5);
    const unseen = nextQuestion(bank, sql, new Set([first[0]!.id]))!;
    expect([unseen.level, unseen.id === first[0]!.id]).toEqual([1, false]);
    const bothSeen = new Set(bank.filter(({ skill, level }) => skill === 'sql' && level === 1).map(({ id }) => id));
    expect(nextQuestion(bank, sql, bothSeen)?.level).toBe(2);
    const all = new Set(bank.map(({ id }) => id));
    expect(nextQuestion(bank, sql, all)?.level).toBe(1);
  });

  it('is over at once where the bank has no such questions', () => {
    expect(nextQuestion([], sql)).toBeUndefined();
    expect(nextQuestion(bank, beginSession(backend, emptyProfile, ['glass-blowing']))).toBeUndefined();
    expect(nextQuestion(bank, beginSession(backend, emptyProfile, []))).toBeUndefined();
  });

  it('ends early where the bank runs out', () => {
    const few = bank.filter(({ skill }) => skill === 'sql').slice(0, 2);
    const two: Answered[] = few.map(({ id, skill, level }) => ({ question: id, skill, level, share: 1 }));
    expect(nextQuestion(few, { ...sql, answered: two })).toBeUndefined();
  });
});

describe('what a session came to', () => {
  const level = (...given: Parameters<typeof answers>) => outcomes(answers(...given))[0]!.level;

  it('is told skill by skill, in the order of the topics, without those that were not asked', () => {
    const session = beginSession(backend, emptyProfile, ['sql', 'ci-cd', 'communication']);
    const answered: Answered[] = [
      { question: 'a', skill: 'ci-cd', level: 1, share: 0 },
      { question: 'b', skill: 'sql', level: 1, share: 0.75 },
      { question: 'c', skill: 'sql', level: 2, share: 0.5 },
    ];
    expect(outcomes({ ...session, answered })).toEqual([
      { skill: 'sql', right: 1, asked: 2, level: 1 },
      { skill: 'ci-cd', right: 0, asked: 1, level: undefined },
    ]);
  });

  it('counts an open answer as right from three points of five on', () => {
    const answer = (share: number) => isRight({ question: 'q', skill: 'sql', level: 1, share });
    expect([answer(1), answer(3 / 5), answer(1 / 2), answer(0)]).toEqual([true, true, false, false]);
  });

  it('is the highest level that the answers speak for', () => {
    expect(level('1+', '2+', '3+', '3+', '2+')).toBe(3);
    expect(level('1+', '2+', '3-', '2+', '3-')).toBe(2);
    expect(level('1+', '2-', '1+', '2-', '1+')).toBe(1);
    expect(level('1-', '1-')).toBeUndefined();
    expect(level('2+', '3-')).toBe(2);
  });

  it('is no level that was hit by chance after easier questions were missed', () => {
    expect(level('1-', '1-', '1+', '2+', '3+')).toBe(1);
    expect(level('2-', '1-', '1+', '2+')).toBe(1);
    expect(level('1-', '1+')).toBeUndefined();
  });

  it('is never lower for one more right answer', () => {
    const given = fc.record({ level: fc.constantFrom<Level>(1, 2, 3), share: fc.constantFrom(0, 1) });
    const reached = (answered: Answered[]) => outcomes({ ...answers(), answered })[0]?.level ?? 0;
    fc.assert(
      fc.property(fc.array(given, { maxLength: 8 }), fc.constantFrom<Level>(1, 2, 3), (before, level) => {
        const answered = before.map((each, place) => ({ question: `q${place}`, skill: 'sql', ...each }));
        const more = [...answered, { question: 'more', skill: 'sql', level, share: 1 }];
        expect(reached(more)).toBeGreaterThanOrEqual(reached(answered));
      }),
    );
  });
});

describe('the marks that a session proposes', () => {
  const proposed = (mark: SkillProgress, ...given: Parameters<typeof answers>) =>
    proposals(backend, visitor({ sql: mark }), answers(...given));

  it('say more than the visitor’s own', () => {
    expect(proposed({ status: 'to-learn' }, '1+', '2+')).toEqual([{ skill: 'sql', level: 2 }]);
    expect(proposed({ status: 'learning' }, '1+', '2-', '1+')).toEqual([{ skill: 'sql', level: 1 }]);
    expect(proposed({ status: 'known', level: 1 }, '2+', '3-', '2+')).toEqual([{ skill: 'sql', level: 2 }]);
    expect(proposed({ status: 'known', level: 2 }, '1+', '2+')).toEqual([]);
    expect(proposed({ status: 'known' }, '1+', '1+')).toEqual([]);
  });

  it('are none after one answer, or more wrong ones than right', () => {
    expect(proposed({ status: 'to-learn' }, '3+')).toEqual([]);
    expect(proposed({ status: 'to-learn' }, '3+', '3-', '2-')).toEqual([]);
    expect(proposed({ status: 'to-learn' })).toEqual([]);
  });

  it('are proposed alone: the profile stays as it is', () => {
    const profile = Object.freeze(visitor(Object.freeze({ sql: Object.freeze({ status: 'learning' } as const) })));
    const before = structuredClone(profile);
    proposals(backend, profile, answers('1+', '2+', '3+'));
    expect(profile).toEqual(before);
  });
});
