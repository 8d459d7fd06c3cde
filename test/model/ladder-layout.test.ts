import fc from 'fast-check';
import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import type { Career, CareerData } from '../../src/model/career.js';
import { checkCareer } from '../../src/model/check.js';
import { ladderLayout, type LadderLayout, type LadderOptions } from '../../src/model/ladder-layout.js';
import { isFold, type LadderItem } from '../../src/model/ladder-outline.js';
import { manyPositions } from '../fixtures/many.js';

const checked = (raw: CareerData): Career => checkCareer(raw).career;
const read = (path: string): Career =>
  checked(JSON.parse(readFileSync(new URL(path, import.meta.url), 'utf8')) as CareerData);
const backend = read('../../data/careers/backend-developer.json');
const kites = read('../fixtures/careers/kite-maker.json');

/** A career of these steps; a position is "a", or "a@track". The stage is the first of three unless named "a/2". */
function career(positions: readonly string[], steps: readonly (readonly [string, string])[]): Career {
  const stages = ['one', 'two', 'three'].map((id) => ({ id, title: id, beyond: id === 'three' }));
  const parsed = positions.map((written) => {
    const [, id = '', stage = '0', track] = /^(\w+)(?:\/(\d))?(?:@(\w+))?$/.exec(written) ?? [];
    return { id, title: id, stage: stages[Number(stage)]!.id, summary: id, ...(track && { track }) };
  });
  const tracks = [...new Set(parsed.flatMap(({ track }) => track ?? []))].map((id) => ({ id, title: id }));
  return checked({
    ...manyPositions(0),
    stages,
    tracks,
    positions: parsed,
    transitions: steps.map(([from, to], index) => ({ id: `t${index}`, from, to, kind: 'move' })),
  });
}

const idsOf = (items: readonly LadderItem[]): string[] =>
  items.flatMap((item) => (isFold(item) ? item.positions : [item]));
/** Every position, in the order it is read. */
const readingOrder = ({ sections }: LadderLayout): string[] =>
  sections.flatMap((section) =>
    section.kind === 'stage' ? idsOf(section.items) : section.tracks.flatMap(({ items }) => idsOf(items)),
  );
const folds = ({ sections }: LadderLayout) =>
  sections
    .flatMap((section) => (section.kind === 'stage' ? section.items : section.tracks.flatMap(({ items }) => items)))
    .filter(isFold);
const sorted = (ids: Iterable<string>): string[] => [...ids].sort();
const columnOf = (layout: LadderLayout, id: string): number => layout.cells.get(id)!.column;

/** First and last point of a path of `M`, `V` and `H`. */
function endsOf(path: string): { first: [number, number]; last: [number, number] } {
  expect(path).toMatch(/^M[\d.]+ [\d.]+([VH][\d.]+)+$/);
  const [x = 0, y = 0] = path.slice(1).split(/[ VH]/).map(Number);
  const at: [number, number] = [x, y];
  for (const [, axis, value] of path.matchAll(/([VH])([\d.]+)/g)) at[axis === 'H' ? 0 : 1] = Number(value);
  return { first: [x, y], last: at };
}

/** What holds of every layout. */
function expectSound(layout: LadderLayout): void {
  const { cells, columns, rows, connections } = layout;
  const boxes = [...cells].map(([id, { column, elevation, height, lane }]) => ({
    id,
    column,
    lane,
    top: rows - elevation,
    bottom: rows - elevation + height,
  }));
  for (const { column, top, bottom } of boxes) {
    expect(column).toBeLessThan(columns);
    expect(top).toBeGreaterThanOrEqual(1);
    expect(bottom).toBeLessThanOrEqual(rows);
  }
  boxes.sort((a, b) => a.column - b.column || a.top - b.top);
  for (const [index, box] of boxes.entries()) {
    const below = boxes[index + 1];
    if (below?.column === box.column)
      expect(below.top, `${below.id} under ${box.id}`).toBeGreaterThanOrEqual(box.bottom);
  }
  for (const { from, to, path } of connections) {
    const [start, end] = [cells.get(from)!, cells.get(to)!];
    expect(end.column).toBeGreaterThan(start.column);
    expect(endsOf(path)).toEqual({
      first: [start.column + 1, rows - start.elevation],
      last: [end.column + 1, rows - end.elevation],
    });
  }
  const spans = layout.axis.map(({ column, span }) => [column, column + span]);
  expect(spans.map(([from]) => from)).toEqual([0, ...spans.slice(0, -1).map(([, to]) => to)]);
  expect(spans.at(-1)?.[1]).toBe(columns);
}

