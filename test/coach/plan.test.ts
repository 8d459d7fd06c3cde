import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import backendData from '../../data/careers/backend-developer.json' with { type: 'json' };
import type { Plan } from '../../src/coach/advice.js';
import { calendarOf, makePlan, movePlan } from '../../src/coach/plan.js';
import type { Career, Level } from '../../src/model/career.js';
import { hoursBetween } from '../../src/model/hours.js';
import { type Circumstances, emptyProfile, type Profile, type SkillProgress } from '../../src/model/profile.js';
import { missingSkills } from '../../src/model/skills.js';
import { alternativeOf, careerOf, positionOf, stepOf } from '../model/arbitrary.js';

const backend = backendData as unknown as Career;
const TODAY = 20_000;

const known = (level: Level): SkillProgress => ({ status: 'known', level });
const visitor = (skills: Record<string, SkillProgress>, standing?: { current?: string; target?: string }): Profile => ({
  ...emptyProfile,
  skills,
  positions: standing ? { [backend.id]: standing } : {},
});
const planFor = (profile: Profile, circumstances: Circumstances = {}, career = backend) =>
  makePlan(career, profile, circumstances, TODAY);
const skillsOf = (plan: Plan | undefined) => plan?.steps.map(({ skill }) => skill);
const days = ({ begins, ends }: { begins: number; ends: number }) => ends - begins;
/** What a position asks, known as asked. */
const holding = (position: string): Record<string, SkillProgress> =>
  Object.fromEntries(
    backend.positions.find(({ id }) => id === position)!.skills.map(({ skill, level }) => [skill, known(level)]),
  );

/** What a visitor of the backend guide may have marked and said. */
const anyProfile = fc
  .record({
    skills: fc.dictionary(
      fc.constantFrom(...backend.skills.map(({ id }) => id)),
      fc.oneof(
        fc.constantFrom<SkillProgress>({ status: 'to-learn' }, { status: 'learning' }),
        fc.constantFrom<Level>(1, 2, 3).map(known),
      ),
    ),
    current: fc.option(fc.constantFrom(...backend.positions.map(({ id }) => id)), { nil: undefined }),
    target: fc.option(fc.constantFrom(...backend.positions.map(({ id }) => id)), { nil: undefined }),
  })
  .map(({ skills, current, target }) => visitor(skills, { ...(current && { current }), ...(target && { target }) }));
const anyCircumstances: fc.Arbitrary<Circumstances> = fc.record(
  {
    background: fc.constantFrom('new', 'other-field', 'frontend', 'operations', 'backend'),
    hours: fc.double({ min: 0.1, max: 80, noNaN: true }),
    enjoys: fc.subarray(backend.interests.map(({ id }) => id)),
  },
  { requiredKeys: [] },
);

describe('the position that a plan leads to', () => {
  it('is the target, else the one after the visitor’s, else the first that asks more than they hold', () => {
    expect(planFor(visitor({}, { target: 'backend-architect' }))?.position).toBe('backend-architect');
    expect(planFor(visitor({}, { current: 'backend-developer' }))?.position).toBe('senior-backend-developer');
    expect(planFor(visitor({}))?.position).toBe('backend-intern');
    expect(planFor(visitor(holding('backend-intern')))?.position).toBe('junior-backend-developer');
  });

  it('is the next one where the target is reached', () => {
    const standing = { current: 'backend-developer', target: 'backend-developer' };
    expect(planFor(visitor({}, standing))?.position).toBe('senior-backend-developer');
  });

  it('is told by the ids of earlier releases, and passes over what is no position', () => {
    const renamed = { ...backend, renamed: { 'chief-boxer': 'backend-architect' } };
    expect(planFor(visitor({}, { target: 'chief-boxer' }), {}, renamed)?.position).toBe('backend-architect');
    expect(planFor(visitor({}, { target: 'astronaut' }))?.position).toBe('backend-intern');
  });

  it('is none at the top of the ladder, where nothing is missing and where there is no ladder', () => {
    expect(planFor(visitor({}, { current: 'cto' }))).toBeUndefined();
    expect(planFor(visitor(holding('backend-architect'), { target: 'backend-architect' }))).toBeUndefined();
    expect(planFor(emptyProfile, {}, careerOf({}))).toBeUndefined();
  });

  it('brings the milestones of the step that leads there, but those that are done', () => {
    const step = backend.transitions.find(({ to }) => to === 'senior-backend-developer')!;
    const profile = visitor({}, { current: 'backend-developer' });
    expect(planFor(profile)?.milestones).toEqual(step.milestones.map(({ id }) => id));
    const done = { ...profile, milestones: { [backend.id]: [step.milestones[0]!.id] } };
    expect(planFor(done)?.milestones).toEqual(step.milestones.slice(1).map(({ id }) => id));
    expect(planFor(visitor({}))?.milestones).toEqual([]);
    expect(planFor(visitor({}, { target: 'senior-backend-developer' }))?.milestones).toHaveLength(
      step.milestones.length,
    );
  });
});

