import { expect, html } from '@open-wc/testing';
import backendDeveloper from '../../../data/careers/backend-developer.json' with { type: 'json' };
import type { Career, CareerData } from '../../../src/model/career.js';
import { distanceTo } from '../../../src/model/distance.js';
import { emptyProfile } from '../../../src/model/profile.js';
import { openProfile } from '../../../src/profile/store.js';
import { all, away, career, click, type Explorer, explorer, isSeen, mark, one, said, text, titles } from './support.js';

const backend = backendDeveloper as unknown as Career & CareerData;
const copies = (count: number): CareerData => ({
  ...backend,
  alternatives: Array.from({ length: count }, (_, index) => {
    const alternative = backend.alternatives[index % 8]!;
    return { ...alternative, id: `career-${index}`, title: `${alternative.title} ${index}` };
  }),
});

/** Ids from near to far, by the model and by the screen; equals are told apart by neither. */
const modelled = (element: Explorer) => {
  const { snapshot } = openProfile({ storage: 'none', key: element.storageKey! });
  return new Map(backend.alternatives.map((each) => [each.title, distanceTo(backend, snapshot, each).closeness]));
};
function expectModelOrder(element: Explorer) {
  const closeness = modelled(element);
  for (const a of backend.alternatives)
    for (const b of backend.alternatives) {
      const nearer = closeness.get(a.title)! - closeness.get(b.title)!;
      const apart = away(element, career(element, b.title)) - away(element, career(element, a.title));
      if (nearer > 1e-9) expect(apart, `${a.title} before ${b.title}`).to.be.above(0);
      if (Math.abs(nearer) < 1e-9) expect(apart, `${a.title} as far as ${b.title}`).to.be.closeTo(0, 0.1);
    }
}

const covers = (a: DOMRect, b: DOMRect) =>
  a.left < b.right - 0.5 && b.left < a.right - 0.5 && a.top < b.bottom - 0.5 && b.top < a.bottom - 0.5;

function expectNamesApart(element: Explorer) {
  const nodes = all(element, '.node').filter(isSeen);
  const names = nodes.map((node) => node.querySelector('.name')!.getBoundingClientRect());
  const frame = element.getBoundingClientRect();
  nodes.forEach((node, index) => {
    const name = names[index]!;
    expect(name.left, `${text(node)} starts within`).to.be.least(frame.left - 0.5);
    expect(name.right, `${text(node)} ends within`).to.be.most(frame.right + 0.5);
    expect(covers(name, one(element, '.me').getBoundingClientRect()), `${text(node)} over the middle`).to.be.false;
    nodes.forEach((other, at) => {
      if (at === index) return;
      expect(covers(name, names[at]!), `${text(node)} over ${text(other)}`).to.be.false;
      expect(covers(name, other.getBoundingClientRect()), `${text(node)} over the mark of ${text(other)}`).to.be.false;
    });
  });
}