describe('the layout of a ladder', () => {
  it('draws the backend developers’ as eight steps, a fork and two doors', () => {
    const layout = ladderLayout(backend);
    expectSound(layout);
    const drawn = Object.fromEntries(
      [...layout.cells].map(([id, { column, elevation, height }]) => [id, [column + 1, elevation, height]]),
    );
    expect(drawn).toEqual({
      'backend-intern': [1, 2, 2],
      'junior-backend-developer': [2, 3, 3],
      'backend-developer': [3, 4, 4],
      'senior-backend-developer': [4, 5, 5],
      'lead-backend-developer': [5, 6, 6],
      'backend-architect': [5, 9, 2],
      cto: [6, 6, 6],
      'solutions-architect': [6, 9, 2],
    });
    expect([layout.columns, layout.rows, layout.sky]).toEqual([6, 10, { columns: 4, rows: 5 }]);
    expect(layout.axis.map(({ stage, column, span }) => [stage.id, column, span])).toEqual([
      ['entry', 0, 2],
      ['mid-career', 2, 2],
      ['advanced', 4, 1],
      ['beyond', 5, 1],
    ]);
    expect(layout.connections.map(({ path }) => path)).toContain('M4 5V1H5');
  });

  it('reads the trunk by stage, then track by track, then what tracks lead to together', () => {
    expect(readingOrder(ladderLayout(kites))).toEqual([
      ...['string-hand', 'kite-apprentice', 'kite-maker'],
      ...['senior-kite-maker', 'dragon-loft-keeper'],
      ...['lamp-lighter', 'sky-pilot', 'storm-warden'],
      'aeronaut',
    ]);
    const [, , fork, last] = ladderLayout(kites).sections;
    expect(fork?.kind).toBe('fork');
    expect(fork?.stages.map(({ id }) => id)).toEqual(['bench', 'loft', 'rooftop']);
    expect(last?.stages.map(({ id }) => id)).toEqual(['open-sky']);
  });

  it('ranks by the longest way, and passes over the steps between', () => {
    const layout = ladderLayout(
      career(
        ['a', 'b', 'c', 'd'],
        [
          ['a', 'd'],
          ['a', 'b'],
          ['b', 'c'],
          ['c', 'd'],
        ],
      ),
    );
    expect(['a', 'b', 'c', 'd'].map((id) => columnOf(layout, id))).toEqual([0, 1, 2, 3]);
    const over = layout.connections.find(({ from, to }) => from === 'a' && to === 'd')!;
    // Over the treads of b and c, at elevations 3 and 4 of 6 rows.
    expect(over.path).toBe('M1 4V2.4H2V1.4H3V1H4');
    expectSound(layout);
  });

  it('leads a connection along its own lane where nothing stands in it', () => {
    const layout = ladderLayout(
      career(
        ['a', 'b@x', 'c@x', 'd@y', 'e@y', 'f@y', 'g'],
        [
          ['a', 'b'],
          ['b', 'c'],
          ['a', 'd'],
          ['d', 'e'],
          ['e', 'f'],
          ['c', 'g'],
          ['f', 'g'],
        ],
      ),
    );
    const { cells, rows } = layout;
    expect(cells.get('g')).toMatchObject({ column: 4, lane: 1 });
    const low = layout.connections.find(({ from }) => from === 'c')!;
    expect(low.path).toBe(`M3 ${rows - 4}V${rows - 5}H4V${rows - cells.get('g')!.elevation}H5`);
    expectSound(layout);
  });

  it('never leads a connection over the top of the drawing', () => {
    const apart = ['a', 'b', 'c', 'd', 'e'];
    const layout = ladderLayout(
      career(
        [...apart, 'x', 'y@x', 'z@x'],
        [
          ['a', 'x'],
          ['x', 'y'],
          ['y', 'z'],
          ['e', 'z'],
        ],
      ),
    );
    expectSound(layout);
    for (const { path } of layout.connections) expect(path).not.toContain('-');
  });

  it('breaks a circle at the step that leads back, in the dataset’s order', () => {
    const layout = ladderLayout(
      career(
        ['a', 'b', 'c'],
        [
          ['a', 'b'],
          ['b', 'c'],
          ['c', 'a'],
          ['b', 'b'],
          ['a', 'b'],
        ],
      ),
    );
    expect(layout.connections.map(({ from, to }) => from + to)).toEqual(['ab', 'bc']);
  });

  it('gives a track as many lanes as it needs at once', () => {
    const layout = ladderLayout(
      career(
        ['a', 'b@x', 'c@x', 'd@y', 'e@x'],
        [
          ['a', 'b'],
          ['a', 'c'],
          ['a', 'd'],
          ['b', 'e'],
          ['c', 'e'],
        ],
      ),
    );
    expect(['b', 'c', 'd'].map((id) => layout.cells.get(id)?.lane)).toEqual([0, 1, 2]);
    expectSound(layout);
  });

  it('counts a position that is only reached from one track to that track', () => {
    const layout = ladderLayout(
      career(
        ['a', 'b@x', 'c@y', 'd/2'],
        [
          ['a', 'b'],
          ['a', 'c'],
          ['c', 'd'],
        ],
      ),
    );
    const fork = layout.sections.find(({ kind }) => kind === 'fork');
    expect(fork?.kind === 'fork' && fork.tracks.map(({ items }) => items)).toEqual([['b'], ['c', 'd']]);
    expect(layout.cells.get('d')).toMatchObject({ lane: 1, elevation: layout.cells.get('c')!.elevation, door: true });
  });

  it('lets the trunk go on beside its tracks', () => {
    const layout = ladderLayout(
      career(
        ['a', 'b@x', 'c', 'd'],
        [
          ['a', 'b'],
          ['a', 'c'],
          ['c', 'd'],
        ],
      ),
    );
    const fork = layout.sections.find(({ kind }) => kind === 'fork');
    expect(fork?.kind === 'fork' && fork.tracks.map(({ label, items }) => [label?.id, items])).toEqual([
      [undefined, ['c', 'd']],
      ['x', ['b']],
    ]);
    expectSound(layout);
  });

  it('stands tracks beside each other that lead to each other', () => {
    const steps = [
      ['a', 'b'],
      ['a', 'c'],
      ['a', 'd'],
      ['b', 'e'],
      ['d', 'e'],
    ] as const;
    const layout = ladderLayout(career(['a', 'b@x', 'c@y', 'd@z', 'e@z'], steps));
    const lane = (id: string) => layout.cells.get(id)!.lane;
    expect(Math.abs(lane('b') - lane('d'))).toBe(1);
  });

  it('starts a position that no step leads to where its stage begins', () => {
    const layout = ladderLayout(
      career(
        ['a', 'b', 'c/1', 'd/1'],
        [
          ['a', 'b'],
          ['b', 'c'],
        ],
      ),
    );
    expect(columnOf(layout, 'd')).toBe(2);
    const alone = ladderLayout(career(['a', 'b/1', 'c/2'], []));
    expect(['a', 'b', 'c'].map((id) => columnOf(alone, id))).toEqual([0, 1, 2]);
  });

  it('bridges ways that lead over hidden positions', () => {
    const shown = new Set(['backend-intern', 'senior-backend-developer', 'solutions-architect']);
    const layout = ladderLayout(backend, { shown });
    expect(layout.connections.map(({ from, to }) => [from, to])).toEqual([
      ['backend-intern', 'senior-backend-developer'],
      ['senior-backend-developer', 'solutions-architect'],
    ]);
    expect(sorted(layout.cells.keys())).toEqual(sorted(shown));
  });

  it('makes a slab in the air as high as its list needs', () => {
    const roomy = ladderLayout(backend, { roomy: new Set(['backend-architect']) });
    expect(roomy.cells.get('backend-architect')?.height).toBe(4);
    expectSound(roomy);
    expect(ladderLayout(backend, { roomy: new Set(['cto']) }).rows).toBe(ladderLayout(backend).rows);
    expect(roomy.sky?.columns).toBe(ladderLayout(backend).sky?.columns);
  });

  it('has no sky over two steps, and none where all begins high', () => {
    expect(ladderLayout(career(['a', 'b'], [['a', 'b']])).sky).toBeUndefined();
    expect(ladderLayout(checked(manyPositions(1))).sky).toBeUndefined();
  });
});

