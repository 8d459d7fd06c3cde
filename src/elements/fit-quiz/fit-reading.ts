import { html, nothing, type TemplateResult } from 'lit';
import { keyed } from 'lit/directives/keyed.js';
import { repeat } from 'lit/directives/repeat.js';
import { liveText } from '../../ui/live-text.js';
import { heading } from '../../ui/heading.js';
import { clockIcon, downIcon, eitherIcon, minusIcon, onIcon, plusIcon, speechIcon } from '../../ui/icons.js';
import { link, linkUrl, note } from '../../ui/link.js';
import { land } from './land.js';
import type { FitQuizProps } from './fit-quiz-props.js';
import {
  type AnsweredQuestion,
  type FitQuestionView,
  columnsOf,
  type Door,
  isAnswered,
  type Nearby,
  nearby,
  type FitReading,
  fitReading,
} from './fit-quiz-view.js';

const icons = { for: plusIcon, against: minusIcon, both: eitherIcon, open: speechIcon };

/** The reading in one line. */
export const headline = ({ words }: FitQuizProps, reading: FitReading): string =>
  words.headline({
    for: reading.for.length,
    against: reading.against.length,
    both: reading.both.length,
    open: reading.open.length,
  });

/** What speaks for and against, each with its reason and the answer it comes from; what to try; what lies near. */
export function readingPart(props: FitQuizProps): TemplateResult {
  const { career, asked, fit, words, text, level } = props;
  const reading = fitReading(asked);
  const lede = fit.readings?.[reading.leaning];
  const groups = (['for', 'against', 'both', 'open'] as const).filter((name) => reading[name].length);
  const sections = [
    ...groups.map((name) => keyed(name, group(props, name, reading[name]))),
    ...(fit.tries.length ? [tries(props)] : []),
  ];
  const around = nearby(career, reading);
  const { left, isLastRight } = columnsOf(
    [
      ...groups.map((name) => 1 + reading[name].length * (name === 'open' ? 1 : 2)),
      ...(fit.tries.length ? [1 + fit.tries.length * 1.5] : []),
    ],
    around.doors.length * 1.5,
  );
  return html`<header class="head">
      <slot name="heading"></slot>
      ${heading(level, 'title', html`<span id="headline" tabindex="-1">${liveText(headline(props, reading))}</span>`)}
      ${lede ? html`<p class="lede">${text(lede)}</p>` : nothing}
    </header>
    ${asked.some(isAnswered) && asked.length > 1 ? land(props) : nothing}
    <div class="columns">
      <div>${sections.slice(0, left)}</div>
      ${
        left < sections.length || isLastRight
          ? html`<div>${sections.slice(left)} ${isLastRight ? near(props, around) : nothing}</div>`
          : nothing
      }
    </div>
    ${isLastRight ? nothing : near(props, around)} ${how(props)}
    <p class="closing">${words.closing(asked.length)}</p>`;
}

function group(props: FitQuizProps, name: keyof typeof icons, list: readonly FitQuestionView[]): TemplateResult {
  const { words, level } = props;
  return html`<section part="group">
    ${heading(
      level + 1,
      'group',
      html`${icons[name]}${words.groups[name]} <span class="count">${liveText(words.number(list.length))}</span>`,
    )}
    <ul class="reasons">
      ${repeat(
        list,
        ({ question }) => question.id,
        (each) =>
          html`<li>
            <span class="number" aria-hidden="true">${words.number(each.number)}</span>
            <div>${isAnswered(each) ? reason(props, each) : stillOpen(props, each)}</div>
          </li>`,
      )}
    </ul>
  </section>`;
}

function reason(props: FitQuizProps, each: AnsweredQuestion): TemplateResult {
  const { words, text, level } = props;
  const { title, reason, text: said } = each.answer;
  return html`${heading(level + 2, 'says', text(title))}
    <p>${text(reason)}</p>
    <p class="said">
      ${words.youSaid(text(said))}
      ${changeButton(props, each, { label: words.change, what: words.changeAnswer(each.number) })}
    </p>`;
}

const stillOpen = (props: FitQuizProps, each: FitQuestionView): TemplateResult => {
  const { words, text } = props;
  return html`<p>
    ${words.quoted(text(each.question.text))}
    ${changeButton(props, each, { label: words.answerIt, what: words.answerQuestion(each.number) })}
  </p>`;
};

const changeButton = (
  { go }: FitQuizProps,
  { question, number }: FitQuestionView,
  { label, what }: { readonly label: string; readonly what: string },
): TemplateResult =>
  html`<button
    class="change unprinted"
    part="change"
    id="change-${question.id}"
    type="button"
    @click=${() => go({ part: 'change', at: number - 1 })}
  >
    ${label}<span class="unseen">${what}</span>
  </button>`;

const tries = ({ fit, words, text, level }: FitQuizProps): TemplateResult =>
  html`<section part="tries">
    ${heading(level + 1, 'group', html`${clockIcon}${words.tries}`)}
    <ol class="tries">
      ${fit.tries.map(({ time, what }) => html`<li><b>${text(time)}</b><span>${text(what)}</span></li>`)}
    </ol>
  </section>`;

/** Other careers that answer what speaks against this one. */
function near(props: FitQuizProps, { doors, wishes }: Nearby): TemplateResult | typeof nothing {
  const { words, text, level } = props;
  if (!doors.length) return nothing;
  return html`<section class="near" part="near">
    ${heading(level + 1, 'group', html`<span>${words.near(wishes.map(text)).map((part) => (typeof part === 'string' ? liveText(part) : part))}</span>`)}
    <ul class="doors">
      ${doors.map((each) => html`<li>${door(props, each)}</li>`)}
    </ul>
  </section>`;
}

function door({ settings, text }: FitQuizProps, { alternative, whys }: Door): TemplateResult {
  const record = { kind: 'alternative', ...alternative } as const;
  const url = linkUrl(settings, record);
  const title = text(alternative.title);
  return html`<p class="name">
      ${url ? link(url, html`${title}${onIcon}`, { ...record, name: 'door muted-icon' }) : title}
      ${note(settings, record)}
    </p>
    ${
      whys.length > 1
        ? html`<ul class="whys dash-list">
            ${whys.map((why) => html`<li>${text(why)}</li>`)}
          </ul>`
        : html`<p class="muted">${text(whys[0]!)}</p>`
    }`;
}

/** Whose weights these are, and which traits the questions ask after. On paper it is not folded. */
function how({ fit, asked, words, text, level, isPrinting }: FitQuizProps): TemplateResult {
  const traits = fit.traits.flatMap((trait) => {
    const numbers = asked.filter(({ question }) => question.trait === trait.id).map(({ number }) => number);
    return numbers.length ? [{ ...trait, numbers }] : [];
  });
  const content = html`<p>${words.howText}</p>
    <dl>
      ${traits.map(
        ({ title, summary, numbers }) =>
          html`<div>
            <dt>${text(title)} <span class="of">${liveText(words.ofTrait(numbers))}</span></dt>
            <dd>${text(summary)}</dd>
          </div>`,
      )}
    </dl>`;
  return html`<details class="how unprinted">
      <summary>${words.how}${downIcon}</summary>
      ${content}
    </details>
    ${isPrinting ? html`<section class="how">${heading(level + 1, 'group', words.how)}${content}</section>` : nothing}`;
}
