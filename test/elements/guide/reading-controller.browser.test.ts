import { expect, fixture, html, nextFrame } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import type { CareerGuide } from '../../../src/elements/guide/guide.js';
import { openProfile } from '../../../src/profile/store.js';
import { until } from '../../support/until.js';
import { countOf, eventOf, shown } from '../../ui/support.js';
import {
  all,
  aMoment,
  article,
  backdate,
  button,
  current,
  focused,
  guide,
  one,
  press,
  readingOf,
  ready,
  scroll,
  storeOf,
  text,
  titleOf,
  visitor,
} from './support.js';
import { holdClock } from '../../support/clock.js';

const FIRST = 'why/excitement';
const box = (element: CareerGuide) => one<HTMLInputElement>(element, '.done .check');
const end = (element: CareerGuide) => article(element).querySelector('.end')!;
const here = (element: CareerGuide) => article(element).querySelector('.here');

holdClock();

/** A guide far down a page that can be scrolled. */
async function below(key?: string): Promise<CareerGuide> {
  const page = await fixture<HTMLElement>(html`
    <div>
      <div class="above"></div>
      <career-guide></career-guide>
      <div class="below"></div>
    </div>
  `);
  for (const name of ['above', 'below'])
    page.querySelector<HTMLElement>(`.${name}`)!.style.blockSize = name === 'above' ? '0' : '3000px';
  const element = page.querySelector('career-guide')!;
  const account = key ?? visitor().key;
  Object.assign(element, { storage: 'none', storageKey: account });
  await ready(element);
  scrollTo(0, 0);
  await nextFrame();
  return element;
}

describe('opening a guide', () => {
  it('writes nothing, however long it is looked at, and moves neither page nor focus', async () => {
    const element = await below();
    await aMoment();
    expect(storeOf(element).document.fields).to.deep.equal({});
    expect(scrollY).to.equal(0);
    expect(document.activeElement).to.equal(document.body);
  });

  it('writes nothing when the page scrolls by itself, as a browser’s going back does', async () => {
    const element = await below();
    scrollTo(0, 400);
    await aMoment();
    expect(storeOf(element).document.fields).to.deep.equal({});
  });

  it('opens at the section where the visitor stopped, with the line before the block, unmoved', async () => {
    const { key, store } = visitor();
    store.setStopped('backend-developer', 'growing/responsibilities', 2);
    backdate(store, 1);
    const element = await below(key);
    expect(titleOf(element)).to.equal('More to answer for');
    expect(current(element)).to.deep.equal(['Growing', 'More to answer for']);
    expect(text(here(element)!)).to.equal('You stopped here yesterday');
    expect(here(element)!.nextElementSibling!.textContent).to.match(/^The other half is people/);
    expect(scrollY).to.equal(0);
    expect(element.shadowRoot!.activeElement).to.be.null;
    expect(element.shadowRoot!.querySelector('.resume')).to.be.null;
  });

  it('opens at the first section where the one they stopped in is gone', async () => {
    const { key, store } = visitor();
    store.setStopped('backend-developer', 'growing/flying', 2);
    const element = await below(key);
    expect(titleOf(element)).to.equal('What makes it exciting');
    expect(here(element)).to.be.null;
  });

  it('opens where they stopped also when their profile comes late', async () => {
    let give: (document: unknown) => void = () => {};
    const { store } = visitor();
    store.setStopped('backend-developer', 'leading/people', 1);
    const storage = { load: () => new Promise((resolve) => (give = resolve)), save: () => Promise.resolve() };
    const element = await guide(html`<career-guide .storage=${storage}></career-guide>`);
    expect(titleOf(element)).to.equal('What makes it exciting');
    give(store.document);
    await until(() => titleOf(element) === 'Talking and listening');
  });

  it('stays where the visitor has begun to read, whatever another tab says', async () => {
    const element = await below();
    scroll(article(element).querySelectorAll('.block')[1]!);
    await until(() => readingOf(element)?.stopped);
    storeOf(element).setStopped('backend-developer', 'leading/people', 1);
    await element.updateComplete;
    expect(titleOf(element)).to.equal('What makes it exciting');
  });

  it('begins anew for another visitor, and after signing out', async () => {
    const { key, store } = visitor();
    store.setStopped('backend-developer', 'leading/people', 1);
    const element = await below();
    await press(element, /^3 Growing/);
    element.storageKey = key;
    await element.updateComplete;
    expect(titleOf(element)).to.equal('Talking and listening');
    store.signOut();
    await element.updateComplete;
    expect(titleOf(element)).to.equal('What makes it exciting');
    expect(here(element)).to.be.null;
  });
});

