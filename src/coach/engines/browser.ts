/** The browser's own language model, by the Prompt API: nothing of a conversation leaves the device. */
import { type Engine, EngineError, type EngineErrorKind, type Prompt } from '../engine.js';
import { limited, type Patience, piecesOf, unreachable, within } from './limits.js';
import { type Message, messagesOf } from './prompt.js';

export interface BrowserEngine extends Engine {
  /**
   * Downloads the model: only ever because the visitor asked, from within the handler of their click. Tells how much is
   * there, 0 to 1. Throws `EngineError`, or the signal's reason once that is aborted.
   */
  prepare(onProgress: (share: number) => void, signal: AbortSignal): Promise<void>;
}

/** As much of the Prompt API as is used (https://webmachinelearning.github.io/prompt-api). */
interface LanguageModel {
  availability(options: Languages): Promise<'unavailable' | 'downloadable' | 'downloading' | 'available'>;
  create(options: CreateOptions): Promise<Session>;
}
interface CreateOptions extends Languages {
  readonly initialPrompts?: readonly Message[];
  readonly monitor?: (monitor: EventTarget) => void;
  readonly signal: AbortSignal;
}
interface Languages {
  readonly expectedInputs: readonly Expected[];
  readonly expectedOutputs: readonly Expected[];
}
interface Expected {
  readonly type: 'text';
  readonly languages: readonly string[];
}
interface Session {
  promptStreaming(input: string, options: { readonly signal: AbortSignal }): ReadableStream<string>;
  destroy(): void;
}

/** A model may have to be brought into memory first. */
const usual: Patience = { first: 60_000, between: 30_000 };

/** The engine for a language to answer in and that of the guide, as BCP 47 tags. */
export function browserEngine(language: string, guide = language, patience = usual): BrowserEngine {
  const languages: Languages = {
    expectedInputs: [{ type: 'text', languages: [...new Set([language, guide])] }],
    expectedOutputs: [{ type: 'text', languages: [language] }],
  };
  const availability = async (): Promise<'ready' | 'download' | 'none'> => {
    try {
      const found = await model().availability(languages);
      return found === 'available' ? 'ready' : found === 'unavailable' ? 'none' : 'download';
    } catch {
      return 'none';
    }
  };

  async function* speak(prompt: Prompt, signal: AbortSignal): AsyncGenerator<string> {
    // To create a session would download what is missing.
    if ((await within(availability(), patience.first, signal)) !== 'ready')
      throw new EngineError('unavailable', 'The browser’s language model is not there: prepare it first.');
    const messages = messagesOf(prompt);
    const creation = model().create({ ...languages, initialPrompts: messages.slice(0, -1), signal });
    const session = await within(creation, patience.first, signal);
    try {
      yield* piecesOf(session.promptStreaming(messages.at(-1)!.content, { signal }), patience, signal);
    } finally {
      session.destroy();
    }
  }

  return {
    name: 'browser',
    availability,
    answer: (prompt, signal) => limited((stop) => speak(prompt, stop), kindOf, signal),
    async prepare(onProgress, signal) {
      try {
        const session = await model().create({
          ...languages,
          signal,
          monitor: (monitor) =>
            monitor.addEventListener('downloadprogress', (event) => onProgress((event as ProgressEvent).loaded)),
        });
        session.destroy();
      } catch (error) {
        signal.throwIfAborted();
        throw new EngineError(kindOf(error), `The browser’s language model did not come: ${String(error)}`);
      }
    },
  };
}

/** Throws where the browser has none. */
function model(): LanguageModel {
  const { LanguageModel } = globalThis as { readonly LanguageModel?: LanguageModel };
  if (!LanguageModel) throw new Error('This browser has no language model.');
  return LanguageModel;
}

const kinds: Readonly<Record<string, EngineErrorKind>> = {
  NotAllowedError: 'refused',
  // The browser held the answer back.
  NotReadableError: 'refused',
  QuotaExceededError: 'too-large',
};

const kindOf = (error: unknown): EngineErrorKind => {
  const { name } = error as Error;
  return name === 'NetworkError' ? unreachable() : (kinds[name] ?? 'unavailable');
};
