/** Checks built datasets strictly, with the pieces that lie beside them. */
import { readdirSync, statSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { placeOf, shown } from '../model/explain.js';
import { isFields } from '../model/references.js';
import { buildGuide, endings } from './build.js';
import { readText, reason } from './files.js';
import type { PieceName } from './finding.js';
import { findAll, findUnknownFields, pieceNames } from './findings.js';
import { compareText, type Problem, sortProblems } from './problems.js';

/** A guide's folder, a folder of datasets, or one dataset's file: what is wrong with it. */
export function validate(path: string): Problem[] {
  try {
    if (!statSync(path).isDirectory()) return validateDataset(path);
    const names = readdirSync(path).sort(compareText);
    const cores = names.filter((name) => pieceOf(name) === 'core');
    if (names.includes('career.md') || cores.length === 0) return buildGuide(path).problems;
    return cores.flatMap((name) => validateDataset(join(path, name)));
  } catch (error) {
    return [{ file: path, line: 0, text: reason(error) }];
  }
}

/** Which piece a file name is of; none where it is no JSON. */
function pieceOf(name: string): PieceName | undefined {
  return (['guide', 'fit', 'questions', 'wordings', 'core'] as const).find((piece) => name.endsWith(endings[piece]));
}

function validateDataset(path: string): Problem[] {
  const problems: Problem[] = [];
  const stem = basename(path).slice(0, -endings[pieceOf(path) ?? 'core'].length);
  const names = new Map(pieceNames.map((piece) => [piece, `${stem}${endings[piece]}`]));
  // A file of any other name counts as a core by itself.
  if (!pieceOf(path)) names.set('core', basename(path));
  const pieces: { [Piece in PieceName]?: unknown } = {};
  const inFolder = new Set(readdirSync(dirname(path)));
  for (const [piece, name] of names) {
    if (!inFolder.has(name)) continue;
    const value = readJson(join(dirname(path), name), name, problems);
    if (value !== undefined) pieces[piece] = value;
  }
  if ('core' in pieces && !isFields(pieces.core)) {
    // Against what is no career at all, all references of the other pieces would seem wrong.
    const text = `expected a dataset, an object, found ${shown(pieces.core)}`;
    return [...problems, { file: names.get('core') ?? '', line: 0, text }];
  }
  const version = isFields(pieces.core) ? pieces.core['schemaVersion'] : undefined;
  if (typeof version === 'number' && version > 1) {
    const text = `schemaVersion: expected 1, found ${version}: update career-elements to read this dataset`;
    return [...problems, { file: names.get('core') ?? '', line: 0, text }];
  }
  // What no element reads does no harm in a dataset of a host's own making.
  const unknown = findUnknownFields(pieces).map((finding) => ({ ...finding, warning: true }));
  for (const { piece, path: place, text, warning } of [...findAll(pieces), ...unknown]) {
    const field = placeOf(pieces[piece], place);
    problems.push({ file: names.get(piece) ?? '', line: 0, field, text, ...(warning ? { warning } : {}) });
  }
  return sortProblems(problems);
}

function readJson(path: string, name: string, problems: Problem[]): unknown {
  try {
    const text = readText(path);
    try {
      return JSON.parse(text) as unknown;
    } catch (error) {
      const { message } = error as SyntaxError;
      const position = /at position (\d+)/.exec(message)?.[1];
      const line = text.slice(0, position === undefined ? text.length : Number(position)).split('\n').length;
      problems.push({ file: name, line, text: `is not JSON: ${message}` });
    }
  } catch (error) {
    problems.push({ file: name, line: 0, text: reason(error) });
  }
  return undefined;
}
