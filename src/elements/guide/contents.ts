import { html, nothing, type TemplateResult } from 'lit';
import { liveText } from '../../ui/live-text.js';
import { checkIcon, downIcon } from '../../ui/icons.js';
import type { GuideProps } from './guide-props.js';
import { entryOf, type PartView, type SectionView } from './guide-view.js';

/** The guide's parts, and the sections of the part on show. Where there is little room, folded to that part. */
export function contents(props: GuideProps): TemplateResult {
  const { say, view, current, isUnfolded, unfold } = props;
  return html`<nav class="muted-icon ${isUnfolded ? '' : 'folded'}" part="contents" aria-label=${say.contents}>
    <button class="fold unprinted" type="button" aria-expanded=${isUnfolded} aria-controls="parts" @click=${unfold}>
      ${
        isUnfolded
          ? html`<span class="all">${say.contents}</span>`
          : html`<span class="unseen">${say.contents}</span> ${entry(props, current.part)}`
      }${downIcon}
    </button>
    <ol id="parts">
      ${view.parts.map((part) => partItem(props, part))}
    </ol>
  </nav>`;
}

/** A part's number, title, and how long it takes, or that it is read. */
const entry = ({ say, words }: GuideProps, { part, number, minutes, isRead }: PartView): TemplateResult =>
  html`<span class="number">${say.number(number)}</span> <span class="name">${words(part.title)}</span>
    <span class="time">${isRead ? checkIcon : nothing}${liveText(isRead ? say.read : say.minutes(minutes))}</span>`;

function partItem(props: GuideProps, part: PartView): TemplateResult {
  const { current, isPrinting, goTo } = props;
  const isCurrent = current.part.part.id === part.part.id;
  return html`<li>
    <button
      class="entry"
      type="button"
      aria-current=${isCurrent ? 'true' : nothing}
      @click=${() => goTo(entryOf(part))}
    >
      ${entry(props, part)}
    </button>
    ${
      isCurrent || isPrinting
        ? html`<ol class="sections">
            ${part.sections.map((section) => sectionItem(props, section))}
          </ol>`
        : nothing
    }
  </li>`;
}

const sectionItem = ({ say, current, words, goTo }: GuideProps, section: SectionView): TemplateResult =>
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
