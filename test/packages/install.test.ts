/** What an install of the package brings, and that the command needs no more than that. */
import { execFileSync } from 'node:child_process';
import { copyFileSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import lock from '../../package-lock.json' with { type: 'json' };
import packageJson from '../../package.json' with { type: 'json' };

interface Locked {
  readonly dependencies?: Readonly<Record<string, string>>;
}

/** The packages that come with a list of dependencies, each with its own. */
function installedWith(dependencies: Readonly<Record<string, string>>, all = new Set<string>()): Set<string> {
  const locked = lock.packages as Readonly<Record<string, Locked>>;
  for (const name of Object.keys(dependencies))
    if (!all.has(name)) installedWith(locked[`node_modules/${name}`]?.dependencies ?? {}, all.add(name));
  return all;
}

describe('an install', () => {
  it('brings eight packages at most, this one counted', () => {
    const packages = [...installedWith(packageJson.dependencies)];
    expect(packages).toEqual(expect.arrayContaining(['lit', 'lit-html', 'valibot']));
    expect(packages.length + 1).toBeLessThanOrEqual(8);
  });

  it('takes the Lit that a host has already, whichever 3.x from 3.3 on', () => {
    expect(packageJson.dependencies.lit).toMatch(/^\^3\.3\./);
  });
});

describe('the command', () => {
  let folder: string;
  beforeAll(() => {
    folder = mkdtempSync(join(tmpdir(), 'career-elements-'));
    // Out of reach of any package, and a module as in ours.
    copyFileSync(packageJson.bin['career-elements'], join(folder, 'cli.mjs'));
  });
  afterAll(() => rmSync(folder, { recursive: true }));

  const run = (...args: string[]) =>
    execFileSync(process.execPath, ['cli.mjs', ...args], { cwd: folder, encoding: 'utf8', stdio: 'pipe' });

  it('says what it does', () => {
    expect(run('--help')).toContain('career-elements build');
  });

  it('reads a guide and checks what it built, with no package beside it', () => {
    const guide = resolve('test/fixtures/guide');
    expect(run('validate', guide)).toContain('0 errors');
    expect(run('build', guide, '-o', 'built')).toContain('kite-maker.json');
    expect(run('validate', 'built')).toContain('0 errors');
    const career = JSON.parse(readFileSync(join(folder, 'built/kite-maker.json'), 'utf8')) as { id: string };
    expect(career.id).toBe('kite-maker');
  });
});

describe("other people's code in our files", () => {
  it.each([
    ['dist/authoring/cli.licenses.txt', ['yaml', 'mdast-util-from-markdown', 'micromark', 'valibot']],
    ['dist/cdn/licenses.txt', ['lit-html', 'lit-element', '@lit/reactive-element', 'valibot']],
  ])('comes with its licenses, in %s', (file, names) => {
    const parts = readFileSync(file, 'utf8').split(/\n-{80}\n\n/);
    for (const name of names) {
      const part = parts.find((part) => part.startsWith(`${name} `));
      expect(part, name).toMatch(/^\S+ \d+\.\d+\.\d+ \((MIT|ISC|BSD-3-Clause)\)\n/);
      expect(part, name).toMatch(/copyright/i);
    }
  });
});
