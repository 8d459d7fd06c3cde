/** The pages that people read, as Markdown's own parser reads them. */
import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { Code, Nodes, Root } from 'mdast';
import { fromMarkdown } from 'mdast-util-from-markdown';

export const root = fileURLToPath(new URL('../../', import.meta.url));

const docs = readdirSync(`${root}docs`).filter((name) => name.endsWith('.md'));

/** By their paths in the repository. */
export const paths: readonly string[] = [
  'README.md',
  'CONTRIBUTING.md',
  'CHANGELOG.md',
  ...docs.map((name) => `docs/${name}`),
];

export const textOf = (path: string): string => readFileSync(root + path, 'utf8');

const trees = new Map<string, Root>();
function treeOf(path: string): Root {
  const tree = trees.get(path) ?? fromMarkdown(textOf(path));
  trees.set(path, tree);
  return tree;
}

function* nodesIn(node: Nodes): Generator<Nodes> {
  yield node;
  if ('children' in node) for (const child of node.children) yield* nodesIn(child);
}

const words = (node: Nodes): string => {
  if ('value' in node) return node.type === 'html' ? '' : node.value;
  return 'children' in node ? node.children.map(words).join('') : '';
};

/** A heading's anchor, as GitHub and Storybook make it. */
const anchorOf = (title: string): string =>
  title
    .toLowerCase()
    .replace(/[^\p{Letter}\p{Number}\p{Mark} _-]/gu, '')
    .replaceAll(' ', '-');

export const anchorsIn = (path: string): readonly string[] =>
  Array.from(nodesIn(treeOf(path)))
    .filter((node) => node.type === 'heading')
    .map((heading) => anchorOf(words(heading)));

/** The addresses of links and pictures. */
export const linksIn = (path: string): readonly string[] =>
  Array.from(nodesIn(treeOf(path))).flatMap((node) =>
    node.type === 'link' || node.type === 'image' || node.type === 'definition' ? [node.url] : [],
  );

export interface Snippet {
  readonly path: string;
  readonly line: number;
  readonly language: string;
  readonly code: string;
}

/** The blocks of code in any of the languages; all where none is named. */
export const snippets = (...languages: string[]): readonly Snippet[] =>
  paths.flatMap((path) =>
    Array.from(nodesIn(treeOf(path)))
      .filter((node): node is Code => node.type === 'code')
      .filter(({ lang }) => !languages.length || languages.includes(lang ?? ''))
      .map(({ lang, value, position }) => ({
        path,
        line: position!.start.line + 1,
        language: lang ?? '',
        code: value,
      })),
  );