describe('the steps of a plan', () => {
  it('are what is missing, and nothing that is held', () => {
    fc.assert(
      fc.property(anyProfile, anyCircumstances, (profile, circumstances) => {
        const plan = planFor(profile, circumstances);
        if (!plan) return;
        const position = backend.positions.find(({ id }) => id === plan.position)!;
        const missing = missingSkills(backend, profile, position);
        expect(new Map(plan.steps.map(({ skill, level }) => [skill, level]))).toEqual(
          new Map(missing.map(({ skill, level }) => [skill, level])),
        );
      }),
    );
  });

  it('take in all the hours between what is held and what is asked, where nothing is half learnt', () => {
    fc.assert(
      fc.property(anyProfile, (profile) => {
        const marks = Object.entries(profile.skills).filter(([, { status }]) => status !== 'learning');
        const plan = planFor({ ...profile, skills: Object.fromEntries(marks) });
        for (const { skill, level, hours } of plan?.steps ?? []) {
          const { status, level: holds = 1 } = profile.skills[skill] ?? {};
          const record = backend.skills.find(({ id }) => id === skill)!;
          expect(hours).toEqual(hoursBetween(record, status === 'known' ? holds : 0, level));
        }
      }),
    );
  });

  it('come after what they build on', () => {
    fc.assert(
      fc.property(anyProfile, (profile) => {
        const order = skillsOf(planFor(profile)) ?? [];
        for (const [place, skill] of order.entries())
          for (const before of backend.skills.find(({ id }) => id === skill)!.after)
            // One that is known below the level asked is enough to build on.
            if (profile.skills[before]?.status !== 'known') expect(order.indexOf(before)).toBeLessThan(place);
      }),
    );
  });

  it('follow one another without a gap from today on, each some days long', () => {
    fc.assert(
      fc.property(anyProfile, anyCircumstances, (profile, circumstances) => {
        let begins = TODAY;
        for (const step of planFor(profile, circumstances)?.steps ?? []) {
          expect(step.begins).toBe(begins);
          expect(days(step)).toBeGreaterThanOrEqual(3);
          expect(Number.isInteger(step.ends)).toBe(true);
          begins = step.ends;
        }
      }),
    );
  });

  it('begin with what is begun', () => {
    const skills = { 'data-structures-and-algorithms': { status: 'learning' }, programming: known(1) } as const;
    expect(skillsOf(planFor(visitor(skills)))?.[0]).toBe('data-structures-and-algorithms');
  });

  it('name what to practise, as the guide has it', () => {
    const [step] = planFor(visitor({}))!.steps;
    expect(step!.practice).toEqual(backend.skills.find(({ id }) => id === step!.skill)!.practice);
  });

  it('take the hours from the level held to the one asked, of what is being learnt half the first level less', () => {
    const hours = (mark: SkillProgress) =>
      planFor(visitor({ sql: mark }, { target: 'backend-developer' }))!.steps.find(({ skill }) => skill === 'sql')
        ?.hours;
    const sql = backend.skills.find(({ id }) => id === 'sql')!;
    expect(hours({ status: 'to-learn' })).toEqual(hoursBetween(sql, 0, 2));
    expect(hours(known(1))).toEqual(hoursBetween(sql, 1, 2));
    const [least, most] = hoursBetween(sql, 0, 1);
    expect(hours({ status: 'learning' })![0]).toBeCloseTo(hoursBetween(sql, 0, 2)[0] - least / 2, -0.5);
    expect(hours({ status: 'learning' })![1]).toBeCloseTo(hoursBetween(sql, 0, 2)[1] - most / 2, -0.5);
  });
});

