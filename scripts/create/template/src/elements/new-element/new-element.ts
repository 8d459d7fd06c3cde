import { html, type TemplateResult } from 'lit';
import { newElement } from '../../i18n/en/new-element.js';
import { messages } from '../../i18n/messages.js';
import type { Career } from '../../model/career.js';
import { CareerElement } from '../../ui/career-element.js';
import { heading } from '../../ui/heading.js';
import { infoIcon } from '../../ui/icons.js';
import { notice } from '../../ui/notice.js';
import { styles } from './new-element.styles.js';
import { shownPositions } from './new-element-view.js';

/**
 * The positions of a career, each with a line that says what it is.
 *
 * @summary The positions of a career, one line each.
 * @slot heading - In place of the element's own heading.
 *
 * @csspart position - A position.
 *
 * @cssState empty - There is no position to show.
 */
export class CareerNewElement extends CareerElement {
  static override styles = [...CareerElement.styles, styles];

  get #words(): typeof newElement {
    return messages('newElement', newElement, this.language);
  }

  protected get failure(): string {
    return this.#words.failure;
  }

  protected isEmpty(career: Career): boolean {
    return !shownPositions(career, this.limit).length;
  }

  protected renderCareer(career: Career): TemplateResult {
    const { title } = this.#words;
    return html`<section aria-label=${this.label || title}>
      <slot name="heading">${heading(this.headingLevel, 'title', title)}</slot>
      <ul>
        ${shownPositions(career, this.limit).map(
          ({ title, summary }) =>
            html`<li class="position" part="position">
              ${heading(this.headingLevel + 1, 'name', this.words(career, title))}
              <p class="summary muted">${this.words(career, summary)}</p>
            </li>`,
        )}
      </ul>
    </section>`;
  }

  protected renderEmpty(): TemplateResult {
    const { empty, emptyText } = this.#words;
    return notice({ icon: infoIcon, title: empty, text: emptyText });
  }

  protected renderLoading(): TemplateResult {
    const position = html`<li class="position">
      <span class="skeleton short"></span>
      <span class="skeleton long"></span>
    </li>`;
    return html`<div class="loading" role="status">
      <span class="unseen">${this.#words.loading}</span>
      <span class="skeleton title-line"></span>
      <ul>
        ${[position, position, position]}
      </ul>
    </div>`;
  }
}
