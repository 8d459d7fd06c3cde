import { expect, fixture, html, oneEvent } from '@open-wc/testing';
import type { CareerAnswerEvent } from '../../../src/ui/events/career-answer.js';
import type { CareerFitQuiz } from '../../../src/elements/fit-quiz/fit-quiz.js';
import { json, serve, stopServing } from '../../ui/support.js';
import { translate } from '../../ui/translate.js';
import { until } from '../../support/until.js';
import {
  account,
  all,
  answer,
  button,
  choose,
  fit,
  focused,
  kept,
  kiteFit,
  kites,
  nine,
  one,
  press,
  quiz,
  reasons,
  said,
  shows,
  situations,
  storeOf,
  ten,
  text,
  title,
} from './support.js';
import { describeInOneEngine } from '../../support/engines.js';
import { holdClock, pass } from '../../support/clock.js';

const [first, second, third] = fit.questions;
const progress = (element: CareerFitQuiz) => text(one(element, '.progress'));

/** What the page hears of answers while something is done. */
async function answersHeard(act: () => unknown): Promise<unknown[]> {
  const heard: unknown[] = [];
  const listen = ({ career, question, answer }: CareerAnswerEvent) => void heard.push([career, question, answer]);
  document.addEventListener('career-answer', listen);
  await act();
  document.removeEventListener('career-answer', listen);
  return heard;
}

holdClock();

describeInOneEngine('a visitor of the fit quiz', () => {
  it('answers, which moves nothing, is kept, and is told to the page', async () => {
    const element = await quiz();
    const heard = await answersHeard(() => choose(element, 'To know why, even if it takes the evening'));
    expect(heard).to.eql([['backend-developer', 'know-why', 'dig']]);
    expect(kept(element)).to.eql({ 'know-why': 'dig' });
    expect(situations(element)).to.eql([first!.text]);
    expect(progress(element)).to.contain('Question 1 of 10');
  });

  it('goes on and back without losing answers, and without having to give any', async () => {
    const element = await quiz();
    await choose(element, 'To know why, even if it takes the evening');
    await press(element, 'Next');
    expect(situations(element)).to.eql([second!.text]);
    expect(all(element, ':checked')).to.be.empty;
    await press(element, 'Next');
    expect(situations(element)).to.eql([third!.text]);
    await press(element, 'Back');
    await press(element, 'Back');
    expect(answer(element, 'To know why, even if it takes the evening').checked).to.be.true;
    expect(button(element, 'Back').disabled).to.be.true;
    expect(kept(element)).to.eql({ 'know-why': 'dig' });
  });

  it('changes their mind: the answer last chosen stands', async () => {
    const element = await quiz();
    await choose(element, 'To know why, even if it takes the evening');
    await choose(element, 'To get it going again, and move on');
    expect(all(element, ':checked')).to.have.length(1);
    expect(kept(element)).to.eql({ 'know-why': 'restore' });
  });

  it('takes an answer back, and finds themselves where they were', async () => {
    const element = await quiz({ answers: { 'know-why': 'dig' }, view: 'page' });
    const heard = await answersHeard(() => press(element, 'Leave it open (question 1)'));
    expect(heard).to.eql([['backend-developer', 'know-why', undefined]]);
    expect(all(element, ':checked')).to.be.empty;
    expect(kept(element)).to.eql({});
    expect(text(focused(element))).to.equal(first!.text);
  });

  it('reads at the end, open questions and all', async () => {
    const element = await quiz({ answers: nine });
    expect(situations(element)).to.eql([fit.questions.at(-1)!.text]);
    expect(progress(element)).to.equal('Question 10 of 10, the last one');
    await press(element, 'Read my answers');
    expect(title(element)).to.equal('Seven things speak for it, two against');
    expect(reasons(element, 'What speaks for it')).to.eql([
      'You want to know why',
      'You like what is new',
      'You let machines be careful',
      'You learn by trying',
      'You hand chores to machines',
      'You want a few people to know',
      'You think alone, then aloud',
    ]);
    expect(text(focused(element))).to.equal(title(element));
  });

  it('comes back another day to the first question that is open, or to the reading', async () => {
    const key = account();
    const half = await quiz({ key, answers: { 'know-why': 'dig', 'out-of-sight': 'team' } });
    expect(situations(half)).to.eql([third!.text]);
    expect(title(await quiz({ answers: ten }))).to.equal('Eight things speak for it, two against');
  });

  it('stays at a question they have just answered, though it is open no more', async () => {
    const element = await quiz();
    await choose(element, 'To know why, even if it takes the evening');
    storeOf(element).setAnswer('backend-developer', 'out-of-sight', 'team');
    await element.updateComplete;
    expect(situations(element)).to.eql([first!.text]);
  });
});

