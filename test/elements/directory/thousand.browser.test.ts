import { expect, fixtureSync, html } from '@open-wc/testing';
import { provideCareer } from '../../../src/datasets/load.js';
import type { CareerDirectory } from '../../../src/elements/directory/directory.js';
import { checkCareer } from '../../../src/model/check.js';
import { manyCareers } from '../../fixtures/many.js';
import { until } from '../../support/until.js';
import { all, text } from '../../ui/support.js';
import { directory, found, link, rows, search, titles, type } from './support.js';
import { describeInOneEngine } from '../../support/engines.js';

/**
 * What a frame or two are, ms, several times over: a test runs beside others, on whatever machine, and Chromium is the
 * browser that the goal is measured in.
 */
const FRAMES = 32;
const SLACK = navigator.userAgent.includes('Chrome/') ? 8 : 16;

const { career } = checkCareer(manyCareers(1000));
provideCareer(career);
const thousand = () =>
  directory(html`<career-directory career=${career.id} career-url="/careers/{id}"></career-directory>`, 1200);

/** The least time that an act takes of several, its layout included, ms. */
async function least(act: () => Promise<CareerDirectory>): Promise<number> {
  const times: number[] = [];
  for (let time = 0; time < 5; time++) {
    const begin = performance.now();
    const element = await act();
    element.shadowRoot!.querySelector('section')!.getBoundingClientRect();
    times.push(performance.now() - begin);
  }
  return Math.min(...times);
}

describeInOneEngine('a thousand careers', () => {
  it('all stand on the page, where the browser finds them', async () => {
    const element = await thousand();
    expect(all(element, 'li a')).to.have.length(1000);
    expect(titles(element)).to.have.length(1000);
    expect(new Set(titles(element)).size).to.equal(1000);
    expect(found(element)).to.equal('1,000 careers');
    // What waits to be laid out is there all the same.
    expect(rows(element).at(-1)!.checkVisibility()).to.be.true;
    expect(element.getBoundingClientRect().height).to.be.greaterThan(500 * 40);
  });

  it('are there within a frame or two', async () => {
    const place = fixtureSync<HTMLElement>(html`<div></div>`);
    const open = async () => {
      place.replaceChildren();
      const element = document.createElement('career-directory');
      Object.assign(element, { storage: 'none', career: career.id, careerUrl: '/careers/{id}' });
      place.append(element);
      await element.updateComplete;
      expect(element.shadowRoot!.querySelectorAll('li')).to.have.length(1000);
      return element;
    };
    expect(await least(open)).to.be.below(FRAMES * SLACK);
  });

  it('are searched within a frame or two, and shown again', async () => {
    const element = await thousand();
    for (const query of ['marine', 'er', 'nothing of it', ''])
      expect(
        await least(async () => {
          await type(element, query);
          return element;
        }),
        query,
      ).to.be.below(FRAMES * SLACK);
    expect(titles(element)).to.have.length(1000);
  });

  it('are touched only where they are found', async () => {
    const element = await thousand();
    const touched = new Set<Node>();
    const observer = new MutationObserver((records) => {
      for (const { target } of records) {
        const item = (target instanceof Element ? target : target.parentElement)?.closest('li');
        if (item) touched.add(item);
      }
    });
    const options = { subtree: true, attributes: true, childList: true, characterData: true };
    for (const list of all(element, 'ul')) observer.observe(list, options);
    await type(element, 'marine keeper');
    await Promise.resolve();
    expect(titles(element)).to.deep.equal(['Marine Keeper']);
    // Those of the first list, which hide; those of the others hide with theirs.
    expect(touched.size).to.be.most(40);
    observer.disconnect();
  });

  it('have their words marked in all that are found, a frame at a time', async () => {
    const element = await thousand();
    await type(element, 'what');
    const shown = rows(element);
    expect(shown.length).to.be.greaterThan(300);
    expect(shown[0]!.querySelectorAll('mark').length).to.be.greaterThan(0);
    await until(() => rows(element).every((row) => row.querySelector('mark')), 'all are marked', { timeout: 4000 });
    await type(element, '');
    expect(all(element, 'mark')).to.be.empty;
  });

  it('lead each where it says, however far down, whatever is searched', async () => {
    const element = await thousand();
    await type(element, 'writer');
    expect(titles(element)).to.have.length(25);
    for (const title of titles(element))
      expect(new URL(link(element, title).href).pathname).to.equal(`/careers/${title.toLowerCase().replace(' ', '-')}`);
    let told: string | undefined;
    element.addEventListener('career-link', (event) => {
      told = event.id;
      event.preventDefault();
    });
    link(element, 'Bridge Writer').click();
    expect(told).to.equal('bridge-writer');
    await type(element, '');
    link(element, 'Bridge Writer').click();
    expect(told).to.equal('bridge-writer');
    link(element, 'Harbour Nurse').click();
    expect(told).to.equal('harbour-nurse');
  });

  it('keep what is typed while it is typed', async () => {
    const element = await thousand();
    for (const query of ['f', 'fo', 'for', 'fore', 'fores', 'forest']) await type(element, query);
    expect(search(element).value).to.equal('forest');
    expect(titles(element).every((title) => title.startsWith('Forest'))).to.be.true;
    expect(text(rows(element)[0]!.querySelector('mark')!)).to.equal('Forest');
  });
});
