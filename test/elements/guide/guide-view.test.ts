import { describe, expect, it } from 'vitest';
import backendData from '../../../data/careers/backend-developer.json' with { type: 'json' };
import backendGuide from '../../../data/careers/backend-developer.guide.json' with { type: 'json' };
import kiteData from '../../fixtures/careers/kite-maker.json' with { type: 'json' };
import kiteGuide from '../../fixtures/careers/kite-maker.guide.json' with { type: 'json' };
import { searchGuide } from '../../../src/coach/passages.js';
import { foundIn, foundOf } from '../../../src/elements/guide/found.js';
import {
  countWords,
  daysAgo,
  entryOf,
  idsIn,
  neighbour,
  sectionAt,
  stopIn,
  viewOf,
  withinOf,
} from '../../../src/elements/guide/guide-view.js';
import type { Career, Guide } from '../../../src/model/career.js';
import { emptyProfile } from '../../../src/model/profile.js';

const career = backendData as unknown as Career;
const guide = backendGuide as unknown as Guide;
const kite = kiteData as unknown as Career;
const kites = kiteGuide as unknown as Guide;

const reader = (...read: string[]) => ({ read });
const view = viewOf(guide);
const only = (...ids: string[]) => viewOf(guide, undefined, new Set(ids));
const places = ({ sections }: typeof view) => sections.map(({ place }) => place);

describe('the view of a guide', () => {
  it('has all parts, numbered, and all their sections in order', () => {
    expect(view.parts.map(({ number }) => number)).toEqual([1, 2, 3, 4, 5, 6]);
    expect(places(view)).toHaveLength(26);
    expect(places(view).slice(0, 5)).toEqual([
      'why/excitement',
      'why/growth',
      'why/who-it-suits',
      'why/role',
      'starting/positions',
    ]);
  });

  it('says how long a part takes at 200 words a minute, rounded up', () => {
    const part = (words: number) => ({
      id: 'part',
      title: 'Part',
      summary: 'A part.',
      sections: [
        { id: 'one', title: 'One', skills: [], positions: [], blocks: [paragraph('word '.repeat(words - 1))] },
      ],
    });
    const minutes = (words: number) => viewOf({ ...guide, parts: [part(words)] }).parts[0]!.minutes;
    expect([1, 199, 200, 201, 400, 401].map(minutes)).toEqual([1, 1, 1, 2, 2, 3]);
    for (const { minutes } of view.parts) expect(minutes).toBeGreaterThanOrEqual(3);
  });

  it('says what is read, and of a part only when all of it is', () => {
    const all = viewOf(guide, reader('why/excitement', 'why/growth', 'why/who-it-suits', 'why/role'));
    expect(all.parts[0]!.isRead).toBe(true);
    expect(all.parts[1]!.isRead).toBe(false);
    const some = viewOf(guide, reader('why/growth', 'no/such'));
    expect(some.parts[0]!.isRead).toBe(false);
    expect(some.sections.filter(({ isRead }) => isRead).map(({ place }) => place)).toEqual(['why/growth']);
  });

  it('can be limited to parts and sections, which are then counted alone', () => {
    expect(places(only('starting', 'growing/responsibilities'))).toEqual([
      'starting/positions',
      'starting/qualifications',
      'starting/challenges',
      'starting/first-hurdles',
      'growing/responsibilities',
    ]);
    expect(only('growing/responsibilities').parts.map(({ number, minutes }) => [number, minutes])).toEqual([[1, 1]]);
    const limited = viewOf(guide, reader('growing/community'), new Set(['growing/community']));
    expect(limited.parts[0]!.isRead).toBe(true);
    expect(places(only('no-such'))).toEqual([]);
  });

  it('leaves out a part without sections', () => {
    const parts = [{ ...guide.parts[0]!, sections: [] }, guide.parts[1]!];
    expect(viewOf({ ...guide, parts }).parts.map(({ number, part }) => [number, part.id])).toEqual([[1, 'starting']]);
  });

  const paragraph = (text: string) => ({ type: 'paragraph' as const, text: [text] });
});

