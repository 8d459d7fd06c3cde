/** How every element takes over what a server wrote of it. */
import { expect, oneEvent } from '@open-wc/testing';
import type { CareerElement } from '../../src/ui/career-element.js';
import { serveDatasets } from '../support/server.js';
import { kites } from './datasets.js';
import { nonce } from './quiet.js';
import { everyElement, here, is, rootOf, settled, within } from './subjects.js';

const { fetch } = globalThis;
/** The address that the server's HTML names. */
const SRC = '/datasets/served.json';

/** What a root holds for a reader: its words, without its styles. */
const read = (element: Element): string => {
  const copy = document.createElement('div');
  copy.append(...Array.from(rootOf(element).children, (each) => each.cloneNode(true)));
  for (const style of copy.querySelectorAll('style')) style.remove();
  return copy.textContent.replace(/\s+/g, ' ').trim();
};

everyElement((subject, it) => {
  /** Puts the server's HTML on the page as a browser reads it, its dataset at an address of its own. */
  async function serve(src: string): Promise<CareerElement> {
    const html = await (await fetch(`/served/${subject.name}?nonce=${nonce}`)).text();
    here().setHTMLUnsafe(html.replaceAll(SRC, src));
    return here().firstElementChild as CareerElement;
  }

  it('keeps what a server wrote until its dataset comes, then says the same', async () => {
    const [source] = serveDatasets(kites);
    const element = await serve(source!.src);
    const served = read(element);
    await element.updateComplete;
    expect(is(element, 'loading')).to.be.false;
    expect(read(element)).to.equal(served);
    // What the day or the visitor's marks add comes in the update after this.
    let first: string | undefined;
    element.addEventListener('career-load', () => (first ??= read(element)));
    source!.answer();
    await oneEvent(element, 'career-load');
    expect(first).to.equal(served);
    await settled(element);
    expect(rootOf(element).querySelectorAll('.root')).to.have.length(1);
    expect(within(element, 'style, link')).to.be.null;
  });

  it('says the same at once where its dataset is in hand', async () => {
    const [source] = serveDatasets(kites);
    source!.answer();
    const before = await serve(source!.src);
    await oneEvent(before, 'career-load');
    const element = await serve(source!.src);
    const served = read(element);
    await element.updateComplete;
    expect(read(element)).to.equal(served);
  });
});
