/** The shapes that front matter can have, and how they are read into a dataset's fields. */
import { isAlias, isMap, isScalar, isSeq, type YAMLMap } from 'yaml';
import type { Key } from '../model/explain.js';
import { wayOut } from './did-you-mean.js';

export type Shape =
  /** `needs` is a map of skills to levels; the dataset has it as a list. */
  | { readonly is: 'text' | 'number' | 'flag' | 'needs' }
  | { readonly is: 'list' | 'record'; readonly of: Shape }
  | { readonly is: 'object'; readonly fields: Readonly<Record<string, Shape>> };

export const text: Shape = { is: 'text' };
export const number: Shape = { is: 'number' };
export const flag: Shape = { is: 'flag' };
export const needs: Shape = { is: 'needs' };
/** A range of hours by level. */
const range: Shape = { is: 'list', of: number };
export const hours: Shape = { is: 'object', fields: { 1: range, 2: range, 3: range } };
export const texts: Shape = { is: 'list', of: text };
export const listOf = (fields: Readonly<Record<string, Shape>>): Shape => ({
  is: 'list',
  of: { is: 'object', fields },
});
export const mapOf = (of: Shape): Shape => ({ is: 'record', of });

/** Where values stand and what is wrong with them, gathered while reading. */
export interface ShapeContext {
  lineOf(node: unknown): number;
  /** Notes the line of what stands at a path of the record. */
  note(path: readonly Key[], line: number): void;
  error(line: number, field: string, text: string): void;
}

/** What shape a value has, and at which path of its record. */
interface Expected {
  readonly shape: Shape;
  readonly path: readonly Key[];
}

/**
 * What a node of front matter means in the given shape. What does not fit comes out as it is, for
 * the schema to refuse. An empty value counts as left out.
 */
export function readShape(node: unknown, { shape, path }: Expected, reading: ShapeContext): unknown {
  reading.note(path, reading.lineOf(node));
  if (isAlias(node)) {
    reading.error(reading.lineOf(node), String(path[0]), 'expected the value itself, found a YAML alias');
    return undefined;
  }
  if (isScalar(node) && node.value === null) return undefined;
  if (shape.is === 'needs' && !isMap(node)) {
    reading.error(reading.lineOf(node), String(path[0]), 'expected skills and their levels, such as "sql: 2"');
    return undefined;
  }
  if (isScalar(node)) {
    // What YAML takes for a number or a truth is text where text is asked: `value: 22`.
    return shape.is === 'text' && typeof node.value !== 'string' ? (node.source ?? String(node.value)) : node.value;
  }
  if (isSeq(node)) {
    const of = shape.is === 'list' ? shape.of : text;
    return node.items.map((item, index) => readShape(item, { shape: of, path: [...path, index] }, reading));
  }
  return isMap(node) ? readMap(node, { shape, path }, reading) : undefined;
}

function readMap(node: YAMLMap, { shape, path }: Expected, reading: ShapeContext): unknown {
  if (shape.is === 'needs') {
    return node.items.map(({ key, value }, index) => {
      const line = reading.lineOf(key);
      for (const member of [[], ['skill'], ['level']]) reading.note([...path, index, ...member], line);
      return { skill: keyText(key), level: isScalar(value) ? value.value : value };
    });
  }
  const fields: Record<string, unknown> = {};
  for (const pair of node.items) {
    const key = keyText(pair.key);
    const line = reading.lineOf(pair.key);
    const inner = shape.is === 'object' ? shape.fields[key] : shape.is === 'record' ? shape.of : text;
    if (!inner) {
      const known = shape.is === 'object' ? Object.keys(shape.fields) : [];
      reading.error(line, String(path[0]), `unknown key "${key}"${wayOut(key, known)}`);
      continue;
    }
    const value = readShape(pair.value, { shape: inner, path: [...path, key] }, reading);
    reading.note([...path, key], line);
    if (value !== undefined) define(fields, key, value);
  }
  return fields;
}

/** Sets a field of its own, whatever its name: `__proto__` too. */
function define(fields: Record<string, unknown>, key: string, value: unknown): void {
  Object.defineProperty(fields, key, { value, enumerable: true, configurable: true, writable: true });
}

export const keyText = (key: unknown): string => (isScalar(key) ? String(key.value) : '');
