/** Resources that stand together, under what they have in common. */
import { html, nothing, type TemplateResult } from 'lit';
import { repeat } from 'lit/directives/repeat.js';
import type { Id } from '../../model/career.js';
import { lookup } from '../../model/lookup.js';
import { liveText } from '../../ui/live-text.js';
import { course, hasCourse } from '../../ui/course.js';
import { heading } from '../../ui/heading.js';
import { downIcon, pawnIcon } from '../../ui/icons.js';
import { level } from '../../ui/level.js';
import { iconOfStatus } from '../../ui/status-icon.js';
import { needStatus, needWord } from '../../ui/need-status.js';
import { resourceItem } from './resource-item.js';
import type { ResourcesProps } from './resources-props.js';
import type { Group } from './resources-view.js';

/** `isAlone` is whether it is the only one: what is known already is folded behind others alone. */
export function resourceGroup(props: ResourcesProps, group: Group, isAlone: boolean): TemplateResult | typeof nothing {
  const { words } = props;
  switch (group.by) {
    case 'gap':
      return lackedSkill(props, group);
    case 'stage':
      return stage(props, group);
    case 'known':
      return isAlone ? titled(props, words.knownAlready, group) : known(props, group);
    case 'list':
      return list(props, group);
    case 'any-skill':
      return isAlone ? list(props, group) : titled(props, words.anySkill, group);
    case 'any-stage':
      return isAlone ? list(props, group) : titled(props, words.anyStage, group);
  }
}

const list = (props: ResourcesProps, { items }: Pick<Group, 'items'>, under?: Id): TemplateResult | typeof nothing =>
  items.length
    ? html`<ul>
        ${repeat(
          items,
          ({ resource }) => resource.id,
          (item) => resourceItem(props, item, under),
        )}
      </ul>`
    : nothing;

const titled = (props: ResourcesProps, title: string, group: Group): TemplateResult =>
  html`<section class="group" part="group">
    <div class="head">${heading(props.headingLevel, 'group-title', title)}</div>
    ${list(props, group)}
  </section>`;

/** A skill that is lacked, who asks for it, the host's own course for it, and what else teaches it. */
function lackedSkill(props: ResourcesProps, group: Extract<Group, { by: 'gap' }>): TemplateResult {
  const { career, settings, say, words, text } = props;
  const { gap, need } = group;
  const { skill: id, askedBy } = gap;
  const title = lookup(career).skills.get(id)?.title ?? id;
  return html`<section class="group" part="group">
    <div class="head">
      ${heading(
        props.headingLevel,
        'group-title',
        html`${iconOfStatus(needStatus(need))}<span
            >${text(title)}<span class="unseen">${liveText(`, ${needWord(need, say)}`)}</span></span
          >`,
      )}
      ${askedBy ? html`<p class="who">${words.asks(text(askedBy.title))} ${level(gap.level, say)}</p>` : nothing}
    </div>
    ${hasCourse(settings, { id, title }) ? html`<p class="course">${course(settings, { id, title }, say)}</p>` : nothing}
    ${list(props, group, id)}
  </section>`;
}

function stage(props: ResourcesProps, group: Extract<Group, { by: 'stage' }>): TemplateResult {
  const { words, text } = props;
  const { positions, isHere } = group;
  const who = isHere ? words.here : positions.length ? text(words.positions(positions.map(({ title }) => title))) : '';
  return html`<section class="group stage" part="group">
    <div class="head">
      ${heading(
        props.headingLevel,
        'group-title',
        html`${isHere ? pawnIcon : nothing}<span>${text(group.stage.title)}</span>`,
      )}
      ${who ? html`<p class="who">${who}</p>` : nothing}
    </div>
    ${list(props, group)}
  </section>`;
}

/** Folded, and open on paper. */
function known(props: ResourcesProps, group: Group): TemplateResult {
  const turn = (event: Event) => {
    event.preventDefault();
    props.unfold(!(event.currentTarget as Element).parentElement!.hasAttribute('open'));
  };
  return html`<details class="known-already" part="group" ?open=${props.isPrinting || props.isUnfolded}>
    <summary class="muted-icon" @click=${turn}>
      ${iconOfStatus('known')}${heading(props.headingLevel, '', props.words.knownAlready)}
      <span class="count">${liveText(props.words.number(group.items.length))}</span>${downIcon}
    </summary>
    ${list(props, group)}
  </details>`;
}
