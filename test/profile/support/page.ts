import { vi } from 'vitest';

/** In Node, what of a page the profile's storage uses: a device's own storage, events, and whether it is seen. */
export function openPage({ baseURI = 'http://host.example/careers/' } = {}) {
  const events = new EventTarget();
  const kept = new Map<string, string>();
  const document = { visibilityState: 'visible', baseURI };
  const localStorage = {
    getItem: (key: string) => kept.get(key) ?? null,
    setItem: (key: string, value: string) => void kept.set(key, value),
    removeItem: (key: string) => void kept.delete(key),
  };
  vi.stubGlobal('addEventListener', events.addEventListener.bind(events));
  vi.stubGlobal('document', document);
  vi.stubGlobal('localStorage', localStorage);
  const happens = (type: string) => events.dispatchEvent(new Event(type));
  return {
    kept,
    localStorage,
    happens,
    show(visibilityState: 'visible' | 'hidden') {
      document.visibilityState = visibilityState;
      happens('visibilitychange');
    },
  };
}
