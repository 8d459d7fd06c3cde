/** What the resources show: pure answers from a career, the visitor's profile and the filters. */
import type { Career, Id, Position, Resource, Stage } from '../../model/career.js';
import type { Gap } from '../../model/gaps.js';
import { lookup, resolveId } from '../../model/lookup.js';
import type { Profile } from '../../model/profile.js';
import { type NeedState, needStates } from '../../model/skills.js';

export type Kind = Resource['kind'];
/** How they are put together: by the skill that is lacked, by stage, or in one list. */
export type Grouping = 'lack' | 'stage' | 'guide' | 'name';
export type Show = 'all' | 'saved' | 'open' | 'done';

const KINDS: readonly Kind[] = ['book', 'course', 'certificate', 'community', 'practice', 'event'];

export interface Filter {
  readonly kind: Kind | undefined;
  readonly show: Show;
  /** The one skill that all of them teach. */
  readonly skill: Id | undefined;
}

/** Filters that let everything through. */
export const everything: Filter = { kind: undefined, show: 'all', skill: undefined };

/** A resource in the list. */
export interface Item {
  readonly resource: Resource;
  readonly done: boolean;
  readonly saved: boolean;
  /** The skills it teaches, the most pressing first, as the visitor holds them now. */
  readonly teaches: readonly NeedState[];
}

export type Group = { readonly items: readonly Item[] } & (
  | {
      /** What teaches a skill that is lacked: at its head, `need` as the visitor holds it now. */
      readonly by: 'gap';
      readonly gap: Gap;
      readonly need: NeedState;
    }
  | {
      readonly by: 'stage';
      readonly stage: Stage;
      readonly isHere: boolean;
      readonly positions: readonly Position[];
    }
  /** What teaches only what is known; no skill, or at no stage of its own; all, in one list. */
  | { readonly by: 'known' | 'any-skill' | 'any-stage' | 'list' }
);

export interface ResourcesView {
  readonly groups: readonly Group[];
  /** How many of each kind there are with the other filters as they are. A kind that is not listed is absent. */
  readonly counts: ReadonlyMap<Kind | 'all', number>;
  readonly saved: number;
  readonly done: number;
  readonly shown: ReadonlySet<Id>;
}

/** Where the visitor stands, among the stages of the ladder itself, from 1. */
export interface StagePlace {
  readonly stage: number;
  readonly stages: number;
}

/** The resources that are listed: all, or those whose id is given, or the id of a skill they teach. */
export function listed(career: Career, limit?: ReadonlySet<Id>): readonly Resource[] {
  if (!limit) return career.resources;
  const ids = idsOf(career, limit);
  return career.resources.filter(({ id, skills }) => ids.has(id) || skills.some((skill) => ids.has(skill)));
}

const idsOf = (career: Career, limit: ReadonlySet<Id>): Set<Id> =>
  new Set([...limit].map((id) => resolveId(career, id)));

/** The groupings that put something together, in the order to offer them. */
export const groupingsOf = (resources: readonly Resource[]): Grouping[] => [
  ...(resources.some(({ skills }) => skills.length) ? (['lack'] as const) : []),
  ...(resources.some(({ stages }) => stages.length) ? (['stage'] as const) : []),
  'guide',
  'name',
];

/** Whether a resource has a mark, under today's id or one of an earlier release. */
export function isFlagged(career: Career, { [career.id]: marked = [] }: Profile['done'], id: Id): boolean {
  return namesOf(career, id).some((name) => marked.includes(name));
}

/** What a resource is called, and was in earlier releases. */
const namesOf = (career: Career, id: Id): Id[] => [id, ...(lookup(career).formerIds.get(id) ?? [])];

const currentOf = (career: Career, profile: Profile): Position | undefined =>
  lookup(career).positions.get(resolveId(career, profile.positions[career.id]?.current ?? ''));

/** At which of how many stages the visitor stands; undefined beyond them, or where nothing is said. */
export function stagePlace(career: Career, profile: Profile): StagePlace | undefined {
  const stages = career.stages.filter(({ beyond }) => !beyond);
  const at = stages.findIndex(({ id }) => id === currentOf(career, profile)?.stage);
  return at < 0 ? undefined : { stage: at + 1, stages: stages.length };
}

interface ResourcesProps {
  readonly career: Career;
  readonly profile: Profile;
  readonly resources: readonly Resource[];
  /** What is lacked, the most pressing first, when the groups were last put together. */
  readonly gaps: readonly Gap[];
  readonly grouping: Grouping;
  readonly filter: Filter;
  /** Ids of the only records to show. Skills among them are the only ones that groups stand for. */
  readonly limit: ReadonlySet<Id> | undefined;
  /** What was shown since a filter was last changed: it stays, whatever the visitor marks. */
  readonly shown: ReadonlySet<Id>;
  /** Whether the host has a course of its own for a skill. */
  readonly hasCourse: (skill: Id) => boolean;
}

