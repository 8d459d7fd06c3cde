/** References: every id that a record names must stand where it is looked for. */
import type { Key } from '../model/explain.js';
import {
  fitAnswerReferences,
  fitQuestionReferences,
  isFields,
  listAt,
  namedBy,
  questionReferences,
  recordLists,
  type Reference,
  sectionReferences,
} from '../model/references.js';
import type { Finding, PieceName, Pieces } from './finding.js';
import { wayOut } from './did-you-mean.js';

/** What the records of a list are called one by one, and where they are written. */
const targets: Readonly<Record<string, readonly [noun: string, expected: string]>> = {
  kinds: ['kind', "one of the career's kinds"],
  rankings: ['ranking', "one of the career's rankings"],
  stages: ['stage', "one of the career's stages"],
  tracks: ['track', "one of the career's tracks"],
  groups: ['group', "one of the career's groups"],
  interests: ['interest', "one of the career's interests"],
  areas: ['area', "one of the career's areas"],
  tools: ['tool', "one of the career's tools"],
  skills: ['skill', "one of the guide's skills"],
  positions: ['position', "one of the guide's positions"],
  alternatives: ['alternative', "one of the guide's alternatives"],
  'fit.traits': ['trait', "one of the guide's traits"],
};

interface RecordInPlace {
  readonly piece: PieceName;
  readonly list: string;
  readonly path: Key[];
  readonly record: unknown;
  readonly references: readonly Reference[];
}

/** All records of a dataset with their places, so that rules can go over them alike. */
export function recordsOf({ core, guide, fit, questions, wordings }: Pieces): RecordInPlace[] {
  const inCore = Object.entries(recordLists).flatMap(([list, references]) =>
    listAt(core, list).map((record, index) => ({
      piece: 'core' as const,
      list,
      path: [...list.split('.'), index],
      record,
      references,
    })),
  );
  const inGuide = listAt(guide, 'parts').flatMap((part, index) => [
    { piece: 'guide' as const, list: 'parts', path: ['parts', index], record: part, references: [] },
    ...listAt(part, 'sections').map((record, at) => ({
      piece: 'guide' as const,
      list: 'sections',
      path: ['parts', index, 'sections', at],
      record,
      references: sectionReferences,
    })),
  ]);
  const inFit = [
    ...['traits', 'tries'].flatMap((name) =>
      listAt(fit, name).map((record, index) => ({
        piece: 'fit' as const,
        list: `fit.${name}`,
        path: [name, index],
        record,
        references: [],
      })),
    ),
    ...listAt(fit, 'questions').flatMap((question, index) => [
      {
        piece: 'fit' as const,
        list: 'fit.questions',
        path: ['questions', index],
        record: question,
        references: fitQuestionReferences,
      },
      ...listAt(question, 'answers').map((record, at) => ({
        piece: 'fit' as const,
        list: 'fit.answers',
        path: ['questions', index, 'answers', at],
        record,
        references: fitAnswerReferences,
      })),
    ]),
  ];
  const inQuestions = listAt(questions, 'questions').map((record, index) => ({
    piece: 'questions' as const,
    list: 'questions',
    path: ['questions', index],
    record,
    references: questionReferences,
  }));
  const inWordings = listAt(wordings, 'wordings').map((record, index) => ({
    piece: 'wordings' as const,
    list: 'wordings',
    path: ['wordings', index],
    record,
    references: [],
  }));
  return [...inCore, ...inGuide, ...inFit, ...inQuestions, ...inWordings];
}

export function findDangling(pieces: Pieces): Finding[] {
  const findings: Finding[] = [];
  const records = recordsOf(pieces);
  const ids = new Map<string, Set<string>>(Object.keys(targets).map((list) => [list, new Set()]));
  for (const { list, record } of records) {
    if (isFields(record) && typeof record['id'] === 'string') ids.get(list)?.add(record['id']);
  }
  const unknown = (
    at: Pick<Finding, 'piece' | 'path'>,
    id: string,
    { noun, expected, known }: { noun: string; expected: string; known: Iterable<string> },
  ) => findings.push({ ...at, text: `unknown ${noun} "${id}", expected ${expected}${wayOut(id, known)}` });

  if (pieces.core !== undefined) {
    for (const { piece, path, record, references } of records) {
      for (const reference of references) {
        const known = ids.get(reference.to) ?? new Set();
        const [noun, expected] = targets[reference.to] ?? ['id', 'a known one'];
        for (const named of namedBy(record, reference)) {
          if (!known.has(named.id))
            unknown({ piece, path: [...path, ...named.path] }, named.id, { noun, expected, known });
        }
      }
    }
  }
  if (pieces.guide !== undefined) {
    const places = placesIn(pieces.guide);
    for (const { piece, list, path, record } of [...records, ...automationOf(pieces.core)]) {
      const field =
        list === 'transitions' ? 'source' : list === 'outlook.automation' || piece !== 'guide' ? 'from' : '';
      const place = isFields(record) ? record[field] : undefined;
      // What has not even the form of a place, the schema has refused already.
      if (typeof place !== 'string' || !place.includes('/') || places.has(place)) continue;
      unknown({ piece, path: [...path, field] }, place, {
        noun: 'place',
        expected: 'a part and a section of the guide, "part/section"',
        known: places,
      });
    }
  }
  findings.push(...findWrongRenames(pieces.core, records));
  return findings;
}

function placesIn(guide: unknown): Set<string> {
  const id = (record: unknown): string => (isFields(record) ? String(record['id']) : '');
  return new Set(
    listAt(guide, 'parts').flatMap((part) => listAt(part, 'sections').map((section) => `${id(part)}/${id(section)}`)),
  );
}

function automationOf(core: unknown): { piece: PieceName; list: string; path: Key[]; record: unknown }[] {
  const outlook = isFields(core) ? core['outlook'] : undefined;
  const record = isFields(outlook) ? outlook['automation'] : undefined;
  return record === undefined
    ? []
    : [{ piece: 'core', list: 'outlook.automation', path: ['outlook', 'automation'], record }];
}

/** A renamed id must be gone, and its successor there: marks are kept on skills, positions and milestones. */
function findWrongRenames(core: unknown, records: ReturnType<typeof recordsOf>): Finding[] {
  const renamed = isFields(core) && isFields(core['renamed']) ? core['renamed'] : {};
  if (Object.keys(renamed).length === 0) return [];
  const marked = new Set(['skills', 'positions', 'alternatives']);
  const known = new Set<string>();
  for (const { list, record } of records) {
    const owners = marked.has(list) ? [record] : list === 'transitions' ? listAt(record, 'milestones') : [];
    for (const owner of owners) if (isFields(owner)) known.add(String(owner['id']));
  }
  return Object.entries(renamed).flatMap(([old, today]): Finding[] => {
    const path = ['renamed', old];
    if (known.has(old)) return [{ piece: 'core', path, text: `"${old}" is still in use, expected an id that is gone` }];
    if (typeof today !== 'string' || known.has(today)) return [];
    const text = `unknown id "${today}", expected what "${old}" is today${wayOut(today, known)}`;
    return [{ piece: 'core', path, text }];
  });
}
