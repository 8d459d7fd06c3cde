import { html, nothing, type TemplateResult } from 'lit';
import type { common } from '../i18n/en/common.js';
import type { AlternativeNeed, Carry } from '../model/distance.js';
import { heading } from './heading.js';
import { link, linkUrl, note } from './link.js';
import { statusIcon } from './status-icon.js';
import { needs } from './needs.js';
import type { Settings } from './settings.js';

/** In the order in which they are told. */
export const CARRIES: readonly Carry[] = ['carries-over', 'level-up', 'new'];

interface CarriesProps {
  readonly settings: Settings;
  readonly common: typeof common;
  readonly carries: Readonly<Record<Carry, string>>;
  /** Marks the dataset's text with its language. */
  readonly words: (text: string) => unknown;
  /** Of the headings. */
  readonly level: number;
}

/** What another career asks: what carries over, what to level up, what is new, each with the visitor's own mark. */
export const carryColumns = (props: CarriesProps, list: readonly AlternativeNeed[]): TemplateResult =>
  html`<div class="three">
    ${CARRIES.map((carry) =>
      column(
        props,
        carry,
        list.filter((need) => need.carry === carry),
      ),
    )}
  </div>`;

function column({ common, carries, level, ...props }: CarriesProps, carry: Carry, list: readonly AlternativeNeed[]) {
  if (!list.length) return nothing;
  const titles = new Map(list.map((need) => [need.skill, need]));
  return html`<div>
    ${heading(level, 'label', html`${statusIcon(carry)}${carries[carry]} <span class="number">${list.length}</span>`)}
    ${needs(list, { say: common, title: (need) => skill(props, titles.get(need.skill)!), quiet: true })}
  </div>`;
}

function skill(
  { settings, words }: Pick<CarriesProps, 'settings' | 'words'>,
  { skill: id, title }: AlternativeNeed,
): unknown {
  const record = { kind: 'skill', id, title } as const;
  const url = linkUrl(settings, record);
  return html`${url ? link(url, words(title), record) : words(title)} ${note(settings, record)}`;
}
