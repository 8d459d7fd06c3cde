/** What valibot finds wrong, in words: where, what was expected there and what stands there. */
import type { BaseIssue, GenericSchema } from 'valibot';

export type Key = string | number;
export interface Explanation {
  path: Key[];
  expected: string;
  found: string;
}

/** The parts of a valibot schema that can be looked into. */
interface Inspectable {
  readonly type: string;
  readonly message?: unknown;
  readonly pipe?: readonly { readonly message?: unknown }[];
  readonly entries?: Readonly<Record<string, Inspectable>>;
  readonly item?: Inspectable;
  readonly key?: Inspectable;
  readonly value?: Inspectable;
  readonly wrapped?: Inspectable;
  readonly options?: readonly unknown[];
  readonly literal?: unknown;
}

/** Words for what a schema asks when it has no message of its own. */
const asked: Readonly<Record<string, string>> = {
  string: 'text',
  number: 'a whole number from 1',
  boolean: 'true or false',
  array: 'a list',
  object: 'an object',
  record: 'an object',
  union: 'text, or one of em, strong, code and link',
  variant: 'a paragraph or a list',
};

const inside = (schema: Inspectable | undefined): Inspectable | undefined =>
  schema?.type === 'optional' ? inside(schema.wrapped) : schema;

function childOf(schema: Inspectable | undefined, key: Key): Inspectable | undefined {
  const { type, entries, item, value, options } = inside(schema) ?? {};
  if (type === 'variant') {
    const fields = (options as readonly Inspectable[]).map((option) => childOf(option, key));
    return fields.find((field) => field && field.type !== 'literal');
  }
  return entries && Object.hasOwn(entries, key) ? entries[key] : (item ?? value);
}

/** The innermost schema that is known on a path. */
function schemaAt(schema: GenericSchema, path: readonly Key[]): Inspectable | undefined {
  let at = schema as unknown as Inspectable;
  for (const key of path) {
    const child = childOf(at, key);
    if (!child) break;
    at = child;
  }
  return inside(at);
}

function expectation(schema: Inspectable | undefined): string {
  const asks = inside(schema);
  if (!asks) return 'something else';
  const messages = [...(asks.pipe ?? []), asks].map(({ message }) => message);
  const own = messages.find((message) => typeof message === 'string');
  if (own !== undefined) return own;
  if (asks.type === 'picklist') return `one of ${asks.options?.map((option) => JSON.stringify(option)).join(', ')}`;
  if (asks.type === 'literal') return JSON.stringify(asks.literal);
  return asked[asks.type] ?? asks.type;
}

/** A value as a message shows it: short, and never a dump. */
export function shown(value: unknown): string {
  if (value === undefined) return 'nothing';
  if (Array.isArray(value)) return 'a list';
  if (typeof value === 'string') return JSON.stringify(value.length > 40 ? `${value.slice(0, 39)}…` : value);
  if (typeof value === 'object' && value !== null) return 'an object';
  return typeof value === 'number' || typeof value === 'boolean' ? `${value}` : value === null ? 'null' : typeof value;
}

/** Says what an issue is about, given the schema that raised it. */
export function explain(schema: GenericSchema, issue: BaseIssue<unknown>): Explanation {
  const steps = issue.path ?? [];
  const path = steps.map((step) => step.key as Key);
  const last = steps.at(-1);
  if (last?.type === 'object' && last.origin === 'key' && last.value !== undefined) {
    return { path, expected: expectation(schemaAt(schema, path.slice(0, -1))?.key), found: shown(last.key) };
  }
  return { path, expected: expectation(schemaAt(schema, path)), found: shown(last ? last.value : issue.input) };
}

/**
 * The least that can be taken out at an issue so that the rest still fits the schema: a list's
 * item, or a field that may be left out. `undefined` when the whole cannot do without it.
 */
export function removable(schema: GenericSchema, issue: BaseIssue<unknown>): Key[] | undefined {
  const steps = issue.path ?? [];
  let at = schema as unknown as Inspectable | undefined;
  let length = 0;
  steps.forEach((step, index) => {
    const container = inside(at);
    at = childOf(at, step.key as Key);
    if (container?.type === 'array' || container?.type === 'record' || at?.type === 'optional') length = index + 1;
  });
  return length > 0 ? steps.slice(0, length).map((step) => step.key as Key) : undefined;
}

/** Fields of an object, and of all it holds, that the schema does not know. */
export function unknownFields(schema: GenericSchema, value: unknown): { path: Key[]; known: string[] }[] {
  const found: { path: Key[]; known: string[] }[] = [];
  const visit = (given: Inspectable | undefined, at: unknown, path: Key[]): void => {
    const asks = inside(given);
    if (typeof at !== 'object' || at === null || !asks) return;
    for (const [key, child] of Object.entries(at)) {
      const place = [...path, Array.isArray(at) ? Number(key) : key];
      if (asks.entries && !Object.hasOwn(asks.entries, key))
        found.push({ path: place, known: Object.keys(asks.entries) });
      else visit(childOf(asks, key), child, place);
    }
  };
  visit(schema, value, []);
  return found;
}

/** `positions[3] "lead": skills[0].level`: a path in a dataset, with the id of the record it passes. */
export function placeOf(root: unknown, path: readonly Key[]): string {
  let place = '';
  let named = false;
  let at = root;
  for (const key of path) {
    at = typeof at === 'object' && at !== null ? (at as Record<Key, unknown>)[key] : undefined;
    place += typeof key === 'number' ? `[${key}]` : place === '' || place.endsWith(': ') ? key : `.${key}`;
    const id = typeof key === 'number' && !named ? (at as { id?: unknown } | null | undefined)?.id : undefined;
    if (typeof key === 'number' && !named) {
      place += typeof id === 'string' ? ` ${shown(id)}: ` : ': ';
      named = true;
    }
  }
  return place.replace(/: $/, '') || 'dataset';
}
