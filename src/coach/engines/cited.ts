/** Reads what a model says as it comes: sentences, and which passages each of them cites. */
import type { Sentence, Source } from '../answer.js';
import type { CitedPassage } from '../engine.js';

/** What has been said. All of it is plain text: Markdown and HTML stay the letters that they are. */
export interface Said {
  /** Those that are finished. White space before a sentence is part of it, so that paragraphs stay. */
  readonly sentences: readonly Sentence[];
  /** What the sentences cite, each once, in the order in which they do; empty where nothing is cited. */
  readonly sources: readonly Source[];
  /** How the next sentence begins. */
  readonly rest: string;
}

export interface CitationReader {
  /** Takes the next piece. How a text is cut into pieces makes no difference to its sentences. */
  add(piece: string): Said;
  /** Finishes the last sentence. */
  end(): Said;
}

/**
 * A reader of one answer. A mark belongs to the sentence that it stands in or right behind; one that names no passage
 * is passed over. All marks are taken out.
 */
export function citationReader(passages: readonly CitedPassage[], language: string): CitationReader {
  const endsIn = sentenceEnds(language);
  const sentences: Sentence[] = [];
  const sources: Source[] = [];
  /** What came behind the last finished sentence, as it came. */
  let raw = '';

  const placeOf = ({ source }: CitedPassage): number => {
    const known = sources.findIndex(({ kind, id }) => kind === source.kind && id === source.id);
    return known < 0 ? sources.push(source) - 1 : known;
  };
  const finish = (text: string, marks: readonly Mark[]): void => {
    const cited = passages.filter((_passage, at) => marks.some(({ whole }) => names(whole, at + 1)));
    sentences.push({ text: sentences.length ? text : text.trimStart(), cites: [...new Set(cited.map(placeOf))] });
  };
  const said = (rest: string): Said => ({
    sentences: [...sentences],
    sources: [...sources],
    rest: sentences.length ? rest : rest.trimStart(),
  });

  return {
    add(piece) {
      raw += piece;
      const { text, marks } = noProgress(raw);
      let begin = 0;
      let read = 0;
      for (const end of endsIn(text)) {
        const own = marks.slice(read).filter(({ at }) => at <= end);
        finish(text.slice(begin, end), own);
        begin = end;
        read += own.length;
      }
      raw = raw.slice(begin + marks.slice(0, read).reduce((length, { whole }) => length + whole.length, 0));
      return said(noProgress(raw).text.replace(beginningOfMark, ''));
    },
    end() {
      const { text, marks } = noProgress(raw);
      raw = '';
      if (text.trim()) finish(text.trimEnd(), marks);
      return said('');
    },
  };
}

// --- Marks ----------------------------------------------------------------------------------------------------------

/** A mark, or several in a row, with the space before them; and where it stood in the text without marks. */
interface Mark {
  readonly whole: string;
  readonly at: number;
}

/** [1], [1, 2], [1–3], [^1] and 【1】. Not (1), which may count something, nor [0] of a list, nor [2030]. */
const number = String.raw`\^?[1-9]\d{0,2}`;
const numbers = String.raw`${number}(?:\s*[,;–-]\s*${number})*`;
const one = String.raw`(?:\[${numbers}\]|【${numbers}】)`;
/** A space, and where spaces begin: without that, a long row of them would be read again from each. */
const space = String.raw`[^\S\n]`;
const spaces = String.raw`(?<!${space})${space}*`;
const severalMarks = new RegExp(`${spaces}${one}(?:${space}*(?:,${space}*)?${one})*`, 'g');
const beginningOfMark = new RegExp(String.raw`${spaces}[[【][\d^,;–\s-]*$`);

function noProgress(raw: string): { text: string; marks: Mark[] } {
  const marks: Mark[] = [];
  let removed = 0;
  const text = raw.replace(severalMarks, (whole, at: number) => {
    marks.push({ whole, at: at - removed });
    removed += whole.length;
    return '';
  });
  return { text, marks };
}

/** Whether a mark names a passage, counted from 1, by itself or within a range. */
const names = (mark: string, passage: number): boolean =>
  [...mark.matchAll(/(\d+)(?:\s*[–-]\s*\^?(\d+))?/g)].some(
    ([, from, to = from]) => Number(from) <= passage && passage <= Number(to),
  );

// --- Sentences ------------------------------------------------------------------------------------------------------

const letter = /[\p{Lu}\p{Ll}\p{Lt}\p{Lo}]/u;
const sentenceEnd = /[\p{Sentence_Terminal}\n\r\u0085\u2028\u2029]/u;
/** What closes a sentence behind its full stop: the stars of "**Tests first.** Then …". */
const closing = /^[^\s\p{L}\p{N}]+(?=\s)/u;
/** No space need follow a full stop such as “。”, but one of ours: nothing ends within "![image]". */
const closesWithoutSpace = /\P{ASCII}/u;

/**
 * Finds where the sentences of a text end, all but the last, which may go on. Each holds a letter, so that the "1." of a
 * list, or a dash, belongs to what it stands before. An end is told once a letter stands behind it: no more text moves it.
 */
function sentenceEnds(language: string): (text: string) => number[] {
  const segmentsOf = segmenter(language);
  return (text) => {
    const ends: number[] = [];
    if (!sentenceEnd.test(text)) return ends;
    let at = 0;
    let end = 0;
    for (const segment of segmentsOf(text)) {
      const touches = end > 0 && end === at;
      const closed = touches ? (closing.exec(segment)?.[0].length ?? 0) : 0;
      end += closed;
      const hasLetter = letter.test(segment);
      if (hasLetter && end && (!touches || closed || closesWithoutSpace.test(text.charAt(at - 1)))) ends.push(end);
      if (hasLetter) end = at + segment.trimEnd().length;
      at += segment.length;
    }
    return ends;
  };
}

/** Splits a text into sentences; by a rule of thumb where the browser does not know how, or not that language. */
function segmenter(language: string): (text: string) => string[] {
  try {
    const sentences = new Intl.Segmenter(language, { granularity: 'sentence' });
    return (text) => Array.from(sentences.segment(text), ({ segment }) => segment);
  } catch {
    return (text) => text.split(/(?<=\p{Sentence_Terminal}[^\s\p{L}\p{N}]*\s|[\n。！？])/u);
  }
}
