/** How English writes numbers, counts and lists, for the sections beside this file. */
import { formats } from '../format.js';

export const { count, list, number, percent } = formats('en', { plain: true });

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

const day = (year: boolean) =>
  new Intl.DateTimeFormat('en-GB', { day: 'numeric', month: 'long', ...(year && { year: 'numeric' }) });
const clock = () => new Intl.DateTimeFormat('en-GB', { hour: '2-digit', minute: '2-digit' });

/** "12 March at 18:40" of a time in ms since 1970; with its year where that is not this one's. */
export const moment = (time: number, now = Date.now()): string => {
  const isOtherYear = new Date(time).getFullYear() !== new Date(now).getFullYear();
  return `${day(isOtherYear).format(time)} at ${clock().format(time)}`;
};
