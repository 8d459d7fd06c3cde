import { expect, html } from '@open-wc/testing';
import kite from '../../fixtures/careers/kite-maker.json' with { type: 'json' };
import { expectAccessibleInBothThemes } from '../../support/accessible.js';
import type { CareerData } from '../../../src/model/career.js';
import type { CareerProfile } from '../../../src/elements/profile/profile.js';
import { openProfile } from '../../../src/profile/store.js';
import {
  account,
  all,
  backend,
  choose,
  control,
  fileOf,
  fill,
  one,
  ownClipboard,
  panel,
  press,
  says,
  storeOf,
  text,
  withClipboard,
} from './panel-support.js';
import { describeInOneEngine } from '../../support/engines.js';

const kites = kite as unknown as CareerData;
afterEach(() => ownClipboard());

/** A panel whose visitor has marked a lot. */
async function full(): Promise<CareerProfile> {
  const key = account();
  fill(storeOf(key));
  return panel(key);
}
const theirs = () => {
  const store = storeOf(account());
  store.setLevel('sql', 3);
  store.setStatus('programming', 'to-learn');
  store.setStatus('glass-blowing', 'learning');
  store.setNote('system-design', 'Draw it first');
  store.setCurrent(backend.id, 'senior-backend-developer');
  return store;
};

describeInOneEngine('the panel of a visitor’s marks, in each state, has nothing that axe finds', () => {
  it('with nothing marked: what needs marks waits for them', async () => {
    const element = await panel();
    expect(text(element)).to.contain('0 of 22 known');
    const waiting = all<HTMLButtonElement>(element, 'button').filter(({ disabled }) => disabled);
    expect(waiting.map(({ textContent }) => textContent.trim())).to.eql([
      'Save a file',
      'Copy the link',
      'Save a résumé',
      'Print',
      'Forget all',
    ]);
    await expectAccessibleInBothThemes(element);
  });

  it('with marks, and all that can be chosen opened', async () => {
    const element = await full();
    expect(text(element)).to.contain('9 of 22 known, 5 learning, 6 notes, 1 thing to read');
    for (const each of all<HTMLDetailsElement>(element, 'details')) each.open = true;
    await expectAccessibleInBothThemes(element);
  });

  it('with a link copied, and with one to be copied by hand', async () => {
    const element = await full();
    withClipboard(() => {});
    await press(element, 'Copy the link');
    await says(element, 'The link is copied.');
    expect(control(element, 'Copied').getAttribute('aria-pressed')).to.be.null;
    await expectAccessibleInBothThemes(element);
    await press(element, 'What goes along');
    await press(element, 'My notes too');
    withClipboard();
    await press(element, 'Copy the link');
    await says(element, 'This page may not copy.');
    await expectAccessibleInBothThemes(element);
  });

  it('with a file looked into', async () => {
    const element = await full();
    choose(element, 'ana-marks.json', fileOf(theirs(), 'Ana'));
    await says(element, 'Load these marks?');
    await expectAccessibleInBothThemes(element);
    control(element, 'Follow the file').querySelector('input')!.click();
    await element.updateComplete;
    await expectAccessibleInBothThemes(element);
  });

  it('with a file that holds nothing new', async () => {
    const key = account();
    const element = await panel(key);
    choose(element, 'my-marks.json', fileOf(fill(storeOf(key))));
    await says(element, 'Nothing new in it');
    await expectAccessibleInBothThemes(element);
    await press(element, 'Close');
    expect(text(element)).to.contain('Save to a file');
  });

  it('with changes merged, and with all forgotten', async () => {
    const element = await full();
    choose(element, 'ana-marks.json', fileOf(theirs()));
    await says(element, 'Load these marks?');
    await press(element, 'Merge these');
    await says(element, 'changes merged.');
    await expectAccessibleInBothThemes(element);
    await press(element, 'Forget all');
    await says(element, 'All forgotten.');
    await expectAccessibleInBothThemes(element);
  });

  it('with a file that cannot be taken', async () => {
    const element = await full();
    choose(element, 'holiday.json', '{"days": 12}');
    await says(element, 'This file holds no marks');
    expect(text(element)).to.contain('“holiday.json” is something else').and.to.contain('Nothing was changed.');
    await expectAccessibleInBothThemes(element);
  });

  it('with a résumé’s skills proposed, and with none that is new', async () => {
    const element = await full();
    const resume = { skills: [{ name: 'SQL', level: 'Master' }, { name: 'Mentoring' }, { name: 'Git' }] };
    choose(element, 'cv.json', JSON.stringify(resume));
    await says(element, 'Add these skills?');
    await expectAccessibleInBothThemes(element);
    await press(element, 'Add none');
    choose(element, 'cv.json', JSON.stringify({ skills: [{ name: 'Databases', level: 'Basics' }] }));
    await says(element, 'Nothing new in it');
    await expectAccessibleInBothThemes(element);
  });

  it('with a storage that has no room', async () => {
    const setItem = Storage.prototype.setItem;
    Storage.prototype.setItem = () => {
      throw new DOMException('full', 'QuotaExceededError');
    };
    const key = account();
    const element = await panel(key, html`<career-profile storage="local" storage-key=${key}></career-profile>`);
    openProfile({ storage: 'local', key }).setStatus('sql', 'known');
    await says(element, 'Your marks last until you close this page');
    Storage.prototype.setItem = setItem;
    expect(text(element)).to.contain('no room left').and.not.to.contain('Where they are kept');
    await expectAccessibleInBothThemes(element);
  });

  it('on the data of another trade, and on one without skills', async () => {
    const key = account();
    fill(storeOf(key)).setLevel('knots', 2);
    for (const data of [kites, { ...kites, skills: [], positions: [], transitions: [] }]) {
      const element = await panel(
        key,
        html`<career-profile storage="none" storage-key=${key} .data=${data}></career-profile>`,
      );
      await expectAccessibleInBothThemes(element);
    }
  });
});

describeInOneEngine('the panel', () => {
  it('says truly where the marks are kept', async () => {
    const element = await panel();
    const kept = async (storage: CareerProfile['storage']) => {
      Object.assign(element, { storage });
      await element.updateComplete;
      return one(element, '.marks-kept').textContent.replace(/\s+/g, ' ').trim();
    };
    expect(await kept('none')).to.contain('nowhere');
    expect(await kept('local')).to.contain('in this browser, on this device');
    expect(await kept('session')).to.contain('in this tab alone');
    expect(await kept({ load: () => undefined, save() {} })).to.contain('by this site');
  });

  it('shows headings at the level asked, and acts below it', async () => {
    const key = account();
    const element = await panel(
      key,
      html`<career-profile storage="none" storage-key=${key} heading-level="4"></career-profile>`,
    );
    expect(one(element, '.title').localName).to.equal('h4');
    expect(one(element, '.marks-name').localName).to.equal('h5');
  });
});
