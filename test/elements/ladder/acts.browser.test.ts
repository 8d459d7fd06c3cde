/** What a visitor does, by mouse and by keyboard, and what the page hears of it. */
import { expect, nextFrame, oneEvent } from '@open-wc/testing';
import { emulateMedia, sendKeys } from '@web/test-runner-commands';
import { expectAccessible } from '../../support/accessible.js';
import type { CareerLadder } from '../../../src/elements/ladder/ladder.js';
import type { CareerLinkEvent } from '../../../src/ui/events/career-link.js';
import type { CareerMilestoneChangeEvent } from '../../../src/ui/events/career-milestone-change.js';
import type { CareerPositionChangeEvent } from '../../../src/ui/events/career-position-change.js';
import type { CareerSelectEvent } from '../../../src/ui/events/career-select.js';
import {
  account,
  all,
  backend,
  block,
  button,
  choose,
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
import { holdClock, pass } from '../../support/clock.js';

/** The events of a type that reach the page. */
function heard<Heard extends Event>(type: string): Heard[] {
  const events: Heard[] = [];
  document.addEventListener(type, (event) => events.push(event as Heard));
  return events;
}
const keys = async (element: CareerLadder, ...presses: string[]) => {
  for (const key of presses) {
    await sendKeys({ press: key });
    await element.updateComplete;
  }
};
const focused = (element: CareerLadder) => element.shadowRoot!.activeElement as HTMLElement;
/** Moves on by Tab until the focus is on what is looked for. */
async function tabTo(element: CareerLadder, target: () => Element | undefined): Promise<void> {
  for (let tabs = 0; tabs < 60; tabs++) {
    if (target() && focused(element) === target()) return;
    await sendKeys({ press: 'Tab' });
    await element.updateComplete;
  }
  expect.fail('Tab does not get there');
}

describeInOneEngine('saying where you are and what you aim for', () => {
  holdClock();

  it('by the sentence: the way lights up, and the page hears of it', async () => {
    const events = heard<CareerPositionChangeEvent>('career-position-change');
    const element = await ladder();
    expect(events).to.have.length(0);
    await choose(element, 'Where I am', 'backend-developer');
    expect(text(one(element, '.way'))).to.contain('I am a Backend Developer');
    expect(outlook(element)).to.contain('what you aim for');
    await choose(element, 'What I aim for', 'lead-backend-developer');
    expect(outlook(element)).to.match(/^Two steps lie between/);
    expect(
      events.map(({ career, currentPosition, targetPosition }) => [career, currentPosition, targetPosition]),
    ).to.deep.equal([
      ['backend-developer', 'backend-developer', undefined],
      ['backend-developer', 'backend-developer', 'lead-backend-developer'],
    ]);
    await choose(element, 'Where I am', '');
    expect(outlook(element)).to.match(/^Five steps lead there from the foot/);
    expect(events.at(-1)?.currentPosition).to.equal(undefined);
  });

  it('by an opened step: pressed, and pressed again to take it back', async () => {
    const element = await ladder();
    await press(element, step(element, 'backend-developer'));
    for (const [words, name] of [
      ['I am here', 'Where I am'],
      ['My target', 'What I aim for'],
    ] as const) {
      await press(element, button(element, words));
      expect(button(element, words).getAttribute('aria-pressed')).to.equal('true');
      expect(select(element, name).value).to.equal('backend-developer');
      await press(element, button(element, words));
      expect(button(element, words).getAttribute('aria-pressed')).to.equal('false');
      expect(select(element, name).value).to.equal('');
    }
  });

  it('says when the target is where you are, below you, or out of reach', async () => {
    const element = await ladder({ current: 'senior-backend-developer', target: 'senior-backend-developer' });
    expect(outlook(element)).to.contain('where you stand already');
    await choose(element, 'What I aim for', 'backend-intern');
    expect(outlook(element)).to.contain('lies behind you');
    await choose(element, 'Where I am', 'cto');
    await choose(element, 'What I aim for', 'solutions-architect');
    expect(outlook(element)).to.contain('No way leads there');
    expect(all(element, '.lines .lit')).to.have.length(0);
  });

  it('is read out after a pause', async () => {
    const element = await ladder({ current: 'backend-developer' });
    await choose(element, 'What I aim for', 'senior-backend-developer');
    const status = one(element, '[role=status]');
    await pass(700);
    expect(text(status)).to.equal(outlook(element));
  });

  it('is kept apart from what the host writes: no event follows the host', async () => {
    const events = heard('career-position-change');
    const key = account();
    const element = await ladder({ key });
    storeOf(key).setCurrent('backend-developer', 'backend-intern');
    await element.updateComplete;
    expect(text(block(element, 'backend-intern'))).to.contain('You are here');
    expect(events).to.have.length(0);
  });
});

describeInOneEngine('a course of the host’s', () => {
  const way = { current: 'junior-backend-developer', target: 'senior-backend-developer' };
  const gaps = (element: CareerLadder, id: string) =>
    [...block(element, id).querySelectorAll<HTMLAnchorElement>('.missing a')].map((each) => [
      text(each),
      each.hash || each.pathname,
    ]);

  it('is offered for each gap of a step, in the order to learn', async () => {
    const element = await ladder({
      ...way,
      known: { programming: 3, 'api-development': 3 },
      learning: ['ci-cd', 'database-management'],
      attributes: { 'skill-url': '/learn/{skill}' },
    });
    expect(gaps(element, 'backend-developer').map(([title]) => title)).to.deep.equal([
      'SQL',
      'Database management',
      'Testing and debugging',
      'CI/CD',
      'Security best practices',
      'Performance optimization',
    ]);
    expect(gaps(element, 'backend-developer')[0]).to.deep.equal(['SQL', '/learn/sql']);
    await press(element, step(element, 'backend-developer'));
    const asked = [...one(element, '.open .needs').querySelectorAll('a')].map(text);
    expect(asked.slice(0, 3)).to.deep.equal(['SQL', 'Database management', 'Testing and debugging']);
    expect(asked.slice(-2), 'known last').to.deep.equal(['Programming', 'API development']);
    await expectAccessible(element);
  });

  it('is told to the page before it is followed, once, and the page may stay', async () => {
    const element = await ladder({ ...way, attributes: { 'skill-url': '#{skill}' } });
    await press(element, step(element, 'backend-developer'));
    const events = heard<CareerLinkEvent>('career-link');
    const before = location.hash;
    const stay = (event: Event) => event.preventDefault();
    document.addEventListener('career-link', stay);
    for (const selector of ['.missing a', '.open .needs a']) one(element, selector).click();
    document.removeEventListener('career-link', stay);
    expect(events.map(({ kind, cancelable }) => [kind, cancelable])).to.deep.equal([
      ['skill', true],
      ['skill', true],
    ]);
    expect(location.hash).to.equal(before);
  });
});

describe('opening a step', () => {
  it('shows all there is to say of it, one at a time, and the page hears of it', async () => {
    const events = heard<CareerSelectEvent>('career-select');
    const element = await ladder({
      current: 'junior-backend-developer',
      target: 'senior-backend-developer',
      attributes: { 'job-url': '/jobs?q={title}', 'skill-url': '/learn/{skill}' },
    });
    element.links = { 'position/backend-developer': { note: '37 open jobs' } };
    await press(element, step(element, 'backend-developer'));
    const card = one(element, '.open');
    expect(step(element, 'backend-developer').getAttribute('aria-expanded')).to.equal('true');
    expect(text(card)).to.contain('Mid-career, your next step').and.to.contain('37 open jobs');
    expect(text(card)).to.contain(backend.positions[2]!.summary).and.to.contain('Milestones on the way');
    const links = [...card.querySelectorAll('a')].map(({ href }) => new URL(href).pathname + new URL(href).search);
    expect(links).to.include('/jobs?q=Backend%20Developer').and.to.include('/learn/sql');
    await press(element, step(element, 'cto'));
    expect(all(element, '.open')).to.have.length(1);
    expect(text(one(element, '.card-title'))).to.equal('Chief Technology Officer');
    await press(element, step(element, 'cto'));
    expect(all(element, '.open')).to.have.length(0);
    expect(events.map(({ id, open }) => [id, open])).to.deep.equal([
      ['backend-developer', true],
      ['backend-developer', false],
      ['cto', true],
      ['cto', false],
    ]);
  });

  it('keeps the focus on its button, and its button in sight', async () => {
    const element = await ladder();
    step(element, 'backend-intern').focus();
    await press(element, step(element, 'backend-intern'));
    await nextFrame();
    expect(focused(element)).to.equal(step(element, 'backend-intern'));
    const { top, bottom } = step(element, 'backend-intern').getBoundingClientRect();
    expect(top).to.be.at.least(-1);
    expect(bottom).to.be.at.most(innerHeight + 1);
  });

  it('lists the milestones of each step that leads there', async () => {
    const element = await ladder({ data: kites });
    await press(element, step(element, 'sky-pilot'));
    expect(text(one(element, '.open')))
      .to.contain('From Senior Kite Maker')
      .and.to.contain('Fly a hundred hours');
    expect(all(element, '.open .check')).to.have.length(2);
  });

  it('stays open when another mark is made, and when the dataset comes again', async () => {
    const element = await ladder();
    await press(element, step(element, 'cto'));
    await choose(element, 'Where I am', 'backend-intern');
    element.data = { ...backend };
    await oneEvent(element, 'career-load');
    await element.updateComplete;
    expect(text(one(element, '.card-title'))).to.equal('Chief Technology Officer');
  });
});

describeInOneEngine('ticking a milestone', () => {
  it('takes it off what is missing, and the page hears of it', async () => {
    const events = heard<CareerMilestoneChangeEvent>('career-milestone-change');
    const element = await ladder({ current: 'junior-backend-developer', target: 'backend-developer' });
    await press(element, step(element, 'backend-developer'));
    const missing = () => [...block(element, 'backend-developer').querySelectorAll('.missing li')].map(text).join();
    expect(missing()).to.contain('Ship a feature alone');
    const [first] = all<HTMLInputElement>(element, '.check');
    await press(element, first!);
    expect(missing()).not.to.contain('Ship a feature alone');
    await press(element, first!);
    expect(missing()).to.contain('Ship a feature alone');
    expect(events.map(({ career, done }) => [career, done])).to.deep.equal([
      ['backend-developer', true],
      ['backend-developer', false],
    ]);
  });
});

describeInOneEngine('two elements on a page', () => {
  it('stay in step, and a skill ticked elsewhere is no longer missing', async () => {
    const key = account();
    const first = await ladder({ key });
    const second = document.createElement('career-ladder');
    Object.assign(second, { storage: 'none', storageKey: key, data: backend });
    first.parentElement!.append(second);
    await second.updateComplete;
    await choose(first, 'Where I am', 'junior-backend-developer');
    await choose(first, 'What I aim for', 'backend-developer');
    await second.updateComplete;
    expect(outlook(second)).to.equal(outlook(first));
    const missing = () => text(block(second, 'backend-developer').querySelector('.missing')!);
    expect(missing()).to.contain('CI/CD');
    storeOf(key).setStatus('ci-cd', 'known', 3);
    await second.updateComplete;
    expect(missing()).not.to.contain('CI/CD');
  });
});

describe('by keyboard alone', () => {
  it('chooses where you are and what you aim for', async () => {
    const element = await ladder({ data: kites });
    const before = document.createElement('button');
    element.before(before);
    before.focus();
    await tabTo(element, () => select(element, 'Where I am'));
    // Typing chooses in a select that is closed, in every browser.
    await sendKeys({ type: 'Kite' });
    await keys(element, 'Tab');
    expect(select(element, 'Where I am').value).to.equal('kite-maker');
    expect(focused(element)).to.equal(select(element, 'What I aim for'));
    await sendKeys({ type: 'Senior' });
    await keys(element, 'Tab');
    expect(select(element, 'What I aim for').value).to.equal('senior-kite-maker');
    expect(outlook(element)).to.match(/^One step lies between/);
  });

  it('opens a step, says I am here, ticks a milestone, and leaves by Escape', async () => {
    const element = await ladder();
    select(element, 'What I aim for').focus();
    await tabTo(element, () => step(element, 'backend-developer'));
    await keys(element, 'Enter');
    await tabTo(element, () => button(element, 'I am here'));
    await keys(element, ' ');
    expect(select(element, 'Where I am').value).to.equal('backend-developer');
    await tabTo(element, () => all(element, '.check')[0]);
    await keys(element, ' ');
    expect(all<HTMLInputElement>(element, '.check')[0]!.checked).to.equal(true);
    await keys(element, 'Escape');
    expect(all(element, '.open')).to.have.length(0);
    expect(focused(element)).to.equal(step(element, 'backend-developer'));
  });

  it('opens a fold, and goes on from its first step', async () => {
    const element = await ladder({ data: many(120, 3) });
    one(element, '.more').focus();
    await keys(element, 'Enter');
    await nextFrame();
    expect(focused(element).id).to.match(/^step-/);
    await keys(element, 'Enter');
    expect(all(element, '.open')).to.have.length(1);
  });
});

describe('on paper', () => {
  const print = async (element: CareerLadder, act: () => void) => {
    dispatchEvent(new Event('beforeprint'));
    await element.updateComplete;
    act();
    dispatchEvent(new Event('afterprint'));
    await element.updateComplete;
  };

  it('has every step opened, up to sixty, and every fold', async () => {
    const element = await ladder();
    await print(element, () => {
      expect(all(element, '.open')).to.have.length(backend.positions.length);
      const words = text(one(element, '.ladder'));
      for (const { summary, responsibilities } of backend.positions)
        for (const each of [summary, ...responsibilities]) expect(words).to.contain(each.replace(/\s+/g, ' '));
    });
    expect(all(element, '.open')).to.have.length(0);
    const large = await ladder({ data: many(120, 3) });
    await print(large, () => {
      expect(all(large, '.open')).to.have.length(0);
      expect(all(large, '[hidden]')).to.have.length(0);
    });
    expect(all(large, '[hidden]').length).to.be.greaterThan(0);
  });

  it('is a timeline, with no controls', async function () {
    // Only Chromium can be shown a page as it prints.
    if (!('chrome' in globalThis)) return this.skip();
    const element = await ladder({ width: 1100 });
    await press(element, step(element, 'cto'));
    await emulateMedia({ media: 'print' });
    const [lines, acts] = [one(element, '.lines').checkVisibility(), button(element, 'I am here').checkVisibility()];
    await emulateMedia({ media: 'screen' });
    expect([lines, acts]).to.deep.equal([false, false]);
  });
});

describeInOneEngine('following a link', () => {
  it('tells the page first', async () => {
    const element = await ladder({ attributes: { 'job-url': '/jobs/{id}' } });
    await press(element, step(element, 'cto'));
    element.addEventListener('career-link', (event) => event.preventDefault());
    setTimeout(() => one(element, '.go').click());
    const event = await oneEvent(element, 'career-link');
    expect(event).to.include({ kind: 'position', id: 'cto' });
  });
});
