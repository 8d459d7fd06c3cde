/** Datasets as JSON: whole, one record a line, the same bytes for the same guide. */
import { existsSync, mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import * as v from 'valibot';
import { isFields } from '../model/references.js';
import type { PieceName } from './finding.js';
import { schemas } from './findings.js';

/**
 * A piece that fits its schema as JSON text. Fields stand in the schema's order, empty lists among them:
 * a dataset that comes along is read as it is, with no defaults to fill in.
 */
export const serialise = (piece: PieceName, value: unknown): string =>
  `${written(withoutUndefined(v.parse(schemas[piece], value)), '')}\n`;

const withoutUndefined = (value: unknown): unknown => JSON.parse(JSON.stringify(value)) as unknown;

/** Objects that hold lists of records, and those lists, spread over lines; all else on one. */
function written(value: unknown, indent: string): string {
  const inner = `${indent}  `;
  if (isRecordList(value)) return `[\n${value.map((item) => inner + written(item, inner)).join(',\n')}\n${indent}]`;
  if (!isFields(value) || !(indent === '' || Object.values(value).some(isRecordList))) return JSON.stringify(value);
  const lines = Object.entries(value).map(([key, child]) => `${inner}${JSON.stringify(key)}: ${written(child, inner)}`);
  return `{\n${lines.join(',\n')}\n${indent}}`;
}

const isRecordList = (value: unknown): value is readonly Record<string, unknown>[] =>
  Array.isArray(value) && value.some((item) => isFields(item) && typeof (item['id'] ?? item['from']) === 'string');

/**
 * Writes files into a folder, all or none: first beside their places, then by renaming. Where a
 * renaming fails, what stood there before is put back. Throws what the file system throws.
 */
export function writeFiles(folder: string, files: ReadonlyMap<string, string>): void {
  mkdirSync(folder, { recursive: true });
  const moves = [...files].map(([name, text]) => {
    const place = join(folder, name);
    return { place, beside: join(folder, `.${name}.${process.pid}.new`), text };
  });
  const undo: (() => void)[] = [];
  try {
    for (const { beside, text } of moves) writeFileSync(beside, text);
    for (const { place, beside } of moves) {
      const before = existsSync(place) ? readFileSync(place) : undefined;
      renameSync(beside, place);
      undo.push(() => (before === undefined ? rmSync(place) : writeFileSync(place, before)));
    }
  } catch (error) {
    for (const step of undo) step();
    throw error;
  } finally {
    for (const { beside } of moves) rmSync(beside, { force: true });
  }
}
