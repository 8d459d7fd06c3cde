/** What a visitor whom the coach tests can rely on, whatever skill they choose. */
import { gzipSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import backend from '../../data/careers/backend-developer.json' with { type: 'json' };
import guide from '../../data/careers/backend-developer.guide.json' with { type: 'json' };
import bank from '../../data/careers/backend-developer.questions.json' with { type: 'json' };
import type { Career, Guide, Questions } from '../../src/model/career.js';

type Question = Questions['questions'][number];

const { questions } = bank as Questions;
const toChoose = questions.filter(({ kind }) => kind === 'choice');
const open = questions.filter(({ kind }) => kind === 'open');
const ranked = (backend as unknown as Career).skills.filter(({ ranks }) => Object.keys(ranks).length > 0);

const wordsOf = (text: string): string[] => text.toLowerCase().match(/[\p{L}\p{N}.’-]*[\p{L}\p{N}]/gu) ?? [];
const joining = new Set(['and', 'for', 'such', 'the', 'them', 'their', 'what', 'when', 'which', 'who', 'with']);
/** The words that carry a text, without the endings of plurals, owners and verbs. */
const keyWords = (text: string): string[] =>
  wordsOf(text)
    .filter((word) => word.length >= 3 && !joining.has(word))
    .map((word) => word.replace(/’s$/, '').replace(/(ing|ed|es|s|e)$/, ''));

/** How often someone is right who knows nothing and follows one habit; where the habit leaves several, by chance. */
function luck(habit: (choices: Question['choices']) => Question['choices']): number {
  const chances = toChoose.map(({ choices }) => {
    const pressed = habit(choices);
    return pressed.filter(({ right }) => right).length / Math.max(pressed.length, 1);
  });
  return chances.reduce((sum, chance) => sum + chance, 0) / chances.length;
}
const byLength = (pick: (...lengths: number[]) => number) =>
  luck((choices) => {
    const length = pick(...choices.map(({ text }) => text.length));
    return choices.filter(({ text }) => text.length === length);
  });

/** The values that occur more than once. */
const repeated = (values: readonly string[]): string[] => values.filter((value, at) => values.indexOf(value) !== at);

describe('the questions of the backend developer dataset', () => {
  it.each(ranked.map(({ id }) => id))('test %s at each level, by choice and in the visitor’s own words', (skill) => {
    const own = questions.filter((question) => question.skill === skill);
    expect(own.length).toBeGreaterThanOrEqual(6);
    for (const level of [1, 2, 3]) {
      expect(own.filter((question) => question.level === level).length, `level ${level}`).toBeGreaterThanOrEqual(2);
    }
    expect(own.filter(({ kind }) => kind === 'choice').length).toBeGreaterThanOrEqual(4);
    expect(own.filter(({ kind }) => kind === 'open').length).toBeGreaterThanOrEqual(2);
  });

  it('are 84 at least', () => {
    expect(questions.length).toBeGreaterThanOrEqual(84);
  });

  it('are answered by a choice about two times in three', () => {
    const share = toChoose.length / questions.length;
    expect(share).toBeGreaterThan(0.6);
    expect(share).toBeLessThan(0.75);
  });

  it('begin each in its own way, with a situation and no definition asked', () => {
    expect(repeated(questions.map(({ stem }) => wordsOf(stem).slice(0, 5).join(' ')))).toEqual([]);
    for (const { id, stem } of questions) expect(stem, id).not.toMatch(/^what (is|are) |^(define|name|list) /i);
  });

  it('lead back to a section of the guide', () => {
    const sections = (guide as unknown as Guide).parts.flatMap((part) =>
      part.sections.map((section) => `${part.id}/${section.id}`),
    );
    for (const { id, from } of questions) expect(sections, id).toContain(from);
  });

  it('explain themselves in words that no other question uses', () => {
    const whys = questions.flatMap(({ why, choices }) => [why, ...choices.map((choice) => choice.why)]);
    expect(repeated(whys.map((why) => why.toLowerCase()))).toEqual([]);
  });

  it('ride along in at most 20 KB', () => {
    expect(gzipSync(JSON.stringify(bank), { level: 9 }).length).toBeLessThanOrEqual(20_000);
  });
});

describe('a question with choices', () => {
  it('has three or four that differ, one of them right, and says of each why', () => {
    for (const { id, choices, points, answer } of toChoose) {
      expect([3, 4], id).toContain(choices.length);
      expect(repeated(choices.map(({ text }) => text.toLowerCase())), id).toEqual([]);
      expect(choices.filter(({ right }) => right).length, id).toBe(1);
      for (const { why } of choices) expect(wordsOf(why).length, `${id}: ${why}`).toBeGreaterThan(1);
      expect([points, answer], id).toEqual([[], undefined]);
    }
  });

  it('keeps the right one at no favorite place', () => {
    for (const place of [0, 1, 2, 3]) {
      const share = luck((choices) => choices.slice(place, place + 1));
      expect(share, `place ${place + 1}`).toBeGreaterThan(0.15);
      expect(share, `place ${place + 1}`).toBeLessThan(0.35);
    }
  });

  it('gives nothing away by length', () => {
    expect(byLength(Math.max), 'the longest').toBeLessThan(0.35);
    expect(byLength(Math.min), 'the shortest').toBeLessThan(0.35);
  });
});

describe('an open question', () => {
  it('looks for three to five short points', () => {
    for (const { id, points, choices } of open) {
      expect(points.length, id).toBeGreaterThanOrEqual(3);
      expect(points.length, id).toBeLessThanOrEqual(5);
      for (const point of points) expect(point.split(' ').length, `${id}: ${point}`).toBeLessThanOrEqual(8);
      expect(repeated(points.map((point) => keyWords(point).join(' '))), id).toEqual([]);
      expect(choices, id).toEqual([]);
    }
  });

  it('has an answer of three sentences at most that holds every point', () => {
    for (const { id, points, answer = '' } of open) {
      expect(answer.match(/[.?]”?(?=\s|$)/g)?.length, id).toBeLessThanOrEqual(3);
      const held = keyWords(answer);
      for (const point of points) {
        const wanted = keyWords(point);
        expect(wanted, `${id}: ${point}`).not.toEqual([]);
        expect(held, `${id}: ${point}`).toEqual(expect.arrayContaining(wanted));
      }
    }
  });
});
