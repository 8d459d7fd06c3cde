/** A test in its place: a question with its answers, why, and in the end what it came to. */
import { html, nothing, type TemplateResult } from 'lit';
import { keyed } from 'lit/directives/keyed.js';
import type { QuizMessage } from '../../coach/conversation.js';
import { type Question } from '../../coach/quiz.js';
import { lookup, titleOf } from '../../model/lookup.js';
import { liveText } from '../../ui/live-text.js';
import { heading } from '../../ui/heading.js';
import { checkIcon, closeIcon, minusIcon, retryIcon } from '../../ui/icons.js';
import { iconOfStatus } from '../../ui/status-icon.js';
import type { Scene } from './scene.js';
import { sourceList } from './sources.js';
import { turn } from './turn.js';
import { readingOf, sectionAt, verdictOf } from './view.js';
import { checked, onCheck } from '../../ui/checked.js';

export function quiz(scene: Scene, message: QuizMessage): TemplateResult {
  const question = scene.bank.find(({ id }) => id === message.question);
  return turn(
    scene,
    question ? keyed(question.id, openQuestion(scene, message, question)) : reading(scene, message),
    'has-quiz',
  );
}

function openQuestion(scene: Scene, message: QuizMessage, question: Question): TemplateResult {
  const { career, say, acts, words } = scene;
  const { id, session, given } = message;
  const { isChecked } = given;
  const title = lookup(career).skills.get(question.skill)?.title ?? question.skill;
  const isLast = session.answered.length + 1 >= session.length;
  const act = () => (isChecked ? acts.goOn(message) : acts.check(message));
  const onKey = (event: KeyboardEvent) => {
    if (event.key !== 'Enter' || !(event.target as Element).matches('[type=radio]')) return;
    event.preventDefault();
    act();
  };
  return html`<fieldset class="quiz" part="quiz" aria-describedby="asks-${id}" @keydown=${onKey}>
    <legend>
      <span id="quiz-${id}" tabindex="-1"
        >${liveText(say.quiz.legend(title, session.answered.length + 1, session.length))}</span
      >
    </legend>
    <p class="asks" id="asks-${id}">${words(question.stem)}</p>
    ${question.kind === 'choice' ? choices(scene, message, question) : openAnswer(scene, message, question)}
    <div class="because" role="status">${isChecked ? because(scene, message, question) : nothing}</div>
    ${isChecked ? origin(scene, message, question) : nothing}
    ${isChecked && question.kind === 'open' ? points(scene, message, question) : nothing}
    <div class="acts unprinted">
      <button class="button main" part="check" id="act-${id}" type="button" @click=${act}>
        ${liveText(isChecked ? (isLast ? say.quiz.result : say.quiz.next) : say.quiz.check)}
      </button>
      <button class="button quiet" type="button" @click=${() => acts.goOn(message, true)}>${say.quiz.enough}</button>
    </div>
  </fieldset>`;
}

function choices({ say, acts, words }: Scene, { id, given }: QuizMessage, question: Question): TemplateResult {
  const { isChecked, choice } = given;
  return html`<div class="options">
    ${question.choices.map(({ text, right }, at) => {
      const isChosen = choice === at;
      const verdict =
        isChecked && (isChosen || right) ? (right ? (isChosen ? 'right' : 'answer') : 'wrong') : undefined;
      return html`<label class="option ${verdict === 'wrong' ? 'is-wrong' : verdict ? 'is-right' : ''}" part="option"
        ><input
          class="radio"
          type="radio"
          name="choice-${id}"
          autocomplete="off"
          ?checked=${checked(isChosen)}
          ?disabled=${isChecked}
          @change=${() => acts.give(id, { choice: at })}
        /><span>${words(text)}</span>${
          verdict
            ? html`<span class="verdict"
                >${verdict === 'wrong' ? closeIcon : checkIcon}${liveText(say.quiz.verdict[verdict])}</span
              >`
            : nothing
        }</label
      >`;
    })}
  </div>`;
}

const openAnswer = ({ say, acts }: Scene, { id, given }: QuizMessage, { id: question }: Question): TemplateResult =>
  html`<div class="open-answer">
    <label class="label" for="written-${id}">${say.quiz.write}</label>
    <textarea
      id="written-${id}"
      data-question=${question}
      rows="3"
      dir="auto"
      autocomplete="off"
      ?readonly=${given.isChecked}
      .value=${given.text}
      @input=${({ target }: Event) => acts.give(id, { text: (target as HTMLTextAreaElement).value })}
    ></textarea>
    ${given.isChecked ? html`<p class="written printed">${given.text}</p>` : nothing}
  </div>`;

/** Whether it is right, why, and what speaks against what was chosen. */
function because({ say, words }: Scene, { given }: QuizMessage, question: Question): unknown {
  if (question.kind === 'open')
    return html`<p>
        <b>${liveText(say.quiz.found(given.found.filter(Boolean).length, given.found.length))}</b>
        ${words(question.why)}
      </p>
      ${
        question.answer
          ? html`<p><span class="label">${say.quiz.model}</span></p>
              <p>${words(question.answer)}</p>`
          : nothing
      }`;
  const chosen = given.choice === undefined ? undefined : question.choices[given.choice];
  const right = question.choices.find((choice) => choice.right);
  return html`<p>
      <b>${chosen?.right ? say.quiz.right : say.quiz.wrong}</b>
      ${chosen && !chosen.right ? words(chosen.why) : nothing}
    </p>
    <p>${right ? [words(right.why), ' '] : nothing}${words(question.why)}</p>`;
}

