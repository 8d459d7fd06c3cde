import { html, nothing, type TemplateResult } from 'lit';
import type { MapPoint } from '../../model/map-layout.js';
import { heading } from '../../ui/heading.js';
import { downIcon } from '../../ui/icons.js';
import { note } from '../../ui/link.js';
import { place } from '../../ui/place.js';
import { beads } from './beads.js';
import { card } from './card.js';
import { pie } from './map.js';
import { isFull, type Scene } from './scene.js';
import type { Neighbour } from './view.js';
import { checked } from '../../ui/checked.js';

function compareBox(scene: Scene, { id, title }: { id: string; title: string }): TemplateResult {
  const { say, compared } = scene;
  const isCompared = compared.includes(id);
  const barred = !isCompared && isFull(scene);
  const press = (event: Event) => {
    if (barred) event.preventDefault();
    scene.compare(id);
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
  scene: Scene,
  neighbour: Neighbour,
  { point, saysGroup }: { readonly point: MapPoint | undefined; readonly saysGroup: boolean },
): TemplateResult {
  const { say, words, marked } = scene;
  const { alternative, needs, carriesOver, yours, group } = neighbour;
  const { id, title } = alternative;
  const open = scene.open === id;
  const carry = say.carry(carriesOver, needs.length);
  const known = marked ? say.youKnow(yours) : '';
  const level = scene.level + (saysGroup ? 1 : 2);
  const button = html`<button
    class="node muted-icon"
    part="career"
    type="button"
    id="open-${id}"
    data-place=${point ? place({ x: point.x, y: point.y }) : nothing}
    aria-expanded=${open}
    @click=${() => scene.toggle(id)}
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
        ${open ? nothing : note(scene.settings, { kind: 'alternative', id, title })}
      </p>
      ${compareBox(scene, alternative)}
    </div>
    ${open || scene.printing ? card(scene, neighbour, level + 1) : nothing}
  </li>`;
}
