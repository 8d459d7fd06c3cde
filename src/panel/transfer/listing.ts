/** All that is kept of the visitor, as lists: on paper, and on screen where they ask for it. */
import { html, nothing, type TemplateResult } from 'lit';
import { askedIn } from '../../coach/asked.js';
import type { profile } from '../../i18n/en/profile.js';
import type { Id } from '../../model/career.js';
import { type RecordedSkill, recordedSkills } from '../../model/recorded-skills.js';
import type { Profile } from '../../model/profile.js';
import { liveText } from '../../ui/live-text.js';
import { heading } from '../../ui/heading.js';
import { level } from '../../ui/level.js';
import { statusIcon, iconOfStatus } from '../../ui/status-icon.js';
import type { PanelProps } from '../panel-props.js';
import type { Names } from './record-names.js';

interface Listing {
  readonly profile: Profile;
  readonly words: typeof profile;
  readonly props: PanelProps;
  readonly names: Names;
}

/** Something that is kept, and what is kept of it. */
interface Line {
  readonly title: unknown;
  /** The career that it is of; none where it is of all. */
  readonly owner?: Id | undefined;
  readonly said?: string | undefined;
  /** What takes more room, such as the visitor's own words. */
  readonly written?: readonly unknown[] | undefined;
}

export function listing(of: Listing): TemplateResult {
  const { profile, words, props, names } = of;
  const say = words.list;
  const marked = recordedSkills(props.career, profile);
  const skills = (['known', 'learning', 'to-learn'] as const).map((status) =>
    section(
      say[status],
      marked.filter(({ mark: { status: held } }) => held === status).map((skill) => skillLine(skill, props)),
      props,
    ),
  );
  const records = (title: string, lines: readonly Line[], sign: unknown = nothing) =>
    section(
      title,
      lines.map((line) => lineOf(line, sign, of)),
      props,
    );
  const titled = (
    byCareer: Readonly<Record<Id, readonly Id[]>>,
    title: (owner: Id, id: Id) => string,
  ): readonly Line[] =>
    Object.entries(byCareer).flatMap(([owner, ids]) =>
      ids.map((id) => ({ title: props.text(title(owner, id)), owner })),
    );
  const sections = [
    ...skills,
    records(say.standing, standing(of)),
    records(say.milestones, titled(profile.milestones, names.milestone), statusIcon('milestone-done')),
    records(say.saved, titled(profile.saved, names.resource)),
    records(say.done, titled(profile.done, names.resource)),
    records(say.read, reading(of)),
    records(say.answers, answers(of)),
    records(say.coach, coached(of)),
    records(say.reviews, reviews(of)),
  ];
  return html`${sections.every((each) => each === nothing) ? html`<p>${say.nothing}</p>` : sections}`;
}

const standing = ({ profile, words, props, names }: Listing): readonly Line[] =>
  Object.entries(profile.positions).flatMap(([owner, { current, target }]): Line[] => {
    const position = (id: Id | undefined, said: string) =>
      id ? [{ title: props.text(names.position(owner, id)), owner, said }] : [];
    return [...position(current, words.list.current), ...position(target, words.list.target)];
  });

const reading = ({ profile, words, props, names }: Listing): readonly Line[] =>
  Object.entries(profile.reading).flatMap(([owner, { read, stopped }]): Line[] => [
    ...read.map((section) => ({ title: props.text(names.section(owner, section)), owner })),
    ...(stopped
      ? [{ title: props.text(names.section(owner, stopped.section)), owner, said: words.preview.kinds.stopped }]
      : []),
  ]);

const answers = ({ profile, props, names }: Listing): readonly Line[] =>
  Object.entries(profile.answers).flatMap(([owner, given]) =>
    Object.entries(given).map(([question, answer]) => ({
      title: props.text(names.question(owner, question)),
      owner,
      written: [props.text(names.answer(owner, question, answer))],
    })),
  );

/** When to practise again, what the visitor told the coach and asked it, and what they were tested on. */
function coached({ profile, words, props, names }: Listing): readonly Line[] {
  const { kinds } = words.preview;
  const practice = Object.entries(profile.practice)
    .sort(([, a], [, b]) => a.due - b.due)
    .map(([skill, { due }]): Line => ({ title: props.text(names.skill(skill)), said: kinds.practice(due) }));
  const told = Object.entries(profile.circumstances).flatMap(([owner, { background, hours, enjoys = [] }]): Line[] => [
    ...(background ? [{ title: kinds.coach.background, owner, said: kinds.background[background] }] : []),
    ...(hours ? [{ title: kinds.coach.hours, owner, said: kinds.hours(hours) }] : []),
    ...(enjoys.length
      ? [{ title: kinds.coach.enjoys, owner, written: enjoys.map((id) => props.text(names.interest(owner, id))) }]
      : []),
  ]);
  const seen = Object.entries(profile.seen).map(([owner, ids]): Line => ({
    title: kinds.coach.seen,
    owner,
    said: words.number(ids.length),
  }));
  const talk = Object.entries(profile.talk).map(([owner, kept]): Line => {
    const asked = askedIn(kept);
    return { title: kinds.coach.talk, owner, said: words.list.asked(asked.length), written: asked };
  });
  return [...practice, ...told, ...seen, ...talk];
}

const reviews = ({ profile, words }: Listing): readonly Line[] =>
  Object.values(profile.reviews).map(({ skills }) => ({
    title: words.preview.kinds.review,
    said: words.list.skills(Object.keys(skills).length),
  }));

const section = (title: string, items: readonly TemplateResult[], { headingLevel }: PanelProps) =>
  items.length
    ? html`<section class="marks-group">
        ${heading(headingLevel + 1, 'marks-kind', title)}
        <ul class="marks-rows">
          ${items}
        </ul>
      </section>`
    : nothing;

const skillLine = ({ title, mark: { status, level: held = 1, note } }: RecordedSkill, { text, say }: PanelProps) =>
  html`<li class="marks-kept-row">
    ${iconOfStatus(status)}<span>${text(title)}</span>${status === 'known' ? level(held, say) : nothing}
    ${note?.trim() ? html`<p class="marks-written" dir="auto">${note}</p>` : nothing}
  </li>`;

function lineOf({ title, owner, said, written = [] }: Line, sign: unknown, { words, names }: Listing): TemplateResult {
  const other = owner === undefined ? undefined : names.otherCareer(owner);
  return html`<li class="marks-kept-row">
    ${sign}<span
      >${title} ${other ? html`<span class="small muted">${words.preview.kinds.inCareer(other)}</span>` : nothing}</span
    >${said ? html`<span class="small muted">${liveText(said)}</span>` : nothing}
    ${written.map((each) => html`<p class="marks-written" dir="auto">${each}</p>`)}
  </li>`;
}
