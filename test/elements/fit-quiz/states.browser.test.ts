import { expect, fixture, html, oneEvent } from '@open-wc/testing';
import type { CareerFitQuiz } from '../../../src/elements/fit-quiz/fit-quiz.js';
import { json, serve, stopServing } from '../../ui/support.js';
import { expectAccessibleInBothThemes } from '../../support/accessible.js';
import { until } from '../../support/until.js';
import {
  all,
  button,
  choose,
  fit,
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
  ten,
  text,
  title,
} from './support.js';
import { describeInOneEngine } from '../../support/engines.js';

const loose = (source: string) =>
  fixture<CareerFitQuiz>(html`<career-fit-quiz src=${source} storage="none"></career-fit-quiz>`);

describeInOneEngine('a fit quiz, in each state, has nothing that axe finds', () => {
  it('loading: is about as tall as it will be', async () => {
    serve(() => new Promise(() => {}));
    const element = await loose('/slow.json');
    stopServing();
    const expected = await quiz({ width: element.offsetWidth });
    expect(element.offsetHeight / expected.offsetHeight).to.be.within(0.6, 1.2);
  });

  it('error: says what happened where the quiz does not come with its career, and tries again', async () => {
    let isThere = false;
    serve((url) =>
      url.endsWith('.fit.json') ? (isThere ? json(kiteFit) : new Response('', { status: 404 })) : json(kites),
    );
    const element = await loose(`/kites-${Math.random()}.json`);
    await until(() => element.matches(':state(error)'));
    expect(said(element)).to.contain('The questions did not load').and.to.contain('404');
    await expectAccessibleInBothThemes(element);
    isThere = true;
    setTimeout(() => button(element, 'Try again').click());
    await oneEvent(element, 'career-load');
    await shows(element);
    expect(situations(element)).to.eql([kiteFit.questions[0]!.text]);
    stopServing();
  });

  it('empty: says that the guide asks nothing, or that the host passed no quiz with its data', async () => {
    for (const nothing of [undefined, { ...fit, questions: [] }]) {
      const element = await quiz({ fit: nothing });
      expect(said(element)).to.contain('No questions for this career yet');
      expect(element.matches(':state(empty)')).to.be.true;
      await expectAccessibleInBothThemes(element);
    }
  });

  it('empty: says that none of those asked for is there', async () => {
    const element = await quiz({ attributes: { only: 'flying-carpets' } });
    expect(said(element)).to.contain('None of these questions is in this career');
    await expectAccessibleInBothThemes(element);
  });

  it('one question at a time, open and answered', async () => {
    const element = await quiz();
    expect(title(element)).to.equal('Is it for me?');
    expect(situations(element)).to.eql(['Something worked yesterday and doesn’t today. What do you want most?']);
    expect(all(element, '[type=radio]')).to.have.length(3);
    expect(text(one(element, '.progress'))).to.equal('Question 1 of 10, nine to go');
    const group = one(element, 'fieldset');
    expect(text(one(element, `#${group.getAttribute('aria-labelledby')}`))).to.equal(situations(element)[0]);
    expect(text(one(element, `#${group.getAttribute('aria-describedby')}`))).to.contain('Question 1 of 10');
    expect(said(element)).to.contain('Can’t say? Go on without an answer.');
    await expectAccessibleInBothThemes(element);
    await choose(element, 'To get it going again, and move on');
    await expectAccessibleInBothThemes(element);
  });

  it('all on one page', async () => {
    const element = await quiz({ view: 'page', answers: { exact: 'build' } });
    expect(situations(element)).to.have.length(10);
    expect(text(one(element, '.acts .hint'))).to.equal('1 of 10 answered. Nine are open, and may stay so.');
    await expectAccessibleInBothThemes(element);
  });

  it('the reading, with what speaks each way, what is open, what to try and what lies near', async () => {
    const element = await quiz({ answers: { ...nine, 'know-why': 'restore' } });
    await press(element, 'Read my answers');
    expect(title(element)).to.equal('Six things speak for it, two against');
    expect(reasons(element, 'What speaks against it')).to.eql(['Your Sundays are yours', 'You’d rather not explain']);
    expect(reasons(element, 'What could go either way')).to.eql(['You want it running']);
    one(element, 'summary').click();
    await expectAccessibleInBothThemes(element);
  });

  it('the reading where nothing is answered', async () => {
    const element = await quiz({ view: 'page' });
    await press(element, 'Read my answers');
    expect(title(element)).to.equal('Nothing is answered yet');
    expect(all(element, '.land')).to.be.empty;
    await expectAccessibleInBothThemes(element);
  });

  it('a question that is changed, and answers that were taken back', async () => {
    const element = await quiz({ answers: ten });
    await press(element, 'change the answer to question 9');
    await expectAccessibleInBothThemes(element);
    await press(element, 'Read my answers');
    await press(element, 'Answer again');
    expect(text(one(element, '.undo p'))).to.equal('Your ten answers are taken back.');
    await expectAccessibleInBothThemes(element);
  });

  it('of one question: nothing to count, nothing to go back to', async () => {
    const element = await quiz({ fit: { ...fit, questions: fit.questions.slice(0, 1) } });
    expect(said(element)).to.contain('One question about how you like to spend a day.');
    expect(all(element, '.progress, [part=back]')).to.be.empty;
    expect(said(element)).not.to.contain('All on one page');
    await expectAccessibleInBothThemes(element);
    await choose(element, 'To know why, even if it takes the evening');
    await press(element, 'Read my answers');
    expect(title(element)).to.equal('One thing speaks for it, nothing against');
    expect(said(element)).to.contain('One question can’t know you.');
    await expectAccessibleInBothThemes(element);
  });

  it('on the data of another trade, with text in other scripts', async () => {
    const element = await quiz({ data: kites, fit: kiteFit, answers: { 'torn-paper': 'unglued', laundry: 'letter' } });
    expect(said(element)).to.contain('Three questions about');
    await choose(element, 'Asleep, and glad of it');
    await press(element, 'Next');
    await press(element, 'Next');
    await press(element, 'Read my answers');
    expect(title(element)).to.equal('One thing speaks for it, two against');
    expect(reasons(element, 'What speaks for it')).to.eql(['تعرف ما لا ينتظر']);
    expect(all(element, '.near')).to.be.empty;
    await expectAccessibleInBothThemes(element);
  });
});

