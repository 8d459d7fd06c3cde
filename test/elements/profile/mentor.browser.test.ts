import { expect, html } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import { expectAccessibleInBothThemes } from '../../support/accessible.js';
import { until } from '../../support/until.js';
import type { CareerProfile } from '../../../src/elements/profile/profile.js';
import { readCode, toCode } from '../../../src/profile/transfer/code.js';
import { readFile, toFile } from '../../../src/profile/transfer/file.js';
import { sharedProfile, type MentorReview, type Transfer } from '../../../src/profile/transfer/transfer.js';
import {
  ana,
  choice,
  groups,
  lookAt,
  mark,
  marksOfAna,
  overflowing,
  paste,
  row,
  say,
  sum,
  wordOn,
  words,
} from './mentor-support.js';
import {
  account,
  all,
  choose,
  control,
  downloadOf,
  one,
  ownClipboard,
  panel,
  press,
  says,
  storeOf,
  text,
  type,
  withClipboard,
} from './panel-support.js';
import { describeInOneEngine } from '../../support/engines.js';

afterEach(() => ownClipboard());

/** Ana's marks with some of Mira's beside them, sorted. */
async function marked(key?: string, marks = marksOfAna()): Promise<CareerProfile> {
  const element = await lookAt(marks, key);
  await mark(element, 'api-development', 'learning');
  await mark(element, 'database-management', 'known');
  await mark(element, 'programming', 'known');
  await mark(element, 'system-design', 'to-learn');
  await press(element, 'Sort anew');
  return element;
}
/** The review that a link or a code carries. */
async function reviewIn(link: string): Promise<MentorReview> {
  const parcel: Transfer = await readCode(link.replace(/.*career-marks=/, ''));
  if (parcel.kind !== 'review') throw new Error('No review');
  return parcel;
}
const focused = (element: Element) => element.shadowRoot!.activeElement as HTMLElement | null;

describeInOneEngine('a learner’s marks before a mentor, in each state, have nothing that axe finds', () => {
  it('with nothing marked', async () => {
    const element = await lookAt(marksOfAna());
    expect(words(one(element, '.title'))).to.equal('Ana’s marks, and yours');
    expect(sum(element)).to.equal('22 skills to look at. Say what you see: known, learning or to learn.');
    expect(text(element)).to.contain(
      'This is a copy from 12 March. What you mark here reaches Ana when you send it back; Ana’s own marks stay as they are.',
    );
    expect(Object.keys(groups(element))).to.eql(['Still to look at']);
    expect(words(row(element, 'api-development').querySelector('td'))).to.equal('known, solid');
    expect(words(row(element, 'automation').querySelector('td'))).to.equal('to learn');
    await expectAccessibleInBothThemes(element);
  });

  it('with marks that differ and agree, and words', async () => {
    const element = await marked();
    await say(element, 'api-development', 'Show me one endpoint that fails well.');
    expect(sum(element)).to.equal('You agree on 2 and differ on 2. 18 are still to look at.');
    expect(groups(element)).to.deep.include({
      'You differ': ['Database management', 'API development'],
      'You agree': ['Programming', 'System design'],
    });
    expect(words(row(element, 'api-development').querySelector('.review-between'))).to.equal('you see less');
    expect(words(row(element, 'database-management').querySelector('.review-between'))).to.equal('you see more');
    expect(words(row(element, 'programming').querySelector('.review-between'))).to.equal('agreed');
    await expectAccessibleInBothThemes(element);
  });

  it('with notes of the learner’s, where they came along', async () => {
    const store = ana();
    store.setNote('sql', 'Joins are fine.\nWindows are not.');
    const element = await lookAt(sharedProfile(store.document, 'Ana'));
    const note = one(element, '.review-note');
    expect(words(note)).to.contain('Ana’s note');
    expect(note.querySelector('blockquote')!.innerText).to.equal('Joins are fine.\nWindows are not.');
    expect(row(element, 'sql').nextElementSibling!.contains(note)).to.be.true;
    await expectAccessibleInBothThemes(element);
  });

  it('without a name, and of no known day', async () => {
    const element = await lookAt({ ...marksOfAna(), name: undefined, saved: undefined });
    expect(words(one(element, '.title'))).to.equal('These marks, and yours');
    expect(text(element)).to.contain('This is a copy. What you mark here goes back when you send it');
    expect(words(one(element, 'thead'))).to.equal('Skill Theirs How they compare You');
    await mark(element, 'sql', 'learning');
    expect(control(element, 'Copy the link').textContent.trim()).to.equal('Copy the link');
    expect(text(element)).to.contain('A word about SQL');
    await expectAccessibleInBothThemes(element);
  });

  it('taken away', async () => {
    const element = await marked();
    await press(element, 'Take this review away');
    expect(text(element)).to.contain('Taken away. Ana’s marks and what you said of them are gone from here.');
    await expectAccessibleInBothThemes(element);
  });

  it('in the panel’s home, begun', async () => {
    const element = await marked();
    await press(element, 'Done for now');
    expect(text(element)).to.contain('You are looking at Ana’s marks');
    await expectAccessibleInBothThemes(element);
  });

  it('is a table whose cells are read with their skill and their person', async () => {
    const element = await marked();
    expect(all(element, 'th[scope=col]').map(words)).to.eql(['Skill', 'Ana', 'How they compare', 'You']);
    expect(all(element, 'th[scope=rowgroup]').map(words)).to.eql(['You differ2', 'Still to look at18', 'You agree2']);
    expect(row(element, 'sql').querySelector('th')!.scope).to.equal('row');
    const trio = row(element, 'sql').querySelector('[role=radiogroup]')!;
    expect(trio.getAttribute('aria-label')).to.equal('Your mark: SQL');
    expect([...trio.querySelectorAll('label')].map(words)).to.eql(['to learn', 'learning', 'known']);
  });
});

