import { emptyDocument, merge, type ProfileDocument } from '../document.js';
import { backOff } from './back-off.js';
import { SyncFailure } from './failure.js';
import type { Server, Tag } from './server.js';

/** All in seconds. */
export interface Pace {
  /** For how long acts gather before they are sent together: 0.5 where it is left out. */
  readonly gather?: number | undefined;
  /** Within how long a failed request is tried again, and twice that after each further failure: 1 where it is left out. */
  readonly firstRetry?: number | undefined;
  /** Within how long it is tried again at last: 300 where it is left out. */
  readonly longestRetry?: number | undefined;
}

export interface Synchroniser {
  /** All that is known, from here and from the server. */
  readonly document: ProfileDocument;
  /** What of it the server holds; the same object where that is all. */
  readonly sent: ProfileDocument;
  /** Why the last exchange failed, where it did. */
  readonly failure: SyncFailure | undefined;
  /** Takes in what the visitor did, to be sent soon. Another tab sends what was done there: that is seen to later. */
  take(document: ProfileDocument, isFromOtherTab?: boolean): void;
  /** Asks the server now, unless it wants to be left alone or, for who is patient, something is about to be sent. */
  wake(isPatient?: boolean): void;
  /** Sends at once what gathers. */
  flush(): void;
  /** Sends what the server lacks, if it takes it now, and nothing after that. */
  end(): void;
}

/** A server that finds something else in its place so many times in a row goes by other tags than it gives. */
const mostConflicts = 5;

/**
 * Keeps a document and a server's in step: one request at a time, few of them, and again after each failure.
 * Calls back after each exchange, whether it succeeded or failed.
 */
export function synchroniser(
  server: Server,
  { gather = 0.5, firstRetry = 1, longestRetry = 300 }: Pace,
  exchanged: () => void,
): Synchroniser {
  let document = emptyDocument;
  /** What of the document the server holds, and the tag it carries there. */
  let sent = emptyDocument;
  let tag: Tag;
  let mustRead = true;

  let failure: SyncFailure | undefined;
  let failuresInARow = 0;
  /** When the server wants to be asked again, at the earliest: ms since 1970. */
  let notBefore = 0;

  let timer: ReturnType<typeof setTimeout> | undefined;
  let isBusy = false;
  let isEnding = false;

  const isStopped = () => failure && (isEnding || failure.status === 'signed-out');

  const read = async () => {
    const kept = await server.read(tag);
    mustRead = false;
    if (!kept) return;
    document = merge(document, kept.document);
    sent = merge(kept.document, document) === kept.document ? document : kept.document;
    tag = kept.tag;
  };

  const exchange = async () => {
    if (mustRead) await read();
    for (let conflicts = 0; document !== sent; conflicts++) {
      if (conflicts === mostConflicts)
        throw new SyncFailure('refused', 'The server takes no write under the ETag it gave: is it a strong one?');
      const given = document;
      const written = await server.write(given, tag);
      if (written !== 'conflict') {
        sent = given;
        tag = written.tag;
        mustRead = !tag;
        return;
      }
      await read();
    }
  };

  const run = async () => {
    clearTimeout(timer);
    timer = undefined;
    isBusy = true;
    try {
      await exchange();
      failure = undefined;
      failuresInARow = 0;
    } catch (error) {
      failure = error as SyncFailure;
      failuresInARow++;
    }
    isBusy = false;
    goOn();
    exchanged();
  };

  const runIn = (delay: number) => {
    if (!isBusy && !timer && !isStopped() && delay < Infinity) timer = setTimeout(() => void run(), delay * 1000);
  };

  const goOn = () => {
    if (failure) {
      if (failure.wait < Infinity) notBefore = Date.now() + failure.wait * 1000;
      runIn(Math.max(failure.wait, backOff(failuresInARow, firstRetry, longestRetry)));
    } else if (document !== sent) {
      runIn(isEnding ? 0 : gather);
    }
  };

  const wake = (isPatient?: boolean) => {
    if (isBusy || isStopped() || Date.now() < notBefore || (isPatient && timer)) return;
    mustRead = true;
    failuresInARow = 0;
    void run();
  };

  const flush = () => {
    if (timer && !failure) void run();
  };

  return {
    get document() {
      return document;
    },
    get sent() {
      return sent;
    },
    get failure() {
      return failure;
    },

    take(news, isFromOtherTab) {
      const joined = merge(document, news);
      if (joined === document) return;
      // The news themselves where they hold everything, so that they are known again.
      document = merge(news, joined);
      mustRead ||= Boolean(isFromOtherTab);
      runIn(isFromOtherTab ? 4 * gather : gather);
    },

    wake,
    flush,

    end() {
      if (failure && document !== sent) wake();
      else flush();
      isEnding = true;
      clearTimeout(timer);
    },
  };
}
