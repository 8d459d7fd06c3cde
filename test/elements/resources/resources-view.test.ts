import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  everything,
  type Filter,
  type Group,
  type Grouping,
  groupingsOf,
  isFlagged,
  listed,
  type Show,
  stagePlace,
  type ResourcesView,
  viewOf,
  whyNothing,
} from '../../../src/elements/resources/resources-view.js';
import type { Career, Id, Resource } from '../../../src/model/career.js';
import { gapsOf } from '../../../src/model/gaps.js';
import { emptyProfile, type Profile } from '../../../src/model/profile.js';
import backendData from '../../../data/careers/backend-developer.json' with { type: 'json' };
import kiteData from '../../fixtures/careers/kite-maker.json' with { type: 'json' };

const backend = backendData as unknown as Career;
const kites = kiteData as unknown as Career;
const known = { status: 'known', level: 3 } as const;
const knows = (...skills: Id[]): Profile['skills'] => Object.fromEntries(skills.map((id) => [id, known]));
const visitor = (parts: Partial<Profile>): Profile => ({ ...emptyProfile, ...parts });
const at = (current: Id, parts: Partial<Profile> = {}) =>
  visitor({ ...parts, positions: { [backend.id]: { current } } });

interface Given {
  readonly career?: Career;
  readonly profile?: Profile;
  /** The profile when the groups were last put together; the same where it is left out. */
  readonly before?: Profile;
  readonly grouping?: Grouping;
  readonly filter?: Partial<Filter>;
  readonly only?: readonly Id[];
  readonly shown?: readonly Id[];
  readonly courses?: readonly Id[];
}
function view({
  career = backend,
  profile = emptyProfile,
  before = profile,
  grouping = 'lack',
  filter,
  only,
  shown = [],
  courses = [],
}: Given = {}): ResourcesView {
  const limit = only && new Set(only);
  return viewOf({
    career,
    profile,
    resources: listed(career, limit),
    gaps: gapsOf(career, before),
    grouping,
    filter: { ...everything, ...filter },
    limit,
    shown: new Set(shown),
    hasCourse: (skill) => courses.includes(skill),
  });
}

const nameOf = (group: Group): string =>
  group.by === 'gap' ? group.gap.skill : group.by === 'stage' ? group.stage.id : group.by;
const names = ({ groups }: ResourcesView): string[] => groups.map(nameOf);
const inGroup = ({ groups }: ResourcesView, name: string): Id[] | undefined =>
  groups.find((group) => nameOf(group) === name)?.items.map(({ resource }) => resource.id);
const all = ({ groups }: ResourcesView): Id[] =>
  groups.flatMap(({ items }) => items.map(({ resource }) => resource.id));

