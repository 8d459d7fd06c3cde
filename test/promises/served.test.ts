/** What a server gets of every element. */
import { describe, expect, it } from 'vitest';
import { elements, tagOf } from '../support/elements.js';
import { isWanted } from '../support/whole-run.js';
import { servedHtml } from './served-html.js';

describe.each(elements.filter(isWanted))('the HTML that a server gets of %s', (name) => {
  it('is one element with one declarative shadow root', async () => {
    const [html, tag] = [await servedHtml(name), tagOf(name)];
    expect(html).toMatch(new RegExp(`^<${tag}[^>]*><template shadowrootmode="open"><style>`));
    expect(html.endsWith(`</template></${tag}>`)).toBe(true);
    expect(html.match(/<template/g)).toHaveLength(1);
  });

  it('is the same each time, with nothing left of the renderer, no inline style and no word of loading', async () => {
    const html = await servedHtml(name);
    expect(await servedHtml(name)).toBe(html);
    expect(html).not.toMatch(/ style=|lit-|<\?|\[object|undefined|(checked|selected|disabled)="/);
    expect(html).not.toContain('skeleton"');
  });
});
