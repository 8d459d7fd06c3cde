import { html, nothing, type TemplateResult } from 'lit';
import type { MapPoint } from '../../model/map-layout.js';
import { heading } from '../../ui/heading.js';
import { downIcon } from '../../ui/icons.js';
import { note } from '../../ui/link.js';
import { place } from '../../ui/place.js';
import { beads } from './beads.js';
import { card } from './alternative-card.js';
import { pie } from './map.js';
import { isFull, type ExplorerProps } from './explorer-props.js';
import type { Neighbour } from './explorer-view.js';
import { checked } from '../../ui/checked.js';

function compareBox(props: ExplorerProps, { id, title }: { id: string; title: string }): TemplateResult {
  const { say, compared } = props;
  const isCompared = compared.includes(id);
  const barred = !isCompared && isFull(props);
  const press = (event: Event) => {
    if (barred) event.preventDefault();
    props.compare(id);
  };
  return html`<label class="compare-box unprinted ${barred ? 'barred' : ''}"
    ><input
      class="box"
      type="checkbox"
      ?checked=${checked(isCompared)}
      aria-disabled=${barred || nothing}
      aria-describedby=${barred ? 'tray' : nothing}
      aria-label=${say.compareOne(title)}
      @click=${press}
    /><span class="wide" aria-hidden="true">${say.compare}</span></label
  >`;
}

/**
 * One career: on the map a mark with its name, in the list a row. It is the same button in both; styles
 * place it, so that nobody meets it twice. One that the map has no room for has no `point`.
 */
export function neighbourItem(
  props: ExplorerProps,
  neighbour: Neighbour,
  { point, saysGroup }: { readonly point: MapPoint | undefined; readonly saysGroup: boolean },
): TemplateResult {
  const { say, words, marked } = props;
  const { alternative, needs, carriesOver, yours, group } = neighbour;
  const { id, title } = alternative;
  const open = props.open === id;
  const carry = say.carry(carriesOver, needs.length);
  const known = marked ? say.youKnow(yours) : '';
  const level = props.level + (saysGroup ? 1 : 2);
  const button = html`<button
    class="node muted-icon"
    part="career"
    type="button"
    id="open-${id}"
    data-place=${point ? place({ x: point.x, y: point.y }) : nothing}
    aria-expanded=${open}
    @click=${() => props.toggle(id)}
  >
    <span class="on-map">${pie(neighbour)}</span
    ><span class="name"
      ><span class="name-text">${words(title)}</span
      ><span class="on-map"
        ><span class="unseen">, </span><span class="portion">${carry}</span>${
          known ? html`<span class="unseen">, </span><span class="portion">${known}</span>` : nothing
        }<span class="unseen">, ${words(group.title)}</span></span
      ></span
    >${downIcon}
  </button>`;
  return html`<li class="neighbour ${point?.side ?? 'beyond'}">
    <div class="item">
      ${heading(level, 'row-title', button)}
      <p class="what">${words(alternative.days)}</p>
      <p class="sum">
        ${beads(neighbour)}<span class="portion">${known ? `${carry}, ${known}` : carry}</span>
        ${saysGroup ? html`<span class="portion">${words(group.title)}</span>` : nothing}
        ${open ? nothing : note(props.settings, { kind: 'alternative', id, title })}
      </p>
      ${compareBox(props, alternative)}
    </div>
    ${open || props.printing ? card(props, neighbour, level + 1) : nothing}
  </li>`;
}