describe('by what a visitor lacks, resources', () => {
  it('stand once each, under the most pressing skill that they teach', () => {
    const skills = backend.skills.map(({ id }) => id);
    fc.assert(
      fc.property(fc.subarray(skills), fc.constantFrom(...backend.positions), (held, { id }) => {
        const profile = at(id, { skills: knows(...held) });
        const gaps = gapsOf(backend, profile).map(({ skill }) => skill);
        const shown = view({ profile });
        expect([...all(shown)].sort()).toEqual(backend.resources.map((resource) => resource.id).sort());
        for (const group of shown.groups)
          for (const { resource } of group.items) {
            const pressing = gaps.find((skill) => resource.skills.includes(skill));
            expect(nameOf(group)).toBe(pressing ?? 'known');
          }
      }),
    );
  });

  it('stand in the order to learn those skills, what is known already at the end', () => {
    const profile = at('junior-backend-developer', { skills: knows('programming', 'version-control', 'sql') });
    const shown = view({ profile });
    const order = gapsOf(backend, profile).map(({ skill }) => skill);
    const gaps = names(shown).slice(0, -1);
    expect(gaps).toEqual(order.filter((skill) => gaps.includes(skill)));
    expect(gaps[0]).toBe('api-development');
    expect(names(shown).at(-1)).toBe('known');
    expect(inGroup(shown, 'known')).toEqual(['github']);
  });

  it('name the other skills they teach, the most pressing first', () => {
    const item = view()
      .groups.flatMap(({ items }) => items)
      .find(({ resource }) => resource.id === 'udacity')!;
    expect(item.teaches.map(({ skill }) => skill)).toEqual(['programming', 'ai-literacy']);
    const learnt = view({ profile: visitor({ skills: knows('programming') }) });
    const same = learnt.groups.flatMap(({ items }) => items).find(({ resource }) => resource.id === 'udacity')!;
    expect(same.teaches.map(({ skill, status }) => [skill, status])).toEqual([
      ['ai-literacy', 'to-learn'],
      ['programming', 'known'],
    ]);
  });

  it('stay where they were while the visitor marks them, the marks new', () => {
    const before = at('junior-backend-developer');
    const profile = { ...before, skills: knows('programming'), done: { [backend.id]: ['udacity'] } };
    const shown = view({ profile, before });
    expect(names(shown)).toEqual(names(view({ profile: before })));
    const group = shown.groups.find((each) => nameOf(each) === 'programming')!;
    expect(group.by === 'gap' && group.need.status).toBe('known');
    expect(group.items.find(({ resource }) => resource.id === 'udacity')).toMatchObject({ done: true, saved: false });
  });

  it('that teach no skill stand on their own', () => {
    const [first, ...rest] = backend.resources as Resource[];
    const career: Career = { ...backend, resources: [{ ...first!, skills: [] }, ...rest] };
    expect(inGroup(view({ career }), 'any-skill')).toEqual([first!.id]);
  });

  it('make room for a course of the host’s that stands alone, for what is next', () => {
    const profile = at('junior-backend-developer');
    const courses = ['security-best-practices', 'performance-optimization', 'mentoring'];
    const shown = names(view({ profile, courses }));
    expect(inGroup(view({ profile, courses }), 'performance-optimization')).toEqual([]);
    expect(shown).not.toContain('mentoring');
    for (const filter of [{ kind: 'book' }, { show: 'saved' }] as const)
      expect(names(view({ profile, courses, filter }))).not.toContain('performance-optimization');
    expect(names(view({ courses, filter: { skill: 'mentoring' } }))).toEqual(['mentoring']);
    expect(names(view({ profile, courses, only: ['acm', 'mentoring'] }))).toEqual([
      'mentoring',
      'software-architecture',
    ]);
    expect(names(view({ profile, courses, only: ['acm'] }))).toEqual(['software-architecture']);
  });
});

describe('by stage, resources', () => {
  it('stand once each, at the first of their stages, or where the visitor stands', () => {
    const shown = view({ grouping: 'stage' });
    expect(names(shown)).toEqual(['entry', 'mid-career']);
    expect(inGroup(shown, 'mid-career')).toContain('pluralsight');
    expect(inGroup(shown, 'entry')).toContain('clean-code');
    const mid = view({ grouping: 'stage', profile: at('senior-backend-developer') });
    expect(inGroup(mid, 'mid-career')).toContain('clean-code');
    expect(all(mid)).toHaveLength(backend.resources.length);
    expect(mid.groups.map((group) => group.by === 'stage' && group.isHere)).toEqual([false, true]);
  });

  it('that are of no stage stand at the end', () => {
    const career: Career = { ...backend, resources: backend.resources.map((each) => ({ ...each, stages: [] })) };
    expect(names(view({ career, grouping: 'stage' }))).toEqual(['any-stage']);
  });

  it('tell at which stage the visitor is, none where that lies beyond', () => {
    expect(stagePlace(backend, at('backend-developer'))).toEqual({ stage: 2, stages: 3 });
    expect(stagePlace(backend, at('cto'))).toBeUndefined();
    expect(stagePlace(backend, emptyProfile)).toBeUndefined();
  });
});

