import fc from 'fast-check';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { citationReader, type Said } from '../../../src/coach/engines/cited.js';
import { passage, passages } from '../support/prompt.js';

function read(...pieces: string[]): Said {
  const reader = citationReader(passages, 'en');
  for (const piece of pieces) reader.add(piece);
  return reader.end();
}
/** Each sentence with the passages it cites, as `text ⟨places⟩`. */
const shown = ({ sentences, sources }: Said): string[] =>
  sentences.map(({ text, cites }) => `${text}⟨${cites.map((at) => sources[at]!.id).join(' ')}⟩`);

afterEach(() => vi.unstubAllGlobals());

describe('what a model says', () => {
  it('is sentences, each with what it cites', () => {
    expect(shown(read('Databases come first [1]. Then tests [2].'))).toEqual([
      'Databases come first.⟨growing/positions⟩',
      ' Then tests.⟨starting/challenges⟩',
    ]);
  });

  it.each([
    ['[1]', 'growing/positions'],
    ['[1, 3]', 'growing/positions sql'],
    ['[1][3]', 'growing/positions sql'],
    ['[1], [3]', 'growing/positions sql'],
    ['[1] [3]', 'growing/positions sql'],
    ['[1;3]', 'growing/positions sql'],
    ['[1-3]', 'growing/positions starting/challenges sql'],
    ['[2–3]', 'starting/challenges sql'],
    ['[^2]', 'starting/challenges'],
    ['【2】', 'starting/challenges'],
  ])('cites by %s', (mark, cited) => {
    expect(shown(read(`Learn SQL ${mark}.`))).toEqual([`Learn SQL.⟨${cited}⟩`]);
    expect(shown(read(`Learn SQL${mark}.`))).toEqual([`Learn SQL.⟨${cited}⟩`]);
  });

  it('cites with a mark behind the full stop, too', () => {
    expect(shown(read('Databases first. [1] Then tests.[2] Then rest.'))).toEqual([
      'Databases first.⟨growing/positions⟩',
      ' Then tests.⟨starting/challenges⟩',
      ' Then rest.⟨⟩',
    ]);
  });

  it('cites at the beginning of a line for what follows', () => {
    expect(shown(read('[1] Databases first.\n[2] Then tests.'))).toEqual([
      'Databases first.⟨growing/positions⟩',
      '\n Then tests.⟨starting/challenges⟩',
    ]);
  });

  it.each(['(1) and (2)', 'rows[0]', 'by [2030]', '[a]', '[ ]', '[1', '1]', '[1.5]', '[link](https://a.example)'])(
    'holds no citation in %s',
    (text) => {
      expect(shown(read(`Learn ${text} now.`))).toEqual([`Learn ${text} now.⟨⟩`]);
    },
  );

  it('loses marks that name no passage', () => {
    const said = read('I made this up [99]. This too [4][7].');
    expect(shown(said)).toEqual(['I made this up.⟨⟩', ' This too.⟨⟩']);
    expect(said.sources).toEqual([]);
  });

  it('names each source once, where several passages are of it, in the order in which they are cited', () => {
    const reader = citationReader([...passages, passage('sql', 'SQL', 'More of it.', 'skill')], 'en');
    reader.add('Write queries [4]. Read plans [3]. Test them [2].');
    const { sentences, sources } = reader.end();
    expect(sources.map(({ id }) => id)).toEqual(['sql', 'starting/challenges']);
    expect(sentences.map(({ cites }) => cites)).toEqual([[0], [0], [1]]);
  });

  it('stays as it is written, Markdown, HTML and all', () => {
    const text = '**Tests** and <b>SQL</b>, see ![x](https://a.example/x.png) or `rows`.';
    expect(shown(read(text))).toEqual([`${text}⟨⟩`]);
  });

  it('keeps paragraphs and lists: what stands before a sentence is part of it', () => {
    expect(shown(read('Two things:\n\n1. Databases [1].\n2. Tests [2].\n- Sleep.'))).toEqual([
      'Two things:⟨⟩',
      '\n\n1. Databases.⟨growing/positions⟩',
      '\n2. Tests.⟨starting/challenges⟩',
      '\n- Sleep.⟨⟩',
    ]);
  });

  it('ends a sentence with what closes it', () => {
    expect(shown(read('**Databases first.** Then “tests.” [2] Done.'))).toEqual([
      '**Databases first.**⟨⟩',
      ' Then “tests.”⟨starting/challenges⟩',
      ' Done.⟨⟩',
    ]);
  });

  it('does not end a sentence at 3.5, Node.js or e.g. python', () => {
    expect(read('Use Node.js 3.5 e.g. with python.').sentences).toHaveLength(1);
  });

  it('is nothing where nothing, or only space or marks, came', () => {
    for (const text of ['', ' \n', '[1]', ' [1] \n'])
      expect(read(text)).toEqual({ sentences: [], sources: [], rest: '' });
  });
});