describeInOneEngine('the reading', () => {
  it('gives each reason with the answer it comes from, and never a number for the whole', async () => {
    const element = await quiz({ answers: ten });
    const words = said(element);
    for (const { id, answers } of fit.questions) {
      const chosen = answers.find((each) => each.id === ten[id as keyof typeof ten])!;
      for (const said of [chosen.title, chosen.reason, `You said: “${chosen.text}”`]) expect(words).to.contain(said);
    }
    for (const { time, what } of fit.tries) expect(words).to.contain(time).and.to.contain(what);
    expect(words).to.contain('Ten questions can’t know you. Take this as something to argue with.');
    expect(words).not.to.match(/%|score:|points/);
    expect(text(one(element, '.lede'))).to.equal(fit.readings.for);
  });

  it('orders headings, below the level asked', async () => {
    const element = await quiz({ answers: ten, attributes: { 'heading-level': '3' } });
    expect(one(element, '.title').localName).to.equal('h3');
    expect(new Set(all(element, '.group').map(({ localName }) => localName))).to.eql(new Set(['h4']));
    expect(new Set(all(element, '.says').map(({ localName }) => localName))).to.eql(new Set(['h5']));
  });

  it('says with the drawing what the lists say, and hides the drawing from those who are told', async () => {
    const element = await quiz({ answers: ten });
    const land = one(element, '.land');
    expect(land.getAttribute('aria-hidden')).to.equal('true');
    expect([...land.querySelectorAll('li')].map(text)).to.eql(
      fit.questions.map(({ title }, index) => `${index + 1}${title}`),
    );
    const [above] = all<SVGPathElement>(element, '.land .for');
    expect(above!.getAttribute('d')!.match(/M/g)).to.have.length(reasons(element, 'What speaks for it').length);
  });

  it('tells whose weights these are, and which traits were asked after', async () => {
    const element = await quiz({ answers: ten });
    const how = one(element, '.how');
    for (const { title, summary } of fit.traits) expect(text(how)).to.contain(title).and.to.contain(summary);
    expect(text(how)).to.contain('questions 3 and 10');
    expect(one(element, '.how dl').checkVisibility()).to.be.false;
  });

  it('leads to a career near this one where the host gives it a link, with the host’s note', async () => {
    const plain = await quiz({ answers: ten });
    expect(all(plain, '.near a')).to.be.empty;
    const element = await quiz({ answers: ten, attributes: { 'career-url': '/careers/{id}' } });
    element.links = { 'alternative/data-engineer': { note: '12 open jobs' } };
    await element.updateComplete;
    expect(text(one(element, '.near h3'))).to.equal('Near this, with quieter Sundays or less to explain');
    const [door] = all<HTMLAnchorElement>(element, '.near a');
    expect(text(door!)).to.equal('Data Engineer');
    expect(new URL(door!.href).pathname).to.equal('/careers/data-engineer');
    expect(text(one(element, '.near .note'))).to.equal('12 open jobs');
    door!.addEventListener('click', (event) => event.preventDefault());
    setTimeout(() => door!.click());
    const event = await oneEvent(element, 'career-link');
    expect(event).to.include({ kind: 'alternative', id: 'data-engineer' });
  });

  it('names no career that an overlay hides', async () => {
    const element = await quiz({ answers: ten });
    element.overlay = { alternatives: { 'data-engineer': null } };
    await until(() => !said(element).includes('Data Engineer'));
    expect(all(element, '.near')).to.be.empty;
  });
});

