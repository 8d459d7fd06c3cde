/** What is this element's own. What it promises as every element does is tested in test/promises. */
import { expect, fixture, html } from '@open-wc/testing';
import '../../../src/elements/new-element/define.js';
import type { CareerNewElement } from '../../../src/elements/new-element/new-element.js';
import type { CareerData } from '../../../src/model/career.js';
import kiteData from '../../fixtures/careers/kite-maker.json' with { type: 'json' };
import { expectAccessibleInBothThemes } from '../../support/accessible.js';
import { all, one, shown, text } from '../../support/dom.js';
import { describeInOneEngine } from '../../support/engines.js';
import { until } from '../../support/until.js';

const kites = kiteData as unknown as CareerData;

/** Puts a new element on a page of a width, and waits until it shows what it has. */
async function show(data = kites, width = 720): Promise<CareerNewElement> {
  const place = await fixture(html`<div><career-new-element .data=${data} storage="none"></career-new-element></div>`);
  const element = place.querySelector('career-new-element')!;
  element.parentElement!.style.inlineSize = `${width}px`;
  await until(() => !element.matches(':state(loading)'), 'it shows');
  return element;
}

describeInOneEngine('a new element', () => {
  it('shows each position by its title, with a line that says what it is', async () => {
    const element = await show();
    const [first] = kites.positions!;
    expect(all(element, '.position').length).to.equal(kites.positions!.length);
    expect(text(one(element, '.position'))).to.equal(`${first!.title} ${first!.summary}`);
    await expectAccessibleInBothThemes(element);
  });

  it('says what is missing where there are no positions', async () => {
    const element = await show({ ...kites, positions: [], transitions: [] });
    expect(shown(element)).to.contain('There are no positions to show');
    await expectAccessibleInBothThemes(element);
  });
});

describe('a new element of 240 px', () => {
  it('has room for its longest title', async () => {
    const element = await show(kites, 240);
    for (const position of all(element, '.position')) expect(position.scrollWidth).to.be.most(240);
  });
});