describeInOneEngine('all on one page', () => {
  it('is the visitor’s choice, and keeps what was said and where they were', async () => {
    const element = await quiz({ answers: { 'know-why': 'dig' } });
    await press(element, 'All on one page');
    expect(situations(element)).to.have.length(10);
    expect(answer(element, 'To know why, even if it takes the evening').checked).to.be.true;
    expect(text(focused(element))).to.equal(second!.text);
    await choose(element, 'My Sundays are mine');
    await press(element, 'One at a time');
    expect(situations(element)).to.eql([second!.text]);
    expect(kept(element)).to.eql({ 'know-why': 'dig', 'on-call': 'mine' });
  });

  it('counts what is answered, in words', async () => {
    const element = await quiz({ view: 'page', answers: nine });
    const hint = () => text(one(element, '.acts .hint'));
    expect(hint()).to.equal('9 of 10 answered. One is open, and may stay so.');
    await choose(element, 'I’d build something nobody asked for');
    expect(hint()).to.equal('10 of 10 answered.');
    expect(situations(element)).to.have.length(10);
    await until(() => text(one(element, '[role=status]')) === hint(), 'the count is read out');
  });

  it('can be asked for by the host, whose later word does not undo the visitor’s', async () => {
    const element = await quiz({ view: 'page' });
    expect(situations(element)).to.have.length(10);
    await press(element, 'One at a time');
    element.requestUpdate();
    await element.updateComplete;
    expect(situations(element)).to.have.length(1);
  });
});

describeInOneEngine('from the reading, a visitor', () => {
  it('changes an answer and comes back to where it stood, which is then elsewhere', async () => {
    const element = await quiz({ answers: ten });
    await press(element, 'change the answer to question 9');
    expect(situations(element)).to.eql([fit.questions[8]!.text]);
    expect(text(focused(element))).to.equal(fit.questions[8]!.text);
    expect(answer(element, 'My Sundays are mine').checked).to.be.true;
    await choose(element, 'Now and then, in turn with others');
    await press(element, 'Read my answers');
    expect(reasons(element, 'What speaks against it')).to.eql(['You’d rather not explain']);
    expect(text(focused(element))).to.equal('change the answer to question 9');
    await until(() => said(element).endsWith('Nine things speak for it, one against'), 'the change is read out');
  });

  it('answers what was open', async () => {
    const element = await quiz({ answers: nine });
    await press(element, 'Read my answers');
    await press(element, 'Answer it (question 10)');
    await choose(element, 'I’d find out how something works');
    await press(element, 'Read my answers');
    expect(said(element)).not.to.contain('Still open');
    expect(text(focused(element))).to.equal('change the answer to question 10');
  });

  it('changes one question alone where all stood on one page, too', async () => {
    const element = await quiz({ view: 'page', answers: ten });
    await press(element, 'change the answer to question 2');
    expect(situations(element)).to.eql([second!.text]);
    await press(element, 'Read my answers');
    expect(all(element, '.land')).to.have.length(1);
  });

  it('begins anew, and nothing is lost: it can be undone', async () => {
    const element = await quiz({ answers: ten });
    const cleared = await answersHeard(() => press(element, 'Answer again'));
    expect(cleared).to.have.length(10);
    expect(kept(element)).to.eql({});
    expect(situations(element)).to.eql([first!.text]);
    expect(text(focused(element))).to.equal(first!.text);
    const restored = await answersHeard(() => press(element, 'Undo'));
    expect(restored).to.deep.include(['backend-developer', 'on-call', 'mine']);
    expect(kept(element)).to.eql(ten);
    expect(title(element)).to.equal('Eight things speak for it, two against');
    expect(all(element, '.undo')).to.be.empty;
  });

  it('begins anew, and with a first answer means it', async () => {
    const element = await quiz({ answers: ten });
    await press(element, 'Answer again');
    await press(element, 'Next');
    expect(all(element, '.undo')).to.have.length(1);
    await choose(element, 'It’s all right, as long as my team knows');
    expect(all(element, '.undo')).to.be.empty;
    expect(kept(element)).to.eql({ 'out-of-sight': 'team' });
  });

  it('goes to the questions where nothing was answered, with nothing to undo', async () => {
    const element = await quiz({ view: 'page' });
    await press(element, 'Read my answers');
    await press(element, 'Answer the questions');
    expect(situations(element)).to.have.length(10);
    expect(all(element, '.undo')).to.be.empty;
  });
});

