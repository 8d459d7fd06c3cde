import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { excerpt, markedRuns } from '../../src/coach/marks.js';
import { stem, wordsOf } from '../../src/coach/words.js';

const marked = (text: string, ...words: string[]) =>
  markedRuns(text, new Set(words))
    .map((run) => (run.isMarked ? `[${run.text}]` : run.text))
    .join('');
const anyText = fc.oneof(fc.string({ unit: 'grapheme' }), fc.string({ unit: 'binary' }), fc.lorem());

describe('marks', () => {
  it('stand around the words that matched, as they are written', () => {
    expect(marked('Write Résumés, and resumes.', 'resumes')).toBe('Write [Résumés], and [resumes].');
    expect(marked('A pipeline (CI/CD) runs; the CI is fast.', 'cicd')).toBe(
      'A pipeline ([CI/CD]) runs; the CI is fast.',
    );
    expect(marked('A pipeline (CI/CD) runs; the CI is fast.', 'ci')).toBe(
      'A pipeline ([CI]/CD) runs; the [CI] is fast.',
    );
    expect(marked('PostgreSQL, not Postgres', 'postgres')).toBe('PostgreSQL, not [Postgres]');
    expect(marked('nothing here')).toBe('nothing here');
    expect(markedRuns('', new Set(['a']))).toEqual([]);
  });

  it('leave the text as it is, and cover a word exactly where it matches', () => {
    fc.assert(
      fc.property(anyText, fc.array(fc.nat()), (text, picks) => {
        const all = wordsOf(text);
        const words = new Set(picks.flatMap((pick) => (all.length ? [all[pick % all.length]!.folded] : [])));
        const runs = markedRuns(text, words);
        expect(runs.map((run) => run.text).join('')).toBe(text);
        for (const run of runs) {
          const folded = wordsOf(run.text).map((word) => word.folded);
          if (run.isMarked) expect(words).toContain(folded[0]);
          else expect(run.text).not.toBe('');
        }
        // Two marks or two unmarked runs never follow one another without cause.
        for (const [index, run] of runs.entries())
          if (!run.isMarked) expect(runs[index + 1]?.isMarked ?? true).toBe(true);
        const covered = runs.filter((run) => run.isMarked).length;
        expect(covered > 0).toBe(all.some(({ folded }) => words.has(folded)));
      }),
    );
  });
});

describe('an excerpt', () => {
  const text = `${'Much is said before it. '.repeat(10)}Here the query is slow, and a slow query costs. ${'More is said after it. '.repeat(10)}`;

  it('holds the words that matched, and says where it is cut', () => {
    const cut = excerpt(text, new Set(['query', 'slow']), 120);
    expect(cut).toMatch(/^… .*the query is slow.* …$/);
    expect(cut.length).toBeLessThan(140);
  });

  it('prefers where most of them stand together', () => {
    const far = `A query, alone. ${'Much is said between. '.repeat(10)}There a slow query waits.`;
    expect(excerpt(far, new Set(['query', 'slow']), 100)).toContain('a slow query waits.');
  });

  it('holds a word that matched whole, though it is longer than there is room for', () => {
    const long = 'donaudampfschifffahrt'.repeat(4);
    expect(
      excerpt(`Much is said before it, a lot. ${long} follows, and more after it.`, new Set([long]), 60),
    ).toContain(long);
  });

  it('is the beginning where none matched, and the whole where that is short', () => {
    expect(excerpt(text, new Set(), 60)).toMatch(/^Much is said before it\. .* …$/);
    expect(excerpt('Short, and whole.', new Set(['whole']), 60)).toBe('Short, and whole.');
    expect(excerpt('', new Set(['a']), 60)).toBe('');
  });

  it('holds a word that matched, whatever the text', () => {
    fc.assert(
      fc.property(anyText, fc.nat(), fc.integer({ min: 60, max: 200 }), (text, pick, length) => {
        const all = wordsOf(text);
        const word = all.length ? all[pick % all.length]!.folded : '';
        const cut = excerpt(text, new Set([word]), length);
        if (word) expect(wordsOf(cut).map(({ folded }) => folded)).toContain(word);
      }),
    );
  });
});

describe('a word', () => {
  it('loses what English adds to it', () => {
    const same = [
      ['query', 'queries'],
      ['test', 'tests', 'tested', 'testing'],
      ['debug', 'debugging', 'debugged'],
      ['database', 'databases'],
      ['scale', 'scales', 'scaling', 'scaled'],
      ['class', 'classes'],
      ['search', 'searches', 'searching'],
      ['try', 'tries', 'tried'],
      ['automate', 'automation', 'automating'],
      ['add', 'adding', 'added'],
    ];
    for (const forms of same) expect(new Set(forms.map(stem)), forms.join()).toHaveLength(1);
  });

  it('keeps what only looks like it', () => {
    for (const word of ['string', 'need', 'feed', 'thing', 'sql', 'red', 'bus']) expect(stem(word)).toBe(word);
  });

  it('is read with its parts where marks join them', () => {
    const folded = (text: string) => wordsOf(text).map((word) => word.folded);
    expect(folded('CI/CD and Node.js')).toEqual(['cicd', 'ci', 'cd', 'and', 'nodejs', 'node', 'js']);
    expect(folded('the developer’s e-mail.')).toEqual(['the', 'developers', 'developer', 's', 'email', 'e', 'mail']);
    expect(folded('https://example.org/a')).toEqual(['https', 'exampleorga', 'example', 'org', 'a']);
    expect(folded(' – … ﾞ')).toEqual([]);
  });
});
