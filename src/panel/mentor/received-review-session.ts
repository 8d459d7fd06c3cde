import type { Career, Id } from '../../model/career.js';
import { emptyProfile } from '../../model/profile.js';
import type { FieldValues, ProfileStore, Undo } from '../../profile/store.js';
import type { MentorReview } from '../../profile/transfer/transfer.js';
import { differences, groupOf, type ReviewRow, taken } from '../../profile/transfer/review.js';

/** What the learner decided about a skill: they took the mentor's mark, or keep theirs. */
interface Decision {
  readonly kind: 'taken' | 'kept';
  /** Takes it back. */
  readonly undo: Undo;
}

/** What is to be shown of a skill: still to decide, decided, seen the same way, or a word alone. */
export type RowDecision = 'to-decide' | 'taken' | 'kept' | 'agreed' | 'word';

export interface ReceivedRow extends ReviewRow {
  readonly standing: RowDecision;
}

export interface ReceivedReviewView {
  readonly rows: readonly ReceivedRow[];
  /** Of all that the mentor marked, by the marks of now. */
  readonly counts: { readonly agree: number; readonly differ: number };
  readonly toDecide: readonly ReviewRow[];
}

/** A mentor's review as it lies before the learner, who decides skill by skill. Nothing changes before they do. */
export class ReceivedReviewSession {
  /** What was decided about all at once, last. */
  all: { readonly kind: Decision['kind']; readonly skills: readonly Id[]; readonly undo: Undo } | undefined;
  readonly #decisions = new Map<Id, Decision>();
  /** Skills stay in the list, whatever becomes of their marks. */
  readonly #listed = new Set<Id>();
  #visitor: symbol | undefined;

  constructor(readonly review: MentorReview) {}

  look(career: Career, store: ProfileStore | undefined): ReceivedReviewView {
    if (store?.visitor !== this.#visitor) this.#forget();
    this.#visitor = store?.visitor;
    const { all, differ, words, agree } = differences(career, store?.snapshot ?? emptyProfile, this.review);
    for (const { skill } of [...differ, ...words]) this.#listed.add(skill);
    const bySkill = new Map(all.map((row) => [row.skill, row]));
    const rows = [...this.#listed].flatMap((skill) => {
      const row = bySkill.get(skill);
      return row ? [{ ...row, standing: this.#standing(row) }] : [];
    });
    const toDecide = rows.filter(({ standing }) => standing === 'to-decide');
    return { rows, counts: { agree, differ: differ.length }, toDecide };
  }

  take(career: Career, store: ProfileStore, row: ReviewRow): void {
    this.all = undefined;
    this.#decisions.set(row.skill, { kind: 'taken', undo: store.adopt(taken(career, [row])) });
  }

  keep({ skill }: ReviewRow): void {
    this.all = undefined;
    this.#decisions.set(skill, { kind: 'kept', undo: () => {} });
  }

  /** As one act, which can be taken back as one or skill by skill. */
  takeAll(career: Career, store: ProfileStore, rows: readonly ReviewRow[]): void {
    const { fields } = store.document;
    for (const row of rows) {
      const before = Object.keys(taken(career, [row])).map((path) => [path, fields[path]?.[0] ?? null] as const);
      const undo = () => void store.adopt(Object.fromEntries(before) as FieldValues);
      this.#decisions.set(row.skill, { kind: 'taken', undo });
    }
    this.#all('taken', rows, store.adopt(taken(career, rows)));
  }

  keepAll(rows: readonly ReviewRow[]): void {
    for (const { skill } of rows) this.#decisions.set(skill, { kind: 'kept', undo: () => {} });
    this.#all('kept', rows, () => {});
  }

  undo(skill: Id): void {
    this.all = undefined;
    this.#decisions.get(skill)?.undo();
    this.#decisions.delete(skill);
  }

  /** Takes back what was decided about all at once. */
  undoAll(): void {
    if (!this.all) return;
    this.all.undo();
    for (const skill of this.all.skills) this.#decisions.delete(skill);
    this.all = undefined;
  }

  #all(kind: Decision['kind'], rows: readonly ReviewRow[], undo: Undo): void {
    this.all = { kind, skills: rows.map(({ skill }) => skill), undo };
  }

  #standing(row: ReviewRow): RowDecision {
    const decided = this.#decisions.get(row.skill)?.kind;
    switch (groupOf(row)) {
      case 'open':
        return 'word';
      case 'agree':
        return decided === 'taken' ? 'taken' : 'agreed';
      case 'differ':
        return decided === 'kept' ? 'kept' : 'to-decide';
    }
  }

  #forget(): void {
    this.#decisions.clear();
    this.#listed.clear();
    this.all = undefined;
  }
}
