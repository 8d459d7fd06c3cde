/** Finds records of a career by id, and what points at what. Made once per snapshot. */
import type { Alternative, Career, Id, Label, Position, Skill, Tool, Transition } from './career.js';

export interface Lookup {
  readonly skills: ReadonlyMap<Id, Skill>;
  readonly positions: ReadonlyMap<Id, Position>;
  readonly alternatives: ReadonlyMap<Id, Alternative>;
  readonly tools: ReadonlyMap<Id, Tool>;
  /** Steps that leave a position, in the dataset's order. */
  readonly leaving: ReadonlyMap<Id, readonly Transition[]>;
  /** Steps that arrive at a position, in the dataset's order. */
  readonly arriving: ReadonlyMap<Id, readonly Transition[]>;
  /** What a record of today was called in earlier releases. */
  readonly formerIds: ReadonlyMap<Id, readonly Id[]>;
}

const byId = <T extends { id: Id }>(records: readonly T[]): Map<Id, T> =>
  new Map(records.map((record) => [record.id, record]));

function grouped<T>(items: readonly T[], key: (item: T) => Id): Map<Id, T[]> {
  const groups = new Map<Id, T[]>();
  for (const item of items) {
    const group = groups.get(key(item));
    if (group) group.push(item);
    else groups.set(key(item), [item]);
  }
  return groups;
}

const lookups = new WeakMap<Career, Lookup>();

export function lookup(career: Career): Lookup {
  let found = lookups.get(career);
  if (!found) {
    const former = grouped(Object.entries(career.renamed), ([, today]) => today);
    found = {
      skills: byId(career.skills),
      positions: byId(career.positions),
      alternatives: byId(career.alternatives),
      tools: byId(career.tools),
      leaving: grouped(career.transitions, (step) => step.from),
      arriving: grouped(career.transitions, (step) => step.to),
      formerIds: new Map([...former].map(([today, pairs]) => [today, pairs.map(([old]) => old)])),
    };
    lookups.set(career, found);
  }
  return found;
}

/** The id that a record has today, where `id` may be one it had in an earlier release. */
export const resolveId = ({ renamed }: Career, id: Id): Id => (Object.hasOwn(renamed, id) ? (renamed[id] ?? id) : id);

/** The title of a label, a tool or any other titled record; its id where there is none. */
export const titleOf = (records: readonly Label[], id: Id): string =>
  records.find((record) => record.id === id)?.title ?? id;
