import { expect, fixture, html, oneEvent } from '@open-wc/testing';
import { until } from '../../support/until.js';
import type { CareerSkillChecklist } from '../../../src/elements/skill-checklist/skill-checklist.js';
import type { CareerData } from '../../../src/model/career.js';
import { openProfile } from '../../../src/profile/store.js';
import backend from '../../../data/careers/backend-developer.json' with { type: 'json' };
import { translate } from '../../ui/translate.js';
import {
  account,
  all,
  checklist,
  choosePosition,
  click,
  details,
  known,
  learning,
  one,
  open,
  opener,
  ready,
  row,
  sum,
  type,
} from './support.js';
import { describeInOneEngine } from '../../support/engines.js';
import { holdClock, pass } from '../../support/clock.js';

const note = (element: CareerSkillChecklist, skill: string): HTMLTextAreaElement =>
  details(element, skill).querySelector('textarea')!;
const store = (element: CareerSkillChecklist) => openProfile({ storage: element.storage, key: element.storageKey });
const level = (element: CareerSkillChecklist, skill: string): string =>
  details(element, skill).querySelector<HTMLInputElement>('[type=radio]:checked')!.closest('label')!.textContent.trim();

holdClock();

describeInOneEngine('marking a skill', () => {
  it('ticks it, counts it and tells the page, at the level it is first asked at', async () => {
    const element = await checklist();
    queueMicrotask(() => known(element, 'SQL').click());
    const event = await oneEvent(element, 'career-skill-change');
    expect(event).to.include({
      skill: 'sql',
      status: 'known',
      level: 1,
      changed: 'status',
      bubbles: true,
      composed: true,
    });
    await element.updateComplete;
    expect(sum(element)).to.equal('1 of 22 known');
    expect(one(element, '.ring').getAttribute('aria-label')).to.equal('1 of 22 known');
    expect(row(element, 'SQL').closest('fieldset')!.querySelector('.count')!.textContent).to.equal('1 of 2 known');
    await click(element, known(element, 'SQL'));
    expect(sum(element)).to.equal('0 of 22 known');
  });

  it('ticks at the level that the position in view asks', async () => {
    const element = await checklist();
    await choosePosition(element, 'senior-backend-developer');
    queueMicrotask(() => known(element, 'Programming').click());
    expect(await oneEvent(element, 'career-skill-change')).to.include({ skill: 'programming', level: 3 });
  });

  it('says when a skill is known below the level asked', async () => {
    const element = await checklist();
    await click(element, known(element, 'Programming'));
    await choosePosition(element, 'senior-backend-developer');
    expect(row(element, 'Programming').textContent).to.contain('expert asked');
    await open(element, 'Programming');
    await click(element, details(element, 'Programming').querySelector<HTMLInputElement>('[value="3"]')!);
    expect(row(element, 'Programming').textContent).not.to.contain('expert asked');
  });

  it('marks it as being learnt by a switch whose name does not change', async () => {
    const element = await checklist();
    expect(learning(element, 'SQL').closest('label')!.textContent.trim()).to.equal('learn');
    queueMicrotask(() => learning(element, 'SQL').click());
    expect(await oneEvent(element, 'career-skill-change')).to.include({ status: 'learning', level: undefined });
    await element.updateComplete;
    expect(learning(element, 'SQL').checked).to.be.true;
    expect(learning(element, 'SQL').closest('label')!.textContent.trim()).to.equal('learning');
    expect(sum(element)).to.equal('0 of 22 known, 1 learning');
    await click(element, known(element, 'SQL'));
    expect(sum(element)).to.equal('1 of 22 known');
  });

  it('reads the progress out after a pause, once', async () => {
    const element = await checklist();
    await click(element, known(element, 'SQL'));
    await click(element, learning(element, 'Programming'));
    const region = () => one(element, '.unseen[role=status]').textContent;
    expect(region()).to.equal('');
    await until(() => region() === '1 of 22 known, 1 learning');
  });

  it('changes the level of a known skill', async () => {
    const element = await checklist();
    await open(element, 'SQL');
    expect(details(element, 'SQL').querySelector('[type=radio]')).to.be.null;
    await click(element, known(element, 'SQL'));
    expect(level(element, 'SQL')).to.equal('basics');
    const expert = details(element, 'SQL').querySelector<HTMLInputElement>('[value="3"]')!;
    queueMicrotask(() => expert.click());
    expect(await oneEvent(element, 'career-skill-change')).to.include({ skill: 'sql', level: 3, changed: 'level' });
    await element.updateComplete;
    expect(level(element, 'SQL')).to.equal('expert');
  });

  it('says nothing when the page itself changes a property', async () => {
    const element = await checklist();
    const heard: string[] = [];
    for (const name of ['career-skill-change', 'career-select'])
      element.addEventListener(name, ({ type }) => heard.push(type));
    Object.assign(element, { position: 'backend-developer', disabled: true, name: 'skills', only: 'sql' });
    store(element).setStatus('sql', 'known');
    await element.updateComplete;
    expect(known(element, 'SQL').checked).to.be.true;
    expect(heard).to.be.empty;
  });
});