describeInOneEngine('beside others, a fit quiz', () => {
  it('says the same as another of the same career, and stays where its own visitor is', async () => {
    const key = account();
    const [here, there] = [await quiz({ key }), await quiz({ key, view: 'page' })];
    await choose(here, 'To know why, even if it takes the evening');
    await there.updateComplete;
    expect(answer(there, 'To know why, even if it takes the evening').checked).to.be.true;
    await choose(there, 'My Sundays are mine');
    await here.updateComplete;
    expect(situations(here)).to.eql([first!.text]);
  });

  it('forgets with the visitor who signs out, and asks the next one from the start', async () => {
    const element = await quiz({ answers: ten });
    await press(element, 'change the answer to question 9');
    storeOf(element).signOut();
    await element.updateComplete;
    expect(situations(element)).to.eql([first!.text]);
    expect(all(element, ':checked')).to.be.empty;
  });

  it('shows another account’s own answers', async () => {
    const element = await quiz({ answers: ten });
    element.storageKey = account();
    await element.updateComplete;
    expect(situations(element)).to.eql([first!.text]);
  });

  it('keeps its place when storage is switched on', async () => {
    const element = await quiz();
    await choose(element, 'To know why, even if it takes the evening');
    element.storage = 'session';
    await element.updateComplete;
    expect(situations(element)).to.eql([first!.text]);
    expect(answer(element, 'To know why, even if it takes the evening').checked).to.be.true;
    expect(text(one(element, '.end'))).to.contain('kept until you close this tab');
  });

  it('hears nothing of a write of the host’s, and writes nothing before an act', async () => {
    const element = await quiz();
    const heard = await answersHeard(async () => {
      storeOf(element).setAnswer('backend-developer', 'know-why', 'dig');
      await element.updateComplete;
    });
    expect(heard).to.eql([]);
  });
});

describe('under way, a fit quiz', () => {
  it('that is taken out and put back is where it was', async () => {
    const element = await quiz();
    await press(element, 'Next');
    const place = element.parentElement!;
    element.remove();
    place.append(element);
    await element.updateComplete;
    expect(situations(element)).to.eql([second!.text]);
    await choose(element, 'It’s all right, as long as my team knows');
    expect(kept(element)).to.eql({ 'out-of-sight': 'team' });
  });

  it('begins anew with another career, and a late answer of the first is not shown', async () => {
    let release = () => {};
    const late = new Promise<Response>((resolve) => (release = () => resolve(json(fit))));
    serve((url) => {
      if (url.includes('late.fit')) return late;
      return json(url.includes('.fit.') ? kiteFit : kites);
    });
    const element = await fixture<CareerFitQuiz>(
      html`<career-fit-quiz src="/late.json" storage="none" storage-key=${account()}></career-fit-quiz>`,
    );
    element.src = `/soon-${Math.random()}.json`;
    await shows(element);
    expect(situations(element)).to.eql([kiteFit.questions[0]!.text]);
    release();
    await pass(20);
    expect(situations(element)).to.eql([kiteFit.questions[0]!.text]);
    stopServing();
  });

  it('tells the page once that it loaded, with its quiz in hand', async () => {
    const element = document.createElement('career-fit-quiz');
    element.storage = 'none';
    queueMicrotask(() => document.body.append(element));
    await oneEvent(element, 'career-load');
    expect(situations(element)).to.have.length(1);
    element.remove();
  });

  it('still changes its words where a translator has put its own in their place', async () => {
    const element = await quiz();
    translate(element.shadowRoot!);
    one(element, '[part=next]').click();
    await element.updateComplete;
    expect(situations(element)).to.eql([second!.text]);
    expect(progress(element)).to.equal('Question 2 of 10, eight to go');
  });

  it('asks only what it is told to ask', async () => {
    const element = await quiz({ attributes: { only: 'on-call, exact' } });
    expect(situations(element)).to.eql([fit.questions.find(({ id }) => id === 'exact')!.text]);
    await press(element, 'Next');
    await press(element, 'Read my answers');
    expect(said(element)).to.contain('Two questions can’t know you.');
  });
});
