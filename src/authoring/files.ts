/** Reads a guide's folder. Every file that cannot be read is told; the rest is read all the same. */
import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { compareText, type Problem } from './problems.js';

export interface SourceFile {
  /** From the guide's folder, with forward slashes. */
  readonly path: string;
  /** Its text with line ends of one kind and no byte order mark; none where it could not be read. */
  readonly text: string | undefined;
}

/** The guide's Markdown files in order of their paths. Hidden files and a README are no part of a guide. */
export function readGuideFiles(folder: string): { files: SourceFile[]; problems: Problem[] } {
  const files: SourceFile[] = [];
  const problems: Problem[] = [];
  const visit = (path: string): void => {
    const isHidden = (name: string): boolean => name.startsWith('.') || /^readme\.md$/i.test(name);
    for (const name of readdirSync(join(folder, path)).sort(compareText)) {
      if (isHidden(name)) continue;
      const inner = path === '' ? name : `${path}/${name}`;
      const isRead = attempt(inner, problems, () => {
        if (statSync(join(folder, inner)).isDirectory()) visit(inner);
        else if (name.endsWith('.md')) files.push({ path: inner, text: readText(join(folder, inner)) });
        else problems.push({ file: inner, line: 0, text: 'not read: a record is a .md file', warning: true });
      });
      // It still stands for its record, so that not every reference to it seems wrong.
      if (!isRead && name.endsWith('.md')) files.push({ path: inner, text: undefined });
    }
  };
  attempt(folder, problems, () => visit(''));
  return { files: files.sort((a, b) => compareText(a.path, b.path)), problems };
}

function attempt(file: string, problems: Problem[], read: () => void): boolean {
  try {
    read();
    return true;
  } catch (error) {
    const line = error instanceof EncodingError ? error.line : 0;
    problems.push({ file, line, text: reason(error) });
    return false;
  }
}

class EncodingError extends Error {
  constructor(readonly line: number) {
    super('is not UTF-8 text: save the file as UTF-8');
  }
}

/** A file's text. Throws where it cannot be read or is not UTF-8. */
export function readText(path: string): string {
  const bytes = readFileSync(path);
  const decoder = new TextDecoder('utf-8', { fatal: true });
  try {
    // The decoder leaves a byte order mark out. Line ends are Windows' affair, not the dataset's.
    return decoder.decode(bytes).replace(/\r\n?/g, '\n');
  } catch {
    throw new EncodingError(firstBadLine(bytes));
  }
}

function firstBadLine(bytes: Buffer): number {
  let line = 1;
  let start = 0;
  for (; start < bytes.length; line += 1) {
    const end = bytes.indexOf(10, start);
    const stop = end < 0 ? bytes.length : end;
    try {
      new TextDecoder('utf-8', { fatal: true }).decode(bytes.subarray(start, stop));
    } catch {
      return line;
    }
    start = stop + 1;
  }
  return 1;
}

const reasons: Readonly<Record<string, string>> = {
  ENOENT: 'there is no such file or folder',
  ENOTDIR: 'is not a folder',
  EISDIR: 'is a folder, not a file',
  EACCES: 'may not be read: check its permissions',
  EPERM: 'may not be read: check its permissions',
  ELOOP: 'is a link that leads back to itself',
};

/** Why a file could not be read or written, in words. */
export function reason(error: unknown): string {
  const { code, message } = error as NodeJS.ErrnoException;
  return (code !== undefined ? reasons[code] : undefined) ?? message;
}
