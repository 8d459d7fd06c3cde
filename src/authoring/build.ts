/** A guide's folder into the files of a dataset. */
import { basename } from 'node:path';
import { assemble } from './assemble.js';
import { serialise } from './emit.js';
import { readGuideFiles, type SourceFile } from './files.js';
import type { PieceName } from './finding.js';
import { findAll, findMisfits, findUnknownFields, pieceNames } from './findings.js';
import { wayOut } from './did-you-mean.js';
import { type Problem, sortProblems } from './problems.js';
import { readRecord, type SourceRecord } from './record.js';
import { specs } from './specs.js';

export interface Build {
  /** What is wrong and what reads badly, by file and line. */
  readonly problems: Problem[];
  /** The dataset's files by name; none where there are errors. */
  readonly files: ReadonlyMap<string, string> | undefined;
  /** How many records of each list there are, such as `skills` → 14. */
  readonly counts: ReadonlyMap<string, number>;
}

/** The end of each piece's file name, after the career's id. */
export const endings: Readonly<Record<PieceName, string>> = {
  core: '.json',
  guide: '.guide.json',
  fit: '.fit.json',
  questions: '.questions.json',
  wordings: '.wordings.json',
};

/** Reads a guide and builds its dataset in memory: writes nothing, throws nothing. */
export function buildGuide(folder: string): Build {
  const { files, problems } = readGuideFiles(folder);
  const isReadable = !problems.some(({ file }) => file === folder);
  const records = files.flatMap((file) => recordOf(file, problems));
  const career = records.find(({ spec }) => spec.list === 'career');
  const counts = new Map<string, number>();
  for (const { spec } of records) counts.set(spec.list, (counts.get(spec.list) ?? 0) + 1);
  if (!career) {
    if (isReadable && !problems.some(({ file }) => file === 'career.md')) {
      problems.push({ file: 'career.md', line: 0, text: missingCareer(folder) });
    }
    return { problems: sortProblems(problems), files: undefined, counts };
  }
  const { pieces, locate } = assemble(records);
  // With a broken career.md every kind, stage and tool would seem unknown.
  const findings = career.broken ? findMisfits(pieces) : findAll(pieces);
  // A guide's key that has no field in the schema would be read, and then left out of what is written.
  for (const finding of [...findings, ...findUnknownFields(pieces)]) {
    const problem = locate(finding);
    if (problem) problems.push(problem);
  }
  const failed = problems.some(({ warning }) => !warning);
  return {
    problems: sortProblems(problems),
    files: failed
      ? undefined
      : new Map(
          pieceNames.map((piece) => [
            `${String(career.fields['id'])}${endings[piece]}`,
            serialise(piece, pieces[piece]),
          ]),
        ),
    counts,
  };
}

const missingCareer = (folder: string): string =>
  `there is no career.md in "${basename(folder)}", expected one: it says what the career is called, and its stages and tools`;

function recordOf(file: SourceFile, problems: Problem[]): SourceRecord[] {
  const spec = specs.find((candidate) => candidate.file.test(file.path));
  if (spec) return [readRecord(file, spec, problems)];
  const folders = [
    ...new Set(specs.flatMap(({ file: { source } }) => /^\^(\w[\w/\\]*?)\\?\//.exec(source)?.[1] ?? [])),
  ];
  const folder = file.path.split('/').slice(0, -1).join('/');
  const text = `expected records in their folders, such as "skills/sql.md"${wayOut(folder || file.path, folders)}`;
  problems.push({ file: file.path, line: 0, text });
  return [];
}
