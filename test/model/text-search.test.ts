import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { fold } from '../../src/model/fold.js';
import { findWords, wordsIn } from '../../src/model/text-search.js';

/** The text with what is found in brackets. */
function marked(text: string, query: string): string {
  let result = '';
  let at = 0;
  for (const { from, to } of findWords(text, wordsIn(query))) {
    result += `${text.slice(at, from)}[${text.slice(from, to)}]`;
    at = to;
  }
  return result + text.slice(at);
}

describe('a search', () => {
  it('knows neither case nor accents', () => {
    expect(fold('Ärger İs NAÏVE')).toBe('arger is naive');
    expect(wordsIn('  Café\tde  la CAFÉ ')).toEqual(['cafe', 'de', 'la']);
    expect(wordsIn(' ')).toEqual([]);
  });

  it.each([
    ['Builds the pipes that data flows through', 'DATA', 'Builds the pipes that [data] flows through'],
    ['Data, data and “database”', 'data', '[Data], [data] and “[data]base”'],
    ['Cafés near the café', 'cafe', '[Café]s near the [café]'],
    ['Cafe\u0301s', 'CAFÉ', '[Cafe\u0301]s'],
    ['Oﬃce … work', 'fic', 'O[ﬃc]e … work'],
    ['Wait… work', 'work', 'Wait… [work]'],
    ['𝔇ata 👩‍🚒 firefighter', 'data fire', '[𝔇ata] 👩‍🚒 [fire]fighter'],
    ['竹を割る', '割', '竹を[割]る'],
    ['حارس العاصفة', 'عاصف', 'حارس ال[عاصف]ة'],
    ['ΟΔΟΣ ὁδός', 'οδο', '[ΟΔΟ]Σ [ὁδό]ς'],
    ['engineering', 'engine gine neer', '[engineer]ing'],
    ['aaaa', 'a', '[aaaa]'],
    ['nothing of it', 'else', 'nothing of it'],
  ])('finds in "%s" what is meant by "%s"', (text, query, result) => {
    expect(marked(text, query)).toBe(result);
  });

  it('finds what holds the word, whole letters of it, in order', () => {
    const text = fc.string({ unit: 'grapheme', maxLength: 30 });
    fc.assert(
      fc.property(text, text, text, (before, word, after) => {
        const words = wordsIn(word);
        const whole = `${before} ${word} ${after}`;
        const found = findWords(whole, words);
        for (const each of words) {
          const holds = ({ from, to }: { from: number; to: number }) => fold(whole.slice(from, to)).includes(each);
          expect(found.some(holds)).toBe(true);
        }
        found.forEach(({ from, to }, index) => {
          expect(from).toBeLessThan(to);
          expect(from).toBeGreaterThan(found[index - 1]?.to ?? -1);
          expect(to).toBeLessThanOrEqual(whole.length);
          expect(words.some((each) => fold(whole.slice(from, to)).includes(each))).toBe(true);
        });
      }),
    );
  });
});
