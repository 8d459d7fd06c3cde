import { describe, expect, it } from 'vitest';
import { evaluate, failingsOf } from './evaluate.js';
import { asked, beyond, known } from './labelled.js';
import { dataset } from './support/dataset.js';
import { coach, minisearch, scan } from './support/finders.js';
import { plain } from './plain.js';
import { unseen } from './unseen.js';

describe('what is counted', () => {
  const outcome = { found: ['a/b', 'skill/sql'], cites: ['skill/sql'], text: 'SQL finds rows.', isUnknown: false };

  it('is what an outcome lacks of what its label asks', () => {
    expect(failingsOf(asked('?', 'a/b skill/sql', 'sql'), outcome)).toEqual([]);
    expect(failingsOf(asked('?', 'skill/sql', 'rows'), outcome)).toEqual(['first']);
    expect(failingsOf(asked('?', 'x/y', 'tables'), outcome)).toEqual(['first', 'five', 'cites', 'names']);
    expect(failingsOf(asked('?', 'skill/sql'), { ...outcome, isUnknown: true })).toContain('wronglyUnknown');
    expect(failingsOf(beyond('?'), outcome)).toEqual(['honest']);
    expect(failingsOf(beyond('?'), { ...outcome, isUnknown: true })).toEqual([]);
  });
});

describe('the labelled questions', () => {
  const all = [...known, ...unseen];

  it('are 200 or more, each asked once, a tenth or more beyond the guide', () => {
    expect(new Set(all.map(({ ask }) => ask.toLowerCase())).size).toBe(all.length);
    expect(all.length).toBeGreaterThanOrEqual(200);
    expect(all.filter(({ cites }) => !cites.length).length / all.length).toBeGreaterThan(0.1);
  });

  it('that no one looked at while tuning are found at least as well as by minisearch and a plain scan', () => {
    const ours = evaluate(coach(dataset), unseen);
    for (const theirs of [minisearch(dataset), scan(dataset)].map((finder) => evaluate(finder, unseen))) {
      for (const figure of ['first', 'five', 'cites', 'honest'] as const)
        expect(ours[figure], figure).toBeGreaterThanOrEqual(theirs[figure]);
      expect(ours.wronglyUnknown).toBeLessThanOrEqual(theirs.wronglyUnknown);
    }
  });

  it('that nothing was made for are found better than by minisearch and a plain scan, strictly counted', () => {
    const [ours, ...peers] = [coach(dataset), minisearch(dataset), scan(dataset)].map((each) => evaluate(each, plain));
    for (const theirs of peers)
      for (const figure of ['first', 'five'] as const) expect(ours![figure], figure).toBeGreaterThan(theirs[figure]);
    expect(ours!.wronglyUnknown).toBeLessThan(0.05);
  });

  it.each([
    ['that no one looked at while tuning', unseen],
    ['that may be looked at', known],
  ])('%s reach every goal', (_, questions) => {
    const ours = evaluate(coach(dataset), questions);
    expect(ours.first).toBeGreaterThanOrEqual(0.85);
    expect(ours.five).toBeGreaterThanOrEqual(0.95);
    expect(ours.honest).toBeGreaterThanOrEqual(0.9);
    expect(ours.wronglyUnknown).toBeLessThanOrEqual(0.03);
  });
});
