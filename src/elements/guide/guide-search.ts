import { html, nothing, type TemplateResult } from 'lit';
import type { guide } from '../../i18n/en/guide.js';
import { liveText } from '../../ui/live-text.js';
import { heading } from '../../ui/heading.js';
import { closeIcon, listIcon, searchIcon } from '../../ui/icons.js';
import { notice } from '../../ui/notice.js';
import type { Found } from './found.js';
import type { GuideProps } from './guide-props.js';
import { withMarks } from './section-text.js';

/** What the visitor may do with a search. */
export interface SearchActs {
  readonly type: (query: string) => void;
  /** Opens the best result. */
  readonly openBest: () => void;
  readonly open: (found: Found) => void;
  readonly list: () => void;
  readonly clear: () => void;
}

export function searchField(say: typeof guide, query: string, { type, openBest }: SearchActs): TemplateResult {
  const press = (event: KeyboardEvent) => {
    // While letters are still being composed, Enter chooses among them.
    if (event.key === 'Enter' && !event.isComposing) openBest();
  };
  return html`<div class="search unprinted" role="search" part="search">
    <label class="field"
      >${searchIcon}<input
        id="search"
        type="search"
        autocomplete="off"
        placeholder=${say.find}
        aria-label=${say.find}
        value=${query}
        .value=${query}
        @input=${({ target }: Event) => type((target as HTMLInputElement).value)}
        @keydown=${press}
    /></label>
  </div>`;
}

/** The sections that a search found, of which there may be more; or that it found none, and the way out. */
export function results(
  { say, level, words, tongue }: GuideProps,
  { query, found, count }: { readonly query: string; readonly found: readonly Found[]; readonly count: number },
  { open, clear }: SearchActs,
): TemplateResult {
  const isForeign = tongue ?? { lang: nothing, dir: nothing };
  const result = (each: Found) => {
    const { section, part, place } = each.section;
    return html`<li>
      <button class="result" part="result" type="button" id="result-${place}" @click=${() => open(each)}>
        <span lang=${isForeign.lang} dir=${isForeign.dir}>${withMarks(section.title, each.words)}</span>
      </button>
      <p class="muted small">${words(part.part.title)}</p>
      <p class="snippet">
        ${each.names.length ? html`${say.also} ` : nothing}<span lang=${isForeign.lang} dir=${isForeign.dir}
          >${withMarks(each.excerpt ?? each.names.join(', '), each.words)}</span
        >
      </p>
    </li>`;
  };
  return html`<section class="results unprinted" aria-label=${say.results}>
    ${
      found.length
        ? html`${heading(level + 1, 'count', liveText(say.found(count, query)))}
            <ol>
              ${found.map(result)}
            </ol>
            ${count > found.length ? html`<p class="muted small">${liveText(say.further(count - found.length))}</p>` : nothing}`
        : notice({
            icon: searchIcon,
            title: say.nothing(query),
            text: say.nothingText,
            actions: html`<button class="button" type="button" @click=${clear}>${say.clear}</button>`,
          })
    }
  </section>`;
}

/** Above a section that a search led to: what is marked in it, and the ways back. */
export const searched = (
  { say, words }: GuideProps,
  { query, opened: { names } }: { readonly query: string; readonly opened: Found },
  { list, clear }: SearchActs,
): TemplateResult =>
  html`<div class="searched unprinted">
    <p>${names.length ? [say.also, ' ', words(names.join(', '))] : liveText(say.marked(query))}</p>
    <button class="button quiet" type="button" @click=${list}>${listIcon}${say.toResults}</button>
    <button class="button quiet" type="button" @click=${clear}>${closeIcon}${say.clear}</button>
  </div>`;
