import { expect, html, oneEvent } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import type { CareerResources } from '../../../src/elements/resources/resources.js';
import { until } from '../../support/until.js';
import { translate } from '../../ui/translate.js';
import {
  account,
  all,
  backend,
  button,
  choose,
  click,
  done,
  groups,
  item,
  junior,
  one,
  question,
  resources,
  save,
  shown,
  storeOf,
  sum,
  text,
} from './support.js';
import { describeInOneEngine } from '../../support/engines.js';
import { holdClock, pass } from '../../support/clock.js';

const DATA = 'designing-data-intensive-applications';
const status = (element: CareerResources, skill: string) => storeOf(element).snapshot.skills[skill]?.status;
/** The one of a toggle's words that is seen. */
const word = (toggle: Element) =>
  [...toggle.querySelectorAll('.words > span')]
    .filter((each) => each.checkVisibility({ visibilityProperty: true }))
    .map(text)
    .join();
const region = (element: CareerResources) => one(element, '.unseen[role=status]').textContent;
const heard = (element: Element, ...types: string[]) => {
  const events: Event[] = [];
  for (const type of types) element.addEventListener(type, (event) => events.push(event));
  return events;
};

holdClock();

describe('saving a resource', () => {
  it('keeps it, counts it and tells the page, under a name that stays', async () => {
    const element = await resources();
    const toggle = save(element, 'clean-code');
    expect(word(toggle)).to.equal('save');
    expect(text(toggle.querySelector('.unseen')!)).to.equal('Save: Clean Code');
    queueMicrotask(() => toggle.click());
    expect(await oneEvent(element, 'career-resource-change')).to.include({
      career: 'backend-developer',
      resource: 'clean-code',
      changed: 'saved',
      value: true,
      bubbles: true,
      composed: true,
    });
    await element.updateComplete;
    expect(word(toggle)).to.equal('saved');
    expect(text(toggle.querySelector('.unseen')!)).to.equal('Save: Clean Code');
    expect(toggle.ariaPressed).to.equal('true');
    expect(sum(element)).to.match(/^1 saved\. First/);
    expect(storeOf(element).snapshot.saved).to.eql({ 'backend-developer': ['clean-code'] });
    await click(element, toggle);
    expect(word(toggle)).to.equal('save');
    expect(sum(element)).to.match(/^First/);
  });

  it('moves nothing beside it', async () => {
    for (const width of [320, 720]) {
      const element = await resources();
      element.style.inlineSize = `${width}px`;
      const box = done(element, 'clean-code');
      const before = box.getBoundingClientRect();
      await click(element, save(element, 'clean-code'));
      await click(element, box);
      const { x, y } = box.getBoundingClientRect();
      expect(x, `${width} px`).to.be.closeTo(before.x, 1);
      expect(y, `${width} px`).to.be.closeTo(before.y, 1);
    }
  });
});

