/** What each kind of record is written with: its files, its front matter, its headings. */
import type * as model from '../model/career.js';
import type { Part, Section } from '../model/guide.js';
import { flag, hours, listOf, mapOf, needs, number, type Shape, text, texts } from './value-shapes.js';

/** How a part of the body is read. */
export type Prose = 'text' | 'list' | 'choices' | 'blocks';

export interface RecordSpec {
  /** The list of the dataset its records stand in; `career` and `outlook.automation` stand alone. */
  readonly list: string;
  /** What one record is called. */
  readonly noun: string;
  /** Its files; the groups are what their names say. */
  readonly file: RegExp;
  /** The field of each group of `file`. */
  readonly named: readonly ('id' | 'ordered id' | 'step' | 'part' | 'skill' | 'place')[];
  /** Front matter by key. `a-b` becomes the field `aB`. */
  readonly front: Readonly<Record<string, Shape>>;
  /** What the text before the first heading is, if there may be any. */
  readonly lead?: { readonly field: string; readonly as: Prose };
  /** What stands under each `## heading`. */
  readonly headings: Readonly<Record<string, { readonly field: string; readonly as: Prose }>>;
}

/** What a record of each list is in the dataset. */
interface Records {
  career: model.Career;
  skills: model.Skill;
  positions: model.Position;
  transitions: model.Transition;
  alternatives: model.Alternative;
  challenges: model.Career['challenges'][number];
  resources: model.Resource;
  'outlook.facts': model.Figure;
  'outlook.trends': model.Trend;
  'outlook.automation': NonNullable<model.Outlook['automation']>;
  'fit.traits': model.Fit['traits'][number];
  'fit.questions': model.FitQuestion;
  'fit.readings': NonNullable<model.Fit['readings']>;
  'fit.tries': model.Fit['tries'][number];
  industries: model.Industry;
  related: model.Related;
  parts: Part;
  sections: Section;
  questions: model.Questions['questions'][number];
  wordings: model.Wordings['wordings'][number];
}

type Kebab<Name extends string> = Name extends `${infer Head}${infer Tail}`
  ? `${Head extends Lowercase<Head> ? Head : `-${Lowercase<Head>}`}${Kebab<Tail>}`
  : Name;

/** A spec whose fields are the schema's. `order` is a record's place among its like: the dataset keeps it as such. */
type Spec = {
  [List in keyof Records]: Omit<RecordSpec, 'list' | 'front' | 'lead' | 'headings'> & {
    readonly list: List;
    readonly front: { readonly [Key in Kebab<keyof Records[List] & string> | 'order']?: Shape };
    readonly lead?: { readonly field: keyof Records[List]; readonly as: Prose };
    readonly headings: Readonly<Record<string, { readonly field: keyof Records[List]; readonly as: Prose }>>;
  };
}[keyof Records];

const labels = listOf({ id: text, title: text });
const codes = mapOf(text);
const summary = { field: 'summary', as: 'text' } as const;
const inFolder = (folder: string): Pick<RecordSpec, 'file' | 'named'> => ({
  file: new RegExp(`^${folder}/([^/]+)\\.md$`),
  named: ['id'],
});

