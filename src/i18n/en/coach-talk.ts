import { capital, count, day as dated, list, number, spelled } from './words.js';

const calendarDay = (day: number): Date => new Date(day * 86_400_000);
let longDay: Intl.DateTimeFormat | undefined;
/** "November 28" of a day since 1970. */
const onDay = (day: number): string => {
  longDay ??= new Intl.DateTimeFormat('en', { month: 'long', day: 'numeric', timeZone: 'UTC' });
  return longDay.format(calendarDay(day));
};
/** Titles in the middle of a sentence keep their capitals where they are names. */
const inside = (title: string): string =>
  /^[A-Z][a-z]/.test(title) ? title.charAt(0).toLowerCase() + title.slice(1) : title;
const skills = (titles: readonly string[]): string => list(titles.map(inside));
/** "Three of five", "None of five". */
const ofThem = (some: number, all: number): string => `${some ? capital(spelled(some)) : 'None'} of ${spelled(all)}`;
const weeks = (value: number): string => count(value, { one: 'week', other: 'weeks' });

/** The coach: what stands around its answers, its tests and its plans. It loads with them. */
export const coachTalk = {
  /** Of who answers, where that is a model. */
  modelAbout: {
    browser: 'This browser’s own language model answers, bound to the guide. Nothing you type leaves this device.',
    endpoint: (host: string | undefined) =>
      `A language model answers, bound to the guide. What you ask goes to ${host ?? 'this site’s server'}.`,
  },
  /** Of a model that answers; `off` is one that cannot. */
  modelHint: {
    browser: 'Where its model fails, the guide answers.',
    endpoint: 'Where the model fails, the guide answers.',
    off: 'The guide answers.',
  },
  stop: 'Stop',
  thinking: 'Reading the guide …',
  source: (place: number) => `Source ${number(place)}`,
  sources: 'Sources',
  number,
  kinds: {
    section: 'Guide',
    career: 'Career',
    skill: 'Skill',
    position: 'Position',
    transition: 'Step',
    alternative: 'Other career',
    resource: 'Resource',
    trend: 'Trend',
    fact: 'Figure',
    challenge: 'Challenge',
    trait: 'Trait',
    industry: 'Industry',
    question: 'Question',
  },
  carries: { 'carries-over': 'Carries over', 'level-up': 'Level up', new: 'New' },
  resourceKinds: {
    book: 'Book',
    course: 'Course',
    certificate: 'Certificate',
    community: 'Community',
    practice: 'Practice',
    event: 'Event',
  },
  sourceGone: 'This is not in the guide any more.',
  goTo: (title: string) => `Go to ${title}`,
  suggestions: 'You could ask',
  stopped: 'Stopped here.',
  brokeOff: 'The answer broke off here.',
  citesNothing: 'This answer names no place in the guide. Check it before you trust it.',
  by: { browser: 'From the browser’s model', endpoint: 'From a language model' },
  fellBack: {
    unavailable: 'The model did not answer, so this is from the guide.',
    refused: 'The model declined, so this is from the guide.',
    busy: 'The model is busy, so this is from the guide.',
    offline: 'You are offline, so this is from the guide.',
    timeout: 'The model took too long, so this is from the guide.',
    'broken-off': 'The model’s answer broke off, so here is the guide’s.',
    'too-large': 'That was too long for the model, so this is from the guide.',
    'not-an-answer': 'The model gave no answer, so this is from the guide.',
  },
  retry: 'Ask the model again',
  again: (seconds: number) => `It may be asked again in ${count(seconds, { one: 'second', other: 'seconds' })}.`,

  model: {
    sent: 'What goes along with your question',
    passages: 'The passages of the guide that speak of it, and the last of this conversation.',
    share: 'Send what I have marked, too',
    nothing: 'You have marked nothing, so nothing about you goes along.',
    never: 'Notes, other careers and test results are never sent.',
    none: 'This browser has no language model of its own, so the guide answers.',
    off: 'The model of this page cannot be asked, so the guide answers.',
    offer:
      'This browser can answer with a language model of its own. It would have to download it first, and that is large.',
    download: 'Download it',
    downloading: (share: number) =>
      `Downloading: ${number(Math.round(share * 10) * 10)}%. Until then the guide answers.`,
    failed: 'The model did not come, so the guide answers.',
    loading: 'Looking for the model …',
  },

  keeps: {
    local: 'Keep this conversation on this device',
    session: 'Keep this conversation until I close this tab',
    host: 'Keep this conversation with my account',
    none: 'Not kept: it lasts until you leave this page.',
  },
  unread: {
    unreadable: 'The conversation kept here could not be read, so it was left out.',
    newer: 'The conversation kept here comes from a newer version, so it was left out.',
    partly: 'Parts of the conversation kept here could not be read, so they were left out.',
  },
  copy: 'Copy conversation',
  clear: 'Clear',
  cleared: 'The conversation is cleared.',
  undo: 'Undo',
  copied: 'Copied.',
  byHand: 'Your browser allows no copying here. Take it from this field:',
  print: 'Print',

  /** What a visitor's mark is called, and where it is set. */
  mark: (skill: string) => `Where you are with ${skill}`,
  marks: { 'to-learn': 'to learn', learning: 'learning', known: 'I know it' },
  level: (skill: string) => `How well you know ${skill}`,
  jobs: (position: string) => `See ${position} jobs`,
  seeCareer: 'See the career',
  step: <Title>(from: Title, to: Title) => ['From ', from, ' to ', to] as const,
  milestones: 'Milestones on the way',
  forYouIf: 'For you if',

  quiz: {
    legend: (skill: string, question: number, questions: number) =>
      `${skill}, question ${number(question)} of ${number(questions)}`,
    write: 'Your answer',
    check: 'Check',
    next: 'Next question',
    result: 'See the result',
    enough: 'That’s enough',
    chooseFirst: 'Choose an answer first.',
    writeFirst: 'Write an answer first. A few words will do.',
    verdict: { right: 'your answer, right', wrong: 'your answer', answer: 'this is right' },
    right: 'Right.',
    wrong: 'Not quite.',
    found: (found: number, of: number) => `${ofThem(found, of)} points found.`,
    model: 'A good answer',
    points: 'What it should hold',
    pointsText: 'Ticked is what I found in yours. You know better: change it.',
    over: (right: number, asked: number) =>
      asked ? `${ofThem(right, asked)} right.` : 'Nothing was answered, so there is nothing to tell.',
    well: 'What went well',
    practise: 'What to practise',
    none: 'Nothing stood out yet.',
    score: (right: number, asked: number) => `${number(right)} of ${number(asked)} right`,
    answers: 'Your answers',
    verdicts: { right: 'right', partly: 'partly right', wrong: 'not right' },
    propose: 'What this speaks for',
    proposal: (skill: string, level: string) => `I know ${inside(skill)}, ${level}`,
    set: (marks: number) => (marks === 1 ? 'Set this mark' : 'Set these marks'),
    isSet: 'Your marks are set.',
    again: (titles: readonly string[], day: number) => `Practise ${skills(titles)} again on ${onDay(day)}.`,
    anew: 'Another round',
    topics: 'What shall we look at?',
    intro: 'Pick what you like. What is due comes first.',
    due: 'due for practice',
    dueOn: (day: number) => `again on ${onDay(day)}`,
    begin: 'Begin',
    pickFirst: 'Pick something first.',
  },

  interview: {
    title: 'Three questions, each of which you may leave open',
    background: 'Where do you come from?',
    backgrounds: {
      new: 'I am new to work',
      'other-field': 'From another field',
      frontend: 'From frontend',
      operations: 'From operations',
      backend: 'I work in backend',
    },
    unsaid: 'Leave it open',
    hours: 'How many hours a week can you learn?',
    hoursText: 'Left open, I reckon with five.',
    enjoys: 'What do you enjoy?',
    make: 'Make the plan',
  },
  plan: {
    title: (position: string, span: number) => `To ${position}, in about ${weeks(span)}:`,
    none: 'By your marks nothing is missing, or no step is ahead of you. Mark where you are and what you know, and ask again.',
    when: (first: number, last: number) =>
      first === last ? `Week ${number(first)}` : `Weeks ${number(first)}–${number(last)}`,
    until: (day: number) => `until ${dated(calendarDay(day).toISOString().slice(0, 10))}`,
    /** Stands before a date that can be moved. */
    move: 'until',
    hours: (least: number, most: number) =>
      least === most ? count(most, { one: 'hour', other: 'hours' }) : `${number(least)} to ${number(most)} hours`,
    milestone: (title: string) => `milestone: ${title}`,
    atTheEnd: 'At the end',
    honest: 'The hours come from the guide, least and most. Move a date, and what follows moves along.',
    better: (career: string, known: number, of: number) =>
      `${career} may fit you better: you know ${number(known)} of the ${number(of)} skills it asks.`,
    tellOf: (career: string) => `Tell me about ${career}`,
    learn: 'Mark these as learning',
    learning: 'Marked as learning.',
    copy: 'Copy the plan',
    save: 'Save as text',
    calendar: 'To your calendar',
    file: 'plan',
    calendarTitle: (skill: string, level: string) => `Learn ${inside(skill)} (${level})`,
  },
  day: onDay,
};
