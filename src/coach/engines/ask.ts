/** A model's answer as a conversation shows it: it never throws, and whatever happens, what came is kept. */
import { type Engine, EngineError, isEngineError, type Prompt } from '../engine.js';
import { citationReader, type Said } from './cited.js';

/**
 * What has been said so far. All states but the first are the last of an answer, and then nothing is left in `rest`.
 * One that is done and has no sources cites nothing: it stands on no passage.
 */
export type Reply = Said &
  (
    | { readonly state: 'speaking' | 'done' | 'stopped' }
    /** The guide answers instead. */
    | { readonly state: 'failed'; readonly error: EngineError }
  );

/** Asks a model. To stop is to abort the signal. */
export async function* ask(engine: Engine, prompt: Prompt, signal: AbortSignal): AsyncGenerator<Reply, void> {
  const reader = citationReader(prompt.passages, prompt.language);
  try {
    for await (const piece of engine.answer(prompt, signal)) yield { state: 'speaking', ...reader.add(piece) };
  } catch (error) {
    if (!signal.aborted) {
      const known = isEngineError(error) ? error : new EngineError('unavailable', String(error));
      yield { state: 'failed', error: known, ...reader.end() };
      return;
    }
  }
  yield { state: signal.aborted ? 'stopped' : 'done', ...reader.end() };
}
