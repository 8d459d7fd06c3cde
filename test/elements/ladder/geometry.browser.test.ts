/** What a visitor's eye is told: boxes and lines, read from the rendered page. */
import { expect } from '@open-wc/testing';
import type { CareerLadder } from '../../../src/elements/ladder/ladder.js';
import type { CareerData } from '../../../src/model/career.js';
import { all, backend, block, kites, ladder, many, one, press, step, text } from './support.js';

interface Point {
  readonly x: number;
  readonly y: number;
}
/** Half a pixel: browsers round boxes and lines each in their own way. */
const NEAR = 0.75;

/** Boxes on the stairs, by the id of their position; a fold's by its place among them. */
const boxes = (element: CareerLadder): Map<string, DOMRect> =>
  new Map(
    all(element, '.block')
      .filter((each) => each.checkVisibility({ contentVisibilityAuto: true }))
      .map((each, index) => {
        const { id } = each.querySelector('button')!;
        return [id ? id.replace('step-', '') : `fold ${index}`, each.getBoundingClientRect()] as const;
      }),
  );

/** First and last point on screen of every line of the drawing that has a rise in it, or leads out of a step. */
function lines(element: CareerLadder): { from: Point; to: Point }[] {
  const drawing = one<SVGSVGElement>(element, '.lines');
  const box = drawing.getBoundingClientRect();
  const { width, height } = drawing.viewBox.baseVal;
  const isMirrored = getComputedStyle(drawing).transform.startsWith('matrix(-1');
  const onScreen = (x: number, y: number): Point => ({
    x: isMirrored ? box.right - (x / width) * box.width : box.left + (x / width) * box.width,
    y: box.top + (y / height) * box.height,
  });
  return all<SVGPathElement>(element, '.lines path')
    .flatMap((path) => path.getAttribute('d')!.match(/M[^M]+/g)!)
    .filter((line) => line.includes('V'))
    .map((line) => {
      const [x = 0, y = 0] = line.slice(1).split(/[ VH]/).map(Number);
      const last = { x, y };
      for (const [, axis, value] of line.matchAll(/([VH])([\d.]+)/g)) last[axis === 'H' ? 'x' : 'y'] = Number(value);
      return { from: onScreen(x, y), to: onScreen(last.x, last.y) };
    });
}

/** No two boxes overlap; each line ends on two boxes, at their treads; and leads onwards. */
function expectSound(element: CareerLadder): void {
  const list = [...boxes(element)];
  for (const [index, [name, box]] of list.entries())
    for (const [other, box2] of list.slice(index + 1)) {
      const overlap =
        box.left < box2.right - NEAR &&
        box2.left < box.right - NEAR &&
        box.top < box2.bottom - NEAR &&
        box2.top < box.bottom - NEAR;
      if (overlap) expect.fail(`${name} overlaps ${other}`);
    }
  const isRtl = getComputedStyle(element).direction === 'rtl';
  const start = (box: DOMRect) => (isRtl ? box.right : box.left);
  const end = (box: DOMRect) => (isRtl ? box.left : box.right);
  const at = ({ x, y }: Point, edge: (box: DOMRect) => number) =>
    list.find(([, box]) => Math.abs(box.top - y) < NEAR && Math.abs(edge(box) - x) < NEAR);
  for (const { from, to } of lines(element)) {
    const [first, last] = [at(from, end), at(to, end)];
    expect(first, `a box where a line begins, ${from.x} ${from.y}`).to.exist;
    expect(last, `a box where a line ends, ${to.x} ${to.y}`).to.exist;
    const onwards = (start(last![1]) - end(first![1])) * (isRtl ? -1 : 1);
    expect(onwards, `${first![0]} before ${last![0]}`).to.be.greaterThan(-NEAR);
  }
}

