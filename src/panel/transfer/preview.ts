import { html, nothing, type TemplateResult } from 'lit';
import type { profile as words } from '../../i18n/en/profile.js';
import type { SkillProgress } from '../../model/profile.js';
import { isBackground } from '../../model/profile.js';
import { readPractice } from '../../profile/fields.js';
import type { Policy } from '../../profile/transfer/compare.js';
import { liveText } from '../../ui/live-text.js';
import { heading } from '../../ui/heading.js';
import { checkIcon, downIcon, flagIcon, onIcon } from '../../ui/icons.js';
import { statusIcon, iconOfStatus } from '../../ui/status-icon.js';
import { rich } from '../../ui/rich.js';
import { keepIcon, noteIcon, sameIcon } from '../panel-icons.js';
import type { PanelHandlers, PanelProps } from '../panel-props.js';
import { openReview } from '../mentor/review-session.js';
import type { StateOf } from '../panel-state.js';
import type { ChangeGroup, ChangeRow, Preview } from './transfer-view.js';
import { checked } from '../../ui/checked.js';

/** So many rows of a group are seen at once, and so many at all. */
const FEW = 8;
const MANY = 500;

type Words = typeof words;
interface PreviewProps {
  readonly state: StateOf<'preview'>;
  readonly preview: Preview;
  readonly words: Words;
  readonly props: PanelProps;
  readonly handlers: PanelHandlers;
  /** Tells the radios of one panel from those of another. */
  readonly name: string;
  readonly merge: () => void;
}

/** What marks that came along would change, before anything does. */
export function previewView(view: PreviewProps): TemplateResult {
  const { state, preview, words, props, handlers, merge } = view;
  const { marks, source, policy } = state;
  const { changes, groups, stay } = preview;
  const say = words.preview;
  const file = source.by === 'file' ? source.name : undefined;
  const isNothing = !groups.length;
  return html`<div class="marks-preview unprinted">
    ${heading(props.headingLevel, 'title', isNothing ? say.nothing : say.title)}
    <p class="marks-from muted">${rich(say.from(source.by, file ?? marks.name, marks.saved))}</p>
    <p class="marks-lede">
      ${liveText(isNothing ? say.nothingText(source.by) : say.lede({ change: preview.marks, added: preview.notes, others: preview.others, stay }))}
    </p>
    ${groups.map((group) => groupView(group, view))} ${preview.choice ? choice(view, policy) : nothing}
    <div class="marks-buttons">
      ${
        changes
          ? html`<button class="button main" type="button" @click=${merge}>${liveText(say.merge(changes))}</button>`
          : nothing
      }
      ${
        isNothing
          ? html`<button class="button" type="button" @click=${handlers.leave}>${words.close}</button>`
          : html`<button class="button quiet" type="button" @click=${handlers.leave}>${say.leave}</button>`
      }
      <button
        class="button quiet"
        type="button"
        @click=${() => void openReview(marks).then((session) => handlers.show({ state: 'review', session }))}
      >
        ${words.offer.mentor}
      </button>
    </div>
  </div>`;
}

function groupView({ name, rows }: ChangeGroup, view: PreviewProps): TemplateResult {
  const { words, props, state } = view;
  const say = words.preview;
  const { by } = state.source;
  const isHere = name === 'further-here' || name === 'later-here';
  const some = rows.slice(0, rows.length > FEW + 1 ? FEW : rows.length);
  const more = rows.slice(some.length, MANY);
  return html`<section class="marks-group">
    ${heading(
      props.headingLevel + 1,
      'marks-kind',
      html`<span>${liveText(say.groups[name](by))}</span
        ><span class="marks-count">${liveText(words.number(rows.length))}</span>`,
    )}
    ${
      isHere
        ? html`<p class="small muted">
            ${liveText(state.policy === 'theirs' ? say.hereTextFollowed(by) : say.hereText(by, rows.length))}
          </p>`
        : nothing
    }
    <ul class="marks-rows">
      ${some.map((row) => rowView(row, view))}
    </ul>
    ${
      more.length
        ? html`<details class="marks-choices">
            <summary class="muted-icon">
              <span>${liveText(say.more(rows.length - some.length))}</span>${downIcon}
            </summary>
            <ul class="marks-rows">
              ${more.map((row) => rowView(row, view))}
            </ul>
          </details>`
        : nothing
    }
  </section>`;
}

function rowView(row: ChangeRow, view: PreviewProps): TemplateResult {
  return html`<li class="marks-row">
    <span class="marks-sign muted-icon">${sign(row)}</span>
    <span class="marks-thing"
      >${thing(row, view)}
      ${row.career ? html`<span class="small muted">${liveText(view.words.preview.kinds.inCareer(row.career))}</span>` : nothing}</span
    >
    <span class="marks-said">${said(row, view)}</span>
  </li>`;
}

