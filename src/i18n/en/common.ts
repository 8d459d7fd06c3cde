import { number } from './words.js';

/** Said by more than one element. */
export const common = {
  level: { 1: 'basics', 2: 'solid', 3: 'expert' },
  status: { 'to-learn': 'to learn', learning: 'learning', known: 'known' },
  /** A known skill that a position asks at a higher level. */
  below: 'known, below the level asked',
  /** The host's own course for a skill. */
  course: (skill: string) => `Course: ${skill}`,
  milestone: 'milestone',
  milestoneDone: 'milestone, done',
  progress: (known: number, learning: number, total: number) => [
    { strong: `${number(known)} of ${number(total)}` },
    ` known${learning ? `, ${number(learning)} learning` : ''}`,
  ],
  progressWords: (known: number, learning: number, total: number) =>
    `${number(known)} of ${number(total)} known${learning ? `, ${number(learning)} learning` : ''}`,
  retry: 'Try again',
  forMaker: 'For whoever made this page',
  safe: 'Your marks are safe on this device.',
  errors: {
    'unknown-career': 'There is no career of that name here.',
    refused: 'The address it should come from is not one that can be used.',
    offline: 'You are offline, and no copy of it is here.',
    network: 'The server could not be reached.',
    http: (status: number) => `The server answered ${status}.`,
    timeout: 'The server did not answer in ten seconds.',
    'too-large': 'What came is too large.',
    'not-json': 'Something came, but it was no data.',
    'not-a-career': 'Something came, but it was no career.',
    fault: 'It came, but it could not be shown.',
  },
  trouble: {
    unavailable: 'This page may not keep anything here, so your marks last until you leave it.',
    full: 'This device has no room left, so your marks last until you leave this page.',
    corrupt: 'The marks kept here could not be read. They are put aside, and you start afresh.',
    newer: 'The marks kept here come from a newer version. They stay as they are; new ones last until you leave.',
  },
};
