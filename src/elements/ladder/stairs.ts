/** The stairs: the drawing, and the list it is drawn over, stage by stage and track by track. */
import { html, nothing, svg, type TemplateResult } from 'lit';
import { repeat } from 'lit/directives/repeat.js';
import type { Id } from '../../model/career.js';
import type { LadderLayout } from '../../model/ladder-layout.js';
import { isFold, type LadderFold, type LadderItem, type LadderSection } from '../../model/ladder-outline.js';
import { heading } from '../../ui/heading.js';
import { place } from '../../ui/place.js';
import { cellPlace, type LadderProps } from './ladder-props.js';
import { stepItem } from './step.js';
import type { StepState } from './ladder-view.js';

/** The grid's size, to be written where everything that stands on it can read it. */
export const gridOf = ({ columns, rows, sky }: Pick<LadderLayout, 'columns' | 'rows' | 'sky'>) =>
  place({ cols: columns, rows, 'sky-cols': sky?.columns ?? columns, 'sky-rows': sky?.rows ?? 1 });

export function stairs(props: LadderProps, sky: unknown): TemplateResult {
  const { sections } = props.layout;
  return html`<div class="stairs" part="drawing">
    ${sky} ${lines(props)} ${axis(props)}
    <ol class="stages">
      ${sections.map((section, index) => sectionItem(props, section, index === sections.length - 1))}
    </ol>
  </div>`;
}

/** Every connection, as one path for each way it may look. Order matters: what is lit lies over what is not. */
function lines({ layout, standing, steps }: LadderProps): TemplateResult {
  const { cells, connections, columns, rows } = layout;
  const lit = pairs(layout, standing.lit);
  const walked = pairs(layout, standing.walked);
  const paths = { ahead: '', out: '', walked: '', lit: '' };
  const arrivedAt = new Set(connections.map(({ to }) => to));
  for (const [id, { column, elevation }] of cells)
    if (!arrivedAt.has(id)) paths[steps.get(id)?.state ?? 'ahead'] += `M${column} ${rows - elevation}H${column + 1}`;
  for (const { from, to, path } of connections) {
    const pair = `${from} ${to}`;
    paths[lit.has(pair) ? 'lit' : walked.has(pair) ? 'walked' : cells.get(to)?.door ? 'out' : 'ahead'] += path;
  }
  return drawing(columns, rows, paths);
}

export const drawing = (columns: number, rows: number, paths: Readonly<Record<string, string>>): TemplateResult =>
  html`<svg class="lines" viewBox="0 0 ${columns} ${rows}" preserveAspectRatio="none" aria-hidden="true">
    ${Object.entries(paths).map(([name, path]) => (path ? svg`<path class=${name} d=${path} />` : nothing))}
  </svg>`;

/** The connections that a way runs along, as it is drawn: hidden positions left out, folded ones as their fold. */
function pairs({ drawnAs }: LadderLayout, way: readonly Id[]): Set<string> {
  const drawn = way.flatMap((id) => drawnAs.get(id) ?? []);
  return new Set(drawn.slice(1).map((id, index) => `${drawn[index]} ${id}`));
}

/** The stages along the ground. Headings in the list say the same. */
function axis({ layout, steps, words }: LadderProps): TemplateResult[] {
  const lit = new Set(
    [...layout.cells].flatMap(([id, { column }]) => (steps.get(id)?.state === 'lit' ? [column] : [])),
  );
  return layout.axis.map(({ stage, column, span }) => {
    const isLit = Array.from({ length: span }, (_, offset) => column + offset).some((each) => lit.has(each));
    return html`<p
      class="axis ${isLit ? 'lit' : ''}"
      aria-hidden="true"
      data-place=${place({ from: column + 1, span })}
    >
      ${words(stage.title)}
    </p>`;
  });
}

function sectionItem(props: LadderProps, section: LadderSection, isLast: boolean): TemplateResult {
  const { say, level, words } = props;
  const titles = section.stages.map(({ title }) => title);
  if (section.kind === 'stage') {
    return html`<li class="stage ${stateOf(props, section.items[0])}">
      ${heading(level + 1, 'stage-title', words(say.stages(titles, 1)))}
      <ol>
        ${list(props, section.items, isLast)}
      </ol>
    </li>`;
  }
  const { tracks } = section;
  const states = tracks.map(({ items }) => stateOf(props, items[0]));
  /** What passes a track on its way to one further on. */
  const passing = (index: number) => {
    const further = states.slice(index);
    return further.includes('lit') ? 'lit' : further.includes('walked') ? 'walked' : 'ahead';
  };
  return html`<li class="stage fork ${passing(0)}">
    ${heading(level + 1, 'stage-title', words(say.stages(titles, tracks.length)))}
    <ol class="tracks">
      ${tracks.map(
        ({ label, items }, index) =>
          html`<li
            class="track ${states[index]} pass-${passing(index + 1)} ${isLast && index === tracks.length - 1 ? 'last-track' : ''}"
          >
            ${sign(props, label ? words(label.title) : say.straightOn, items[0])}
            <ol>
              ${list(props, items, true)}
            </ol>
          </li>`,
      )}
    </ol>
  </li>`;
}

/** A track's name, over the tread it begins with: higher where someone or something stands there. */
function sign(
  { layout, level, standing, steps }: LadderProps,
  title: unknown,
  first: LadderItem | undefined,
): TemplateResult {
  const id = typeof first === 'string' ? first : '';
  const cell = layout.cells.get(id);
  const isTaken = id === standing.current || id === standing.target;
  const over = steps.get(id)?.door ? 'over-door' : isTaken ? 'over-figure' : '';
  return html`<div class="sign ${over}" data-place=${cellPlace(cell)}>${heading(level + 2, '', title)}</div>`;
}

const list = (props: LadderProps, items: readonly LadderItem[], ends: boolean): unknown =>
  repeat(
    items,
    (item) => (isFold(item) ? item.id : item),
    (item, index) => {
      const isLast = ends && index === items.length - 1;
      return isFold(item) ? foldItem(props, item) : stepItem(props, item, isLast);
    },
  );

/** Steps folded to one: still in the list, found by find-in-page, opened by that or by the button. */
function foldItem(props: LadderProps, fold: LadderFold): TemplateResult {
  const { layout, say, unfold } = props;
  const cell = layout.cells.get(fold.id);
  const kinds = fold.open
    ? 'unfolded'
    : `step ${stateOf(props, fold)} ${cell?.lane ? 'slab' : ''} ${cell?.column === 0 ? 'first' : ''}`;
  return html`<li class="fold ${kinds}" data-place=${cellPlace(cell)}>
    ${
      fold.open
        ? nothing
        : html`<div class="block">
            <button
              class="name more"
              part="fold"
              type="button"
              aria-expanded="false"
              @click=${() => unfold(fold, true)}
            >
              <span>${say.more(fold.positions.length)}</span>
            </button>
          </div>`
    }
    <ol hidden=${fold.open ? nothing : 'until-found'} @beforematch=${() => unfold(fold, false)}>
      ${list(props, fold.positions, false)}
    </ol>
  </li>`;
}

const stateOf = ({ steps }: LadderProps, item: LadderItem | undefined): StepState =>
  (item === undefined
    ? undefined
    : isFold(item)
      ? item.positions.map((id) => steps.get(id)?.state).find((state) => state !== 'ahead')
      : steps.get(item)?.state) ?? 'ahead';