export function viewOf(props: ResourcesProps): ResourcesView {
  const { career, profile, resources, gaps, filter, shown } = props;
  const places = new Map(gaps.map(({ skill }, place) => [skill, place]));
  const levels = new Map(gaps.map(({ skill, level }) => [skill, level]));
  const placeOf = (skill: Id) => places.get(skill) ?? gaps.length;
  const items = resources.map((resource): Item => {
    // What is lacked comes first; all else stays as the dataset has it.
    const skills = [...resource.skills].sort((a, b) => placeOf(a) - placeOf(b));
    return {
      resource,
      done: isFlagged(career, profile.done, resource.id),
      saved: isFlagged(career, profile.saved, resource.id),
      teaches: needStates(
        career,
        profile,
        skills.map((skill) => ({ skill, level: levels.get(skill) ?? 1 })),
      ),
    };
  });

  const counts = new Map<Kind | 'all', number>([['all', 0]]);
  for (const kind of KINDS) if (resources.some((resource) => resource.kind === kind)) counts.set(kind, 0);
  const visible = items.filter(({ resource, done, saved }) => {
    const { id, kind, skills } = resource;
    if (filter.skill !== undefined && !skills.includes(filter.skill)) return false;
    const isMeant = { all: true, saved, open: !done, done }[filter.show];
    for (const each of isMeant ? (['all', kind] as const) : []) counts.set(each, counts.get(each)! + 1);
    return (filter.kind ?? kind) === kind && (isMeant || shown.has(id));
  });
  return {
    groups: groupsOf(props, visible),
    counts,
    saved: items.filter(({ saved }) => saved).length,
    done: items.filter(({ done }) => done).length,
    shown: new Set(visible.map(({ resource }) => resource.id)),
  };
}

function groupsOf(props: ResourcesProps, items: readonly Item[]): Group[] {
  const { grouping } = props;
  if (grouping === 'lack') return byLack(props, items);
  if (grouping === 'stage') return byStage(props, items);
  const byName = ({ resource: a }: Item, { resource: b }: Item) => a.title.localeCompare(b.title);
  const sorted = grouping === 'name' ? [...items].sort(byName) : items;
  return sorted.length ? [{ by: 'list', items: sorted }] : [];
}

/** Each once, under the most pressing skill that it teaches. */
function byLack({ career, profile, gaps, filter, limit, hasCourse }: ResourcesProps, items: readonly Item[]): Group[] {
  const { skills } = lookup(career);
  const meant =
    filter.skill !== undefined
      ? new Set([filter.skill])
      : limit && new Set([...idsOf(career, limit)].filter((id) => skills.has(id)));
  const lacked = new Map(gaps.map((gap) => [gap.skill, [] as Item[]]));
  const known: Item[] = [];
  const others: Item[] = [];
  for (const item of items) {
    const asked = item.teaches.filter(({ skill }) => meant?.has(skill));
    const { skill } = (asked.length ? asked : item.teaches).find((need) => lacked.has(need.skill)) ?? {};
    (skill !== undefined ? lacked.get(skill)! : item.teaches.length ? known : others).push(item);
  }
  // A course of the host's needs nothing beside it to be offered: for what is meant, else for what is next.
  const isWhole = !filter.kind && filter.show === 'all';
  const offersAlone = ({ skill, stepsAway }: Gap) =>
    isWhole && (meant ? meant.has(skill) : stepsAway === 1) && hasCourse(skill);
  return [
    ...gaps.flatMap((gap): Group[] => {
      const members = lacked.get(gap.skill)!;
      if (!members.length && !offersAlone(gap)) return [];
      return [{ by: 'gap', gap, need: needStates(career, profile, [gap])[0]!, items: members }];
    }),
    ...(others.length ? [{ by: 'any-skill', items: others } as const] : []),
    ...(known.length ? [{ by: 'known', items: known } as const] : []),
  ];
}

/** Each once, at the stage where the visitor stands, else at the first of its own. */
function byStage({ career, profile }: ResourcesProps, items: readonly Item[]): Group[] {
  const here = currentOf(career, profile)?.stage;
  const stages = new Map(career.stages.map(({ id }) => [id, [] as Item[]]));
  const others: Item[] = [];
  for (const item of items) {
    const own = career.stages.filter(({ id }) => item.resource.stages.includes(id));
    const stage = own.find(({ id }) => id === here) ?? own[0];
    (stage ? stages.get(stage.id)! : others).push(item);
  }
  return [
    ...career.stages.flatMap((stage): Group[] => {
      const members = stages.get(stage.id)!;
      const positions = career.positions.filter((position) => position.stage === stage.id);
      return members.length ? [{ by: 'stage', stage, isHere: stage.id === here, positions, items: members }] : [];
    }),
    ...(others.length ? [{ by: 'any-stage', items: others } as const] : []),
  ];
}

/** Why nothing is shown. */
export const whyNothing = ({ show, skill }: Filter): Show | 'skill' =>
  show !== 'all' ? show : skill === undefined ? 'all' : 'skill';
