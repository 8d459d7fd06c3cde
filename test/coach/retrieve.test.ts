import { describe, expect, it } from 'vitest';
import { keyOf } from '../../src/coach/corpus.js';
import { english } from '../../src/coach/en/index.js';
import { libraryOf } from '../../src/coach/retrieve.js';
import { understand } from '../../src/coach/understand.js';
import { dataset } from './support/dataset.js';

const library = libraryOf(dataset, english);
const find = (question: string, most?: number) => library.find(understand(question, dataset.career, english), most);
const keys = (question: string) => find(question).map(({ source }) => keyOf(source));

describe('a library', () => {
  it('finds by what words are kin to', () => {
    expect(keys('no university, any chance?').slice(0, 3)).toContain('starting/qualifications');
    expect(keys('will chatgpt replace me')[0]).toMatch(/^outlook\//);
  });

  it('finds records of the kind that is asked for, though none holds a word of the question', () => {
    expect(keys('which industries')).toEqual(expect.arrayContaining(['industry/finance', 'industry/healthcare']));
  });

  it('finds a section by what its title says', () => {
    expect(keys('who does it suit')[0]).toBe('why/who-it-suits');
  });

  it('finds the steps of a way where a way is asked for', () => {
    expect(keys('how do I get from senior to lead?')).toContain(
      'transition/senior-backend-developer-to-lead-backend-developer',
    );
  });

  it('says how much of a question a passage speaks of', () => {
    const [sure] = find('serverless');
    expect(sure!.share).toBe(1);
    expect(sure!.isOfTheField).toBe(true);
    for (const { share } of find('bake sourdough bread')) expect(share).toBeLessThan(0.4);
  });

  it('gives no more than it is asked for, and nothing for nothing', () => {
    expect(find('database', 2)).toHaveLength(2);
    expect(find('')).toEqual([]);
  });

  it('gives a source by its key', () => {
    expect(library.at('why/role')?.source).toMatchObject({ kind: 'section', part: 'Why this career' });
    expect(library.at('skill/sql')?.from).toBe('starting/qualifications');
    expect(library.at('skill/nothing')).toBeUndefined();
  });
});