/** The text of a box stays within it, and that of a button within the button. */
function expectUnclipped(element: CareerLadder): void {
  for (const each of all(element, '.block, .name')) {
    if (!each.checkVisibility({ contentVisibilityAuto: true })) continue;
    expect(each.scrollWidth, text(each)).to.be.at.most(each.clientWidth + 1);
    if (each.matches('.block')) {
      const last = [...each.children].findLast((child) => getComputedStyle(child).position !== 'absolute')!;
      expect(last.getBoundingClientRect().bottom, text(each)).to.be.at.most(each.getBoundingClientRect().bottom + 1);
    }
  }
}

/** The words of an element, each as its text and where in it the word begins and ends. */
function* wordsOf(element: Element): Generator<[node: Text, from: number, to: number]> {
  const walker = document.createTreeWalker(element, NodeFilter.SHOW_TEXT);
  while (walker.nextNode()) {
    const node = walker.currentNode as Text;
    for (const { 0: word, index } of node.data.matchAll(/\S+/g)) yield [node, index, index + word.length];
  }
}

const widths = [704, 720, 960, 1200];
const datasets: [string, CareerData, number][] = [
  ['the backend developers’ 8 positions', backend, 7],
  ['the kite makers’ 9', kites, 10],
  ['one position', many(1), 0],
  ['3 positions', many(3), 2],
  ['22 positions on 3 tracks', many(22), 21],
  ['60 positions on 4 tracks, folded', many(60, 4), 15],
  ['1,000 positions on 6 tracks, folded', many(1000, 6), 21],
];

describe('the staircase', () => {
  for (const [name, data, steps] of datasets)
    for (const width of widths)
      it(`stands sound with ${name} at ${width} px`, async () => {
        const element = await ladder({ data, width });
        expect(one(element, '.lines').getBoundingClientRect().height).to.be.greaterThan(0);
        expect(lines(element).length).to.be.at.least(steps);
        expectSound(element);
        expectUnclipped(element);
        expect(element.scrollWidth).to.be.at.most(width);
      });

  it('stands sound mirrored', async () => {
    for (const data of [backend, kites, many(22)]) {
      const element = await ladder({ data, dir: 'rtl', width: 960 });
      expectSound(element);
      const [first, last] = [data.positions![0]!.id, data.positions!.at(-1)!.id];
      expect(block(element, first).getBoundingClientRect().left).to.be.greaterThan(
        block(element, last).getBoundingClientRect().left,
      );
    }
  });

  it('rises from step to step along every way', async () => {
    const element = await ladder({ width: 960 });
    const box = (id: string) => block(element, id).getBoundingClientRect();
    for (const { from, to } of backend.transitions) {
      expect(box(to).left, `${from} to ${to}`).to.be.greaterThan(box(from).left);
      expect(box(to).top, `${from} to ${to}`).to.be.at.most(box(from).top + NEAR);
    }
  });

  it('stands sound with a way lit, and its lists in their blocks', async () => {
    for (const width of [720, 1100]) {
      const element = await ladder({ width, current: 'junior-backend-developer', target: 'backend-architect' });
      expectSound(element);
      expectUnclipped(element);
      expect(all(element, '.missing').some((list) => list.checkVisibility())).to.equal(width === 1100);
    }
    const element = await ladder({ data: kites, current: 'kite-maker', target: 'storm-warden' });
    expectSound(element);
    expectUnclipped(element);
  });

  it('stands sound when a fold is opened, all of it a list item with a titled button', async () => {
    const element = await ladder({ data: many(120, 3), width: 1100 });
    await press(element, one(element, '.more'));
    expectSound(element);
    expect(boxes(element).size).to.be.greaterThan(40);
  });

  it('keeps the words in the sky clear of the stairs', async () => {
    for (const data of [backend, kites, many(22)])
      for (const width of [704, 1000, 1200]) {
        const element = await ladder({ data, width });
        const sky = one(element, '.sky').getBoundingClientRect();
        for (const [name, box] of boxes(element)) {
          const clear = box.left >= sky.right - 1 || box.top >= sky.bottom - 1;
          expect(clear, `${name} at ${width} px`).to.equal(true);
        }
      }
  });

  it('keeps them clear in a crowd whose titles have 60 characters', async () => {
    const crowd = many(22);
    const title = 'Principal site reliability engineer for distributed platform';
    const data = { ...crowd, title, positions: crowd.positions!.map((position) => ({ ...position, title })) };
    const element = await ladder({ data, width: 1000, current: 'p2', target: 'p8' });
    const words = one(element, '.keys').getBoundingClientRect();
    const taken = [...boxes(element)].filter(([, box]) => box.left < words.right - 1 && box.top < words.bottom - 1);
    expect(taken).to.deep.equal([]);
    expectSound(element);
  });

  it('breaks no word of a title, from the narrowest place for stairs on', async () => {
    for (const width of [704, 720, 960]) {
      const element = await ladder({ width, current: 'junior-backend-developer', target: 'cto' });
      for (const name of all(element, '.name span'))
        for (const [node, from, to] of wordsOf(name)) {
          const range = new Range();
          range.setStart(node, from);
          range.setEnd(node, to);
          expect(range.getClientRects(), `${range.toString()} at ${width} px`).to.have.length(1);
        }
    }
  });

  it('stretches no step thin where there are few', async () => {
    const element = await ladder({ data: many(3), width: 1200 });
    for (const [name, { width }] of boxes(element)) expect(width, name).to.be.at.most(20 * 16);
    await press(element, step(element, 'p2'));
    expect(one(element, '.open').getBoundingClientRect().width).to.be.closeTo(1200, 1);
  });

  it('scrolls in a region of its own where its columns have no room, from where the visitor stands', async () => {
    const element = await ladder({ data: many(40, 2), width: 720, current: 'p30' });
    const region = one(element, '[role=region]');
    expect(region.tabIndex).to.equal(0);
    expect(region.scrollWidth).to.be.greaterThan(region.clientWidth);
    const [place, here] = [region.getBoundingClientRect(), block(element, 'p30').getBoundingClientRect()];
    expect(here.left).to.be.at.least(place.left);
    expect(here.right).to.be.at.most(place.right);
    await press(element, step(element, 'p30'));
    const card = one(element, '.open').getBoundingClientRect();
    expect(card.left).to.be.closeTo(place.left, 1);
    expect(card.width).to.be.closeTo(place.width, 1);
  });
});

