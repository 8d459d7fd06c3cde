/** Reads data that anybody may have written: a shape gives what it takes for sound, or throws. */
export type Shape<T> = (value: unknown) => T;
export type Shaped<Each> = Each extends Shape<infer T> ? T : never;

const fail = (): never => {
  throw new TypeError('This is not of the shape it should have.');
};

/** Longer than anything that is said here. */
const LONGEST = 20_000;
const MOST = 1_000;

export const text: Shape<string> = (value) => (typeof value === 'string' && value.length <= LONGEST ? value : fail());
export const yes: Shape<boolean> = (value) => (typeof value === 'boolean' ? value : fail());
export const number =
  (least: number, most: number): Shape<number> =>
  (value) =>
    typeof value === 'number' && value >= least && value <= most ? value : fail();
export const whole =
  (least: number, most: number): Shape<number> =>
  (value) =>
    Number.isInteger(value) ? number(least, most)(value) : fail();
export const oneOf =
  <const T>(...values: readonly T[]): Shape<T> =>
  (value) =>
    values.includes(value as T) ? (value as T) : fail();
export const maybe =
  <T>(shape: Shape<T>): Shape<T | undefined> =>
  (value) =>
    value === undefined ? undefined : shape(value);
export const list =
  <T>(shape: Shape<T>): Shape<T[]> =>
  (value) =>
    Array.isArray(value) && value.length <= MOST ? value.map(shape) : fail();
export const pair =
  <One, Other>(one: Shape<One>, other: Shape<Other>): Shape<[One, Other]> =>
  (value) =>
    Array.isArray(value) && value.length === 2 ? [one(value[0]), other(value[1])] : fail();

const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

type Fields = Readonly<Record<string, Shape<unknown>>>;
/** An object of just these fields: whatever else it has is left behind. */
export const object =
  <Of extends Fields>(fields: Of): Shape<{ [Name in keyof Of]: Shaped<Of[Name]> }> =>
  (value) =>
    isRecord(value)
      ? (Object.fromEntries(
          Object.entries(fields).map(([name, shape]) => [
            name,
            shape(Object.hasOwn(value, name) ? value[name] : undefined),
          ]),
        ) as { [Name in keyof Of]: Shaped<Of[Name]> })
      : fail();
/** Any names, one shape of value. */
export const record =
  <T>(shape: Shape<T>): Shape<Record<string, T>> =>
  (value) => {
    if (!isRecord(value) || Object.keys(value).length > MOST) return fail();
    const read = Object.create(null) as Record<string, T>;
    for (const [name, each] of Object.entries(value)) read[name] = shape(each);
    return read;
  };
/** By what stands in `kind`. */
export const byKind =
  <T>(shapes: Readonly<Record<string, Shape<T>>>): Shape<T> =>
  (value) => {
    const kind = isRecord(value) ? value['kind'] : undefined;
    return typeof kind === 'string' && Object.hasOwn(shapes, kind) ? shapes[kind]!(value) : fail();
  };