describe('reading', () => {
  it('keeps the block that a visitor has come to, as they scroll', async () => {
    const element = await below();
    const blocks = article(element).querySelectorAll('.block');
    scroll(blocks[1]!);
    await until(() => readingOf(element)?.stopped?.section === FIRST);
    const stopped = readingOf(element)!.stopped!.block;
    scroll(blocks[2]!);
    await until(() => readingOf(element)!.stopped!.block >= stopped);
    expect(readingOf(element)!.stopped!.section).to.equal(FIRST);
    expect(here(element), 'the line is about the visit before').to.be.null;
  });

  it('keeps nothing while the guide is out of the window', async () => {
    const element = await below();
    scroll(3000);
    await aMoment();
    expect(readingOf(element)?.stopped).to.be.undefined;
  });

  it('counts a section as read once its end was seen for a moment, and says so once', async () => {
    const element = await below();
    const heard: unknown[][] = [];
    element.addEventListener('career-read', ({ career, section, read }) => heard.push([career, section, read]));
    scroll(end(element));
    expect(readingOf(element)?.read ?? []).to.deep.equal([]);
    await until(() => readingOf(element)?.read.length);
    expect(readingOf(element)!.read).to.deep.equal([FIRST]);
    scroll(0);
    scroll(end(element));
    await aMoment();
    expect(heard).to.deep.equal([['backend-developer', FIRST, true]]);
    expect(box(element).checked).to.be.true;
  });

  it('does not count an end that was only passed', async () => {
    const element = await below();
    scroll(end(element));
    await nextFrame();
    scroll(3000);
    await aMoment();
    expect(readingOf(element)?.read ?? []).to.deep.equal([]);
  });

  it('goes on with Next: to the next section, its heading and its first block', async () => {
    const element = await below();
    end(element).scrollIntoView({ block: 'center' });
    await aMoment();
    const select: unknown[][] = [];
    element.addEventListener('career-select', ({ kind, id, open }) => select.push([kind, id, open]));
    await press(element, /^Next/);
    expect(titleOf(element)).to.equal('Safe ground and room to grow');
    expect(text(focused(element))).to.equal('Safe ground and room to grow');
    expect(select).to.deep.equal([
      ['section', FIRST, false],
      ['section', 'why/growth', true],
    ]);
    expect(readingOf(element)!.read, 'its end had been seen').to.deep.equal([FIRST]);
    expect(readingOf(element)!.stopped).to.include({ section: 'why/growth', block: 0 });
    const { top, bottom } = focused(element).getBoundingClientRect();
    expect(top).to.be.at.least(0);
    expect(bottom).to.be.below(innerHeight);
  });

  it('does not take for read what was left in passing', async () => {
    const element = await below();
    await press(element, /^Next/);
    await press(element, /^Next/);
    await press(element, /^Next/);
    expect(readingOf(element)!.read).to.deep.equal([]);
    await press(element, /^Next part/);
    expect(titleOf(element)).to.equal('The first positions');
  });

  it('goes back, and ends with the last section', async () => {
    const element = await guide(html`<career-guide section="outlook/automation"></career-guide>`);
    expect(shown(element)).to.contain('Here the guide ends.');
    expect(all(element, 'button.page.on')).to.have.length(0);
    await press(element, /^Back .+/);
    expect(titleOf(element)).to.equal('The long run');
    expect(button(element, /^Next/)).to.exist;
  });

  it('is said by hand as well: read, and not read, which then holds', async () => {
    const element = await below();
    const { read, section } = await eventOf(element, 'career-read', () => box(element).click());
    expect([section, read]).to.deep.equal([FIRST, true]);
    expect(readingOf(element)!.read).to.deep.equal([FIRST]);
    box(element).click();
    expect(readingOf(element)?.read ?? []).to.deep.equal([]);
    scroll(end(element));
    await aMoment();
    expect(readingOf(element)?.read ?? []).to.deep.equal([]);
  });

  it('of a section from the contents begins only when the visitor scrolls there', async () => {
    const element = await below();
    await press(element, /^4 Leading/);
    expect(titleOf(element)).to.equal('Lead or Architect');
    expect(text(focused(element))).to.equal('Lead or Architect');
    await aMoment();
    expect(storeOf(element).document.fields).to.deep.equal({});
    scroll(end(element));
    await until(() => readingOf(element)?.stopped?.section === 'leading/positions');
  });

  it('is told to every other guide on the page', async () => {
    const { key } = visitor();
    const place = await fixture<HTMLElement>(html`
      <div>
        <career-guide storage="none" storage-key=${key}></career-guide>
        <career-guide storage="none" storage-key=${key} only="why"></career-guide>
      </div>
    `);
    const [first, second] = [...place.querySelectorAll('career-guide')] as [CareerGuide, CareerGuide];
    await ready(first);
    await ready(second);
    box(first).click();
    await second.updateComplete;
    expect(box(second).checked).to.be.true;
  });

  it('goes on after the guide was moved, and stops when it is taken away', async () => {
    const element = await below();
    const place = document.body.appendChild(document.createElement('main'));
    place.append(element);
    await element.updateComplete;
    const count = await countOf('career-read', async () => {
      scroll(end(element));
      await until(() => readingOf(element)?.read.length);
      await aMoment();
    });
    expect(count).to.equal(1);
    await press(element, /^Next/);
    const before = storeOf(element).document;
    scroll(end(element));
    place.remove();
    await aMoment();
    expect(storeOf(element).document).to.equal(before);
  });

  it('keeps what it has not written yet when the page goes', async () => {
    const element = await below();
    scroll(article(element).querySelectorAll('.block')[1]!);
    expect(readingOf(element)?.stopped).to.be.undefined;
    dispatchEvent(new PageTransitionEvent('pagehide'));
    expect(readingOf(element)!.stopped!.section).to.equal(FIRST);
  });
});

