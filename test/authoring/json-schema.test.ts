import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { jsonSchemas } from '../../src/authoring/json-schema.js';
import { fixtureCareers } from './support.js';

interface Schema {
  type?: string;
  const?: unknown;
  enum?: unknown[];
  pattern?: string;
  minLength?: number;
  minimum?: number;
  properties?: Record<string, Schema>;
  required?: string[];
  items?: Schema;
  additionalProperties?: Schema;
  propertyNames?: Schema;
  anyOf?: Schema[];
  oneOf?: Schema[];
}

/** As much of a JSON Schema validator as our schemas use: the places that do not fit. */
function misfits(schema: Schema, value: unknown, place = ''): string[] {
  const type = Array.isArray(value) ? 'array' : Number.isInteger(value) ? 'integer' : typeof value;
  const choices = schema.anyOf ?? schema.oneOf;
  if (choices) return choices.some((choice) => misfits(choice, value).length === 0) ? [] : [place];
  const asked = schema.type;
  if (asked && asked !== type && !(asked === 'number' && type === 'integer')) return [place];
  if ('const' in schema && schema.const !== value) return [place];
  if (schema.enum && !schema.enum.includes(value)) return [place];
  if (typeof value === 'string') {
    const fits = value.length >= (schema.minLength ?? 0) && new RegExp(schema.pattern ?? '', 'u').test(value);
    return fits ? [] : [place];
  }
  if (typeof value === 'number') return value >= (schema.minimum ?? -Infinity) ? [] : [place];
  if (Array.isArray(value)) {
    return value.flatMap((item, index) => (schema.items ? misfits(schema.items, item, `${place}/${index}`) : []));
  }
  const fields = value as Record<string, unknown>;
  const missing = (schema.required ?? []).filter((key) => !(key in fields)).map((key) => `${place}/${key}`);
  const inner = Object.entries(fields).flatMap(([key, child]) => {
    const own = schema.properties?.[key] ?? schema.additionalProperties;
    return own ? misfits(own, child, `${place}/${key}`) : [];
  });
  return [...missing, ...inner];
}

const schemas = jsonSchemas() as Record<string, Schema>;
const built = (name: string): Record<string, unknown> =>
  JSON.parse(readFileSync(join(fixtureCareers, name), 'utf8')) as Record<string, unknown>;
const pairs = [
  ['career.schema.json', 'kite-maker.json'],
  ['guide.schema.json', 'kite-maker.guide.json'],
  ['fit.schema.json', 'kite-maker.fit.json'],
  ['questions.schema.json', 'kite-maker.questions.json'],
  ['wordings.schema.json', 'kite-maker.wordings.json'],
] as const;

describe('the JSON Schema', () => {
  it.each(pairs)('%s is the one checked in', (name) => {
    const checkedIn = new URL(`../../data/schema/${name}`, import.meta.url);
    expect(JSON.parse(readFileSync(checkedIn, 'utf8'))).toEqual(schemas[name]);
  });

  it.each(pairs)('%s accepts what the build wrote to %s', (name, file) => {
    expect(misfits(schemas[name] ?? {}, built(file))).toEqual([]);
  });

  it('refuses what the schema refuses', () => {
    const career = schemas['career.schema.json'] ?? {};
    const { title: _, ...untitled } = built('kite-maker.json');
    expect(misfits(career, untitled)).toEqual(['/title']);
    expect(misfits(career, { ...built('kite-maker.json'), id: 'Kite Maker' })).toEqual(['/id']);
    const skill = { id: 'a', title: 'A', kind: 'hands', summary: 'A', why: 'A', ranks: { list: 0 } };
    expect(misfits(career, { ...built('kite-maker.json'), skills: [skill] })).toEqual(['/skills/0/ranks/list']);
  });
});