describe('a visitor’s circumstances', () => {
  const profile = visitor({}, { target: 'backend-developer' });
  const hoursOf = (background?: Circumstances['background']) =>
    planFor(profile, { background })!.steps.reduce((sum, { hours: [, most] }) => sum + most, 0);
  const length = (circumstances: Circumstances) =>
    days({ begins: TODAY, ends: lastOf(planFor(profile, circumstances)!) });
  const lastOf = ({ steps }: Plan) => steps.at(-1)!.ends;

  it('shorten the way for whoever comes from near, and lengthen it for whoever is new to work', () => {
    expect(hoursOf('other-field')).toBe(hoursOf());
    expect(hoursOf('new')).toBeGreaterThan(hoursOf());
    expect(hoursOf('frontend')).toBeLessThan(hoursOf());
    expect(hoursOf('operations')).toBe(hoursOf('frontend'));
    expect(hoursOf('backend')).toBeLessThan(hoursOf('frontend'));
  });

  it('stretch it over as many days as the hours a week make it', () => {
    const [sql] = planFor(profile, { hours: 10 })!.steps.filter(({ skill }) => skill === 'sql');
    const [least, most] = sql!.hours;
    expect(days(sql!)).toBe(Math.ceil(((least + most) / 2 / 10) * 7));
    expect(length({ hours: 5 })).toBeGreaterThan(length({ hours: 10 }));
    expect(planFor(profile, { hours: 10 })!.weekly).toBe(10);
  });

  it('are five hours a week where nothing is said, or nothing that makes sense', () => {
    expect(planFor(profile)!.weekly).toBe(5);
    for (const hours of [0, -3, NaN]) expect(length({ hours })).toBe(length({ hours: 5 }));
    for (const hours of [1e-9, Infinity]) expect(Number.isInteger(length({ hours }))).toBe(true);
  });
});

describe('an alternative', () => {
  const needs = (...skills: string[]) => skills.map((skill) => ({ skill, level: 1 as const }));
  const career = (...parts: Parameters<typeof alternativeOf>[0][]) =>
    careerOf({
      id: backend.id,
      interests: ['grain', 'people'].map((id) => ({ id, title: id })),
      positions: [
        positionOf('apprentice', needs('dough')),
        positionOf('baker', needs('dough', 'oven', 'starter', 'ledger')),
      ],
      transitions: [stepOf('apprentice', 'baker')],
      alternatives: parts.map(alternativeOf),
    });
  const miller = { id: 'miller', interests: ['grain'], carriesOver: needs('dough', 'selling') };
  const seller = { id: 'seller', interests: ['grain', 'people'], levelUp: needs('dough', 'selling', 'oven') };
  const profile = visitor({ dough: known(1), selling: known(1) }, { current: 'apprentice' });
  const found = (enjoys: readonly string[], ...parts: Parameters<typeof career>) =>
    planFor(profile, { enjoys }, career(...parts))?.alternative;

  it('is named where it speaks to all that is enjoyed, and more of it is known than of the position ahead', () => {
    expect(found(['grain'], miller)).toEqual({ id: 'miller', known: 2, of: 2 });
    expect(found(['grain', 'people'], miller, seller)).toEqual({ id: 'seller', known: 2, of: 3 });
  });

  it('is the closest of several', () => {
    expect(found(['grain'], seller, miller)?.id).toBe('miller');
  });

  it('is not named where it fits no better', () => {
    expect(found(['people'], miller)).toBeUndefined();
    expect(found([], miller)).toBeUndefined();
    expect(found(['nonsense'], miller)).toBeUndefined();
    const little = {
      id: 'miller',
      interests: ['grain'],
      new: needs('a', 'b').map((need) => ({ ...need, title: 'A' })),
    };
    expect(found(['grain'], { ...little, carriesOver: needs('dough') })).toBeUndefined();
    expect(found(['grain'], { ...miller, carriesOver: [] })).toBeUndefined();
    const ahead = visitor({ dough: known(1), oven: known(1), starter: known(1) }, { current: 'apprentice' });
    expect(planFor(ahead, { enjoys: ['grain'] }, career(miller))?.alternative).toBeUndefined();
  });
});