describe('while a model speaks', () => {
  it('gives finished sentences, and how the next begins', () => {
    const reader = citationReader(passages, 'en');
    expect(reader.add('Databases')).toEqual({ sentences: [], sources: [], rest: 'Databases' });
    expect(reader.add(' first [1')).toMatchObject({ sentences: [], rest: 'Databases first' });
    expect(reader.add('].')).toMatchObject({ sentences: [], rest: 'Databases first.' });
    const said = reader.add(' Then');
    expect(shown(said)).toEqual(['Databases first.⟨growing/positions⟩']);
    expect(said.rest).toBe(' Then');
    expect(shown(reader.add(' tests'))).toEqual(['Databases first.⟨growing/positions⟩']);
    expect(shown(reader.end())).toEqual(['Databases first.⟨growing/positions⟩', ' Then tests⟨⟩']);
  });

  it('never takes back what it gave', () => {
    const reader = citationReader(passages, 'en');
    const first = reader.add('One is here [1]. Two');
    reader.add(' is here [2]. Three');
    expect(first.sentences).toHaveLength(1);
    expect(first.sources).toHaveLength(1);
  });
});

const languages = ['en', 'de', 'ja', 'not a language', ''];
const word = fc.oneof(
  fc.constantFrom('SQL', 'tests', 'Node.js', 'e.g.', '3.5', '22%', 'データ', '🎉', '**', '`x`', '1.', '-', '"Yes."'),
  fc.string({ unit: 'grapheme', maxLength: 6 }).filter((text) => /[^\s,]/.test(text) && !/[[\]【】]/.test(text)),
);
const between = fc.constantFrom(' ', '. ', '.', '! ', '?" ', '\n', '\n\n', ', ', '。', '… ', '  ');
const mark = fc.constantFrom('[1]', '[2]', '[1, 3]', '[99]', '【2】', '[1][2]');
/** A text made of words and marks, and what it is without marks. */
const marked = fc
  .array(fc.tuple(word, fc.option(mark, { nil: '' }), fc.boolean(), between), { maxLength: 20 })
  .map((parts) => ({
    text: parts.map(([text, cites, spaced, end]) => text + (cites && spaced ? ` ${cites}` : cites) + end).join(''),
    plain: parts.reduce((plain, [text, cites, , end]) => {
      const before = plain + text;
      // A space before a mark goes with it.
      return (cites ? before.replace(/[^\S\n]+$/, '') : before) + end;
    }, ''),
  }));
const pieces = (text: string, cuts: readonly number[]): string[] => {
  const places = [0, ...cuts.map((cut) => cut % (text.length + 1)).sort((a, b) => a - b), text.length];
  return places.slice(1).map((place, at) => text.slice(places[at], place));
};

describe.each(['with', 'without'])('%s a segmenter of the browser’s, any text', (segmenter) => {
  const prepare = () => {
    if (segmenter === 'without') vi.stubGlobal('Intl', { ...Intl, Segmenter: undefined });
  };

  it('is all there, and nothing else, in its sentences and the rest', () => {
    prepare();
    fc.assert(
      fc.property(marked, fc.array(fc.nat()), fc.constantFrom(...languages), ({ text, plain }, cuts, language) => {
        const reader = citationReader(passages, language);
        let grown = '';
        for (const piece of pieces(text, cuts)) {
          grown += piece;
          const { sentences, rest } = reader.add(piece);
          // A mark that is not whole yet is not shown; all else is.
          if (!/[[【]/.test(grown)) expect(sentences.map((each) => each.text).join('') + rest).toBe(grown.trimStart());
        }
        expect(
          reader
            .end()
            .sentences.map((each) => each.text)
            .join(''),
        ).toBe(plain.trim());
      }),
      { numRuns: 300 },
    );
  });

  it('is the same sentences with the same sources, however it comes in pieces', () => {
    prepare();
    fc.assert(
      fc.property(marked, fc.array(fc.nat()), fc.constantFrom(...languages), ({ text }, cuts, language) => {
        const whole = citationReader(passages, language);
        whole.add(text);
        const reader = citationReader(passages, language);
        let before: Said = { sentences: [], sources: [], rest: '' };
        for (const piece of pieces(text, cuts)) {
          const said = reader.add(piece);
          expect(said.sentences.slice(0, before.sentences.length)).toEqual(before.sentences);
          expect(said.sources.slice(0, before.sources.length)).toEqual(before.sources);
          before = said;
        }
        expect(reader.end()).toEqual(whole.end());
      }),
      { numRuns: 300 },
    );
  });

  it('never throws, and cites only what there is', () => {
    prepare();
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), fc.constantFrom(...languages), (text, language) => {
        const reader = citationReader(passages, language);
        reader.add(text);
        const { sentences, sources } = reader.end();
        for (const { cites } of sentences) for (const at of cites) expect(sources[at]).toBeDefined();
      }),
      { numRuns: 300 },
    );
  });
});

it.each([
  ['spaces', ' '],
  ['brackets', '['],
  ['half marks', '[1, '],
  ['marks and spaces', '[1]      '],
  ['full stops', '. '],
  ['words without an end', 'word '],
])('16,000 letters of %s are read while they come, quickly', (_name, part) => {
  const reader = citationReader(passages, 'en');
  const text = part.repeat(16_000 / part.length);
  const began = process.cpuUsage();
  for (let at = 0; at < text.length; at += 160) reader.add(text.slice(at, at + 160));
  reader.end();
  const { user } = process.cpuUsage(began);
  expect(user / 1000).toBeLessThan(1500);
});
