/** An answer while it is put together: what is said, and what it stands on. */
import type { Answer, Intent, Piece, Sentence, Source } from '../answer.js';
import { keyOf } from '../corpus.js';

export class Draft {
  readonly #sentences: Sentence[] = [];
  readonly #sources: Source[] = [];
  readonly #pieces: Piece[] = [];
  readonly #suggestions = new Set<string>();
  #act: Answer['act'];

  constructor(readonly intent: Intent) {}

  /** Adds a sentence with the sources it stands on. Those that are not there are passed over. */
  say(text: string, ...sources: readonly (Source | undefined)[]): this {
    const cites = sources.flatMap((source) => (source ? [this.#cite(source)] : []));
    const said = text.trim();
    if (said && !this.#sentences.some((sentence) => sentence.text === said))
      this.#sentences.push({ text: said, cites: [...new Set(cites)] });
    return this;
  }

  show(piece: Piece): this {
    const shown = JSON.stringify(piece);
    if (!this.#pieces.some((each) => JSON.stringify(each) === shown)) this.#pieces.push(piece);
    return this;
  }

  offer(...questions: readonly string[]): this {
    for (const question of questions) this.#suggestions.add(question);
    return this;
  }

  begin(act: Answer['act']): this {
    this.#act = act;
    return this;
  }

  /** Whether something said stands on a source. */
  cites(source: Source): boolean {
    return this.#sources.some((each) => keyOf(each) === keyOf(source));
  }

  /** How many sentences it has. */
  get length(): number {
    return this.#sentences.length;
  }

  get isEmpty(): boolean {
    return !this.#sentences.length;
  }

  done({ isUnknown = false } = {}): Answer {
    return {
      intent: this.intent,
      sentences: this.#sentences,
      sources: this.#sources,
      pieces: this.#pieces,
      suggestions: [...this.#suggestions].slice(0, 3),
      act: this.#act,
      isUnknown,
    };
  }

  #cite(source: Source): number {
    const at = this.#sources.findIndex((each) => keyOf(each) === keyOf(source));
    return at < 0 ? this.#sources.push(source) - 1 : at;
  }
}
