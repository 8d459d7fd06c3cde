import { html, nothing, type TemplateResult } from 'lit';
import type { Id } from '../../model/career.js';
import { checkIcon, filterIcon, listIcon, mapIcon, riseIcon } from '../../ui/icons.js';
import type { ExplorerProps, ExplorerMode } from './explorer-props.js';
import type { Sort } from './explorer-view.js';
import { checked } from '../../ui/checked.js';

const VIEWS: readonly ExplorerMode[] = ['map', 'list'];
const SORTS: readonly Sort[] = ['closest', 'groups', 'name'];
const icons = { map: mapIcon, list: listIcon };

const value = (event: Event): string => (event.currentTarget as HTMLInputElement | HTMLSelectElement).value;

/** Map or list, which group, in which order, for which interests. What leaves no choice is not asked. */
export function controls(props: ExplorerProps): TemplateResult {
  const { say, words, tongue, view, choice, groups, interests } = props;
  const toggled = (id: Id): Id[] =>
    choice.interests.includes(id) ? choice.interests.filter((each) => each !== id) : [...choice.interests, id];
  return html`<div class="controls unprinted" part="controls">
      <fieldset class="segments">
        <legend class="unseen">${say.view}</legend>
        ${VIEWS.map(
          (each) =>
            html`<label
              ><input
                type="radio"
                name="view"
                value=${each}
                ?checked=${checked(view === each)}
                @change=${() => props.showAs(each)}
              />${icons[each]}${say.views[each]}</label
            >`,
        )}
      </fieldset>
      ${
        groups.length > 1
          ? html`<label class="field"
              >${filterIcon}<span class="unseen">${say.group}</span
              ><select id="group" @change=${(event: Event) => props.choose({ group: value(event) })}>
                <option value="" ?selected=${!choice.group}>${say.allGroups(groups.length)}</option>
                ${groups.map(
                  ({ id, title }) =>
                    html`<option
                      value=${id}
                      lang=${tongue?.lang ?? nothing}
                      dir=${tongue?.dir ?? nothing}
                      ?selected=${choice.group === id}
                    >
                      ${title}
                    </option>`,
                )}
              </select></label
            >`
          : nothing
      }
      <label class="field sort"
        >${riseIcon}<span class="unseen">${say.sort}</span
        ><select @change=${(event: Event) => props.choose({ sort: value(event) as Sort })}>
          ${SORTS.map(
            (sort) => html`<option value=${sort} ?selected=${choice.sort === sort}>${say.sorts[sort]}</option>`,
          )}
        </select></label
      >
    </div>
    ${
      interests.length > 1
        ? html`<div class="interests unprinted" role="group" aria-labelledby="interests">
            <span class="small muted" id="interests">${say.interests}</span>
            ${interests.map(
              ({ id, title }, index) =>
                html`<label class="chip"
                  ><input
                    class="cover"
                    id=${index ? nothing : 'first-interest'}
                    type="checkbox"
                    value=${id}
                    ?checked=${checked(choice.interests.includes(id))}
                    @change=${() => props.choose({ interests: toggled(id) })}
                  />${checkIcon}${words(title)}</label
                >`,
            )}
          </div>`
        : nothing
    }`;
}
