import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import backendData from '../../../data/careers/backend-developer.json' with { type: 'json' };
import backendFit from '../../../data/careers/backend-developer.fit.json' with { type: 'json' };
import { landOf } from '../../../src/elements/fit-quiz/land.js';
import { questionViews, columnsOf, nearby, fitReading, startOf } from '../../../src/elements/fit-quiz/fit-quiz-view.js';
import { fitQuiz } from '../../../src/i18n/en/fit-quiz.js';
import type { Career, Fit, FitAnswer, FitQuestion } from '../../../src/model/career.js';
import { alternativeOf, careerOf } from '../../model/arbitrary.js';

const career = backendData as unknown as Career;
const fit = backendFit as unknown as Fit;

type Weight = FitAnswer['weight'];
const answerOf = (id: string, weight: Weight, parts: Partial<FitAnswer> = {}): FitAnswer => ({
  id,
  weight,
  text: id,
  title: id,
  reason: id,
  instead: {},
  excludes: [],
  ...parts,
});
const questionOf = (id: string, answers: readonly FitAnswer[]): FitQuestion => ({
  id,
  trait: 'patient',
  title: id,
  text: id,
  answers,
});
const fitOf = (questions: readonly FitQuestion[]): Fit => ({
  schemaVersion: 1,
  career: 'baking',
  traits: [],
  questions,
  tries: [],
});

const weights: readonly Weight[] = [-2, -1, 0, 1, 2];
/** A quiz with a question for each weight given, answered by an answer of that weight; undefined is open. */
const answeredWith = (...chosen: readonly (Weight | undefined)[]) =>
  questionViews(
    fitOf(
      chosen.map((_, index) =>
        questionOf(
          `q${index}`,
          weights.map((weight) => answerOf(`w${weight}`, weight)),
        ),
      ),
    ),
    Object.fromEntries(chosen.flatMap((weight, index) => (weight === undefined ? [] : [[`q${index}`, `w${weight}`]]))),
  );
const anyChoice = fc.array(fc.option(fc.constantFrom(...weights), { nil: undefined }), { maxLength: 12 });

const numbers = (list: readonly { number: number }[]) => list.map(({ number }) => number);

describe('what is asked', () => {
  it('is every question in its order, numbered, with what the visitor said', () => {
    const asked = questionViews(fit, { 'on-call': 'mine' });
    expect(asked.map(({ question }) => question.id)).toEqual(fit.questions.map(({ id }) => id));
    expect(numbers(asked)).toEqual([1, 2, 3, 4, 5, 6, 7, 8, 9, 10]);
    expect(asked.filter(({ answer }) => answer).map(({ question, answer }) => [question.id, answer?.title])).toEqual([
      ['on-call', 'Your Sundays are yours'],
    ]);
  });

  it('is only what the page asks for, numbered anew', () => {
    expect(
      questionViews(fit, {}, new Set(['exact', 'on-call'])).map(({ question, number }) => [question.id, number]),
    ).toEqual([
      ['exact', 1],
      ['on-call', 2],
    ]);
  });

  it('leaves a question open whose answer is of an earlier release, or named like what objects inherit', () => {
    const asked = questionViews(fit, { 'on-call': 'at-night', exact: 'constructor' });
    expect(asked.every(({ answer }) => answer === undefined)).toBe(true);
    const inherited = questionViews(fitOf([questionOf('constructor', [answerOf('yes', 1), answerOf('no', -1)])]));
    expect(inherited[0]?.answer).toBeUndefined();
  });
});

describe('where a visitor comes in', () => {
  it('is the first question that is open, and the reading where none is', () => {
    expect(startOf(answeredWith(undefined, undefined))).toEqual({ part: 'quiz', at: 0 });
    expect(startOf(answeredWith(1, undefined, -1))).toEqual({ part: 'quiz', at: 1 });
    expect(startOf(answeredWith(1, 0, -1))).toEqual({ part: 'reading', at: 0 });
  });
});

