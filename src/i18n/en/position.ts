/** What is said of a position, wherever it stands. */
export const position = {
  asks: 'What it asks',
  order: 'What to learn first stands first.',
  does: 'What you do',
  example: 'A piece of the work',
  tools: 'Tools',
  around: 'Around you',
  way: 'How people get in',
};