describe('folding', () => {
  const large = checked(manyPositions(200, 4));
  const all = sorted(large.positions.map(({ id }) => id));

  it('folds the middle of a list from sixty positions up, and leaves none out', () => {
    expect(folds(ladderLayout(checked(manyPositions(59, 3))))).toEqual([]);
    const layout = ladderLayout(large);
    expectSound(layout);
    expect(folds(layout).map(({ positions }) => positions.length)).toEqual([47, 47, 47, 47]);
    expect(sorted(readingOrder(layout))).toEqual(all);
    expect(layout.cells.size).toBe(4 + 4 * 3);
    expect(layout.drawnAs.get('p20')).toBe(folds(layout).find(({ positions }) => positions.includes('p20'))?.id);
  });

  it('never folds what is kept', () => {
    const kept = new Set(['p20', 'p24', 'p28']);
    const layout = ladderLayout(large, { kept });
    expect(folds(layout).flatMap(({ positions }) => positions.filter((id) => kept.has(id)))).toEqual([]);
    for (const id of kept) expect(layout.cells.has(id)).toBe(true);
    expectSound(layout);
  });

  it('opens in place: the list stays as it was', () => {
    const closed = ladderLayout(large);
    const [first] = folds(closed);
    const open = ladderLayout(large, { opened: new Set(first!.positions) });
    expect(folds(open).map(({ id }) => id)).toEqual(folds(closed).map(({ id }) => id));
    expect(folds(open).filter((fold) => fold.open)).toHaveLength(1);
    expect(readingOrder(open)).toEqual(readingOrder(closed));
    expect(open.cells.has(first!.id)).toBe(false);
    expect(first!.positions.every((id) => open.cells.has(id))).toBe(true);
    expectSound(open);
  });
});

