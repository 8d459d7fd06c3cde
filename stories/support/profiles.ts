/** Visitors that stories show: each a profile that nothing keeps, by its storage key. */
import type { Id, Level } from '../../src/model/career.js';
import { openProfile } from '../../src/profile/store.js';

/** Gives a profile marks, and its key to pass as `storage-key` beside `storage="none"`. */
export function seed(key: string, known: Readonly<Record<Id, Level>>, learning: readonly Id[] = []): string {
  const store = openProfile({ storage: 'none', key });
  for (const [skill, level] of Object.entries(known)) store.setLevel(skill, level);
  for (const skill of learning) store.setStatus(skill, 'learning');
  return key;
}

/** Gives a profile answers to the fit quiz of the backend developer, and its key. Answered anew, whatever a visit before said. */
export function seedAnswers(key: string, answers: Readonly<Record<Id, Id>>): string {
  const store = openProfile({ storage: 'none', key });
  for (const question of Object.keys(store.snapshot.answers['backend-developer'] ?? {}))
    store.setAnswer('backend-developer', question, undefined);
  for (const [question, answer] of Object.entries(answers)) store.setAnswer('backend-developer', question, answer);
  return key;
}

/** A junior who aims for senior: some skills known, some begun. */
export function onTheWay(key: string): string {
  seed(key, { programming: 3, 'version-control': 3, 'problem-solving': 2, 'api-development': 2, sql: 1 }, [
    'database-management',
    'testing-and-debugging',
    'ci-cd',
  ]);
  const store = openProfile({ storage: 'none', key });
  store.setCurrent('backend-developer', 'junior-backend-developer');
  store.setTarget('backend-developer', 'senior-backend-developer');
  return key;
}
