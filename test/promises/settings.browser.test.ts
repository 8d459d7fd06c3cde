/** What every element does with the settings and slots that all of them have. */
import { expect } from '@open-wc/testing';
import { serveDatasets } from '../support/server.js';
import { kites, nothing } from './datasets.js';
import { everyElement, is, put, rootOf, settled, show, within, words } from './subjects.js';

/** The levels of the headings on show, in order. */
const levels = (element: Element) =>
  Array.from(rootOf(element).querySelectorAll('h1, h2, h3, h4, h5, h6'), ({ localName }) => Number(localName[1]));

everyElement((subject, it) => {
  it('begins with a heading of the level asked for, held between 1 and 6, and goes on below it', async () => {
    const element = await show(subject);
    expect(levels(element)[0]).to.equal(2);
    for (const [given, level] of [
      ['1', 1],
      ['3', 3],
      ['6', 6],
      ['9', 6],
      ['-2', 1],
      ['none', 2],
    ] as const) {
      element.setAttribute('heading-level', given);
      await settled(element);
      const [first, ...below] = levels(element);
      expect(first, given).to.equal(level);
      expect(Math.min(...below, 6), given).to.be.at.least(Math.min(6, level + 1));
    }
  });

  it('is named by itself, and by its label where it has one', async () => {
    const element = await show(subject);
    const named = () => within(element, 'section, article')!;
    const nameOf = (node: Element) =>
      node.getAttribute('aria-label') ??
      rootOf(element).getElementById(node.getAttribute('aria-labelledby')!)!.innerText;
    expect(nameOf(named()).trim()).not.to.equal('');
    element.label = 'Read this first';
    await settled(element);
    expect(nameOf(named())).to.equal('Read this first');
  });

  if (subject.only)
    it('shows what is in `only` and nothing else, and all again without it', async () => {
      const { id, shows, hides } = subject.only!;
      const element = await show(subject);
      const whole = words(element);
      element.only = id;
      await settled(element);
      expect(words(element)).to.contain(shows).and.not.to.contain(hides);
      element.setAttribute('only', `nobody, ${id}`);
      await settled(element);
      expect(words(element)).to.contain(shows).and.not.to.contain(hides);
      element.removeAttribute('only');
      await settled(element);
      expect(words(element)).to.equal(whole);
    });

  it('has the host’s header above all else and its footer below, in every state', async () => {
    const children = '<p slot="header">Above</p><p slot="footer">Below</p>';
    const [pending, failing] = serveDatasets(kites, kites);
    const states = {
      loading: put(subject, { src: pending!.src, children }),
      error: put(subject, { src: failing!.src, children }),
      empty: put(subject, { dataset: nothing, children }),
      ready: put(subject, { children }),
    };
    failing!.fail(500);
    await settled(states.error);
    await settled(states.ready);
    expect(is(states.loading, 'loading') && is(states.error, 'error')).to.be.true;
    for (const [state, element] of Object.entries(states)) {
      const [above, below] = ['header', 'footer'].map((slot) =>
        element.querySelector(`[slot=${slot}]`)!.getBoundingClientRect(),
      );
      const between = within(element, '.root > :not(slot, [role=status].unseen)')!.getBoundingClientRect();
      expect(above!.height, state).to.be.greaterThan(0);
      expect(above!.bottom, state).to.be.at.most(between.top);
      expect(below!.top, state).to.be.at.least(between.bottom);
    }
  });

  it('has the host’s heading in the place of its own', async () => {
    const element = await show(subject, { children: '<h2 slot="heading">Ours</h2>' });
    const own = within(element, 'h2')!;
    expect(own.checkVisibility()).to.be.false;
    expect(element.querySelector('[slot=heading]')!.checkVisibility()).to.be.true;
  });
});
