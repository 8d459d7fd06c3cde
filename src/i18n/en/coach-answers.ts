import { article, capital, count, list, spelled } from './words.js';

interface Fact {
  readonly value: string;
  readonly what: string;
  readonly source: string;
  readonly period?: string | undefined;
}

const skillCount = (skills: number): string => count(skills, { one: 'skill', other: 'skills' });
/** Titles in the middle of a sentence keep their capitals where they are names: "SQL", "DevOps", "Data Engineer". */
const inside = (title: string): string =>
  /^\p{Lu}[^\p{Lu}]+$/u.test(title) ? title.charAt(0).toLowerCase() + title.slice(1) : title;
/** A text of its own as a part of a sentence. */
const part = (text: string): string => {
  const [first = '', second = ''] = text;
  return (/\p{Lu}/u.test(second) ? text : first.toLowerCase() + text.slice(1)).replace(/[.:]$/, '');
};
const ended = (text: string): string => (/[.!?…][”’"')]?$/.test(text) ? text : `${text}.`);
/** The first few of many, and how many more. */
const some = (things: readonly string[], most: number): string =>
  things.length > most + 1 ? list([...things.slice(0, most), `${spelled(things.length - most)} more`]) : list(things);

/** What the coach says of the guide in words of its own, and what it offers to be asked. */
export const coachAnswers = {
  greeting: 'Hello. Ask me about this career, have me test you, or let us make a plan.',
  help: 'I answer from the guide and say where I found it. I can test your skills, compare positions and careers, and make a plan from your marks. I am a program: what I say is guidance, not a promise.',
  unknown: 'The guide doesn’t say, and I won’t guess.',
  nearest: (titles: readonly string[]) =>
    `Nearest to it is what it says under ${list(titles.map((title) => `“${title}”`))}.`,
  quiz: (skills: readonly string[]) =>
    skills.length > 3
      ? `Let us see: ${skillCount(skills.length)}, a question or two on each.`
      : `Let us see how you stand in ${list(skills.map(inside))}.`,
  ready: (position: string) => `Let us see whether you hold what ${article(position)} ${position} is asked for.`,
  interview: 'I make it from your marks. Three questions help me to make it yours; leave open what you like.',
  /** After a title and its colon, a second one would read badly. */
  titled: (title: string, text: string) => ended(`${title}: ${text.replace(/: /, ' – ')}`),
  asksMore: (position: string, skills: readonly string[]) =>
    `${capital(article(position))} ${position} is asked for more of ${list(skills.map(inside))}.`,
  isFor: (title: string, text: string) => ended(`${capital(article(title))} ${title}’s work is for you if ${text}`),
  sentence: ended,
  trait: (title: string, text: string) => `“${title}” is one sign that it suits you: ${part(text)}.`,
  does: (position: string, work: readonly string[]) =>
    `${capital(article(position))} ${position}’s work: ${list(work.map(part))}.`,
  worksWith: (people: readonly string[]) => `You work with ${list(people.map(part))}.`,
  asks: (position: string, needs: readonly string[]) =>
    `${capital(article(position))} ${position} is asked for ${needs.join('; ')}.`,
  getIn: (way: string) => ended(`How people get in: ${part(way)}`),
  needs: (skills: readonly string[], level: string) => `${list(skills.map(inside))} (${level})`,
  missing: (skills: readonly string[]) => `By your marks, you still lack ${list(skills.map(inside))}.`,
  nothingMissing: 'By your marks, you have all of it.',
  step: (from: string, to: string, milestones: readonly string[]) =>
    milestones.length
      ? `From ${from} to ${to}, ${milestones.length === 1 ? 'one milestone marks' : `${spelled(milestones.length)} milestones mark`} the way: ${list(milestones.map(part))}.`
      : `From ${from} the way leads to ${to}.`,
  noWay: (from: string, to: string) => `The guide draws no way from ${from} to ${to}.`,
  carries: (skills: readonly string[]) => `You bring ${some(skills.map(inside), 4)}.`,
  levelUp: (skills: readonly string[]) => `You would go deeper in ${list(skills.map(inside))}.`,
  isNew: (skills: readonly string[]) => `New to you would be ${list(skills.map(inside))}.`,
  idealIf: (text: string) => ended(`It is for you if ${text}`),
  practise: (skill: string) => `This is how you get better at ${inside(skill)}.`,
  signal: (signal: string) => ended(`You know it when ${signal}`),
  resource: (title: string, by: string | undefined, text: string) => ended(`${title}${by ? ` by ${by}` : ''}: ${text}`),
  fact: ({ value, what, source, period }: Fact) =>
    `${value}${/\d/.test(value) ? '' : ':'} ${part(what)} (${period ? `${source}, ${period}` : source}).`,
  tools: (tools: readonly string[]) => `Tools that go with it: ${list(tools)}.`,
  industry: (industry: string, example: string | undefined, text: string) =>
    ended(`${industry}${example ? `, ${example} for one` : ''}: ${text}`),
  takes: (work: readonly string[]) => `Machines take over some of it: ${list(work.map(part))}.`,
  leaves: (work: readonly string[]) =>
    `What they leave to you: ${list(work.map((each) => part(each).replace(/: (.*)$/, ' ($1)')))}.`,
  /** Offered to be tapped: in the visitor's words. */
  offers: {
    quiz: (skill: string) => `Test me on ${inside(skill)}`,
    ready: (position: string) => `Am I ready for ${position}?`,
    plan: 'Make me a plan',
    practise: (skill: string) => `How do I get better at ${inside(skill)}?`,
    asks: (position: string) => `What does ${article(position)} ${position} need?`,
    become: (position: string) => `How do I become ${article(position)} ${position}?`,
    define: (title: string) => `Tell me about ${inside(title)}`,
    resources: 'Which books and courses help?',
    fit: 'Is it for me?',
    outlook: 'What is the outlook?',
    start: 'Where do I start?',
    alternatives: 'Which other careers are near?',
  },
};
