import { html, nothing, type TemplateResult } from 'lit';
import type { directory } from '../../i18n/en/directory.js';
import { liveText } from '../../ui/live-text.js';
import { filterIcon, riseIcon, searchIcon } from '../../ui/icons.js';
import type { Choice, Sort, DirectoryView } from './directory-view.js';
import { checked } from '../../ui/checked.js';

/** So many areas stand side by side; more are chosen from a list. */
const SIDE_BY_SIDE = 6;
/** A list as long as this is worth another order. */
const SORTABLE = 12;
const SORTS: readonly Sort[] = ['guide', 'title'];

export interface Controls {
  readonly view: DirectoryView;
  readonly query: string;
  readonly sort: Sort;
  readonly words: typeof directory;
  choose(choice: Partial<Choice>): void;
  sortBy(sort: Sort): void;
}

const valueOf = ({ target }: Event): string => (target as HTMLInputElement | HTMLSelectElement).value;

/** What to look for, in which area, in which order. What leaves no choice is not asked. */
export function controls({ view, query, sort, words, choose, sortBy }: Controls): TemplateResult {
  return html`<div class="controls unprinted" part="controls">
    <label class="field"
      >${searchIcon}<input
        id="search"
        type="search"
        autocomplete="off"
        placeholder=${words.find}
        aria-label=${words.find}
        value=${query}
        .value=${query}
        @input=${(event: Event) => choose({ query: valueOf(event) })}
    /></label>
    ${
      view.areas.length > SIDE_BY_SIDE
        ? areaList(view, words, choose)
        : view.areas.length
          ? areaSegments(view, words, choose)
          : nothing
    }
    ${
      view.all.length > SORTABLE
        ? html`<label class="field sort"
            >${riseIcon}<select aria-label=${words.sort} @change=${(event: Event) => sortBy(valueOf(event) as Sort)}>
              ${SORTS.map((each) => html`<option value=${each} .selected=${each === sort}>${words.sorts[each]}</option>`)}
            </select></label
          >`
        : nothing
    }
  </div>`;
}

type Choose = Controls['choose'];

function areaSegments({ areas, area, count }: DirectoryView, words: typeof directory, choose: Choose): TemplateResult {
  const segment = (id: string, title: string, found: number) =>
    html`<label
      ><input
        type="radio"
        name="area"
        autocomplete="off"
        ?checked=${checked(id === (area?.id ?? ''))}
        @change=${() => choose({ area: id })}
      />${liveText(title)} <span class="count">${liveText(words.number(found))}</span></label
    >`;
  return html`<div class="segments" role="radiogroup" aria-label=${words.area}>
    ${segment('', words.all, count)} ${areas.map((each) => segment(each.area.id, each.area.title, each.count))}
  </div>`;
}

function areaList({ areas, area, count }: DirectoryView, words: typeof directory, choose: Choose): TemplateResult {
  const option = (id: string, title: string, found: number) =>
    html`<option value=${id} .selected=${id === (area?.id ?? '')}>${words.counted(title, found)}</option>`;
  return html`<label class="field area"
    >${filterIcon}<select
      aria-label=${words.area}
      autocomplete="off"
      @change=${(event: Event) => choose({ area: valueOf(event) })}
    >
      ${option('', words.allAreas, count)} ${areas.map((each) => option(each.area.id, each.area.title, each.count))}
    </select></label
  >`;
}
