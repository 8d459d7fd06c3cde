import { html, type TemplateResult } from 'lit';
import { startedReviews as english } from '../../i18n/en/mentor.js';
import { messages } from '../../i18n/messages.js';
import type { Id } from '../../model/career.js';
import type { Profile } from '../../model/profile.js';
import { readCode } from '../../profile/transfer/code.js';
import type { SharedProfile } from '../../profile/transfer/transfer.js';
import { liveText } from '../../ui/live-text.js';
import { heading } from '../../ui/heading.js';
import type { PanelHandlers, PanelProps } from '../panel-props.js';
import { reviewIcon } from '../panel-icons.js';
import { ReviewSession } from './review-session.js';

interface BegunReview {
  readonly id: Id;
  readonly code: string;
  readonly marks: SharedProfile;
  /** Of how many skills something is said. */
  readonly skills: number;
}

/** The reviews that a mentor has begun. Whose marks they are of stands in the codes, each of which is read once. */
export class StartedReviews {
  readonly #update;
  /** By code: what it holds, undefined while it is read or where it cannot be. */
  readonly #read = new Map<string, SharedProfile | undefined>();

  /** `update` is called when another code has been read. */
  constructor(update: () => void) {
    this.#update = update;
  }

  /** Marks that are at hand need not be read. */
  know({ code, marks }: ReviewSession): void {
    this.#read.set(code, marks);
  }

  /** Those that can be gone on with, the latest marks first. */
  list({ reviews }: Profile): BegunReview[] {
    return Object.entries(reviews)
      .flatMap(([id, { learner: code, skills }]) => {
        const marks = this.#marks(code);
        return marks ? [{ id, code, marks, skills: Object.keys(skills).length }] : [];
      })
      .sort((a, b) => (b.marks.saved ?? 0) - (a.marks.saved ?? 0));
  }

  #marks(code: string): SharedProfile | undefined {
    if (!this.#read.has(code)) {
      this.#read.set(code, undefined);
      readCode(code).then(
        (parcel) => {
          if (parcel.kind !== 'marks') return;
          this.#read.set(code, parcel);
          this.#update();
        },
        // What came into the profile from elsewhere, or is broken, is no review to go on with.
        () => undefined,
      );
    }
    return this.#read.get(code);
  }
}

/** Offers to go on with each review. */
export function startedReviews(
  reviews: readonly BegunReview[],
  props: PanelProps,
  handlers: PanelHandlers,
): TemplateResult[] {
  const words = messages('startedReviews', english, props.language);
  return reviews.map(({ id, code, marks, skills }) => {
    const { name, saved } = marks;
    const go = () => handlers.show({ state: 'review', session: new ReviewSession(marks, code, id) });
    return html`<li class="marks-act">
      ${reviewIcon}
      <div class="marks-what">
        ${heading(props.headingLevel + 1, 'marks-name', liveText(words.title(name)))}
        <p class="muted">${liveText(words.text(skills, saved))}</p>
      </div>
      <div class="marks-do">
        <button class="button" type="button" @click=${go}>
          <span>${words.go}<span class="unseen">${liveText(words.with(name))}</span></span>
        </button>
      </div>
    </li>`;
  });
}
