/** Resources that stand together, under what they have in common. */
import { html, nothing, type TemplateResult } from 'lit';
import { repeat } from 'lit/directives/repeat.js';
import type { Id } from '../../model/career.js';
import { lookup } from '../../model/lookup.js';
import { changing } from '../../ui/changing.js';
import { course, hasCourse } from '../../ui/course.js';
import { heading } from '../../ui/heading.js';
import { downIcon, pawnIcon } from '../../ui/icons.js';
import { level } from '../../ui/level.js';
import { statusMark } from '../../ui/marks.js';
import { needMark, needWord } from '../../ui/need-status.js';
import { resourceItem } from './item.js';
import type { Scene } from './scene.js';
import type { Group } from './view.js';

/** `isAlone` is whether it is the only one: what is known already is folded behind others alone. */
export function resourceGroup(scene: Scene, group: Group, isAlone: boolean): TemplateResult | typeof nothing {
  const { words } = scene;
  switch (group.by) {
    case 'gap':
      return lackedSkill(scene, group);
    case 'stage':
      return stage(scene, group);
    case 'known':
      return isAlone ? titled(scene, words.knownAlready, group) : known(scene, group);
    case 'list':
      return list(scene, group);
    case 'any-skill':
      return isAlone ? list(scene, group) : titled(scene, words.anySkill, group);
    case 'any-stage':
      return isAlone ? list(scene, group) : titled(scene, words.anyStage, group);
  }
}

const list = (scene: Scene, { items }: Pick<Group, 'items'>, under?: Id): TemplateResult | typeof nothing =>
  items.length
    ? html`<ul>
        ${repeat(
          items,
          ({ resource }) => resource.id,
          (item) => resourceItem(scene, item, under),
        )}
      </ul>`
    : nothing;

const titled = (scene: Scene, title: string, group: Group): TemplateResult =>
  html`<section class="group" part="group">
    <div class="head">${heading(scene.headingLevel, 'group-title', title)}</div>
    ${list(scene, group)}
  </section>`;

/** A skill that is lacked, who asks for it, the host's own course for it, and what else teaches it. */
function lackedSkill(scene: Scene, group: Extract<Group, { by: 'gap' }>): TemplateResult {
  const { career, settings, say, words, text } = scene;
  const { gap, need } = group;
  const { skill: id, askedBy } = gap;
  const title = lookup(career).skills.get(id)?.title ?? id;
  return html`<section class="group" part="group">
    <div class="head">
      ${heading(
        scene.headingLevel,
        'group-title',
        html`${statusMark(needMark(need))}<span
            >${text(title)}<span class="unseen">${changing(`, ${needWord(need, say)}`)}</span></span
          >`,
      )}
      ${askedBy ? html`<p class="who">${words.asks(text(askedBy.title))} ${level(gap.level, say)}</p>` : nothing}
    </div>
    ${hasCourse(settings, { id, title }) ? html`<p class="course">${course(settings, { id, title }, say)}</p>` : nothing}
    ${list(scene, group, id)}
  </section>`;
}

function stage(scene: Scene, group: Extract<Group, { by: 'stage' }>): TemplateResult {
  const { words, text } = scene;
  const { positions, isHere } = group;
  const who = isHere ? words.here : positions.length ? text(words.positions(positions.map(({ title }) => title))) : '';
  return html`<section class="group stage" part="group">
    <div class="head">
      ${heading(
        scene.headingLevel,
        'group-title',
        html`${isHere ? pawnIcon : nothing}<span>${text(group.stage.title)}</span>`,
      )}
      ${who ? html`<p class="who">${who}</p>` : nothing}
    </div>
    ${list(scene, group)}
  </section>`;
}

/** Folded, and open on paper. */
function known(scene: Scene, group: Group): TemplateResult {
  const turn = (event: Event) => {
    event.preventDefault();
    scene.unfold(!(event.currentTarget as Element).parentElement!.hasAttribute('open'));
  };
  return html`<details class="known-already" part="group" ?open=${scene.isPrinting || scene.isUnfolded}>
    <summary class="muted-icon" @click=${turn}>
      ${statusMark('known')}${heading(scene.headingLevel, '', scene.words.knownAlready)}
      <span class="count">${changing(scene.words.number(group.items.length))}</span>${downIcon}
    </summary>
    ${list(scene, group)}
  </details>`;
}
