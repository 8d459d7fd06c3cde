import { expect, html } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import backendDeveloper from '../../../data/careers/backend-developer.json' with { type: 'json' };
import type { CareerData } from '../../../src/model/career.js';
import type { CareerSelectEvent } from '../../../src/ui/events/career-select.js';
import {
  all,
  box,
  button,
  career,
  choose,
  click,
  type Explorer,
  explorer,
  interest,
  isSeen,
  mark,
  one,
  text,
  titles,
} from './support.js';
import { itInOneEngine } from '../../support/engines.js';
import { holdClock, pass } from '../../support/clock.js';

const backend = backendDeveloper as unknown as CareerData;

const heard = (element: Explorer): string[] => {
  const events: string[] = [];
  element.addEventListener('career-select', ({ kind, id, open }: CareerSelectEvent) =>
    events.push(`${kind} ${id} ${open}`),
  );
  return events;
};
const focused = (element: Explorer) => element.shadowRoot!.activeElement as HTMLElement | null;
const press = async (element: Explorer, ...keys: string[]) => {
  for (const key of keys) await sendKeys({ press: key });
  await element.updateComplete;
};
/** Goes on by Tab until something has the focus. */
async function tabTo(element: Explorer, target: Element) {
  for (let step = 0; step < 60 && focused(element) !== target; step++) await sendKeys({ press: 'Tab' });
  expect(focused(element), target.outerHTML.slice(0, 80)).to.equal(target);
}
const headers = (element: Explorer) => all(element, 'thead th').map((node) => text(node));
const status = (element: Explorer) => one(element, '.root > [role=status]').textContent;
const announced = async (element: Explorer) => {
  await pass(700);
  await element.updateComplete;
  return status(element);
};

holdClock();

