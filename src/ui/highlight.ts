import { html, type TemplateResult } from 'lit';
import type { DirectiveResult } from 'lit/directive.js';
import { keyed } from 'lit/directives/keyed.js';
import { findWords } from '../model/text-search.js';

/** Text with words of a search marked in it, as `wordsIn` gives them. It may change while it stands there, like `changing`. */
export function highlight(text: string, words: readonly string[]): DirectiveResult {
  const found = words.length ? findWords(text, words) : [];
  if (!found.length) return keyed(text, text);
  const parts: (string | TemplateResult)[] = [];
  let at = 0;
  for (const { from, to } of found) {
    parts.push(text.slice(at, from), html`<mark>${text.slice(from, to)}</mark>`);
    at = to;
  }
  return keyed(`${text}\n${words.join('\n')}`, [...parts, text.slice(at)]);
}
