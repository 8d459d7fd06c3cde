/** Every word the elements say, in English. One section an element, one message a thing said. */
export * from './coach-prompt.js';
export * from './common.js';
export * from './ladder.js';
export * from './path-explorer.js';
export * from './position.js';
export * from './role-card.js';
export * from './skill-checklist.js';
