import { html, type TemplateResult } from 'lit';
import { begunReviews as english } from '../../i18n/en/mentor.js';
import { messages } from '../../i18n/messages.js';
import type { Id } from '../../model/career.js';
import type { Profile } from '../../model/profile.js';
import { readCode } from '../../profile/transfer/code.js';
import type { Marks } from '../../profile/transfer/parcel.js';
import { changing } from '../../ui/changing.js';
import { heading } from '../../ui/heading.js';
import type { PanelActs, PanelFrame } from '../frame.js';
import { reviewIcon } from '../icons.js';
import { ReviewDesk } from './review-desk.js';

interface BegunReview {
  readonly id: Id;
  readonly code: string;
  readonly marks: Marks;
  /** Of how many skills something is said. */
  readonly skills: number;
}

/** The reviews that a mentor has begun. Whose marks they are of stands in the codes, each of which is read once. */
export class BegunReviews {
  readonly #update;
  /** By code: what it holds, undefined while it is read or where it cannot be. */
  readonly #read = new Map<string, Marks | undefined>();

  /** `update` is called when another code has been read. */
  constructor(update: () => void) {
    this.#update = update;
  }

  /** Marks that are at hand need not be read. */
  know({ code, marks }: ReviewDesk): void {
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

  #marks(code: string): Marks | undefined {
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
export function begunReviews(reviews: readonly BegunReview[], frame: PanelFrame, acts: PanelActs): TemplateResult[] {
  const words = messages('begunReviews', english, frame.language);
  return reviews.map(({ id, code, marks, skills }) => {
    const { name, saved } = marks;
    const go = () => acts.show({ state: 'review', desk: new ReviewDesk(marks, code, id) });
    return html`<li class="marks-act">
      ${reviewIcon}
      <div class="marks-what">
        ${heading(frame.headingLevel + 1, 'marks-name', changing(words.title(name)))}
        <p class="muted">${changing(words.text(skills, saved))}</p>
      </div>
      <div class="marks-do">
        <button class="button" type="button" @click=${go}>
          <span>${words.go}<span class="unseen">${changing(words.with(name))}</span></span>
        </button>
      </div>
    </li>`;
  });
}
