import { editDistance } from '../model/edit-distance.js';

/** The known name that a mistyped one most likely means, if any is near enough to guess. */
export function nearest(name: string, known: Iterable<string>): string | undefined {
  let best: string | undefined;
  // With no letter in common, it is another name.
  let least = Math.min(name.length, Math.max(1, Math.floor(name.length / 3)) + 1);
  for (const candidate of known) {
    if (Math.abs(candidate.length - name.length) >= least) continue;
    const distance = editDistance(name.toLowerCase(), candidate.toLowerCase());
    if (distance < least) [best, least] = [candidate, distance];
  }
  return best;
}

/** The way out after an unknown name: its nearest known one, or all where they are few. */
export function wayOut(name: string, known: Iterable<string>): string {
  const names = [...known];
  const near = nearest(name, names);
  if (near !== undefined) return ` — did you mean "${near}"?`;
  return names.length > 0 && names.length <= 8 ? ` (${names.join(', ')})` : '';
}
