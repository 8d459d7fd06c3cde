/** What a reader of README and docs follows leads somewhere: in the repository, and in the package they installed. */
import { execFileSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { posix } from 'node:path';
import { describe, expect, it } from 'vitest';
import packageJson from '../../package.json' with { type: 'json' };
import { anchorsIn, linksIn, paths, root, textOf } from './pages.js';

const isExternal = (link: string): boolean => /^[a-z]+:/.test(link);

/** Where a page's links lead within the repository: a file, and an anchor in it. */
const targetsIn = (path: string) =>
  linksIn(path)
    .filter((link) => !isExternal(link))
    .map((link) => {
      const [file = '', anchor] = link.split('#');
      return { link, file: file ? posix.join(posix.dirname(path), file) : path, anchor };
    });

function packedFiles(): ReadonlySet<string> {
  const command = ['pack', '--dry-run', '--json', '--ignore-scripts'];
  const isWindows = process.platform === 'win32';
  const list = execFileSync('npm', command, { cwd: root, encoding: 'utf8', shell: isWindows, stdio: 'pipe' });
  const [pack] = JSON.parse(list) as [{ files: { path: string }[] }];
  return new Set(pack.files.map((file) => file.path));
}

describe('a link in README or docs', () => {
  it.each(paths)('of %s leads to a file and a heading that are there', (path) => {
    for (const { link, file, anchor } of targetsIn(path)) {
      expect(existsSync(root + file), link).toBe(true);
      if (anchor) expect(anchorsIn(file), link).toContain(anchor);
    }
  });

  it('leads to a file of the package too', () => {
    const packed = packedFiles();
    const isPacked = (target: string) =>
      packed.has(target) || [...packed].some((file) => file.startsWith(`${target}/`));
    for (const path of paths) {
      expect(packed).toContain(path);
      for (const { link, file } of targetsIn(path)) expect(isPacked(file), `${path}: ${link}`).toBe(true);
    }
  });

  it('of another site is encrypted', () => {
    for (const path of paths)
      for (const link of linksIn(path).filter(isExternal)) expect(new URL(link).protocol, link).toBe('https:');
  });
});

describe('the docs', () => {
  it('can all be reached from the README', () => {
    const reached = new Set(['README.md']);
    for (const path of reached) for (const { file } of targetsIn(path)) if (file.endsWith('.md')) reached.add(file);
    expect([...reached].sort()).toEqual([...paths].sort());
  });

  it('begin with a README that is read in a few minutes', () => {
    expect(textOf('README.md').split('\n').length).toBeLessThanOrEqual(200);
  });

  it('have something in every generated block', () => {
    for (const path of paths)
      for (const [, name, block = ''] of textOf(path).matchAll(/<!-- generated: (.*) -->([^]*?)<!-- \/generated -->/g))
        expect(block.trim(), `${path}: ${name}`).not.toBe('');
  });

  it('name no command that npm run lacks', () => {
    const scripts = Object.keys(packageJson.scripts);
    for (const path of paths)
      for (const [, name] of textOf(path).matchAll(/npm run ([\w:-]+)/g)) expect(scripts, path).toContain(name);
  });
});
