/// <reference types="vite/client" />
import { html, LitElement, nothing, type TemplateResult } from 'lit';
import { state } from 'lit/decorators.js';
import { ref } from 'lit/directives/ref.js';
import { NAVIGATE_URL } from 'storybook/internal/core-events';
import { addons } from 'storybook/preview-api';
import { addressOf, titleOf } from '../../.storybook/docs/address.js';
import { checkIcon, icon } from '../../src/ui/icons.js';
import { statusIcon } from '../../src/ui/status-icon.js';
import { base } from '../../src/ui/styles/base.styles.js';
import { tokens } from '../../src/ui/styles/tokens.styles.js';
import { entries, type Entry } from './catalog.js';
import { type Group, groups } from './groups.js';
import { styles } from './start-page.styles.js';

const copyIcon = icon('M7.5 7.5H16v9H7.5zM12.5 7.5v-4H4v9h3.5');

const SCRIPT = '<script type="module" src="/cdn/loader.js"></script>';
/** How long "copied" is shown, in milliseconds. */
const COPIED = 2000;

const texts = import.meta.glob<string>(['/README.md', '/docs/**/*.md'], {
  eager: true,
  query: '?raw',
  import: 'default',
});
const docs = Object.entries(texts).map(([path, text]) => titleOf(path.slice(1), text));

const hostPages = Object.keys(import.meta.glob('../pages/*.html', { query: '?url' })).map((path) =>
  path.slice(path.lastIndexOf('/') + 1, -'.html'.length),
);

const LOOKS = ['green', 'cobalt', 'plum', 'ink'];
const STATUSES = ['known', 'learning', 'to-learn'] as const;

/** Draws a picture as small as it should be, from where it should begin. */
function place(drawn: Element | undefined, zoom: number, skip: number): void {
  if (!(drawn instanceof HTMLElement)) return;
  drawn.style.zoom = `${zoom}`;
  drawn.style.marginBlockStart = `${-skip}em`;
}

/** What Storybook opens with: every element with its picture and its tag, then the docs and the host pages. */
export class StartPage extends LitElement {
  static override styles = [tokens, base, styles];

  /** What was just copied. */
  @state() private _copied: string | undefined;
  #timer: ReturnType<typeof setTimeout> | undefined;

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    clearTimeout(this.#timer);
  }

  async #copy(text: string, { currentTarget }: Event): Promise<void> {
    const code = (currentTarget as Element).parentElement!.querySelector('code')!;
    try {
      await navigator.clipboard.writeText(text);
      this._copied = text;
      clearTimeout(this.#timer);
      this.#timer = setTimeout(() => (this._copied = undefined), COPIED);
    } catch {
      // The page may not copy: what is to be copied is selected, for the visitor's own keys.
      getSelection()?.selectAllChildren(code);
    }
  }

  /** Opens a page of Storybook without loading all of it again. */
  #follow(event: MouseEvent): void {
    if (event.button || event.metaKey || event.ctrlKey || event.shiftKey || event.altKey) return;
    event.preventDefault();
    addons.getChannel().emit(NAVIGATE_URL, (event.currentTarget as Element).getAttribute('href'));
  }

  #link(address: string, words: string): TemplateResult {
    return html`<a href=${address} target="_top" @click=${(event: MouseEvent) => this.#follow(event)}>${words}</a>`;
  }

  #copyButton(text: string, words?: string): TemplateResult {
    const isCopied = this._copied === text;
    return html`<button
      class=${words ? 'button' : 'copy'}
      aria-label=${words ? nothing : `Copy ${text}`}
      @click=${(event: Event) => this.#copy(text, event)}
    >
      ${isCopied ? checkIcon : copyIcon}${words && (isCopied ? 'Copied' : words)}
    </button>`;
  }

  protected override render(): TemplateResult {
    const inGroup = ({ title }: Group) => entries.filter(({ group }) => group === title);
    const [progress, explore, read, ask, yours] = groups.map((group) => this.#renderGroup(group, inGroup(group)));
    return html`<div class="root">
      <div class="start">
        <h1>career-elements</h1>
        <p class="lead">
          Elements about a career, for any page. They take your font and your color, and keep what a visitor tells them
          on the visitor’s device.
        </p>
        <p class="snippet"><code>${SCRIPT}</code>${this.#copyButton(SCRIPT, 'Copy')}</p>
        <p class="small muted">Once a page. Each element then loads only what it needs.</p>
        ${progress}${explore}
        <div class="pair">${read}${ask}</div>
        ${yours} ${this.#renderDocs()} ${this.#renderHostPages()}
        <p class="unseen" role="status">${this._copied ? `Copied: ${this._copied}` : nothing}</p>
      </div>
    </div>`;
  }

  #renderGroup({ title, line }: Group, elements: readonly Entry[]): TemplateResult {
    return html`<section>
      <div class="head">
        <h2>${title}</h2>
        <p>${line}</p>
      </div>
      <ul class="elements">
        ${elements.map((entry) => this.#renderElement(entry))} ${title === 'Yours' ? this.#renderLooks() : nothing}
      </ul>
    </section>`;
  }

  #renderElement({ tag, name, summary, address, zoom, skip, size, picture }: Entry): TemplateResult {
    const markup = `<${tag}></${tag}>`;
    return html`<li class="element ${size}">
      <div class="picture" inert aria-hidden="true">
        <div class="drawn" ${ref((drawn) => place(drawn, zoom, skip))}>${picture()}</div>
      </div>
      <div>
        <h3>${this.#link(address, name)}</h3>
        <p class="summary">${summary}</p>
        <p class="tag"><code>&lt;${tag}&gt;</code>${this.#copyButton(markup)}</p>
      </div>
    </li>`;
  }

  #renderLooks(): TemplateResult {
    return html`<li class="element wide look">
      <h3>Your look</h3>
      <p>
        Five properties, all optional: text, surface, accent, corner, font. Everything else follows, and stays readable.
      </p>
      <ul class="looks" inert aria-hidden="true">
        ${LOOKS.map(
          (look) =>
            html`<li class=${look}>
              <div class="root">
                <p class="marks">${STATUSES.map((status) => statusIcon(status))}</p>
                <span class="button main">Next</span>
              </div>
            </li>`,
        )}
      </ul>
    </li>`;
  }

  #renderDocs(): TemplateResult {
    return html`<section>
      <div class="head">
        <h2>Docs</h2>
        <p>How to put them on your page.</p>
      </div>
      <ul class="links">
        ${docs.map((title) => html`<li>${this.#link(addressOf(title), title.slice('Docs/'.length))}</li>`)}
      </ul>
    </section>`;
  }

  #renderHostPages(): TemplateResult {
    return html`<section>
      <div class="head">
        <h2>Whole pages</h2>
        <p>As a host writes them, with styles of their own, from the built script.</p>
      </div>
      <ul class="links">
        ${hostPages.map(
          (page) =>
            html`<li>
              <a href=${`pages/${page}.html`} target="_blank" rel="noreferrer">${page.replaceAll('-', ' ')}</a>
            </li>`,
        )}
      </ul>
    </section>`;
  }
}