describe('the timeline', () => {
  it('goes down in the order it is read, at 240 and 320 px, and nothing is wider than its place', async () => {
    for (const data of [backend, kites, many(22), many(1000, 6)])
      for (const width of [240, 320]) {
        const element = await ladder({ data, width, current: data.positions![0]!.id, target: data.positions![2]!.id });
        const tops = [...boxes(element).values()].map(({ top }) => top);
        expect(tops).to.deep.equal(tops.toSorted((a, b) => a - b));
        expect(one(element, '.lines').checkVisibility()).to.equal(false);
        expect(element.scrollWidth).to.be.at.most(width);
        for (const each of all(element, '.sky, .sky *, .block, .block *'))
          if (each.checkVisibility({ contentVisibilityAuto: true }) && !each.closest('.unseen'))
            expect(each.getBoundingClientRect().right, text(each)).to.be.at.most(
              element.getBoundingClientRect().right + 1,
            );
      }
  });

  it('holds an opened step within 240 px', async () => {
    const element = await ladder({ width: 240 });
    await press(element, step(element, 'backend-developer'));
    for (const each of all(element, '.open, .open *'))
      if (!each.closest('.unseen'))
        expect(each.getBoundingClientRect().right, text(each)).to.be.at.most(element.getBoundingClientRect().right + 1);
  });

  it('takes over at twice the text size', async () => {
    const element = await ladder({ width: 1100 });
    element.parentElement!.style.fontSize = '32px';
    expect(one(element, '.lines').checkVisibility()).to.equal(false);
  });
});
