import { html, nothing, type TemplateResult } from 'lit';
import type { review as english } from '../../i18n/en/mentor.js';
import type { Status } from '../../model/profile.js';
import type { ReviewRow } from '../../profile/transfer/review.js';
import { changing } from '../../ui/changing.js';
import { level } from '../../ui/level.js';
import { statusMark } from '../../ui/marks.js';
import type { PanelActs, PanelFrame } from '../frame.js';
import { wordIcon } from '../icons.js';
import type { ReviewDesk } from './review-desk.js';
import { tread } from './tread.js';
import { checked } from '../../ui/checked.js';

export const STATUSES: readonly Status[] = ['to-learn', 'learning', 'known'];

/** What rows are rendered with. */
export interface RowFrame extends PanelFrame {
  readonly desk: ReviewDesk;
  readonly words: typeof english;
  readonly acts: PanelActs;
  /** The counts as they are now, in words. */
  readonly sum: () => string;
}

/** A skill with both marks and, below it, the learner's note and the mentor's word. */
export function reviewRow(row: ReviewRow, frame: RowFrame): TemplateResult {
  const { skill, title, learner, mentor, word, sees } = row;
  const { say, words, desk, store, acts } = frame;
  const differs = sees !== undefined && sees !== 'same';
  const hasField = differs || Boolean(word) || desk.opened.has(skill);
  const mark = (status: Status) => {
    if (!store) return;
    desk.mark(store, skill, status);
    acts.announce(frame.sum());
  };
  return html`<tr
      class="${differs ? 'review-differs' : ''} ${hasField || learner.note ? 'review-continued' : ''}"
      data-row=${skill}
    >
      <th scope="row">
        <span class="review-skill">${frame.text(title)}</span>
        ${hasField ? nothing : opener(row, frame)}
      </th>
      <td class="review-theirs">
        <span class="review-marked"
          >${statusMark(learner.status)}<span class="review-status">${changing(say.status[learner.status])}</span>${
            learner.status === 'known'
              ? html`<span class="unseen">, </span>${level(learner.level ?? 1, say, true)}`
              : nothing
          }</span
        >
      </td>
      <td class="review-between">
        <span class="review-marked"
          >${sees ? tread(sees) : nothing}<span class="review-status"
            >${changing(sees ? words.sees[sees] : words.unseen)}</span
          ></span
        >
      </td>
      <td class="review-yours">
        <span class="review-choices" role="radiogroup" aria-label=${words.yourMark(title)}>
          ${STATUSES.map(
            (status) =>
              html`<label title=${say.status[status]}
                ><input
                  type="radio"
                  name="review-${desk.id}-${skill}"
                  autocomplete="off"
                  ?checked=${checked(status === mentor)}
                  @change=${() => mark(status)}
                />${statusMark(status)}<span class="unseen">${say.status[status]}</span></label
              >`,
          )}
        </span>
        <span class="review-marked review-printed"
          >${mentor ? [statusMark(mentor), html`<span class="review-status">${say.status[mentor]}</span>`] : nothing}</span
        >
      </td>
    </tr>
    ${
      hasField || learner.note
        ? html`<tr class="review-below ${differs ? 'review-differs' : ''}">
            <td colspan="4">
              ${learner.note ? note(learner.note, frame) : nothing} ${hasField ? wordField(row, frame) : nothing}
            </td>
          </tr>`
        : nothing
    }`;
}

const opener = ({ skill, title }: ReviewRow, { words, desk, acts }: RowFrame): TemplateResult => {
  const open = () => {
    desk.opened.add(skill);
    acts.focus(`[data-word="${CSS.escape(skill)}"]`);
  };
  return html`<button
    class="review-opener unprinted"
    type="button"
    title=${words.word(desk.marks.name)}
    aria-label=${words.addWord(title)}
    @click=${open}
  >
    ${wordIcon}
  </button>`;
};

const note = (text: string, { words, desk }: RowFrame): TemplateResult =>
  html`<div class="review-note">
    <span class="review-caption">${words.note(desk.marks.name)}</span>
    <blockquote dir="auto">${changing(text)}</blockquote>
  </div>`;

function wordField({ skill, title, mentor, word }: ReviewRow, frame: RowFrame): TemplateResult {
  const { words, desk, store, acts } = frame;
  const key = `${desk.id}/${skill}`;
  const text = acts.draft.text(key, word);
  const type = ({ target }: Event) => {
    if (!store) return;
    // Emptied, it stays: the visitor is in it.
    desk.opened.add(skill);
    const save = (typed: string) => desk.say(store, skill, typed);
    acts.draft.type((target as HTMLTextAreaElement).value, { key, store, kept: word, save });
  };
  const takeBack = () => {
    if (!store) return;
    desk.opened.add(skill);
    desk.takeBack(store, skill);
    acts.announce(frame.sum());
    acts.focus(`[data-word="${CSS.escape(skill)}"]`);
  };
  return html`<div class="review-word">
    <div class="review-word-head unprinted">
      <label class="review-caption" for="word-${desk.id}-${skill}"
        >${words.word(desk.marks.name)}<span class="unseen">${words.about(title)}</span></label
      >
      ${
        mentor
          ? html`<button class="review-take-back" type="button" @click=${takeBack}>
              ${words.takeBack}<span class="unseen">${words.of(title)}</span>
            </button>`
          : nothing
      }
    </div>
    <textarea
      class="unprinted"
      id="word-${desk.id}-${skill}"
      data-word=${skill}
      rows="1"
      dir="auto"
      autocomplete="off"
      maxlength="2000"
      placeholder=${words.wordHint}
      .value=${text}
      @input=${type}
      @focusout=${() => acts.draft.end()}
    ></textarea>
    ${text ? html`<p class="review-written review-printed" dir="auto">${text}</p>` : nothing}
  </div>`;
}
