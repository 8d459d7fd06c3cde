/** Which fields of which records name other records: read by the build and by the browser's check alike. */
import type { Key } from './explain.js';

export interface Reference {
  readonly field: string;
  /**
   * How the field names them: by itself (`one`, or `maybe` where it can be left out), in a list
   * (`each`), or by its keys (`keys`).
   */
  readonly form: 'one' | 'maybe' | 'each' | 'keys';
  /** The list that the named record stands in, such as the career's `skills` or the fit quiz's `fit.traits`. */
  readonly to: string;
  /** Where the items of a list are objects: their field that holds the id. */
  readonly member?: string;
}

const one = (field: string, to: string): Reference => ({
  field,
  form: 'one',
  to,
});
const maybe = (field: string, to: string): Reference => ({
  field,
  form: 'maybe',
  to,
});
const each = (field: string, to: string): Reference => ({
  field,
  form: 'each',
  to,
});
const keys = (field: string, to: string): Reference => ({
  field,
  form: 'keys',
  to,
});
const needs = (field: string): Reference => ({
  field,
  form: 'each',
  to: 'skills',
  member: 'skill',
});

/** The lists of a career's core, in the order in which a dropped record can orphan the next. */
export const recordLists: Readonly<Record<string, readonly Reference[]>> = {
  kinds: [],
  rankings: [],
  stages: [],
  tracks: [],
  groups: [],
  interests: [],
  areas: [],
  tools: [],
  skills: [one('kind', 'kinds'), keys('ranks', 'rankings'), each('tools', 'tools'), each('after', 'skills')],
  positions: [one('stage', 'stages'), maybe('track', 'tracks'), needs('skills'), each('tools', 'tools')],
  transitions: [one('from', 'positions'), one('to', 'positions'), needs('skills')],
  alternatives: [
    one('group', 'groups'),
    needs('carriesOver'),
    needs('levelUp'),
    each('tools', 'tools'),
    each('interests', 'interests'),
  ],
  challenges: [],
  resources: [each('stages', 'stages'), each('skills', 'skills')],
  'outlook.facts': [],
  'outlook.trends': [each('skills', 'skills')],
  industries: [],
  related: [maybe('area', 'areas')],
};

/** The references of a guide's section, of a coach's question, and of the fit quiz's questions and answers. */
export const sectionReferences: readonly Reference[] = [each('skills', 'skills'), each('positions', 'positions')];
export const questionReferences: readonly Reference[] = [one('skill', 'skills')];
export const fitQuestionReferences: readonly Reference[] = [one('trait', 'fit.traits')];
export const fitAnswerReferences: readonly Reference[] = [
  keys('instead', 'alternatives'),
  each('excludes', 'alternatives'),
];

type Fields = Readonly<Record<string, unknown>>;
export const isFields = (value: unknown): value is Fields =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** What stands at a list's name, such as `skills` or `outlook.trends`: a list, empty where there is none. */
export function listAt(root: unknown, name: string): readonly unknown[] {
  let at = root;
  for (const key of name.split('.')) at = isFields(at) && Object.hasOwn(at, key) ? at[key] : undefined;
  return Array.isArray(at) ? at : [];
}

/** The ids that a record names by a reference, each with its path in the record. Overlooks what is no id. */
export function namedBy(record: unknown, { field, form, member }: Reference): { path: Key[]; id: string }[] {
  const value = isFields(record) && Object.hasOwn(record, field) ? record[field] : undefined;
  if (form === 'keys') return isFields(value) ? Object.keys(value).map((id) => ({ path: [field, id], id })) : [];
  if (form !== 'each') return typeof value === 'string' ? [{ path: [field], id: value }] : [];
  if (!Array.isArray(value)) return [];
  return value.flatMap((item: unknown, index) => {
    const id = member === undefined ? item : isFields(item) ? item[member] : undefined;
    return typeof id === 'string'
      ? [
          {
            path: member === undefined ? [field, index] : [field, index, member],
            id,
          },
        ]
      : [];
  });
}