/** Any graph: tracks, stages, circles, doubles, steps to nowhere's neighbours, positions apart. */
const anyCareer = fc.integer({ min: 1, max: 40 }).chain((count) =>
  fc.record({
    tracks: fc.array(fc.option(fc.constantFrom('x', 'y', 'z')), { minLength: count, maxLength: count }),
    stages: fc.array(fc.integer({ min: 0, max: 2 }), { minLength: count, maxLength: count }),
    steps: fc.array(fc.tuple(fc.nat(count - 1), fc.nat(count - 1)), { maxLength: 80 }),
  }),
);
const built = ({ tracks, stages, steps }: { tracks: (string | null)[]; stages: number[]; steps: [number, number][] }) =>
  career(
    tracks.map((track, index) => `p${index}/${stages[index]}${track ? `@${track}` : ''}`),
    steps.map(([from, to]) => [`p${from}`, `p${to}`] as const),
  );

describe('any ladder', () => {
  it('stands sound: each position once, none over another, each connection from its box to its box, upwards', () => {
    fc.assert(
      fc.property(anyCareer, (raw) => {
        const any = built(raw);
        const layout = ladderLayout(any);
        expectSound(layout);
        const ids = sorted(any.positions.map(({ id }) => id));
        expect(sorted(readingOrder(layout))).toEqual(ids);
        expect(sorted(layout.cells.keys())).toEqual(ids);
      }),
    );
  });

  it('keeps every step of a ladder that has no circle, once', () => {
    fc.assert(
      fc.property(anyCareer, (raw) => {
        const rising = { ...raw, steps: raw.steps.filter(([from, to]) => from < to) };
        const drawn = ladderLayout(built(rising)).connections.map(({ from, to }) => `${from} ${to}`);
        expect(sorted(drawn)).toEqual(sorted(new Set(rising.steps.map(([from, to]) => `p${from} p${to}`))));
      }),
    );
  });

  it('reads each list upwards', () => {
    fc.assert(
      fc.property(anyCareer, (raw) => {
        const layout = ladderLayout(built(raw));
        for (const section of layout.sections)
          for (const items of section.kind === 'stage' ? [section.items] : section.tracks.map((track) => track.items)) {
            const columns = idsOf(items).map((id) => columnOf(layout, id));
            expect(columns).toEqual([...columns].sort((a, b) => a - b));
          }
      }),
    );
  });

  it('stays sound with positions hidden, and with slabs made roomy', () => {
    fc.assert(
      fc.property(anyCareer, fc.func(fc.boolean()), (raw, chosen) => {
        const any = built(raw);
        const shown = new Set(any.positions.flatMap(({ id }) => (chosen(id) ? [id] : [])));
        fc.pre(shown.size > 0);
        const options: LadderOptions = { shown, roomy: shown };
        const layout = ladderLayout(any, options);
        expectSound(layout);
        expect(sorted(readingOrder(layout))).toEqual(sorted(shown));
      }),
    );
  });

  it('is laid out the same from the same data', () => {
    expect(ladderLayout(kites)).toEqual(ladderLayout(kites));
  });

  it('is laid out for 5,000 positions, folded and opened, without a stack or a square', () => {
    const huge = checked(manyPositions(5000, 8));
    expectSound(ladderLayout(huge));
    const open = ladderLayout(huge, { opened: new Set(huge.positions.map(({ id }) => id)) });
    expect(open.cells.size).toBe(5000);
  });
});
