/** Marks as a file: JSON that a person can read. */
import { TransferError } from './transfer-error.js';
import { type Transfer, readJson, toJson } from './transfer.js';

/** How large a file may be, in characters. */
export const LARGEST_FILE = 5_000_000;

/** A parcel as a file: its name, which ends in `-marks.json` or `-review.json`, and its text. */
export function toFile(parcel: Transfer): { readonly name: string; readonly text: string } {
  const owner = (parcel.name ?? '')
    .toLowerCase()
    .replace(/[^\p{Letter}\p{Number}]+/gu, '-')
    .replace(/^-|-$/g, '');
  return { name: `${owner || 'career'}-${parcel.kind}.json`, text: `${JSON.stringify(toJson(parcel), null, 1)}\n` };
}

/** What a file holds. Throws `TransferError`. */
export function readFile(text: string): Transfer {
  return readJson(parseFile(text));
}

/** A file's JSON. Throws `TransferError`. */
export function parseFile(text: string): unknown {
  if (text.length > LARGEST_FILE)
    throw new TransferError('too-large', `${text.length} characters, ${LARGEST_FILE} at most.`);
  try {
    return JSON.parse(text);
  } catch (error) {
    // A file of ours that was cut off still begins as one.
    const kind = /^\s*\{\s*"careerElements"/.test(text) ? 'damaged' : 'not-marks';
    throw new TransferError(kind, `Expected JSON: ${(error as Error).message}`);
  }
}
