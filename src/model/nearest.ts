import type { Id } from './career.js';

const pairs = (id: Id): string[] => [...id].slice(1).map((letter, index) => id.charAt(index) + letter);

/** The ids most like one that is unknown, best first: those that share most pairs of letters with it. */
export function nearestIds(ids: readonly Id[], unknown: Id, most = 3): Id[] {
  const sought = new Set(pairs(unknown));
  const likeness = (id: Id) => (2 * pairs(id).filter((pair) => sought.has(pair)).length) / (sought.size + id.length);
  return ids
    .map((id) => ({ id, likeness: likeness(id) }))
    .sort((a, b) => b.likeness - a.likeness)
    .slice(0, most)
    .map(({ id }) => id);
}
