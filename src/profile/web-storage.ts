/** The browser's own storage: `career-elements/profile/<key>`. */
import type { ProfileStorage } from './storage.js';

/** What JSON says; what is none stays text, which no document is. */
export const parsed = (text: string): unknown => {
  try {
    return JSON.parse(text);
  } catch {
    return text;
  }
};

/** `local` is shared by all tabs, which hear of each write; `session` is one tab's own. */
export function webStorage(area: 'local' | 'session', key: string): ProfileStorage {
  const place = `career-elements/profile/${key}`;
  const aside = `${place}.kept-aside`;
  /** Asked for each time: in a sandboxed frame the getter itself throws. */
  const storage = () => globalThis[`${area}Storage`];
  /** The text last read or written, and what it holds, so that nothing is parsed twice. */
  let text: string | null = null;
  let held: unknown;
  let channel: BroadcastChannel | undefined;

  const openChannel = () =>
    area === 'local' && 'BroadcastChannel' in globalThis
      ? new BroadcastChannel(`career-elements.profile/${area}/${key}`)
      : undefined;

  return {
    load() {
      const found = storage().getItem(place);
      if (found !== text) {
        text = found;
        held = found === null ? undefined : parsed(found);
      }
      return held;
    },

    save(document) {
      const next = JSON.stringify(document);
      storage().setItem(place, next);
      text = next;
      held = document;
      channel?.postMessage('changed');
    },

    // The channel also reaches other stores on this page; a `storage` event says that the text can be read.
    subscribe(listener) {
      const stop = new AbortController();
      channel = openChannel();
      channel?.addEventListener('message', ({ data }) => listener(data === null));
      addEventListener('storage', () => listener(), stop);
      // A page that comes back from the back/forward cache has missed what was changed or signed out.
      addEventListener(
        'pageshow',
        ({ persisted }) => persisted && listener(text !== null && storage().getItem(place) === null),
        stop,
      );
      return () => {
        stop.abort();
        channel?.close();
        channel = undefined;
      };
    },

    remove() {
      storage().removeItem(place);
      storage().removeItem(aside);
      const told = channel ?? openChannel();
      told?.postMessage(null);
      if (!channel) told?.close();
    },

    // What cannot be read has just been loaded.
    keepAside() {
      if (text !== null && storage().getItem(aside) === null) storage().setItem(aside, text);
    },
  };
}
