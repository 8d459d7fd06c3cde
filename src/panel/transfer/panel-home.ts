import { html, nothing, type TemplateResult } from 'lit';
import type { profile as words } from '../../i18n/en/profile.js';
import type { Profile } from '../../model/profile.js';
import type { SharedProfile } from '../../profile/transfer/transfer.js';
import { toFile } from '../../profile/transfer/file.js';
import { liveText } from '../../ui/live-text.js';
import { copyByHand } from '../../ui/copy-by-hand.js';
import { heading, ownHeading } from '../../ui/heading.js';
import { checkIcon, downIcon, infoIcon, listIcon, printIcon, saveIcon, warnIcon } from '../../ui/icons.js';
import { notice } from '../../ui/notice.js';
import { rich } from '../../ui/rich.js';
import { ring } from '../../ui/ring.js';
import { binIcon, fileIcon, linkIcon, resumeIcon } from '../panel-icons.js';
import { download } from '../../ui/download.js';
import type { PanelHandlers, PanelProps } from '../panel-props.js';
import { profileCounts } from './transfer-view.js';
import { checked, onCheck } from '../../ui/checked.js';

/** What the visitor chose about what they take along. */
export interface ExportOptions {
  readonly withNotes: boolean;
  /** Whose marks they are, as the visitor says. */
  readonly name: string;
}

export interface Home {
  readonly props: PanelProps;
  readonly handlers: PanelHandlers;
  readonly words: typeof words;
  readonly profile: Profile;
  /** Offers to go on with reviews that were begun. */
  readonly begun: unknown;
  readonly luggage: ExportOptions;
  /** Whether a file is held over the panel. */
  readonly isDropping: boolean;
  /** All that is kept, as it travels in a file; undefined where nothing is. */
  readonly marks: () => SharedProfile;
  /** All that is kept, to be read; nothing while nobody asked for it. */
  readonly list: unknown;
  readonly has: { readonly marks: boolean; readonly notes: boolean; readonly skills: boolean };
  /** Shows all that is kept, or does so no more. */
  readonly show: (isShown: boolean) => void;
  readonly pack: (luggage: Partial<ExportOptions>) => void;
  readonly open: (file: File) => void;
  readonly receive: (text: string) => void;
  readonly copy: () => void;
  readonly saveResume: () => void;
  readonly forget: () => void;
}

/** What a visitor can do with their marks. */
export function homeView(home: Home): TemplateResult {
  const { words, has } = home;
  return html`${header(home)} ${trouble(home)}
    <ul class="marks-acts unprinted">
      ${home.begun} ${saving(home)} ${loading(home)} ${linking(home)}
      ${act(home, {
        ...words.resume,
        icon: resumeIcon,
        button: html`<button class="button" type="button" ?disabled=${!has.skills} @click=${home.saveResume}>
          ${resumeIcon}${words.resume.button}
        </button>`,
      })}
      ${listing(home)}
      ${act(home, {
        ...words.print,
        icon: printIcon,
        button: html`<button class="button" type="button" ?disabled=${!has.marks} @click=${() => print()}>
          ${printIcon}${words.print.button}
        </button>`,
      })}
      ${act(home, {
        ...words.forget,
        icon: binIcon,
        button: html`<button class="button" type="button" ?disabled=${!has.marks} @click=${home.forget}>
          ${binIcon}${words.forget.button}
        </button>`,
      })}
    </ul>
    ${kept(home)}`;
}

export function header({ props, words, profile }: Pick<Home, 'props' | 'words' | 'profile'>): TemplateResult {
  const { career, say, headingLevel } = props;
  const sum = profileCounts(career, profile);
  const { known, learning, total } = sum;
  return html`<div class="marks-head">
    ${total ? ring(sum, say.progressWords(known, learning, total)) : nothing}
    <div>
      ${props.hasOwnHeading ? ownHeading(headingLevel, words.title) : heading(headingLevel, 'title', words.title)}
      <p class="marks-sum muted">${rich(words.sum(sum))}</p>
    </div>
  </div>`;
}

interface Act {
  readonly icon: TemplateResult<2>;
  readonly title: string;
  readonly text: string;
  readonly button: TemplateResult | typeof nothing;
  readonly more?: unknown;
}

/** An act: what it does, its button, and what there is to choose about it. */
const act = ({ props }: Home, { icon, title, text, button, more = nothing }: Act): TemplateResult =>
  html`<li class="marks-act">
    ${icon}
    <div class="marks-what">
      ${heading(props.headingLevel + 1, 'marks-name', liveText(title))}
      <p class="muted">${liveText(text)}</p>
    </div>
    ${button === nothing ? nothing : html`<div class="marks-do">${button}</div>`}
    ${more === nothing ? nothing : html`<div class="marks-more">${more}</div>`}
  </li>`;

function saving(home: Home): TemplateResult {
  const { words, handlers, has, marks } = home;
  const save = () => {
    download(toFile(marks()));
    handlers.announce(words.save.saved);
  };
  return act(home, {
    ...words.save,
    icon: saveIcon,
    button: html`<button class="button main" type="button" ?disabled=${!has.marks} @click=${save}>
      ${saveIcon}${words.save.button}
    </button>`,
  });
}