describe('a section', () => {
  it('is found by its place, and a part by its first', () => {
    expect(sectionAt(view, 'growing/skills')?.section.title).toBe('Skills that carry you');
    expect(sectionAt(view, 'growing')?.place).toBe('growing/positions');
    for (const place of ['skills', 'growing/', 'constructor', '', undefined])
      expect(sectionAt(view, place)).toBeUndefined();
  });

  it('has neighbours, across parts too, but none beyond the ends', () => {
    const at = (place: string) => sectionAt(view, place)!;
    expect(neighbour(view, at('why/role'), 1)?.place).toBe('starting/positions');
    expect(neighbour(view, at('starting/positions'), -1)?.place).toBe('why/role');
    expect(neighbour(view, at('why/excitement'), -1)).toBeUndefined();
    expect(neighbour(view, at('outlook/automation'), 1)).toBeUndefined();
  });

  it('is entered from its part where that is not read yet, else at the first', () => {
    expect(entryOf(viewOf(guide, reader('why/excitement')).parts[0]!).place).toBe('why/growth');
    const all = ['why/excitement', 'why/growth', 'why/who-it-suits', 'why/role'];
    expect(entryOf(viewOf(guide, reader(...all)).parts[0]!).place).toBe('why/excitement');
  });

  it('knows before which of its blocks the visitor stopped, though it may have fewer by now', () => {
    const section = sectionAt(view, 'growing/skills')!;
    const stop = (block: number, place = 'growing/skills') => stopIn(section, { section: place, block, time: 0 });
    expect([0, 1, 2, 3, 99, -1].map((block) => stop(block))).toEqual([0, 1, 2, 2, 2, 0]);
    expect(stop(1, 'growing/positions')).toBeUndefined();
    expect(stopIn(section, undefined)).toBeUndefined();
  });

  it('speaks of skills, milestones, positions and what is hard, as far as the career has them', () => {
    const titles = (place: string, of = career) => {
      const within = withinOf(of, emptyProfile, sectionAt(view, place)!);
      return [
        within.skills.map(({ id }) => id),
        within.milestones.map(({ milestone }) => milestone.id),
        within.positions.map(({ id }) => id),
        within.hurdles.map(({ id }) => id),
      ];
    };
    expect(titles('growing/responsibilities')).toEqual([
      ['project-management', 'mentoring', 'code-review', 'communication'],
      ['cross-team', 'design-built', 'junior-grown'],
      ['senior-backend-developer'],
      [],
    ]);
    expect(titles('starting/challenges')[3]).toEqual(['moving-landscape', 'debugging']);
    expect(titles('growing/responsibilities', kite)).toEqual([[], [], [], []]);
  });
});

describe('the ids of a guide', () => {
  it('are those of its parts, and of their sections behind them', () => {
    expect(idsIn(kites)).toEqual([
      'making',
      'making/first-bamboo',
      'flying',
      'flying/reading-wind',
      'flying/after-dark',
      'flying/keeping-a-loft',
    ]);
  });
});

describe('days ago', () => {
  const now = new Date(2026, 2, 30, 0, 5).getTime();
  it('count midnights, also where a day has 23 hours', () => {
    expect(daysAgo(new Date(2026, 2, 30, 0, 1).getTime(), now)).toBe(0);
    expect(daysAgo(new Date(2026, 2, 29, 23, 59).getTime(), now)).toBe(1);
    expect(daysAgo(new Date(2026, 2, 24, 12).getTime(), now)).toBe(6);
    expect(daysAgo(new Date(2025, 2, 30).getTime(), now)).toBe(365);
  });

  it('are none for a time yet to come', () => {
    expect(daysAgo(now + 1e9, now)).toBe(0);
  });
});

describe('words', () => {
  it('are counted where there are spaces, and estimated where there are none', () => {
    expect(countWords('A pipeline (CI/CD) tests each change – twice.')).toBe(7);
    expect(countWords('')).toBe(0);
    expect(countWords('竹は冬に切ったものを')).toBe(4);
    expect(countWords('Mark it 竹割')).toBeCloseTo(2.8);
  });
});

describe('what a search found', () => {
  const found = (query: string, shown = view) =>
    foundIn(shown, searchGuide(career, guide)(query, Infinity)).map((each) => foundOf(career, each));

  it('comes with the stretch of text that says it', () => {
    const [first] = found('postgress');
    expect(first!.section.place).toBe('starting/qualifications');
    expect(first!.excerpt).toContain('MySQL or PostgreSQL');
    expect(first!.names).toEqual([]);
    expect([...first!.words].sort()).toEqual(['postgres', 'postgresql']);
  });

  it('comes with the names that go by it, where the text does not say it', () => {
    const k8s = found('k8s');
    expect(k8s.length).toBeGreaterThan(3);
    for (const { excerpt, names } of k8s) {
      expect(excerpt).toBeUndefined();
      expect(names).toEqual(['Cloud services (k8s)']);
    }
    expect(found('chief').map(({ names }) => names)).toContainEqual(['Chief Technology Officer']);
  });

  it('is only what is shown', () => {
    const growing = found('code', only('growing'));
    expect(growing.length).toBeGreaterThan(0);
    for (const { section } of growing) expect(section.part.part.id).toBe('growing');
  });
});
