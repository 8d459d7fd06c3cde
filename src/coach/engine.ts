/** Who speaks: the guide itself, or a language model that is bound to what the guide says. */
import type { Source } from './answer.js';

/** A passage of the dataset as it is sent to a model: what an answer may stand on. */
export interface CitedPassage {
  readonly source: Source;
  readonly text: string;
}

/** A message of the conversation so far, as text. */
export interface Turn {
  readonly by: 'visitor' | 'coach';
  readonly text: string;
}

export interface Prompt {
  readonly question: string;
  readonly passages: readonly CitedPassage[];
  /** What the visitor lets the model know of their marks, in words; undefined where they said no. */
  readonly visitor: string | undefined;
  /** The conversation before the question, oldest first. */
  readonly turns: readonly Turn[];
  /** The career's title and the language to answer in, a BCP 47 tag. */
  readonly career: string;
  readonly language: string;
}

/** Why a model did not answer. Whatever it is, the guide answers instead. */
export type EngineErrorKind =
  'unavailable' | 'refused' | 'busy' | 'offline' | 'timeout' | 'broken-off' | 'too-large' | 'not-an-answer';

export class EngineError extends Error {
  override readonly name = 'EngineError';

  constructor(
    readonly kind: EngineErrorKind,
    /** For who made the page: the thing, what is wrong, the way out. */
    detail: string,
    /** Seconds to wait before asking again, where the server said so. */
    readonly retryAfter?: number,
  ) {
    super(detail);
  }
}

/** Whether an error is one of these. By name: a piece of the script that loads later brings a class of its own. */
export const isEngineError = (error: unknown): error is EngineError =>
  error instanceof Error && error.name === 'EngineError';

/** A language model behind one interface. `guide` is none: it needs no words of another's. */
export interface Engine {
  readonly name: 'browser' | 'endpoint';
  /** Whether it can answer: `download` where the browser would have to fetch a model first, which only the visitor may ask for. */
  availability(): Promise<'ready' | 'download' | 'none'>;
  /**
   * The answer as it comes, piece by piece, as plain text. Throws `EngineError`, or the signal's reason once that is
   * aborted: then nothing of it goes on.
   */
  answer(prompt: Prompt, signal: AbortSignal): AsyncIterable<string>;
}
