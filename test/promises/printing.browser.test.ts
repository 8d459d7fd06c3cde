/** What every element does on paper. */
import { expect } from '@open-wc/testing';
import { emulateMedia } from '@web/test-runner-commands';
import { kites, textsOf } from './datasets.js';
import { everyElement, rootOf, settled, show, words } from './subjects.js';

/** What can be seen of a dataset, but for the career's own title: where it is only a drawing's, the drawing may go. */
const texts = new Set(textsOf(kites));
texts.delete(kites.career.title);
/** The texts of the dataset that can be seen in an element, each once. */
const seen = (element: Element): string[] => {
  const walker = document.createTreeWalker(rootOf(element), NodeFilter.SHOW_TEXT);
  const found = new Set<string>();
  while (walker.nextNode()) {
    const text = walker.currentNode.textContent!.replace(/\s+/g, ' ').trim();
    if (texts.has(text) && walker.currentNode.parentElement!.checkVisibility()) found.add(text);
  }
  return [...found];
};

everyElement((subject, it) => {
  it('is printed with all that it shows, and is as it was afterwards', async () => {
    const element = await show(subject);
    const [said, before] = [words(element), seen(element)];
    dispatchEvent(new Event('beforeprint'));
    // A browser takes the page at once.
    expect(seen(element)).to.include.members(before);
    dispatchEvent(new Event('afterprint'));
    await settled(element);
    expect(words(element)).to.equal(said);
    expect(seen(element)).to.deep.equal(before);
  });

  it('has all of it on paper', async function () {
    // Of the browsers that tests run in, only this one can be told to print.
    if (!navigator.userAgent.includes('Chrome/')) return this.skip();
    const element = await show(subject);
    const before = seen(element);
    dispatchEvent(new Event('beforeprint'));
    await emulateMedia({ media: 'print' });
    try {
      expect(seen(element)).to.include.members(before);
      expect(element.getBoundingClientRect().height).to.be.greaterThan(0);
    } finally {
      await emulateMedia({ media: 'screen' });
      dispatchEvent(new Event('afterprint'));
    }
  });
});
