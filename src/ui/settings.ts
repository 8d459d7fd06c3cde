/**
 * What a host says once for many elements: by attributes of its own an element, by `<career-context>`
 * for all within it. An element's own settings go before its context's.
 */
import type { CareerData } from '../model/career.js';
import type { Overlay } from '../model/overlay.js';
import type { Storage } from '../profile/store.js';

/** What a host says of one record: where it leads, the link's words, and a note to stand beside it. */
export interface LinkEntry {
  readonly url?: string;
  readonly label?: string;
  /** The host's own words beside the record, such as "37 open jobs". */
  readonly note?: string;
}

/** By `kind/id`, such as `position/backend-developer` or `skill/sql`. */
export type Links = Readonly<Record<string, LinkEntry>>;

export interface Settings {
  readonly career?: string | undefined;
  readonly src?: string | undefined;
  readonly data?: CareerData | undefined;
  readonly overlay?: Overlay | undefined;
  readonly jobUrl?: string | undefined;
  readonly skillUrl?: string | undefined;
  readonly careerUrl?: string | undefined;
  readonly links?: Links | undefined;
  readonly storage?: Storage | undefined;
  readonly storageKey?: string | undefined;
}

/** An element that gives settings to those inside it. */
export interface SettingsProvider extends HTMLElement {
  readonly settings: Settings;
  /** Calls back when its settings change, until the function returned is called. */
  onSettings(listener: () => void): () => void;
}

export const CONTEXT_TAG = 'career-context';
const DATASET: readonly string[] = ['career', 'src', 'data'];

/**
 * The settings that hold for an element: its own, completed by those around it. A dataset that is
 * named near (by `career`, `src` or `data`) goes before any that is named further out.
 */
export function inherit(own: Settings, outer: Settings = {}): Settings {
  // An attribute that was taken away leaves null behind.
  const said = Object.entries(own).filter(([, value]) => value !== undefined && value !== null);
  const kept: Record<string, unknown> = { ...outer };
  const namesDataset = said.some(([name]) => DATASET.includes(name));
  if (namesDataset) for (const name of DATASET) delete kept[name];
  return Object.assign(kept, Object.fromEntries(said));
}

/** The nearest `<career-context>` around a node, out of shadow roots and slots too. */
export function contextAround(element: Element): Element | undefined {
  let node: Node | null = element;
  while ((node = (node as Element).assignedSlot ?? node.parentNode ?? (node as ShadowRoot).host ?? null))
    if ((node as Element).localName === CONTEXT_TAG) return node as Element;
  return undefined;
}
