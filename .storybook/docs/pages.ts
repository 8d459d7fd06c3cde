/**
 * The written docs as pages of Storybook: README.md and every Markdown file under docs/. For each, a small MDX file is
 * written to `.cache/storybook`, which shows the text as it is in the repository. So a new file in docs/ has its page
 * the next time Storybook starts, and an edit shows at once.
 */
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { titleOf } from './address.js';

export interface DocsPage {
  /** Where the file is in the repository. */
  readonly path: string;
  /** Where it is in the sidebar. */
  readonly title: string;
}

/** Every page of the docs, README first. */
export function docsPages(root: string): readonly DocsPage[] {
  const folder = join(root, 'docs');
  const files = existsSync(folder) ? readdirSync(folder, { recursive: true, encoding: 'utf8' }) : [];
  const paths = files.map((file) => `docs/${file.replaceAll('\\', '/')}`).filter((path) => path.endsWith('.md'));
  return ['README.md', ...paths.sort()].map((path) => ({
    path,
    title: titleOf(path, readFileSync(join(root, path), 'utf8')),
  }));
}

const mdxOf = ({ path, title }: DocsPage, pages: readonly DocsPage[]): string => `
import { Markdown, Meta } from '@storybook/addon-docs/blocks';
import { forStorybook } from '../../.storybook/docs/markdown.ts';
import text from ${JSON.stringify(`../../${path}?raw`)};

<Meta title=${JSON.stringify(title)} />

<Markdown>{forStorybook(text, ${JSON.stringify(path)}, ${JSON.stringify(pages)})}</Markdown>
`;

/** Writes the MDX files, and returns the pattern that finds them. */
export function writeDocsPages(root: string): string {
  const folder = join(root, '.cache/storybook');
  const pages = docsPages(root);
  const files = new Map(pages.map((page) => [`${page.path.replaceAll('/', '-')}x`, mdxOf(page, pages)]));
  mkdirSync(folder, { recursive: true });
  for (const name of readdirSync(folder)) if (!files.has(name)) rmSync(join(folder, name));
  for (const [name, mdx] of files) writeFileSync(join(folder, name), mdx);
  return join(folder, '*.mdx');
}
