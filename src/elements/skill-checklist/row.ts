import { html, nothing, type TemplateResult } from 'lit';
import { downIcon } from '../../ui/icons.js';
import { level } from '../../ui/level.js';
import { link, linkUrl, note } from '../../ui/link.js';
import { statusMark } from '../../ui/marks.js';
import { onward } from '../../ui/onward.js';
import { changing } from '../../ui/changing.js';
import { details } from './details.js';
import type { Frame } from './frame.js';
import type { Row } from './view.js';
import { checked } from '../../ui/checked.js';

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
          ?checked=${checked(status === 'known')}
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
                class="cover"
                data-says="learning"
                type="checkbox"
                autocomplete="off"
                aria-label=${words.learning(title)}
                ?checked=${checked(status === 'learning')}
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
