/** Thrown when what should be a dataset is none at all, so that nothing of it can be shown. */
export class CareerDataError extends Error {
  /** Where it went wrong, such as `schemaVersion`; `dataset` for the whole. */
  readonly place: string;
  /** What should have stood there. */
  readonly expected: string;

  constructor({ place, expected, found, wayOut }: { place: string; expected: string; found: string; wayOut: string }) {
    super(`The dataset cannot be read: ${place}: expected ${expected}, found ${found}. ${wayOut}`);
    this.name = 'CareerDataError';
    this.place = place;
    this.expected = expected;
  }
}
