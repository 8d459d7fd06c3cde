import { html, nothing, type TemplateResult } from 'lit';
import { profile } from '../../i18n/en/profile.js';
import { messages } from '../../i18n/messages.js';
import type { Career } from '../../model/career.js';
import { ArrivalController } from '../../panel/arrival.js';
import { CareerElement } from '../../ui/career-element.js';
import { PrintingController } from '../../ui/controllers/printing-controller.js';
import { ProfilePanel } from '../../panel/panel.js';
import { panelStyles } from '../../panel/panel.styles.js';
import { ProfileController } from '../../ui/controllers/profile-controller.js';
import { styles } from './profile.styles.js';

/**
 * The visitor's own data: what they have marked, in every career, and what they can do with it. Save it to a file and
 * load one, with a look at all that would change before it does; copy a link that carries the marks in its fragment;
 * take the skills to a résumé and back; print; forget all. What changes the marks can be taken back.
 *
 * Every element shows what a link brings along. On a page with this one, it is no different.
 *
 * @summary The visitor’s own progress: save, load, share, print, forget.
 *
 * @event career-profile-change - The visitor merged marks that came, forgot all, or took that back.
 *
 * @csspart panel - What can be done with the marks, or what came along.
 * @csspart ring - The progress, drawn.
 * @csspart undo - What was just done, and the way back.
 */
export class CareerProfile extends CareerElement {
  static override styles = [...CareerElement.styles, ...panelStyles, styles];

  readonly #printing = new PrintingController(this, () => this.performUpdate());
  /** The panel says where the marks are kept, and why not there. */
  protected readonly profile = new ProfileController(this, (trouble) => trouble === 'corrupt');
  readonly #panel = new ProfilePanel(this, { profile: this.profile, announcer: this.announcer, hasHome: true });
  protected readonly arrival = new ArrivalController(this, {
    profile: this.profile,
    announcer: this.announcer,
    panel: this.#panel,
  });

  get #words(): typeof profile {
    return messages('profile', profile, this.language);
  }

  protected get failure(): string {
    return this.#words.failure;
  }

  /** What a visitor keeps is theirs, whatever the career has. */
  protected isEmpty(): boolean {
    return false;
  }

  protected renderEmpty(): TemplateResult {
    return html`${nothing}`;
  }

  protected renderCareer(career: Career): TemplateResult {
    const { store } = this.profile;
    const frame = { ...this.renderContext(career), store, isPrinting: this.#printing.active, hasOwnHeading: true };
    return html`<section aria-label=${this.label ?? this.#words.title}>${this.#panel.render(frame)}</section>`;
  }

  protected renderLoading(): TemplateResult {
    const line = html`<div class="line"><span class="skeleton short"></span><span class="skeleton long"></span></div>`;
    return html`<div class="loading" role="status">
      <span class="unseen">${this.#words.loading}</span>
      <div class="line"><span class="skeleton title-line"></span><span class="skeleton"></span></div>
      ${line} ${line} ${line} ${line}
    </div>`;
  }
}