describe('the reading', () => {
  it('says each question in one place, the strongest first, then in the quiz’s order', () => {
    const reading = fitReading(answeredWith(1, -1, 2, undefined, 0, -2, 2));
    expect(numbers(reading.for)).toEqual([3, 7, 1]);
    expect(numbers(reading.against)).toEqual([6, 2]);
    expect(numbers(reading.both)).toEqual([5]);
    expect(numbers(reading.open)).toEqual([4]);
  });

  it('loses no question and says none twice', () => {
    fc.assert(
      fc.property(anyChoice, (choice) => {
        const reading = fitReading(answeredWith(...choice));
        const said = numbers([reading.for, reading.against, reading.both, reading.open].flat()).sort((a, b) => a - b);
        expect(said).toEqual(choice.map((_, index) => index + 1));
      }),
    );
  });

  it('leans where at least twice as much points that way', () => {
    expect(fitReading(answeredWith(1, 1, -2)).leaning).toBe('for');
    expect(fitReading(answeredWith(2, -1, -1)).leaning).toBe('against');
    expect(fitReading(answeredWith(1, 1, 1, -1, -1)).leaning).toBe('both');
    expect(fitReading(answeredWith(0, 0)).leaning).toBe('both');
  });

  it('says nothing of leaning where less than half is answered', () => {
    expect(fitReading(answeredWith(2, undefined, undefined)).leaning).toBe('open');
    expect(fitReading(answeredWith(2, undefined)).leaning).toBe('for');
    expect(fitReading(answeredWith(undefined)).leaning).toBe('open');
    expect(fitReading([]).leaning).toBe('open');
  });
});

describe('the reading in a line', () => {
  const headline = (choice: readonly (Weight | undefined)[]) => {
    const { for: speakFor, against, both, open } = fitReading(answeredWith(...choice));
    return fitQuiz.headline({
      for: speakFor.length,
      against: against.length,
      both: both.length,
      open: open.length,
    });
  };
  it.each([
    [[1, 1, 1, 1, 1, -1, -1, undefined], 'Five things speak for it, two against'],
    [[1, -1], 'One thing speaks for it, one against'],
    [[1, 1, undefined], 'Two things speak for it, nothing against'],
    [[1, 0], 'One thing speaks for it, nothing against'],
    [[1, 2, 1], 'Everything you said speaks for it'],
    [[-1, -1], 'Everything you said speaks against it'],
    [[-1], 'One thing speaks against it, nothing for it'],
    [[-1, undefined], 'One thing speaks against it, nothing for it'],
    [[0, undefined], 'What you said could go either way'],
    [[undefined, undefined], 'Nothing is answered yet'],
    [Array<Weight>(11).fill(1).concat(-1), '11 things speak for it, one against'],
  ] as const)('of %j: %s', (choice, words) => {
    expect(headline(choice)).toBe(words);
  });

  it('never holds a share or a score', () => {
    fc.assert(
      fc.property(anyChoice, (choice) => {
        expect(headline(choice)).not.toMatch(/%|\/|\bof\b|score|point/i);
      }),
    );
  });
});

