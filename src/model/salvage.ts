/** Parses what was given as far as it goes: what does not fit the schema is taken out and named. */
import * as v from 'valibot';
import { CareerDataError } from './data-error.js';
import { explain, type Key, placeOf, removable } from './explain.js';

/**
 * The given value as the schema has it, in fresh objects, without its bad items and fields; each
 * leaves a sentence in `problems`. Throws `CareerDataError` when the whole cannot do without one.
 */
export function salvage<const Schema extends v.GenericSchema>(
  schema: Schema,
  given: unknown,
  problems: string[],
): v.InferOutput<Schema> {
  const first = v.safeParse(schema, given);
  if (first.success) return first.output;
  const cuts = first.issues.map((issue) => {
    const { path, expected, found } = explain(schema, issue);
    const cut = removable(schema, issue);
    if (!cut) {
      throw new CareerDataError({
        place: placeOf(given, path),
        expected,
        found,
        wayOut: 'Correct it there, or build the dataset again.',
      });
    }
    problems.push(`${placeOf(given, path)}: expected ${expected}, found ${found}`);
    return cut;
  });
  return v.parse(schema, without(given, cuts));
}

/** A copy of a value without what stands at the given paths. */
function without(value: unknown, cuts: readonly (readonly Key[])[]): unknown {
  // By text: a list given where an object was asked has its places named as text.
  const below = new Map<string, (readonly Key[])[]>();
  for (const [key, ...rest] of cuts) below.set(String(key), [...(below.get(String(key)) ?? []), rest]);
  const keep = (key: string, child: unknown): unknown[] => {
    const deeper = below.get(key);
    if (!deeper) return [child];
    return deeper.some((path) => path.length === 0) ? [] : [without(child, deeper)];
  };
  if (Array.isArray(value)) return value.flatMap((item, index) => keep(String(index), item));
  return Object.fromEntries(
    Object.entries(value as object).flatMap(([key, child]) => keep(key, child).map((kept) => [key, kept])),
  );
}
