import { beforeEach, describe, expect, it, vi } from 'vitest';
import type { Career } from '../../src/model/career.js';

const baker = () => ({
  schemaVersion: 1,
  id: 'baker',
  locale: 'en',
  title: 'Baker',
  summary: 'Bakes bread.',
  kinds: [{ id: 'craft', title: 'Craft' }],
  stages: [{ id: 'start', title: 'Start' }],
  skills: [
    { id: 'dough', title: 'Dough', kind: 'craft', summary: 'Kneading.', why: 'Bread needs it.' },
    { id: 'oven', title: 'Oven', kind: 'craft', summary: 'Heat.', why: 'Bread needs it.' },
  ],
  positions: [{ id: 'apprentice', title: 'Apprentice', stage: 'start', summary: 'Learns.' }],
});

type Modules = Record<string, () => Promise<{ default: unknown }>>;
const builtIn = vi.hoisted((): Record<'careers' | 'guides' | 'fits' | 'questions' | 'wordings', Modules> => ({
  careers: {},
  guides: {},
  fits: {},
  questions: {},
  wordings: {},
}));
vi.mock('../../src/datasets/built-in.js', () => builtIn);

/** The modules as a page has just got them. */
async function fresh() {
  vi.resetModules();
  return { ...(await import('../../src/datasets/load.js')), ...(await import('../../src/datasets/pieces.js')) };
}

beforeEach(() => {
  builtIn.careers = { baker: () => Promise.resolve({ default: baker() }) };
  builtIn.guides = {};
});

describe('a career that comes along', () => {
  it('is imported once, frozen, and at once in hand after that', async () => {
    const { load } = await fresh();
    const give = vi.spyOn(builtIn.careers, 'baker');
    const [first, second] = await Promise.all([load({ id: 'baker' }), load({ id: 'baker' })]);
    expect(first).toBe(second);
    expect(give).toHaveBeenCalledTimes(1);
    expect(Object.isFrozen(first.career.skills[0])).toBe(true);
    expect(load({ id: 'baker' })).toBe(first);
  });

  it('is in hand at once when it was provided', async () => {
    const { load, provideCareer } = await fresh();
    const career = baker() as unknown as Career;
    provideCareer(career);
    expect(load({ id: 'baker' })).toEqual({ career, problems: [] });
  });

  it('is asked for anew after its module did not arrive', async () => {
    const { load } = await fresh();
    vi.spyOn(builtIn.careers, 'baker').mockRejectedValueOnce(new TypeError('Failed to fetch'));
    await expect(load({ id: 'baker' })).rejects.toMatchObject({ kind: 'network' });
    expect((await load({ id: 'baker' })).career.title).toBe('Baker');
  });

  it.each(['backer', 'constructor', '__proto__', ''])(
    'named %j is unknown, and those that are known are named',
    async (id) => {
      const { load } = await fresh();
      await expect(load({ id })).rejects.toMatchObject({
        kind: 'unknown-career',
        message: expect.stringMatching(/baker/) as string,
      });
    },
  );

  it('changes by an overlay without changing for others', async () => {
    const { load } = await fresh();
    const overlay = { skills: { dough: { title: 'Sourdough' }, oven: null } };
    const changed = await load({ id: 'baker', overlay });
    expect(changed.career.skills.map(({ title }) => title)).toEqual(['Sourdough']);
    expect(changed.problems).toEqual([]);
    expect(load({ id: 'baker', overlay })).toBe(changed);
    const plain = await load({ id: 'baker' });
    expect(plain.career.skills.map(({ title }) => title)).toEqual(['Dough', 'Oven']);
  });
});

describe('a dataset that a host passes', () => {
  it('is promised the first time and at once from then on', async () => {
    const { load } = await fresh();
    const data = baker();
    const first = await load({ data });
    expect(load({ data })).toBe(first);
    const other = load({ data: { ...baker(), id: 'miller' } });
    expect(other).not.toBeInstanceOf(Promise);
  });

  it('goes before id and src', async () => {
    const { load } = await fresh();
    const { career } = await load({ data: { ...baker(), id: 'miller' }, id: 'baker', src: '/cook.json' });
    expect(career.id).toBe('miller');
  });

  it('is neither changed nor frozen', async () => {
    const { load } = await fresh();
    const data = { ...baker(), skills: [{ id: 'dough' }, ...baker().skills] };
    const before = structuredClone(data);
    const { career, problems } = await load({ data, overlay: { title: 'Baking' } });
    expect(problems).not.toEqual([]);
    expect(career.title).toBe('Baking');
    expect(Object.isFrozen(career)).toBe(true);
    expect(data).toEqual(before);
    expect(Object.isFrozen(data) || Object.isFrozen(data.skills) || Object.isFrozen(data.skills[1])).toBe(false);
  });

  it('fails as it would answer: by rejecting the first time, by throwing later', async () => {
    const { load } = await fresh();
    await expect(load({ data: { title: 'No id' } })).rejects.toMatchObject({ kind: 'not-a-career' });
    expect(() => load({ data: [] })).toThrow(expect.objectContaining({ kind: 'not-a-career' }));
  });
});

describe('a guide that comes along', () => {
  it('is imported once and frozen', async () => {
    const { loadGuide } = await fresh();
    const guide = { schemaVersion: 1, career: 'baker', parts: [] };
    builtIn.guides['baker'] = vi.fn(() => Promise.resolve({ default: guide }));
    const [first, second] = await Promise.all([loadGuide({ id: 'baker' }), loadGuide({ id: 'baker' })]);
    expect(first).toBe(second);
    expect(Object.isFrozen(first)).toBe(true);
    expect(loadGuide({ id: 'baker' })).toBe(first);
    expect(builtIn.guides['baker']).toHaveBeenCalledTimes(1);
  });
});
