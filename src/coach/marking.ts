/** Marks an open answer: which of its points what was written holds. The visitor may overrule it. */
import { stem, wordsOf } from './words.js';

/** "Normalise" is "normalize". */
const oneSpelling = (word: string): string => word.replace(/(?<=..)is(?=(?:e[ds]?|ing|ations?)$)/, 'iz');

/** Words that carry no point. */
const EMPTY = new Set(
  stems(
    'a an and are as at be by can do does every for from has have how if in into is it its more no not of on one only or so than that the their them then there they this to up was what when where which who will with you your',
  ),
);

function stems(text: string): string[] {
  return wordsOf(text).map(({ folded }) => stem(oneSpelling(folded)));
}

/** Whether two stems are one, give or take an ending: "measur" and "measurement". */
const isSame = (one: string, other: string): boolean => {
  const short = Math.min(one.length, other.length);
  return one === other || (short >= 5 && one.slice(0, short) === other.slice(0, short));
};

/**
 * For each point, whether the text holds at least half of the words that make it; of those that the question does not
 * say itself, too, so that whoever repeats the question has found nothing.
 */
export function marked(text: string, points: readonly string[], question = ''): boolean[] {
  const written = stems(text);
  const given = stems(question);
  const holdsHalf = (words: readonly string[]) => words.filter((word) => has(written, word)).length * 2 >= words.length;
  return points.map((point) => {
    const needed = [...new Set(stems(point).filter((each) => !EMPTY.has(each) && !/^.$/u.test(each)))];
    const own = needed.filter((each) => !has(given, each));
    return needed.length > 0 && holdsHalf(needed) && holdsHalf(own);
  });
}

const has = (words: readonly string[], sought: string): boolean => words.some((word) => isSame(word, sought));
