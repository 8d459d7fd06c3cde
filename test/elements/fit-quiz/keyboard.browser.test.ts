import { expect, fixture, html } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import type { CareerFitQuiz } from '../../../src/elements/fit-quiz/fit-quiz.js';
import { account, all, fit, focused, kept, one, shows, situations, text, title } from './support.js';

const press = (...keys: string[]) =>
  keys.reduce((before, key) => before.then(() => sendKeys({ press: key })), Promise.resolve());

describe('by keyboard alone, a visitor', () => {
  let element: CareerFitQuiz;
  const pressed = async (...keys: string[]) => {
    await press(...keys);
    await element.updateComplete;
  };

  async function open(view?: 'page') {
    const page = await fixture(html`
      <div>
        <button>Before</button>
        <career-fit-quiz storage="none" storage-key=${account()} .view=${view}></career-fit-quiz>
        <button>After</button>
      </div>
    `);
    element = page.querySelector('career-fit-quiz')!;
    await shows(element);
    page.querySelector('button')!.focus();
  }

  it('goes through the whole quiz, one question at a time, and changes an answer', async () => {
    await open();
    await pressed('Tab');
    for (const [index, question] of fit.questions.entries()) {
      expect(situations(element)).to.eql([question.text]);
      // The focus is at the question's heading, but for the first, where it came in by Tab.
      if (index) {
        expect(text(focused(element))).to.equal(question.text);
        await pressed('Tab');
      }
      expect(focused(element).id).to.equal(`answer-${question.id}-${question.answers[0]!.id}`);
      await pressed(' ');
      expect(situations(element), 'a choice moves nothing').to.eql([question.text]);
      // By the button each second time, else straight from the answer.
      if (index % 2) await pressed('Tab', ...(index ? ['Tab'] : []), 'Enter');
      else await pressed('Enter');
    }
    expect(title(element)).to.equal('Everything you said speaks for it');
    expect(text(focused(element))).to.equal(title(element));

    await pressed('Tab');
    expect(text(focused(element))).to.equal('change the answer to question 1');
    await pressed('Enter');
    expect(situations(element)).to.eql([fit.questions[0]!.text]);
    await pressed('Tab', 'ArrowDown', 'ArrowDown');
    await pressed('Enter');
    expect(title(element)).to.equal('Nine things speak for it, one against');
    expect(text(focused(element))).to.equal('change the answer to question 1');
    expect(kept(element)['know-why']).to.equal('hand-over');
  });

  it('goes back, and leaves a question open', async () => {
    await open();
    await pressed('Tab', ' ', 'Tab', 'Enter');
    expect(situations(element)).to.eql([fit.questions[1]!.text]);
    await pressed('Tab', 'Tab');
    expect(text(focused(element))).to.equal('Back');
    await pressed('Enter');
    expect(situations(element)).to.eql([fit.questions[0]!.text]);
    // To the answer, past a button that has no use here, to Next and on.
    await pressed('Tab', 'Tab', 'Tab');
    expect(text(focused(element))).to.equal('Leave it open (question 1)');
    await pressed(' ');
    expect(kept(element)).to.eql({});
    expect(text(focused(element))).to.equal(fit.questions[0]!.text);
  });

  it('answers all on one page and reads', async () => {
    await open('page');
    await pressed('Tab');
    for (let index = 0; index < fit.questions.length; index++) await pressed(' ', 'Tab', 'Tab');
    expect(all(element, ':checked')).to.have.length(10);
    expect(text(focused(element))).to.equal('Read my answers');
    await pressed('Enter');
    expect(text(focused(element))).to.equal('Everything you said speaks for it');
    expect(one(element, '.land').checkVisibility()).to.be.true;
  });
});
