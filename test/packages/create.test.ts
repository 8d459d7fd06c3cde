/** A new element, made in a copy of the repository: it passes the checks that read sources, and no piece of it can go. */
import { spawnSync } from 'node:child_process';
import {
  cpSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { extname, join, resolve } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import packageJson from '../../package.json' with { type: 'json' };
import { refusal } from '../../scripts/create/scaffold.mjs';

const copied = ['src', 'scripts', 'stories', 'test', 'data', 'docs', 'examples', '.storybook', 'README.md'];
const configured = ['package.json', 'tsconfig.json', 'vite.config.ts', 'eslint.config.js', '.prettierignore'];
const generated = ['custom-elements.json', 'web-types.json', 'vscode.html-custom-data.json', 'jsx.d.ts'];

let copy: string;

const read = (path: string) => readFileSync(join(copy, path), 'utf8');

/** Runs a tool in the copy. Answers with what it says, after its exit code where that is not 0. */
function run(...command: string[]): string {
  const { status, stdout, stderr } = spawnSync(process.execPath, command, { cwd: copy, encoding: 'utf8' });
  return `${status === 0 ? '' : `exit ${status}: `}${stdout}${stderr}`.trim();
}

const create = (name: string) => run('scripts/create.mjs', name);
/** The files of an element, by its name. */
const filesOf = (name: string) =>
  readdirSync(copy, { recursive: true, encoding: 'utf8' }).filter(
    (file) => file.includes(name) && extname(file) === '.ts',
  );
/** Whatever lists the elements. */
const lists = [
  ...['src/all.ts', 'src/elements/index.ts', 'src/elements/tags.ts', 'src/embed/element-modules.ts'],
  ...['src/i18n/en/index.ts', 'test/support/elements.ts', 'package.json', 'custom-elements.json', 'web-types.json'],
  ...['vscode.html-custom-data.json', 'jsx.d.ts', 'README.md', 'docs/sizes-and-speed.md'],
];

/** From here on the type checker reads these files and what they import, and no others. */
function onlyTheseAreTyped(files: readonly string[]): void {
  const { compilerOptions } = JSON.parse(readFileSync('tsconfig.json', 'utf8')) as { compilerOptions: object };
  writeFileSync(join(copy, 'tsconfig.json'), JSON.stringify({ compilerOptions, files }));
}

const bin = (path: string) => resolve('node_modules', path);

beforeAll(() => {
  copy = mkdtempSync(join(tmpdir(), 'new-element-'));
  for (const path of [...copied, ...configured, ...generated]) cpSync(path, join(copy, path), { recursive: true });
  symlinkSync(resolve('node_modules'), join(copy, 'node_modules'), 'dir');
});
afterAll(() => rmSync(copy, { recursive: true, force: true }));

describe('the name of a new element', () => {
  it.each([
    ['', 'needs a name'],
    ['Salary', 'small letters'],
    ['salary--table', 'small letters'],
    ['career-salary', 'leave career- out'],
    ['ladder', 'there is src/elements/ladder/define.ts already'],
    ['all', 'the package exports ./all.js'],
    ['element', 'CareerElement is something else'],
    ['notice', '`notice` has a meaning of its own'],
    ['class', '`class` has a meaning of its own'],
  ])('is not "%s": it says why and what to do', (name, why) => {
    const said = refusal(name, packageJson.exports);
    expect(said).toContain(why);
    expect(said).toMatch(/such as `npm run create|Choose /);
  });

  it('may have digits and several words', () => {
    for (const name of ['demo', 'salary-table', 'top10-skills'])
      expect(refusal(name, packageJson.exports)).toBe(undefined);
  });
});

describe('npm run create', () => {
  it('writes nothing for a name that it refuses', () => {
    expect(create('ladder')).toMatch(/^exit 1: "ladder" is taken/);
  });

  it('writes an element that passes the checks of its sources, and is in every list', { timeout: 180_000 }, () => {
    expect(create('salary-table')).toContain('<career-salary-table> is there');
    for (const path of lists) expect(read(path), path).toMatch(/salary-table|CareerSalaryTable/);
    const own = filesOf('salary-table');
    expect(own).toHaveLength(10);
    expect(run('scripts/element-files.mjs')).toBe('');
    expect(run(bin('prettier/bin/prettier.cjs'), '--check', '--log-level=warn', ...own, ...lists)).toBe('');
    onlyTheseAreTyped(own);
    expect(run(bin('typescript/bin/tsc'))).toBe('');
    expect(run(bin('eslint/bin/eslint.js'), ...own.filter((file) => !file.startsWith('stories/')))).toBe('');
  });

  it.each([
    ['src/elements/salary-table/salary-table.ts', 'its class'],
    ['src/elements/salary-table/define.ts', 'its registration'],
    ['src/elements/salary-table/salary-table.styles.ts', 'its styles'],
    ['src/i18n/en/salary-table.ts', 'its words'],
    ['stories/salary-table.stories.ts', 'its story'],
    ['test/elements/salary-table', 'its tests'],
  ])('without %s fails a check that names it', (path, what) => {
    const away = join(copy, 'away');
    renameSync(join(copy, path), away);
    const said = run('scripts/element-files.mjs');
    renameSync(away, join(copy, path));
    expect(said).toMatch(/^exit 1: /);
    for (const words of ['<career-salary-table>', path, what, 'npm run create']) expect(said).toContain(words);
  });

  it('without its size limit fails a check that names it', () => {
    const path = 'scripts/size-limits.json';
    const limits = read(path);
    expect(limits).toContain('"salary-table"');
    writeFileSync(join(copy, path), limits.replace(/.*"salary-table".*\n/, ''));
    const said = run('scripts/element-files.mjs');
    writeFileSync(join(copy, path), limits);
    expect(said).toContain('scripts/size-limits.json has no limit for "salary-table"');
  });
});
