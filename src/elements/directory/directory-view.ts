/** What the directory shows: pure answers from a career and what the visitor looks for. */
import type { Career, Id, Label, Related } from '../../model/career.js';
import { fold } from '../../model/fold.js';
import { wordsIn } from '../../model/text-search.js';

/** A career in the list. */
export interface CareerEntry {
  readonly related: Related;
  /** What a search finds it by, folded: its title, and that with what one does there. */
  readonly title: string;
  readonly text: string;
}

export type Sort = 'guide' | 'title';

/** What the visitor looks for. An empty area is all of them. */
export interface Choice {
  readonly query: string;
  readonly area: Id;
}

/** A choice that lets everything through. */
export const everything: Choice = { query: '', area: '' };

export interface AreaCount {
  readonly area: Label;
  /** How many careers it would show, with the search as it is. */
  readonly count: number;
}

export interface DirectoryView {
  /** The careers that are listed, in the order chosen. */
  readonly all: readonly CareerEntry[];
  /** What is found: first what holds the words in its title, else in the order given. */
  readonly found: readonly CareerEntry[];
  /** What is searched for, as it was typed, and its words. */
  readonly query: string;
  readonly words: readonly string[];
  /** The areas there are careers of; none where that leaves no choice. */
  readonly areas: readonly AreaCount[];
  /** The area that is chosen, where there is one of that id. */
  readonly area: Label | undefined;
  /** How many careers all areas together would show. */
  readonly count: number;
}

const known = new WeakMap<Career, readonly CareerEntry[]>();

function entriesOf(career: Career): readonly CareerEntry[] {
  let found = known.get(career);
  if (!found) {
    found = career.related.map((related) => {
      const title = fold(related.title);
      return { related, title, text: `${title}\n${fold(related.summary)}` };
    });
    known.set(career, found);
  }
  return found;
}

/** The careers that are listed, in the guide's order: all, or those of the ids given. */
export const listed = (career: Career, limit?: ReadonlySet<Id>): readonly CareerEntry[] =>
  limit ? entriesOf(career).filter(({ related }) => limit.has(related.id)) : entriesOf(career);

/** The same by title, as a language (a BCP 47 tag) sorts. */
export function byTitle(list: readonly CareerEntry[], language: string): readonly CareerEntry[] {
  const { compare } = new Intl.Collator(language, { numeric: true });
  return [...list].sort((a, b) => compare(a.related.title, b.related.title));
}

const holds = (text: string, words: readonly string[]): boolean => words.every((word) => text.includes(word));

/** Which of the careers listed are of the area chosen and hold every word of the search. */
export function viewOf(career: Career, list: readonly CareerEntry[], { query, area: chosen }: Choice): DirectoryView {
  const words = wordsIn(query);
  const members = new Set(list.map(({ related }) => related.area));
  const labels = career.areas.filter(({ id }) => members.has(id));
  const areas = labels.length > 1 ? labels : [];
  const area = areas.find(({ id }) => id === chosen);
  const counts = new Map<Id | undefined, number>();
  const first: CareerEntry[] = [];
  const rest: CareerEntry[] = [];
  let count = 0;
  for (const entry of list) {
    if (!holds(entry.text, words)) continue;
    const of = entry.related.area;
    count++;
    counts.set(of, (counts.get(of) ?? 0) + 1);
    if (!area || of === area.id) (holds(entry.title, words) ? first : rest).push(entry);
  }
  return {
    all: list,
    found: [...first, ...rest],
    query: query.trim(),
    words,
    areas: areas.map((each) => ({ area: each, count: counts.get(each.id) ?? 0 })),
    area,
    count,
  };
}
