import { expect } from '@open-wc/testing';
import { expectAccessibleInBothThemes } from '../../support/accessible.js';
import type { CareerData } from '../../../src/model/career.js';
import {
  account,
  all,
  backend,
  block,
  kites,
  ladder,
  many,
  one,
  outlook,
  press,
  select,
  step,
  storeOf,
  text,
} from './support.js';
import { describeInOneEngine } from '../../support/engines.js';

const onTheWay = { current: 'junior-backend-developer', target: 'senior-backend-developer' };
const data: [string, CareerData][] = [
  ['backend', backend],
  ['kites', kites],
  ['one position', many(1)],
  ['22 positions', many(22)],
  ['200 positions', many(200, 4)],
];

describeInOneEngine('a ladder anyone can use', () => {
  for (const [name, career] of data)
    for (const width of [320, 960])
      it(`has nothing for axe to find: ${name} at ${width} px`, async () => {
        const [here, , target] = career.positions!;
        const element = await ladder({ data: career, width, current: here!.id, ...(target && { target: target.id }) });
        expect(all(element, '.step').length).to.be.at.least(career.positions!.length);
        await expectAccessibleInBothThemes(element);
      });

  it('has nothing for axe to find at the start, and with a step opened', async () => {
    const element = await ladder({ attributes: { 'job-url': '/jobs/{id}', 'skill-url': '/learn/{id}' } });
    await expectAccessibleInBothThemes(element);
    await press(element, step(element, 'backend-developer'));
    expect(one(element, '.open').checkVisibility()).to.equal(true);
    await expectAccessibleInBothThemes(element);
  });
});

describeInOneEngine('what a ladder shows', () => {
  it('has every position once, as a list item with its titled button, in reading order', async () => {
    for (const career of [backend, kites, many(1000, 6)]) {
      const element = await ladder({ data: career });
      const titles = all(element, '.step > .block > .name:not(.more)').map(text);
      expect(titles).to.have.members(career.positions!.map(({ title }) => title));
      expect(all(element, 'li.step:not(.fold)')).to.have.length(career.positions!.length);
      expect(all(element, '.step .block > .name:not(.more)').every((each) => !!each.closest('ol > li'))).to.equal(true);
    }
  });

  it('makes details only where a step is opened', async () => {
    const element = await ladder({ data: many(200, 4) });
    expect(all(element, '.position')).to.have.length(0);
    await press(element, step(element, 'p4'));
    expect(all(element, '.position')).to.have.length(1);
    await press(element, step(element, 'p5'));
    expect(all(element, '.position')).to.have.length(1);
  });

  it('says where it begins, what a step asks, and which are doors', async () => {
    const element = await ladder();
    expect(text(block(element, 'backend-intern'))).to.contain('Where many begin');
    expect(text(block(element, 'senior-backend-developer'))).to.match(/\d skills, \d milestones/);
    expect(text(block(element, 'solutions-architect'))).to.contain('A door from Backend Architect');
    expect(one(element, '.keys').textContent).to.contain('skill').and.to.contain('milestone');
  });

  it('shows you, your target, the way and what each step lacks', async () => {
    const element = await ladder({ ...onTheWay, known: { sql: 3, 'api-development': 3 }, learning: ['ci-cd'] });
    expect(text(block(element, 'junior-backend-developer'))).to.contain('You are here');
    expect(text(block(element, 'senior-backend-developer'))).to.contain('Your target');
    expect(all(element, '.step.lit .name').map(text)).to.deep.equal(['Backend Developer', 'Senior Backend Developer']);
    expect(all(element, '.lines .lit')).to.have.length(1);
    const lacks = [...block(element, 'backend-developer').querySelectorAll('.missing li')].map(text);
    expect(lacks).to.include('CI/CD, learning').and.to.include('Ship a feature alone, milestone');
    expect(lacks.join()).not.to.contain('API development');
    expect(outlook(element)).to.match(
      /^Two steps lie between\. They ask for \d+ skills, one of which .* and \d milestones\.$/,
    );
    expect(all(element, '.axis.lit').map(text)).to.deep.equal(['Mid-career']);
  });

  it('counts in place of marks in a crowd', async () => {
    const element = await ladder({ data: many(22), current: 'p2', target: 'p4' });
    expect(all(element, '.beads')).to.have.length(0);
    expect(text(block(element, 'p3'))).to.match(/0 of \d/);
    expect(text(block(element, 'p10'))).to.match(/\d skills/);
  });

  it('groups the choices by stage, with nowhere yet first', async () => {
    const element = await ladder();
    for (const name of ['Where I am', 'What I aim for'] as const) {
      const control = select(element, name);
      expect(control.value).to.equal('');
      expect(text(control.options[0]!)).to.equal('nowhere yet');
      expect([...control.querySelectorAll('optgroup')].map(({ label }) => label)).to.deep.equal(
        backend.stages.map(({ title }) => title),
      );
      expect(control.options).to.have.length(1 + backend.positions.length);
    }
  });

  it('limits itself to the positions listed, and still connects', async () => {
    const element = await ladder({
      attributes: { only: 'backend-intern, senior-backend-developer backend-architect' },
      current: 'backend-intern',
      target: 'backend-architect',
    });
    expect(all(element, '.step > .block > .name').map(text)).to.deep.equal([
      ...['Backend Intern', 'Senior Backend Developer', 'Backend Architect'],
    ]);
    expect(one(element, '.lines .lit').getAttribute('d')!.match(/M/g)).to.have.length(2);
  });

  it('says so for a ladder of one step', async () => {
    const single = await ladder({ data: many(1) });
    expect(text(one(single, '.notice')))
      .to.contain('One step, and it is the whole way')
      .and.to.contain('Trainee');
    expect(step(single, 'p0').checkVisibility()).to.equal(true);
  });

  it('begins with headings of the level asked', async () => {
    const element = await ladder({ attributes: { 'heading-level': '3' } });
    await press(element, step(element, 'backend-developer'));
    expect(one(element, '.title').localName).to.equal('h3');
    expect(one(element, '.stage-title').localName).to.equal('h4');
    expect(one(element, '.sign > *').localName).to.equal('h5');
    expect(one(element, '.card-title').localName).to.equal('h5');
  });

  it('opens the step its host asks for', async () => {
    const element = await ladder({ attributes: { position: 'cto' } });
    expect(text(one(element, '.card-title'))).to.equal('Chief Technology Officer');
  });
});

