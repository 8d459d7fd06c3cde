/**
 * What is kept of a visitor: a last-writer-wins map. Each field carries its own time and device, so
 * a tick on one device never drops a note from another.
 */

/** A field's value (null: taken away), when it was written in ms since 1970, and by which device. */
export type Field = readonly [value: unknown, time: number, device: string];

/** Fields by path, as `fields.ts` names them. Paths of any other kind are kept as they are. */
export interface ProfileDocument {
  readonly version: 1;
  /** Has no prototype: `__proto__` is a path like any other. */
  readonly fields: Readonly<Record<string, Field>>;
}

/** Why something that should be a document is none: it cannot be read, or a newer release wrote it. */
export type Unreadable = 'corrupt' | 'newer';

const day = 86_400_000;

const noFields = Object.create(null) as Record<string, Field>;
export const emptyDocument: ProfileDocument = Object.freeze({ version: 1, fields: Object.freeze(noFields) });

/** The document with these fields put in; itself where there are none. */
export function withFields(document: ProfileDocument, news: readonly [path: string, field: Field][]): ProfileDocument {
  if (!news.length) return document;
  const fields = Object.assign(Object.create(null) as Record<string, Field>, document.fields);
  for (const [path, field] of news) fields[path] = field;
  return { version: 1, fields };
}

/**
 * A document from what came from outside: storage, another tab, a file, a host. What is no field in it
 * falls away. A time more than a day ahead of now comes from a clock gone wrong and would win for as
 * long as that clock is ahead, so it becomes the time this page was opened: the field still counts as
 * recent, and whatever the visitor does on this page is later, however often the field is read again.
 */
export function readDocument(
  raw: unknown,
  now = Date.now(),
  pageOpened = performance.timeOrigin,
): ProfileDocument | Unreadable {
  const { version, fields } = Object(raw) as { version?: unknown; fields?: unknown };
  if (typeof version === 'number' && version > 1) return 'newer';
  if (version !== 1 || typeof fields !== 'object' || !fields) return 'corrupt';
  return withFields(
    emptyDocument,
    Object.entries(fields as Record<string, unknown>).flatMap(([path, field]) => {
      if (!isField(field)) return [];
      const [value, time, device] = field;
      return [[path, [value, time > now + day ? pageOpened : time, device]]];
    }),
  );
}

const isField = (field: unknown): field is Field =>
  Array.isArray(field) && typeof field[1] === 'number' && field[1] >= 0 && typeof field[2] === 'string';

/**
 * Both documents' fields, each as it was written last: commutative, associative, idempotent.
 * Gives back `ours` itself where `theirs` adds nothing. Changes neither.
 */
export const merge = (ours: ProfileDocument, theirs: ProfileDocument): ProfileDocument =>
  withFields(
    ours,
    Object.entries(theirs.fields).filter(([path, field]) => wins(field, ours.fields[path])),
  );

/** Equal times are settled by device, and by value where even that is the same. */
function wins(field: Field, held: Field | undefined): boolean {
  if (!held) return true;
  return field[1] === held[1] ? tieBreak(field) > tieBreak(held) : field[1] > held[1];
}

const tieBreak = ([value, , device]: Field): string => JSON.stringify([device, value]);