describeInOneEngine('a mentor', () => {
  it('leaves no trace before the first act', async () => {
    const key = account();
    const element = await lookAt(marksOfAna(), key);
    expect(storeOf(key).document.fields).to.eql({});
    await press(element, 'Close');
    expect(text(element)).not.to.contain('You are looking at');
  });

  it('marks a skill, which stays where it stands while the counts follow, until it is sorted anew', async () => {
    const element = await lookAt(marksOfAna());
    const before = groups(element);
    const { top } = row(element, 'ci-cd').getBoundingClientRect();
    await mark(element, 'ci-cd', 'known');
    expect(groups(element)).to.eql(before);
    expect(row(element, 'ci-cd').getBoundingClientRect().top).to.be.closeTo(top, 1);
    expect(sum(element)).to.equal('You differ on 1. 21 are still to look at.');
    expect(words(one(element, '.review-count'))).to.equal('21');
    await press(element, 'Sort anew');
    expect(groups(element)['You differ']).to.eql(['CI/CD']);
    expect(text(element)).not.to.contain('Sort anew');
    expect(focused(element)).to.equal(one(element, '.title'));
  });

  it('finds the rows sorted when they come back to them', async () => {
    const element = await lookAt(marksOfAna());
    await mark(element, 'ci-cd', 'known');
    await press(element, 'Done for now');
    await press(element, 'Go on');
    expect(groups(element)['You differ']).to.eql(['CI/CD']);
  });

  it('hears what the marks come to', async () => {
    const element = await lookAt(marksOfAna());
    await mark(element, 'sql', 'learning');
    const region = one(element, '.root > [role=status]');
    await until(() => region.textContent.includes('You differ on 1. 21 are still to look at.'));
  });

  it('writes a word where the two differ, and on any other skill by its button', async () => {
    const key = account();
    const element = await lookAt(marksOfAna(), key);
    expect(wordOn(element, 'sql')).to.be.null;
    await mark(element, 'sql', 'learning');
    await say(element, 'sql', 'Show me a join.');
    await mark(element, 'sql', 'known');
    expect(wordOn(element, 'sql')!.value).to.equal('Show me a join.');

    all<HTMLButtonElement>(element, 'button')
      .find((each) => each.ariaLabel === 'Add a word about Mentoring')!
      .click();
    await element.updateComplete;
    expect(focused(element)).to.equal(wordOn(element, 'mentoring'));
    await say(element, 'mentoring', 'Later.');
    const [review] = Object.values(storeOf(key).snapshot.reviews);
    expect(review!.skills).to.deep.equal({
      sql: { status: 'known', word: 'Show me a join.' },
      mentoring: { word: 'Later.' },
    });
    await say(element, 'mentoring', '');
    expect(Object.keys(Object.values(storeOf(key).snapshot.reviews)[0]!.skills)).to.eql(['sql']);
    expect(wordOn(element, 'mentoring')).to.exist;
  });

  it('has a word kept while it is typed, before the field is left', async () => {
    const key = account();
    const element = await lookAt(marksOfAna(), key);
    await mark(element, 'sql', 'learning');
    const field = wordOn(element, 'sql')!;
    field.focus();
    await sendKeys({ type: 'Joins' });
    await until(() => Object.values(storeOf(key).snapshot.reviews)[0]?.skills['sql']?.word === 'Joins');
    expect(focused(element)).to.equal(field);
    await sendKeys({ type: ' next' });
    element.remove();
    expect(Object.values(storeOf(key).snapshot.reviews)[0]?.skills['sql']?.word).to.equal('Joins next');
  });

  it('takes a mark back', async () => {
    const element = await lookAt(marksOfAna());
    await mark(element, 'sql', 'learning');
    await press(element, 'Take my mark back');
    expect(choice(element, 'sql', 'learning').checked).to.be.false;
    expect(sum(element)).to.contain('22 skills to look at');
    expect(focused(element)).to.equal(wordOn(element, 'sql'));
  });

  it('says nothing of marks of their own', async () => {
    const key = account();
    storeOf(key).setStatus('sql', 'to-learn');
    const before = storeOf(key).snapshot.skills;
    await marked(key);
    expect(storeOf(key).snapshot.skills).to.eql(before);
  });

  it('goes on where they were when the page is loaded anew', async () => {
    const key = account();
    const store = openLocal(key);
    const first = await localPanel(key);
    await paste(first, await toCode(marksOfAna()));
    await press(first, 'Look at them as a mentor');
    await until(() => all(first, '.review-desk').length);
    await mark(first, 'sql', 'learning');
    await say(first, 'sql', 'Show me a join.');
    await type(first, one<HTMLInputElement>(first, '.review-signature input'), 'Mira');
    first.remove();
    expect(store()).to.contain('Show me a join.').and.to.contain('Mira');

    const again = await localPanel(key);
    await says(again, 'You are looking at Ana’s marks');
    expect(text(again)).to.contain('You have said something of one skill. The copy is from 12 March.');
    await press(again, 'Go on');
    expect(choice(again, 'sql', 'learning').checked).to.be.true;
    expect(wordOn(again, 'sql')!.value).to.equal('Show me a join.');
    expect(one<HTMLInputElement>(again, '.review-signature input').value).to.equal('Mira');
  });

  it('goes on at once when the same link comes again', async () => {
    const key = account();
    const marks = marksOfAna();
    const element = await marked(key, marks);
    await press(element, 'Done for now');
    await paste(element, await toCode(marks));
    await until(() => all(element, '.review-desk').length);
    expect(choice(element, 'api-development', 'learning').checked).to.be.true;
  });

  it('looks at the marks of several people, the latest first', async () => {
    const key = account();
    const first = await marked(key);
    await press(first, 'Done for now');
    const second = await lookAt({ ...marksOfAna('Ben'), saved: Date.UTC(2026, 3, 1) }, key);
    await mark(second, 'sql', 'known');
    await press(second, 'Done for now');
    await says(second, 'You are looking at Ana’s marks');
    await says(second, 'You are looking at Ben’s marks');
    expect(all(second, '.marks-name').map(words).slice(0, 2)).to.eql([
      'You are looking at Ben’s marks',
      'You are looking at Ana’s marks',
    ]);
    const buttons = all(second, 'button').map(words);
    expect(buttons.slice(0, 2)).to.eql(['Go on with Ben’s marks', 'Go on with Ana’s marks']);
  });

  it('takes a review away, and brings it back', async () => {
    const key = account();
    const element = await marked(key);
    const before = storeOf(key).snapshot.reviews;
    await press(element, 'Take this review away');
    expect(storeOf(key).snapshot.reviews).to.eql({});
    expect(words(focused(element))).to.contain('Taken away.');
    await press(element, 'Undo');
    expect(storeOf(key).snapshot.reviews).to.deep.equal(before);
    expect(choice(element, 'api-development', 'learning').checked).to.be.true;
    await press(element, 'Take this review away');
    await press(element, 'Done');
    expect(text(element)).not.to.contain('You are looking at');
  });

  it('looks at skills that this career does not hold, too', async () => {
    const store = ana();
    store.setStatus('glass-blowing', 'learning');
    const element = await lookAt(sharedProfile(store.document, 'Ana'));
    expect(groups(element)['Still to look at']!.at(-1)).to.equal('Glass blowing');
    await mark(element, 'glass-blowing', 'known');
    expect(sum(element)).to.contain('You differ on 1.');
  });
});

