/** How English writes numbers, counts, lists and days, for the sections beside this file. */
import { formats } from '../format.js';

export const { count, day, list, number, percent } = formats('en', { plain: true });

/** "three" of 3; figures from eleven on. */
export const spelled = (value: number): string =>
  ['no', 'one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine', 'ten'][value] ?? number(value);

export const capital = (words: string): string => words.charAt(0).toUpperCase() + words.slice(1);

/** "a" or "an", by how a title sounds: an engineer, a user researcher, an SRE, a CTO. */
export const article = (title: string): string =>
  /^(?:[AEFHILMNORSX][A-Z]|(?!eu|one\b|u(?:ni|s|t|x|k))[aeiou])/.test(
    title.replace(/^[A-Z](?![A-Z])/, (letter) => letter.toLowerCase()),
  )
    ? 'an'
    : 'a';
