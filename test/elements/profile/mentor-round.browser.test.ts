import { expect } from '@open-wc/testing';
import type { CareerElement } from '../../../src/ui/career-element.js';
import type { Profile } from '../../../src/model/profile.js';
import { openProfile, type ProfileDocument } from '../../../src/profile/store.js';
import { toProfile } from '../../../src/profile/to-profile.js';
import { until } from '../../support/until.js';
import { choice, fillAna, mark, row, say, sum, wordOn, words } from './mentor-support.js';
import { account, all, one, press, says, text, type } from './panel-support.js';

let frame: HTMLIFrameElement;
beforeEach(() => {
  frame = document.createElement('iframe');
  frame.width = '720';
  document.body.append(frame);
});
afterEach(() => frame.remove());

/** Opens a page of the site in a window of its own, as a visitor of this key; at the address of a link, where there is one. */
async function visit(tag: string, key: string, link = ''): Promise<CareerElement> {
  const { hash } = new URL(link, location.href);
  const address = new URL(`./page.html?tag=${tag}&key=${key}&${Math.random()}${hash}`, import.meta.url);
  await new Promise((loaded) => {
    frame.onload = loaded;
    frame.src = address.href;
  });
  return shown(tag);
}
async function reload(tag: string): Promise<CareerElement> {
  await new Promise((loaded) => {
    frame.onload = loaded;
    frame.contentWindow!.location.reload();
  });
  return shown(tag);
}
async function shown(tag: string): Promise<CareerElement> {
  const find = () => frame.contentDocument!.querySelector<CareerElement>(tag);
  await until(() => find()?.shadowRoot?.querySelector('.title'), 'the page shows', { timeout: 20_000 });
  return find()!;
}
/** The link that a button copies. */
async function copy(element: CareerElement, start: string): Promise<string> {
  let copied = '';
  const write = async ([item]: ClipboardItem[]) => {
    copied = await (await item!.getType('text/plain')).text();
  };
  Object.defineProperty(frame.contentWindow!.navigator, 'clipboard', { value: { write }, configurable: true });
  await press(element, start);
  await until(() => copied, 'the link is copied');
  return copied;
}
/** What the browser keeps for a visitor. */
const kept = (key: string): Profile => {
  const [, text] = Object.entries(localStorage).find(([name]) => name.includes(key))!;
  return toProfile(JSON.parse(text as string) as ProfileDocument);
};
const pressIn = async (element: CareerElement, skill: string, selector: string) => {
  row(element, skill).querySelector<HTMLElement>(selector)!.click();
  await element.updateComplete;
};

describe('a round between a learner and a mentor, by links alone', () => {
  for (const tag of ['career-profile', 'career-skill-checklist'])
    it(`goes there and back on pages with <${tag}>`, async function () {
      this.timeout(90_000);
      const [ana, mira] = [account(), account()];
      fillAna(openProfile({ key: ana }));

      const home = await visit('career-profile', ana);
      await type(home, one<HTMLInputElement>(home, '.marks-whose input'), 'Ana');
      const link = await copy(home, 'Copy the link');

      const first = await visit(tag, mira, link);
      await says(first, 'Ana’s marks came with this link');
      expect(frame.contentWindow!.location.hash).to.equal('');
      await press(first, 'Look at them as a mentor');
      await says(first, 'Ana’s marks, and yours');
      await mark(first, 'api-development', 'learning');
      await mark(first, 'sql', 'learning');
      await mark(first, 'programming', 'known');
      await say(first, 'api-development', 'Show me one endpoint that fails well.');

      // Loaded anew, the page has lost nothing.
      await reload(tag);
      const second = await visit('career-profile', mira);
      await says(second, 'You are looking at Ana’s marks');
      await press(second, 'Go on');
      expect(sum(second)).to.equal('You agree on 1 and differ on 2. 19 are still to look at.');
      expect(choice(second, 'sql', 'learning').checked).to.be.true;
      expect(wordOn(second, 'api-development')!.value).to.equal('Show me one endpoint that fails well.');
      await mark(second, 'database-management', 'known');
      await type(second, one<HTMLInputElement>(second, '.review-signature input'), 'Mira');
      const back = await copy(second, 'Copy the link for Ana');

      const last = await visit(tag, ana, back);
      await says(last, 'Mira looked at your marks');
      expect(frame.contentWindow!.location.hash).to.equal('');
      expect(sum(last)).to.equal('You see 1 the same way and 3 differently. Nothing changes until you say so.');
      expect(words(row(last, 'api-development'))).to.contain('Show me one endpoint that fails well.');
      await pressIn(last, 'sql', '.take');
      await pressIn(last, 'database-management', '.take + .button');
      await pressIn(last, 'api-development', '.take');
      expect(sum(last)).to.equal('You see 3 the same way and 1 differently.');
      await pressIn(last, 'api-development', '.undo');
      await press(last, 'Decide later');
      expect(text(last)).not.to.contain('Mira looked at your marks');

      const { skills } = kept(ana);
      expect(skills['sql']).to.deep.equal({ status: 'learning' });
      expect(skills['database-management']).to.deep.equal({ status: 'learning' });
      expect(skills['api-development']).to.deep.equal({ status: 'known', level: 2 });
      expect(kept(mira).skills).to.eql({});
    });
});

describe('a link that was broken on its way', () => {
  it('is refused on the page it leads to, and harms nothing', async function () {
    this.timeout(30_000);
    const key = account();
    const before = fillAna(openProfile({ key })).snapshot;
    const element = await visit('career-skill-checklist', key, 'https://example.org/#career-marks=1.eJyrVgo');
    await says(element, 'This link is damaged');
    await press(element, 'Close');
    expect(all(element, '.marks-panel')).to.be.empty;
    expect(kept(key)).to.deep.equal(before);
  });
});
