import { expect, fixture, html } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import type { CareerSkillChecklist } from '../../../src/elements/skill-checklist/skill-checklist.js';
import { openProfile } from '../../../src/profile/store.js';
import { account, button, details, known, learning, opener, ready, search, shown, status } from './support.js';

const press = (...keys: string[]) =>
  keys.reduce((before, key) => before.then(() => sendKeys({ press: key })), Promise.resolve());

describe('by keyboard alone, a visitor', () => {
  let element: CareerSkillChecklist;
  const focused = () => element.shadowRoot!.activeElement as HTMLElement | null;

  beforeEach(async () => {
    const page = await fixture(html`
      <div>
        <button>Before</button>
        <career-skill-checklist storage="none" storage-key=${account()}></career-skill-checklist>
        <button>After</button>
      </div>
    `);
    element = page.querySelector('career-skill-checklist')!;
    await ready(element);
    page.querySelector('button')!.focus();
  });

  it('finds a skill, ticks it, opens it, says how well it is known and writes a note', async () => {
    await press('Tab', 'Tab', 'Tab');
    expect(focused()).to.equal(search(element));
    await sendKeys({ type: 'sql' });
    await element.updateComplete;
    expect(shown(element)[0]).to.equal('Database management');

    await press('Tab', 'Tab', 'Tab', 'Tab');
    expect(focused()).to.equal(known(element, 'SQL'));
    await press(' ');
    await element.updateComplete;
    expect(known(element, 'SQL').checked).to.be.true;

    await press('Tab');
    expect(focused()).to.equal(opener(element, 'SQL'));
    await press('Enter');
    await element.updateComplete;
    expect(opener(element, 'SQL').getAttribute('aria-expanded')).to.equal('true');

    await press('Tab', 'ArrowRight');
    await element.updateComplete;
    expect(details(element, 'SQL').querySelector<HTMLInputElement>(':checked')!.value).to.equal('2');

    await press('Tab');
    expect(focused()?.localName).to.equal('textarea');
    await sendKeys({ type: 'Joins-then-windows' });
    await press('Tab');
    const { skills } = openProfile({ storage: 'none', key: element.storageKey }).snapshot;
    expect(skills['sql']).to.eql({ status: 'known', level: 2, note: 'Joins-then-windows' });
  });

  it('filters by status, marks a skill as being learnt and stays on it', async () => {
    await press('Tab', 'ArrowRight');
    await element.updateComplete;
    expect(status(element, 'To learn').checked).to.be.true;
    await press('Tab', 'Tab', 'Tab', 'Tab');
    expect(focused()).to.equal(learning(element, 'Programming'));
    await press(' ');
    await element.updateComplete;
    expect(learning(element, 'Programming').checked).to.be.true;
    expect(focused()).to.equal(learning(element, 'Programming'));
    await press('Tab');
    expect(focused()).to.equal(opener(element, 'Programming'));
  });

  it('gets out of a filter that nothing matches', async () => {
    await press('Tab', 'ArrowRight', 'ArrowRight', 'ArrowRight');
    await element.updateComplete;
    expect(status(element, 'Known').checked).to.be.true;
    expect(shown(element)).to.be.empty;
    await press('Tab', 'Tab', 'Tab');
    expect(focused()).to.equal(button(element, 'Clear filters'));
    await press('Enter');
    await element.updateComplete;
    expect(shown(element)).to.have.length(22);
    expect(focused()).to.equal(status(element, 'All'));
  });
});
