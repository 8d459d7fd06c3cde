/** One file of a guide as a record: its fields as the dataset has them, and the line of each. */
import { fromMarkdown } from 'mdast-util-from-markdown';
import { isMap, LineCounter, parseDocument, type YAMLMap } from 'yaml';
import type { Key } from '../model/explain.js';
import type { SourceFile } from './files.js';
import { identify } from './identify.js';
import { wayOut } from './did-you-mean.js';
import type { Problem } from './problems.js';
import { bodyParts, type BodyPart, readBlocks, readChoices, readList, readText } from './markdown-prose.js';
import { keyText, type ShapeContext, readShape } from './value-shapes.js';
import { fieldOf, type RecordSpec } from './specs.js';

export interface SourceRecord {
  readonly spec: RecordSpec;
  readonly file: string;
  /** Its fields as the dataset has them, not yet checked. */
  readonly fields: Record<string, unknown>;
  /** Where it stands among its like; records without an order come last. */
  readonly order: number;
  /** For a section: the id of its part. */
  readonly part: string | undefined;
  /** Lines by path, such as `tools.0`. */
  readonly lines: ReadonlyMap<string, number>;
  /** Whether its file could not be made out, so that what its fields lack says nothing. */
  readonly broken: boolean;
}

/** Reads a record; what is wrong with its form goes to `problems`. */
export function readRecord(file: SourceFile, spec: RecordSpec, problems: Problem[]): SourceRecord {
  const error = (line: number, field: string | undefined, text: string): void => {
    problems.push({ file: file.path, line, text, ...(field === undefined ? {} : { field }) });
  };
  const { fields, order, part } = identify(file.path, spec, error);
  const lines = new Map<string, number>();
  const note = (path: readonly Key[], line: number): void => void lines.set(path.join('.'), line);
  const hasFront = Object.keys(spec.front).length > 0;
  const cut =
    file.text === undefined ? undefined : hasFront ? cutFrontMatter(file.text) : { yaml: '', body: file.text };
  if (!cut && file.text !== undefined) {
    error(1, undefined, 'expected front matter: a line "---", keys and values, and another line "---"');
  }
  const map = hasFront && cut && readYaml(cut.yaml, error);
  if (map) Object.assign(fields, readFront(map.map, spec, { ...map, note, error }));
  if (cut) Object.assign(fields, readBody(cut.body, spec, { note, error }));
  const own = fields['order'];
  delete fields['order'];
  if (own !== undefined && typeof own !== 'number') error(lines.get('order') ?? 1, 'order', 'expected a number');
  return {
    spec,
    file: file.path,
    fields,
    order: typeof own === 'number' ? own : order,
    part,
    lines,
    broken: hasFront ? !map : !cut,
  };
}

/** Front matter and body, each with empty lines in place of the other, so that line numbers hold. */
function cutFrontMatter(source: string): { yaml: string; body: string } | undefined {
  const match = /^---[ \t]*\n(?:([\s\S]*?)\n)?---[ \t]*(?:\n|$)/.exec(source);
  if (!match) return undefined;
  const [whole, yaml = ''] = match;
  const blank = '\n'.repeat(whole.split('\n').length - 1);
  return { yaml: `\n${yaml}\n`, body: blank + source.slice(whole.length) };
}

type Report = (line: number, field: string | undefined, text: string) => void;
interface Front {
  map: YAMLMap;
  lineOf(node: unknown): number;
}

function readYaml(yaml: string, error: Report): Front | undefined {
  const counter = new LineCounter();
  const document = parseDocument(yaml, { lineCounter: counter, prettyErrors: false });
  for (const { message, pos } of [...document.errors, ...document.warnings]) {
    error(counter.linePos(pos[0]).line, undefined, `cannot be read as YAML: ${message.split('\n')[0]}`);
  }
  if (document.errors.length > 0) return undefined;
  if (!isMap(document.contents)) {
    error(1, undefined, 'expected front matter with keys and values, such as "title: …"');
    return undefined;
  }
  const lineOf = (node: unknown): number => {
    const range = (node as { range?: [number, number, number] | null } | null)?.range;
    return range ? counter.linePos(range[0]).line : 1;
  };
  return { map: document.contents, lineOf };
}

function readFront(map: YAMLMap, spec: RecordSpec, reading: ShapeContext): Record<string, unknown> {
  const fields: Record<string, unknown> = {};
  for (const { key, value } of map.items) {
    const name = keyText(key);
    const line = reading.lineOf(key);
    const shape = Object.hasOwn(spec.front, name) ? spec.front[name] : undefined;
    if (!shape) {
      const known = Object.keys(spec.front);
      reading.error(line, name, `unknown key, expected one of a ${spec.noun}'s keys${wayOut(name, known)}`);
      continue;
    }
    const field = fieldOf(name);
    const read = readShape(value, { shape, path: [field] }, reading);
    reading.note([field], line);
    if (read !== undefined) fields[field] = read;
  }
  return fields;
}

function readBody(
  body: string,
  spec: RecordSpec,
  { note, error }: { note(path: readonly Key[], line: number): void; error: Report },
): Record<string, unknown> {
  const fields: Record<string, unknown> = {};
  const seen = new Set<string>();
  for (const part of bodyParts(fromMarkdown(body), (line, text) => error(line, undefined, text))) {
    if (part.heading === undefined && part.content.length === 0) continue;
    const target = targetOf(part, spec, error);
    if (!target) continue;
    const label = labelOf(part.heading, spec);
    if (seen.has(target.field)) error(part.line, label, 'expected this heading once');
    seen.add(target.field);
    note([target.field], part.line);
    const say = (line: number, text: string): void => error(line, label, text);
    if (target.as === 'text') {
      const text = readText(part.content, say);
      if (text !== undefined) fields[target.field] = text;
      continue;
    }
    const items =
      target.as === 'choices'
        ? readChoices(part.content, say)
        : target.as === 'blocks'
          ? readBlocks(part.content, say)
          : readList(part.content, say).map(({ text, line }) => ({ value: text, line }));
    items.forEach(({ line }, index) => note([target.field, index], line));
    fields[target.field] = items.map(({ value }) => value);
  }
  return fields;
}

function targetOf({ heading, line }: BodyPart, spec: RecordSpec, error: Report): RecordSpec['lead'] {
  if (heading === undefined) {
    if (!spec.lead) error(line, undefined, `expected no text here: a ${spec.noun} has none of its own`);
    return spec.lead;
  }
  if (Object.hasOwn(spec.headings, heading)) return spec.headings[heading];
  const known = Object.keys(spec.headings);
  const expected = known.length > 0 ? `expected one of a ${spec.noun}'s headings` : `a ${spec.noun} has no headings`;
  error(line, labelOf(heading, spec), `unknown heading, ${expected}${wayOut(heading, known)}`);
  return undefined;
}

/** What a message calls a part of the body: its heading, or the field that the text before it fills. */
export const labelOf = (heading: string | undefined, spec: RecordSpec): string =>
  heading === undefined ? `${spec.lead?.field ?? 'text'} (before the first heading)` : `## ${heading}`;
