import { describe, expect, it } from 'vitest';
import { targetOf, withLinks } from '../../.storybook/docs/links.js';
import { docsPages } from '../../.storybook/docs/pages.js';

describe('the written docs in Storybook', () => {
  it('are README and every file of docs, each under its own heading', () => {
    const pages = docsPages('.');
    expect(pages[0]).toEqual({ path: 'README.md', title: 'Docs/Read me' });
    for (const { path, title } of pages) expect(title, path).toMatch(/^Docs\/[^/]+$/);
    expect(new Set(pages.map(({ title }) => title)).size).toBe(pages.length);
  });
});

describe('a link on a page', () => {
  const resolve = ({ path, hash }: { path: string; hash: string }) =>
    ({ 'docs/theming.md': `theming${hash}`, 'README.md': 'readme', 'docs/ladder.png': 'ladder-hash.png' })[path];
  const shown = (text: string, from = 'docs/events.md') => withLinks(text, from, resolve);

  it('leads to the page here that shows the same file, with its heading', () => {
    expect(shown('See [theming](theming.md#accent) or [the README](../README.md).')).toBe(
      'See [theming](theming#accent) or [the README](readme).',
    );
    expect(shown('[theming](docs/theming.md)', 'README.md')).toBe('[theming](theming)');
  });

  it('is found by reference, too, and a picture by its place', () => {
    expect(shown('See [theming][1]. ![A ladder](ladder.png)\n\n[1]: ./theming.md')).toBe(
      'See [theming][1]. ![A ladder](ladder-hash.png)\n\n[1]: theming',
    );
  });

  it('to something Storybook does not show is plain text', () => {
    expect(shown('The [`schema`](../data/schema) says *[it all](../data/x.md)*.')).toBe('The `schema` says *it all*.');
  });

  it('around a picture is changed with it', () => {
    expect(shown('[![A ladder](ladder.png)](theming.md) and [![A ladder](ladder.png)](../src)')).toBe(
      '[![A ladder](ladder-hash.png)](theming) and ![A ladder](ladder-hash.png)',
    );
  });

  it('within the page, to another site, or in code is left alone', () => {
    const text =
      'See [below](#more), [there](https://example.org/theming.md), `[code](theming.md)`.\n\n    [x](theming.md)';
    expect(shown(text)).toBe(text);
    expect(targetOf('mailto:ana@example.org', 'README.md')).toBeUndefined();
  });
});
