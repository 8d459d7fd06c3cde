import { cpSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterEach } from 'vitest';
import { run } from '../../src/authoring/cli.js';

export const fixtureGuide = fileURLToPath(new URL('../fixtures/guide', import.meta.url));
export const fixtureCareers = fileURLToPath(new URL('../fixtures/careers', import.meta.url));

const folders: string[] = [];
afterEach(() => {
  for (const folder of folders.splice(0)) rmSync(folder, { recursive: true, force: true });
});

/** An empty folder that is gone after the test. */
export function emptyFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), 'career-elements-'));
  folders.push(folder);
  return folder;
}

/** A copy of the kite makers' guide with some files written anew; null leaves a file out. */
export function guideWith(changes: Record<string, string | Buffer | null> = {}): string {
  const folder = join(emptyFolder(), 'guide');
  cpSync(fixtureGuide, folder, { recursive: true });
  for (const [path, text] of Object.entries(changes)) {
    if (text === null) rmSync(join(folder, path), { recursive: true });
    else write(join(folder, path), text);
  }
  return folder;
}

export function write(path: string, text: string | Buffer): void {
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(path, text);
}

export const read = (path: string): string => readFileSync(path, 'utf8');
/** A file of the guide with one passage changed; fails where the passage is not there. */
export function changed(path: string, from: string, to: string): string {
  const text = read(join(fixtureGuide, path));
  if (!text.includes(from)) throw new Error(`${path} holds no "${from}"`);
  return text.replace(from, () => to);
}

/** The files of a folder, hidden ones too; none where there is no such folder. */
export function filesOf(folder: string): string[] {
  try {
    return readdirSync(folder).sort();
  } catch {
    return [];
  }
}

export interface Outcome {
  code: number;
  out: string[];
  errors: string[];
}

/** Runs the command as a shell would. */
export function command(...args: string[]): Outcome {
  const out: string[] = [];
  const errors: string[] = [];
  const code = run(args, { out: (line) => out.push(line), error: (line) => errors.push(line) });
  return { code, out, errors };
}

/** Builds a guide with some files changed, and gives what the command said of it. */
export function buildWith(changes: Record<string, string | Buffer | null>): Outcome & { written: string[] } {
  const folder = join(emptyFolder(), 'out');
  const outcome = command('build', guideWith(changes), '-o', folder);
  return { ...outcome, written: filesOf(folder) };
}
