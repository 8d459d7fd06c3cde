/** Careers and profiles of all shapes, for the laws of the model. */
import fc from 'fast-check';
import type { Alternative, Career, Id, Level, Need, Position, Transition } from '../../src/model/career.js';
import { emptyProfile, type Profile, type SkillProgress } from '../../src/model/profile.js';

const skillIds = ['dough', 'oven', 'starter', 'selling', 'ledger'];
const positionIds = ['apprentice', 'baker', 'pastry-chef', 'master', 'owner', 'teacher'];

export const level = fc.constantFrom<Level>(1, 2, 3);
export const skillId = fc.constantFrom(...skillIds);
const needs: fc.Arbitrary<Need[]> = fc.uniqueArray(fc.record({ skill: skillId, level }), {
  selector: ({ skill }) => skill,
});

const emptyCareer: Career = {
  schemaVersion: 1,
  id: 'baking',
  locale: 'en',
  dir: 'ltr',
  title: 'Baking',
  summary: 'Bread.',
  kinds: [],
  rankings: [],
  stages: [],
  tracks: [],
  groups: [],
  interests: [],
  areas: [],
  tools: [],
  skills: [],
  positions: [],
  transitions: [],
  alternatives: [],
  challenges: [],
  resources: [],
  industries: [],
  related: [],
  renamed: {},
};

export const careerOf = (parts: Partial<Career>): Career => ({ ...emptyCareer, ...parts });

export const positionOf = (id: Id, skills: readonly Need[] = []): Position => ({
  id,
  title: id,
  stage: 'start',
  summary: id,
  responsibilities: [],
  qualifications: [],
  skills,
  tools: [],
  collaborators: [],
});

export const stepOf = (from: Id, to: Id, parts: Partial<Transition> = {}): Transition => ({
  id: `${from}-${to}`,
  from,
  to,
  kind: 'promotion',
  milestones: [],
  ...parts,
});

export const alternativeOf = (parts: Partial<Alternative>): Alternative => ({
  id: 'miller',
  title: 'Miller',
  group: 'near',
  summary: 'Mills.',
  days: 'Grain to flour.',
  carriesOver: [],
  levelUp: [],
  new: [],
  tools: [],
  idealIf: 'you like grain',
  interests: [],
  ...parts,
});

const positionId = fc.constantFrom(...positionIds);

/** Any graph of steps: forks, loops, islands. */
export const career: fc.Arbitrary<Career> = fc
  .record({
    asked: fc.array(needs, { minLength: positionIds.length, maxLength: positionIds.length }),
    steps: fc.uniqueArray(
      fc
        .record({ from: positionId, to: positionId, skills: fc.option(needs, { nil: undefined }) })
        .filter(({ from, to }) => from !== to),
      { selector: ({ from, to }) => `${from}-${to}`, maxLength: 12 },
    ),
  })
  .map(({ asked, steps }) =>
    careerOf({
      positions: positionIds.map((id, index) => positionOf(id, asked[index])),
      transitions: steps.map(({ from, to, skills }) => stepOf(from, to, skills && { skills })),
    }),
  );

export const positionPair = fc.tuple(positionId, positionId);

const mark: fc.Arbitrary<SkillProgress> = fc.oneof(
  fc.constantFrom<SkillProgress>({ status: 'to-learn' }, { status: 'learning' }, { status: 'known' }),
  level.map<SkillProgress>((level) => ({ status: 'known', level })),
);

export const profile: fc.Arbitrary<Profile> = fc
  .dictionary(skillId, mark)
  .map((skills) => ({ ...emptyProfile, skills }));

/** How far along a mark is, to compare two. */
export const rankOf = ({ status, level = 1 }: SkillProgress): number =>
  status === 'known' ? 1 + level : status === 'learning' ? 1 : 0;

/** A profile, and the same with one skill further along. */
export const progressMade: fc.Arbitrary<{ before: Profile; after: Profile; skill: Id }> = fc
  .record({ profile, skill: skillId, marks: fc.tuple(mark, mark) })
  .map(({ profile, skill, marks }) => {
    const [low, high] = rankOf(marks[0]) <= rankOf(marks[1]) ? marks : [marks[1], marks[0]];
    const withMark = (mark: SkillProgress) => ({ ...profile, skills: { ...profile.skills, [skill]: mark } });
    return { before: withMark(low), after: withMark(high), skill };
  });

export const alternative: fc.Arbitrary<Alternative> = fc
  .tuple(needs, fc.tuple(fc.nat(5), fc.nat(5)))
  .map(([all, [first, second]]) =>
    alternativeOf({
      carriesOver: all.slice(0, first),
      levelUp: all.slice(first, first + second),
      new: all.slice(first + second).map((need) => ({ ...need, title: need.skill })),
    }),
  );
