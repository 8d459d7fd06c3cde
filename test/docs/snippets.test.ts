/** What a reader copies out of README and docs is right: it parses, and what it names of ours is there. */
import { transform } from 'esbuild';
import { parse, type DefaultTreeAdapterMap } from 'parse5';
import postcss from 'postcss';
import { describe, expect, it } from 'vitest';
import manifest from '../../custom-elements.json' with { type: 'json' };
import { type Snippet, snippets } from './pages.js';
import { complaintsOf } from './types.js';

interface Declaration {
  readonly tagName?: string;
  readonly attributes?: readonly { readonly name: string }[];
  readonly slots?: readonly { readonly name: string }[];
  readonly cssParts?: readonly { readonly name: string }[];
  readonly cssProperties?: readonly { readonly name: string }[];
}
const elements = new Map(
  manifest.modules
    .flatMap(({ declarations = [] }) => declarations as readonly Declaration[])
    .map((element) => [element.tagName, element]),
);
const namesOf = (list: readonly { readonly name: string }[] = []): string[] => list.map(({ name }) => name);

const title = ({ path, line, language }: Snippet): string => `${path}:${line} (${language})`;
const each = (...languages: string[]) => snippets(...languages).map((snippet) => [title(snippet), snippet] as const);

type Node = DefaultTreeAdapterMap['node'];
type Element = DefaultTreeAdapterMap['element'];

function* elementsIn(node: Node): Generator<Element> {
  if ('tagName' in node) yield node;
  if ('childNodes' in node) for (const child of node.childNodes) yield* elementsIn(child);
}

describe('a snippet of HTML', () => {
  it.each(each('html'))('at %s is well formed, and its elements take what it gives them', async (_, { code }) => {
    const errors: string[] = [];
    const page = parse(`<!doctype html>${code}`, { onParseError: ({ code }) => errors.push(code) });
    expect(errors).toEqual([]);
    for (const element of elementsIn(page)) {
      const { tagName, attrs, childNodes } = element;
      if (tagName === 'script')
        await transform(childNodes.map((child) => ('value' in child ? child.value : '')).join(''), { loader: 'js' });
      if (!tagName.startsWith('career-')) continue;
      const ours = elements.get(tagName);
      expect(ours, tagName).toBeDefined();
      const known = [...namesOf(ours?.attributes), 'id', 'class', 'hidden', 'lang', 'dir', 'slot'];
      for (const { name } of attrs) expect(known, `<${tagName} ${name}>`).toContain(name);
      for (const child of childNodes) {
        const slot = 'attrs' in child ? child.attrs.find(({ name }) => name === 'slot')?.value : undefined;
        if (slot) expect(namesOf(ours?.slots), `<${tagName}>`).toContain(slot);
      }
    }
  });
});

describe('a snippet of CSS', () => {
  const all = [...elements.values()];
  const properties = new Set(all.flatMap(({ cssProperties }) => namesOf(cssProperties)));

  it.each(each('css'))('at %s names properties and parts that are there', (_, { code }) => {
    postcss.parse(code).walk((node) => {
      if (node.type === 'decl' && node.prop.startsWith('--career-')) expect(properties).toContain(node.prop);
      if (node.type !== 'rule') return;
      for (const [, tag, part] of node.selector.matchAll(/(career-[\w-]+)::part\(([\w-]+)\)/g))
        expect(namesOf(elements.get(tag)?.cssParts), tag).toContain(part);
      for (const [, state] of node.selector.matchAll(/:state\(([\w-]+)\)/g))
        expect(['loading', 'empty', 'error']).toContain(state);
    });
  });
});

describe('a snippet of script', () => {
  it.each(each('js', 'jsx', 'ts'))('at %s parses', async (_, { code, language }) => {
    await transform(code, { loader: language as 'js' | 'jsx' | 'ts', tsconfigRaw: '{}' });
  });

  it('imports and uses what the package has', () => {
    const scripts = snippets('js', 'ts');
    expect(scripts.length).toBeGreaterThan(20);
    expect(complaintsOf(scripts.map((snippet) => ({ ...snippet, name: title(snippet) })))).toEqual([]);
    // It reads the types of every source.
  }, 120_000);
});

describe('a snippet of JSON', () => {
  it.each(each('json'))('at %s parses', (_, { code }) => {
    expect(() => JSON.parse(code) as unknown).not.toThrow();
  });
});
