/** Links in Markdown, told where else they lead. */
import type { Nodes } from 'mdast';
import { fromMarkdown } from 'mdast-util-from-markdown';

/** A place in the repository that a page's link leads to, with what follows `#`. */
export interface Target {
  readonly path: string;
  readonly hash: string;
}

/** Where a relative link of a page leads. An address with a scheme, or within the page itself, is none. */
export function targetOf(url: string, from: string): Target | undefined {
  if (/^([a-z][a-z\d+.-]*:|\/\/|#|\?)/i.test(url)) return undefined;
  const { pathname, hash } = new URL(url, `repository:///${from}`);
  return { path: decodeURI(pathname).replace(/^\/|\/$/g, ''), hash };
}

type Linked = Extract<Nodes, { url: string }>;
const linksIn = (node: Nodes): Linked[] => [
  ...('url' in node ? [node] : []),
  ...('children' in node ? node.children.flatMap(linksIn) : []),
];

/** A stretch of the text, and what takes its place. */
interface Edit {
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

const rangeOf = ({ position }: Nodes): readonly [number, number] => [position!.start.offset!, position!.end.offset!];

/** Another address for a link, a picture or a reference; without one, only a link's words stay. */
function editsOf(node: Linked, text: string, url: string | undefined): readonly Edit[] {
  const [start, end] = rangeOf(node);
  if (url !== undefined) {
    const at = start + text.slice(start, end).lastIndexOf(node.url);
    return [{ start: at, end: at + node.url.length, text: url }];
  }
  const children = node.type === 'link' ? node.children : [];
  const [first, last] = [children[0], children.at(-1)];
  if (!first || !last) return [];
  return [
    { start, end: rangeOf(first)[0], text: '' },
    { start: rangeOf(last)[1], end, text: '' },
  ];
}

/**
 * The same Markdown with its relative links as `resolve` says. A link that it knows no place for becomes plain text:
 * that is better than one that leads nowhere.
 */
export function withLinks(text: string, from: string, resolve: (target: Target) => string | undefined): string {
  const edits = linksIn(fromMarkdown(text)).flatMap((node) => {
    const target = targetOf(node.url, from);
    return target ? editsOf(node, text, resolve(target)) : [];
  });
  // From the end, so that what is still to be changed stays in its place.
  return edits
    .sort((a, b) => b.start - a.start)
    .reduce((result, edit) => result.slice(0, edit.start) + edit.text + result.slice(edit.end), text);
}
