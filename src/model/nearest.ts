import type { Id } from './career.js';

const bigrams = (id: Id): string[] => [...id].slice(1).map((letter, index) => id.charAt(index) + letter);

/**
 * The ids most like one that is unknown, best first, by the Sørensen–Dice coefficient of their bigrams. Unlike an edit
 * distance, it finds `senior-backend-developer` by `senior-dev`: in an id, whole words are left out sooner than letters.
 */
export function nearestIds(ids: readonly Id[], unknown: Id, most = 3): Id[] {
  const sought = new Set(bigrams(unknown));
  const likeness = (id: Id) => (2 * bigrams(id).filter((pair) => sought.has(pair)).length) / (sought.size + id.length);
  return ids
    .map((id) => ({ id, likeness: likeness(id) }))
    .sort((a, b) => b.likeness - a.likeness)
    .slice(0, most)
    .map(({ id }) => id);
}