describe('the way back to where the visitor stopped', () => {
  it('is offered where another section is on show, and leads to the line', async () => {
    const { key, store } = visitor();
    store.setStopped('backend-developer', 'growing/responsibilities', 1);
    backdate(store, 8);
    const element = await guide(html`<career-guide section="starting"></career-guide>`, key);
    expect(titleOf(element)).to.equal('The first positions');
    await press(element, 'Continue: More to answer for');
    expect(titleOf(element)).to.equal('More to answer for');
    expect(focused(element)).to.equal(here(element));
    expect(text(focused(element))).to.match(/^You stopped here on \w+ \d+, \d{4}$/);
    expect(element.shadowRoot!.querySelector('.resume')).to.be.null;
  });

  it('is not offered to a section that is not shown', async () => {
    const { key, store } = visitor();
    store.setStopped('backend-developer', 'growing/responsibilities', 1);
    const element = await guide(html`<career-guide only="starting"></career-guide>`, key);
    expect(titleOf(element)).to.equal('The first positions');
    expect(element.shadowRoot!.querySelector('.resume')).to.be.null;
  });

  it('leads down a long section', async () => {
    const { key, store } = visitor();
    store.setStopped('backend-developer', 'why/role', 4);
    const element = await guide(undefined, key);
    await press(element, 'Go to where you stopped');
    expect(titleOf(element)).to.equal('What the backend does');
    expect(focused(element)).to.equal(here(element));
  });

  it('stays offered while the visitor looks around by the contents', async () => {
    const { key, store } = visitor();
    store.setStopped('backend-developer', 'growing/responsibilities', 1);
    const element = await guide(undefined, key);
    await press(element, /^6 What comes/);
    expect(button(element, 'Continue: More to answer for')).to.exist;
  });
});

describe('a browser’s own search', () => {
  it('finds a section that is not on show, and shows it without moving the focus', async function () {
    if (!('onbeforematch' in document)) return this.skip();
    const element = await guide();
    const hidden = element.shadowRoot!.getElementById('section-leading/people')!;
    expect(hidden.getAttribute('hidden')).to.equal('until-found');
    expect(hidden.textContent).to.contain('active listening');
    hidden.dispatchEvent(new Event('beforematch', { bubbles: true }));
    await element.updateComplete;
    expect(titleOf(element)).to.equal('Talking and listening');
    expect(all(element, 'article:not([hidden])')).to.have.length(1);
    expect(focused(element)).to.be.null;
  });
});

describe('by keyboard alone, a visitor', () => {
  it('goes to a section by the contents, reads it, says so, and goes on', async () => {
    const page = await fixture<HTMLElement>(html`
      <div>
        <button>Before</button>
        <career-guide storage="none" storage-key=${visitor().key}></career-guide>
      </div>
    `);
    const element = page.querySelector('career-guide')!;
    page.style.inlineSize = '720px';
    await ready(element);
    page.querySelector('button')!.focus();
    const keys = async (...names: string[]) => {
      for (const name of names) await sendKeys({ press: name });
      await element.updateComplete;
    };
    await keys('Tab');
    expect(focused(element).id).to.equal('search');
    await keys('Tab', 'Tab', 'Tab', 'Enter');
    expect(titleOf(element)).to.equal('Safe ground and room to grow');
    expect(text(focused(element))).to.equal('Safe ground and room to grow');
    await keys('Tab');
    expect(focused(element).className).to.equal('opener');
    await keys('Enter');
    expect(focused(element).getAttribute('aria-expanded')).to.equal('true');
    await keys('Tab', 'ArrowRight');
    const { snapshot } = openProfile({ storage: 'none', key: element.storageKey });
    expect(snapshot.skills['programming']!.status).to.equal('learning');
    while (focused(element) !== box(element)) await keys('Tab');
    await keys(' ');
    expect(readingOf(element)!.read).to.deep.equal(['why/growth']);
    await keys('Tab', 'Tab', 'Enter');
    expect(titleOf(element)).to.equal('Who it suits');
    expect(text(focused(element))).to.equal('Who it suits');
  });
});
