/** Ana, who learns, and Mira, who looks at her progress: the files they hand each other. */
import { openProfile } from '../../src/profile/store.js';
import { toFile } from '../../src/profile/transfer/file.js';
import { sharedProfile } from '../../src/profile/transfer/transfer.js';
import { seed } from './profiles.js';

/** The 12th of March 2026. */
const MARCH = Date.UTC(2026, 2, 12, 12);

/** The text of a file that Ana saved. */
export function fileOfAna(): string {
  const key = seed('ana', { programming: 3, 'api-development': 2, sql: 2, 'system-design': 1 }, [
    'database-management',
    'ci-cd',
  ]);
  return toFile(sharedProfile(openProfile({ storage: 'none', key }).document, 'Ana', MARCH)).text;
}

/** The text of Mira's review: in some skills she sees more, in some less, and in one the same. */
export const reviewOfMira = (): string =>
  toFile({
    kind: 'review',
    name: 'Mira',
    learner: 'Ana',
    saved: MARCH,
    skills: {
      'api-development': { status: 'learning', word: 'Show me one endpoint that fails well.' },
      'database-management': { status: 'known', word: 'You restored a backup on your own.' },
      programming: { status: 'known', word: 'A joy to read.' },
      'ci-cd': { status: 'learning' },
      automation: { word: 'Later is fine.' },
    },
  }).text;

/** Chooses a file, as the browser's own dialog does. */
export function chooseFile(root: ParentNode, name: string, content: string): void {
  const files = new DataTransfer();
  files.items.add(new File([content], name, { type: 'application/json' }));
  const input = root.querySelector<HTMLInputElement>('input[type=file]')!;
  input.files = files.files;
  input.dispatchEvent(new Event('change', { bubbles: true }));
}
