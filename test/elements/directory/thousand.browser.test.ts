import { expect, html } from '@open-wc/testing';
import { provideCareer } from '../../../src/datasets/load.js';
import { checkCareer } from '../../../src/model/check.js';
import { manyCareers } from '../../fixtures/many.js';
import { until } from '../../support/until.js';
import { all, text } from '../../ui/support.js';
import { directory, found, link, rows, search, titles, type } from './support.js';
import { describeInOneEngine } from '../../support/engines.js';

const { career } = checkCareer(manyCareers(1000));
provideCareer(career);
const thousand = () =>
  directory(html`<career-directory career=${career.id} career-url="/careers/{id}"></career-directory>`, 1200);

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

  it('are searched without one of them made anew, and shown again', async () => {
    const element = await thousand();
    const before = all(element, 'li');
    for (const query of ['marine', 'er', 'nothing of it', '']) {
      await type(element, query);
      expect(all(element, 'li'), query).to.deep.equal(before);
    }
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
