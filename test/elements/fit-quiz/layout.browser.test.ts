import { expect } from '@open-wc/testing';
import { emulateMedia } from '@web/test-runner-commands';
import type { CareerFitQuiz } from '../../../src/elements/fit-quiz/fit-quiz.js';
import {
  all,
  answer,
  button,
  fit,
  focused,
  kiteFit,
  kites,
  one,
  press,
  quiz,
  situations,
  ten,
  text,
} from './support.js';

const LONG = 'Supercalibrating thermohydrodynamometers before daybreak fog';
/** The kite makers' quiz, each of its texts 60 characters. */
const long = {
  ...kiteFit,
  traits: kiteFit.traits.map((trait) => ({ ...trait, title: LONG })),
  questions: kiteFit.questions.map((question) => ({
    ...question,
    title: LONG,
    text: LONG,
    answers: question.answers.map((each) => ({ ...each, text: LONG, title: LONG, reason: LONG })),
  })),
  tries: kiteFit.tries.map((each) => ({ ...each, time: LONG, what: LONG })),
};
/** Of every question twelve, as many as a quiz has at most. */
const twelve = {
  ...fit,
  questions: Array.from({ length: 12 }, (_, index) => ({ ...fit.questions[index % 10]!, id: `q${index}` })),
};
const twelveAnswers = Object.fromEntries(
  twelve.questions.map(({ id, answers }, index) => [id, answers[index % 3]!.id]),
);

/** What of an element stands out to its sides. */
function overflowing(element: CareerFitQuiz): string[] {
  const { left, right } = element.getBoundingClientRect();
  const isOut = (each: Element) => {
    const box = each.getBoundingClientRect();
    return box.width > 0 && (box.left < left - 1 || box.right > right + 1);
  };
  return all(element, '.root *:not(.unseen, .unseen *, svg *)')
    .filter(isOut)
    .map(({ outerHTML }) => outerHTML);
}
const left = (each: Element) => each.getBoundingClientRect().left;
const top = (each: Element) => each.getBoundingClientRect().top;

describe('the room a fit quiz needs', () => {
  for (const dir of ['ltr', 'rtl'] as const)
    for (const width of [240, 320, 720, 1200])
      it(`is there at ${width} px, ${dir}, with texts of 60 characters and with twelve questions`, async () => {
        expect(LONG).to.have.length(60);
        const given = { width, dir, data: kites, fit: long };
        for (const view of [undefined, 'page'] as const)
          expect(overflowing(await quiz({ ...given, ...(view && { view }), answers: { laundry: 'letter' } }))).to.be
            .empty;
        const answers = { 'before-breakfast': 'up', 'torn-paper': 'unglued', laundry: 'letter' };
        expect(overflowing(await quiz({ ...given, answers }))).to.be.empty;
        for (const answers of [{}, twelveAnswers])
          expect(overflowing(await quiz({ width, dir, fit: twelve, answers }))).to.be.empty;
      });

  it('gives every control a target of 24 px at least', async () => {
    for (const given of [{}, { answers: { 'know-why': 'dig' }, view: 'page' }, { answers: ten }] as const) {
      const element = await quiz({ width: 240, ...given, attributes: { 'career-url': '/careers/{id}' } });
      for (const control of all(element, 'button, summary, a, .answer')) {
        const { width, height } = control.getBoundingClientRect();
        expect(Math.min(width, height), control.outerHTML).to.be.at.least(24);
      }
    }
  });

  it('moves nothing when an answer is chosen, and the way on stays under the pointer', async () => {
    for (const view of [undefined, 'page'] as const) {
      const element = await quiz(view ? { view } : {});
      const places = () => all(element, 'fieldset, .answer, [part=next]').map((each) => [left(each), top(each)]);
      const before = places();
      answer(element, 'To know why, even if it takes the evening').click();
      await element.updateComplete;
      expect(places()).to.eql(before);
    }
    const element = await quiz();
    const before = left(button(element, 'Next'));
    await press(element, 'Next');
    expect(left(button(element, 'Next'))).to.equal(before);
  });

  it('puts questions beside their answers where there is room, below where there is none', async () => {
    const beside = (element: CareerFitQuiz) =>
      left(one(element, '.answers')) >= one(element, '.situation').getBoundingClientRect().right;
    expect(beside(await quiz({ view: 'page', width: 720 }))).to.be.true;
    const narrow = await quiz({ view: 'page', width: 320 });
    expect(beside(narrow)).to.be.false;
    expect(top(one(narrow, '.answers'))).to.be.at.least(one(narrow, '.situation').getBoundingClientRect().bottom - 1);
  });

  it('stands each tread of the land over the number of its question', async () => {
    for (const dir of ['ltr', 'rtl'] as const) {
      const element = await quiz({ answers: ten, dir });
      const box = one(element, '.land svg').getBoundingClientRect();
      const width = box.width / 10;
      all(element, '.land li').forEach((each, index) => {
        const { left, right } = each.getBoundingClientRect();
        const start = dir === 'ltr' ? box.left + index * width : box.right - (index + 1) * width;
        expect(left, `${dir} ${index}`).to.be.closeTo(start, 1);
        expect(right).to.be.closeTo(start + width, 1);
      });
      expect(getComputedStyle(one(element, '.land svg')).transform).to.equal(
        dir === 'ltr' ? 'none' : 'matrix(-1, 0, 0, 1, 0, 0)',
      );
    }
  });

  it('is mirrored from right to left', async () => {
    const element = await quiz({ dir: 'rtl', view: 'page', answers: { 'know-why': 'dig' } });
    expect(left(one(element, '.answers'))).to.be.below(left(one(element, '.situation')));
    const radio = answer(element, 'To know why, even if it takes the evening');
    expect(left(radio)).to.be.above(left(radio.nextElementSibling!));
  });
});

