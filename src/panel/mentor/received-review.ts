import { html, nothing, type TemplateResult } from 'lit';
import { repeat } from 'lit/directives/repeat.js';
import { returned as english } from '../../i18n/en/mentor.js';
import { messages } from '../../i18n/messages.js';
import type { Id } from '../../model/career.js';
import { liveText } from '../../ui/live-text.js';
import { heading } from '../../ui/heading.js';
import { checkIcon, infoIcon, undoIcon } from '../../ui/icons.js';
import { level } from '../../ui/level.js';
import { iconOfStatus } from '../../ui/status-icon.js';
import { rich } from '../../ui/rich.js';
import { changeSkills } from '../../ui/visitor-acts.js';
import type { PanelHandlers, PanelProps } from '../panel-props.js';
import type { ReceivedReviewSession, ReceivedRow, ReceivedReviewView } from './received-review-session.js';
import { differenceIcon } from './difference-icon.js';

/** What rows are rendered with. */
interface ReviewRowProps extends PanelProps {
  readonly session: ReceivedReviewSession;
  readonly words: typeof english;
  readonly handlers: PanelHandlers;
  /** Changes the marks of skills, and tells the page. */
  readonly change: (skills: readonly Id[], change: () => void) => void;
}

/** What a mentor said of the visitor's marks, to be taken or left skill by skill. */
export function receivedReview(
  session: ReceivedReviewSession,
  panel: PanelProps,
  handlers: PanelHandlers,
): TemplateResult {
  const words = messages('returned', english, panel.language);
  const { career, store } = panel;
  const { name: mentor, learner, saved } = session.review;
  const view = session.look(career, store);
  const props: ReviewRowProps = {
    ...panel,
    session,
    words,
    handlers,
    change: (skills, change) => {
      if (store) changeSkills({ host: { dispatchEvent: handlers.tell }, store, career }, skills, change);
    },
  };
  const wordCount = view.rows.filter(({ word }) => word).length;
  return html`<div class="review-back">
    ${heading(panel.headingLevel, 'title', liveText(words.title(mentor)))}
    <p class="review-sum muted">${rich(words.sum(view.counts, view.toDecide.length, wordCount))}</p>
    <p class="review-copy">${infoIcon}<span>${liveText(words.copy(learner, saved))}</span></p>
    ${
      view.rows.length
        ? html`<ul class="review-rows">
            ${repeat(
              view.rows,
              ({ skill }) => skill,
              (row) => returnedRow(row, props),
            )}
          </ul>`
        : nothing
    }
    ${decideAll(view, props)}
  </div>`;
}

function returnedRow(row: ReceivedRow, props: ReviewRowProps): TemplateResult {
  const { title, learner, mentor, word, sees } = row;
  const { say, words, session } = props;
  const name = words.mentor(session.review.name);
  return html`<li data-row=${row.skill}>
    ${heading(props.headingLevel + 1, 'skill', props.text(title))}
    <p class="review-versus">
      <span class="review-side"
        ><span class="review-who">${words.you}</span> ${iconOfStatus(learner.status)}
        <span>${liveText(say.status[learner.status])}</span>${
          learner.status === 'known'
            ? html`<span class="unseen">, </span>${level(learner.level ?? 1, say, true)}`
            : nothing
        }</span
      >${
        mentor && sees
          ? html`<span class="unseen">; </span>${differenceIcon(sees)}
              <span class="unseen">${liveText(`${name} ${words.sees[sees]}: `)}</span>
              <span class="review-side"
                ><span class="review-who" aria-hidden="true">${liveText(name)}</span> ${iconOfStatus(mentor)}
                <span>${liveText(say.status[mentor])}</span></span
              >`
          : nothing
      }
    </p>
    ${word ? html`<div class="review-word"><blockquote dir="auto">${liveText(word)}</blockquote></div>` : nothing}
    ${decide(row, props)}
  </li>`;
}

