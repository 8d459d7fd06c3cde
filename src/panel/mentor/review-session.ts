import type { Career, Id } from '../../model/career.js';
import type { Profile, Review, Status } from '../../model/profile.js';
import { paths } from '../../profile/fields.js';
import type { ProfileStore, Undo } from '../../profile/store.js';
import { toProfile } from '../../profile/to-profile.js';
import { toCode } from '../../profile/transfer/code.js';
import type { SharedProfile } from '../../profile/transfer/transfer.js';
import {
  type Arrangement,
  arrangementOf,
  compareReview,
  type ReviewComparison,
  reviewId,
} from '../../profile/transfer/review.js';

const none: Review['skills'] = Object.freeze(Object.create(null) as Review['skills']);

/**
 * A learner's marks as they lie before a mentor. What the mentor says of them is kept in the mentor's own profile, from
 * their first act on.
 */
export class ReviewSession {
  readonly learner: Profile;
  /** The skills whose field for a word was asked for. */
  readonly opened = new Set<Id>();
  /** How to bring the review back, once it was taken away. */
  removed: { readonly undo: Undo; readonly visitor: symbol } | undefined;
  #arrangement: Arrangement | undefined;

  constructor(
    readonly marks: SharedProfile,
    /** The marks as they are kept. */
    readonly code: string,
    /** Under which the review is kept. */
    readonly id: Id = reviewId(marks),
  ) {
    this.learner = toProfile(marks.document);
  }

  /** What the mentor said so far. */
  said({ reviews }: Profile): Review['skills'] {
    return reviews[this.id]?.skills ?? none;
  }

  /** How the mentor signs it: as here, else as they last did elsewhere. */
  name({ reviews }: Profile): string | undefined {
    return reviews[this.id]?.name ?? Object.values(reviews).find(({ name }) => name)?.name;
  }

  /** Both marks of each skill, in the groups in which they stood when they were last sorted. */
  compare(career: Career, mentor: Profile): ReviewComparison {
    const comparison = compareReview(career, {
      learner: this.learner,
      said: this.said(mentor),
      arrangement: this.#arrangement,
    });
    this.#arrangement = arrangementOf(comparison);
    return comparison;
  }

  sortAnew(): void {
    this.#arrangement = undefined;
    this.opened.clear();
  }

  mark(store: ProfileStore, skill: Id, status: Status): void {
    this.#keep(store);
    store.setReview(this.id, skill, { status });
  }

  /** As if the mentor had not looked at it yet. A word stays. */
  takeBack(store: ProfileStore, skill: Id): void {
    store.setReview(this.id, skill, { status: null });
  }

  say(store: ProfileStore, skill: Id, word: string): void {
    this.#keep(store);
    store.setReview(this.id, skill, { word: word.trim() ? word : null });
  }

  sign(store: ProfileStore, name: string): void {
    this.#keep(store);
    store.adopt({ [paths.review(this.id, 'name')]: name });
  }

  /** Takes the review out of the mentor's profile, with the marks it is of. */
  remove(store: ProfileStore): void {
    const own = Object.keys(store.document.fields).filter((path) => path.startsWith(`reviews/${this.id}/`));
    const undo = store.adopt(Object.fromEntries(own.map((path) => [path, null])));
    this.removed = { undo, visitor: store.visitor };
  }

  restore(): void {
    this.removed?.undo();
    this.removed = undefined;
  }

  #keep(store: ProfileStore): void {
    store.setLearner(this.id, this.code);
  }
}

/** Lays marks that came before a mentor. */
export const openReview = async (marks: SharedProfile): Promise<ReviewSession> =>
  new ReviewSession(marks, await toCode(marks));
