import { expect } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import { until } from '../../support/until.js';
import {
  all,
  answered,
  asked,
  button,
  coach,
  focused,
  give,
  last,
  one,
  press,
  questions,
  said,
  storeOf,
  text,
  wholeQuiz,
} from './support.js';
import { describeInOneEngine, itInOneEngine } from '../../support/engines.js';

describe('a test', () => {
  itInOneEngine('grades nothing before the visitor says so', async () => {
    const element = await coach();
    await answered(element, 'Test me on SQL');
    all<HTMLInputElement>(element, '.quiz [type=radio]')[1]!.click();
    await element.updateComplete;
    expect(all(element, '.verdict')).to.have.length(0);
    expect(text(one(element, '.because'))).to.equal('');
    await press(element, 'Check');
    expect(all(element, '.verdict')).not.to.have.length(0);
  });

  itInOneEngine('says what is right, why, and what speaks against what was chosen', async () => {
    const element = await coach();
    await answered(element, 'Test me on SQL');
    const question = asked(element);
    const wrong = question.choices.find(({ right }) => !right)!;
    await give(element, false);
    expect(text(one(element, '.is-wrong .verdict'))).to.equal('your answer');
    expect(text(one(element, '.is-right .verdict'))).to.equal('this is right');
    expect(text(one(element, '.because')))
      .to.contain(wrong.why)
      .and.to.contain(question.why);
    expect(one(element, '.because').getAttribute('role')).to.equal('status');
    one(element, '.quiz .source').click();
    await element.updateComplete;
    expect(text(one(element, '.quiz .source-text')).length).to.be.greaterThan(50);
  });

  itInOneEngine('asks for an answer where none is chosen', async () => {
    const element = await coach();
    await answered(element, 'Test me on SQL');
    await press(element, 'Check');
    expect(all(element, '.verdict')).to.have.length(0);
    await until(() => said(element).includes('Choose an answer first.'));
  });

  itInOneEngine('goes through its questions, and tells what it came to', async () => {
    const element = await coach();
    const ended: unknown[] = [];
    element.addEventListener('career-quiz-end', ({ career, outcomes }) => ended.push([career, outcomes]));
    await answered(element, 'Test me on SQL');
    await wholeQuiz(element, () => true);
    expect(text(one(element, '.over'))).to.equal('Five of five right.');
    expect(focused(element)).to.equal(one(element, '.over'));
    expect(said(element)).to.contain('What went well').and.to.contain('Practise SQL again on');
    expect(ended).to.eql([['backend-developer', [{ skill: 'sql', right: 5, asked: 5 }]]]);
  });

  itInOneEngine('sets marks only when the visitor says so, and only those they want', async () => {
    const element = await coach();
    await answered(element, 'Test me on SQL');
    await wholeQuiz(element, () => true);
    expect(storeOf(element).snapshot.skills).to.eql({});
    expect(text(one(element, '.proposed'))).to.contain('I know SQL, expert');
    await press(element, 'Set this mark');
    expect(storeOf(element).snapshot.skills['sql']).to.eql({ status: 'known', level: 3 });
    expect(said(element)).to.contain('Your marks are set.');
    expect(one(element, '.set').contains(focused(element))).to.equal(true);
  });

  itInOneEngine('keeps when to practise again, and which questions were asked', async () => {
    const element = await coach();
    await answered(element, 'Test me on SQL');
    await give(element, false);
    await press(element, 'That’s enough');
    const { practice, seen } = storeOf(element).snapshot;
    expect(practice['sql']).to.include({ step: 0 });
    expect(seen['backend-developer']).to.have.length(1);
    expect(text(one(element, '.outcomes')))
      .to.contain('SQL')
      .and.to.contain('0 of 1 right');
  });

  itInOneEngine('takes an open answer, finds its points, and is overruled', async () => {
    const open = questions.questions.filter(({ kind, skill }) => kind === 'open' && skill === 'programming');
    const element = await coach({ questions: { ...questions, questions: open } });
    await answered(element, 'Test me on programming');
    const question = asked(element);
    await give(element, false);
    expect(said(element)).to.contain(`None of`).and.to.contain(question.answer!);
    for (const point of all<HTMLInputElement>(element, '.points input')) point.click();
    await element.updateComplete;
    await press(element, 'That’s enough');
    expect(text(one(element, '.over'))).to.equal('One of one right.');
  });

  it('is done by keyboard alone, and the focus stays within it', async () => {
    const element = await coach();
    await answered(element, 'Test me on SQL');
    one(element, '.quiz [type=radio]').focus();
    await sendKeys({ press: ' ' });
    await sendKeys({ press: 'Enter' });
    await element.updateComplete;
    expect(text(focused(element))).to.equal('Next question');
    await sendKeys({ press: 'Enter' });
    await element.updateComplete;
    expect(text(focused(element))).to.equal('SQL, question 2 of 5');
    await sendKeys({ press: 'Tab' });
    expect(focused(element).matches('.quiz [type=radio], .quiz textarea')).to.equal(true);
  });

  itInOneEngine('on what has no questions says so', async () => {
    const element = await coach({ questions: undefined });
    await answered(element, 'Test me on SQL');
    expect(said(element)).to.contain('There are no questions on that here yet.');
  });
});

describeInOneEngine('a test alone', () => {
  it('begins with what is due, asks what was picked, and begins anew', async () => {
    const element = await coach({ properties: { variant: 'quiz' } });
    storeOf(element).setPractice('cloud-services', { step: 0, due: 1 });
    await until(() => element.shadowRoot!.querySelector('.is-due'));
    expect(text(one(element, '.topics .check-label')))
      .to.contain('Cloud services')
      .and.to.contain('due for practice');
    await press(element, 'Begin');
    await until(() => said(element).includes('Pick something first.'));
    one<HTMLInputElement>(element, '.topics [value=sql]').click();
    await element.updateComplete;
    await press(element, 'Begin');
    expect(text(focused(element))).to.equal('SQL, question 1 of 5');
    expect(all(element, '.topics')).to.have.length(0);
    await give(element, true);
    await press(element, 'That’s enough');
    expect(text(last(element, '.over'))).to.equal('One of one right.');
    expect(all(element, '.topics')).to.have.length(1);
    expect(button(element, 'Another round')).to.be.ok;
    expect(element.shadowRoot!.querySelector('#ask')).to.equal(null);
  });

  it('asks about what the page says alone', async () => {
    const element = await coach({ properties: { variant: 'quiz', only: 'sql' } });
    await until(() => element.shadowRoot!.querySelector('.topics'));
    expect(all(element, '.topics input')).to.have.length(1);
  });
});
