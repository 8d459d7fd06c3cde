import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Career, Id, Skill } from '../../src/model/career.js';
import { learningOrder } from '../../src/model/learning-order.js';
import type { Status } from '../../src/model/profile.js';
import { missingSkills } from '../../src/model/skills.js';
import { emptyProfile } from '../../src/model/profile.js';
import backendData from '../../data/careers/backend-developer.json' with { type: 'json' };
import { careerOf } from './arbitrary.js';

const backend = backendData as unknown as Career;

interface Lacked {
  readonly skill: Id;
  readonly status: Status;
  readonly urgency: number;
}

const skillOf = (id: Id, after: readonly Id[], rank?: number): Skill => ({
  id,
  title: id,
  kind: 'craft',
  ranks: rank === undefined ? {} : { all: rank },
  summary: id,
  why: id,
  practice: [],
  signals: [],
  tools: [],
  aliases: [],
  after,
});

/** Skills named 0 to 7. `edges` says what builds on what; `circles` whether in any direction, or only on lower numbers. */
const scene = (circles: boolean) =>
  fc
    .record({
      edges: fc.array(fc.tuple(fc.nat(7), fc.nat(7)), { maxLength: 14 }),
      ranks: fc.array(fc.option(fc.integer({ min: 1, max: 5 }), { nil: undefined }), { minLength: 8, maxLength: 8 }),
      lacked: fc.uniqueArray(
        fc.record<Lacked>({
          skill: fc.nat(7).map(String),
          status: fc.constantFrom('to-learn', 'learning', 'known'),
          urgency: fc.nat(2),
        }),
        { selector: ({ skill }) => skill },
      ),
    })
    .map(({ edges, ranks, lacked }) => {
      const after = (id: number) =>
        edges.flatMap(([from, to]) => (from === id && (circles || to < from) ? [String(to)] : []));
      return { career: careerOf({ skills: ranks.map((rank, id) => skillOf(String(id), after(id), rank)) }), lacked };
    });

/** All that a skill builds on, found the slow way. */
function foundations(career: Career, skill: Id): Set<Id> {
  const found = new Set<Id>();
  for (let size = -1; size < found.size;) {
    size = found.size;
    for (const { id, after } of career.skills)
      if (id === skill || found.has(id)) for (const before of after) found.add(before);
  }
  return found;
}

const idsOf = (list: readonly { skill: Id }[]) => list.map(({ skill }) => skill);
const lack = (skill: Id, status: Status = 'to-learn', urgency = 0): Lacked => ({ skill, status, urgency });
const byUrgency = ({ urgency }: Lacked) => urgency;

describe('the order in which to learn', () => {
  it('has each of what is lacked once, whatever the data, circles too', () => {
    fc.assert(
      fc.property(scene(true), ({ career, lacked }) => {
        const order = learningOrder(career, lacked, byUrgency);
        expect(order).toHaveLength(lacked.length);
        expect(new Set(order)).toEqual(new Set(lacked));
      }),
    );
  });

  it('puts what a skill builds on before it, by way of skills that are not lacked too', () => {
    fc.assert(
      fc.property(scene(false), ({ career, lacked }) => {
        const order = learningOrder(career, lacked, byUrgency);
        for (const [place, { skill }] of order.entries()) {
          const later = order.slice(place + 1).filter(({ status }) => status !== 'known');
          const before = foundations(career, skill);
          for (const each of later) expect(before.has(each.skill), `${skill} before ${each.skill}`).toBe(false);
        }
      }),
    );
  });

  it('does not depend on the order given, where no two are alike', () => {
    fc.assert(
      fc.property(scene(false), fc.infiniteStream(fc.nat(100)), ({ career, lacked }, shuffle) => {
        const ranked = careerOf({
          skills: career.skills.map((skill, rank) => ({ ...skill, ranks: { all: rank + 1 } })),
        });
        const shuffled = lacked.map((each) => ({ each, at: shuffle.next().value })).sort((a, b) => a.at - b.at);
        const order = learningOrder(ranked, lacked, byUrgency);
        expect(
          learningOrder(
            ranked,
            shuffled.map(({ each }) => each),
            byUrgency,
          ),
        ).toEqual(order);
      }),
    );
  });

  it('is by urgency, then what is begun, then the guide’s rank, then as given', () => {
    const career = careerOf({
      skills: [skillOf('a', [], 3), skillOf('b', [], 1), skillOf('c', [], 2), skillOf('d', []), skillOf('e', [])],
    });
    expect(
      idsOf(
        learningOrder(
          career,
          ['e', 'd', 'a', 'b', 'c'].map((id) => lack(id)),
        ),
      ),
    ).toEqual(['b', 'c', 'a', 'e', 'd']);
    const lacked = [lack('b'), lack('c'), lack('a', 'learning'), lack('e', 'to-learn', -1)];
    expect(idsOf(learningOrder(career, lacked, byUrgency))).toEqual(['e', 'a', 'b', 'c']);
  });

  it('pulls what is wanted soon along with all that it builds on', () => {
    const career = careerOf({
      skills: [
        skillOf('oven', ['dough'], 1),
        skillOf('dough', ['flour'], 9),
        skillOf('flour', [], 8),
        skillOf('selling', [], 2),
      ],
    });
    const all = ['selling', 'oven', 'dough', 'flour'].map((id) => lack(id));
    expect(idsOf(learningOrder(career, all))).toEqual(['flour', 'dough', 'oven', 'selling']);
  });

  it('takes what is known below the level asked as enough to build on', () => {
    const career = careerOf({ skills: [skillOf('oven', ['dough'], 1), skillOf('dough', [], 2)] });
    const lacked = [lack('oven', 'to-learn', 0), lack('dough', 'known', 1)];
    expect(idsOf(learningOrder(career, lacked, byUrgency))).toEqual(['oven', 'dough']);
  });

  it('holds a skill no career knows', () => {
    expect(idsOf(learningOrder(careerOf({}), [lack('nobody'), lack('nothing')]))).toEqual(['nobody', 'nothing']);
  });

  it('climbs a chain of fifty thousand without running out of breath', () => {
    const count = 50_000;
    const skills = Array.from({ length: count }, (_, id) => skillOf(String(id), id ? [String(id - 1)] : []));
    const order = learningOrder(careerOf({ skills }), [lack(String(count - 1)), lack('0')]);
    expect(idsOf(order)).toEqual(['0', String(count - 1)]);
  });

  it('is one to learn by for a backend developer', () => {
    const asked = (id: Id) => backend.positions.find((position) => position.id === id)!;
    expect(idsOf(learningOrder(backend, missingSkills(backend, emptyProfile, asked('backend-developer'))))).toEqual([
      'programming',
      'api-development',
      'sql',
      'database-management',
      'security-best-practices',
      'testing-and-debugging',
      'performance-optimization',
      'ci-cd',
    ]);
  });
});
