/** A host's own changes to a dataset that is not its own. */
import type { CareerData } from './career.js';
import { isFields } from './references.js';

const lists = [
  'kinds',
  'rankings',
  'stages',
  'tracks',
  'groups',
  'interests',
  'areas',
  'tools',
  'skills',
  'positions',
  'transitions',
  'alternatives',
  'challenges',
  'resources',
  'industries',
  'related',
] as const;
const texts = ['title', 'summary'] as const;

type ItemOf<List> = NonNullable<List> extends readonly (infer Item)[] ? Item : never;
/**
 * Changes by id: an object changes the fields it holds, or adds a record where there is none of that
 * id; null hides a record, and with it all references to it.
 */
export type Overlay = { readonly [Text in (typeof texts)[number]]?: string } & {
  readonly [List in (typeof lists)[number]]?: Readonly<Record<string, Partial<ItemOf<CareerData[List]>> | null>>;
};

/** The raw dataset with the overlay's changes, still to be checked. Changes neither of the two. */
export function applyOverlay(raw: unknown, overlay: Overlay | undefined): unknown {
  if (!isFields(raw) || !isFields(overlay)) return raw;
  const result: Record<string, unknown> = { ...raw };
  for (const text of texts) if (overlay[text] !== undefined) result[text] = overlay[text];
  for (const list of lists) {
    const changes = overlay[list];
    if (isFields(changes)) result[list] = changed(raw[list], changes);
  }
  return result;
}

/** What an overlay hides, such as `skills/sql`: `checkCareer` drops references to it without a word. */
export function hiddenBy(overlay: Overlay | undefined): Set<string> {
  return new Set(
    lists.flatMap((list) =>
      Object.entries(overlay?.[list] ?? {}).flatMap(([id, change]) => (change === null ? [`${list}/${id}`] : [])),
    ),
  );
}

function changed(given: unknown, changes: Readonly<Record<string, unknown>>): unknown[] {
  const additions = new Map(Object.entries(changes));
  const kept = (Array.isArray(given) ? given : []).flatMap((record: unknown) => {
    const id = isFields(record) ? record['id'] : undefined;
    if (typeof id !== 'string' || !Object.hasOwn(changes, id)) return [record];
    additions.delete(id);
    const change = changes[id];
    return isFields(change) && isFields(record) ? [{ ...record, ...change, id }] : change === null ? [] : [record];
  });
  const added = [...additions].flatMap(([id, change]) => (isFields(change) ? [{ ...change, id }] : []));
  return [...kept, ...added];
}
