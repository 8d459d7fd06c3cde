import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import backend from '../../data/careers/backend-developer.json' with { type: 'json' };
import backendGuide from '../../data/careers/backend-developer.guide.json' with { type: 'json' };
import { passagesOf, searchGuide } from '../../src/coach/passages.js';
import { type Passage, searchOf } from '../../src/coach/search.js';
import { wordsOf } from '../../src/coach/words.js';
import type { Career, Guide } from '../../src/model/career.js';

const career = backend as unknown as Career;
const guide = backendGuide as unknown as Guide;
const inGuide = searchGuide(career, guide);

const passages: Passage[] = [
  {
    id: 'pipes',
    title: 'Pipes',
    text: 'A pipeline for CI/CD tests each change. Node.js runs anywhere.',
    names: ['k8s'],
  },
  { id: 'tables', title: 'Databases', text: 'Postgres keeps tables. You query them, and queries take time.' },
  { id: 'people', title: 'People', text: 'Leaders are leading: they planned, they debug, they listen to résumés.' },
];
const search = searchOf(passages);
const ids = (query: string, most?: number) => search(query, most).map(({ id }) => id);
const wordsFound = (query: string) => [...search(query)[0]!.words];

describe('a search', () => {
  it('finds a word in the title, the text and the names of a passage', () => {
    expect(ids('pipes')).toEqual(['pipes']);
    expect(ids('tables')).toEqual(['tables']);
    expect(ids('k8s')).toEqual(['pipes']);
  });

  it('finds nothing in nothing, and with nothing', () => {
    expect(searchOf([])('tables')).toEqual([]);
    for (const query of ['', '   ', '!?', '–', 'xyzzy']) expect(ids(query)).toEqual([]);
  });

  it('puts a title before a text, and a short text before a long one', () => {
    const found = searchOf([
      { id: 'long', title: 'One', text: `wind ${'and much else besides '.repeat(20)}` },
      { id: 'short', title: 'Two', text: 'wind and waves' },
      { id: 'titled', title: 'Wind', text: 'the sea' },
      { id: 'other', title: 'Three', text: 'the sea' },
    ])('wind');
    expect(found.map(({ id }) => id)).toEqual(['titled', 'short', 'long']);
    expect(found[0]!.score).toBeGreaterThan(found[1]!.score);
  });

  it('gives no more than it is asked for', () => {
    expect(ids('they them a', 1)).toHaveLength(1);
  });

  it('sees past case, accents and the forms of a word', () => {
    for (const query of ['RESUME', 'résumés', 'Resumé']) expect(ids(query)).toEqual(['people']);
    for (const query of ['plan', 'plans', 'planning', 'debugging', 'debugged', 'listening']) {
      expect(ids(query), query).toEqual(['people']);
    }
    expect(wordsFound('querying')).toEqual(['query', 'queries']);
  });

  it('takes CI/CD, cicd and ci cd for the same', () => {
    for (const query of ['CI/CD', 'cicd', 'ci cd', 'ci-cd', 'nodejs', 'Node.js', 'node'])
      expect(ids(query)).toEqual(['pipes']);
    expect(wordsFound('cicd')).toEqual(['cicd']);
    expect(wordsFound('ci')).toEqual(['ci']);
  });

  it('finds the word that is being typed', () => {
    expect(ids('pip')).toEqual(['pipes']);
    expect(ids('data')).toEqual(['tables']);
    expect(ids('p')).toEqual(expect.arrayContaining(['pipes', 'tables', 'people']));
    // A word that is followed by another has been typed.
    expect(ids('p xyzzy')).toEqual([]);
  });

  it('finds what a word is akin to, below what says the word itself', () => {
    const kin = new Map([['relational', ['tables']]]);
    const akin = searchOf(
      [...passages, { id: 'kin', title: 'Family', text: 'relational matters' }],
      (word) => kin.get(word) ?? [],
    );
    expect(akin('relational ').map(({ id }) => id)).toEqual(['kin', 'tables']);
    expect(search('relational ')).toEqual([]);
  });

  it('says of each word asked how much it tells, and how surely a passage speaks of it', () => {
    const asked = search('query zebra ')[0]!.asked;
    expect(asked[1]!.rarity).toBeGreaterThan(asked[0]!.rarity);
    expect(asked).toMatchObject([
      { word: 'query', likely: 1 },
      { word: 'zebra', likely: 0 },
    ]);
  });

  it('forgives a slip in a word that nothing holds', () => {
    expect(ids('postgress')).toEqual(['tables']);
    expect(ids('databse')).toEqual(['tables']);
    expect(ids('pipeilne')).toEqual(['pipes']);
    expect(ids('peopel')).toEqual(['people']);
    expect(ids('leadrship is')).toEqual([]);
    // In a word of three letters, a slip makes another word.
    expect(ids('tak')).toEqual(['tables']);
    expect(ids('tok')).toEqual([]);
  });

  it('takes a word that is known for itself, however near another is', () => {
    const near = searchOf([
      { id: 'form', title: 'Form', text: 'a form to fill in' },
      { id: 'from', title: 'From', text: 'from here' },
    ]);
    expect(near('form ').map(({ id }) => id)).toEqual(['form']);
  });

  it('finds words where a script writes none', () => {
    const kites = searchOf([{ id: 'bamboo', title: '竹割り', text: '竹は冬に切ったものを選びます。' }]);
    for (const query of ['竹', '竹割', '冬に', '選び'])
      expect(
        kites(query).map(({ id }) => id),
        query,
      ).toEqual(['bamboo']);
    expect(kites('夏に')).toEqual([]);
  });

  const text = fc.oneof(fc.string({ unit: 'grapheme' }), fc.string({ unit: 'binary' }), fc.lorem());
  const passage = fc.record({ id: fc.uuid(), title: text, text, names: fc.array(text, { maxLength: 3 }) });

  it('never throws, and every passage found holds one of the words that it is said to', () => {
    fc.assert(
      fc.property(fc.array(passage, { maxLength: 6 }), text, (passages, query) => {
        for (const { id, score, words } of searchOf(passages)(query)) {
          const found = passages.find((each) => each.id === id)!;
          const held = wordsOf([found.title, found.text, ...found.names].join('\n')).map(({ folded }) => folded);
          expect(score).toBeGreaterThan(0);
          expect(words.size).toBeGreaterThan(0);
          for (const word of words) expect(held).toContain(word);
        }
      }),
    );
  });

  it('finds a passage by each of its words', () => {
    fc.assert(
      fc.property(passage, (only) => {
        const search = searchOf([only]);
        for (const { folded } of wordsOf([only.title, only.text, ...only.names].join('\n'))) {
          expect(search(`${folded} `)[0]?.words).toContain(folded);
        }
      }),
    );
  });
});

