import { html, nothing, type TemplateResult } from 'lit';
import { titleOf } from '../../model/lookup.js';
import { carryColumns } from '../../ui/carries.js';
import { checkIcon } from '../../ui/icons.js';
import { link, linkLabel, linkUrl, note } from '../../ui/link.js';
import { withArrow } from '../../ui/with-arrow.js';
import { isFull, type ExplorerProps } from './explorer-props.js';
import type { Neighbour } from './explorer-view.js';

/** The titles of a career's tools, as a list in words. */
export const toolsOf = ({ career }: ExplorerProps, { alternative }: Neighbour): string =>
  alternative.tools.map((tool) => titleOf(career.tools, tool)).join(', ');

const comparing = (props: ExplorerProps, { alternative: { id } }: Neighbour): TemplateResult => {
  const { say, compared } = props;
  const pressed = compared.includes(id);
  const barred = !pressed && isFull(props);
  return html`<button
      class="button unprinted"
      part="compare"
      type="button"
      aria-pressed=${pressed}
      aria-disabled=${barred || nothing}
      aria-describedby=${barred ? `full-${id}` : nothing}
      @click=${() => props.compare(id)}
    >
      ${pressed ? checkIcon : nothing}${pressed ? say.comparing : say.compareButton}
    </button>
    ${barred ? html`<p class="small muted full unprinted" id="full-${id}">${say.tray(compared.length)}</p>` : nothing}`;
};

/**
 * One career, opened: what it is, what carries over, what to level up, what is new, and the ways on.
 * `level` is that of its headings.
 */
export function card(props: ExplorerProps, neighbour: Neighbour, level: number): TemplateResult {
  const { say, settings, words } = props;
  const { alternative } = neighbour;
  const record = { kind: 'alternative', id: alternative.id, title: alternative.title } as const;
  const url = linkUrl(settings, record);
  const tools = toolsOf(props, neighbour);
  const leave = (event: KeyboardEvent) => {
    if (event.key !== 'Escape') return;
    event.stopPropagation();
    props.close(alternative.id);
  };
  return html`<article
    class="card panel"
    part="card"
    id="card-${alternative.id}"
    aria-label=${alternative.title}
    @keydown=${leave}
  >
    <div class="intro">
      <p class="card-title">${words(alternative.title)}</p>
      <p>${words(alternative.summary)}</p>
      ${note(settings, record)}
    </div>
    ${carryColumns({ settings, common: props.common, carries: say.carries, words, level }, neighbour.needs)}
    <div class="intro">
      ${tools ? html`<p class="muted">${say.tools} ${words(tools)}</p>` : nothing}
      <p class="muted">${say.forYouIf} ${words(alternative.idealIf)}</p>
    </div>
    <div class="ways">
      ${comparing(props, neighbour)}
      ${url ? link(url, withArrow(linkLabel(settings, record) ?? say.seeCareer), { ...record, name: 'go' }) : nothing}
    </div>
  </article>`;
}
