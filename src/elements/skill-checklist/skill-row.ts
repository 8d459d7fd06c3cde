import { html, nothing, type TemplateResult } from 'lit';
import { downIcon } from '../../ui/icons.js';
import { level } from '../../ui/level.js';
import { link, linkUrl, note } from '../../ui/link.js';
import { iconOfStatus } from '../../ui/status-icon.js';
import { withArrow } from '../../ui/with-arrow.js';
import { liveText } from '../../ui/live-text.js';
import { details } from './skill-details.js';
import type { SkillRowProps } from './skill-row-props.js';
import type { Row } from './checklist-view.js';
import { checked } from '../../ui/checked.js';

/** A skill's row, and below it, once opened, all there is to say of it. */
export function skillRow(row: Row, isOpen: boolean, props: SkillRowProps): TemplateResult {
  const { entry, mark: held, asked, isShown } = row;
  const { id, title } = entry.skill;
  const { say, words, isLocked } = props;
  const { status } = held;
  const heldLevel = held.level ?? 1;
  const isOpened = isOpen || props.isPrinting;
  const record = { kind: 'skill', id, title } as const;
  const isLacked = status !== 'known' || heldLevel < (asked ?? 0);
  const url = props.offersCourses && isLacked ? linkUrl(props.settings, record) : undefined;
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
        />${iconOfStatus(status)}
      </span>
      <span class="name">
        <span class="place" aria-hidden="true">${entry.place}</span>
        <label for="known-${id}">${props.text(title)}</label>
        ${note(props.settings, record)}
        ${url ? link(url, withArrow(html`${words.take}<span class="unseen">: ${title}</span>`), { ...record, name: 'take onward unprinted' }) : nothing}
      </span>
      ${
        status === 'known'
          ? html`<span class="held"
              >${level(heldLevel, say)}${
                asked && heldLevel < asked ? html`<span>${liveText(words.asked(say.level[asked]))}</span>` : nothing
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
              />${status === 'learning' ? iconOfStatus('learning') : nothing}<span
                >${liveText(status === 'learning' ? say.status.learning : words.learn)}</span
              >
            </label>`
      }
      <span class="status"
        >${liveText(status === 'known' ? words.knownAt(say.level[heldLevel]) : say.status[status])}</span
      >
      <button
        class="opener"
        part="opener"
        type="button"
        aria-expanded=${isOpened}
        aria-controls="more-${id}"
        aria-label=${words.more(title)}
        @click=${props.onOpener}
      >
        ${downIcon}
      </button>
    </div>
    ${isOpened ? details(row, props) : nothing}
  </li>`;
}
