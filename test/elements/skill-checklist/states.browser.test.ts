import { expect, html } from '@open-wc/testing';
import { expectAccessibleInBothThemes } from '../../support/accessible.js';
import kite from '../../fixtures/careers/kite-maker.json' with { type: 'json' };
import type { CareerData } from '../../../src/model/career.js';
import type { CareerSkillChecklist } from '../../../src/elements/skill-checklist/skill-checklist.js';
import {
  all,
  checklist,
  choosePosition,
  click,
  known,
  one,
  open,
  search,
  shown,
  status,
  sum,
  type,
} from './support.js';
import { describeInOneEngine } from '../../support/engines.js';

const kites = kite as unknown as CareerData;
const text = (element: CareerSkillChecklist) => element.shadowRoot!.textContent.replace(/\s+/g, ' ');

describeInOneEngine('a skill checklist, in each state, has nothing that axe finds', () => {
  it('empty: says that none of those asked for is there', async () => {
    const element = await checklist(html`<career-skill-checklist only="flying-carpets"></career-skill-checklist>`);
    expect(text(element)).to.contain('None of these skills is in this career');
    await expectAccessibleInBothThemes(element);
  });

  it('ready, with some marks', async () => {
    const element = await checklist();
    await click(element, known(element, 'SQL'));
    expect(sum(element)).to.equal('1 of 22 known');
    await expectAccessibleInBothThemes(element);
  });

  it('opened', async () => {
    const element = await checklist(
      html`<career-skill-checklist
        skill-url="/courses/{skill}"
        job-url="/jobs?q={title}"
        .links=${{ 'skill/sql': { note: 'Week 3' }, 'position/backend-developer': { note: '37 open jobs' } }}
      ></career-skill-checklist>`,
    );
    await click(element, known(element, 'SQL'));
    await open(element, 'SQL');
    await open(element, 'Database management');
    expect(all(element, '.more')).to.have.length(2);
    await expectAccessibleInBothThemes(element);
  });

  it('filtered, and with nothing that matches', async () => {
    const element = await checklist();
    await click(element, known(element, 'SQL'));
    await choosePosition(element, 'senior-backend-developer');
    await click(element, status(element, 'To learn'));
    expect(shown(element)).not.to.be.empty;
    await expectAccessibleInBothThemes(element);
    await type(element, search(element), 'nonsense');
    expect(shown(element)).to.be.empty;
    expect(one(element, '.notice').checkVisibility()).to.be.true;
    await expectAccessibleInBothThemes(element);
  });

  it('disabled', async () => {
    const element = await checklist(html`<career-skill-checklist disabled></career-skill-checklist>`);
    await open(element, 'SQL');
    await expectAccessibleInBothThemes(element);
  });

  it('on the data of another trade, with text in other scripts', async () => {
    const element = await checklist(html`<career-skill-checklist .data=${kites}></career-skill-checklist>`);
    expect(one(element, 'h2').textContent).to.equal('Kite Maker skills');
    expect(all(element, 'h3').map((heading) => heading.textContent)).to.eql(['Hands', 'Air', 'People']);
    expect(shown(element)).to.eql([
      '竹割り',
      'Paper pasting',
      'Κόμποι',
      'خلط الألوان',
      'Bridle tuning',
      'Ανάγνωση του ανέμου',
      'Night flying',
      'Line whistling',
      'Rooftop diplomacy',
      'Teaching apprentices',
    ]);
    const opened = await open(element, 'Line whistling');
    expect(opened.textContent).not.to.contain('Who asks for it');
    await expectAccessibleInBothThemes(element);
  });
});

describeInOneEngine('a skill checklist, given things early', () => {
  it('shows headings at the level asked, and groups and details below it', async () => {
    const element = await checklist(html`<career-skill-checklist heading-level="4"></career-skill-checklist>`);
    await open(element, 'SQL');
    expect(one(element, '.title').localName).to.equal('h4');
    expect(one(element, '.kind').localName).to.equal('h5');
    expect(one(element, '.more .label').localName).to.equal('h6');
  });

  it("takes the host's own heading in place of its own", async () => {
    const element = await checklist(
      html`<career-skill-checklist><h2 slot="heading">What you will know</h2></career-skill-checklist>`,
    );
    expect(one<HTMLSlotElement>(element, 'slot[name=heading]').assignedElements()[0]!.textContent).to.equal(
      'What you will know',
    );
    expect(one(element, '.title').checkVisibility()).to.be.false;
  });
});
