import { html, nothing, type TemplateResult } from 'lit';
import { guard } from 'lit/directives/guard.js';
import type { checklist } from '../../i18n/en/skill-checklist.js';
import type { Career, Position } from '../../model/career.js';
import type { Status } from '../../model/profile.js';
import { filterIcon, riseIcon, searchIcon } from '../../ui/icons.js';
import { notice } from '../../ui/notice.js';
import { liveText } from '../../ui/live-text.js';
import { type Filter, type List, type ChecklistView, whyNothing } from './checklist-view.js';
import { checked } from '../../ui/checked.js';

const STATUSES = ['all', 'to-learn', 'learning', 'known'] as const;

/** Changes filters; what is left out stays as it is. */
export type SetFilter = (filter: {
  readonly status?: Status | undefined;
  readonly position?: string | undefined;
  readonly query?: string;
}) => void;

interface Controls {
  readonly words: typeof checklist;
  readonly set: SetFilter;
}

/** Which skills are shown: by status, by the position that asks for them, by name. */
export function filters(
  career: Career,
  { status, position, query }: Filter,
  { counts, words, set }: Controls & { readonly counts: ChecklistView['counts'] },
): TemplateResult {
  const positions = career.positions.filter(({ skills }) => skills.length);
  const option = (each?: Position) =>
    html`<option value=${each?.id ?? ''} .selected=${each === position}>
      ${each ? words.onlyAsked(each.title) : words.everyPosition}
    </option>`;
  return html`<div class="filters unprinted" part="filters">
    <div class="segments" role="radiogroup" aria-label=${words.show}>
      ${STATUSES.map((each) => {
        const choice = each === 'all' ? undefined : each;
        return html`<label
          ><input
            type="radio"
            name="status"
            autocomplete="off"
            ?checked=${checked(choice === status)}
            @change=${() => set({ status: choice })}
          />${words.shows[each]} <span class="count">${liveText(words.number(counts[each]))}</span></label
        >`;
      })}
    </div>
    ${
      positions.length
        ? html`<label class="field"
            >${riseIcon}<select
              aria-label=${words.askedBy}
              autocomplete="off"
              @change=${({ target }: Event) => set({ position: (target as HTMLSelectElement).value || undefined })}
            >
              ${guard([career, position, words], () => [option(), ...positions.map(option)])}
            </select></label
          >`
        : nothing
    }
    <label class="field"
      >${searchIcon}<input
        type="search"
        autocomplete="off"
        placeholder=${words.find}
        aria-label=${words.find}
        value=${query}
        .value=${query}
        @input=${({ target }: Event) => set({ query: (target as HTMLInputElement).value })}
    /></label>
  </div>`;
}

/** Nothing matches the filters: why, and what to look at instead. */
export function nothingMatches(list: List, filter: Filter, { words, set }: Controls): TemplateResult {
  const why = whyNothing(list, filter);
  const { position, query } = filter;
  const asking = position?.title ?? '';
  const next = why.reason === 'done' ? why.next : undefined;
  const say = words.nothing;
  const [title, text] =
    why.reason === 'done'
      ? [say.done(asking), say.doneText(why.skills, next?.title)]
      : why.reason === 'unasked'
        ? [say.unasked(asking), say.unaskedText]
        : why.reason === 'query'
          ? [say.query, say.queryText(query.trim())]
          : [say[why.reason], say[`${why.reason}Text`]];
  return notice({
    icon: filterIcon,
    title,
    text,
    actions: html`${
        next
          ? html`<button class="button" type="button" @click=${() => set({ position: next.id })}>
              ${liveText(words.showPosition(next.title))}
            </button>`
          : nothing
      }<button
        class="button ${next ? 'quiet' : ''}"
        type="button"
        @click=${() => set({ status: undefined, position: undefined, query: '' })}
      >
        ${words.clear}
      </button>`,
  });
}
