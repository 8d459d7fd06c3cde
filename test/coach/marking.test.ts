import { describe, expect, it } from 'vitest';
import bank from '../../data/careers/backend-developer.questions.json' with { type: 'json' };
import { marked } from '../../src/coach/marking.js';
import type { Questions } from '../../src/model/career.js';

const open = (bank as Questions).questions.filter(({ kind }) => kind === 'open');
const questionOf = (id: string) => open.find((question) => question.id === id)!;
const marks = (text: string, { points, stem }: (typeof open)[number]) => marked(text, points, stem);
const found = (text: string, question: (typeof open)[number]) => marks(text, question).filter(Boolean).length;

/** As people would put it who know, in words of their own. */
const paraphrases: Readonly<Record<string, string>> = {
  'sql-slow-query':
    'First I’d look at the query plan. Usually an index on the columns in the WHERE conditions helps. I’d select only the columns I need and fewer rows, and measure it before and afterwards.',
  'security-leaked-key':
    'The key has to be revoked right away, because git history still has it. Then check logs to see whether somebody used it. In future put secrets into a secret store.',
  'api-endless-list':
    'Add pagination: pages limited to 100 orders, sorted by id so the order is stable, with a cursor rather than an offset. Let clients filter by date.',
  'version-control-old-release':
    'I fix it on main first with a test, then make a branch from tag 2.3, cherry-pick the commit there and tag it as 2.3.1.',
  'ci-cd-night-of-fear':
    'Automated tests and automatic deployments, smaller changes more often, hide unfinished features behind flags, and monitor so that you can roll back quickly.',
  'testing-first-steps':
    'Reproduce the bug, make the case as small as possible, set a breakpoint to look inside, then write a test that fails and fix it, run all the tests.',
  'communication-after-the-outage':
    'A timeline of what happened, what customers saw, the causes with no blame, and actions with owners and dates.',
  'dsa-hours-of-comparing':
    'Comparing everything with everything is quadratic. Normalise every address, put it in a hash set and you only need one pass. It needs more memory.',
  'cloud-surprising-bill':
    'Split the costs by service and by day and see what somebody left running. Label resources with the owner, and set up an alarm on the budget.',
  'database-open-shop-change':
    'Add a second column with the new type, write both columns, copy the old rows in small batches, then switch reads over and drop the old one.',
};

describe('an open answer', () => {
  it.each(open.map((question) => [question.id, question] as const))(
    'holds every point of %s where it is the model’s',
    (_, question) => {
      expect(marks(question.answer!, question)).toEqual(question.points.map(() => true));
    },
  );

  it.each(Object.entries(paraphrases))('holds most points of %s in words of one’s own', (id, text) => {
    const question = questionOf(id);
    expect(found(text, question)).toBeGreaterThanOrEqual(question.points.length - 1);
  });

  it.each([
    '',
    '   ',
    '???',
    'No idea',
    'asdf asdf',
    'I like long walks on the beach, and pizza with cheese.',
    'Just restart it and hope for the best.',
    'It depends on what you do with it and how it is done.',
  ])('that is no answer holds none: “%s”', (text) => {
    for (const question of open) expect(found(text, question), question.id).toBe(0);
  });

  it('that answers another question holds next to nothing', () => {
    let all = 0;
    let hits = 0;
    for (const question of open)
      for (const other of open) {
        if (other === question) continue;
        all += question.points.length;
        hits += found(other.answer!, question);
      }
    expect(hits / all).toBeLessThan(0.05);
  });

  it('that repeats the question holds none', () => {
    for (const question of open) expect(found(question.stem, question), question.id).toBe(0);
  });

  it('holds a point that the question names in full only as far as it says so', () => {
    expect(marked('Use the cache', ['Use a cache'], 'Would you use a cache?')).toEqual([true]);
    expect(marked('Leave it', ['Use a cache'], 'Would you use a cache?')).toEqual([false]);
  });

  it('is read past case, accents, endings and spellings', () => {
    expect(marked('NORMALISING the résumés', ['Normalize each resume'])).toEqual([true]);
    expect(marked('We measured it', ['Measurements'])).toEqual([true]);
    expect(marked('rolled back by cherry picking', ['Cherry-pick, roll back'])).toEqual([true]);
  });

  it('has no point found that has no word to find', () => {
    expect(marked('anything at all', ['', 'It is what it is'])).toEqual([false, false]);
    expect(marked('anything at all', [])).toEqual([]);
  });

  it('is marked by all its words, however long it is', () => {
    const question = questionOf('sql-slow-query');
    const points = question.points.join('. ');
    expect(found(`${'something else entirely '.repeat(5000)}${points}`, question)).toBe(question.points.length);
  });
});
