import { readdirSync } from 'node:fs';
import { describe, expect, it } from 'vitest';

const root = new URL('../../src/', import.meta.url);
const modules = readdirSync(root, { recursive: true, encoding: 'utf8' })
  .map((file) => file.replaceAll('\\', '/'))
  .filter((file) => file.endsWith('.ts') && !file.endsWith('.d.ts'))
  // What is for a page's script tag acts on the page; the command acts on its arguments.
  .filter((file) => !/^embed\/(cdn|loader)\.ts$|^authoring\/cli\.ts$/.test(file));

describe('in Node, where there is no page', () => {
  it.each(modules)('%s is imported without a word', async (file) => {
    await expect(import(new URL(file, root).href)).resolves.toBeDefined();
  });

  it('the package gives its classes and functions', async () => {
    const library = await import('../../src/index.js');
    for (const name of [
      'CareerContext',
      'CareerRoleCard',
      'openProfile',
      'provideCareer',
      'addLanguage',
      'missingSkills',
    ])
      expect(library).toHaveProperty(name);
  });
});
