/** The shape of a guide to come: contents, and a text of about its size. */
import { html, type TemplateResult } from 'lit';

const PARTS = 6;
const paragraph = ['full', 'full', 'full', 'long'];

export function waiting(words: string): TemplateResult {
  const line = (name: string) => html`<span class="skeleton ${name}"></span>`;
  return html`<section class="guide loading" role="status">
    <span class="unseen">${words}</span>
    ${line('title-line')}
    <div class="layout">
      <div class="side">
        ${Array.from({ length: PARTS }, () => html`<p class="row">${line('')}${line('time-line')}</p>`)}
      </div>
      <div class="lines">
        ${line('title-line')} ${[paragraph, paragraph, paragraph].map((each) => html`<p>${each.map(line)}</p>`)}
      </div>
    </div>
  </section>`;
}
