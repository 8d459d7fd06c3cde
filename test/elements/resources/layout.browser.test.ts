import { expect, html } from '@open-wc/testing';
import { emulateMedia } from '@web/test-runner-commands';
import type { CareerResources } from '../../../src/elements/resources/resources.js';
import type { CareerData, Resource } from '../../../src/model/career.js';
import {
  all,
  backend,
  button,
  choose,
  click,
  done,
  item,
  junior,
  one,
  question,
  resources,
  save,
  shown,
  text,
} from './support.js';
import { describeInOneEngine } from '../../support/engines.js';

const LONG = 'Supercalibrating thermohydrodynamometers before daybreak fog';
const long: CareerData = {
  ...backend,
  resources: backend.resources.map((each) => ({ ...each, title: LONG, by: LONG })),
  skills: backend.skills.map((each) => (each.id === 'database-management' ? { ...each, title: LONG } : each)),
  positions: backend.positions.map((each) => ({ ...each, title: LONG })),
  stages: backend.stages.map((each) => ({ ...each, title: LONG })),
};

/** What of an element stands out to its sides. */
function overflowing(element: CareerResources): string[] {
  const { left, right } = element.getBoundingClientRect();
  return all(element, '.root *:not(.unseen, .unseen *, option)')
    .filter((each) => {
      const box = each.getBoundingClientRect();
      return box.width > 0 && (box.left < left - 1 || box.right > right + 1);
    })
    .map(({ outerHTML }) => outerHTML.replace(/<!--.*?-->/g, '').slice(0, 120));
}
const setWidth = (element: HTMLElement, width: number) => void (element.style.inlineSize = `${width}px`);

describe('the room resources need', () => {
  for (const dir of ['ltr', 'rtl'])
    for (const width of [240, 320, 720, 1200])
      it(`is there at ${width} px, ${dir}, asked, saved, by stage, with titles of 60 characters`, async () => {
        expect(LONG).to.have.length(60);
        const element = await junior(
          html`<career-resources .data=${long} dir=${dir} skill-url="/courses/{skill}"></career-resources>`,
        );
        setWidth(element, width);
        await click(element, save(element, 'clean-code'));
        await click(element, done(element, 'designing-data-intensive-applications'));
        await click(element, one(element, 'summary'));
        expect(overflowing(element)).to.eql([]);
        await click(element, button(element.shadowRoot!, `I know it: ${LONG}`));
        await choose(element, 'Order', 'stage');
        element.skill = 'database-management';
        await element.updateComplete;
        expect(overflowing(element)).to.eql([]);
      });

  it('gives every control a target of 24 px at least', async () => {
    const element = await junior(html`<career-resources skill-url="/courses/{skill}"></career-resources>`);
    setWidth(element, 240);
    await click(element, done(element, 'designing-data-intensive-applications'));
    element.skill = 'database-management';
    await element.updateComplete;
    expect(question(element, 'designing-data-intensive-applications')).to.exist;
    for (const control of all(element, 'a, input, button, select, summary')) {
      const box = (control.closest('label') ?? control).getBoundingClientRect();
      expect(Math.min(box.width, box.height), control.outerHTML).to.be.at.least(24);
    }
  });

  it('is not stretched thin', async () => {
    const element = await resources();
    setWidth(element, 1600);
    expect(one(element, 'section').getBoundingClientRect().width).to.be.below(1000);
  });

  it('is mirrored from right to left', async () => {
    const element = await resources(html`<career-resources dir="rtl"></career-resources>`);
    setWidth(element, 720);
    const left = (each: Element) => each.getBoundingClientRect().left;
    expect(left(done(element, 'clean-code'))).to.be.below(left(save(element, 'clean-code')));
    expect(left(save(element, 'clean-code'))).to.be.below(left(item(element, 'clean-code').querySelector('.name')!));
  });
});

describeInOneEngine('300 resources', () => {
  it('are all there, and one is marked without making another anew', async () => {
    const list = Array.from({ length: 300 }, (_, index): Resource => ({
      ...backend.resources[index % 14]!,
      id: `r-${index}`,
    }));
    const element = await resources(
      html`<career-resources .data=${{ ...backend, resources: list }}></career-resources>`,
    );
    await choose(element, 'Order', 'guide');
    expect(shown(element)).to.have.length(300);
    const touched = new Set<string | undefined>();
    const observer = new MutationObserver((records) => {
      for (const { target } of records) touched.add((target as Element).closest('li')?.querySelector('input')!.id);
    });
    observer.observe(one(element, 'ul'), { subtree: true, attributes: true, childList: true });
    await click(element, save(element, 'r-150'));
    await Promise.resolve();
    expect([...touched]).to.eql(['done-r-150']);
    observer.disconnect();
  });
});

describe('printed, resources', () => {
  it('are all there, opened, whatever the screen is narrowed to, which stays narrowed', async () => {
    const element = await junior();
    await click(element, save(element, 'clean-code'));
    await choose(element, 'Show', 'saved');
    expect(shown(element)).to.eql(['Clean Code']);
    dispatchEvent(new Event('beforeprint'));
    expect(shown(element)).to.have.length(14);
    expect(one<HTMLDetailsElement>(element, 'details').open).to.be.true;
    dispatchEvent(new Event('afterprint'));
    expect(shown(element)).to.eql(['Clean Code']);
  });

  it('say in words what is saved and done, and show nothing that can only be pressed', async function () {
    // Of the browsers that tests run in, only this one can be told to.
    if (!/Chrome\//.test(navigator.userAgent)) return this.skip();
    const element = await junior();
    await click(element, save(element, 'clean-code'));
    await click(element, done(element, 'clean-code'));
    await emulateMedia({ media: 'print' });
    expect(item(element, 'clean-code').querySelector<HTMLElement>('.by')!.innerText).to.equal(
      'Book, Robert C. Martin, saved, done',
    );
    for (const each of all(element, '.controls, .toggles, .question, .end')) expect(each.offsetHeight).to.equal(0);
    await emulateMedia({ media: 'screen' });
    expect(text(item(element, 'clean-code').querySelector('.by')!)).to.contain('saved, done');
    expect(item(element, 'clean-code').querySelector<HTMLElement>('.by')!.innerText).to.equal('Book, Robert C. Martin');
  });
});
