/** Records of a guide into the pieces of a dataset, in their stable order. */
import type { Key } from '../model/explain.js';
import { isFields, recordLists } from '../model/references.js';
import { compareText, type Problem } from './problems.js';
import type { Finding, Pieces } from './finding.js';
import { labelOf, type SourceRecord } from './record.js';
import { fieldOf } from './specs.js';

/** The pieces, and a way back from a place in them to the file it was written in. */
export interface Assembly {
  pieces: Pieces;
  /** A finding as a problem of a file; none where the file itself is already told to be broken. */
  locate(finding: Finding): Problem | undefined;
}

export function assemble(records: readonly SourceRecord[]): Assembly {
  const of = (list: string): SourceRecord[] => records.filter(({ spec }) => spec.list === list).sort(byOrder);
  const fieldsOf = (list: string): Record<string, unknown>[] => of(list).map(({ fields }) => fields);
  const career = of('career')[0];
  const { outlook: outlookSummary, ...own } = career?.fields ?? {};
  const lists = Object.fromEntries(
    Object.keys(recordLists)
      .filter((list) => !list.includes('.'))
      .map((list) => [list, own[list] ?? fieldsOf(list)]),
  );
  const positions = new Map(fieldsOf('positions').map(({ id }, index) => [id, index]));
  const rank = (id: unknown): number => positions.get(id) ?? Infinity;
  const skills = fieldsOf('skills').sort(
    (a, b) => bestRank(a) - bestRank(b) || compareText(String(a['title']), String(b['title'])) || compareIds(a, b),
  );
  const outlook = {
    summary: outlookSummary,
    facts: fieldsOf('outlook.facts'),
    trends: fieldsOf('outlook.trends'),
    automation: fieldsOf('outlook.automation')[0],
  };
  const core = {
    schemaVersion: 1,
    ...own,
    ...lists,
    skills,
    transitions: fieldsOf('transitions').sort(
      (a, b) => compareRanks(rank(a['from']), rank(b['from'])) || compareRanks(rank(a['to']), rank(b['to'])),
    ),
    outlook: isEmpty(outlook) ? undefined : outlook,
  };
  const sections = of('sections');
  const parts = of('parts').map(({ fields }) => ({
    ...fields,
    sections: sections.filter(({ part }) => part === fields['id']).map(({ fields: section }) => section),
  }));
  const skillOrder = new Map(skills.map(({ id }, index) => [id, index]));
  const questions = fieldsOf('questions').sort((a, b) =>
    compareRanks(skillOrder.get(a['skill']) ?? Infinity, skillOrder.get(b['skill']) ?? Infinity),
  );
  const places = parts.flatMap((part) =>
    part.sections.map((section) => `${String((part as Record<string, unknown>)['id'])}/${String(section['id'])}`),
  );
  const wordings = fieldsOf('wordings').sort(
    (a, b) => places.indexOf(String(a['from'])) - places.indexOf(String(b['from'])),
  );
  const fit = {
    traits: fieldsOf('fit.traits'),
    questions: fieldsOf('fit.questions'),
    readings: fieldsOf('fit.readings')[0],
    tries: fieldsOf('fit.tries'),
  };
  const id = own['id'];
  const origins = new Map<unknown, SourceRecord>(records.map((record) => [record.fields, record]));
  of('parts').forEach((record, index) => origins.set(parts[index], record));
  if (career) origins.set(core, career);
  return {
    pieces: {
      core,
      guide: { schemaVersion: 1, career: id, parts },
      fit: { schemaVersion: 1, career: id, ...fit },
      questions: { schemaVersion: 1, career: id, questions },
      wordings: { schemaVersion: 1, career: id, wordings },
    },
    locate({ piece, path, text, warning }) {
      const root = { core, guide: { parts }, fit, questions: { questions }, wordings: { wordings } }[piece];
      const { origin, rest } = wayBack(root, path, origins);
      // What every piece says of its career is told once, of the core.
      if (!origin || origin.broken) return undefined;
      if (isUnnamed(origin, rest)) return undefined;
      const field = fieldLabel(origin, rest);
      return {
        file: origin.file,
        line: lineAt(origin, rest),
        text,
        ...(field === undefined ? {} : { field }),
        ...(warning ? { warning } : {}),
      };
    },
  };
}

const compareRanks = (a: number, b: number): number => (a === b ? 0 : a - b);
const compareIds = (a: Record<string, unknown>, b: Record<string, unknown>): number =>
  compareText(String(a['id']), String(b['id']));
const byOrder = (a: SourceRecord, b: SourceRecord): number =>
  compareRanks(a.order, b.order) || compareIds(a.fields, b.fields);

/** A skill's best place in any ranking; one that stands in none comes after all that do. */
function bestRank({ ranks }: Record<string, unknown>): number {
  const places = Object.values(isFields(ranks) ? ranks : {}).filter((rank) => typeof rank === 'number');
  return Math.min(Number.MAX_SAFE_INTEGER, ...places);
}

const isEmpty = (value: object): boolean =>
  Object.values(value).every((part) => part === undefined || (Array.isArray(part) && part.length === 0));

/** The innermost record on a path, and the path from there on. */
function wayBack(
  root: unknown,
  path: readonly Key[],
  origins: ReadonlyMap<unknown, SourceRecord>,
): { origin: SourceRecord | undefined; rest: readonly Key[] } {
  let at = root;
  let origin = origins.get(at);
  let rest = path;
  path.forEach((key, index) => {
    at = typeof at === 'object' && at !== null ? (at as Record<Key, unknown>)[key] : undefined;
    const record = origins.get(at);
    if (record) [origin, rest] = [record, path.slice(index + 1)];
  });
  return { origin, rest };
}

/** Whether a path is of what the file's name should have said and does not: that is told already. */
const isUnnamed = ({ spec, fields }: SourceRecord, [field]: readonly Key[]): boolean =>
  spec.named.length > 0 && (field === 'id' || field === 'from' || field === 'to') && fields[field] === undefined;

function lineAt({ lines }: SourceRecord, path: readonly Key[]): number {
  for (let length = path.length; length > 0; length -= 1) {
    const line = lines.get(path.slice(0, length).join('.'));
    if (line !== undefined) return line;
  }
  return 1;
}

/** What the author calls a field: its key with what lies below, or its heading. */
function fieldLabel({ spec, fields }: SourceRecord, path: readonly Key[]): string | undefined {
  const [field, index, ...below] = path;
  if (field === undefined) return undefined;
  const heading = Object.entries(spec.headings).find(([, target]) => target.field === field)?.[0];
  if (heading !== undefined) return labelOf(heading, spec);
  if (spec.lead?.field === field) return labelOf(undefined, spec);
  const key = Object.keys(spec.front).find((name) => fieldOf(name) === field);
  if (key === undefined) return 'file name';
  if (index === undefined) return key;
  const shape = spec.front[key];
  if (shape?.is === 'needs') return key;
  if (shape?.is === 'list' && shape.of.is === 'text') return key;
  const value = fields[String(field)];
  const item = isFields(value) || !Array.isArray(value) ? undefined : (value[Number(index)] as unknown);
  const name = isFields(item) && typeof item['id'] === 'string' ? item['id'] : index;
  return [key, name, ...below.filter((step) => step !== 'id')].join('.');
}