describe('moving the end of a step', () => {
  const plan = planFor(visitor({}, { target: 'backend-developer' }), { hours: 6 })!;
  const anyMove = fc.record({ step: fc.nat(plan.steps.length - 1), ends: fc.integer({ min: 0, max: 40_000 }) });

  it('moves that end, and all that follows by as many days', () => {
    const moved = movePlan(plan, 1, plan.steps[1]!.ends + 10);
    expect(moved.steps[0]).toBe(plan.steps[0]);
    expect(moved.steps[1]).toMatchObject({ begins: plan.steps[1]!.begins, ends: plan.steps[1]!.ends + 10 });
    expect(moved.steps[2]).toMatchObject({ begins: plan.steps[2]!.begins + 10, ends: plan.steps[2]!.ends + 10 });
  });

  it('never leaves a gap, an overlap or a step without a day, and changes nothing else', () => {
    fc.assert(
      fc.property(anyMove, ({ step, ends }) => {
        const moved = movePlan(plan, step, ends);
        expect({ ...moved, steps: moved.steps.map((each) => ({ ...each, begins: 0, ends: 0 })) }).toEqual({
          ...plan,
          steps: plan.steps.map((each) => ({ ...each, begins: 0, ends: 0 })),
        });
        for (const [place, each] of moved.steps.entries()) {
          expect(each.begins).toBe(moved.steps[place - 1]?.ends ?? TODAY);
          expect(days(each)).toBeGreaterThanOrEqual(1);
          if (place !== step) expect(days(each)).toBe(days(plan.steps[place]!));
        }
      }),
    );
  });

  it('is the later, the later it is moved to', () => {
    fc.assert(
      fc.property(anyMove, fc.nat(5000), ({ step, ends }, more) => {
        const [sooner, later] = [movePlan(plan, step, ends), movePlan(plan, step, ends + more)];
        for (const [place, each] of sooner.steps.entries())
          expect(later.steps[place]!.ends).toBeGreaterThanOrEqual(each.ends);
      }),
    );
  });

  it('and back is the plan as it was', () => {
    fc.assert(
      fc.property(anyMove, ({ step, ends }) => {
        expect(movePlan(movePlan(plan, step, ends), step, plan.steps[step]!.ends)).toEqual(plan);
      }),
    );
  });

  it('does nothing where there is no such step, or no such day', () => {
    for (const [step, ends] of [
      [-1, TODAY],
      [99, TODAY],
      [0, NaN],
      [0, Infinity],
      [0, plan.steps[0]!.ends],
    ] as const)
      expect(movePlan(plan, step, ends)).toBe(plan);
  });
});

describe('a plan in a calendar', () => {
  const plan = planFor(visitor({}, { target: 'backend-developer' }))!;
  const words = {
    title: (skill: string, level: Level) => `${skill} to ${level}`,
    text: (practice: readonly string[], [least, most]: readonly [number, number]) =>
      `${least} to ${most} hours: ${practice.join(' ')}`,
  };

  it('has an event a step, on the same days, in the words of the page', () => {
    const events = calendarOf(plan, backend, words);
    expect(events.map(({ begins, ends }) => [begins, ends])).toEqual(
      plan.steps.map(({ begins, ends }) => [begins, ends]),
    );
    const [first] = plan.steps;
    const { title, practice } = backend.skills.find(({ id }) => id === first!.skill)!;
    expect(events[0]).toMatchObject({
      title: `${title} to ${first!.level}`,
      text: `${first!.hours.join(' to ')} hours: ${practice.join(' ')}`,
    });
  });

  it('moves its events when it is saved again, and shares none with another position’s', () => {
    const ids = (of: Plan) => calendarOf(of, backend, words).map(({ id }) => id);
    expect(ids(movePlan(plan, 0, TODAY + 100))).toEqual(ids(plan));
    expect(new Set(ids(plan)).size).toBe(plan.steps.length);
    const other = planFor(visitor({}, { target: 'backend-architect' }))!;
    expect(ids(other).filter((id) => ids(plan).includes(id))).toEqual([]);
  });
});
