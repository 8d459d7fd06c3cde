/** What a section speaks of, each to be opened in place: skills, milestones, positions, what is hard. */
import { html, nothing, type TemplateResult } from 'lit';
import type { Career, Id, Position, Skill } from '../../model/career.js';
import { lookup } from '../../model/lookup.js';
import { skillProgress } from '../../model/skills.js';
import { position as positionWords } from '../../i18n/en/position.js';
import { messages } from '../../i18n/messages.js';
import { liveText } from '../../ui/live-text.js';
import type { RecordKind } from '../../ui/events/career-select.js';
import { heading } from '../../ui/heading.js';
import { downIcon, hurdleIcon, onIcon, riseIcon } from '../../ui/icons.js';
import { link, linkLabel, linkUrl, note } from '../../ui/link.js';
import { statusIcon, iconOfStatus } from '../../ui/status-icon.js';
import { neededFor, positionNeeds, type PositionView } from '../../ui/position-needs.js';
import { signs } from '../../ui/signs.js';
import { statusChoice } from '../../ui/status-choice.js';
import type { GuideProps } from './guide-props.js';
import { type MilestoneView, type SectionView, withinOf } from './guide-view.js';
import { checked, onCheck } from '../../ui/checked.js';

export function within(props: GuideProps, section: SectionView): TemplateResult | typeof nothing {
  const { career, profile, say, level } = props;
  const { skills, milestones, positions, hurdles } = withinOf(career, profile, section);
  const items = [
    ...skills.map((skill) => skillItem(props, section, skill)),
    ...milestones.map((milestone) => milestoneItem(props, section, milestone)),
    ...positions.map((position) => positionItem(props, section, position)),
    ...hurdles.map((hurdle) => hurdleItem(props, section, hurdle)),
  ];
  if (!items.length) return nothing;
  return html`<div class="within" part="within">
    ${heading(level + 2, 'label', say.within)}
    <ul class="records">
      ${items}
    </ul>
  </div>`;
}

interface Item {
  /** Where it is listed. */
  readonly section: SectionView;
  readonly kind: RecordKind;
  readonly id: Id;
  readonly title: string;
  readonly icon: TemplateResult<2>;
  /** What the icon says, for who does not see it. */
  readonly state?: string;
}

function item(
  { isOpen, isPrinting, mentions, toggle, words, settings }: GuideProps,
  { section: { place }, kind, id, title, icon, state }: Item,
  content: () => unknown,
): TemplateResult {
  const isOpened = isPrinting ? (mentions.get(`${kind}/${id}`) ?? place) === place : isOpen(kind, id);
  const name = `${place}-${kind}-${id}`;
  return html`<li>
    <button
      class="opener"
      part="opener"
      type="button"
      aria-expanded=${isOpened}
      aria-controls=${name}
      @click=${() => toggle(kind, id)}
    >
      ${icon}<span class="name"
        >${words(title)}${state ? html`<span class="unseen">${liveText(`, ${state}`)}</span>` : nothing}</span
      >${downIcon}
    </button>
    ${
      isOpened
        ? html`<div class="more" id=${name} part="details">${content()} ${note(settings, { kind, id, title })}</div>`
        : nothing
    }
  </li>`;
}

function skillItem(props: GuideProps, section: SectionView, skill: Skill): TemplateResult {
  const { career, profile, settings, say, common, level, words, setStatus } = props;
  const { status } = skillProgress(career, profile, skill.id);
  const record = { kind: 'skill', id: skill.id, title: skill.title } as const;
  return item(props, { section, ...record, icon: iconOfStatus(status), state: common.status[status] }, () => {
    const url = linkUrl(settings, record);
    return html`<p>${words(skill.summary)}</p>
      ${skill.signals.length ? html`${heading(level + 3, 'label', say.signs)} ${signs(skill.signals, words)}` : nothing}
      ${statusChoice({
        name: `${section.place}-${skill.id}`,
        legend: say.mark(skill.title),
        words: say.marks,
        held: status,
        set: (chosen) => setStatus(skill.id, chosen),
      })}
      ${
        url
          ? html`<p>
              ${link(url, html`${linkLabel(settings, record) ?? say.course(skill.title)}${onIcon}`, {
                ...record,
                name: 'go',
              })}
            </p>`
          : nothing
      }`;
  });
}

function milestoneItem(
  props: GuideProps,
  section: SectionView,
  { milestone, step, done }: MilestoneView,
): TemplateResult {
  const { career, say, common, words, setMilestone } = props;
  const { positions } = lookup(career);
  const titleOf = (id: Id) => positions.get(id)?.title ?? id;
  const record = {
    kind: 'milestone',
    ...milestone,
    icon: statusIcon(done ? 'milestone-done' : 'milestone'),
    state: done ? common.milestoneDone : common.milestone,
  } as const;
  return item(
    props,
    { section, ...record },
    () =>
      html`${milestone.detail ? html`<p>${words(milestone.detail)}</p>` : nothing}
        <p class="muted">${say.onTheWay(words(titleOf(step.from)), words(titleOf(step.to)))}</p>
        <label class="done unprinted"
          ><input
            class="check"
            type="checkbox"
            autocomplete="off"
            ?checked=${checked(done)}
            @change=${onCheck((isDone) => setMilestone(milestone.id, isDone))}
          />${say.markDone}</label
        >`,
  );
}

function positionItem(props: GuideProps, section: SectionView, position: Position): TemplateResult {
  const { career, profile, settings, say, common, language, level, words } = props;
  const record = { kind: 'position', id: position.id, title: position.title } as const;
  const view: PositionView = {
    career,
    position,
    profile,
    settings,
    say: common,
    language,
    words,
    headingLevel: level + 3,
  };
  return item(props, { section, ...record, icon: riseIcon }, () => {
    const url = linkUrl(settings, record);
    const asked = neededFor(view);
    return html`<p>${words(position.summary)}</p>
      ${
        asked.length
          ? html`${heading(level + 3, 'label', messages('position', positionWords, language).asks)}
            ${positionNeeds(view, asked)}`
          : nothing
      }
      ${
        url
          ? html`<p>
              ${link(url, html`${linkLabel(settings, record) ?? say.jobs(position.title)}${onIcon}`, {
                ...record,
                name: 'go',
              })}
            </p>`
          : nothing
      }`;
  });
}

function hurdleItem(
  props: GuideProps,
  section: SectionView,
  { id, title, summary, ways }: Career['challenges'][number],
) {
  const { say, level, words } = props;
  return item(
    props,
    { section, kind: 'challenge', id, title, icon: hurdleIcon, state: say.hurdle },
    () =>
      html`<p>${words(summary)}</p>
        ${
          ways.length
            ? html`${heading(level + 3, 'label', say.ways)}
                <ul class="ways dash-list">
                  ${ways.map((way) => html`<li>${words(way)}</li>`)}
                </ul>`
            : nothing
        }`,
  );
}