describeInOneEngine('finishing a resource', () => {
  it('marks it and tells the page, and ticks no skill', async () => {
    const element = await junior();
    queueMicrotask(() => done(element, DATA).click());
    expect(await oneEvent(element, 'career-resource-change')).to.include({
      resource: DATA,
      changed: 'done',
      value: true,
    });
    await element.updateComplete;
    expect(sum(element)).to.match(/^1 done\./);
    expect(storeOf(element).snapshot.done).to.eql({ 'backend-developer': [DATA] });
    expect(status(element, 'database-management')).to.equal('learning');
  });

  it('asks whether its skill is known now, and reads that out', async () => {
    const element = await junior();
    await click(element, done(element, DATA));
    const box = question(element, DATA)!;
    expect(text(box)).to.equal('You finished this. Do you know Database management now? I know it Still learning');
    await until(() => region(element) === 'You finished this. Do you know Database management now?');
    expect(all(element, '[part=question]')).to.have.length(1);
  });

  it('takes "I know it" for an answer: the skill is known at the level asked', async () => {
    const element = await junior();
    await click(element, done(element, DATA));
    const before = groups(element);
    queueMicrotask(() => button(question(element, DATA)!, 'I know it: Database management').click());
    expect(await oneEvent(element, 'career-skill-change')).to.include({
      skill: 'database-management',
      status: 'known',
      level: 2,
      changed: 'status',
    });
    await element.updateComplete;
    expect(status(element, 'database-management')).to.equal('known');
    expect(text(element.shadowRoot!.activeElement!)).to.equal('Database management: known');
    expect(groups(element), 'nothing moves under the hand').to.eql(before);
    expect(text(one(element, '.head'))).to.contain('Database management, known');
  });

  it('asks for its other skills one after the other, each when the one before is answered', async () => {
    const element = await junior();
    await click(element, done(element, DATA));
    await click(element, button(question(element, DATA)!, 'I know it: Database management'));
    expect(text(question(element, DATA)!)).to.equal(
      'Database management: known Do you know Performance optimization now? I know it Still learning',
    );
    await click(element, button(question(element, DATA)!, 'Still learning: Performance optimization'));
    await click(element, button(question(element, DATA)!, 'Still learning: System design'));
    expect(text(question(element, DATA)!)).to.equal(
      'Database management: known Performance optimization: learning System design: learning',
    );
    expect(status(element, 'system-design')).to.equal('learning');
  });

  it('takes "Still learning" for a skill that is being learnt, and says nothing new', async () => {
    const element = await junior();
    await click(element, done(element, 'stack-overflow'));
    const events = heard(element, 'career-skill-change');
    await click(element, button(question(element, 'stack-overflow')!, 'Still learning: Testing and debugging'));
    expect(events).to.be.empty;
    expect(text(question(element, 'stack-overflow')!)).to.equal('Testing and debugging: learning');
  });

  it('may be asked later: the question goes, the mark stays, and so does the focus', async () => {
    const element = await junior();
    await click(element, done(element, DATA));
    await click(element, button(question(element, DATA)!, 'Not now'));
    expect(question(element, DATA)).to.be.null;
    expect(done(element, DATA).checked).to.be.true;
    expect(element.shadowRoot!.activeElement).to.equal(done(element, DATA));
    expect(status(element, 'database-management')).to.equal('learning');
  });

  it('asks nothing where all it teaches is known, and takes a question back with the mark', async () => {
    const element = await junior();
    await click(element, one(element, 'summary'));
    await click(element, done(element, 'github'));
    expect(question(element, 'github')).to.be.null;
    await click(element, done(element, DATA));
    const events = heard(element, 'career-resource-change');
    await click(element, done(element, DATA));
    expect(question(element, DATA)).to.be.null;
    expect(events[0]).to.include({ changed: 'done', value: false });
    expect(storeOf(element).snapshot.done).to.eql({ 'backend-developer': ['github'] });
  });

  it('asks for three skills at most', async () => {
    const resource = backend.resources.find(({ id }) => id === 'clean-code')!;
    const skills = backend.skills.map(({ id }) => id);
    const data = { ...backend, resources: [{ ...resource, skills }] };
    const element = await resources(html`<career-resources .data=${data}></career-resources>`);
    await click(element, done(element, 'clean-code'));
    for (let answers = 0; answers < 3; answers++) {
      const still = [...question(element, 'clean-code')!.querySelectorAll('button')].at(-1)!;
      expect(text(still)).to.equal('Still learning');
      await click(element, still);
    }
    expect(question(element, 'clean-code')!.querySelectorAll('.ask')).to.have.length(0);
    expect(all(element, '.answered')).to.have.length(3);
  });
});

describe('by keyboard alone, a visitor', () => {
  it('saves, finishes and answers', async () => {
    const element = await junior();
    save(element, DATA).focus();
    await sendKeys({ press: 'Enter' });
    await element.updateComplete;
    expect(save(element, DATA).ariaPressed).to.equal('true');
    await sendKeys({ press: 'Tab' });
    expect(element.shadowRoot!.activeElement).to.equal(done(element, DATA));
    await sendKeys({ press: ' ' });
    await element.updateComplete;
    await sendKeys({ press: 'Tab' });
    expect(element.shadowRoot!.activeElement!.ariaLabel).to.equal('Not now');
    await sendKeys({ press: 'Tab' });
    await sendKeys({ press: 'Enter' });
    await element.updateComplete;
    expect(status(element, 'database-management')).to.equal('known');
    await sendKeys({ press: 'Tab' });
    expect(element.shadowRoot!.activeElement!.ariaLabel).to.equal('I know it: Performance optimization');
  });

  it('unfolds what is known already, and folds it again', async () => {
    const element = await junior();
    const details = one<HTMLDetailsElement>(element, 'details');
    one(element, 'summary').focus();
    for (const open of [true, false]) {
      await sendKeys({ press: 'Enter' });
      await element.updateComplete;
      expect(details.open).to.equal(open);
    }
  });
});

