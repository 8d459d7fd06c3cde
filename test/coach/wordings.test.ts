import { describe, expect, it } from 'vitest';
import { english } from '../../src/coach/en/index.js';
import { libraryOf } from '../../src/coach/retrieve.js';
import { plainOf, understand } from '../../src/coach/understand.js';
import { foreseenIn } from '../../src/coach/wordings.js';
import { dataset } from './support/dataset.js';

const kites = [
  { from: 'flying/after-dark', texts: ['Can I do this at night', 'What if I cannot see my line'] },
  { from: 'flying/reading-wind', texts: ['Is there enough breeze today', 'How do I know when to let go'] },
];
const alikeTo = (question: string) => foreseenIn(kites, english)(plainOf(question, english));

describe('what is foreseen', () => {
  it('is found by how a question is put, whatever its case, accents and marks', () => {
    const [same] = alikeTo('CÁN I do this, at night?!').entries();
    expect(same![0]).toBe('flying/after-dark');
    expect(same![1].closest).toBeCloseTo(2);
    expect(same![1].text).toBe('can i do this at night');
  });

  it('is found by small words as well, and in spite of slips', () => {
    const after = alikeTo('what if i cannot sea it').get('flying/after-dark');
    const wind = alikeTo('is there enouhg breze').get('flying/reading-wind');
    for (const alike of [after, wind]) expect(alike!.closest).toBeGreaterThan(0.6);
  });

  it('is more alike where words follow one another in the same order', () => {
    const likeness = (question: string) => alikeTo(question).get('flying/reading-wind')!.closest;
    expect(likeness('when to let go')).toBeGreaterThan(likeness('go let to when'));
  });

  it('is more alike where several of a section are', () => {
    const [{ likeness, closest }] = [
      alikeTo('can I do this if I cannot see my line at night').get('flying/after-dark')!,
    ];
    expect(likeness).toBeGreaterThan(closest);
  });

  it('is nothing where nothing is shared, asked or foreseen', () => {
    expect(alikeTo('zzz').size).toBe(0);
    expect(alikeTo('').size).toBe(0);
    expect(foreseenIn([], english)('can i do this').size).toBe(0);
  });
});

describe('a library', () => {
  const found = (question: string, wordings?: typeof kites) => {
    const given = { ...dataset, wordings: wordings && { schemaVersion: 1 as const, career: 'x', wordings } };
    return libraryOf(given, english).find(understand(question, dataset.career, english));
  };

  it('finds a section by how people ask, though it holds none of their words', () => {
    const question = 'will it xylograph quokkas';
    expect(found(question)).toEqual([]);
    const [first] = found(question, [{ from: 'outlook/demand', texts: ['Xylograph of quokkas'] }]);
    expect(first!.source.id).toBe('outlook/demand');
    expect(first!.closest).toBeGreaterThan(0);
  });

  it('passes over what is said of a section that is not there', () => {
    expect(found('will it xylograph quokkas', [{ from: 'no/where', texts: ['Will it xylograph quokkas'] }])).toEqual(
      [],
    );
  });
});

describe('the wordings of the backend guide', () => {
  it('are many for each of its sections, in their order', () => {
    const { wordings } = dataset.wordings;
    const places = dataset.guide.parts.flatMap(({ id, sections }) => sections.map((section) => `${id}/${section.id}`));
    expect(wordings.map(({ from }) => from)).toEqual(places);
    for (const { from, texts } of wordings) expect(texts.length, from).toBeGreaterThanOrEqual(30);
  });
});
