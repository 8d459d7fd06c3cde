import { html, nothing, type TemplateResult } from 'lit';
import { changing } from '../../ui/changing.js';
import { checkIcon, downIcon } from '../../ui/icons.js';
import type { Scene } from './scene.js';
import { entryOf, type PartView, type SectionView } from './view.js';

/** The guide's parts, and the sections of the part on show. Where there is little room, folded to that part. */
export function contents(scene: Scene): TemplateResult {
  const { say, view, current, isUnfolded, unfold } = scene;
  return html`<nav class="muted-icon ${isUnfolded ? '' : 'folded'}" part="contents" aria-label=${say.contents}>
    <button class="fold unprinted" type="button" aria-expanded=${isUnfolded} aria-controls="parts" @click=${unfold}>
      ${
        isUnfolded
          ? html`<span class="all">${say.contents}</span>`
          : html`<span class="unseen">${say.contents}</span> ${entry(scene, current.part)}`
      }${downIcon}
    </button>
    <ol id="parts">
      ${view.parts.map((part) => partItem(scene, part))}
    </ol>
  </nav>`;
}

/** A part's number, title, and how long it takes, or that it is read. */
const entry = ({ say, words }: Scene, { part, number, minutes, isRead }: PartView): TemplateResult =>
  html`<span class="number">${say.number(number)}</span> <span class="name">${words(part.title)}</span>
    <span class="time">${isRead ? checkIcon : nothing}${changing(isRead ? say.read : say.minutes(minutes))}</span>`;

function partItem(scene: Scene, part: PartView): TemplateResult {
  const { current, isPrinting, goTo } = scene;
  const isCurrent = current.part.part.id === part.part.id;
  return html`<li>
    <button
      class="entry"
      type="button"
      aria-current=${isCurrent ? 'true' : nothing}
      @click=${() => goTo(entryOf(part))}
    >
      ${entry(scene, part)}
    </button>
    ${
      isCurrent || isPrinting
        ? html`<ol class="sections">
            ${part.sections.map((section) => sectionItem(scene, section))}
          </ol>`
        : nothing
    }
  </li>`;
}

const sectionItem = ({ say, current, words, goTo }: Scene, section: SectionView): TemplateResult =>
  html`<li>
    <button
      class="place"
      type="button"
      aria-current=${section.place === current.place ? 'location' : nothing}
      @click=${() => goTo(section)}
    >
      <span>${words(section.section.title)}</span>${
        section.isRead ? html`${checkIcon} <span class="unseen">${say.read}</span>` : nothing
      }
    </button>
  </li>`;