describe('a page that a translator has rewritten', () => {
  it('still says what the visitor changes', async () => {
    const element = await checklist();
    await click(element, known(element, 'SQL'));
    await open(element, 'Database management');
    const programming = [known, learning].map((control) => control(element, 'Programming'));
    translate(element.shadowRoot!);
    await click(element, programming[0]!);
    await click(element, one(element, '#known-ci-cd').closest('li')!.querySelector('.learn input')!);
    expect(sum(element)).to.equal('2 of 22 known, 1 learning');
    const counts = () => all(element, '.filters .count').map(({ textContent }) => textContent);
    expect(counts().slice(1)).to.eql(['19', '1', '2']);
    expect(one(element, 'fieldset .count').textContent).to.contain('1 of 4');
    expect(one(element, '#known-ci-cd').closest('li')!.querySelector('.learn')!.textContent.trim()).to.equal(
      'learning',
    );
    await click(element, one(element, '#known-sql'));
    expect(one(element, '.after li').textContent).to.contain(', to learn');
  });
});

describeInOneEngine('opening a skill', () => {
  it('shows all there is to say of it, and tells the page', async () => {
    const element = await checklist(
      html`<career-skill-checklist skill-url="/courses/{skill}" job-url="/jobs?q={title}"></career-skill-checklist>`,
    );
    expect(all(element, '.more')).to.be.empty;
    queueMicrotask(() => opener(element, 'Database management').click());
    expect(await oneEvent(element, 'career-select')).to.include({
      kind: 'skill',
      id: 'database-management',
      open: true,
    });
    await element.updateComplete;
    const opened = details(element, 'Database management');
    expect(opener(element, 'Database management').getAttribute('aria-expanded')).to.equal('true');
    for (const heading of ['How to practise', 'You know it when', 'Tools', 'Who asks for it', 'Builds on', 'Your note'])
      expect(opened.textContent).to.contain(heading);
    const links = [...opened.querySelectorAll('a')].map((link) => [link.textContent.trim(), link.getAttribute('href')]);
    expect(links[0]).to.eql(['Course: Database management', `${location.origin}/courses/database-management`]);
    expect(links[1]).to.eql(['Junior Backend Developer', `${location.origin}/jobs?q=Junior%20Backend%20Developer`]);
    queueMicrotask(() => opener(element, 'Database management').click());
    expect(await oneEvent(element, 'career-select')).to.include({ open: false });
    await element.updateComplete;
    expect(all(element, '.more')).to.be.empty;
  });

  it("shows the host's own link and notes", async () => {
    const links = {
      'skill/sql': { url: '/week-3', label: 'Week 3: tables', note: 'Thursday' },
      'position/backend-developer': { note: '37 open jobs' },
    };
    const element = await checklist(html`<career-skill-checklist .links=${links}></career-skill-checklist>`);
    expect(row(element, 'SQL').textContent).to.contain('Thursday');
    const opened = await open(element, 'SQL');
    expect(opened.querySelector('a')!.textContent.trim()).to.equal('Week 3: tables');
    expect(opened.textContent).to.contain('37 open jobs');
  });

  it('shows how the visitor holds the skills it builds on, and keeps up', async () => {
    const element = await checklist();
    const opened = await open(element, 'Database management');
    expect(opened.textContent).to.contain('SQL, to learn');
    await click(element, known(element, 'SQL'));
    expect(opened.textContent).to.contain('SQL, known');
  });
});