describeInOneEngine('the groups', () => {
  it('follow what is marked elsewhere', async () => {
    const element = await junior();
    expect(groups(element)[0]).to.equal('Database management');
    storeOf(element).setLevel('database-management', 3);
    await element.updateComplete;
    expect(groups(element)[0]).to.equal('Testing and debugging');
    storeOf(element).setCurrent(backend.id, 'backend-developer');
    await element.updateComplete;
    expect(text(one(element, '.who'))).to.contain('Senior Backend Developer asks');
  });

  it('stay in place after the visitor’s own act, until they look at something else', async () => {
    const element = await junior();
    const order = shown(element);
    await click(element, done(element, 'stack-overflow'));
    await click(element, button(question(element, 'stack-overflow')!, 'I know it: Testing and debugging'));
    // What is read out comes after a pause, and renders anew.
    await pass(700);
    expect(shown(element)).to.eql(order);
    await choose(element, 'Show', 'open');
    expect(groups(element)).not.to.contain('Testing and debugging');
  });

  it('say nothing when the page itself changes something', async () => {
    const element = await resources();
    const events = heard(element, 'career-resource-change', 'career-skill-change', 'career-select');
    element.skill = 'sql';
    storeOf(element).setDone(backend.id, 'stack-overflow', true);
    storeOf(element).setStatus('sql', 'known');
    await element.updateComplete;
    expect(done(element, 'stack-overflow').checked).to.be.true;
    expect(question(element, 'stack-overflow')).to.be.null;
    expect(events).to.be.empty;
  });
});

describeInOneEngine('marks', () => {
  it('of an id of an earlier release are shown, and taken back', async () => {
    const key = account();
    const data = { ...backend, renamed: { 'code-clean': 'clean-code' } };
    const element = await resources(
      html`<career-resources .data=${data} storage="none" storage-key=${key}></career-resources>`,
    );
    storeOf(element).setDone(backend.id, 'code-clean', true);
    await element.updateComplete;
    expect(done(element, 'clean-code').checked).to.be.true;
    await click(element, done(element, 'clean-code'));
    expect(done(element, 'clean-code').checked).to.be.false;
    expect(storeOf(element).snapshot.done).to.eql({});
  });

  it('and questions go with the visitor who signs out', async () => {
    const element = await junior();
    await click(element, save(element, DATA));
    storeOf(element).signOut();
    await element.updateComplete;
    expect(save(element, DATA).ariaPressed).to.equal('false');
  });

  it('are the same in two elements at once', async () => {
    const key = account();
    const page = await resources(html`<career-resources storage="none" storage-key=${key}></career-resources>`);
    const other = await resources(html`<career-resources storage="none" storage-key=${key}></career-resources>`);
    await click(page, save(page, 'github'));
    await other.updateComplete;
    expect(save(other, 'github').ariaPressed).to.equal('true');
  });
});

describe('a page that a translator has rewritten', () => {
  it('still says what the visitor changes', async () => {
    const element = await junior();
    const [toggle, box] = [save(element, 'clean-code'), done(element, 'stack-overflow')];
    translate(element.shadowRoot!);
    await click(element, toggle);
    expect(toggle.ariaPressed).to.equal('true');
    await click(element, box);
    expect(sum(element)).to.match(/^1 saved, 1 done\./);
    const still = button(item(element, 'stack-overflow'), 'Still learning: Testing and debugging');
    await click(element, still);
    expect(text(one(element, '.answered'))).to.equal('Testing and debugging: learning');
  });
});