/** What a row is about. */
function thing({ kind, title, here, there }: ChangeRow, { words, props }: PreviewProps): unknown {
  const { kinds } = words.preview;
  if (kind === 'note') return kinds.note(props.text(title));
  if (kind === 'review') return kinds.review;
  if (kind === 'background' || kind === 'hours' || kind === 'enjoys' || kind === 'talk' || kind === 'seen')
    return kinds.coach[kind];
  const isChanged = here !== undefined && here !== there;
  if (isChanged && (kind === 'current' || kind === 'target' || kind === 'stopped')) return kinds[`${kind}Changed`];
  return props.text(title);
}

function sign({ kind, marks, isTaken }: ChangeRow): unknown {
  if (marks)
    return isTaken
      ? [iconOfStatus(marks.here.status), onIcon, iconOfStatus(marks.there.status)]
      : [iconOfStatus(marks.here.status), sameIcon, iconOfStatus(marks.here.status)];
  if (kind === 'note' || kind === 'review') return noteIcon;
  if (kind === 'current' || kind === 'target') return flagIcon;
  if (kind === 'milestone') return statusIcon('milestone-done');
  return kind === 'saved' || kind === 'stopped' || kind === 'practice' ? keepIcon : checkIcon;
}

/** What a row's change is, in words. */
function said(row: ChangeRow, view: PreviewProps): unknown {
  const { kind, marks, here, there = '', isTaken } = row;
  const say = view.words.preview;
  const { by } = view.state.source;
  const change = (before: string, after: string) =>
    isTaken ? becomes(before, after, say) : liveText(say.stays(before, after, by));
  if (marks) return change(markWords(marks.here, marks.there, view), markWords(marks.there, marks.here, view));
  switch (kind) {
    case 'note':
      return html`${here ? `${say.kinds.noteJoins} ` : nothing}<span class="marks-note" dir="auto"
          >${liveText(say.kinds.quote(there))}</span
        >`;
    case 'review':
    case 'mark':
      return nothing;
    case 'answer':
      return here === undefined ? liveText(say.kinds.answer(there)) : change(here, there);
    case 'current':
    case 'target':
    case 'stopped':
      return here === undefined || here === there ? say.kinds[kind] : change(here, there);
    case 'practice': {
      const due = (value: string) => say.kinds.practice(readPractice(value).due);
      return here === undefined ? liveText(due(there)) : change(due(here), due(there));
    }
    case 'background':
    case 'hours':
    case 'enjoys':
      return here === undefined
        ? liveText(told(kind, there, say))
        : change(told(kind, here, say), told(kind, there, say));
    case 'talk':
      return here === undefined ? nothing : liveText(say.kinds.talk(isTaken, by));
    case 'seen':
      return nothing;
    default:
      return say.kinds[kind];
  }
}

/** What a visitor said for advice, in words. */
function told(kind: 'background' | 'hours' | 'enjoys', value: string, { kinds }: Words['preview']): string {
  if (kind === 'hours') return kinds.hours(Number(value));
  return kind === 'background' && isBackground(value) ? kinds.background[value] : value;
}

/** A mark beside another: of two that are known, the level is what tells them apart. */
function markWords({ status, level = 1 }: SkillProgress, other: SkillProgress, { words, props }: PreviewProps): string {
  const { say } = props;
  if (status !== 'known') return say.status[status];
  return other.status === 'known' ? say.level[level] : words.preview.mark(say.status.known, say.level[level]);
}

const becomes = (before: string, after: string, say: Words['preview']): TemplateResult =>
  html`${liveText(before)}<span aria-hidden="true"> → </span
    ><span class="unseen"> ${say.becomes} </span>${liveText(after)}`;

/** Where the two differ, whose word counts. */
function choice({ preview, words, props, handlers, state, name }: PreviewProps, policy: Policy): TemplateResult {
  const say = words.preview;
  const { skills, others } = preview.choice!;
  const option = (value: Policy, label: unknown) =>
    html`<label
      ><input
        class="radio"
        type="radio"
        name=${name}
        autocomplete="off"
        ?checked=${checked(value === policy)}
        @change=${() => handlers.change({ ...state, policy: value })}
      /><span>${label}</span></label
    >`;
  const named = skills.map(({ title, marks }) => ({ title, status: props.say.status[marks!.there.status] }));
  return html`<fieldset class="marks-choice">
    <legend>${say.choice}</legend>
    ${option('further', rich(say.further(skills.length > 0)))}
    ${option('theirs', rich(say.follow(state.source.by, named, others)))}
  </fieldset>`;
}
