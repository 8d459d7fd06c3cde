/**
 * How a visitor's marks stand with the server: all there; some on their way; not there, since it cannot be
 * reached or cannot answer now (that is tried again); not there, since the visitor is not signed in;
 * or not there, since it answers what makes no sense, or takes nothing.
 */
export type SyncStatus = 'saved' | 'saving' | 'offline' | 'signed-out' | 'refused';

/** Why a server did not give or take a profile. The message is for who made the page. */
export class SyncFailure extends Error {
  override readonly name = 'SyncFailure';

  constructor(
    readonly status: Exclude<SyncStatus, 'saved' | 'saving'>,
    message: string,
    /** Seconds for which not to ask again, at least. Infinity: until the visitor acts or comes back. */
    readonly wait = 0,
  ) {
    super(message);
  }
}
