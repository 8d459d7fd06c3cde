/** What a position asks of this visitor, skill by skill. */
import { html, nothing, type TemplateResult } from 'lit';
import type { common } from '../i18n/en/common.js';
import { position as english } from '../i18n/en/position.js';
import { messages } from '../i18n/messages.js';
import type { Career, Position } from '../model/career.js';
import { learningOrder } from '../model/learning-order.js';
import { lookup } from '../model/lookup.js';
import type { Profile } from '../model/profile.js';
import { type NeedState, needStates } from '../model/skills.js';
import { liveText } from './live-text.js';
import { hasCourse } from './course.js';
import { link, linkLabel, linkUrl, note } from './link.js';
import { needs } from './needs.js';
import { withArrow } from './with-arrow.js';
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
export function neededFor({ career, position, profile, limit }: PositionView): NeedState[] {
  const asked = limit ? position.skills.filter(({ skill }) => limit.has(skill)) : position.skills;
  const needs = needStates(career, profile, asked);
  return [
    ...learningOrder(
      career,
      needs.filter(({ enough }) => !enough),
    ),
    ...needs.filter(({ enough }) => enough),
  ];
}

const skillOf = ({ career }: PositionView, { skill: id }: NeedState) =>
  ({ kind: 'skill', id, title: lookup(career).skills.get(id)?.title ?? id }) as const;

/**
 * Skills with the visitor's marks and the levels asked; each leads where the host says, with the host's note. To
 * what is lacked the link is an offer: it points on, and where the host has words of its own, they are the link.
 */
export function positionNeeds(view: PositionView, list: readonly NeedState[], quiet = false): TemplateResult {
  const named = (need: NeedState) => {
    const record = skillOf(view, need);
    const url = linkUrl(view.settings, record);
    const title = view.words(record.title);
    const beside = note(view.settings, record);
    const label = url && !need.enough ? linkLabel(view.settings, record) : undefined;
    const name =
      url && !label
        ? link(url, need.enough ? title : withArrow(title), { ...record, name: need.enough ? '' : 'onward' })
        : title;
    return [
      name,
      beside === nothing ? nothing : [' ', beside],
      url && label
        ? html` <span class="offer">${link(url, withArrow(liveText(label)), { ...record, name: 'onward' })}</span>`
        : nothing,
    ];
  };
  return needs(list, { say: view.say, title: named, quiet });
}

/** Why they stand in this order, where the host has courses to take one after the other. */
export function needsOrder(view: PositionView, list: readonly NeedState[]): TemplateResult | typeof nothing {
  const offers = list.filter((need) => !need.enough && hasCourse(view.settings, skillOf(view, need)));
  const say = messages('position', english, view.language);
  return offers.length > 1 ? html`<p class="small muted needs-order">${say.order}</p>` : nothing;
}