describe('printed, a fit quiz', () => {
  const controlsSeen = (element: CareerFitQuiz) =>
    all(element, 'fieldset, button, summary')
      .filter((each) => each.checkVisibility())
      .map(text);

  it('is the reading and all answers, whatever the screen shows, which stays as it was', async () => {
    const element = await quiz({ answers: { ...ten, 'own-sake': undefined as unknown as string } });
    await press(element, 'Back');
    const question = situations(element);
    const place = focused(element).id;
    dispatchEvent(new Event('beforeprint'));
    const paper = one(element, '.printed');
    for (const { text: situation, answers } of fit.questions)
      for (const words of [situation, ...answers.map((each) => each.text)]) expect(text(paper)).to.contain(words);
    expect([...paper.querySelectorAll('.chosen')].map(text)).to.have.length(9);
    expect(text(paper)).to.contain('What speaks against it').and.to.contain('Nothing is added up');
    dispatchEvent(new Event('afterprint'));
    expect(all(element, '.printed')).to.be.empty;
    expect(situations(element)).to.eql(question);
    expect(focused(element).id).to.equal(place);
  });

  it('has nothing on it that can only be pressed', async function () {
    // Of the browsers that tests run in, only this one can be told to.
    if (!/Chrome\//.test(navigator.userAgent)) return this.skip();
    for (const answers of [{ 'know-why': 'dig' }, ten]) {
      const element = await quiz({ answers });
      dispatchEvent(new Event('beforeprint'));
      await emulateMedia({ media: 'print' });
      expect(controlsSeen(element)).to.be.empty;
      expect(one(element, '.paper').checkVisibility()).to.be.true;
      expect(one(element, '.land').checkVisibility()).to.be.true;
      await emulateMedia({ media: 'screen' });
      expect(one(element, '.paper').checkVisibility()).to.be.false;
      dispatchEvent(new Event('afterprint'));
    }
  });

  it('is a sheet to fill in by hand where nothing is answered', async () => {
    const element = await quiz();
    dispatchEvent(new Event('beforeprint'));
    const paper = one(element, '.printed');
    expect(paper.querySelectorAll('.chosen, .land')).to.be.empty;
    expect(paper.querySelectorAll('ol > li')).to.have.length(10);
    dispatchEvent(new Event('afterprint'));
  });

  it('holds the reading once where the screen shows it', async () => {
    const element = await quiz({ answers: ten });
    dispatchEvent(new Event('beforeprint'));
    expect(all(element, '#headline')).to.have.length(1);
    expect(all(element, '.paper')).to.have.length(1);
    dispatchEvent(new Event('afterprint'));
  });
});
