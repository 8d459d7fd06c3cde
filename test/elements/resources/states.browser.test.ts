import { expect, html } from '@open-wc/testing';
import type { CareerData } from '../../../src/model/career.js';
import { expectAccessibleInBothThemes } from '../../support/accessible.js';
import {
  all,
  backend,
  button,
  choose,
  click,
  done,
  groups,
  item,
  junior,
  kites,
  one,
  question,
  resources,
  save,
  shown,
  storeOf,
  sum,
  text,
} from './support.js';
import { describeInOneEngine } from '../../support/engines.js';

describeInOneEngine('resources, in each state, have nothing that axe finds', () => {
  it('empty: say that none of those asked for is there', async () => {
    const element = await resources(html`<career-resources only="flying-carpets"></career-resources>`);
    expect(text(one(element, '.notice'))).to.contain('None of these is in this career');
    await expectAccessibleInBothThemes(element);
  });

  it('ready, with marks, a question and its answer, and what is known unfolded', async () => {
    const element = await junior(
      html`<career-resources
        skill-url="/courses/{skill}"
        .links=${{ 'resource/clean-code': { url: '/library', label: 'Borrow it', note: '2 copies' } }}
      ></career-resources>`,
    );
    await click(element, save(element, 'clean-code'));
    await click(element, done(element, 'stack-overflow'));
    await click(element, done(element, 'designing-data-intensive-applications'));
    const box = question(element, 'designing-data-intensive-applications')!;
    await click(element, button(box, 'I know it: Database management'));
    await click(element, one(element, 'summary'));
    expect(one<HTMLDetailsElement>(element, 'details').open).to.be.true;
    await expectAccessibleInBothThemes(element);
  });

  it('by stage, in one list, filtered by a skill, and with nothing that matches', async () => {
    const element = await junior();
    for (const grouping of ['stage', 'guide', 'name']) {
      await choose(element, 'Order', grouping);
      await expectAccessibleInBothThemes(element);
    }
    element.skill = 'sql';
    await element.updateComplete;
    await expectAccessibleInBothThemes(element);
    await choose(element, 'Show', 'saved');
    expect(text(one(element, '.notice'))).to.contain('Nothing saved here yet');
    await expectAccessibleInBothThemes(element);
  });

  it('on the data of another trade', async () => {
    const element = await resources(html`<career-resources .data=${kites}></career-resources>`);
    expect(shown(element)).to.eql(['The Book of Twelve Knots', 'Roof evenings']);
    expect(all(element, '.controls'), 'two need no filters').to.be.empty;
    await expectAccessibleInBothThemes(element);
  });
});

describeInOneEngine('what resources show', () => {
  it('is each of the dataset once, with its kind, author and summary', async () => {
    const element = await resources();
    expect(shown(element)).to.have.members(backend.resources.map(({ title }) => title));
    for (const { id, by, summary } of backend.resources)
      expect(text(item(element, id)))
        .to.contain(summary)
        .and.to.contain(by ?? '');
    expect(text(item(element, 'clean-code').querySelector('.by')!)).to.equal('Book, Robert C. Martin');
    expect(text(item(element, 'coding-challenges').querySelector('.by')!)).to.equal('Practice');
  });

  it('is first what the next step asks and the visitor lacks, in the order to learn it', async () => {
    const element = await junior();
    expect(groups(element).slice(0, 3)).to.eql([
      'Database management',
      'Testing and debugging',
      'Security best practices',
    ]);
    const [first] = all(element, '.head');
    expect(text(first!)).to.equal('Database management, learning Backend Developer asks solid');
    expect(text(item(element, 'designing-data-intensive-applications').querySelector('.skills')!)).to.equal(
      'also Performance optimization System design',
    );
    expect(sum(element)).to.equal('First what your next step asks and you don’t know yet.');
  });

  it('is what the first steps ask for who has said nothing', async () => {
    const element = await resources();
    expect(text(one(element, '.head'))).to.equal('Programming, to learn Backend Intern asks basics');
    expect(sum(element)).to.equal('First what the first steps ask and you don’t know yet.');
  });

  it('is folded at the end where it teaches only what is known', async () => {
    const element = await junior();
    const details = one<HTMLDetailsElement>(element, 'details');
    expect(text(one(element, 'summary'))).to.equal('For what you know already 1');
    expect(details.open).to.be.false;
    expect(shown(element)).not.to.contain('GitHub');
    await click(element, one(element, 'summary'));
    expect(shown(element).at(-1)).to.equal('GitHub');
    await click(element, one(element, 'summary'));
    expect(shown(element)).not.to.contain('GitHub');
  });

  it('is not folded where that is all there is', async () => {
    const element = await resources(html`<career-resources only="github clean-code"></career-resources>`);
    for (const { id } of backend.skills) storeOf(element).setLevel(id, 3);
    await element.updateComplete;
    expect(all(element, 'details')).to.be.empty;
    expect(shown(element)).to.have.members(['GitHub', 'Clean Code']);
    expect(text(one(element, '.group-title'))).to.equal('For what you know already');
    expect(sum(element)).to.equal('You know what each of these teaches.');
  });

  it('stands under headings of the level asked, and a label of the host’s', async () => {
    const element = await junior(html`<career-resources heading-level="4" label="Our library"></career-resources>`);
    expect(one(element, '.title').localName).to.equal('h4');
    expect(one(element, '.group-title').localName).to.equal('h5');
    expect(one(element, 'summary').querySelector('h5')).to.exist;
    expect(one(element, 'section').getAttribute('aria-label')).to.equal('Our library');
  });

  it('is text, whatever markup the dataset holds', async () => {
    const markup = '<img src=x onerror="document.title = 1">';
    const list = backend.resources.map((each) => ({ ...each, title: markup, by: markup, summary: markup }));
    const data = { ...backend, resources: list } as CareerData;
    const element = await resources(html`<career-resources .data=${data}></career-resources>`);
    expect(element.shadowRoot!.querySelector('img')).to.be.null;
    expect(shown(element)[0]).to.equal(markup);
  });
});
