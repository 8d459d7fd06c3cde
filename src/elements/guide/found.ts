/** What a search found, as it is shown: pure answers from its hits. */
import { excerpt } from '../../coach/marks.js';
import type { Hit } from '../../coach/search.js';
import { wordsOf } from '../../coach/words.js';
import type { Career } from '../../model/career.js';
import { textOf } from '../../model/guide.js';
import { lookup } from '../../model/lookup.js';
import type { GuideView, SectionView } from './guide-view.js';

/** How long an excerpt is, in letters. */
const LENGTH = 150;

export interface Found {
  readonly section: SectionView;
  /** The words that matched, folded. */
  readonly words: ReadonlySet<string>;
  /** The stretch of its text that holds them; undefined where it does not say them. */
  readonly excerpt: string | undefined;
  /** What it speaks of that goes by them, such as "Cloud services (k8s)". */
  readonly names: readonly string[];
}

/** The sections on show that a search found, best first. */
export function foundIn({ sections }: GuideView, hits: readonly Hit[]): { section: SectionView; hit: Hit }[] {
  const byPlace = new Map(sections.map((section) => [section.place, section]));
  return hits.flatMap((hit) => {
    const section = byPlace.get(hit.id);
    return section ? [{ section, hit }] : [];
  });
}

export function foundOf(career: Career, { section, hit }: ReturnType<typeof foundIn>[number]): Found {
  const { words } = hit;
  const text = textOf(section.section);
  const isIn = (text: string) => wordsOf(text).some(({ folded }) => words.has(folded));
  const says = isIn(text);
  return {
    section,
    words,
    excerpt: says ? excerpt(text, words, LENGTH) : undefined,
    names: says ? [] : namesOf(career, section, isIn),
  };
}

function namesOf(career: Career, { section }: SectionView, isIn: (text: string) => boolean): string[] {
  const { skills, positions, tools } = lookup(career);
  return [
    ...section.skills.flatMap((id) => {
      const skill = skills.get(id);
      if (!skill) return [];
      const others = [...skill.aliases, ...skill.tools.map((tool) => tools.get(tool)?.title ?? tool)].filter(isIn);
      return others.length ? [`${skill.title} (${others.join(', ')})`] : isIn(skill.title) ? [skill.title] : [];
    }),
    ...section.positions.map((id) => positions.get(id)?.title ?? '').filter(isIn),
  ];
}