/** The section of the guide that a question comes from. */
function origin(scene: Scene, { id, session }: QuizMessage, { from }: Question): TemplateResult | typeof nothing {
  const found = sectionAt(scene.guide, from);
  if (!found || from === undefined) return nothing;
  const { section, part } = found;
  const source = { kind: 'section', id: from, title: section.title, part: part.title } as const;
  return sourceList(scene, { message: id, sources: [source], from: session.answered.length });
}

function points({ say, acts, words }: Scene, { id, given }: QuizMessage, question: Question) {
  if (!question.points.length) return nothing;
  const overrule = (at: number) => onCheck((isFound) => acts.overrule(id, at, isFound));
  return html`<fieldset class="points">
    <legend class="label">${say.quiz.points}</legend>
    <p class="small muted">${say.quiz.pointsText}</p>
    ${question.points.map(
      (point, at) =>
        html`<label class="check-label"
          ><input
            class="check"
            type="checkbox"
            autocomplete="off"
            ?checked=${checked(given.found[at] ?? false)}
            @change=${overrule(at)}
          /><span>${words(point)}</span></label
        >`,
    )}
  </fieldset>`;
}

// --- The end --------------------------------------------------------------------------------------------------------

function reading(scene: Scene, message: QuizMessage): TemplateResult {
  const { career, profile, say, acts, level } = scene;
  const { right, asked, well, practise, due } = readingOf(career, profile, message);
  const title = (id: string) => titleOf(career.skills, id);
  return html`<div class="reading" part="result">
    <p class="over" id="quiz-${message.id}" tabindex="-1">${liveText(say.quiz.over(right, asked))}</p>
    ${
      well.length
        ? html`${heading(level + 1, 'label', say.quiz.well)}
            <ul class="outcomes">
              ${well.map(
                (outcome) =>
                  html`<li>
                    ${checkIcon}<span>${scene.words(title(outcome.skill))}</span>
                    <span class="muted">${say.quiz.score(outcome.right, outcome.asked)}</span>
                  </li>`,
              )}
            </ul>`
        : nothing
    }
    ${
      practise.length
        ? html`${heading(level + 1, 'label', say.quiz.practise)}
            <ul class="outcomes">
              ${practise.map((outcome) => toPractise(scene, outcome.skill, say.quiz.score(outcome.right, outcome.asked)))}
            </ul>`
        : nothing
    }
    ${proposals(scene, message)}
    ${due.map(([day, skills]) => html`<p>${liveText(say.quiz.again(skills.map(title), day))}</p>`)}
    ${asked ? answers(scene, message) : nothing}
    <div class="taps unprinted">
      <button class="button tap" type="button" @click=${() => acts.testAgain(message)}>
        ${retryIcon}${say.quiz.anew}
      </button>
    </div>
  </div>`;
}

/** A skill to practise, and the first things to do for it. */
function toPractise({ career, words }: Scene, id: string, score: string): TemplateResult {
  const skill = lookup(career).skills.get(id);
  return html`<li>
    ${minusIcon}<span>${words(skill?.title ?? id)}</span> <span class="muted">${score}</span>
    ${
      skill?.practice.length
        ? html`<ul class="how">
            ${skill.practice.slice(0, 2).map((step) => html`<li>${words(step)}</li>`)}
          </ul>`
        : nothing
    }
  </li>`;
}

/** The marks that a test speaks for. Nothing is set before the visitor says so. */
function proposals(scene: Scene, message: QuizMessage): TemplateResult | typeof nothing {
  const { career, profile, say, common, acts } = scene;
  if (message.isSet)
    return html`<p class="set" id="set-${message.id}" tabindex="-1">${iconOfStatus('known')}${say.quiz.isSet}</p>`;
  const { proposed } = readingOf(career, profile, message);
  if (!proposed.length) return nothing;
  const wanted = proposed.filter(({ skill }) => !message.unwanted.includes(skill));
  return html`<fieldset class="proposed unprinted">
    <legend class="label">${say.quiz.propose}</legend>
    ${proposed.map(
      ({ skill, level }) =>
        html`<label class="check-label"
          ><input
            class="check"
            type="checkbox"
            autocomplete="off"
            ?checked=${checked(wanted.some((each) => each.skill === skill))}
            @change=${onCheck((isChecked) => acts.want(message, skill, isChecked))}
          /><span>${say.quiz.proposal(titleOf(career.skills, skill), common.level[level])}</span></label
        >`,
    )}
    <button class="button" part="set-marks" type="button" @click=${() => acts.setMarks(message)}>
      ${liveText(say.quiz.set(wanted.length))}
    </button>
  </fieldset>`;
}

function answers({ bank, say, words, level, isPrinting }: Scene, { session }: QuizMessage): TemplateResult {
  return html`<details class="answers" ?open=${isPrinting}>
    <summary>${heading(level + 1, 'label', say.quiz.answers)}</summary>
    <ol>
      ${session.answered.map((each) => {
        const question = bank.find(({ id }) => id === each.question);
        return html`<li>
          ${question ? words(question.stem) : nothing}
          <span class="muted">${say.quiz.verdicts[verdictOf(each.share)]}</span>
        </li>`;
      })}
    </ol>
  </details>`;
}
