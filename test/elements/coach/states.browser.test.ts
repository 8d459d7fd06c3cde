import { expect, fixture, html } from '@open-wc/testing';
import type { CareerCoach } from '../../../src/elements/coach/coach.js';
import { expectAccessibleInBothThemes } from '../../support/accessible.js';
import { until } from '../../support/until.js';
import { json, serve, stopServing } from '../../ui/support.js';
import {
  account,
  all,
  answered,
  ask,
  backend,
  coach,
  field,
  focused,
  give,
  guide,
  kiteGuide,
  kites,
  log,
  one,
  press,
  questions,
  said,
  text,
  turns,
} from './support.js';
import { describeInOneEngine } from '../../support/engines.js';

describeInOneEngine('a coach, in each state, has nothing that axe finds', () => {
  it('empty: says what it is and what it can do, with an empty log', async () => {
    const element = await coach();
    expect(said(element)).to.contain('Ask me about this career').and.to.contain('not as a promise');
    expect(one(element, '[role=log]').childElementCount).to.equal(0);
    expect(text(one(element, 'label[for=ask]'))).to.equal('Ask about this career');
    await expectAccessibleInBothThemes(element);
  });

  it('answers with its sources, one of them opened, and pieces to act on', async () => {
    const element = await coach();
    await answered(element, 'Tell me about SQL');
    all<HTMLButtonElement>(element, '.source')[0]!.click();
    await element.updateComplete;
    expect(one(element, '.source-text').textContent).not.to.equal('');
    expect(all(element, '.piece')).not.to.have.length(0);
    await expectAccessibleInBothThemes(element);
  });

  it('in a test: asked, checked, over', async () => {
    const element = await coach();
    await answered(element, 'Test me on SQL');
    expect(text(one(element, '.quiz legend'))).to.equal('SQL, question 1 of 5');
    await expectAccessibleInBothThemes(element);
    await give(element, false);
    await expectAccessibleInBothThemes(element);
    await press(element, 'That’s enough');
    expect(said(element)).to.contain('None of one right.');
    await expectAccessibleInBothThemes(element);
  });

  it('with a plan, and the questions before it', async () => {
    const element = await coach({ current: 'junior-backend-developer' });
    await answered(element, 'Make me a plan');
    await expectAccessibleInBothThemes(element);
    await press(element, 'Make the plan');
    expect(all(element, '.plan > li')).not.to.have.length(0);
    await expectAccessibleInBothThemes(element);
  });

  it('the test alone', async () => {
    const element = await coach({ properties: { variant: 'quiz' } });
    await until(() => element.shadowRoot!.querySelector('.topics'));
    expect(element.shadowRoot!.querySelector('#ask')).to.equal(null);
    await expectAccessibleInBothThemes(element);
  });

  it('the test alone with nothing to ask: says so', async () => {
    const element = await coach({ questions: undefined, properties: { variant: 'quiz' } });
    await until(() => element.matches(':state(empty)'));
    expect(said(element)).to.contain('There are no questions on that here yet.');
    await expectAccessibleInBothThemes(element);
  });
});

it('a coach of a career that holds nothing says so', async () => {
  const element = await coach({
    data: { schemaVersion: 1, id: 'nothing', locale: 'en', title: 'Nothing', summary: 'Nothing yet.' },
    guide: undefined,
    questions: undefined,
  });
  expect(said(element)).to.contain('Nothing to ask about yet');
  expect(element.matches(':state(empty)')).to.equal(true);
  await expectAccessibleInBothThemes(element);
});

describe('while the guide is on its way, a coach', () => {
  afterEach(() => stopServing());

  it('takes a question, keeps the focus in its field, and answers when the guide is there', async () => {
    const waiting: (() => void)[] = [];
    serve(async (url) => {
      await new Promise<void>((resolve) => waiting.push(resolve));
      if (url.includes('.guide.')) return json(guide);
      return url.includes('.questions.') ? json(questions) : json(backend);
    });
    const element = await fixture<CareerCoach>(
      html`<career-coach src="/slow-${Math.random()}.json" storage="none" storage-key=${account()}></career-coach>`,
    );
    expect(element.matches(':state(loading)')).to.equal(true);
    await expectAccessibleInBothThemes(element);
    await ask(element, 'Tell me about SQL');
    expect(said(element)).to.contain('Tell me about SQL').and.to.contain('One moment');
    field(element).value = 'And then';
    field(element).dispatchEvent(new InputEvent('input', { bubbles: true }));
    const before = field(element);
    await until(() => {
      for (const answer of waiting.splice(0)) answer();
      return turns(element).length > 1 && !element.shadowRoot!.querySelector('.waits') && log(element).length;
    });
    expect(field(element)).to.equal(before);
    expect(field(element).value).to.equal('And then');
    expect(focused(element)).to.equal(before);
  });

  it('says where the guide does not come, answers from the records, and tries again', async () => {
    let isThere = false;
    serve((url) =>
      url.endsWith('.json') && !/\.(guide|questions)\.json/.test(url)
        ? json(kites)
        : isThere && url.includes('.guide.')
          ? json(kiteGuide)
          : new Response('', { status: 404 }),
    );
    const element = await fixture<CareerCoach>(
      html`<career-coach src="/kites-${Math.random()}.json" storage="none" storage-key=${account()}></career-coach>`,
    );
    await until(() => element.shadowRoot!.querySelector('.fell-back'));
    await expectAccessibleInBothThemes(element);
    const [skill] = kites.skills;
    await answered(element, `Tell me about ${skill!.title}`);
    expect(log(element).join(' ')).to.contain(skill!.title);
    isThere = true;
    await press(element, 'Try again');
    await until(() => !element.shadowRoot!.querySelector('.waits'));
  });
});
