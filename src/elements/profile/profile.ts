import { html, nothing, type TemplateResult } from 'lit';
import { profile } from '../../i18n/en/profile.js';
import { messages } from '../../i18n/messages.js';
import { CareerElement } from '../../ui/career-element.js';
import { MarksPanel } from '../../ui/panel/panel.js';
import { panelStyles } from '../../ui/panel/panel.styles.js';

/**
 * @summary The visitor's own data: save, load, link, forget.
 */
export class CareerProfile extends CareerElement {
  static override styles = [...CareerElement.styles, ...panelStyles];

  constructor() {
    super();
    this.arrival.panel = new MarksPanel(this, { hasHome: true, announce: (words) => this.announcer.say(words) });
  }

  protected get failure(): string {
    return messages('profile', profile, this.language).title;
  }
  protected isEmpty(): boolean {
    return false;
  }
  protected renderEmpty(): TemplateResult {
    return html`${nothing}`;
  }
  protected renderLoading(): TemplateResult {
    return html`${nothing}`;
  }
  protected renderCareer(): TemplateResult {
    return html`${nothing}`;
  }
}
