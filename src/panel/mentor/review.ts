import { html, nothing, type TemplateResult } from 'lit';
import { repeat } from 'lit/directives/repeat.js';
import { review as english } from '../../i18n/en/mentor.js';
import { profile as shared } from '../../i18n/en/profile.js';
import { messages } from '../../i18n/messages.js';
import { emptyProfile } from '../../model/profile.js';
import { toFile } from '../../profile/transfer/file.js';
import type { MentorReview } from '../../profile/transfer/transfer.js';
import {
  groupOf,
  isUnsorted,
  type ReviewComparison,
  type ReviewGroup,
  toReview,
} from '../../profile/transfer/review.js';
import { liveText } from '../../ui/live-text.js';
import { copyByHand } from '../../ui/copy-by-hand.js';
import { heading } from '../../ui/heading.js';
import { checkIcon, infoIcon, printIcon, saveIcon } from '../../ui/icons.js';
import { iconOfStatus } from '../../ui/status-icon.js';
import { rich } from '../../ui/rich.js';
import { download } from '../../ui/download.js';
import type { PanelHandlers, PanelProps } from '../panel-props.js';
import { binIcon, linkIcon, treadDownIcon, treadUpIcon } from '../panel-icons.js';
import type { ReviewSession } from './review-session.js';
import { reviewRow, type ReviewRowProps, STATUSES } from './review-row.js';
import type { PanelState } from '../panel-state.js';
import { undoStrip } from '../undo.js';

const GROUPS: readonly ReviewGroup[] = ['differ', 'open', 'agree'];

/** What the parts of a review are rendered with. */
interface ReviewContext {
  readonly session: ReviewSession;
  readonly props: PanelProps;
  readonly words: typeof english;
  readonly handlers: PanelHandlers;
}

/** Somebody else's marks, looked at as a mentor: theirs beside the mentor's own, with a word where the two differ. */
export function reviewView(
  state: Extract<PanelState, { state: 'review' }>,
  props: PanelProps,
  handlers: PanelHandlers,
): TemplateResult {
  const { session } = state;
  const words = messages('review', english, props.language);
  const review: ReviewContext = { session, props, words, handlers };
  const { name: learner, saved } = session.marks;
  if (session.removed && session.removed.visitor === props.store?.visitor) return removedView(review);
  const comparison = session.compare(props.career, props.store?.snapshot ?? emptyProfile);
  const sort = () => {
    session.sortAnew();
    handlers.show(state);
  };
  return html`<div class="review-desk">
    ${heading(props.headingLevel, 'title', liveText(words.title(learner)))}
    <p class="review-sum muted">${rich(words.sum(comparison.counts))}</p>
    <p class="review-copy">${infoIcon}<span>${liveText(words.copy(learner, saved))}</span></p>
    ${keys(props, words)} ${table(review, comparison)}
    ${
      isUnsorted(comparison)
        ? html`<p class="review-staying unprinted">
            <span class="muted small">${words.staying}</span>
            <button class="button" type="button" @click=${sort}>${words.sort}</button>
          </p>`
        : nothing
    }
    ${sending(review)}
  </div>`;
}

/** What the marks and the steps between them mean, where there is no room for words beside them. */
const keys = ({ say }: PanelProps, words: typeof english): TemplateResult =>
  html`<p class="review-keys" aria-hidden="true">
    ${STATUSES.map((status) => html`<span>${iconOfStatus(status)}${say.status[status]}</span>`)}
    <span>${treadUpIcon}${words.sees.more}</span><span>${treadDownIcon}${words.sees.less}</span>
  </p>`;

function table({ session, props, words, handlers }: ReviewContext, comparison: ReviewComparison): TemplateResult {
  const { columns } = words;
  const inTable: ReviewRowProps = {
    ...props,
    session,
    words,
    handlers,
    sum: () => profileCounts(session, props, words),
  };
  return html`<div class="review-table">
    <table>
      <caption class="unseen">
        ${words.caption}
      </caption>
      <thead>
        <tr>
          <th scope="col">${columns.skill}</th>
          <th scope="col" class="review-theirs">
            <span class="review-who">${liveText(columns.learner(session.marks.name))}</span>
          </th>
          <th scope="col" class="review-between"><span class="unseen">${columns.between}</span></th>
          <th scope="col" class="review-yours">${columns.you}</th>
        </tr>
      </thead>
      ${GROUPS.filter((group) => comparison.groups[group].length).map((group) => {
        const rows = comparison.groups[group];
        return html`<tbody>
          <tr class="review-group">
            <th colspan="4" scope="rowgroup">
              <span class="review-group-title"
                >${words.groups[group]}<span class="review-count"
                  >${liveText(words.number(rows.filter((row) => groupOf(row) === group).length))}</span
                ></span
              >
            </th>
          </tr>
          ${repeat(
            rows,
            ({ skill }) => skill,
            (row) => reviewRow(row, inTable),
          )}
        </tbody>`;
      })}
    </table>
  </div>`;
}