describe("a note of the visitor's own", () => {
  it('is saved after a pause in typing', async () => {
    const element = await checklist();
    await open(element, 'SQL');
    await type(element, note(element, 'SQL'), 'Window functions next.');
    expect(store(element).snapshot.skills['sql']).to.be.undefined;
    queueMicrotask(() => void pass(400));
    expect(await oneEvent(element, 'career-skill-change')).to.include({ skill: 'sql', changed: 'note' });
    expect(store(element).snapshot.skills['sql']!.note).to.equal('Window functions next.');
  });

  for (const [way, leave] of [
    ['its field is left', (element: CareerSkillChecklist) => note(element, 'SQL').blur()],
    ['the page is left', () => dispatchEvent(new PageTransitionEvent('pagehide'))],
    ['the element is removed', (element: CareerSkillChecklist) => element.remove()],
    ['the row is closed', (element: CareerSkillChecklist) => opener(element, 'SQL').focus()],
  ] as const)
    it(`is saved at once when ${way}`, async () => {
      const element = await checklist();
      const kept = store(element);
      await open(element, 'SQL');
      await type(element, note(element, 'SQL'), 'Half a sentence');
      leave(element);
      expect(kept.snapshot.skills['sql']!.note).to.equal('Half a sentence');
    });

  it('goes to the account it was begun in', async () => {
    const element = await checklist();
    const first = store(element);
    await open(element, 'SQL');
    await type(element, note(element, 'SQL'), 'Mine');
    element.storageKey = account();
    await element.updateComplete;
    expect(first.snapshot.skills['sql']!.note).to.equal('Mine');
    expect(store(element).snapshot.skills['sql']).to.be.undefined;
    expect(note(element, 'SQL').value).to.equal('');
  });

  it('is not replaced while it is typed, and shows what came once its field is left', async () => {
    const element = await checklist();
    await open(element, 'SQL');
    const field = note(element, 'SQL');
    await type(element, field, 'Mine');
    await pass(400);
    store(element).setNote('sql', 'From another tab');
    await element.updateComplete;
    expect(field.value).to.equal('Mine');
    field.blur();
    await element.updateComplete;
    expect(field.value).to.equal('From another tab');
    await type(element, field, 'Mine again');
    field.blur();
    expect(store(element).snapshot.skills['sql']!.note).to.equal('Mine again');
  });

  it('goes when it is emptied', async () => {
    const element = await checklist();
    store(element).setNote('sql', 'Old');
    await open(element, 'SQL');
    expect(note(element, 'SQL').value).to.equal('Old');
    await type(element, note(element, 'SQL'), '');
    note(element, 'SQL').blur();
    expect(store(element).snapshot.skills['sql']?.note).to.equal('');
  });

  it('is completed by what was said before the skill was renamed, and goes when it is emptied', async () => {
    const renamed = { ...(backend as unknown as CareerData), renamed: { tables: 'sql' } };
    const element = await checklist(html`<career-skill-checklist .data=${renamed}></career-skill-checklist>`);
    store(element).setStatus('tables', 'known', 2);
    store(element).setNote('tables', 'Old');
    await open(element, 'SQL');
    const field = note(element, 'SQL');
    expect(field.value).to.equal('Old');
    await type(element, field, 'New');
    field.blur();
    await element.updateComplete;
    expect(field.value).to.equal('New');
    expect(row(element, 'SQL').textContent).to.contain('solid');
    await type(element, field, '');
    field.blur();
    await element.updateComplete;
    expect(field.value).to.equal('');
  });

  for (const [state, mark] of [
    ['with other marks', (element: CareerSkillChecklist) => store(element).setStatus('git', 'known')],
    ['as the first mark', () => {}],
  ] as const)
    it(`half typed ${state} goes with the visitor who signs out`, async () => {
      const element = await checklist();
      mark(element);
      await open(element, 'SQL');
      await type(element, note(element, 'SQL'), 'Mine alone');
      store(element).signOut();
      await element.updateComplete;
      expect(note(element, 'SQL').value).to.equal('');
      await pass(400);
      note(element, 'SQL').blur();
      dispatchEvent(new PageTransitionEvent('pagehide'));
      expect(store(element).snapshot.skills).to.be.empty;
      await type(element, note(element, 'SQL'), 'Someone else');
      note(element, 'SQL').blur();
      expect(store(element).snapshot.skills['sql']!.note).to.equal('Someone else');
    });
});

describeInOneEngine('two checklists', () => {
  it('of one account are in step; of another they are not', async () => {
    const key = account();
    const page = await fixture(html`
      <div>
        <career-skill-checklist storage="none" storage-key=${key}></career-skill-checklist>
        <career-skill-checklist storage="none" storage-key=${key} only="sql"></career-skill-checklist>
        <career-skill-checklist storage="none" storage-key=${account()}></career-skill-checklist>
      </div>
    `);
    const [first, second, other] = [...page.querySelectorAll('career-skill-checklist')] as [
      CareerSkillChecklist,
      CareerSkillChecklist,
      CareerSkillChecklist,
    ];
    await Promise.all([first, second, other].map(ready));
    await click(first, known(first, 'SQL'));
    await second.updateComplete;
    expect(known(second, 'SQL').checked).to.be.true;
    expect(sum(second)).to.equal('1 of 1 known');
    expect(known(other, 'SQL').checked).to.be.false;
  });
});

describe('a checklist that is moved', () => {
  it('keeps its marks, what is open and what it is filtered by', async () => {
    const element = await checklist();
    await click(element, known(element, 'SQL'));
    await open(element, 'SQL');
    await choosePosition(element, 'junior-backend-developer');
    const heard: Event[] = [];
    element.addEventListener('career-skill-change', (event) => heard.push(event));
    element.remove();
    store(element).setStatus('programming', 'known');
    document.body.append(element);
    await element.updateComplete;
    expect(sum(element)).to.equal('2 of 22 known');
    expect(all(element, '.more')).to.have.length(1);
    expect(element.position).to.equal('junior-backend-developer');
    await click(element, known(element, 'SQL'));
    expect(heard).to.have.length(1);
    element.remove();
  });
});

describeInOneEngine('what stands below the list', () => {
  it('says truly where the marks are kept', async () => {
    const element = await checklist();
    const kept = async (storage: CareerSkillChecklist['storage']) => {
      Object.assign(element, { storage });
      await element.updateComplete;
      return one(element, '[part=end]').textContent.trim().split('\n')[0];
    };
    expect(await kept('none')).to.equal('Not kept: your marks last until you leave this page.');
    expect(await kept('local')).to.equal('Kept on this device only.');
    expect(await kept('session')).to.equal('Kept until you close this tab.');
    expect(await kept({ load: () => undefined, save() {} })).to.equal('Kept by this site.');
  });
});
