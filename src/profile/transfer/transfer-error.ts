/**
 * Why something that was to be read as marks cannot be: it is larger than marks ever are, broken on its way (cut off,
 * a letter changed), something else altogether, or written by a newer release.
 */
export type TransferErrorKind = 'too-large' | 'damaged' | 'not-marks' | 'newer';

export class TransferError extends Error {
  override readonly name = 'TransferError';

  constructor(
    readonly kind: TransferErrorKind,
    /** For who made the page: what was expected, and what was found. */
    detail: string,
  ) {
    super(detail);
  }
}

/** Whether an error is one of these. By name: a piece of the script that loads later brings a class of its own. */
export const isTransferError = (error: unknown): error is TransferError =>
  error instanceof Error && error.name === 'TransferError';
