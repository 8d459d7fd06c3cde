/**
 * What there is to say of a position. A role card shows it whole, the ladder in an opened step: both
 * through this template, so that a page hears one event, once.
 */
import { html, nothing, type TemplateResult } from 'lit';
import type { common } from '../i18n/en/common.js';
import { position as english } from '../i18n/en/position.js';
import { messages } from '../i18n/messages.js';
import type { Career, Position } from '../model/career.js';
import { learningOrder } from '../model/learning-order.js';
import { lookup } from '../model/lookup.js';
import type { Profile } from '../model/profile.js';
import { type HeldNeed, held } from '../model/skills.js';
import { changing } from './changing.js';
import { hasCourse } from './course.js';
import { heading } from './heading.js';
import { link, linkLabel, linkUrl, note } from './link.js';
import { needs } from './needs.js';
import { onward } from './onward.js';
import type { Settings } from './settings.js';

export interface PositionView {
  readonly career: Career;
  readonly position: Position;
  readonly profile: Profile;
  readonly settings: Settings;
  /** The words all elements share. */
  readonly say: typeof common;
  /** The language the element speaks. */
  readonly language: string;
  /** Marks the dataset's text with its language. */
  readonly words: (text: string) => unknown;
  /** The level of the sections' headings. */
  readonly headingLevel: number;
  /** Ids of the only skills to show. */
  readonly limit?: ReadonlySet<string> | undefined;
}

/** What a position asks of this visitor: what is lacked, in the order to learn it, then what is known. */
export function neededFor({ career, position, profile, limit }: PositionView): HeldNeed[] {
  const asked = limit ? position.skills.filter(({ skill }) => limit.has(skill)) : position.skills;
  const needs = held(career, profile, asked);
  return [
    ...learningOrder(
      career,
      needs.filter(({ enough }) => !enough),
    ),
    ...needs.filter(({ enough }) => enough),
  ];
}

const skillOf = ({ career }: PositionView, { skill: id }: HeldNeed) =>
  ({ kind: 'skill', id, title: lookup(career).skills.get(id)?.title ?? id }) as const;

/**
 * Skills with the visitor's marks and the levels asked; each leads where the host says, with the host's note. To
 * what is lacked the link is an offer: it points on, and where the host has words of its own, they are the link.
 */
export function positionNeeds(view: PositionView, list: readonly HeldNeed[], quiet = false): TemplateResult {
  const named = (need: HeldNeed) => {
    const record = skillOf(view, need);
    const url = linkUrl(view.settings, record);
    const title = view.words(record.title);
    const beside = note(view.settings, record);
    const label = url && !need.enough ? linkLabel(view.settings, record) : undefined;
    const name =
      url && !label
        ? link(url, need.enough ? title : onward(title), { ...record, name: need.enough ? '' : 'onward' })
        : title;
    return [
      name,
      beside === nothing ? nothing : [' ', beside],
      url && label
        ? html` <span class="offer">${link(url, onward(changing(label)), { ...record, name: 'onward' })}</span>`
        : nothing,
    ];
  };
  return needs(list, view.say, named, quiet);
}

/** Why they stand in this order, where the host has courses to take one after the other. */
export function needsOrder(view: PositionView, list: readonly HeldNeed[]): TemplateResult | typeof nothing {
  const offers = list.filter((need) => !need.enough && hasCourse(view.settings, skillOf(view, need)));
  const say = messages('position', english, view.language);
  return offers.length > 1 ? html`<p class="small muted needs-order">${say.order}</p>` : nothing;
}

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
      ${section(say.does, list('dashes', position.responsibilities), position.responsibilities)}
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
