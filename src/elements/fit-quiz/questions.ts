import { html, nothing, type TemplateResult } from 'lit';
import { keyed } from 'lit/directives/keyed.js';
import type { FitQuestion } from '../../model/career.js';
import { liveText } from '../../ui/live-text.js';
import { heading, ownHeading } from '../../ui/heading.js';
import { backIcon, onIcon } from '../../ui/icons.js';
import { rich } from '../../ui/rich.js';
import type { FitQuizProps } from './fit-quiz-props.js';
import { type FitQuestionView, isAnswered, type Show } from './fit-quiz-view.js';
import { checked } from '../../ui/checked.js';

/** The quiz's own heading, and what to expect. */
const head = ({ words, level, asked }: FitQuizProps, further: string): TemplateResult =>
  html`<header class="head">
    ${ownHeading(level, words.title)}
    <p class="muted">${liveText(`${words.intro(asked.length)} ${further}`)}</p>
  </header>`;

/**
 * A question with its answers. What is chosen is written down and moves nothing. Its name is a heading and no legend:
 * not every engine lets a legend stand beside what it names.
 */
function question(
  props: FitQuizProps,
  each: FitQuestionView,
  { place, below, describedBy }: { place?: unknown; below?: unknown; describedBy?: string } = {},
): TemplateResult {
  const { text, level } = props;
  const { id, answers } = each.question;
  const choose = ({ target }: Event) => props.answer(id, (target as HTMLInputElement).value);
  return html`<fieldset
    part="question"
    aria-labelledby="question-${id}"
    aria-describedby=${describedBy ?? nothing}
    @change=${choose}
  >
    <div class="situation">
      ${place ?? nothing}${heading(
        level + 1,
        'asks',
        html`<span id="question-${id}" tabindex="-1">${text(each.question.text)}</span>`,
      )}
    </div>
    <div class="answers">
      ${answers.map(
        (answer) =>
          html`<label class="answer" part="answer"
            ><input
              id="answer-${id}-${answer.id}"
              class="radio"
              type="radio"
              name="answer-${id}"
              autocomplete="off"
              value=${answer.id}
              ?checked=${checked(answer === each.answer)}
            /><span>${text(answer.text)}</span></label
          >`,
      )}
    </div>
    ${below ?? nothing}
  </fieldset>`;
}

/** An answer can be taken back: native radios know no way. */
const leaveOpen = (props: FitQuizProps, { question: { id }, number }: FitQuestionView, name: string): TemplateResult =>
  html`<button class="button quiet ${name}" type="button" @click=${() => props.answer(id, undefined)}>
    ${props.words.leaveOpen}<span class="unseen">${liveText(props.words.leaveQuestionOpen(number))}</span>
  </button>`;

/** One question, with the way to the one before and the one after, or back to the reading it is changed from. */
export function oneQuestion(props: FitQuizProps, { part, at }: Show): TemplateResult {
  const { asked, words } = props;
  const each = asked[at]!;
  const isChange = part === 'change';
  const isLast = isChange || at === asked.length - 1;
  const goOn = () => props.go(isLast ? { part: 'reading', at } : { part, at: at + 1 });
  // Without a form around it: a sandboxed frame would let none be sent, and before its script comes, sending one
  // would put the answers into the page's address.
  const onKey = (event: KeyboardEvent) => {
    if (event.key !== 'Enter' || !(event.target as Element).matches('input')) return;
    // Else the same key would press what gets the focus now.
    event.preventDefault();
    goOn();
  };
  return html`${head(props, words.noWayToFail)}
    <div class="one" @keydown=${onKey}>
      ${asked.length > 1 ? progress(props, at, isChange) : nothing}
      ${keyed(each.question.id, question(props, each, asked.length > 1 ? { describedBy: 'progress' } : {}))}
      <div class="acts unprinted">
        ${
          asked.length > 1 && !isChange
            ? html`<button
                class="button"
                part="back"
                type="button"
                ?disabled=${at === 0}
                @click=${() => props.go({ part, at: at - 1 })}
              >
                ${backIcon}${words.back}
              </button>`
            : nothing
        }
        <button class="button main" part="next" type="button" @click=${goOn}>
          ${liveText(isLast ? words.read : words.next)}${isLast ? nothing : onIcon}
        </button>
        ${each.answer ? leaveOpen(props, each, '') : html`<p class="hint">${words.cannotSay}</p>`}
      </div>
    </div>`;
}

/**
 * How far it is, in words; and as dashes, flat, since no question stands above another. One that is answered anew
 * is on no way.
 */
function progress({ asked, words }: FitQuizProps, at: number, isChange: boolean): TemplateResult {
  const dash = (each: FitQuestionView, index: number) => {
    if (index === at) return 'now';
    return isAnswered(each) ? 'answered' : index < at ? 'passed' : '';
  };
  return html`<div class="progress">
    <p id="progress">${rich(words.progress(at + 1, asked.length, isChange))}</p>
    ${
      isChange
        ? nothing
        : html`<p class="dashes" aria-hidden="true">
            ${asked.map((each, index) => html`<i class=${dash(each, index)}></i>`)}
          </p>`
    }
  </div>`;
}

/** All questions, one below the other. */
export function allQuestions(props: FitQuizProps): TemplateResult {
  const { asked, words } = props;
  const number = (place: number) =>
    asked.length > 1 ? html`<span class="number" aria-hidden="true">${words.number(place)}</span>` : nothing;
  return html`${head(props, words.mayStayOpen)}
    <div class="all">
      ${asked.map((each) =>
        question(props, each, {
          place: number(each.number),
          below: each.answer && leaveOpen(props, each, 'leave unprinted'),
        }),
      )}
      <div class="acts unprinted">
        <button class="button main" part="next" type="button" @click=${() => props.go({ part: 'reading', at: 0 })}>
          ${words.read}
        </button>
        <p class="hint">${rich(words.answered(asked.filter(isAnswered).length, asked.length))}</p>
      </div>
    </div>`;
}

/** For paper: every question with all of its answers, to look back at or to fill in by hand. */
export function onPaper({ asked, words, text, level }: FitQuizProps): TemplateResult {
  const answers = ({ answers }: FitQuestion, chosen: unknown) =>
    html`<ul>
      ${answers.map(
        (answer) => html`<li class=${answer === chosen ? 'chosen' : ''}><i></i><span>${text(answer.text)}</span></li>`,
      )}
    </ul>`;
  return html`<section class="paper">
    ${heading(level + 1, 'group', words.allAnswers)}
    <ol>
      ${asked.map(
        ({ question, number, answer }) =>
          html`<li>
            <p><span class="number">${words.number(number)}</span> <b>${text(question.text)}</b></p>
            ${answers(question, answer)}
          </li>`,
      )}
    </ol>
  </section>`;
}
