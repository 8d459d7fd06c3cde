import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { enginesOf, hostCases } from './cases.js';

const cases = Object.values(hostCases).flat();

describe('the table of host pages', () => {
  it.each(cases.map(({ what, shownBy }) => [what, ...shownBy] as const))('says of a test: %s', (_, file, title) => {
    const tests = readFileSync(new URL(`../${file}`, import.meta.url), 'utf8');
    const titles = Array.from(tests.matchAll(/\(\s*(['"`])((?:(?!\1).)*)\1,/g), ([, , found]) => found);
    expect(titles.some((found) => found?.startsWith(title))).toBe(true);
  });

  it('says each thing once, and where it was tried', () => {
    expect(new Set(cases.map(({ what }) => what)).size).toBe(cases.length);
    for (const each of cases)
      if (!/\bNode\b/.test(each.what)) expect(enginesOf(each), each.what).toContain('Chromium');
      else expect(enginesOf(each)).toEqual([]);
  });
});