describe('a long ladder', () => {
  it('folds the middle of a track, found all the same, and opens it in place', async () => {
    const element = await ladder({ data: many(120, 3) });
    const [fold] = all(element, '.more');
    expect(text(fold!)).to.match(/^\+\d+ more$/);
    const hidden = fold!.closest('li')!.querySelector('ol')!;
    expect(hidden.getAttribute('hidden')).to.equal('until-found');
    const first = hidden.querySelector<HTMLElement>('.name')!;
    expect(first.checkVisibility({ contentVisibilityAuto: true })).to.equal(false);
    await press(element, fold!);
    expect(first.isConnected && first.checkVisibility()).to.equal(true);
    expect(element.shadowRoot!.activeElement).to.equal(first);
    expect(fold!.isConnected).to.equal(false);
  });

  it('opens when the page is searched for one of its titles', async () => {
    const element = await ladder({ data: many(120, 3) });
    const hidden = one(element, 'ol[hidden]');
    hidden.dispatchEvent(new Event('beforematch', { bubbles: true }));
    await element.updateComplete;
    expect(hidden.isConnected).to.equal(true);
    expect(hidden.hidden).to.equal(false);
  });

  it('never folds the way, nor what is next to here and the target', async () => {
    const career = many(300, 2);
    const element = await ladder({ data: career, current: 'p40', target: 'p60' });
    const around = career.transitions!.flatMap(({ from, to }) =>
      ['p40', 'p60'].some((id) => id === from || id === to) ? [from, to] : [],
    );
    for (const id of ['p40', 'p42', 'p58', 'p60', ...around])
      expect(step(element, id).checkVisibility(), id).to.equal(true);
    expect(all(element, '.lines .lit')).to.have.length(1);
  });

  it('of 1,000 positions stands, and a tick leaves the drawing where it is', async () => {
    const career = many(1000, 6);
    const key = account();
    const element = await ladder({ data: career, key, current: 'p2', target: 'p4' });
    const drawn = () => all(element, '.lines path').map((path) => path.getAttribute('d'));
    const [paths, before, words] = [all(element, '.lines path'), drawn(), outlook(element)];
    storeOf(key).setLevel(career.positions![3]!.skills![0]!.skill, 3);
    await element.updateComplete;
    expect(outlook(element)).not.to.equal(words);
    expect(all(element, '.lines path')).to.deep.equal(paths);
    expect(drawn()).to.deep.equal(before);
  });
});