/** The counts as they are after an act, to be read out. */
function profileCounts(session: ReviewSession, { career, store }: PanelProps, words: typeof english): string {
  const { counts } = session.compare(career, store?.snapshot ?? emptyProfile);
  return words
    .sum(counts)
    .map((part) => (typeof part === 'string' ? part : part.strong))
    .join('');
}

/** How the review goes back, and how the mentor leaves it. */
function sending(review: ReviewContext): TemplateResult {
  const { session, props, words, handlers } = review;
  const { store } = props;
  const profile = store?.snapshot ?? emptyProfile;
  const hasContent = Object.keys(toReview(session.said(profile), {}).skills).length > 0;
  const isBegun = Boolean(profile.reviews[session.id]);
  const remove = () => {
    if (!store) return;
    handlers.draft.end();
    session.remove(store);
    handlers.focus('[data-lead]');
  };
  return html`<div class="review-sending unprinted">
    ${hasContent ? [signature(review), waysBack(review)] : html`<p class="small muted">${words.nothingYet}</p>`}
    <div class="review-buttons">
      <button class="button" type="button" @click=${handlers.leave}>${isBegun ? words.leave : words.close}</button>
      ${isBegun ? html`<button class="button quiet" type="button" @click=${remove}>${words.remove}</button>` : nothing}
    </div>
  </div>`;
}

function signature({ session, props, words, handlers }: ReviewContext): TemplateResult {
  const { store } = props;
  const key = `${session.id}/name`;
  const kept = store && session.name(store.snapshot);
  const type = ({ target }: Event) => {
    if (!store) return;
    const save = (name: string) => session.sign(store, name);
    handlers.draft.type((target as HTMLInputElement).value, { key, store, kept, save });
  };
  return html`<label class="review-signature">
    <span class="label">${words.name}</span>
    <span class="field"
      ><input
        type="text"
        autocomplete="off"
        maxlength="80"
        dir="auto"
        .value=${handlers.draft.text(key, kept)}
        @input=${type}
        @focusout=${() => handlers.draft.end()}
    /></span>
    <span class="small muted">${words.nameHint}</span>
  </label>`;
}

/** As a link or, where a page can have none, as a code; as a file; on paper. */
function waysBack({ session, props, words, handlers }: ReviewContext): TemplateResult {
  const { link: say } = messages('profile', shared, props.language);
  const { name: learner } = session.marks;
  const parcel = (): MentorReview => {
    handlers.draft.end();
    const profile = props.store?.snapshot ?? emptyProfile;
    return toReview(session.said(profile), { name: session.name(profile)?.trim() || undefined, learner });
  };
  const save = () => {
    download(toFile(parcel()));
    handlers.announce(words.saved);
  };
  const { copied, kind } = handlers.link;
  const isCopied = copied.state === 'copied';
  return html`<div class="review-buttons">
      <button
        class="button ${isCopied ? 'told' : 'main'}"
        type="button"
        @click=${() => void handlers.link.copy(parcel())}
      >
        ${isCopied ? checkIcon : linkIcon}<span>${liveText(isCopied ? say.copied : words.send[kind](learner))}</span>
      </button>
      <button class="button" type="button" @click=${save}>${saveIcon}${words.save}</button>
      <button class="button quiet" type="button" @click=${() => print()}>${printIcon}${words.print}</button>
    </div>
    <p
      class="unseen"
      role="status"
      .textContent=${isCopied ? say.told[kind] : copied.state === 'by-hand' ? say.byHand[kind] : ''}
    ></p>
    ${copied.state === 'by-hand' ? copyByHand({ label: say.byHand[kind], text: copied.text, isCode: true }) : nothing}`;
}

/** The review was taken away: what that means, and the way back. */
function removedView({ session, props, words, handlers }: ReviewContext): TemplateResult {
  const { headingLevel } = props;
  const { name } = session.marks;
  const restore = () => {
    session.restore();
    handlers.announce(words.restored);
    handlers.focus('.title');
  };
  return html`<div class="review-desk">
    ${heading(headingLevel, 'title', liveText(words.title(name)))}
    ${undoStrip({ icon: binIcon, said: words.removed(name), button: words.undo, undo: restore })}
    <div class="review-buttons unprinted">
      <button class="button" type="button" @click=${handlers.leave}>${words.done}</button>
    </div>
  </div>`;
}
