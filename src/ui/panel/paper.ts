/** The visitor's marks on paper: all of them, as lists. */
import { html, nothing, type TemplateResult } from 'lit';
import type { profile } from '../../i18n/en/profile.js';
import type { Id } from '../../model/career.js';
import { type MarkedSkill, markedSkills } from '../../model/marked.js';
import type { Profile } from '../../model/profile.js';
import { heading } from '../heading.js';
import { level } from '../level.js';
import { mark, statusMark } from '../marks.js';
import type { PanelFrame } from './frame.js';
import type { Names } from './names.js';

interface Paper {
  readonly profile: Profile;
  readonly words: typeof profile;
  readonly frame: PanelFrame;
  readonly names: Names;
}

/** A record, the career that it is of, and what is said of it. */
type Line = readonly [title: string, owner: Id, said?: string];

export function paperView(paper: Paper): TemplateResult {
  const { profile, words, frame, names } = paper;
  const say = words.paper;
  const marked = markedSkills(frame.career, profile);
  const skills = (['known', 'learning', 'to-learn'] as const).map((status) =>
    section(
      say[status],
      marked.filter(({ mark: { status: held } }) => held === status).map((skill) => skillLine(skill, frame)),
      frame,
    ),
  );
  const records = (title: string, lines: readonly Line[], sign: unknown = nothing) =>
    section(
      title,
      lines.map((line) => recordLine(line, sign, paper)),
      frame,
    );
  const standing = Object.entries(profile.positions).flatMap(([owner, { current, target }]): Line[] => [
    ...(current ? [[names.position(owner, current), owner, say.current] as const] : []),
    ...(target ? [[names.position(owner, target), owner, say.target] as const] : []),
  ]);
  const read = Object.entries(profile.reading).map(([owner, { read }]) => [owner, read] as const);
  const sections = [
    ...skills,
    records(say.standing, standing),
    records(say.milestones, linesOf(Object.entries(profile.milestones), names.milestone), mark('milestone-done')),
    records(say.saved, linesOf(Object.entries(profile.saved), names.resource)),
    records(say.done, linesOf(Object.entries(profile.done), names.resource)),
    records(say.read, linesOf(read, names.section)),
  ];
  return html`${sections.every((each) => each === nothing) ? html`<p>${say.nothing}</p>` : sections}`;
}

const linesOf = (
  byCareer: readonly (readonly [owner: Id, ids: readonly Id[]])[],
  title: (owner: Id, id: Id) => string,
): Line[] => byCareer.flatMap(([owner, ids]) => ids.map((id) => [title(owner, id), owner] as const));

const section = (title: string, items: readonly TemplateResult[], { headingLevel }: PanelFrame) =>
  items.length
    ? html`<section class="marks-group">
        ${heading(headingLevel + 1, 'marks-kind', title)}
        <ul class="marks-rows">
          ${items}
        </ul>
      </section>`
    : nothing;

const skillLine = ({ title, mark: { status, level: held = 1, note } }: MarkedSkill, { text, say }: PanelFrame) =>
  html`<li class="marks-paper-row">
    ${statusMark(status)}<span>${text(title)}</span>${status === 'known' ? level(held, say) : nothing}
    ${note?.trim() ? html`<p class="marks-written" dir="auto">${note}</p>` : nothing}
  </li>`;

function recordLine([title, owner, said]: Line, sign: unknown, { words, frame, names }: Paper): TemplateResult {
  const other = names.otherCareer(owner);
  return html`<li class="marks-paper-row">
    ${sign}<span
      >${frame.text(title)}
      ${other ? html`<span class="small muted">${words.preview.kinds.inCareer(other)}</span>` : nothing}</span
    >${said ? html`<span class="small muted">${said}</span>` : nothing}
  </li>`;
}
