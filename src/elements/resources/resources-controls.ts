/** Which resources are shown, and how they are put together. */
import { html, nothing, type TemplateResult } from 'lit';
import { lookup } from '../../model/lookup.js';
import { liveText } from '../../ui/live-text.js';
import { closeIcon, filterIcon, ribbonIcon } from '../../ui/icons.js';
import { notice } from '../../ui/notice.js';
import type { ResourcesProps } from './resources-props.js';
import { everything, type Grouping, type Kind, type Show, type ResourcesView, whyNothing } from './resources-view.js';
import { checked } from '../../ui/checked.js';

const SHOWS: readonly Show[] = ['all', 'saved', 'open', 'done'];

export function controls(
  props: ResourcesProps,
  { counts }: ResourcesView,
  groupings: readonly Grouping[],
): TemplateResult {
  const { words, filter, grouping, set } = props;
  const segment = (kind: Kind | undefined, title: string) =>
    html`<label
      ><input
        type="radio"
        name="kind"
        autocomplete="off"
        ?checked=${checked(kind === filter.kind)}
        @change=${() => set({ kind })}
      />${title} <span class="count">${liveText(words.number(counts.get(kind ?? 'all') ?? 0))}</span></label
    >`;
  const kinds = [...counts.keys()].flatMap((kind) => (kind === 'all' ? [] : [kind]));
  return html`<div class="controls unprinted" part="controls">
    ${
      kinds.length > 1
        ? html`<div class="segments" role="radiogroup" aria-label=${words.kind}>
            ${segment(undefined, words.all)} ${kinds.map((kind) => segment(kind, words.kinds[kind]))}
          </div>`
        : nothing
    }
    <label class="field"
      >${filterIcon}<select
        aria-label=${words.grouping}
        autocomplete="off"
        @change=${(event: Event) => set({ grouping: valueOf(event) as Grouping })}
      >
        ${groupings.map(
          (each) => html`<option value=${each} .selected=${each === grouping}>${words.groupings[each]}</option>`,
        )}
      </select></label
    >
    <label class="field"
      >${ribbonIcon}<select
        aria-label=${words.show}
        autocomplete="off"
        @change=${(event: Event) => set({ show: valueOf(event) as Show })}
      >
        ${SHOWS.map((each) => html`<option value=${each} .selected=${each === filter.show}>${words.shows[each]}</option>`)}
      </select></label
    >
  </div>`;
}

const valueOf = ({ target }: Event): string => (target as HTMLSelectElement).value;

/** The one skill that all on show teach, and the way back to all skills. */
export function onlySkill({ career, words, text, filter, set }: ResourcesProps): TemplateResult | typeof nothing {
  const { skill } = filter;
  if (skill === undefined) return nothing;
  const title = lookup(career).skills.get(skill)?.title ?? skill;
  return html`<div class="only unprinted">
    <p>${words.onlySkill(html`<b>${text(title)}</b>`)}</p>
    <button class="button" type="button" @click=${() => set({ skill: undefined })}>
      ${closeIcon}${words.everySkill}
    </button>
  </div>`;
}

/** Nothing matches: why, and the way out. */
export function nothingMatches({ words, filter, set }: ResourcesProps): TemplateResult {
  const reason = whyNothing(filter);
  return notice({
    icon: filterIcon,
    title: words.nothing[reason],
    text: words.nothing[`${reason}Text`],
    actions: html`<button class="button" type="button" @click=${() => set(everything)}>${words.clear}</button>`,
  });
}
