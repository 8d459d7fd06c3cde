import { html, nothing, type TemplateResult } from 'lit';
import { repeat } from 'lit/directives/repeat.js';
import { review as english } from '../../i18n/en/mentor.js';
import { profile as shared } from '../../i18n/en/profile.js';
import { messages } from '../../i18n/messages.js';
import { emptyProfile } from '../../model/profile.js';
import { toFile } from '../../profile/transfer/file.js';
import type { MentorReview } from '../../profile/transfer/parcel.js';
import {
  groupOf,
  isUnsorted,
  type ReviewComparison,
  type ReviewGroup,
  toReview,
} from '../../profile/transfer/review.js';
import { changing } from '../../ui/changing.js';
import { copyByHand } from '../../ui/copy-by-hand.js';
import { heading } from '../../ui/heading.js';
import { checkIcon, infoIcon, printIcon, saveIcon } from '../../ui/icons.js';
import { statusMark } from '../../ui/marks.js';
import { rich } from '../../ui/rich.js';
import { download } from '../../ui/download.js';
import type { PanelActs, PanelFrame } from '../frame.js';
import { binIcon, linkIcon, treadDownIcon, treadUpIcon } from '../icons.js';
import type { ReviewDesk } from './review-desk.js';
import { reviewRow, type RowFrame, STATUSES } from './review-row.js';
import type { PanelState } from '../state.js';
import { undoStrip } from '../undo.js';

const GROUPS: readonly ReviewGroup[] = ['differ', 'open', 'agree'];

/** What the parts of a review are rendered with. */
interface ReviewContext {
  readonly desk: ReviewDesk;
  readonly frame: PanelFrame;
  readonly words: typeof english;
  readonly acts: PanelActs;
}

/** Somebody else's marks, looked at as a mentor: theirs beside the mentor's own, with a word where the two differ. */
export function reviewView(
  state: Extract<PanelState, { state: 'review' }>,
  frame: PanelFrame,
  acts: PanelActs,
): TemplateResult {
  const { desk } = state;
  const words = messages('review', english, frame.language);
  const review: ReviewContext = { desk, frame, words, acts };
  const { name: learner, saved } = desk.marks;
  if (desk.removed && desk.removed.visitor === frame.store?.visitor) return removedView(review);
  const comparison = desk.compare(frame.career, frame.store?.snapshot ?? emptyProfile);
  const sort = () => {
    desk.sortAnew();
    acts.show(state);
  };
  return html`<div class="review-desk">
    ${heading(frame.headingLevel, 'title', changing(words.title(learner)))}
    <p class="review-sum muted">${rich(words.sum(comparison.counts))}</p>
    <p class="review-copy">${infoIcon}<span>${changing(words.copy(learner, saved))}</span></p>
    ${keys(frame, words)} ${table(review, comparison)}
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
const keys = ({ say }: PanelFrame, words: typeof english): TemplateResult =>
  html`<p class="review-keys" aria-hidden="true">
    ${STATUSES.map((status) => html`<span>${statusMark(status)}${say.status[status]}</span>`)}
    <span>${treadUpIcon}${words.sees.more}</span><span>${treadDownIcon}${words.sees.less}</span>
  </p>`;

function table({ desk, frame, words, acts }: ReviewContext, comparison: ReviewComparison): TemplateResult {
  const { columns } = words;
  const inTable: RowFrame = { ...frame, desk, words, acts, sum: () => sumOf(desk, frame, words) };
  return html`<div class="review-table">
    <table>
      <caption class="unseen">
        ${words.caption}
      </caption>
      <thead>
        <tr>
          <th scope="col">${columns.skill}</th>
          <th scope="col" class="review-theirs">
            <span class="review-who">${changing(columns.learner(desk.marks.name))}</span>
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
                  >${changing(words.number(rows.filter((row) => groupOf(row) === group).length))}</span
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
function sumOf(desk: ReviewDesk, { career, store }: PanelFrame, words: typeof english): string {
  const { counts } = desk.compare(career, store?.snapshot ?? emptyProfile);
  return words
    .sum(counts)
    .map((part) => (typeof part === 'string' ? part : part.strong))
    .join('');
}

/** How the review goes back, and how the mentor leaves it. */
function sending(review: ReviewContext): TemplateResult {
  const { desk, frame, words, acts } = review;
  const { store } = frame;
  const profile = store?.snapshot ?? emptyProfile;
  const hasContent = Object.keys(toReview(desk.said(profile), {}).skills).length > 0;
  const isBegun = Boolean(profile.reviews[desk.id]);
  const remove = () => {
    if (!store) return;
    acts.draft.end();
    desk.remove(store);
    acts.focus('[data-lead]');
  };
  return html`<div class="review-sending unprinted">
    ${hasContent ? [signature(review), waysBack(review)] : html`<p class="small muted">${words.nothingYet}</p>`}
    <div class="review-buttons">
      <button class="button" type="button" @click=${acts.leave}>${isBegun ? words.leave : words.close}</button>
      ${isBegun ? html`<button class="button quiet" type="button" @click=${remove}>${words.remove}</button>` : nothing}
    </div>
  </div>`;
}

function signature({ desk, frame, words, acts }: ReviewContext): TemplateResult {
  const { store } = frame;
  const key = `${desk.id}/name`;
  const kept = store && desk.name(store.snapshot);
  const type = ({ target }: Event) => {
    if (!store) return;
    const save = (name: string) => desk.sign(store, name);
    acts.draft.type((target as HTMLInputElement).value, { key, store, kept, save });
  };
  return html`<label class="review-signature">
    <span class="label">${words.name}</span>
    <span class="field"
      ><input
        type="text"
        autocomplete="off"
        maxlength="80"
        dir="auto"
        .value=${acts.draft.text(key, kept)}
        @input=${type}
        @focusout=${() => acts.draft.end()}
    /></span>
    <span class="small muted">${words.nameHint}</span>
  </label>`;
}

/** As a link or, where a page can have none, as a code; as a file; on paper. */
function waysBack({ desk, frame, words, acts }: ReviewContext): TemplateResult {
  const { link: say } = messages('profile', shared, frame.language);
  const { name: learner } = desk.marks;
  const parcel = (): MentorReview => {
    acts.draft.end();
    const profile = frame.store?.snapshot ?? emptyProfile;
    return toReview(desk.said(profile), { name: desk.name(profile)?.trim() || undefined, learner });
  };
  const save = () => {
    download(toFile(parcel()));
    acts.announce(words.saved);
  };
  const { copied, kind } = acts.link;
  const isCopied = copied.state === 'copied';
  return html`<div class="review-buttons">
      <button class="button ${isCopied ? 'told' : 'main'}" type="button" @click=${() => void acts.link.copy(parcel())}>
        ${isCopied ? checkIcon : linkIcon}<span>${changing(isCopied ? say.copied : words.send[kind](learner))}</span>
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
function removedView({ desk, frame, words, acts }: ReviewContext): TemplateResult {
  const { headingLevel } = frame;
  const { name } = desk.marks;
  const restore = () => {
    desk.restore();
    acts.announce(words.restored);
    acts.focus('.title');
  };
  return html`<div class="review-desk">
    ${heading(headingLevel, 'title', changing(words.title(name)))}
    ${undoStrip({ icon: binIcon, said: words.removed(name), button: words.undo, undo: restore })}
    <div class="review-buttons unprinted">
      <button class="button" type="button" @click=${acts.leave}>${words.done}</button>
    </div>
  </div>`;
}
