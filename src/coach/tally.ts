/** Counts what speaks for each passage, whichever way. */
import type { Found } from './corpus.js';

export class Tally {
  readonly #passages;
  readonly #scores = new Map<string, number>();
  readonly #votes = new Map<string, number>();

  /** By their keys. What speaks for any other is not counted. */
  constructor(passages: ReadonlyMap<string, Found>) {
    this.#passages = passages;
  }

  /** Adds to what speaks for a passage. */
  add(key: string, score: number): void {
    if (this.#passages.has(key)) this.#scores.set(key, (this.#scores.get(key) ?? 0) + score);
  }

  /** Speaks for the section that a record comes from. The strongest of its records is heard. */
  vote(key: string, score: number): void {
    const from = this.#passages.get(key)?.from;
    if (from && from !== key) this.#votes.set(from, Math.max(this.#votes.get(from) ?? 0, score));
  }

  /** Adds the votes to what speaks for the sections. */
  count(): void {
    for (const [key, score] of this.#votes) this.add(key, score);
    this.#votes.clear();
  }

  /** How much speaks for a passage. */
  of(key: string): number {
    return this.#scores.get(key) ?? 0;
  }

  /** The passages that most speaks for, best first. */
  best(most: number): string[] {
    return [...this.#scores]
      .sort(([, a], [, b]) => b - a)
      .slice(0, most)
      .map(([key]) => key);
  }
}