describe('what lies near', () => {
  const near = (answers: Readonly<Record<string, string>>, of = career) => {
    const { doors, wishes } = nearby(of, fitReading(questionViews(fit, answers)));
    return { doors: doors.map(({ alternative, whys }) => [alternative.title, whys.length]), wishes };
  };

  it('is nothing where nothing speaks against it', () => {
    expect(near({ 'on-call': 'first', exact: 'build' })).toEqual({ doors: [], wishes: [] });
  });

  it('answers what speaks against it, in the visitor’s own wish', () => {
    expect(near({ 'on-call': 'mine' })).toEqual({
      doors: [
        ['Data Engineer', 1],
        ['Technical Consultant', 1],
      ],
      wishes: ['quieter Sundays'],
    });
  });

  it('begins with the career that answers most', () => {
    expect(near({ 'quiet-hours': 'restless', 'own-sake': 'away', 'take-apart': 'shown' })).toEqual({
      doors: [
        ['Technical Consultant', 3],
        ['Product Manager', 2],
      ],
      wishes: ['more company', 'more people to learn from', 'less of a screen'],
    });
  });

  it('leaves out a career that another answer speaks against', () => {
    expect(near({ 'on-call': 'mine', 'plain-words': 'someone-else' })).toEqual({
      doors: [['Data Engineer', 2]],
      wishes: ['quieter Sundays', 'less to explain'],
    });
    expect(near({ exact: 'worry', 'out-of-sight': 'content' }).doors).toEqual([['Product Manager', 1]]);
  });

  it('leaves out a career that an answer which speaks neither way rules out', () => {
    const quiz = fitOf([
      questionOf('q', [answerOf('no', -1, { instead: { miller: 'it rises', farmer: 'it grows' } })]),
      questionOf('both', [answerOf('so-so', 0, { excludes: ['miller'] })]),
    ]);
    const ids = ['miller', 'farmer'];
    const baking = careerOf({ alternatives: ids.map((id) => alternativeOf({ id, title: id })) });
    const { doors } = nearby(baking, fitReading(questionViews(quiz, { q: 'no', both: 'so-so' })));
    expect(doors.map(({ alternative }) => alternative.id)).toEqual(['farmer']);
  });

  it('leaves out what the career does not have, with the wish for it', () => {
    const few = { ...career, alternatives: career.alternatives.filter(({ id }) => id === 'devops-engineer') };
    expect(near({ 'on-call': 'mine' }, few)).toEqual({ doors: [], wishes: [] });
  });

  it('names four careers at most', () => {
    const ids = ['miller', 'farmer', 'cook', 'grocer', 'brewer'];
    const many = fitOf([
      questionOf('q', [answerOf('no', -1, { instead: Object.fromEntries(ids.map((id) => [id, 'it rises'])) })]),
    ]);
    const baking = careerOf({ alternatives: ids.map((id) => alternativeOf({ id, title: id })) });
    const { doors } = nearby(baking, fitReading(questionViews(many, { q: 'no' })));
    expect(doors.map(({ alternative }) => alternative.id)).toEqual(['miller', 'farmer', 'cook', 'grocer']);
  });

  it('says so in words, however many wishes there are', () => {
    expect(fitQuiz.near([]).join('')).toBe('Near this');
    expect(fitQuiz.near(['quieter Sundays']).join('')).toBe('Near this, with quieter Sundays');
    expect(fitQuiz.near(['quieter Sundays', 'more company']).join('')).toBe(
      'Near this, with quieter Sundays or more company',
    );
    expect(fitQuiz.near(['a', 'b', 'c']).join('')).toBe('Near this, with less of what speaks against it');
  });
});

describe('the land', () => {
  it('is a tread for each question: above the line for, below against, the stronger the further', () => {
    const land = landOf(answeredWith(2, 1, -1, -2));
    expect(land.for).toBe('M0 1H1M1 3H2');
    expect(land.against).toBe('M2 7H3M3 9H4');
    expect(land.risers).toBe('M1 1V3M2 3V7M3 7V9');
    expect(land.open + land.both).toBe('');
  });

  it('lies on the line where an answer speaks neither way, and is dotted where there is none', () => {
    expect(landOf(answeredWith(0, undefined))).toMatchObject({ both: 'M0 5H1', open: 'M1 5H2', risers: '' });
  });

  it('has one tread a question, whatever was said', () => {
    fc.assert(
      fc.property(anyChoice, (choice) => {
        const land = landOf(answeredWith(...choice));
        const treads = [land.for, land.against, land.both, land.open].join('').match(/M/g) ?? [];
        expect(treads).toHaveLength(choice.length);
      }),
    );
  });
});

describe('the two columns of a reading', () => {
  it('break where they are of about the same length', () => {
    expect(columnsOf([11, 5, 2, 5], 0)).toEqual({ left: 1, isLastRight: false });
    expect(columnsOf([3, 3, 9, 5], 3)).toEqual({ left: 3, isLastRight: true });
    expect(columnsOf([21, 5], 3)).toEqual({ left: 1, isLastRight: true });
    expect(columnsOf([], 0)).toEqual({ left: 0, isLastRight: false });
  });

  it('never leave the first one empty, nor lose a section', () => {
    fc.assert(
      fc.property(fc.array(fc.nat(30), { minLength: 1, maxLength: 5 }), fc.nat(9), (lengths, last) => {
        const { left } = columnsOf(lengths, last);
        expect(left).toBeGreaterThanOrEqual(1);
        expect(left).toBeLessThanOrEqual(lengths.length);
      }),
    );
  });
});
