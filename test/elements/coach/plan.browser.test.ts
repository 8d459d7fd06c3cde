import { expect } from '@open-wc/testing';
import { until } from '../../support/until.js';
import { all, answered, button, coach, focused, one, press, said, storeOf, text } from './support.js';
import { itInOneEngine } from '../../support/engines.js';

const planned = async (given: Parameters<typeof coach>[0] = {}) => {
  const element = await coach({ current: 'junior-backend-developer', known: { programming: 2 }, ...given });
  await answered(element, 'Make me a plan');
  return element;
};

describe('a plan', () => {
  itInOneEngine('is made from three questions, each of which may stay open', async () => {
    const element = await planned();
    expect(text(one(element, '.interview > legend'))).to.contain('Three questions');
    all<HTMLInputElement>(element, '.interview [type=radio]')[1]!.click();
    const hours = one<HTMLInputElement>(element, '.hours input');
    hours.value = '8';
    hours.dispatchEvent(new Event('change', { bubbles: true }));
    all<HTMLInputElement>(element, '.interview [type=checkbox]')[0]!.click();
    await element.updateComplete;
    await press(element, 'Make the plan');
    const { circumstances } = storeOf(element).snapshot;
    expect(circumstances['backend-developer']).to.include({ background: 'other-field', hours: 8 });
    expect(text(focused(element))).to.contain('To Backend Developer, in about');
    expect(all(element, '.plan > li').length).to.be.greaterThan(2);
    expect(text(one(element, '.plan')))
      .to.contain('Week')
      .and.to.contain('hours');
  });

  itInOneEngine('is made with all of them open', async () => {
    const element = await planned();
    await press(element, 'Make the plan');
    expect(all(element, '.plan > li').length).to.be.greaterThan(2);
  });

  it('says what its dates are for, to eyes and ears alike, at each width', async () => {
    for (const width of [320, 720, 1200]) {
      const element = await planned({ width });
      await press(element, 'Make the plan');
      const dates = all<HTMLInputElement>(element, '.date');
      expect(dates.length).to.be.greaterThan(2);
      for (const date of dates) {
        const [label] = date.labels!;
        expect(text(label!)).to.match(/^until, \w/);
        const [seen, field, row] = [label!.querySelector('span')!, date, date.closest('.when')!].map((each) =>
          each.getBoundingClientRect(),
        );
        expect(seen!.width, `${width}px`).to.be.greaterThan(20);
        expect(field!.left - seen!.right, `${width}px`).to.be.within(2, 10);
        expect(field!.right, `${width}px`).to.be.at.most(row!.right + 0.5);
        expect(field!.height).to.be.at.least(24);
      }
    }
  });

  it('has dates to move, and what follows moves along', async () => {
    const element = await planned();
    await press(element, 'Make the plan');
    const dates = () => all<HTMLInputElement>(element, '.date').map(({ valueAsNumber }) => valueAsNumber);
    const before = dates();
    const [first] = all<HTMLInputElement>(element, '.date');
    first!.valueAsNumber = before[0]! + 7 * 86_400_000;
    first!.dispatchEvent(new Event('change', { bubbles: true }));
    await element.updateComplete;
    expect(dates()).to.eql(before.map((day) => day + 7 * 86_400_000));
  });

  itInOneEngine('marks its skills as being learnt when the visitor says so', async () => {
    const element = await planned();
    await press(element, 'Make the plan');
    expect(Object.keys(storeOf(element).snapshot.skills)).to.eql(['programming']);
    await press(element, 'Mark these as learning');
    const { skills } = storeOf(element).snapshot;
    expect(Object.values(skills).filter(({ status }) => status === 'learning').length).to.be.greaterThan(1);
    await until(() => said(element).includes('Marked as learning.'));
  });

  it('is copied, saved as text and put in a calendar', async () => {
    const element = await planned();
    await press(element, 'Make the plan');
    const { createObjectURL } = URL;
    const { click } = HTMLAnchorElement.prototype;
    const files: { readonly name: string; readonly blob: Blob }[] = [];
    let blob: Blob | undefined;
    URL.createObjectURL = (given: Blob) => createObjectURL.call(URL, (blob = given));
    HTMLAnchorElement.prototype.click = function () {
      files.push({ name: this.download, blob: blob! });
    };
    button(element, 'Save as text').click();
    button(element, 'To your calendar').click();
    URL.createObjectURL = createObjectURL;
    HTMLAnchorElement.prototype.click = click;
    expect(files.map(({ name }) => name)).to.eql(['plan.txt', 'plan.ics']);
    const [plain, calendar] = await Promise.all(files.map((file) => file.blob.text()));
    expect(plain).to.contain('To Backend Developer');
    expect(calendar).to.contain('BEGIN:VCALENDAR').and.to.contain('BEGIN:VEVENT').and.to.contain('SUMMARY:Learn');
  });

  itInOneEngine('says so where nothing is missing', async () => {
    const element = await coach({ current: 'cto' });
    await answered(element, 'Make me a plan');
    await press(element, 'Make the plan');
    expect(all(element, '.plan').length ? text(one(element, '.plan')) : said(element)).to.match(
      /Week|nothing is missing/,
    );
  });
});
