import { describe, expect, it } from 'vitest';
import { english } from '../../src/coach/en/index.js';
import { extract, sentencesOf } from '../../src/coach/guide/extract.js';

const texts = (text: string) => sentencesOf(text).map((each) => each.text);

describe('sentences', () => {
  it('end at a stop, not at an initial', () => {
    expect(texts('The U.S. Bureau counts. Robert C. Martin writes.')).toEqual([
      'The U.S. Bureau counts.',
      'Robert C. Martin writes.',
    ]);
  });

  it('take a heading with what it heads, and a list with what leads to it', () => {
    expect(texts('Backend Intern. Still at school?')).toEqual(['Backend Intern: Still at school?']);
    expect(texts('Roads lead\nup, to Senior · sideways')).toEqual(['Roads lead up, to Senior; sideways.']);
    expect(texts('Work by a system:\nSee it. · Cut it.')).toEqual(['Work by a system: See it.', 'Cut it.']);
  });
});

describe('an extract', () => {
  const text = 'Cats sleep. They purr as well. Dogs bark at night.\nThen it rains. Birds sing.';
  const of = (...words: string[]) => extract({ text, words: new Set(words), asked: [] }, english);

  it('holds the words that matched', () => {
    expect(of('bark').join(' ')).toContain('Dogs bark at night.');
    expect(of('sing').join(' ')).toContain('Birds sing.');
  });

  it('begins where a sentence stands by itself', () => {
    expect(of('purr')[0]).toBe('Cats sleep.');
    // A new paragraph may lean on the one before it.
    expect(of('night', 'rains')[0]).toBe('Dogs bark at night.');
    expect(of('rains', 'sing')[0]).not.toBe('Then it rains.');
  });

  it('is the beginning where nothing matched', () => {
    expect(of()).toEqual(['Cats sleep.', 'They purr as well.']);
  });
});
