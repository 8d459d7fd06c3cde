import { css, html, LitElement, type TemplateResult } from 'lit';
import { property } from 'lit/decorators.js';
import type { CareerData } from '../../model/career.js';
import type { Overlay } from '../../model/overlay.js';
import { registered } from '../../profile/registry.js';
import type { ProfileStorage } from '../../profile/store.js';
import { ContextController } from '../../ui/controllers/context-controller.js';
import { createRoot, restyle } from '../../ui/sheets.js';
import { inherit, type Links, type Settings, type SettingsProvider } from '../../ui/settings.js';

/**
 * Says once, for every element inside it, which dataset to show, where links lead and where the visitor's
 * marks are kept. What an element says itself goes before it, and a context within another completes it.
 * The language is that of the nearest `lang`, so a `lang` here speaks for all inside.
 *
 * Until a visitor consents, `storage="none"` keeps their marks in memory alone; `storage = 'local'`
 * thereafter keeps them on the device, those made before included.
 *
 * @summary Settings for every element inside it.
 * @slot - The elements, and whatever stands between them.
 */
export class CareerContext extends LitElement implements SettingsProvider {
  static override styles = css`
    :host {
      display: contents;
    }
    :host([hidden]) {
      display: none;
    }
  `;

  /** Id of a built-in career. */
  @property() career?: string;
  /** URL of a dataset. */
  @property() src?: string;
  /** A dataset as an object. It is checked, and never changed or frozen. */
  @property({ attribute: false }) data?: CareerData;
  /** Changes, hides or adds records of the dataset. */
  @property({ attribute: false }) overlay?: Overlay;
  /** URL template of a position's jobs, with `{id}` and `{title}`. */
  @property({ attribute: 'job-url' }) jobUrl?: string;
  /** URL template of a skill's course, with `{id}`, `{skill}` and `{title}`. */
  @property({ attribute: 'skill-url' }) skillUrl?: string;
  /** URL template of another career's page, with `{id}` and `{title}`. */
  @property({ attribute: 'career-url' }) careerUrl?: string;
  /** Links and notes by `kind/id`, such as `skill/sql`. */
  @property({ attribute: false }) links?: Links;
  /** Where the visitor's progress is stored: `local`, `session` or `none`; as a property, also an object of your own. */
  @property() storage?: 'local' | 'session' | 'none' | ProfileStorage;
  /** Keeps the progress of people who share a browser apart. */
  @property({ attribute: 'storage-key' }) storageKey?: string;

  readonly #outer = new ContextController(this);
  readonly #listeners = new Set<() => void>();

  protected override createRenderRoot(): HTMLElement | DocumentFragment {
    // A server's slot would stand beside this one.
    this.shadowRoot?.replaceChildren();
    return createRoot(this);
  }

  adoptedCallback(): void {
    restyle(this.renderRoot as ShadowRoot);
  }

  protected override updated(): void {
    for (const listener of this.#listeners) listener();
  }

  /** What holds for the elements inside: its own settings, completed by those of the contexts around it. */
  get settings(): Settings {
    const { career, src, data, overlay, jobUrl, skillUrl, careerUrl, links, storage, storageKey } = this;
    return inherit(
      { career, src, data, overlay, jobUrl, skillUrl, careerUrl, links, storage, storageKey },
      this.#outer.settings,
    );
  }

  /** Calls back when its settings change, until the function returned is called. */
  onSettings(listener: () => void): () => void {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  }

  /**
   * Forgets the visitor: empties their marks here, in the other tabs and on this device. Marks that an
   * adapter of the host's keeps stay with the host, unless the adapter can remove them. Done when the promise is
   * kept: at once, where an element inside shows marks.
   */
  async signOut(): Promise<void> {
    const { storage, storageKey: key } = this.settings;
    const open = registered(storage || 'local', key || 'default');
    if (open) open.signOut();
    else (await import('../../profile/store.js')).openProfile({ storage, key }).signOut();
  }

  protected override render(): TemplateResult {
    return html`<slot></slot>`;
  }
}
