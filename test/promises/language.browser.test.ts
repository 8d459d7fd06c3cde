/** How every element speaks of a dataset in another language, and how it stands where a page runs the other way. */
import { expect } from '@open-wc/testing';
import { serveDatasets } from '../support/server.js';
import { foreignKites, kites, textsOf } from './datasets.js';
import { everyElement, here, put, rootOf, settled, show } from './subjects.js';

/** The texts in an element that stand there as the dataset has them, each with the element around it. */
function datasetTexts(element: Element): [string, Element][] {
  const texts = textsOf(kites);
  const walker = document.createTreeWalker(rootOf(element), NodeFilter.SHOW_TEXT);
  const found: [string, Element][] = [];
  while (walker.nextNode()) {
    const words = walker.currentNode.textContent!.replace(/\s+/g, ' ').trim();
    if (texts.has(words)) found.push([words, walker.currentNode.parentElement!]);
  }
  return found;
}
const tongueOf = (node: Element) => {
  const marked = node.closest<HTMLElement>('[lang]')!;
  return `${marked.lang} ${marked.dir}`.trim();
};

/** How far the words of an element's heading are from the side where a line begins. */
function startOf(element: Element): number {
  const words = document.createRange();
  words.selectNodeContents(rootOf(element).querySelector('h1, h2')!);
  const [line, box] = [words.getBoundingClientRect(), element.getBoundingClientRect()];
  return element.matches(':dir(rtl)') ? box.right - line.right : line.left - box.left;
}
/** Whether something that lies around a node within its element cuts off what reaches beyond it. */
function isCut(node: Element): boolean {
  for (let around = node.parentElement; around; around = around.parentElement)
    if (getComputedStyle(around).overflowX !== 'visible') return true;
  return false;
}
/** What of an element reaches beyond it sideways. */
function overflowing(element: Element): string[] {
  const { left, right } = element.getBoundingClientRect();
  return [...rootOf(element).querySelectorAll('*')]
    .filter((each) => {
      const box = each.getBoundingClientRect();
      const isBeyond = box.left < left - 1 || box.right > right + 1;
      // What is drawn is cut by its drawing.
      return isBeyond && !(each as SVGElement).ownerSVGElement && each.checkVisibility() && !isCut(each);
    })
    .map((each) => `${each.localName} “${each.textContent.trim().slice(0, 40)}”`);
}

everyElement((subject, it) => {
  it('marks the dataset’s text with its language and direction where they are not the page’s', async () => {
    const element = await show(subject, { dataset: foreignKites });
    expect(rootOf(element).querySelector<HTMLElement>('.root')!.lang).to.equal('en');
    const unmarked = datasetTexts(element).filter(([, node]) => tongueOf(node) !== 'ar rtl');
    expect(unmarked.map(([words]) => words)).to.deep.equal([]);
  });

  it('marks nothing where they are the page’s, and follows the page when that changes', async () => {
    here().lang = 'en';
    const element = await show(subject);
    const marked = () => rootOf(element).querySelectorAll('.root [lang]').length;
    expect(marked()).to.equal(0);
    const count = datasetTexts(element).length;
    here().dir = 'rtl';
    await new Promise(requestAnimationFrame);
    await settled(element);
    expect(marked() > 0).to.equal(count > 0);
    here().dir = 'ltr';
    await new Promise(requestAnimationFrame);
    await settled(element);
    expect(marked()).to.equal(0);
  });

  it('is mirrored from right to left, with nothing beyond its edges, narrow and wide', async () => {
    for (const width of [320, 720]) {
      here().style.width = `${width}px`;
      here().dir = 'ltr';
      const element = await show(subject);
      const start = startOf(element);
      expect(overflowing(element)).to.deep.equal([]);
      here().dir = 'rtl';
      await new Promise(requestAnimationFrame);
      await settled(element);
      expect(startOf(element)).to.be.closeTo(start, 1);
      expect(overflowing(element)).to.deep.equal([]);
      const [source] = serveDatasets(kites);
      const waiting = put(subject, { src: source!.src });
      await waiting.updateComplete;
      expect(overflowing(waiting)).to.deep.equal([]);
      here().replaceChildren();
    }
  });
});
