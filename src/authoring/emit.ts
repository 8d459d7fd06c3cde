/** Datasets as JSON: small, one record a line, the same bytes for the same guide. */
import { existsSync, mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import * as v from 'valibot';
import { isFields } from '../model/references.js';
import { type PieceName, schemas } from './findings.js';

/** A piece that fits its schema as JSON text. Fields stand in the schema's order; what is empty is left out. */
export function serialise(piece: PieceName, value: unknown): string {
  const { dir, ...rest } = v.parse(schemas[piece], value) as Record<string, unknown>;
  return `${written(pruned(dir === 'rtl' ? { dir, ...rest } : rest), '')}\n`;
}

/** Without what a reader's defaults give back: empty lists and objects, false, undefined. */
function pruned(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(pruned);
  if (!isFields(value)) return value;
  return Object.fromEntries(
    Object.entries(value)
      .map(([key, child]) => [key, pruned(child)] as const)
      .filter(([, child]) => child !== undefined && child !== false && !isEmpty(child)),
  );
}

const isEmpty = (value: unknown): boolean =>
  typeof value === 'object' && value !== null && Object.keys(value).length === 0;

/** Objects that hold lists of records, and those lists, spread over lines; all else on one. */
function written(value: unknown, indent: string): string {
  const inner = `${indent}  `;
  if (isRecordList(value)) return `[\n${value.map((item) => inner + written(item, inner)).join(',\n')}\n${indent}]`;
  if (!isFields(value) || !(indent === '' || Object.values(value).some(isRecordList))) return JSON.stringify(value);
  const lines = Object.entries(value).map(([key, child]) => `${inner}${JSON.stringify(key)}: ${written(child, inner)}`);
  return `{\n${lines.join(',\n')}\n${indent}}`;
}

const isRecordList = (value: unknown): value is readonly Record<string, unknown>[] =>
  Array.isArray(value) && value.some((item) => isFields(item) && typeof item['id'] === 'string');

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
