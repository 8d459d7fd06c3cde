import { readdirSync, readFileSync } from 'node:fs';
import { loadCsf } from 'storybook/internal/csf-tools';
import { describe, expect, it } from 'vitest';
import { groups } from '../../stories/start/groups.js';
import { elements, tagOf } from '../support/elements.js';

const csfOf = (file: string) =>
  loadCsf(readFileSync(`stories/${file}`, 'utf8'), { fileName: file, makeTitle: (title) => title }).parse();

describe('the stories of an element', () => {
  it.each([...elements])(
    'put %s in a group of the start page, and show three to five of it on its docs page',
    (name) => {
      const { meta, stories } = csfOf(`${name}.stories.ts`);
      expect(meta.component).toBe(`'${tagOf(name)}'`);
      expect(groups.map(({ title }) => title)).toContain(meta.title!.split('/')[0]);
      expect(meta.title!.split('/')).toHaveLength(2);
      expect(stories.length).toBeGreaterThanOrEqual(3);
      expect(stories.length).toBeLessThanOrEqual(5);
    },
  );

  it('for tests stand in a folder below it, and not on its docs page', () => {
    for (const file of readdirSync('stories').filter((each) => each.endsWith('.states.stories.ts'))) {
      const { meta } = csfOf(file);
      expect(meta.title, file).toBe(`${csfOf(file.replace('.states', '')).meta.title}/States`);
      expect(meta.tags, file).toContain('!autodocs');
    }
  });
});