function loading(home: Home): TemplateResult {
  const { load } = home.words;
  const read = (event: Event) => {
    event.preventDefault();
    const field = (event.currentTarget as HTMLFormElement).querySelector('input')!;
    if (field.value.trim()) home.receive(field.value);
    else field.focus();
  };
  return act(home, {
    title: load.title,
    text: home.isDropping ? load.drop : load.text,
    icon: fileIcon,
    button: fileButton(load.button, '', home.open),
    more: html`<details class="marks-choices">
      <summary class="muted-icon"><span>${load.paste}</span>${downIcon}</summary>
      <form class="marks-paste" @submit=${read}>
        <label class="field"
          >${linkIcon}<input
            type="text"
            autocomplete="off"
            spellcheck="false"
            dir="ltr"
            aria-label=${load.field} /></label
        ><button class="button">${load.read}</button>
      </form>
    </details>`,
  });
}

/** A button that asks for a file. The input is the control; it is only drawn as a button. */
export const fileButton = (words: string, name: string, open: (file: File) => void): TemplateResult => {
  const chosen = ({ target }: Event) => {
    const input = target as HTMLInputElement;
    const [file] = input.files ?? [];
    if (file) open(file);
    // The same file can be chosen again.
    input.value = '';
  };
  return html`<label class="button marks-file ${name}"
    >${fileIcon}${words}<input class="cover" type="file" accept=".json,application/json" @change=${chosen}
  /></label>`;
};

function linking(home: Home): TemplateResult {
  const { words, handlers, has, luggage, pack } = home;
  const { link } = words;
  const kind = handlers.link.kind;
  const { copied } = handlers.link;
  const isCopied = copied.state === 'copied';
  const told = isCopied ? link.told[kind] : copied.state === 'by-hand' ? link.byHand[kind] : '';
  const text = luggage.withNotes ? link.textWithNotes[kind] : link.text[kind];
  const button = html`<button
      class="button ${isCopied ? 'told' : ''}"
      type="button"
      ?disabled=${!has.marks}
      @click=${home.copy}
    >
      ${isCopied ? checkIcon : linkIcon}${liveText(isCopied ? link.copied : link.button[kind])}</button
    ><span class="unseen" role="status" .textContent=${told}></span>`;
  return act(home, {
    title: link.title[kind],
    text,
    icon: linkIcon,
    button: button,
    more: html`${
        copied.state === 'by-hand' ? copyByHand({ label: link.byHand[kind], text: copied.text, isCode: true }) : nothing
      }
      <details class="marks-choices">
        <summary class="muted-icon"><span>${link.options}</span>${downIcon}</summary>
        <div class="marks-options">
          ${
            has.notes
              ? html`<label class="marks-option"
                  ><input
                    class="check"
                    type="checkbox"
                    autocomplete="off"
                    ?checked=${checked(luggage.withNotes)}
                    @change=${onCheck((isChecked) => pack({ withNotes: isChecked }))}
                  /><span>${link.withNotes}</span></label
                >`
              : nothing
          }
          <label class="marks-whose"
            ><span>${link.name}</span
            ><span class="field"
              ><input
                type="text"
                autocomplete="off"
                maxlength="80"
                dir="auto"
                .value=${luggage.name}
                @input=${({ target }: Event) => pack({ name: (target as HTMLInputElement).value })} /></span
            ><span class="small muted">${link.nameText}</span></label
          >
        </div>
      </details>`,
  });
}

/** All that is kept, to be read in its place. It is worked out once it is asked for. */
function listing(home: Home): TemplateResult {
  const { words, has, list, show } = home;
  const toggle = ({ target }: Event) => show((target as HTMLDetailsElement).open);
  return act(home, {
    ...words.seeing,
    icon: listIcon,
    button: nothing,
    more:
      has.marks || list !== nothing
        ? html`<details class="marks-choices" ?open=${list !== nothing} @toggle=${toggle}>
            <summary class="muted-icon"><span>${words.seeing.button}</span>${downIcon}</summary>
            ${list}
          </details>`
        : html`<p class="small muted">${words.list.nothing}</p>`,
  });
}

/** The marks are kept nowhere, against the page's will. */
function trouble({ words, marks, has, props }: Home): TemplateResult | typeof nothing {
  const why = lasting(props);
  if (!why) return nothing;
  const save = () => download(toFile(marks()));
  return notice({
    icon: warnIcon,
    title: words.trouble.title,
    text: words.trouble[why],
    role: 'status',
    actions: html`<button class="button" type="button" ?disabled=${!has.marks} @click=${save}>
      ${saveIcon}${words.save.button}
    </button>`,
  });
}

/** Where the marks are kept, truly. */
function kept({ words, props }: Home): TemplateResult | typeof nothing {
  if (lasting(props)) return nothing;
  const { storage = props.settings.storage ?? 'local' } = props.store ?? {};
  const where = words.kept[typeof storage === 'object' ? 'host' : storage];
  return html`<div class="marks-kept">
    ${infoIcon}
    <p class="muted"><b>${words.kept.title}</b> ${liveText(where)}</p>
  </div>`;
}

/** Why the marks last only as long as the page. What could not be read and was put aside hinders no other marks. */
const lasting = ({ store }: PanelProps) => (store?.trouble === 'corrupt' ? undefined : store?.trouble);
