import { html, nothing, type TemplateResult } from 'lit';
import type { profile } from '../../i18n/en/profile.js';
import type { Id } from '../../model/career.js';
import { type Profile, progressRank } from '../../model/profile.js';
import { skillProgress } from '../../model/skills.js';
import type { SkillProposal } from '../../profile/transfer/json-resume.js';
import { checked, onCheck } from '../../ui/checked.js';
import { liveText } from '../../ui/live-text.js';
import { heading } from '../../ui/heading.js';
import { iconOfStatus } from '../../ui/status-icon.js';
import { rich } from '../../ui/rich.js';
import type { PanelHandlers, PanelProps } from '../panel-props.js';
import type { StateOf } from '../panel-state.js';

type Words = typeof profile;

/** The proposals that would bring a skill further than it is marked. */
const furtherProposals = (
  { career }: PanelProps,
  profile: Profile,
  proposals: readonly SkillProposal[],
): SkillProposal[] =>
  proposals.filter(({ skill, mark }) => progressRank(mark) > progressRank(skillProgress(career, profile, skill)));

interface Proposals {
  readonly state: StateOf<'resume'>;
  readonly proposals: readonly SkillProposal[];
  readonly profile: Profile;
  readonly words: Words;
  readonly props: PanelProps;
  readonly handlers: PanelHandlers;
  readonly titleOf: (skill: Id) => string;
  readonly add: (skills: readonly SkillProposal[]) => void;
}

/** The skills that a résumé names: each is ticked, and the visitor says which are true. */
export function proposalsView(view: Proposals): TemplateResult {
  const { state, proposals, profile, words, props, titleOf, add } = view;
  const { change, leave } = view.handlers;
  const { proposals: say, preview } = words;
  const further = furtherProposals(props, profile, proposals);
  const chosen = further.filter(({ skill }) => !state.unticked.has(skill));
  const alike = proposals.length - further.length;
  const isNothing = !further.length;
  const toggle = (skill: Id, isOn: boolean) => {
    const unticked = new Set(state.unticked);
    if (isOn) unticked.delete(skill);
    else unticked.add(skill);
    change({ ...state, unticked });
  };
  return html`<div class="marks-preview unprinted">
    ${heading(props.headingLevel, 'title', isNothing ? say.nothing : say.title)}
    <p class="marks-from muted">${rich(say.from(state.source.by === 'file' ? state.source.name : ''))}</p>
    <p class="marks-lede">${liveText(isNothing ? say.nothingText : say.text(further.length))}</p>
    <ul class="marks-rows">
      ${further.map(({ skill, mark: { status, level = 1 }, words: named }) => {
        const said =
          status === 'known' ? preview.mark(props.say.status.known, props.say.level[level]) : props.say.status[status];
        return html`<li>
          <label class="marks-row"
            ><span class="marks-sign muted-icon"
              ><input
                class="check"
                type="checkbox"
                autocomplete="off"
                ?checked=${checked(!state.unticked.has(skill))}
                @change=${onCheck((isChecked) => toggle(skill, isChecked))}
              />${iconOfStatus(status)}</span
            ><span class="marks-thing">${props.text(titleOf(skill))}</span
            ><span class="marks-said">${say.as(said, named)}</span></label
          >
        </li>`;
      })}
    </ul>
    ${alike && !isNothing ? html`<p class="small muted">${liveText(say.alike(alike))}</p>` : nothing}
    <div class="marks-buttons">
      ${
        isNothing
          ? html`<button class="button" type="button" @click=${leave}>${words.close}</button>`
          : html`<button class="button main" type="button" ?disabled=${!chosen.length} @click=${() => add(chosen)}>
                ${liveText(say.add(chosen.length))}</button
              ><button class="button quiet" type="button" @click=${leave}>${say.leave}</button>`
      }
    </div>
  </div>`;
}
