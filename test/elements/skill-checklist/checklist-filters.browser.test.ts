import { expect, html } from '@open-wc/testing';
import { until } from '../../support/until.js';
import { sendMouse } from '@web/test-runner-commands';
import backend from '../../../data/careers/backend-developer.json' with { type: 'json' };
import kite from '../../fixtures/careers/kite-maker.json' with { type: 'json' };
import type { CareerData } from '../../../src/model/career.js';
import type { CareerSkillChecklist } from '../../../src/elements/skill-checklist/skill-checklist.js';
import { openProfile } from '../../../src/profile/store.js';
import {
  all,
  button,
  checklist,
  choosePosition,
  click,
  known,
  learning,
  one,
  open,
  row,
  search,
  shown,
  status,
  type,
} from './support.js';
import { describeInOneEngine } from '../../support/engines.js';
import { holdClock } from '../../support/clock.js';

const kites = kite as unknown as CareerData;
const juniorAsks = backend.positions
  .find(({ id }) => id === 'junior-backend-developer')!
  .skills.map(({ skill }) => skill);
const JUNIOR = backend.skills.filter(({ id }) => juniorAsks.includes(id)).map(({ title }) => title);
const count = (element: CareerSkillChecklist, choice: Parameters<typeof status>[1]) =>
  Number(status(element, choice).closest('label')!.querySelector('.count')!.textContent);

describeInOneEngine('a filter by status', () => {
  it('shows what has that status, with a count beside each', async () => {
    const element = await checklist();
    await click(element, known(element, 'SQL'));
    await click(element, learning(element, 'Mentoring'));
    expect((['All', 'To learn', 'Learning', 'Known'] as const).map((each) => count(element, each))).to.eql([
      22, 20, 1, 1,
    ]);
    await click(element, status(element, 'Known'));
    expect(shown(element)).to.eql(['SQL']);
    expect(all(element, 'fieldset[part=group]').filter((group) => group.checkVisibility())).to.have.length(1);
    await click(element, status(element, 'Learning'));
    expect(shown(element)).to.eql(['Mentoring']);
    await click(element, status(element, 'All'));
    expect(shown(element)).to.have.length(22);
  });

  it('shows nothing that was known to who has signed out', async () => {
    const element = await checklist(html`<career-skill-checklist storage="none"></career-skill-checklist>`);
    await click(element, known(element, 'SQL'));
    await click(element, status(element, 'Known'));
    expect(shown(element)).to.eql(['SQL']);
    openProfile({ storage: 'none', key: element.storageKey }).signOut();
    await element.updateComplete;
    expect(shown(element)).to.be.empty;
  });

  it('keeps a row that was just ticked under the pointer, until a filter is changed', async () => {
    const element = await checklist();
    await click(element, status(element, 'To learn'));
    const box = known(element, 'Programming');
    const before = box.getBoundingClientRect();
    const position: [number, number] = [Math.round(before.x + 8), Math.round(before.y + 8)];
    await sendMouse({ type: 'click', position });
    await element.updateComplete;
    expect(box.checked).to.be.true;
    expect(shown(element)).to.contain('Programming');
    expect(box.getBoundingClientRect().y).to.equal(before.y);
    expect(count(element, 'To learn')).to.equal(21);
    // The next act is on the next row, not on one that moved there.
    await click(element, known(element, 'API development'));
    expect(shown(element)).to.have.length(22);
    await click(element, status(element, 'All'));
    await click(element, status(element, 'To learn'));
    expect(shown(element)).to.have.length(20);
  });
});

