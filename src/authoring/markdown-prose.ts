/** The body of a record: Markdown into plain text, lists and blocks. Never HTML. */
import type { BlockContent, DefinitionContent, ListItem, PhrasingContent, Root, RootContent } from 'mdast';
import type { Inline } from '../model/career.js';
import { isSafeUrl } from './urls.js';

type Block = BlockContent | DefinitionContent | RootContent;
export type Report = (line: number, text: string) => void;

/** Part of a body: its heading's text, or none for what stands before the first. */
export interface BodyPart {
  readonly heading: string | undefined;
  readonly line: number;
  readonly content: readonly Block[];
}

export const lineOf = (node: { position?: { start: { line: number } } | undefined }): number =>
  node.position?.start.line ?? 1;

/** The body cut at its `##` headings. */
export function bodyParts(body: Root, error: Report): BodyPart[] {
  let content: Block[] = [];
  const parts: BodyPart[] = [{ heading: undefined, line: body.children[0] ? lineOf(body.children[0]) : 1, content }];
  for (const node of body.children) {
    if (node.type !== 'heading') content.push(node);
    else if (node.depth === 2) {
      content = [];
      parts.push({ heading: plain(node.children, error), line: lineOf(node), content });
    } else error(lineOf(node), `expected headings of the form "## …", found "${'#'.repeat(node.depth)}"`);
  }
  return parts;
}

/** Paragraphs as one text. */
export function readText(content: readonly Block[], error: Report): string | undefined {
  const paragraphs = content.flatMap((node) => {
    if (node.type === 'paragraph') return [plain(node.children, error)];
    error(lineOf(node), `expected a paragraph, found ${named(node)}`);
    return [];
  });
  return paragraphs.length > 0 ? paragraphs.join('\n\n') : undefined;
}

/** The items of lists, as texts with their lines. */
export function readList(content: readonly Block[], error: Report): { text: string; line: number }[] {
  return content.flatMap((node) => {
    if (node.type !== 'list') {
      error(lineOf(node), `expected a list, each item after a "- ", found ${named(node)}`);
      return [];
    }
    return node.children.map((item) => ({ text: readText(item.children, error) ?? '', line: lineOf(item) }));
  });
}

/** A question's choices: `- [x] text — why it is right` and `- [ ] text — why it is not`. */
export function readChoices(content: readonly Block[], error: Report): { value: object; line: number }[] {
  return readList(content, error).flatMap(({ text, line }) => {
    const [, mark, choice, why] = /^\[([ xX]?)\]\s+(.+?)\s+—\s+(.+)$/s.exec(text) ?? [];
    if (choice === undefined) {
      error(line, 'expected "[x] the choice — why it is right" or "[ ] the choice — why it is not"');
      return [];
    }
    return [{ value: { text: choice, ...(mark?.trim() ? { right: true } : {}), why }, line }];
  });
}

/** Paragraphs and lists with emphasis, strong, code and links. */
export function readBlocks(content: readonly Block[], error: Report): { value: object; line: number }[] {
  return content.flatMap((node): { value: object; line: number }[] => {
    const line = lineOf(node);
    if (node.type === 'paragraph') return [{ value: { type: 'paragraph', text: inlines(node.children, error) }, line }];
    if (node.type === 'list') {
      const items = node.children.map((item) => itemInlines(item, error));
      return [{ value: { type: 'list', ...(node.ordered ? { ordered: true } : {}), items }, line }];
    }
    error(line, `expected a paragraph or a list, found ${named(node)}`);
    return [];
  });
}

function itemInlines(item: ListItem, error: Report): Inline[] {
  return item.children.flatMap((node, index) => {
    if (node.type === 'paragraph') return [...(index > 0 ? [' '] : []), ...inlines(node.children, error)];
    error(lineOf(node), `expected text in a list's item, found ${named(node)}`);
    return [];
  });
}

function inlines(nodes: readonly PhrasingContent[], error: Report): Inline[] {
  const result: Inline[] = [];
  const say = (text: string): void => {
    const last = result.at(-1);
    if (typeof last === 'string') result[result.length - 1] = last + text;
    else result.push(text);
  };
  for (const node of nodes) {
    if (node.type === 'emphasis') result.push({ em: plain(node.children, error) });
    else if (node.type === 'strong') result.push({ strong: plain(node.children, error) });
    else if (node.type === 'inlineCode') result.push({ code: node.value });
    else if (node.type === 'link') {
      if (!isSafeUrl(node.url)) error(lineOf(node), `expected an http:, https: or mailto: link, found "${node.url}"`);
      result.push({ link: node.url, text: plain(node.children, error) });
    } else say(plain([node], error));
  }
  return result;
}

/** Text without its marks. What cannot be text is an error. */
function plain(nodes: readonly PhrasingContent[], error: Report): string {
  return nodes
    .map((node): string => {
      if (node.type === 'text') return node.value.replace(/\s*\n\s*/g, ' ');
      if (node.type === 'inlineCode') return node.value;
      if (node.type === 'break') return ' ';
      if (node.type === 'emphasis' || node.type === 'strong') return plain(node.children, error);
      error(lineOf(node), `expected plain text here, found ${named(node)}`);
      return '';
    })
    .join('');
}

const names: Readonly<Record<string, string>> = {
  blockquote: 'a quotation',
  code: 'a block of code',
  definition: 'a link definition: write the address where it is used',
  heading: 'a heading',
  html: 'HTML',
  image: 'an image',
  imageReference: 'an image',
  link: 'a link',
  linkReference: 'a link without its address',
  list: 'a list',
  paragraph: 'a paragraph',
  thematicBreak: 'a line across',
};
const named = (node: { type: string }): string => names[node.type] ?? node.type;
