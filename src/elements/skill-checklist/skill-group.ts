import { html, type TemplateResult } from 'lit';
import { guard } from 'lit/directives/guard.js';
import type { Id } from '../../model/career.js';
import { liveText } from '../../ui/live-text.js';
import { heading } from '../../ui/heading.js';
import type { SkillRowProps } from './skill-row-props.js';
import { skillRow } from './skill-row.js';
import type { Group, Row } from './checklist-view.js';

/** The skills of one kind. */
export function skillGroup(
  { kind, rows, known, shown }: Group,
  open: ReadonlySet<Id>,
  props: SkillRowProps,
): TemplateResult {
  const { settings, words, direction, isLocked, isPrinting, offersCourses } = props;
  const isOpen = ({ entry }: Row) => open.has(entry.skill.id);
  // A tick in a list of hundreds costs its row: a closed row is made anew only when something that it shows has
  // changed, and a group only with one of its rows. An opened row shows what is too much to compare.
  const shows = (row: Row): unknown[] =>
    isOpen(row) || isPrinting ? [{}] : [row.entry, row.mark.status, row.mark.level, row.asked, row.isShown];
  const all = [settings.links, settings.skillUrl, words, direction, isLocked, offersCourses];
  return html`<fieldset part="group" data-rows=${shown} ?hidden=${!shown}>
    <legend>
      ${heading(props.headingLevel, 'kind', props.text(kind.title))}
      <span class="count"
        >${liveText(words.groupCount(known, rows.length))}<span class="unseen">${words.groupKnown}</span></span
      >
    </legend>
    <ul>
      ${guard([all, rows.map(shows)].flat(2), () =>
        rows.map((row) => guard([...all, ...shows(row)], () => skillRow(row, isOpen(row), props))),
      )}
    </ul>
  </fieldset>`;
}