describeInOneEngine('a filter by position', () => {
  it('shows only what it asks', async () => {
    const element = await checklist();
    await choosePosition(element, 'junior-backend-developer');
    expect(shown(element)).to.have.members(JUNIOR);
    expect(count(element, 'All')).to.equal(JUNIOR.length);
    await choosePosition(element, '');
    expect(shown(element)).to.have.length(22);
  });

  it('is chosen by the attribute beforehand, and the visitor can choose another', async () => {
    const element = await checklist(
      html`<career-skill-checklist position="junior-backend-developer"></career-skill-checklist>`,
    );
    expect(shown(element)).to.have.members(JUNIOR);
    expect(one<HTMLSelectElement>(element, 'select').selectedOptions[0]!.textContent.trim()).to.equal(
      'Only what Junior Backend Developer asks',
    );
    await choosePosition(element, '');
    expect(shown(element)).to.have.length(22);
    element.position = 'backend-developer';
    await element.updateComplete;
    expect(one<HTMLSelectElement>(element, 'select').value).to.equal('backend-developer');
  });

  it('shows all for a position that there is not', async () => {
    const element = await checklist(html`<career-skill-checklist position="astronaut"></career-skill-checklist>`);
    expect(shown(element)).to.have.length(22);
  });

  it('offers every position that asks for something', async () => {
    const element = await checklist(html`<career-skill-checklist .data=${kites}></career-skill-checklist>`);
    const options = all<HTMLOptionElement>(element, 'option').map((option) => option.textContent.trim());
    expect(options).to.have.length(kites.positions!.length + 1);
    expect(options).to.contain('Only what Keeper of the Loft Where Tall Paper Dragons Wait for Weather asks');
  });
});

holdClock();

describeInOneEngine('a search', () => {
  it('finds titles, other names and tools, whatever the case', async () => {
    const element = await checklist();
    await type(element, search(element), 'POSTGRES');
    expect(shown(element)).to.contain('Database management').and.not.to.contain('Mentoring');
    await type(element, search(element), 'sql');
    expect(shown(element)).to.contain('SQL');
  });

  it('tells how many it found, after a pause', async () => {
    const element = await checklist();
    await type(element, search(element), 'mentoring');
    await until(() => one(element, '.unseen[role=status]').textContent === '1 skill');
  });

  it('keeps what is open and what is typed in a note', async () => {
    const element = await checklist();
    const opened = await open(element, 'SQL');
    await type(element, opened.querySelector('textarea')!, 'Unfinished');
    await type(element, search(element), 'mentoring');
    expect(shown(element)).to.eql(['Mentoring']);
    await type(element, search(element), '');
    expect(row(element, 'SQL').querySelector('textarea')!.value).to.equal('Unfinished');
  });
});

describe('where nothing matches', () => {
  it('says so, and clears all filters, with the focus at the filters', async () => {
    const element = await checklist();
    await choosePosition(element, 'junior-backend-developer');
    await click(element, status(element, 'Known'));
    await type(element, search(element), 'nothing like it');
    expect(shown(element)).to.be.empty;
    expect(one(element, '.notice').textContent).to.contain('nothing like it');
    button(element, 'Clear filters').focus();
    await click(element, button(element, 'Clear filters'));
    expect(shown(element)).to.have.length(22);
    expect(search(element).value).to.equal('');
    expect(one<HTMLSelectElement>(element, 'select').value).to.equal('');
    expect(element.shadowRoot!.activeElement).to.equal(status(element, 'All'));
  });

  it('says what would stand there', async () => {
    const element = await checklist();
    await click(element, status(element, 'Known'));
    expect(one(element, '.notice').textContent).to.contain('Nothing ticked here yet');
    await click(element, status(element, 'Learning'));
    expect(one(element, '.notice').textContent).to.contain('You are learning nothing here yet');
  });

  it('offers the next position when all is known that one asks', async () => {
    const element = await checklist(
      html`<career-skill-checklist position="junior-backend-developer"></career-skill-checklist>`,
    );
    for (const skill of JUNIOR) await click(element, known(element, skill));
    await click(element, status(element, 'To learn'));
    expect(one(element, '.notice').textContent).to.contain('Nothing to learn that Junior Backend Developer asks');
    expect(one(element, '.notice').textContent).to.contain(
      'You know all eight. Look at what Backend Developer asks next.',
    );
    await click(element, button(element, 'Show Backend Developer'));
    expect(element.position).to.equal('backend-developer');
    expect(shown(element)).not.to.be.empty;
    expect(shown(element)).not.to.contain('SQL');
  });
});

describeInOneEngine('a list limited by `only`', () => {
  it('shows and counts those skills alone, without filters where they are few', async () => {
    const element = await checklist(
      html`<career-skill-checklist only="sql, database-management"></career-skill-checklist>`,
    );
    expect(shown(element)).to.eql(['Database management', 'SQL']);
    expect(one(element, '.sum').textContent).to.equal('0 of 2 known');
    expect(all(element, '.filters')).to.be.empty;
    element.only = juniorAsks.join(' ');
    await element.updateComplete;
    expect(shown(element)).to.have.members(JUNIOR);
    expect(all(element, '.filters')).to.have.length(1);
  });
});
