/** The written guide as passages to search. */
import type { Career, Guide } from '../model/career.js';
import { placeOf, textOf } from '../model/guide.js';
import { lookup } from '../model/lookup.js';
import { type Passage, type Search, searchOf } from './search.js';

/** The guide's sections, each found by the names of the skills and positions it speaks of, too. */
export function passagesOf(career: Career, guide: Guide): Passage[] {
  const { skills, positions, tools } = lookup(career);
  const namesOf = (id: string): string[] => {
    const skill = skills.get(id);
    return skill ? [skill.title, ...skill.aliases, ...skill.tools.map((tool) => tools.get(tool)?.title ?? tool)] : [];
  };
  return guide.parts.flatMap((part) =>
    part.sections.map((section) => ({
      id: placeOf(part, section),
      title: section.title,
      text: textOf(section),
      names: [...section.skills.flatMap(namesOf), ...section.positions.flatMap((id) => positions.get(id)?.title ?? [])],
    })),
  );
}

const searches = new WeakMap<Guide, WeakMap<Career, Search>>();

/** The search over a guide's sections. Made once for a guide and its career. */
export function searchGuide(career: Career, guide: Guide): Search {
  const made = searches.get(guide) ?? new WeakMap<Career, Search>();
  const search = made.get(career) ?? searchOf(passagesOf(career, guide));
  searches.set(guide, made.set(career, search));
  return search;
}
