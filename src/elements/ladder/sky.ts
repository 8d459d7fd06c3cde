/** What stands in the empty sky over the stairs: the title, the sentence to fill in, what it comes to, the marks. */
import { html, nothing, type TemplateResult } from 'lit';
import type { Rich } from '../../i18n/format.js';
import type { Id, Stage } from '../../model/career.js';
import { ownHeading } from '../../ui/heading.js';
import { downIcon, flagIcon } from '../../ui/icons.js';
import { type StatusIconName, statusIcon } from '../../ui/status-icon.js';
import { notice } from '../../ui/notice.js';
import { rich } from '../../ui/rich.js';
import { type LadderProps, titleOf } from './ladder-props.js';
import type { WaySummary } from './ladder-view.js';

/** What the way comes to, as a sentence or two. */
export const summary = (outlook: WaySummary, say: LadderProps['say']): Rich =>
  outlook.kind === 'way' ? say.way(outlook) : [say[outlook.kind]];

export function sky(props: LadderProps): TemplateResult {
  const { career, level, say, standing, words } = props;
  const { current } = standing;
  return html`<header class="sky">
    ${ownHeading(level, words(career.title))}
    <p class="way">
      ${say
        .sentence(current && titleOf(props, current))
        .map((part) => (typeof part === 'string' ? text(part) : choice(props, part.choice)))}
    </p>
    <p class="outlook muted">${rich(summary(standing.outlook, say))}</p>
    <p class="keys muted">${keys(props).map(([name, word]) => html`<span>${statusIcon(name)}${word}</span>`)}</p>
  </header>`;
}

/** A full stop alone would begin a line of its own where a blank fills one. */
const text = (part: string) => (/^\p{P}$/u.test(part) ? html`<span class="stop">${part}</span>` : part);

function keys({ say, profile }: LadderProps): [StatusIconName, string][] {
  const marked: StatusIconName[] = ['known', 'learning', 'to-learn'];
  return [
    ...(Object.keys(profile.skills).length
      ? marked.map((name): [StatusIconName, string] => [name, say.key[name as keyof typeof say.key]])
      : [['to-learn', say.keyUnmarked] as [StatusIconName, string]]),
    ['milestone', say.key.milestone],
  ];
}

/** A blank of the sentence: its text, which may wrap, under a select that can be pressed anywhere on it. */
function choice(props: LadderProps, name: 'current' | 'target'): TemplateResult {
  const { say, standing, words, tongue } = props;
  const chosen = standing[name];
  const change = (event: Event) => props.choose(name, (event.target as HTMLSelectElement).value || undefined);
  return html`<span class="choice"
    ><span class="chosen" aria-hidden="true">${chosen ? words(titleOf(props, chosen)) : say.nowhere}${downIcon}</span
    ><select class="cover" aria-label=${say.choices[name]} part="choice" @change=${change}>
      <option value="" ?selected=${!chosen} .selected=${!chosen}>${say.nowhere}</option>
      ${byStage(props).map(
        ({ stage, ids }) =>
          html`<optgroup label=${stage.title} lang=${tongue?.lang ?? nothing} dir=${tongue?.dir ?? nothing}>
            ${ids.map(
              (id) =>
                html`<option value=${id} ?selected=${chosen === id} .selected=${chosen === id}>
                  ${titleOf(props, id)}
                </option>`,
            )}
          </optgroup>`,
      )}
    </select></span
  >`;
}

/** The positions shown, by stage, each stage in the order the ladder is read. */
function byStage({ career, layout, steps }: LadderProps): { stage: Stage; ids: Id[] }[] {
  const groups = new Map(career.stages.map((stage) => [stage.id, { stage, ids: [] as Id[] }]));
  const lists = layout.sections.flatMap((section) =>
    section.kind === 'stage' ? [section.items] : section.tracks.map(({ items }) => items),
  );
  for (const item of lists.flat())
    for (const id of typeof item === 'string' ? [item] : item.positions)
      groups.get(steps.get(id)?.position.stage ?? '')?.ids.push(id);
  return [...groups.values()].filter(({ ids }) => ids.length);
}

/** The same in plain words, to be read out. */
export const plain = (parts: Rich): string =>
  parts.map((part) => (typeof part === 'string' ? part : part.strong)).join('');

/** A ladder of one step has no way to light. */
export function lonely({ career, layout, level, say, steps, words }: LadderProps): TemplateResult {
  const only = steps.get([...layout.cells.keys()][0] ?? '')?.position.title ?? '';
  return html`<header class="sky">
    ${ownHeading(level, words(career.title))}
    ${notice({ icon: flagIcon, title: say.single, text: say.singleText(only) })}
  </header>`;
}
