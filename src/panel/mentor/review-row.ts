import { html, nothing, type TemplateResult } from 'lit';
import type { review as english } from '../../i18n/en/mentor.js';
import type { Status } from '../../model/profile.js';
import type { ReviewRow } from '../../profile/transfer/review.js';
import { liveText } from '../../ui/live-text.js';
import { level } from '../../ui/level.js';
import { iconOfStatus } from '../../ui/status-icon.js';
import type { PanelHandlers, PanelProps } from '../panel-props.js';
import { wordIcon } from '../panel-icons.js';
import type { ReviewSession } from './review-session.js';
import { differenceIcon } from './difference-icon.js';
import { checked } from '../../ui/checked.js';

export const STATUSES: readonly Status[] = ['to-learn', 'learning', 'known'];

/** What rows are rendered with. */
export interface ReviewRowProps extends PanelProps {
  readonly session: ReviewSession;
  readonly words: typeof english;
  readonly handlers: PanelHandlers;
  /** The counts as they are now, in words. */
  readonly sum: () => string;
}

/** A skill with both marks and, below it, the learner's note and the mentor's word. */
export function reviewRow(row: ReviewRow, props: ReviewRowProps): TemplateResult {
  const { skill, title, learner, mentor, word, sees } = row;
  const { say, words, session, store, handlers } = props;
  const differs = sees !== undefined && sees !== 'same';
  const hasField = differs || Boolean(word) || session.opened.has(skill);
  const mark = (status: Status) => {
    if (!store) return;
    session.mark(store, skill, status);
    handlers.announce(props.sum());
  };
  return html`<tr
      class="${differs ? 'review-differs' : ''} ${hasField || learner.note ? 'review-continued' : ''}"
      data-row=${skill}
    >
      <th scope="row">
        <span class="review-skill">${props.text(title)}</span>
        ${hasField ? nothing : opener(row, props)}
      </th>
      <td class="review-theirs">
        <span class="review-marked"
          >${iconOfStatus(learner.status)}<span class="review-status">${liveText(say.status[learner.status])}</span>${
            learner.status === 'known'
              ? html`<span class="unseen">, </span>${level(learner.level ?? 1, say, true)}`
              : nothing
          }</span
        >
      </td>
      <td class="review-between">
        <span class="review-marked"
          >${sees ? differenceIcon(sees) : nothing}<span class="review-status"
            >${liveText(sees ? words.sees[sees] : words.unseen)}</span
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
                  name="review-${session.id}-${skill}"
                  autocomplete="off"
                  ?checked=${checked(status === mentor)}
                  @change=${() => mark(status)}
                />${iconOfStatus(status)}<span class="unseen">${say.status[status]}</span></label
              >`,
          )}
        </span>
        <span class="review-marked review-printed"
          >${mentor ? [iconOfStatus(mentor), html`<span class="review-status">${say.status[mentor]}</span>`] : nothing}</span
        >
      </td>
    </tr>
    ${
      hasField || learner.note
        ? html`<tr class="review-below ${differs ? 'review-differs' : ''}">
            <td colspan="4">
              ${learner.note ? note(learner.note, props) : nothing} ${hasField ? wordField(row, props) : nothing}
            </td>
          </tr>`
        : nothing
    }`;
}

const opener = ({ skill, title }: ReviewRow, { words, session, handlers }: ReviewRowProps): TemplateResult => {
  const open = () => {
    session.opened.add(skill);
    handlers.focus(`[data-word="${CSS.escape(skill)}"]`);
  };
  return html`<button
    class="review-opener unprinted"
    type="button"
    title=${words.word(session.marks.name)}
    aria-label=${words.addWord(title)}
    @click=${open}
  >
    ${wordIcon}
  </button>`;
};

const note = (text: string, { words, session }: ReviewRowProps): TemplateResult =>
  html`<div class="review-note">
    <span class="review-caption">${words.note(session.marks.name)}</span>
    <blockquote dir="auto">${liveText(text)}</blockquote>
  </div>`;

function wordField({ skill, title, mentor, word }: ReviewRow, props: ReviewRowProps): TemplateResult {
  const { words, session, store, handlers } = props;
  const key = `${session.id}/${skill}`;
  const text = handlers.draft.text(key, word);
  const type = ({ target }: Event) => {
    if (!store) return;
    // Emptied, it stays: the visitor is in it.
    session.opened.add(skill);
    const save = (typed: string) => session.say(store, skill, typed);
    handlers.draft.type((target as HTMLTextAreaElement).value, { key, store, kept: word, save });
  };
  const takeBack = () => {
    if (!store) return;
    session.opened.add(skill);
    session.takeBack(store, skill);
    handlers.announce(props.sum());
    handlers.focus(`[data-word="${CSS.escape(skill)}"]`);
  };
  return html`<div class="review-word">
    <div class="review-word-head unprinted">
      <label class="review-caption" for="word-${session.id}-${skill}"
        >${words.word(session.marks.name)}<span class="unseen">${words.about(title)}</span></label
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
      id="word-${session.id}-${skill}"
      data-word=${skill}
      rows="1"
      dir="auto"
      autocomplete="off"
      maxlength="2000"
      placeholder=${words.wordHint}
      .value=${text}
      @input=${type}
      @focusout=${() => handlers.draft.end()}
    ></textarea>
    ${text ? html`<p class="review-written review-printed" dir="auto">${text}</p>` : nothing}
  </div>`;
}
