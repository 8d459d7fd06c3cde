/** What becomes of every element when it is taken out, put back, moved, or stands where a page does uncommon things. */
import { expect, oneEvent } from '@open-wc/testing';
import type { CareerElement } from '../../src/ui/career-element.js';
import { serveDatasets } from '../support/server.js';
import { account, storeOf } from '../support/visitor.js';
import { kites, otherKites } from './datasets.js';
import {
  anyElement,
  closeRoots,
  everyElement,
  eventsOf,
  here,
  is,
  make,
  put,
  rootOf,
  settled,
  show,
  within,
  words,
} from './subjects.js';

type Movable = HTMLElement & { moveBefore?: (node: Node, child: Node | null) => void };

/** How many listeners the window and the document have, from when it is called. */
function countListeners() {
  let count = 0;
  const { addEventListener: add, removeEventListener: remove } = EventTarget.prototype;
  const isPage = (target?: EventTarget) => !target || target === window || target === document;
  EventTarget.prototype.addEventListener = function (this: EventTarget, ...args: Parameters<typeof add>) {
    const [, , options] = args;
    if (isPage(this)) {
      count++;
      if (typeof options === 'object') options.signal?.addEventListener('abort', () => count--);
    }
    add.apply(this, args);
  };
  EventTarget.prototype.removeEventListener = function (this: EventTarget, ...args: Parameters<typeof remove>) {
    if (isPage(this)) count--;
    remove.apply(this, args);
  };
  const stop = () => Object.assign(EventTarget.prototype, { addEventListener: add, removeEventListener: remove });
  return { stop, now: () => count };
}

/** Opens, ticks or chooses the first thing in an element that keeps a state of its own. */
async function act(element: CareerElement): Promise<void> {
  within(element, '[aria-expanded=false], summary, [type=radio]:not(:checked), [type=checkbox]')?.click();
  await settled(element);
}
/** What a visitor would miss if an element began from the start: what is opened, chosen and written. */
const state = (element: Element) =>
  [...rootOf(element).querySelectorAll<HTMLInputElement>('[aria-expanded], details, input, textarea, select')].map(
    (each) => [each.ariaExpanded, (each as unknown as HTMLDetailsElement).open, each.checked, each.value],
  );

/** A page within the page. */
async function frame(): Promise<Document> {
  const iframe = document.createElement('iframe');
  iframe.width = '720';
  here().append(iframe);
  if (iframe.contentDocument?.readyState !== 'complete') await oneEvent(iframe, 'load');
  return iframe.contentDocument!;
}
const rules = (element: Element): string[] =>
  rootOf(element).adoptedStyleSheets.flatMap((sheet) => Array.from(sheet.cssRules, ({ cssText }) => cssText));
/** How an element's parts are laid out. */
const looks = (element: Element) =>
  [...rootOf(element).querySelectorAll('*')].map((each) => {
    const { display, fontSize, paddingInlineStart } = getComputedStyle(each);
    return [each.localName, display, fontSize, paddingInlineStart].join(' ');
  });

anyElement((tag, it) => {
  it('has its styles wherever it stands: here, in another document, and where the page closes its root', async () => {
    const element = here().appendChild(document.createElement(tag)) as CareerElement;
    await element.updateComplete;
    const sheets = rules(element);
    expect(sheets).not.to.have.length(0);
    for (const body of [(await frame()).body, here(), (await frame()).body]) {
      body.append(element);
      expect(rules(element)).to.deep.equal(sheets);
    }
    const open = closeRoots();
    const closed = document.createElement(tag) as CareerElement;
    (await frame()).body.append(closed);
    await closed.updateComplete;
    open();
    expect(rules(closed)).to.deep.equal(sheets);
  });
});

