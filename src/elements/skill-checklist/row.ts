import { html, nothing, type TemplateResult } from 'lit';
import type { checklist } from '../../i18n/en/skill-checklist.js';
import type { common } from '../../i18n/en/common.js';
import type { Career } from '../../model/career.js';
import type { Profile } from '../../model/profile.js';
import { downIcon } from '../../ui/icons.js';
import { level } from '../../ui/level.js';
import { link, linkUrl, note } from '../../ui/link.js';
import { statusMark } from '../../ui/marks.js';
import { onward } from '../../ui/onward.js';
import type { Settings } from '../../ui/settings.js';
import { changing } from '../../ui/changing.js';
import { details } from './details.js';
import type { Row } from './view.js';

/** What rows are rendered with. */
export interface Frame {
  readonly career: Career;
  readonly profile: Profile;
  readonly settings: Settings;
  /** The words all elements share, and the checklist's own. */
  readonly say: typeof common;
  readonly words: typeof checklist;
  /** Marks the dataset's text with its language. */
  readonly text: (text: string) => unknown;
  /** A skill's note as its field shows it. */
  readonly noteText: (skill: string, kept?: string) => string;
  /** The way the page runs. */
  readonly direction: 'ltr' | 'rtl';
  /** The level of the groups' headings. */
  readonly headingLevel: number;
  /** Whether the marks can only be read. */
  readonly isLocked: boolean;
  readonly isPrinting: boolean;
  /** Whether the list is narrowed to what is to be learnt, so that each row offers the host's course. */
  readonly offersCourses: boolean;
  /** Opens and closes the row that the button stands in. The same each time: closed rows keep it. */
  readonly onOpener: (event: Event) => void;
}

/** What of a skill an input says; the list's one listener tells them apart by it. */
export type Said = 'known' | 'learning' | 'level' | 'note';

/** A skill's row, and below it, once opened, all there is to say of it. */
export function skillRow(row: Row, isOpen: boolean, frame: Frame): TemplateResult {
  const { entry, mark: held, asked, isShown } = row;
  const { id, title } = entry.skill;
  const { say, words, isLocked } = frame;
  const { status } = held;
  const heldLevel = held.level ?? 1;
  const isOpened = isOpen || frame.isPrinting;
  const record = { kind: 'skill', id, title } as const;
  const isLacked = status !== 'known' || heldLevel < (asked ?? 0);
  const url = frame.offersCourses && isLacked ? linkUrl(frame.settings, record) : undefined;
  return html`<li class="${status} ${isOpened ? 'opened' : ''}" data-skill=${id} ?hidden=${!isShown}>
    <div class="row" part="row">
      <span class="box">
        <input
          id="known-${id}"
          data-says="known"
          type="checkbox"
          autocomplete="off"
          ?checked=${status === 'known'}
          .checked=${status === 'known'}
          ?disabled=${isLocked}
        />${statusMark(status)}
      </span>
      <span class="name">
        <span class="place" aria-hidden="true">${entry.place}</span>
        <label for="known-${id}">${frame.text(title)}</label>
        ${note(frame.settings, record)}
        ${url ? link(url, onward(html`${words.take}<span class="unseen">: ${title}</span>`), { ...record, name: 'take onward unprinted' }) : nothing}
      </span>
      ${
        status === 'known'
          ? html`<span class="held"
              >${level(heldLevel, say)}${
                asked && heldLevel < asked ? html`<span>${changing(words.asked(say.level[asked]))}</span>` : nothing
              }</span
            >`
          : html`<label class="learn">
              <input
                data-says="learning"
                type="checkbox"
                autocomplete="off"
                aria-label=${words.learning(title)}
                ?checked=${status === 'learning'}
                .checked=${status === 'learning'}
                ?disabled=${isLocked}
              />${status === 'learning' ? statusMark('learning') : nothing}<span
                >${changing(status === 'learning' ? say.status.learning : words.learn)}</span
              >
            </label>`
      }
      <span class="status"
        >${changing(status === 'known' ? words.knownAt(say.level[heldLevel]) : say.status[status])}</span
      >
      <button
        class="opener"
        part="opener"
        type="button"
        aria-expanded=${isOpened}
        aria-controls="more-${id}"
        aria-label=${words.more(title)}
        @click=${frame.onOpener}
      >
        ${downIcon}
      </button>
    </div>
    ${isOpened ? details(row, frame) : nothing}
  </li>`;
}
