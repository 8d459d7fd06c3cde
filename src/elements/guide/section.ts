import { html, nothing, type TemplateResult } from 'lit';
import { heading } from '../../ui/heading.js';
import { backIcon, onIcon } from '../../ui/icons.js';
import type { GuideProps } from './guide-props.js';
import { markedIn, text, withMarks } from './section-text.js';
import { neighbour, type SectionView } from './guide-view.js';
import { within } from './within.js';
import { checked, onCheck } from '../../ui/checked.js';

/**
 * A section. All of them stand in the page, so that a browser's own search finds them, and paper and machines get
 * the whole guide; one is on show.
 */
export function sectionArticle(props: GuideProps, section: SectionView): TemplateResult {
  const { current, level, words, isPrinting, reveal } = props;
  const { place, part } = section;
  const isShown = section.place === current.place;
  const marked = markedIn(props, section);
  const title = marked.size ? withMarks(section.section.title, marked) : words(section.section.title);
  const isFirst = part.sections[0] === section;
  return html`<article
    id="section-${place}"
    part="section"
    aria-labelledby="title-${place}"
    hidden=${isShown ? nothing : 'until-found'}
    @beforematch=${() => reveal(section)}
  >
    ${isFirst ? html`<p class="part-title">${words(part.part.title)}</p>` : nothing}
    ${heading(level + 1, 'section-title', html`<span id="title-${place}" tabindex="-1">${title}</span>`)}
    ${isFirst ? html`<p class="lead">${words(part.part.summary)}</p>` : nothing}
    <div class="text">${text(props, section)}</div>
    ${isShown ? html`<span class="end"></span>` : nothing} ${isShown || isPrinting ? within(props, section) : nothing}
    ${isShown ? foot(props, section) : nothing}
  </article>`;
}

/** That the section is read, and the ways on. */
function foot({ view, say, setRead, ...props }: GuideProps, section: SectionView): TemplateResult {
  const before = neighbour(view, section, -1);
  const after = neighbour(view, section, 1);
  const page = (to: SectionView, name: 'back' | 'on', label: unknown) =>
    html`<button class="page ${name}" part="page" type="button" @click=${() => props.goTo(to, name === 'on')}>
      <span class="way">${label}</span> <span class="to">${props.words(to.section.title)}</span>
    </button>`;
  return html`<div class="foot unprinted">
    <label class="done"
      ><input
        class="check"
        type="checkbox"
        autocomplete="off"
        ?checked=${checked(section.isRead)}
        @change=${onCheck((isRead) => setRead(section, isRead))}
      />${say.markRead}</label
    >
    ${
      before || after
        ? html`<nav class="pages muted-icon" aria-label=${say.readOn}>
            ${before ? page(before, 'back', html`${backIcon}${say.previous}`) : nothing}
            ${
              after
                ? page(after, 'on', html`${after.part === section.part ? say.next : say.nextPart}${onIcon}`)
                : html`<p class="page on muted">${say.end}</p>`
            }
          </nav>`
        : nothing
    }
  </div>`;
}