describe('in one list, resources', () => {
  it('stand as the guide has them, or by name', () => {
    expect(all(view({ grouping: 'guide' }))).toEqual(backend.resources.map(({ id }) => id));
    expect(all(view({ grouping: 'name' })).slice(0, 3)).toEqual(['acm', 'aws-certified-developer', 'clean-code']);
  });
});

describe('the filters', () => {
  const profile = visitor({
    saved: { [backend.id]: ['clean-code', 'github'] },
    done: { [backend.id]: ['clean-code'], 'kite-maker': ['github'] },
  });

  it('show by kind, by mark and by skill, and count each kind under the others', () => {
    expect(all(view({ filter: { kind: 'book' } })).sort()).toEqual([
      'clean-code',
      'designing-data-intensive-applications',
    ]);
    const show = (each: Show) => all(view({ profile, filter: { show: each } })).sort();
    expect(show('saved')).toEqual(['clean-code', 'github']);
    expect(show('done')).toEqual(['clean-code']);
    expect(show('open')).toHaveLength(backend.resources.length - 1);
    expect(all(view({ filter: { skill: 'version-control' } })).sort()).toEqual(['github', 'open-source-projects']);
    expect([...view({ profile, filter: { show: 'saved' } }).counts]).toEqual([
      ['all', 2],
      ['book', 1],
      ['course', 0],
      ['certificate', 0],
      ['community', 1],
      ['practice', 0],
      ['event', 0],
    ]);
  });

  it('know only the kinds that there are', () => {
    expect([...view({ career: kites }).counts.keys()]).toEqual(['all', 'book', 'community']);
  });

  it('group what teaches one skill under that skill', () => {
    expect(names(view({ filter: { skill: 'system-design' } }))).toEqual(['system-design']);
    expect(names(view({ only: ['system-design'] }))).toEqual(['system-design']);
    const learnt = visitor({ skills: knows('system-design') });
    expect(names(view({ profile: learnt, filter: { skill: 'system-design' } }))).toEqual(['known']);
  });

  it('keep what was shown until they change', () => {
    const shown = ['clean-code', 'github'];
    expect(all(view({ profile: emptyProfile, filter: { show: 'saved' }, shown })).sort()).toEqual(shown);
    expect(view({ profile: emptyProfile, filter: { show: 'saved' }, shown }).counts.get('all')).toBe(0);
  });

  it('say why nothing is left', () => {
    expect(whyNothing({ ...everything, show: 'saved', skill: 'sql' })).toBe('saved');
    expect(whyNothing({ ...everything, skill: 'sql' })).toBe('skill');
    expect(whyNothing({ ...everything, kind: 'book' })).toBe('all');
  });
});

describe('a list limited by `only`', () => {
  it('takes ids of resources and of skills', () => {
    expect(listed(backend, new Set(['clean-code', 'sql'])).map(({ id }) => id)).toEqual([
      'clean-code',
      'stack-overflow',
    ]);
    expect(listed(backend, new Set(['no-such']))).toEqual([]);
  });
});

describe('an id of an earlier release', () => {
  const renamed: Career = { ...backend, renamed: { 'code-clean': 'clean-code', 'db-language': 'sql' } };

  it('keeps its marks', () => {
    const profile = visitor({ done: { [backend.id]: ['code-clean'] } });
    expect(isFlagged(renamed, profile.done, 'clean-code')).toBe(true);
    expect(isFlagged(renamed, profile.saved, 'clean-code')).toBe(false);
  });

  it('still limits the list', () => {
    expect(listed(renamed, new Set(['code-clean', 'db-language'])).map(({ id }) => id)).toEqual([
      'clean-code',
      'stack-overflow',
    ]);
  });
});

describe('the groupings on offer', () => {
  it('are those that put something together', () => {
    expect(groupingsOf(backend.resources)).toEqual(['lack', 'stage', 'guide', 'name']);
    const bare = backend.resources.map((each) => ({ ...each, skills: [], stages: [] }));
    expect(groupingsOf(bare)).toEqual(['guide', 'name']);
  });
});