/** The choice about a skill or, once it is made, what was chosen and the way back. */
function decide(row: ReceivedRow, props: ReviewRowProps): TemplateResult | typeof nothing {
  const { skill, title, learner, mentor, standing } = row;
  const { career, store, say, words, session, handlers, change } = props;
  if (!store || !mentor || standing === 'word' || standing === 'agreed') return nothing;
  const within = `[data-row="${CSS.escape(skill)}"]`;
  const done = (kind: 'taken' | 'kept') => {
    handlers.announce(kind === 'taken' ? words.told.taken(title, say.status[mentor]) : words.told.kept(title));
    handlers.focus(`${within} .review-decided`);
  };
  const take = () => {
    change([skill], () => session.take(career, store, row));
    done('taken');
  };
  const keep = () => {
    session.keep(row);
    done('kept');
  };
  const undo = () => {
    change(standing === 'taken' ? [skill] : [], () => session.undo(skill));
    handlers.announce(words.told.undone(title));
    handlers.focus(`${within} .take`);
  };
  if (standing !== 'to-decide')
    return html`<p class="review-decide">
      <span class="review-decided" tabindex="-1">${checkIcon}${liveText(words[standing])}</span>
      <button class="button quiet undo" type="button" @click=${undo}>
        ${undoIcon}${words.undo}<span class="unseen">${words.of(title)}</span>
      </button>
    </p>`;
  return html`<p class="review-decide unprinted">
    <button class="button take" type="button" @click=${take}>
      ${iconOfStatus(mentor)}<span
        >${liveText(words.take(session.review.name))}<span class="unseen"
          >${liveText(words.which(title, say.status[mentor]))}</span
        ></span
      >
    </button>
    <button class="button quiet" type="button" @click=${keep}>
      <span>${words.keep}<span class="unseen">${liveText(words.which(title, say.status[learner.status]))}</span></span>
    </button>
  </p>`;
}

/** The choice about all that is still to decide, and the way out. */
function decideAll({ toDecide }: ReceivedReviewView, props: ReviewRowProps): TemplateResult {
  const { career, store, words, session, handlers, change } = props;
  const skills = toDecide.map(({ skill }) => skill);
  const { all } = session;
  const undoAll = () => {
    if (!all) return;
    change(all.kind === 'taken' ? all.skills : [], () => session.undoAll());
    handlers.announce(words.told.allUndone);
    handlers.focus('.take-all');
  };
  if (all)
    return html`<div class="review-buttons">
      <p class="review-all" tabindex="-1">
        <span
          >${liveText(all.kind === 'taken' ? words.allTaken(all.skills.length) : words.allKept(all.skills.length))}</span
        >
        <button class="button quiet undo-all" type="button" @click=${undoAll}>${undoIcon}${words.undo}</button>
      </p>
      <button class="button" type="button" @click=${handlers.leave}>${words.done}</button>
    </div>`;
  if (!store || toDecide.length < 2) return wayOut(toDecide.length, props);
  const takeAll = () => {
    change(skills, () => session.takeAll(career, store, toDecide));
    handlers.announce(words.allTaken(skills.length));
    handlers.focus('.review-all');
  };
  const keepAll = () => {
    session.keepAll(toDecide);
    handlers.announce(words.allKept(skills.length));
    handlers.focus('.review-all');
  };
  return html`<div class="review-buttons unprinted">
      <button class="button take-all" type="button" @click=${takeAll}>${liveText(words.takeAll(skills.length))}</button>
      <button class="button quiet" type="button" @click=${keepAll}>${liveText(words.keepAll(skills.length))}</button>
    </div>
    ${wayOut(skills.length, props)}`;
}

const wayOut = (toDecide: number, { words, handlers }: ReviewRowProps): TemplateResult =>
  html`<div class="review-buttons unprinted">
    <button class="button" type="button" @click=${handlers.leave}>${toDecide ? words.later : words.done}</button>
  </div>`;
