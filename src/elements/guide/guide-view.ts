/** What the guide shows: pure answers from a career, its guide and the visitor's profile. */
import type { Career, Guide, Id, Position, Skill, Transition } from '../../model/career.js';
import { type Part, placeOf, type Section, textOf } from '../../model/guide.js';
import { lookup } from '../../model/lookup.js';
import type { Profile, ReadingProgress, ReadingStop } from '../../model/profile.js';
import { type MilestoneOnTheWay, milestonesOf } from '../../model/way.js';

/** How fast a visitor is taken to read, in words a minute. */
const PACE = 200;
/** Of scripts without spaces, so many letters are read in the time of a word. */
const LETTERS = 2.5;

export interface SectionView {
  readonly section: Section;
  readonly part: PartView;
  /** `part-id/section-id`. */
  readonly place: string;
  readonly isRead: boolean;
}

export interface PartView {
  readonly part: Part;
  /** Counted from 1 among those shown. */
  readonly number: number;
  /** How long it takes to read, rounded up. */
  readonly minutes: number;
  /** Whether all of its sections that are shown are read. */
  readonly isRead: boolean;
  readonly sections: readonly SectionView[];
}

export interface GuideView {
  readonly parts: readonly PartView[];
  /** The sections of all parts, in order. */
  readonly sections: readonly SectionView[];
}

/** How many words a text has. Where a script has no spaces, its letters are counted as parts of words. */
export function countWords(text: string): number {
  const unspaced = /[\p{scx=Hani}\p{scx=Hira}\p{scx=Kana}\p{scx=Thai}\p{scx=Laoo}\p{scx=Khmr}\p{scx=Mymr}]/gu;
  const letters = text.match(unspaced)?.length ?? 0;
  return (text.replace(unspaced, ' ').match(/[\p{L}\p{N}][^\s]*/gu)?.length ?? 0) + letters / LETTERS;
}

const lengths = new WeakMap<Section, number>();

function lengthOf(section: Section): number {
  const length = lengths.get(section) ?? countWords(`${section.title} ${textOf(section)}`);
  lengths.set(section, length);
  return length;
}

/** The guide's parts and sections, or those of them whose ids are given: a part's, or `part-id/section-id`. */
export function viewOf(guide: Guide, reading?: ReadingProgress, limit?: ReadonlySet<string>): GuideView {
  const read = new Set(reading?.read);
  const parts: PartView[] = [];
  for (const part of guide.parts) {
    const shown = part.sections
      .map((section) => ({ section, place: placeOf(part, section) }))
      .filter(({ place }) => !limit || limit.has(part.id) || limit.has(place));
    if (!shown.length) continue;
    const sections: SectionView[] = [];
    const view: PartView = {
      part,
      number: parts.length + 1,
      minutes: Math.ceil(shown.reduce((words, { section }) => words + lengthOf(section), 0) / PACE),
      isRead: shown.every(({ place }) => read.has(place)),
      sections,
    };
    for (const { section, place } of shown) sections.push({ section, part: view, place, isRead: read.has(place) });
    parts.push(view);
  }
  return { parts, sections: parts.flatMap(({ sections }) => sections) };
}

/** All that `only` and `section` can name in a guide. */
export const idsIn = ({ parts }: Guide): string[] =>
  parts.flatMap((part) => [part.id, ...part.sections.map((section) => placeOf(part, section))]);

/** A section by its place, or the first of a part. */
export const sectionAt = ({ sections }: GuideView, place: string | undefined): SectionView | undefined =>
  place ? sections.find((each) => each.place === place || each.part.part.id === place) : undefined;

/** The section to go to for a part: the first that is not read, or the first of all. */
export const entryOf = ({ sections }: PartView): SectionView => sections.find(({ isRead }) => !isRead) ?? sections[0]!;

/** The section so many after another; undefined beyond the first and the last. */
export const neighbour = ({ sections }: GuideView, from: SectionView, steps: number): SectionView | undefined =>
  sections[sections.indexOf(from) + steps];

/** Before which block the visitor stopped, where that is in this section: the last one where it has fewer by now. */
export const stopIn = ({ section, place }: SectionView, stop: ReadingStop | undefined): number | undefined =>
  stop?.section === place ? Math.max(0, Math.min(stop.block, section.blocks.length - 1)) : undefined;

const DAY = 86_400_000;

/** How many midnights lie between a time and now, both in ms since 1970; 0 for a time yet to come. */
export function daysAgo(time: number, now: number): number {
  // A day may have 23 or 25 hours.
  const days = new Date(now).setHours(0, 0, 0, 0) - new Date(time).setHours(0, 0, 0, 0);
  return Math.max(0, Math.round(days / DAY));
}

/** A milestone, and the step it stands on. */
export interface MilestoneView extends MilestoneOnTheWay {
  readonly step: Transition;
}

/**
 * Of all that the sections speak of, as `kind/id`, the section that does so first: paper tells of a thing there in full,
 * and by its name from then on.
 */
export function firstMentions({ sections }: GuideView): ReadonlyMap<string, string> {
  const first = new Map<string, string>();
  for (const { section, place } of sections) {
    const keys = [...section.skills.map((id) => `skill/${id}`), ...section.positions.map((id) => `position/${id}`)];
    for (const key of keys) if (!first.has(key)) first.set(key, place);
  }
  return first;
}

/** What a section speaks of, to be opened in place. */
export interface Within {
  readonly skills: readonly Skill[];
  readonly milestones: readonly MilestoneView[];
  readonly positions: readonly Position[];
  readonly hurdles: Career['challenges'];
}

export function withinOf(career: Career, profile: Profile, { section, place }: SectionView): Within {
  const { skills, positions } = lookup(career);
  const records = <T>(ids: readonly Id[], from: ReadonlyMap<Id, T>) => ids.flatMap((id) => from.get(id) ?? []);
  const steps = career.transitions.filter(({ source }) => source === place);
  return {
    skills: records(section.skills, skills),
    milestones: steps.flatMap((step) => milestonesOf(career, profile, step).map((each) => ({ ...each, step }))),
    positions: records(section.positions, positions),
    hurdles: career.challenges.filter(({ from }) => from === place),
  };
}
