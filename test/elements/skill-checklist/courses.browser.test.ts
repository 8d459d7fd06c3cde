import { expect, html } from '@open-wc/testing';
import { expectAccessible } from '../../support/accessible.js';
import { until } from '../../support/until.js';
import type { CareerSkillChecklist } from '../../../src/elements/skill-checklist/skill-checklist.js';
import { openProfile } from '../../../src/profile/store.js';
import { countOf, eventOf } from '../../ui/support.js';
import { all, checklist, choosePosition, click, known, learning, one, row, status } from './support.js';
import { describeInOneEngine } from '../../support/engines.js';

const school = html`<career-skill-checklist skill-url="/courses/{skill}"></career-skill-checklist>`;
const next = (element: CareerSkillChecklist) => element.shadowRoot!.querySelector('.next');
const nextCourse = (element: CareerSkillChecklist) => next(element)?.querySelector('a')?.textContent.trim();
const offered = (element: CareerSkillChecklist) =>
  all(element, '[data-skill]')
    .filter((each) => each.checkVisibility() && each.querySelector('.take'))
    .map((each) => each.dataset.skill);
const store = ({ storageKey }: CareerSkillChecklist) => openProfile({ storage: 'none', key: storageKey });

describeInOneEngine('the host’s courses', () => {
  it('are offered from the first that is lacked on, in the order to learn', async () => {
    const element = await checklist(school);
    expect(next(element)!.textContent.replace(/\s+/g, ' ').trim()).to.equal('What to take next: Course: Programming');
    await click(element, known(element, 'Programming'));
    expect(nextCourse(element)).to.equal('Course: Problem solving');
    store(element).setCurrent('backend-developer', 'junior-backend-developer');
    await element.updateComplete;
    expect(nextCourse(element), 'first what the next step asks').to.equal('Course: API development');
  });

  it('are those of the position in view, what a skill builds on before it', async () => {
    const element = await checklist(school);
    await choosePosition(element, 'backend-developer');
    store(element).setLevel('programming', 3);
    store(element).setLevel('api-development', 3);
    await click(element, learning(element, 'Database management'));
    // It is being learnt; what it builds on is not known yet.
    expect(nextCourse(element)).to.equal('Course: SQL');
    await click(element, known(element, 'SQL'));
    expect(nextCourse(element)).to.equal('Course: Database management');
  });

  it('are the host’s alone: the first that it has, in its own words', async () => {
    const links = { 'skill/sql': { url: '/week-2', label: 'Week 2: SQL' } };
    const element = await checklist(html`<career-skill-checklist .links=${links}></career-skill-checklist>`);
    expect(nextCourse(element)).to.equal('Week 2: SQL');
    await click(element, known(element, 'SQL'));
    expect(next(element)).to.be.null;
  });

  it('are not offered where the host has none, nor beside what is known', async () => {
    expect(next(await checklist())).to.be.null;
    const element = await checklist(school);
    await click(element, known(element, 'Programming'));
    await click(element, status(element, 'Known'));
    expect(next(element)).to.be.null;
    expect(offered(element)).to.eql([]);
  });

  it('stand in the rows where the list is narrowed to what is to be learnt', async () => {
    const element = await checklist(school);
    element.style.inlineSize = '720px';
    expect(offered(element)).to.eql([]);
    await click(element, status(element, 'To learn'));
    expect(offered(element)).to.have.length(22);
    await click(element, known(element, 'SQL'));
    expect(offered(element)).to.have.length(21);
    await click(element, status(element, 'All'));
    await choosePosition(element, 'senior-backend-developer');
    expect(offered(element)).to.have.length(8);
    const link = row(element, 'System design').querySelector<HTMLAnchorElement>('.take')!;
    expect(link.checkVisibility()).to.be.true;
    expect(link.textContent.trim()).to.equal('course: System design');
    expect(link.href).to.equal(`${location.origin}/courses/system-design`);
    await expectAccessible(element);
  });

  it('stand beside a skill that is known below the level asked', async () => {
    const element = await checklist(school);
    await click(element, known(element, 'Programming'));
    expect(row(element, 'Programming').querySelector('.take')).to.be.null;
    await choosePosition(element, 'senior-backend-developer');
    expect(row(element, 'Programming').querySelector('.take')).to.exist;
    store(element).setLevel('programming', 3);
    await element.updateComplete;
    expect(row(element, 'Programming').querySelector('.take')).to.be.null;
  });

  it('leave a narrow row alone', async () => {
    const element = await checklist(school);
    element.style.inlineSize = '320px';
    await choosePosition(element, 'senior-backend-developer');
    expect(row(element, 'System design').querySelector('.take')!.checkVisibility()).to.be.false;
    expect(next(element)!.checkVisibility()).to.be.true;
  });

  it('are told to the page before they are followed, once each, and the page may stay', async () => {
    const element = await checklist(
      html`<career-skill-checklist skill-url="#{skill}" position="senior-backend-developer"></career-skill-checklist>`,
    );
    element.style.inlineSize = '720px';
    const before = location.hash;
    for (const link of [one(element, '.next a'), row(element, 'System design').querySelector<HTMLElement>('.take')!]) {
      const stay = (event: Event) => event.preventDefault();
      document.addEventListener('career-link', stay);
      const event = await eventOf(document, 'career-link', () => link.click());
      expect(event).to.include({ kind: 'skill', cancelable: true, composed: true });
      expect(await countOf('career-link', () => link.click())).to.equal(1);
      document.removeEventListener('career-link', stay);
      expect(location.hash).to.equal(before);
    }
    one(element, '.next a').click();
    await until(() => location.hash === '#programming', 'the link is followed');
    history.replaceState(null, '', location.pathname + location.search);
  });
});
