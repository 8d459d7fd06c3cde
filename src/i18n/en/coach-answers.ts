import { article, capital, count, list, number } from './words.js';

const skillCount = (skills: number): string => count(skills, { one: 'skill', other: 'skills' });
/** Titles in the middle of a sentence keep their capitals where they are names: "SQL", "CI/CD", "API development". */
const inside = (title: string): string =>
  /^[A-Z][a-z]/.test(title) ? title.charAt(0).toLowerCase() + title.slice(1) : title;

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
  titled: (title: string, text: string) => `${title}: ${text}`,
  does: (position: string, work: readonly string[]) =>
    `${capital(article(position))} ${position}’s work: ${list(work.map((each) => each.charAt(0).toLowerCase() + each.slice(1)))}.`,
  asks: (position: string, needs: readonly string[]) => `${position} asks for ${list(needs)}.`,
  need: (skill: string, level: string) => `${inside(skill)} (${level})`,
  missing: (skills: readonly string[]) => `By your marks, you still lack ${list(skills.map(inside))}.`,
  nothingMissing: 'By your marks, you have all of it.',
  step: (from: string, to: string, milestones: readonly string[]) =>
    milestones.length
      ? `From ${from} to ${to} these milestones stand: ${list(milestones.map((each) => each.charAt(0).toLowerCase() + each.slice(1)))}.`
      : `From ${from} the way leads to ${to}.`,
  noWay: (from: string, to: string) => `The guide draws no way from ${from} to ${to}.`,
  carries: (career: string, skills: readonly string[]) =>
    `To ${inside(career)}, ${list(skills.map(inside))} come along.`,
  isNew: (skills: readonly string[]) => `New would be ${list(skills.map(inside))}.`,
  practise: (skill: string) => `To get better at ${inside(skill)}:`,
  resource: (title: string, by: string | undefined, text: string) => `${title}${by ? ` by ${by}` : ''}: ${text}`,
  fact: (value: string, what: string, source: string, period: string | undefined) =>
    `${value} ${what} (${period ? `${source}, ${period}` : source}).`,
  tools: (tools: readonly string[]) => `The guide names ${list(tools)} with it.`,
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
  },
  number,
};
