import { html, nothing, type TemplateResult } from 'lit';
import { repeat } from 'lit/directives/repeat.js';
import { returned as english } from '../../i18n/en/mentor.js';
import { messages } from '../../i18n/messages.js';
import type { Id } from '../../model/career.js';
import { changing } from '../../ui/changing.js';
import { heading } from '../../ui/heading.js';
import { checkIcon, infoIcon, undoIcon } from '../../ui/icons.js';
import { level } from '../../ui/level.js';
import { statusMark } from '../../ui/marks.js';
import { rich } from '../../ui/rich.js';
import { changeSkills } from '../../ui/visitor-acts.js';
import type { PanelActs, PanelFrame } from '../frame.js';
import type { ReturnedDesk, ReturnedRow, ReturnedView } from './returned-desk.js';
import { tread } from './tread.js';

/** What rows are rendered with. */
interface RowFrame extends PanelFrame {
  readonly desk: ReturnedDesk;
  readonly words: typeof english;
  readonly acts: PanelActs;
  /** Changes the marks of skills, and tells the page. */
  readonly change: (skills: readonly Id[], change: () => void) => void;
}

/** What a mentor said of the visitor's marks, to be taken or left skill by skill. */
export function returnedView(desk: ReturnedDesk, panel: PanelFrame, acts: PanelActs): TemplateResult {
  const words = messages('returned', english, panel.language);
  const { career, store } = panel;
  const { name: mentor, learner, saved } = desk.review;
  const view = desk.look(career, store);
  const frame: RowFrame = {
    ...panel,
    desk,
    words,
    acts,
    change: (skills, change) => {
      if (store) changeSkills({ host: { dispatchEvent: acts.tell }, store, career }, skills, change);
    },
  };
  const wordCount = view.rows.filter(({ word }) => word).length;
  return html`<div class="review-back">
    ${heading(panel.headingLevel, 'title', changing(words.title(mentor)))}
    <p class="review-sum muted">${rich(words.sum(view.counts, view.toDecide.length, wordCount))}</p>
    <p class="review-copy">${infoIcon}<span>${changing(words.copy(learner, saved))}</span></p>
    ${
      view.rows.length
        ? html`<ul class="review-rows">
            ${repeat(
              view.rows,
              ({ skill }) => skill,
              (row) => returnedRow(row, frame),
            )}
          </ul>`
        : nothing
    }
    ${decideAll(view, frame)}
  </div>`;
}

function returnedRow(row: ReturnedRow, frame: RowFrame): TemplateResult {
  const { title, learner, mentor, word, sees } = row;
  const { say, words, desk } = frame;
  const name = words.mentor(desk.review.name);
  return html`<li data-row=${row.skill}>
    ${heading(frame.headingLevel + 1, 'skill', frame.text(title))}
    <p class="review-versus">
      <span class="review-side"
        ><span class="review-who">${words.you}</span> ${statusMark(learner.status)}
        <span>${changing(say.status[learner.status])}</span>${
          learner.status === 'known'
            ? html`<span class="unseen">, </span>${level(learner.level ?? 1, say, true)}`
            : nothing
        }</span
      >${
        mentor && sees
          ? html`<span class="unseen">; </span>${tread(sees)}
              <span class="unseen">${changing(`${name} ${words.sees[sees]}: `)}</span>
              <span class="review-side"
                ><span class="review-who" aria-hidden="true">${changing(name)}</span> ${statusMark(mentor)}
                <span>${changing(say.status[mentor])}</span></span
              >`
          : nothing
      }
    </p>
    ${word ? html`<div class="review-word"><blockquote dir="auto">${changing(word)}</blockquote></div>` : nothing}
    ${decide(row, frame)}
  </li>`;
}

/** The choice about a skill or, once it is made, what was chosen and the way back. */
function decide(row: ReturnedRow, frame: RowFrame): TemplateResult | typeof nothing {
  const { skill, title, learner, mentor, standing } = row;
  const { career, store, say, words, desk, acts, change } = frame;
  if (!store || !mentor || standing === 'word' || standing === 'agreed') return nothing;
  const within = `[data-row="${CSS.escape(skill)}"]`;
  const done = (kind: 'taken' | 'kept') => {
    acts.announce(kind === 'taken' ? words.told.taken(title, say.status[mentor]) : words.told.kept(title));
    acts.focus(`${within} .review-decided`);
  };
  const take = () => {
    change([skill], () => desk.take(career, store, row));
    done('taken');
  };
  const keep = () => {
    desk.keep(row);
    done('kept');
  };
  const undo = () => {
    change(standing === 'taken' ? [skill] : [], () => desk.undo(skill));
    acts.announce(words.told.undone(title));
    acts.focus(`${within} .take`);
  };
  if (standing !== 'to-decide')
    return html`<p class="review-decide">
      <span class="review-decided" tabindex="-1">${checkIcon}${changing(words[standing])}</span>
      <button class="button quiet undo" type="button" @click=${undo}>
        ${undoIcon}${words.undo}<span class="unseen">${words.of(title)}</span>
      </button>
    </p>`;
  return html`<p class="review-decide unprinted">
    <button class="button take" type="button" @click=${take}>
      ${statusMark(mentor)}<span
        >${changing(words.take(desk.review.name))}<span class="unseen"
          >${changing(words.which(title, say.status[mentor]))}</span
        ></span
      >
    </button>
    <button class="button quiet" type="button" @click=${keep}>
      <span>${words.keep}<span class="unseen">${changing(words.which(title, say.status[learner.status]))}</span></span>
    </button>
  </p>`;
}

/** The choice about all that is still to decide, and the way out. */
function decideAll({ toDecide }: ReturnedView, frame: RowFrame): TemplateResult {
  const { career, store, words, desk, acts, change } = frame;
  const skills = toDecide.map(({ skill }) => skill);
  const { all } = desk;
  const undoAll = () => {
    if (!all) return;
    change(all.kind === 'taken' ? all.skills : [], () => desk.undoAll());
    acts.announce(words.told.allUndone);
    acts.focus('.take-all');
  };
  if (all)
    return html`<div class="review-buttons">
      <p class="review-all" tabindex="-1">
        <span
          >${changing(all.kind === 'taken' ? words.allTaken(all.skills.length) : words.allKept(all.skills.length))}</span
        >
        <button class="button quiet undo-all" type="button" @click=${undoAll}>${undoIcon}${words.undo}</button>
      </p>
      <button class="button" type="button" @click=${acts.leave}>${words.done}</button>
    </div>`;
  if (!store || toDecide.length < 2) return wayOut(toDecide.length, frame);
  const takeAll = () => {
    change(skills, () => desk.takeAll(career, store, toDecide));
    acts.announce(words.allTaken(skills.length));
    acts.focus('.review-all');
  };
  const keepAll = () => {
    desk.keepAll(toDecide);
    acts.announce(words.allKept(skills.length));
    acts.focus('.review-all');
  };
  return html`<div class="review-buttons unprinted">
      <button class="button take-all" type="button" @click=${takeAll}>${changing(words.takeAll(skills.length))}</button>
      <button class="button quiet" type="button" @click=${keepAll}>${changing(words.keepAll(skills.length))}</button>
    </div>
    ${wayOut(skills.length, frame)}`;
}

const wayOut = (toDecide: number, { words, acts }: RowFrame): TemplateResult =>
  html`<div class="review-buttons unprinted">
    <button class="button" type="button" @click=${acts.leave}>${toDecide ? words.later : words.done}</button>
  </div>`;
