/** What the path explorer shows, worked out from a career and a profile. Pure. */
import type { Alternative, Career, Id, Label } from '../../model/career.js';
import { type Distance, distanceTo } from '../../model/distance.js';
import { titleOf } from '../../model/lookup.js';
import { MAP_ROOM, mapLayout, type MapPoint } from '../../model/map-layout.js';
import type { Profile } from '../../model/profile.js';

export type Sort = 'closest' | 'groups' | 'name';

/** A career beside this one, as it stands for this visitor. */
export interface Neighbour extends Distance {
  readonly alternative: Alternative;
  readonly group: Label;
}

/** What the visitor chose to see. An empty group is all of them. */
export interface Choice {
  readonly group: Id;
  readonly interests: readonly Id[];
  readonly sort: Sort;
}

/** The alternatives in the guide's order, those in `limit` where there is one. */
export const neighboursOf = (career: Career, profile: Profile, limit?: ReadonlySet<Id>): Neighbour[] =>
  career.alternatives
    .filter(({ id }) => !limit || limit.has(id))
    .map((alternative) => ({
      ...distanceTo(career, profile, alternative),
      alternative,
      group: { id: alternative.group, title: titleOf(career.groups, alternative.group) },
    }));

/** The groups these stand in, in the career's order. */
export const groupsOf = (career: Career, neighbours: readonly Neighbour[]): Label[] =>
  career.groups.filter(({ id }) => neighbours.some(({ group }) => group.id === id));

/** The interests these speak to, in the career's order. */
export const interestsOf = (career: Career, neighbours: readonly Neighbour[]): Label[] =>
  career.interests.filter(({ id }) => neighbours.some(({ alternative }) => alternative.interests.includes(id)));

/** Whether the visitor has marked anything that any of these asks. */
export const hasProgress = (neighbours: readonly Neighbour[]): boolean =>
  neighbours.some(({ needs }) => needs.some(({ status }) => status !== 'to-learn'));

const nearest = (a: Neighbour, b: Neighbour): number => b.closeness - a.closeness;

/** Those of the group that speak to every interest chosen, sorted; what is equal keeps the guide's order. */
export function chosen(
  career: Career,
  neighbours: readonly Neighbour[],
  { group, interests, sort }: Choice,
): Neighbour[] {
  const order = new Map(career.groups.map(({ id }, index) => [id, index]));
  const place = ({ group: { id } }: Neighbour): number => order.get(id) ?? order.size;
  const compare: Record<Sort, (a: Neighbour, b: Neighbour) => number> = {
    closest: nearest,
    groups: (a, b) => place(a) - place(b),
    name: (a, b) => a.alternative.title.localeCompare(b.alternative.title, career.locale),
  };
  return neighbours
    .filter(
      (neighbour) =>
        (!group || neighbour.group.id === group) &&
        interests.every((interest) => neighbour.alternative.interests.includes(interest)),
    )
    .sort(compare[sort]);
}

/** Those the map has room for: the nearest. */
export const onMap = (shown: readonly Neighbour[]): readonly Neighbour[] =>
  shown.length > MAP_ROOM ? [...shown].sort(nearest).slice(0, MAP_ROOM) : shown;

/** Side of the map's square at its smallest, and the widest a name gets, in em. */
const SQUARE = 33;
const WIDEST = 9.5;
/** Widths of a character, in em: of Latin letters at the name's size, and of those that fill a square. */
const LETTER = 0.6;
const FULL = 0.94;
const LINE = 1.125;
const SMALL_LINE = 0.9;
/** The words under a name are about this wide. */
const NARROWEST = 8;

const widthOf = (word: string): number =>
  [...word].reduce((sum, letter) => sum + (letter >= '\u2e80' ? FULL : LETTER), 0);

/** The room a name takes on the map, in % of its square: estimated, since nothing is measured. */
export function nameRoom(title: string, smallLines: number): { width: number; height: number } {
  let lines = 1;
  let line = 0;
  for (const word of title.split(/\s+/)) {
    const width = widthOf(word);
    if (line && line + LETTER + width > WIDEST) {
      lines++;
      line = 0;
    }
    lines += Math.floor(width / WIDEST);
    line += (line ? LETTER : 0) + (width % WIDEST);
  }
  // Text that wraps takes all the width it may have.
  const width = lines > 1 ? WIDEST : Math.max(NARROWEST, line);
  const em = 100 / SQUARE;
  return { width: width * em, height: (lines * LINE + smallLines * SMALL_LINE) * em };
}

/** Where each stands on the map. `groups` are all there are, so that each keeps its corner while a filter is on. */
export function placesOf(shown: readonly Neighbour[], groups: readonly Label[], smallLines: number): MapPoint[] {
  const neighbours = shown.map(({ alternative: { id, title }, group, closeness }) => ({
    id,
    closeness,
    group: Math.max(
      0,
      groups.findIndex((each) => each.id === group.id),
    ),
    ...nameRoom(title, smallLines),
  }));
  return mapLayout(neighbours, groups.length);
}