describe('the path explorer’s map', () => {
  it('stands every career as near as the model says, before and after a tick', async () => {
    const element = await explorer();
    expect(distanceTo(backend, emptyProfile, backend.alternatives[0]!).closeness).to.be.above(0);
    expectModelOrder(element);
    const before = away(element, career(element, 'Product Manager'));
    await mark(element, 'business-strategy', 'known');
    expectModelOrder(element);
    await mark(element, 'project-management', 'known');
    await mark(element, 'team-leadership', 'learning');
    expectModelOrder(element);
    expect(away(element, career(element, 'Product Manager'))).to.be.below(before);
  });

  for (const width of [720, 900, 1200])
    it(`lets no name cover another at ${width} px: eight careers, with no mark, a few and all`, async () => {
      const element = await explorer(undefined, width);
      expect(titles(element)).to.have.length(8);
      expectNamesApart(element);
      for (const skill of ['programming', 'sql', 'version-control', 'problem-solving', 'ci-cd'])
        await mark(element, skill, 'known', 2);
      expectNamesApart(element);
      for (const { id } of backend.skills) await mark(element, id, 'known');
      expectNamesApart(element);
      expectModelOrder(element);
    });

  for (const width of [720, 900, 1200])
    it(`lets no name cover another at ${width} px: ten careers`, async () => {
      const element = await explorer(html`<career-path-explorer .data=${copies(10)}></career-path-explorer>`, width);
      expect(titles(element)).to.have.length(10);
      expectNamesApart(element);
      await mark(element, 'programming', 'known');
      expectNamesApart(element);
    });

  it('has room for a title of 60 characters', async () => {
    const title = 'Principal site reliability engineer for distributed platform';
    const data = {
      ...backend,
      title,
      alternatives: backend.alternatives.map((each, at) => (at ? each : { ...each, title })),
    };
    const element = await explorer(html`<career-path-explorer .data=${data}></career-path-explorer>`);
    expect(title).to.have.length(60);
    expectNamesApart(element);
    expect(one(element, '.me').scrollHeight).to.be.most(one(element, '.me').clientHeight);
  });

  it('ends every spoke at its career, mirrored too', async () => {
    const template = (dir: 'ltr' | 'rtl') => html`<career-path-explorer dir=${dir}></career-path-explorer>`;
    const [plain, mirrored] = [await explorer(template('ltr')), await explorer(template('rtl'))];
    for (const element of [plain, mirrored])
      for (const spoke of all<SVGPathElement>(element, '.spoke')) {
        const { left, right, top, bottom } = spoke.getBoundingClientRect();
        const node = one(element, `#open-${spoke.dataset['to']}`).getBoundingClientRect();
        const [x, y] = [node.left + node.width / 2, node.top + node.height / 2];
        const corners = [left, right].flatMap((across) =>
          [top, bottom].map((down) => Math.hypot(across - x, down - y)),
        );
        // Engines differ in whether a stroke counts into the box of a line.
        expect(Math.min(...corners)).to.be.below(8);
      }
    const side = (element: Explorer, title: string) =>
      Math.sign(career(element, title).getBoundingClientRect().left - one(element, '.me').getBoundingClientRect().left);
    expect(side(mirrored, 'Product Manager')).to.equal(-side(plain, 'Product Manager'));
    expectModelOrder(mirrored);
    expectNamesApart(mirrored);
  });

  it('keeps every group in its corner while another is filtered away', async () => {
    const element = await explorer();
    const corner = () => {
      const { left, top } = career(element, 'Cloud Engineer').getBoundingClientRect();
      const me = one(element, '.me').getBoundingClientRect();
      return [Math.sign(left - me.left), Math.sign(top - me.top)];
    };
    const before = corner();
    const group = one<HTMLSelectElement>(element, '#group');
    group.value = 'adjacent-industries';
    group.dispatchEvent(new Event('change'));
    await element.updateComplete;
    expect(titles(element)).to.have.members(['Cloud Engineer', 'Cybersecurity Specialist']);
    expect(corner()).to.deep.equal(before);
  });

  it('gives way to the list where there are more than it has room for, and says so', async () => {
    const element = await explorer(html`<career-path-explorer .data=${copies(23)}></career-path-explorer>`);
    expect(titles(element)).to.have.length(23);
    expect(said(element)).to.contain('23 are too many for a map');
    await click(element, one(element, 'input[value=map]'));
    expect(titles(element)).to.have.length(10);
    expect(said(element)).to.contain('so these are the nearest');
    expectNamesApart(element);
  });

  it('puts the opened card under itself, and beside itself where there is room', async () => {
    for (const [width, beside] of [
      [720, false],
      [1200, true],
    ] as const) {
      const element = await explorer(undefined, width);
      await click(element, career(element, 'Cloud Engineer'));
      const map = one(element, '.drawing').getBoundingClientRect();
      const card = one(element, '.card').getBoundingClientRect();
      expect(card.left > map.right).to.equal(beside);
      expect(card.top > map.bottom).to.equal(!beside);
      expect(one(element, '.spoke.on').dataset['to']).to.equal('cloud-engineer');
      expectModelOrder(element);
    }
  });
});