export const specs: readonly RecordSpec[] = [
  {
    list: 'career',
    noun: 'career',
    file: /^career\.md$/,
    named: [],
    front: {
      id: text,
      title: text,
      locale: text,
      dir: text,
      licence: text,
      updated: text,
      kinds: labels,
      rankings: labels,
      stages: listOf({ id: text, title: text, beyond: flag }),
      tracks: labels,
      groups: labels,
      interests: labels,
      areas: labels,
      tools: listOf({ id: text, title: text, url: text }),
      renamed: mapOf(text),
    },
    lead: summary,
    headings: { Outlook: { field: 'outlook', as: 'text' } },
  },
  {
    list: 'skills',
    noun: 'skill',
    ...inFolder('skills'),
    front: {
      title: text,
      kind: text,
      ranks: mapOf(number),
      hours,
      tools: texts,
      aliases: texts,
      after: texts,
      codes,
      from: text,
    },
    lead: summary,
    headings: {
      Why: { field: 'why', as: 'text' },
      Practise: { field: 'practice', as: 'list' },
      Signs: { field: 'signals', as: 'list' },
    },
  },
  {
    list: 'positions',
    noun: 'position',
    ...inFolder('positions'),
    front: {
      title: text,
      order: number,
      stage: text,
      track: text,
      skills: needs,
      tools: texts,
      collaborators: texts,
      codes,
      from: text,
    },
    lead: summary,
    headings: {
      'What you do': { field: 'responsibilities', as: 'list' },
      'How people get in': { field: 'qualifications', as: 'list' },
      'A piece of the work': { field: 'example', as: 'text' },
    },
  },
  {
    list: 'transitions',
    noun: 'transition',
    file: /^transitions\/([^/]+)\.md$/,
    named: ['step'],
    front: { kind: text, milestones: listOf({ id: text, title: text, detail: text }), skills: needs, source: text },
    headings: {},
  },
  {
    list: 'alternatives',
    noun: 'alternative',
    ...inFolder('alternatives'),
    front: {
      title: text,
      order: number,
      group: text,
      days: text,
      'carries-over': needs,
      'level-up': needs,
      new: listOf({ skill: text, title: text, level: number }),
      tools: texts,
      interests: texts,
      codes,
      from: text,
    },
    lead: summary,
    headings: { 'For you if': { field: 'idealIf', as: 'text' } },
  },
  {
    list: 'challenges',
    noun: 'challenge',
    ...inFolder('challenges'),
    front: { title: text, order: number, from: text },
    lead: summary,
    headings: { 'Ways over': { field: 'ways', as: 'list' } },
  },
  {
    list: 'resources',
    noun: 'resource',
    ...inFolder('resources'),
    front: { title: text, order: number, kind: text, by: text, url: text, stages: texts, skills: texts, from: text },
    lead: summary,
    headings: {},
  },
  {
    list: 'outlook.facts',
    noun: 'fact',
    ...inFolder('outlook/facts'),
    front: {
      value: text,
      order: number,
      period: text,
      change: number,
      source: text,
      url: text,
      retrieved: text,
      from: text,
    },
    lead: { field: 'what', as: 'text' },
    headings: {},
  },
  {
    list: 'outlook.trends',
    noun: 'trend',
    ...inFolder('outlook/trends'),
    front: { title: text, order: number, skills: texts, from: text },
    lead: summary,
    headings: {},
  },
  {
    list: 'outlook.automation',
    noun: 'record of automation',
    file: /^outlook\/automation\.md$/,
    named: [],
    front: { from: text },
    headings: { Takes: { field: 'takes', as: 'list' }, Leaves: { field: 'leaves', as: 'list' } },
  },
  {
    list: 'fit.traits',
    noun: 'trait',
    ...inFolder('fit/traits'),
    front: { title: text, order: number, from: text },
    lead: summary,
    headings: {},
  },
  {
    list: 'fit.questions',
    noun: 'fit question',
    ...inFolder('fit/questions'),
    front: {
      title: text,
      trait: text,
      order: number,
      answers: listOf({
        id: text,
        text,
        weight: number,
        title: text,
        reason: text,
        wish: text,
        instead: mapOf(text),
        excludes: texts,
      }),
      from: text,
    },
    lead: { field: 'text', as: 'text' },
    headings: {},
  },
  {
    list: 'fit.readings',
    noun: 'record of readings',
    file: /^fit\/readings\.md$/,
    named: [],
    front: { for: text, both: text, against: text, open: text },
    headings: {},
  },
  {
    list: 'fit.tries',
    noun: 'thing to try',
    ...inFolder('fit/tries'),
    front: { time: text, order: number, from: text },
    lead: { field: 'what', as: 'text' },
    headings: {},
  },
  {
    list: 'industries',
    noun: 'industry',
    ...inFolder('industries'),
    front: { title: text, order: number, example: text, from: text },
    lead: summary,
    headings: {},
  },
  {
    list: 'related',
    noun: 'related career',
    ...inFolder('related'),
    front: { title: text, order: number, area: text, url: text },
    lead: summary,
    headings: {},
  },
  {
    list: 'parts',
    noun: 'part',
    file: /^parts\/([^/]+)\/_part\.md$/,
    named: ['ordered id'],
    front: { title: text },
    lead: summary,
    headings: {},
  },
  {
    list: 'sections',
    noun: 'section',
    file: /^parts\/([^/]+)\/([^/]+)\.md$/,
    named: ['part', 'ordered id'],
    front: { title: text, skills: texts, positions: texts },
    lead: { field: 'blocks', as: 'blocks' },
    headings: {},
  },
  {
    list: 'questions',
    noun: 'question',
    file: /^questions\/([^/]+)\/([^/]+)\.md$/,
    named: ['skill', 'id'],
    front: { level: number, kind: text, from: text },
    lead: { field: 'stem', as: 'text' },
    headings: {
      Choices: { field: 'choices', as: 'choices' },
      Points: { field: 'points', as: 'list' },
      Answer: { field: 'answer', as: 'text' },
      Why: { field: 'why', as: 'text' },
    },
  },
  {
    list: 'wordings',
    noun: 'list of wordings',
    file: /^wordings\/([^/]+)\/([^/]+)\.md$/,
    named: ['place'],
    front: {},
    lead: { field: 'texts', as: 'list' },
    headings: {},
  },
] satisfies readonly Spec[];

/** The dataset's name of a front matter key. */
export const fieldOf = (key: string): string => key.replace(/-([a-z])/g, (_, letter: string) => letter.toUpperCase());