describeInOneEngine('the fit quiz of a career', () => {
  it('that comes along is loaded when the element is on the page', async () => {
    const element = await fixture<CareerFitQuiz>(html`<career-fit-quiz storage="none"></career-fit-quiz>`);
    await shows(element);
    expect(situations(element)).to.eql([fit.questions[0]!.text]);
  });

  it('is asked for once where many elements show it', async () => {
    let asked = 0;
    serve((url) => {
      if (!url.endsWith('.fit.json')) return json(kites);
      asked++;
      return json(kiteFit);
    });
    const source = `/many-${Math.random()}.json`;
    const page = await fixture(
      html`<div>${[1, 2, 3].map(() => html`<career-fit-quiz src=${source} storage="none"></career-fit-quiz>`)}</div>`,
    );
    await Promise.all([...page.querySelectorAll('career-fit-quiz')].map(shows));
    expect(asked).to.equal(1);
    stopServing();
  });

  it('shows no markup it holds, and follows nothing it holds', async () => {
    const markup = '<img src=x onerror="throw 1">';
    const [first, ...rest] = fit.questions;
    const questions = [
      {
        ...first,
        text: markup,
        title: markup,
        answers: first!.answers.map((each) => ({ ...each, text: `${markup}${each.id}`, reason: markup })),
      },
      ...rest,
    ];
    const element = await quiz({ fit: { ...fit, questions }, answers: ten });
    expect(all(element, 'img')).to.be.empty;
    expect(said(element)).to.contain(markup);
  });

  it('drops what is broken in it, and asks the rest', async () => {
    const [first, second, ...rest] = fit.questions;
    const broken = { ...fit, questions: [{ ...first, answers: 'none' }, second, { id: 7 }, ...rest] };
    const element = await quiz({ fit: broken });
    expect(text(one(element, '.progress'))).to.contain('of 9');
  });
});