everyElement((subject, it) => {
  it('is the same after it was taken out and put back, and tells nothing twice', async () => {
    const element = await show(subject);
    const before = words(element);
    const events = eventsOf('career-load', 'career-error');
    for (let time = 0; time < 5; time++) {
      element.remove();
      here().append(element);
    }
    await settled(element);
    expect(words(element)).to.equal(before);
    expect(events).to.deep.equal([]);
  });

  it('gets its dataset though it was taken out while that was on its way', async () => {
    const [source] = serveDatasets(kites);
    const events = eventsOf('career-load', 'career-error');
    const element = put(subject, { src: source!.src });
    await element.updateComplete;
    element.remove();
    source!.answer();
    await element.updateComplete;
    expect(events).to.deep.equal([]);
    here().append(element);
    await settled(element);
    expect(events).to.deep.equal(['career-load']);
    expect(words(element)).to.equal(words(await show(subject)));
  });

  it('keeps what the visitor did when it is moved, and listens to the page as often as before', async () => {
    const to = here().appendChild(document.createElement('section')) as Movable;
    const listeners = countListeners();
    try {
      const element = await show(subject);
      await act(element);
      const [said, before, count] = [words(element), state(element), listeners.now()];
      for (let time = 0; time < 5; time++) {
        to.append(element);
        here().append(element);
        to.moveBefore?.(element, null);
        await element.updateComplete;
      }
      await settled(element);
      expect(listeners.now()).to.equal(count);
      expect(words(element)).to.equal(said);
      expect(state(element)).to.deep.equal(before);
    } finally {
      listeners.stop();
    }
  });

  it('leaves no listener on the page when it is gone', async () => {
    const listeners = countListeners();
    try {
      // What is shared by all elements of the page comes with the first.
      await show(subject);
      const shared = listeners.now();
      for (let time = 0; time < 5; time++) (await show(subject)).remove();
      expect(listeners.now()).to.equal(shared);
    } finally {
      listeners.stop();
    }
  });

  it('keeps its looks and its words in another document, and when it comes back', async () => {
    const element = await show(subject);
    await act(element);
    const [said, sheets, look] = [words(element), rules(element), looks(element)];
    const other = await frame();
    for (const body of [other.body, here(), other.body]) {
      body.append(element);
      await settled(element);
      expect(words(element)).to.equal(said);
      expect(rules(element)).to.have.length(sheets.length);
    }
    here().append(element);
    await settled(element);
    expect(looks(element)).to.deep.equal(look);
  });

  it('has its looks where it came to another document before what it shows did', async () => {
    const reference = await show(subject);
    const [source] = serveDatasets(kites);
    const element = make(subject, { src: source!.src });
    (await frame()).body.append(element);
    await element.updateComplete;
    source!.answer();
    await settled(element);
    expect(words(element)).to.equal(words(reference));
    expect(rules(element)).to.have.length(rules(reference).length);
  });

  it('follows its context: its dataset, its links, and whose marks it shows', async () => {
    const { career: data, ...pieces } = kites;
    const context = document.createElement('career-context');
    const [one, two] = [account(), account()];
    Object.assign(context, { data, storage: 'none', storageKey: one, skillUrl: '/one/{id}', jobUrl: '/one/{id}' });
    const element = make(subject, {
      properties: { data: undefined, storage: undefined, storageKey: undefined, ...pieces } as never,
    });
    here().append(context);
    context.append(element);
    await settled(element);
    const hrefs = () => Array.from(rootOf(element).querySelectorAll('a'), ({ pathname }) => pathname);
    const before = hrefs();

    Object.assign(context, { skillUrl: '/two/{id}', jobUrl: '/two/{id}' });
    await context.updateComplete;
    await settled(element);
    expect(hrefs()).to.deep.equal(before.map((path) => path.replace('/one/', '/two/')));

    for (const { id } of kites.career.skills) storeOf(two).setLevel(id, 1);
    storeOf(two).setCurrent(kites.career.id, 'kite-apprentice');
    context.storageKey = two;
    await context.updateComplete;
    await settled(element);
    const links = { skillUrl: '/two/{id}', jobUrl: '/two/{id}' };
    const same = await show(subject, { properties: { storageKey: two, ...links } });
    expect(words(element)).to.equal(words(same));

    const { career, ...others } = otherKites;
    Object.assign(element, others);
    Object.assign(context, { data: career });
    await context.updateComplete;
    await settled(element);
    Object.assign(same, { data: career, ...others });
    await settled(same);
    expect(words(element)).to.equal(words(same));
  });

  it('works inside a closed shadow root of the host’s', async () => {
    const host = document.createElement('div');
    here().append(host);
    const element = await show(subject, { inside: host.attachShadow({ mode: 'closed' }) });
    expect(words(element)).to.equal(words(await show(subject)));
  });

  it('works where the page closes every shadow root, its own too', async () => {
    const reference = await show(subject);
    const open = closeRoots();
    try {
      const element = await show(subject);
      expect(element.shadowRoot).to.be.null;
      expect(words(element)).to.equal(words(reference));
      await act(element);
      await act(reference);
      expect(words(element)).to.equal(words(reference));
      expect(rules(element)).to.have.length(rules(reference).length);
    } finally {
      open();
    }
  });

  it('is ready in a tab that nobody looks at, which draws no frames', async () => {
    const { requestAnimationFrame } = window;
    window.requestAnimationFrame = () => 0;
    Object.defineProperty(document, 'hidden', { value: true, configurable: true });
    Object.defineProperty(document, 'visibilityState', { value: 'hidden', configurable: true });
    try {
      const [source] = serveDatasets(kites);
      const element = put(subject, { src: source!.src });
      source!.answer();
      await settled(element);
      expect(is(element, 'loading')).to.be.false;
      expect(words(element)).to.equal(words(await show(subject)));
    } finally {
      window.requestAnimationFrame = requestAnimationFrame;
      delete (document as { hidden?: boolean }).hidden;
      delete (document as { visibilityState?: string }).visibilityState;
    }
  });

  it('keeps properties that were set before it was defined', async () => {
    const tag = `${subject.tag}-late`;
    const element = make({ ...subject, tag }, { dataset: otherKites });
    here().append(element);
    const Class = customElements.get(subject.tag)!;
    customElements.define(tag, class extends Class {});
    await settled(element);
    expect(words(element)).to.equal(words(await show(subject, { dataset: otherKites })));
  });
});