describe('with a path explorer, a visitor', () => {
  it('opens one career at a time, and the page hears of it', async () => {
    const element = await explorer();
    const events = heard(element);
    await click(element, career(element, 'Cloud Engineer'));
    expect(all(element, '.card')).to.have.length(1);
    expect(text(one(element, '.card')))
      .to.contain('Carries over')
      .and.to.contain('Kubernetes')
      .and.to.contain('For you if');
    await click(element, career(element, 'Data Engineer'));
    expect(all(element, '.card').map((card) => card.getAttribute('aria-label'))).to.deep.equal(['Data Engineer']);
    await click(element, career(element, 'Data Engineer'));
    expect(all(element, '.card')).to.have.length(0);
    expect(events).to.deep.equal([
      'alternative cloud-engineer true',
      'alternative cloud-engineer false',
      'alternative data-engineer true',
      'alternative data-engineer false',
    ]);
  });

  it('sees the same careers as a list, by the same buttons', async () => {
    const element = await explorer();
    const [map, events] = [titles(element), heard(element)];
    const node = career(element, 'Cloud Engineer');
    await click(element, one(element, 'input[value=list]'));
    expect(titles(element)).to.deep.equal(map);
    expect(isSeen(one(element, '.what'))).to.be.true;
    expect(career(element, 'Cloud Engineer')).to.equal(node);
    expect(element.view).to.equal('list');
    expect(events).to.deep.equal([]);
  });

  itInOneEngine('filters by group and by every interest chosen, and hears how many are left', async () => {
    const element = await explorer();
    await choose(element, one(element, '#group'), 'New opportunities');
    expect(titles(element)).to.have.members(['Solutions Architect', 'Technical Evangelist']);
    await click(element, interest(element, 'Teaching'));
    expect(titles(element)).to.deep.equal(['Technical Evangelist']);
    expect(await announced(element)).to.equal('1 of 8 careers');
    await click(element, interest(element, 'Teaching'));
    expect(titles(element)).to.have.length(2);
  });

  itInOneEngine('sorts by closeness, by group and by name', async () => {
    const element = await explorer(undefined, 320);
    const sort = one<HTMLSelectElement>(element, '.sort select');
    const closest = titles(element);
    expect(closest.at(-1)).to.equal('Product Manager');
    await choose(element, sort, 'By name');
    expect(titles(element)).to.deep.equal([...closest].sort());
    await choose(element, sort, 'By the guide’s groups');
    expect(all(element, '.group-title').map((node) => text(node))).to.deep.equal([
      'Related paths',
      'Adjacent industries',
      'Same skills, another role',
      'New opportunities',
    ]);
    await choose(element, sort, 'Closest to your skills');
    expect(titles(element)).to.deep.equal(closest);
  });

  itInOneEngine('compares up to three, and is told why there is no fourth', async () => {
    const element = await explorer(undefined, 320);
    for (const title of ['DevOps Engineer', 'Cloud Engineer', 'Product Manager'])
      await click(element, box(element, `Compare ${title}`));
    expect(headers(element)).to.deep.equal(['DevOps Engineer', 'Cloud Engineer', 'Product Manager']);
    expect(all(element, 'tbody th').map((node) => text(node))).to.deep.equal([
      'Your days',
      'Skills',
      'New',
      'Tools',
      'For you if',
    ]);
    const fourth = box(element, 'Compare Data Engineer');
    expect(fourth.getAttribute('aria-disabled')).to.equal('true');
    expect(one(element, `#${fourth.getAttribute('aria-describedby')}`).textContent).to.contain('no more fit');
    await click(element, fourth);
    expect(fourth.checked).to.be.false;
    expect(headers(element)).to.have.length(3);
    expect(await announced(element)).to.contain('no more fit');
    await click(element, one(element, '[aria-label="Remove Cloud Engineer"]'));
    expect(headers(element)).to.deep.equal(['DevOps Engineer', 'Product Manager']);
    expect(box(element, 'Compare Cloud Engineer').checked).to.be.false;
    await click(element, fourth);
    expect(headers(element)).to.deep.equal(['DevOps Engineer', 'Product Manager', 'Data Engineer']);
  });

  it('scrolls a wide comparison in a region of its own', async () => {
    const element = await explorer(undefined, 320);
    for (const title of ['DevOps Engineer', 'Cloud Engineer', 'Product Manager'])
      await click(element, box(element, `Compare ${title}`));
    const region = one(element, '.scroll');
    expect(region.scrollWidth).to.be.above(region.clientWidth);
    expect(region.tabIndex).to.equal(0);
    expect(region.getAttribute('aria-label')).to.equal(
      'Side by side: DevOps Engineer, Cloud Engineer, and Product Manager',
    );
  });

  it('does all of it by keyboard alone', async () => {
    const element = await explorer();
    const events = heard(element);
    await tabTo(element, one(element, 'input[value=map]'));
    await tabTo(element, one(element, '#group'));
    await tabTo(element, interest(element, 'Scale'));
    await press(element, ' ');
    expect(titles(element)).to.include('Cloud Engineer').and.not.to.include('Product Manager');
    await tabTo(element, career(element, 'Cloud Engineer'));
    await press(element, 'Enter');
    expect(events).to.deep.equal(['alternative cloud-engineer true']);
    await tabTo(element, button(element, 'Compare'));
    await press(element, ' ');
    expect(button(element, 'Comparing').getAttribute('aria-pressed')).to.equal('true');
    await tabTo(element, one(element, '[aria-label="Remove Cloud Engineer"]'));
    await press(element, 'Enter');
    expect(headers(element)).to.deep.equal([]);
    expect(focused(element)).to.equal(career(element, 'Cloud Engineer'));
    await press(element, 'Enter');
    expect(all(element, '.card')).to.have.length(0);
  });

  it('leaves an opened career by Escape, back on its button', async () => {
    const element = await explorer(html`<career-path-explorer skill-url="/courses/{skill}"></career-path-explorer>`);
    const events = heard(element);
    career(element, 'Cloud Engineer').focus();
    await press(element, 'Enter');
    await tabTo(element, one(element, '.card a'));
    await press(element, 'Escape');
    expect(all(element, '.card')).to.have.length(0);
    expect(focused(element)).to.equal(career(element, 'Cloud Engineer'));
    expect(events.at(-1)).to.equal('alternative cloud-engineer false');
  });

  itInOneEngine('finds what their own skills come closest to first, once they have ticked them', async () => {
    const element = await explorer(undefined, 320);
    expect(titles(element).at(-1)).to.equal('Product Manager');
    const { carriesOver, levelUp, new: fresh } = backend.alternatives!.find(({ id }) => id === 'product-manager')!;
    for (const { skill } of [...carriesOver!, ...levelUp!, ...fresh!]) await mark(element, skill, 'known');
    expect(titles(element)[0]).to.equal('Product Manager');
  });

  it('changes the view by arrow keys', async () => {
    const element = await explorer();
    one(element, 'input[value=map]').focus();
    await press(element, 'ArrowRight');
    expect(isSeen(one(element, '.what'))).to.be.true;
    await press(element, 'ArrowLeft');
    expect(isSeen(one(element, '.drawing'))).to.be.true;
  });

  it('finds the focus on the next career when one is taken out of the comparison', async () => {
    const element = await explorer(undefined, 320);
    for (const title of ['DevOps Engineer', 'Cloud Engineer']) await click(element, box(element, `Compare ${title}`));
    one(element, '[aria-label="Remove DevOps Engineer"]').focus();
    await press(element, 'Enter');
    expect(focused(element)!.getAttribute('aria-label')).to.equal('Remove Cloud Engineer');
  });
});
