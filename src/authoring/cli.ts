#!/usr/bin/env node
/** The `career-elements` command: makes datasets from guides, and checks both. */
import { existsSync, realpathSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { parseArgs } from 'node:util';
import { buildGuide } from './build.js';
import { writeFiles } from './emit.js';
import { reason } from './files.js';
import { countOf, formatProblem, type Problem } from './problems.js';
import { validate } from './validate.js';

/** Where the command speaks: a line at a time. */
export interface Io {
  out(line: string): void;
  error(line: string): void;
}

const help = `career-elements makes career datasets from written guides.

Usage:
  career-elements build <guide folder> -o <folder>
      Builds <id>.json and, beside it, <id>.guide.json, .fit.json, .questions.json and .wordings.json into the folder.
  career-elements validate <file or folder>
      Checks a guide, a built dataset with its pieces, or a folder of datasets.

Options:
  -o, --out <folder>  where the built files go
  -h, --help          this text

Exit code: 0 when all is well (warnings aside), 1 for errors in a guide or a dataset,
2 for a command that cannot be understood.`;

class UsageError extends Error {}

/** Runs the command with its arguments (without `node` and the script). Returns the exit code. */
export function run(args: readonly string[], io: Io): 0 | 1 | 2 {
  try {
    const { values, positionals } = read(args);
    const [command, path, ...more] = positionals;
    if (values.help) {
      io.out(help);
      return 0;
    }
    if (command === undefined) throw new UsageError('expected a command: build or validate');
    if (command !== 'build' && command !== 'validate') {
      throw new UsageError(`unknown command "${command}", expected build or validate`);
    }
    if (path === undefined) {
      throw new UsageError(`${command}: expected a ${command === 'build' ? 'guide folder' : 'file or a folder'}`);
    }
    if (more.length > 0) throw new UsageError(`${command}: expected one path, found "${more[0]}" as well`);
    if (command === 'validate') {
      if (values.out !== undefined) throw new UsageError('validate: expected no -o: it writes nothing');
      return check(path, io);
    }
    if (values.out === undefined) throw new UsageError('build: expected -o <folder>: where the built files go');
    return build(path, values.out, io);
  } catch (error) {
    if (!(error instanceof UsageError)) throw error;
    io.error(`career-elements: ${error.message}`);
    io.error('See career-elements --help.');
    return 2;
  }
}

function read(args: readonly string[]) {
  try {
    return parseArgs({
      args: [...args],
      allowPositionals: true,
      options: { out: { type: 'string', short: 'o' }, help: { type: 'boolean', short: 'h' } },
    });
  } catch (error) {
    throw new UsageError((error as Error).message.split('. ')[0] ?? '');
  }
}

function build(guide: string, folder: string, io: Io): 0 | 1 {
  const { files, problems, counts } = buildGuide(guide);
  const { errors, summary } = tell(problems, io);
  if (!files) {
    io.error(`${summary}; nothing was written`);
    return 1;
  }
  try {
    writeFiles(folder, files);
  } catch (error) {
    io.error(`${folder}: cannot be written: ${reason(error)}; nothing was written`);
    return 1;
  }
  for (const [name, text] of files) io.out(`${join(folder, name)} (${kilobytes(text)} KB)`);
  const found = ['skills', 'positions', 'transitions', 'alternatives', 'sections', 'fit.questions', 'questions'];
  io.out(`${found.map((list) => `${counts.get(list) ?? 0} ${list.replace('.', ' ')}`).join(', ')}; ${summary}`);
  return errors > 0 ? 1 : 0;
}

function check(path: string, io: Io): 0 | 1 {
  const { errors, summary } = tell(validate(path), io);
  if (errors > 0) io.error(summary);
  else io.out(`${path}: ${summary}`);
  return errors > 0 ? 1 : 0;
}

function tell(problems: readonly Problem[], io: Io): { errors: number; summary: string } {
  for (const problem of problems) io.error(formatProblem(problem));
  const warnings = problems.filter(({ warning }) => warning).length;
  const errors = problems.length - warnings;
  return { errors, summary: `${countOf(errors, 'error')}, ${countOf(warnings, 'warning')}` };
}

const kilobytes = (text: string): string => (Buffer.byteLength(text) / 1024).toFixed(1);

const script = process.argv[1];
// A package manager starts the command by a link to this file.
if (script !== undefined && existsSync(script) && import.meta.url === pathToFileURL(realpathSync(script)).href) {
  process.exitCode = run(process.argv.slice(2), {
    out: (line) => console.log(line),
    error: (line) => console.error(line),
  });
}