describe('a search over the guide', () => {
  const found = (query: string) => inGuide(query, 5).map(({ id }) => id);

  it.each([
    ['postgress', 'starting/qualifications'],
    ['databse', 'starting/qualifications'],
    ['kuberntes', 'outlook/automation'],
    ['microservice', 'outlook/demand'],
    ['cicd', 'growing/skills'],
    ['CI/CD', 'growing/skills'],
    ['continous integration', 'growing/skills'],
    ['k8s', 'alternatives/adjacent-industries'],
    ['finding a mentor', 'starting/first-hurdles'],
    ['do I need a degree', 'starting/qualifications'],
    ['remote teams', 'leading/people'],
    ['which books should I read', 'growing/resources'],
    ['payment gatway', 'growing/responsibilities'],
    ['how do I become a lead', 'leading/positions'],
  ])('finds %s in %s', (query, section) => {
    expect(found(query)).toContain(section);
  });

  it('is made once for a guide and its career', () => {
    expect(searchGuide(career, guide)).toBe(inGuide);
    expect(searchGuide(career, { ...guide })).not.toBe(inGuide);
    expect(searchGuide({ ...career }, guide)).not.toBe(inGuide);
  });

  it('overlooks skills and positions that the career does not have', () => {
    const bare = { ...career, skills: [], positions: [] };
    expect(passagesOf(bare, guide).every(({ names }) => names?.length === 0)).toBe(true);
  });
});
