/** The guide that docs/your-own-dataset.md has its readers write. */
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { run } from '../../src/authoring/cli.js';
import { textOf } from './pages.js';

const folder = mkdtempSync(join(tmpdir(), 'first-guide-'));
afterAll(() => rmSync(folder, { recursive: true }));

describe('the first guide of the docs', () => {
  it('builds without an error or a warning', () => {
    const page = textOf('docs/your-own-dataset.md');
    const files = Array.from(page.matchAll(/^`(my-guide\/[^`]+)`[^\n]*\n\n```markdown\n([^]*?)^```$/gm));
    expect(files.length).toBe(6);
    for (const [, path = '', text = ''] of files) {
      mkdirSync(dirname(join(folder, path)), { recursive: true });
      writeFileSync(join(folder, path), text);
    }
    const lines: string[] = [];
    const errors: string[] = [];
    const io = { out: (line: string) => lines.push(line), error: (line: string) => errors.push(line) };
    expect(run(['build', join(folder, 'my-guide'), '-o', join(folder, 'built')], io)).toBe(0);
    expect(errors).toEqual([]);
    expect(lines.at(-1)).toBe(
      '2 skills, 2 positions, 1 transitions, 0 alternatives, 0 sections, 0 fit questions, 0 questions; 0 errors, 0 warnings',
    );
    expect(run(['validate', join(folder, 'built', 'baker.json')], io)).toBe(0);
  });
});
