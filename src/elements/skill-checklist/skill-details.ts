import { html, nothing, type TemplateResult } from 'lit';
import { type Level, type Position } from '../../model/career.js';
import { lookup, titleOf } from '../../model/lookup.js';
import { neededBy, skillProgress } from '../../model/skills.js';
import { liveText } from '../../ui/live-text.js';
import { course, hasCourse } from '../../ui/course.js';
import { heading } from '../../ui/heading.js';
import { level } from '../../ui/level.js';
import { link, linkUrl, note } from '../../ui/link.js';
import { iconOfStatus } from '../../ui/status-icon.js';
import type { SkillRowProps } from './skill-row-props.js';
import type { Row } from './checklist-view.js';
import { checked } from '../../ui/checked.js';
import { signs } from '../../ui/signs.js';

const LEVELS: readonly Level[] = [1, 2, 3];

/** All there is to say of a skill, and what the visitor says of it: level and note. */
export function details({ entry: { skill }, mark: held }: Row, props: SkillRowProps): TemplateResult {
  const { career, words, text, headingLevel } = props;
  const { skills, tools } = lookup(career);
  const block = (
    name: 'practice' | 'signs' | 'tools' | 'asks' | 'after' | 'ranks',
    has: readonly unknown[],
    content: TemplateResult,
  ) =>
    has.length
      ? html`<div class=${name}>
          ${heading(headingLevel + 1, 'label', words[name === 'practice' ? 'practise' : name])}${content}
        </div>`
      : nothing;
  const asking = neededBy(career, skill.id);
  const after = skill.after.flatMap((id) => skills.get(id) ?? []);
  const ranks = Object.entries(skill.ranks);
  return html`<div class="more" id="more-${skill.id}" part="details">
    <div class="lead">
      <p>${text(skill.summary)}</p>
      <p>${text(skill.why)}</p>
      ${hasCourse(props.settings, skill) ? html`<p class="course">${course(props.settings, skill, props.say)}</p>` : nothing}
    </div>
    ${block(
      'practice',
      skill.practice,
      html`<ol>
        ${skill.practice.map((step) => html`<li>${text(step)}</li>`)}
      </ol>`,
    )}
    ${block('signs', skill.signals, signs(skill.signals, text))}
    ${block('tools', skill.tools, html`<p>${text(words.list(skill.tools.map((id) => tools.get(id)?.title ?? id)))}</p>`)}
    ${block(
      'asks',
      asking,
      html`<ul>
        ${asking.map(({ position, level: asked }) => html`<li>${positionName(position, props)}${level(asked, props.say)}</li>`)}
      </ul>`,
    )}
    ${block(
      'after',
      after,
      html`<ul>
        ${after.map(({ id, title }) => {
          const { status } = skillProgress(career, props.profile, id);
          return html`<li>
            ${iconOfStatus(status)}<span
              >${text(title)}<span class="unseen">${liveText(`, ${props.say.status[status]}`)}</span></span
            >
          </li>`;
        })}
      </ul>`,
    )}
    ${block(
      'ranks',
      ranks,
      html`<ul>
        ${ranks.map(([list, rank]) => html`<li><span>${text(titleOf(career.rankings, list))}</span><span>${rank}</span></li>`)}
      </ul>`,
    )}
    ${held.status === 'known' ? levels(skill.id, held.level ?? 1, props) : nothing}
    ${ownNote(skill.id, held.note, props)}
  </div>`;
}

function positionName({ id, title }: Position, { settings, text }: SkillRowProps): TemplateResult {
  const record = { kind: 'position', id, title } as const;
  const url = linkUrl(settings, record);
  return html`<span>${url ? link(url, text(title), record) : text(title)} ${note(settings, record)}</span>`;
}

/** How well a known skill is known: a choice of three. */
const levels = (skill: string, held: Level, { words, say, isLocked }: SkillRowProps): TemplateResult =>
  html`<fieldset class="own unprinted">
    <legend class="label">${words.level}</legend>
    <div class="segments">
      ${LEVELS.map(
        (each) =>
          html`<label
            ><input
              type="radio"
              data-says="level"
              name="level-${skill}"
              autocomplete="off"
              value=${each}
              ?checked=${checked(each === held)}
              ?disabled=${isLocked}
            />${level(each, say)}</label
          >`,
      )}
    </div>
  </fieldset>`;

/** A field grows no further than it is dragged, so that paper gets the note as text. */
const ownNote = (skill: string, kept: string | undefined, { words, isLocked, isPrinting, noteText }: SkillRowProps) => {
  const written = noteText(skill, kept);
  if (isPrinting && !written) return nothing;
  return html`<div class="own">
    <label class="label" for="note-${skill}">${words.note}</label>
    <textarea
      class="unprinted"
      id="note-${skill}"
      data-says="note"
      rows="2"
      dir="auto"
      autocomplete="off"
      ?readonly=${isLocked}
      .value=${written}
    ></textarea>
    ${isPrinting ? html`<p class="written" dir="auto">${written}</p>` : nothing}
  </div>`;
};
