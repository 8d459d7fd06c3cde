/**
 * A browser's language model as the Prompt API describes it, and as badly as it may go: it checks languages, downloads
 * only after a click, counts its sessions, ends with the signal it was made with, and has a small context.
 */
interface Expected {
  readonly type: string;
  readonly languages?: readonly string[];
}
interface Message {
  readonly role: string;
  readonly content: string;
}
interface CreateOptions {
  readonly expectedInputs?: readonly Expected[];
  readonly expectedOutputs?: readonly Expected[];
  readonly initialPrompts?: readonly Message[];
  readonly monitor?: (monitor: EventTarget) => void;
  readonly signal?: AbortSignal;
}

export interface Plan {
  state: 'unavailable' | 'downloadable' | 'downloading' | 'available';
  /** Whether the visitor has just clicked. */
  isActive: boolean;
  /** What it says; a name stands for an error that comes in its place. */
  says: readonly (string | { readonly error: string })[];
  /** Whether it goes on thinking after that, without an end. */
  isEndless: boolean;
  downloadFails: boolean;
  /** In characters. */
  context: number;
}

export interface FakeModel {
  readonly plan: Plan;
  /** What is installed as `LanguageModel`. */
  readonly LanguageModel: object;
  readonly downloads: number;
  readonly open: number;
  /** Every message it was given, of all sessions. */
  readonly told: readonly Message[];
  readonly languages: { inputs: readonly string[]; outputs: readonly string[] } | undefined;
}

const failed = (name: string) => new DOMException(`It went wrong: ${name}.`, name);
const spoken = ['en', 'es', 'ja', 'de', 'fr'];

export function fakeModel(changes: Partial<Plan> = {}): FakeModel {
  const plan: Plan = {
    state: 'available',
    isActive: false,
    says: ['Databases ', 'first [1]. ', 'Then tests [2].'],
    isEndless: false,
    downloadFails: false,
    context: 10_000,
    ...changes,
  };
  let downloads = 0;
  let open = 0;
  const told: Message[] = [];
  let languages: FakeModel['languages'];

  const languagesOf = (expected: readonly Expected[] = []) =>
    expected.flatMap(({ languages: tags = [] }) => Intl.getCanonicalLocales([...tags]));
  const check = ({ expectedInputs, expectedOutputs }: CreateOptions) => {
    languages = { inputs: languagesOf(expectedInputs), outputs: languagesOf(expectedOutputs) };
    const all = [...languages.inputs, ...languages.outputs];
    return all.every((tag) => spoken.includes(tag.split('-')[0]!)) ? plan.state : 'unavailable';
  };
  const size = (messages: readonly Message[]) => messages.reduce((sum, { content }) => sum + content.length, 0);
  /** Settles as the promise does, or with the signal's reason. */
  const abortable = <T>(signal: AbortSignal, promise: Promise<T>) =>
    new Promise<T>((resolve, reject) => {
      signal.throwIfAborted();
      signal.addEventListener('abort', () => reject(signal.reason as Error));
      promise.then(resolve, reject);
    });
  const tick = () => new Promise<void>((resolve) => setTimeout(resolve, 1));

  async function download(monitor: EventTarget | undefined, signal: AbortSignal) {
    if (!plan.isActive) throw failed('NotAllowedError');
    downloads++;
    plan.state = 'downloading';
    for (const loaded of [0, 0.25, 1]) {
      await abortable(signal, tick());
      if (plan.downloadFails && loaded > 0) throw failed('NetworkError');
      monitor?.dispatchEvent(Object.assign(new Event('downloadprogress'), { loaded, total: 1 }));
    }
    plan.state = 'available';
  }

  function sessionOf(initial: readonly Message[], created: AbortSignal) {
    const end = new AbortController();
    open++;
    let isOpen = true;
    const destroy = (reason: unknown) => {
      if (isOpen) open--;
      isOpen = false;
      end.abort(reason);
    };
    created.addEventListener('abort', () => destroy(created.reason));
    return {
      destroy: () => destroy(failed('AbortError')),
      promptStreaming(input: string, { signal }: { signal?: AbortSignal } = {}) {
        if (!isOpen) throw failed('InvalidStateError');
        told.push({ role: 'user', content: input });
        const stop = AbortSignal.any([end.signal, ...(signal ? [signal] : [])]);
        const pieces = [...plan.says];
        return new ReadableStream<string>(
          {
            start(controller) {
              const stopped = () => controller.error(stop.reason);
              if (stop.aborted) stopped();
              else stop.addEventListener('abort', stopped);
              if (size([...initial, { role: 'user', content: input }]) > plan.context)
                controller.error(failed('QuotaExceededError'));
            },
            async pull(controller) {
              await tick();
              if (stop.aborted) return;
              const piece = pieces.shift();
              if (typeof piece === 'string') controller.enqueue(piece);
              else if (piece) controller.error(failed(piece.error));
              else if (plan.isEndless) await new Promise(() => {});
              else controller.close();
            },
          },
          { highWaterMark: 0 },
        );
      },
    };
  }

  return {
    plan,
    LanguageModel: {
      availability: async (options: CreateOptions = {}) => check(options),
      create: async (options: CreateOptions = {}) => {
        const state = check(options);
        const signal = options.signal ?? new AbortController().signal;
        signal.throwIfAborted();
        const { initialPrompts = [] } = options;
        if (initialPrompts.slice(1).some(({ role }) => role === 'system'))
          throw new TypeError('The system is not first.');
        const monitor = options.monitor && new EventTarget();
        if (monitor) options.monitor?.(monitor);
        if (state === 'unavailable') throw failed('NotSupportedError');
        if (state !== 'available') await download(monitor, signal);
        await abortable(signal, tick());
        if (size(initialPrompts) > plan.context) throw failed('QuotaExceededError');
        told.push(...initialPrompts);
        return sessionOf(initialPrompts, signal);
      },
    },
    get downloads() {
      return downloads;
    },
    get open() {
      return open;
    },
    told,
    get languages() {
      return languages;
    },
  };
}
