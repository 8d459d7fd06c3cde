/**
 * Every word the elements say, in English. One section an element, one message a thing said.
 * Generated from the files of this folder: `npm run generate`.
 */
export * from './coach.js';
export * from './coach-answers.js';
export * from './coach-prompt.js';
export * from './coach-talk.js';
export * from './common.js';
export * from './directory.js';
export * from './fit-quiz.js';
export * from './guide.js';
export * from './ladder.js';
export * from './mentor.js';
export * from './outlook.js';
export * from './path-explorer.js';
export * from './position.js';
export * from './profile.js';
export * from './resources.js';
export * from './role-card.js';
export * from './skill-checklist.js';
