import { article } from './words.js';

/** The coach: what stands there before anything is said. What is said with an answer is in `coachTalk`, what is answered in `coachAnswers`. */
export const coach = {
  title: 'Coach',
  quizTitle: 'Test yourself',
  you: 'You',
  coach: 'Coach',
  about: {
    guide: 'Answers from the guide, and says where it found them. Nothing you type leaves this page.',
    quiz: 'Questions from the guide. Nothing you answer leaves this page.',
  },
  machine: 'A program speaks here. Take it as guidance, not as a promise.',
  first: 'Ask me about this career, have me test you, or let us make a plan. I answer from its guide, and say where.',
  starters: (position: string | undefined) => [
    ...(position ? [`What does ${article(position)} ${position} do all day?`] : []),
    'Test me',
    'Make me a plan',
  ],
  starts: 'To begin with',
  ask: 'Ask about this career',
  example: 'How do I prepare for a senior interview?',
  send: 'Ask',
  hint: 'Works without a server. It reads the guide; it does not guess.',
  log: 'What the coach says',
  loading: 'The guide is on its way. Ask already: the answer comes with it.',
  waiting: 'One moment …',
  failure: 'The guide did not load',
  missing: {
    mind: 'The coach did not load whole. What you ask is answered when it has.',
    guide: 'The guide’s text did not load, so I answer from its records alone.',
    questions: 'The questions did not load, so there are no tests for now.',
  },
  noQuestions: 'There are no questions on that here yet.',
  noQuestionsText: 'When the guide asks some, the test stands here.',
  nothing: 'Nothing to ask about yet',
  nothingText: 'The career has no guide here. When it has one, the coach answers from it.',
  loadingQuestions: 'Loading the questions',
};
