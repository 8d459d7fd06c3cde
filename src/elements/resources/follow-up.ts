/** What is asked of who has just finished something. It never ticks a skill by itself. */
import { html, type TemplateResult } from 'lit';
import type { Id, Resource } from '../../model/career.js';
import { lookup } from '../../model/lookup.js';
import { liveText } from '../../ui/live-text.js';
import { closeIcon } from '../../ui/icons.js';
import { iconOfStatus } from '../../ui/status-icon.js';
import type { Answer, FollowUp, ResourcesProps } from './resources-props.js';

/** One skill after the other: the next is asked when the one before is answered. */
export function questionBox(props: ResourcesProps, resource: Resource, question: FollowUp): TemplateResult {
  const { words } = props;
  const skills = [...question];
  const open = skills.findIndex(([, answered]) => !answered);
  return html`<div class="question unprinted" part="question" role="group" aria-label=${words.finished}>
    <button
      class="close"
      type="button"
      aria-label=${words.notNow}
      title=${words.notNow}
      @click=${() => props.dismiss(resource)}
    >
      ${closeIcon}
    </button>
    ${skills
      .slice(0, open < 0 ? undefined : open + 1)
      .map(([skill, answered], index) =>
        answered
          ? answer(props, `answer-${resource.id}-${skill}`, { skill, status: answered })
          : ask(props, { resource, skill, isFirst: index === 0 }),
      )}
  </div>`;
}

const titleOf = ({ career }: ResourcesProps, skill: Id): string => lookup(career).skills.get(skill)?.title ?? skill;

interface Ask {
  readonly resource: Resource;
  readonly skill: Id;
  readonly isFirst: boolean;
}

function ask(props: ResourcesProps, { resource, skill, isFirst }: Ask): TemplateResult {
  const { words, text } = props;
  const title = titleOf(props, skill);
  const say = (status: 'known' | 'learning') => () => props.answer(resource, { skill, status });
  return html`<div class="ask">
    <p>${isFirst ? words.finished : ''}${words.doYouKnow(html`<b>${text(title)}</b>`)}</p>
    <div class="actions">
      <button class="button" type="button" aria-label=${`${words.knowIt}: ${title}`} @click=${say('known')}>
        ${iconOfStatus('known')}${words.knowIt}
      </button>
      <button
        class="button quiet"
        type="button"
        aria-label=${`${words.stillLearning}: ${title}`}
        @click=${say('learning')}
      >
        ${words.stillLearning}
      </button>
    </div>
  </div>`;
}

/** What was answered stays to be read: nothing moves up under a second click. */
const answer = (props: ResourcesProps, id: string, { skill, status }: Answer): TemplateResult =>
  html`<p class="answered" id=${id} tabindex="-1">
    ${iconOfStatus(status)}<span
      >${liveText(props.words.answered(titleOf(props, skill), props.say.status[status]))}</span
    >
  </p>`;
