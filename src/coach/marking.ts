/** Marks an open answer: which of its points what was written holds. The visitor may overrule it. */
import { stem, wordsOf } from './words.js';

/** Words that carry no point. */
const EMPTY = new Set(
  stems(
    'a an and are as at be by can do does every for from has have how if in into is it its more no not of on one only or so than that the their them then there they this to up was what when where which who will with you your',
  ),
);

function stems(text: string): string[] {
  return wordsOf(text).map(({ folded }) => stem(folded));
}

/** Whether two stems are one, give or take an ending: "measur" and "measurement". */
const isSame = (one: string, other: string): boolean => {
  const short = Math.min(one.length, other.length);
  return one === other || (short >= 5 && one.slice(0, short) === other.slice(0, short));
};

/** For each point, whether the text holds at least half of the words that make it. */
export function marked(text: string, points: readonly string[]): boolean[] {
  const written = stems(text);
  return points.map((point) => {
    const needed = [...new Set(stems(point).filter((each) => !EMPTY.has(each)))];
    const found = needed.filter((each) => written.some((other) => isSame(each, other)));
    return needed.length > 0 && found.length * 2 >= needed.length;
  });
}