describe('what a mentor says goes back', () => {
  it('as a link, with what was said and the two names alone', async () => {
    let copied = '';
    withClipboard((link) => (copied = link));
    const key = account();
    storeOf(key).setLevel('kite-flying', 3);
    const element = await marked(key);
    await say(element, 'api-development', 'Show me one endpoint that fails well.');
    await type(element, one<HTMLInputElement>(element, '.review-signature input'), ' Mira ');
    await press(element, 'Copy the link for Ana');
    await until(() => copied);
    expect(copied).to.match(/^http.*#career-marks=1\./);
    const review = await reviewIn(copied);
    expect(review).to.deep.include({ name: 'Mira', learner: 'Ana' });
    expect(JSON.parse(JSON.stringify(review.skills))).to.deep.equal({
      'api-development': { status: 'learning', word: 'Show me one endpoint that fails well.' },
      'database-management': { status: 'known' },
      programming: { status: 'known' },
      'system-design': { status: 'to-learn' },
    });
    await until(() => all(element, 'button').some((each) => words(each) === 'Copied'));
    expect(text(element)).to.contain('The link is copied.');
    await mark(element, 'sql', 'known');
    expect(words(control(element, 'Copy the link'))).to.equal('Copy the link for Ana');
  });

  it('by hand, where the page may not copy', async () => {
    withClipboard();
    const element = await marked();
    await press(element, 'Copy the link');
    await until(() => all(element, '.copy-by-hand').length);
    const field = one<HTMLTextAreaElement>(element, '.copy-by-hand textarea');
    expect(await reviewIn(field.value)).to.deep.include({ kind: 'review', learner: 'Ana' });
    await expectAccessibleInBothThemes(element);
  });

  it('as a file, named after the mentor', async () => {
    const element = await marked();
    await type(element, one<HTMLInputElement>(element, '.review-signature input'), 'Mira');
    const { name, text: content } = await downloadOf(() => control(element, 'Save a file').click());
    expect(name).to.equal('mira-review.json');
    expect(readFile(content)).to.deep.include({ kind: 'review', name: 'Mira', learner: 'Ana' });
  });

  it('only when something was said', async () => {
    const element = await lookAt(marksOfAna());
    expect(text(element)).to.contain('Mark a skill or write a word, and there is something to send.');
    expect(all(element, 'button').map(words)).not.to.include('Save a file');
  });
});

describe('marks that come as a file', () => {
  it('can be looked at as a mentor as well', async () => {
    const element = await panel();
    choose(element, 'ana-marks.json', toFile(marksOfAna()).text);
    await says(element, 'Look at them as a mentor');
    await press(element, 'Look at them as a mentor');
    await says(element, 'Ana’s marks, and yours');
  });
});

describe('by keyboard alone, a mentor', () => {
  it('marks, writes, sorts and leaves', async () => {
    const key = account();
    const element = await lookAt(marksOfAna(), key);
    one<HTMLElement>(element, '.title').focus();
    const press = (...keys: string[]) =>
      keys.reduce((before, each) => before.then(() => sendKeys({ press: each })), Promise.resolve());
    await press('Tab');
    expect(focused(element)!.ariaLabel).to.equal('Add a word about Programming');
    await press('Tab');
    expect(focused(element)).to.equal(choice(element, 'programming', 'to-learn'));
    await press('ArrowRight');
    await element.updateComplete;
    expect(choice(element, 'programming', 'learning').checked).to.be.true;
    await press('Tab', 'Tab');
    expect(focused(element)).to.equal(wordOn(element, 'programming'));
    await sendKeys({ type: 'Almost.' });
    await press('Tab');
    await element.updateComplete;
    expect(JSON.parse(JSON.stringify(Object.values(storeOf(key).snapshot.reviews)[0]!.skills))).to.eql({
      programming: { status: 'learning', word: 'Almost.' },
    });
    control(element, 'Sort anew').focus();
    await press('Enter');
    await element.updateComplete;
    expect(focused(element)).to.equal(one(element, '.title'));
    await press('Tab');
    expect(focused(element)).to.equal(choice(element, 'programming', 'learning'));
    await press('Tab');
    expect(words(focused(element))).to.equal('Take my mark back: Programming');
  });
});

describe('the room that two people’s marks need', () => {
  const LONG = 'Maximiliane-Alexandrina Konstantinopolitanskaja-Featherston';
  for (const dir of ['ltr', 'rtl'])
    for (const width of [240, 320, 720, 1200])
      it(`is there at ${width} px, ${dir}, with a name of 60 characters and a note`, async () => {
        const store = ana();
        store.setNote('sql', 'W'.repeat(80));
        store.setStatus('supercalibrating-thermohydrodynamometers-before-daybreak-fog', 'learning');
        const element = await lookAt(sharedProfile(store.document, `${LONG}e`));
        expect(`${LONG}e`).to.have.length(60);
        element.dir = dir;
        element.style.inlineSize = `${width}px`;
        await mark(element, 'sql', 'learning');
        await mark(element, 'supercalibrating-thermohydrodynamometers-before-daybreak-fog', 'known');
        expect(overflowing(element)).to.be.empty;
        const table = one(element, '.review-table');
        expect(table.scrollWidth, 'the table scrolls').to.be.at.most(table.clientWidth);
      });

  it('gives every control a target of 24 px at least', async () => {
    const element = await marked();
    element.style.inlineSize = '240px';
    for (const control of all(element, 'input, button, textarea')) {
      const box = control.getBoundingClientRect();
      expect(Math.min(box.width, box.height), control.outerHTML).to.be.at.least(24);
    }
  });

  it('mirrors the columns from right to left, and the steps between them', async () => {
    const element = await marked();
    element.dir = 'rtl';
    await element.updateComplete;
    const [skill, theirs, between, yours] = [...row(element, 'api-development').children].map(
      (cell) => cell.getBoundingClientRect().left,
    );
    expect([skill, theirs, between, yours]).to.eql([skill, theirs, between, yours].sort((a, b) => b! - a!));
    const step = row(element, 'api-development').querySelector('.review-tread svg')!;
    expect(getComputedStyle(step).transform).to.equal('matrix(-1, 0, 0, 1, 0, 0)');
    expect(choice(element, 'sql', 'known').getBoundingClientRect().left).to.be.below(
      choice(element, 'sql', 'to-learn').getBoundingClientRect().left,
    );
  });
});

describe('what others wrote', () => {
  it('stands there literally, whatever it looks like', async () => {
    const markup = '<img src=x onerror=alert(1)>';
    const store = ana();
    store.setNote('sql', `<b>${markup}</b>`);
    store.setStatus(markup, 'known');
    const element = await lookAt(sharedProfile(store.document, markup));
    expect(words(one(element, '.title'))).to.equal(`${markup}’s marks, and yours`);
    expect(words(one(element, '.review-note'))).to.contain(`<b>${markup}</b>`);
    await mark(element, markup, 'learning');
    await say(element, markup, markup);
    expect(groups(element)['Still to look at']).to.include(markup);
    expect(all(element, 'img')).to.be.empty;
    await expectAccessibleInBothThemes(element);
  });

  it('in a script that runs from right to left leaves the words around it in order', async () => {
    const element = await lookAt(marksOfAna('آنا'));
    expect(words(one(element, '.title'))).to.equal('\u2068آنا\u2069’s marks, and yours');
  });
});

/** A panel whose marks the browser keeps. */
const localPanel = (key: string) => panel(key, html`<career-profile storage-key=${key}></career-profile>`);
/** What the browser keeps under a key. */
const openLocal = (key: string) => () =>
  Object.entries(localStorage)
    .filter(([name]) => name.includes(key))
    .map(([, kept]) => kept as string)
    .join();
