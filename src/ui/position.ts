/**
 * What there is to say of a position. A role card shows it whole, the ladder in an opened step: both
 * through this template, so that a page hears one event, once.
 */
import { html, nothing, type TemplateResult } from 'lit';
import { position as english } from '../i18n/en/position.js';
import { messages } from '../i18n/messages.js';
import { lookup } from '../model/lookup.js';
import { heading } from './heading.js';
import { neededFor, needsOrder, positionNeeds, type PositionView } from './position-needs.js';

/** All of a position but its title and summary. `below` stands under what it asks: a ring, milestones. */
export function positionBody(view: PositionView, below: unknown = nothing): TemplateResult {
  const { career, position, language, words, headingLevel } = view;
  const say = messages('position', english, language);
  const { tools } = lookup(career);
  const asked = neededFor(view);
  const section = (title: string, content: unknown, has: readonly unknown[] | string) =>
    has.length ? html`<section>${heading(headingLevel, 'label', title)}${content}</section>` : nothing;
  const list = (name: string, texts: readonly string[]) =>
    html`<ul class=${name}>
      ${texts.map((text) => html`<li>${words(text)}</li>`)}
    </ul>`;
  const named = position.tools.map((id) => tools.get(id)?.title ?? id);
  return html`<div class="position" part="position">
    <div class="position-work">
      ${section(say.does, list('dash-list', position.responsibilities), position.responsibilities)}
      ${section(say.example, html`<blockquote>${words(position.example ?? '')}</blockquote>`, position.example ?? '')}
      ${section(say.tools, list('in-line', named), named)}
      ${section(say.around, list('in-line muted', position.collaborators), position.collaborators)}
      ${section(say.way, list('muted', position.qualifications), position.qualifications)}
    </div>
    <div class="position-needs">
      ${section(say.asks, [needsOrder(view, asked), positionNeeds(view, asked)], asked)} ${below}
    </div>
  </div>`;
}
