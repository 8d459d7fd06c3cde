import { expect, html } from '@open-wc/testing';
import { expectAccessible } from '../../support/accessible.js';
import { countOf, eventOf, shown } from '../../ui/support.js';
import { all, article, guide, open, opener, press, storeOf, text } from './support.js';
import { describeInOneEngine } from '../../support/engines.js';

const responsibilities = html`<career-guide
  section="growing/responsibilities"
  skill-url="/courses/{skill}"
  job-url="/jobs?q={title}"
></career-guide>`;
const radio = (inside: Element, value: string) => inside.querySelector<HTMLInputElement>(`[value=${value}]`)!;

describeInOneEngine('what a section speaks of', () => {
  it('is listed with the visitor’s marks, in word and shape', async () => {
    const element = await guide(responsibilities);
    expect(all(element, '.opener').map(text)).to.deep.equal([
      'Project management, to learn',
      'Mentoring, to learn',
      'Code review, to learn',
      'Communication, to learn',
      'Lead a cross-team project, milestone',
      'Have a design built, milestone',
      'Help a junior grow, milestone',
      'Senior Backend Developer',
    ]);
    storeOf(element).setStatus('mentoring', 'learning');
    await element.updateComplete;
    expect(text(opener(element, 'Mentoring'))).to.equal('Mentoring, learning');
    expect(opener(element, 'Mentoring').querySelector('.mark.learning')).not.to.be.null;
  });

  it('opens and closes in place, and says so', async () => {
    const element = await guide(responsibilities);
    const {
      kind,
      id,
      open: isOpen,
    } = await eventOf(element, 'career-select', () => opener(element, 'Mentoring').click());
    expect([kind, id, isOpen]).to.deep.equal(['skill', 'mentoring', true]);
    expect(opener(element, 'Mentoring').getAttribute('aria-expanded')).to.equal('true');
    const closed = await eventOf(element, 'career-select', () => opener(element, 'Mentoring').click());
    expect([closed.kind, closed.open]).to.deep.equal(['skill', false]);
    await element.updateComplete;
    expect(all(element, '.more')).to.have.length(0);
  });

  it('is closed again in the next section', async () => {
    const element = await guide(responsibilities);
    await open(element, 'Code review');
    await press(element, /^Next/);
    await press(element, /^Back .+/);
    expect(all(element, '.more')).to.have.length(0);
  });

  it('tells of a skill: what it is, signs, the host’s course, and takes the visitor’s mark', async () => {
    const element = await guide(responsibilities);
    const details = await open(element, 'Mentoring');
    expect(text(details)).to.contain('Helping someone with less experience').and.to.contain('You know it when');
    expect(details.querySelector('a')!.getAttribute('href')).to.contain('/courses/mentoring');
    expect(radio(details, 'to-learn').checked).to.be.true;
    const change = await eventOf(element, 'career-skill-change', () => radio(details, 'known').click());
    expect([change.skill, change.status, change.level, change.changed]).to.deep.equal([
      'mentoring',
      'known',
      1,
      'status',
    ]);
    expect(storeOf(element).snapshot.skills['mentoring']).to.deep.equal({ status: 'known', level: 1 });
    await element.updateComplete;
    expect(text(opener(element, 'Mentoring'))).to.equal('Mentoring, known');
    radio(details, 'learning').click();
    radio(details, 'to-learn').click();
    await element.updateComplete;
    expect(storeOf(element).snapshot.skills['mentoring']!.status).to.equal('to-learn');
  });

  it('takes one mark for a skill that two sections speak of', async () => {
    const element = await guide(responsibilities);
    radio(await open(element, 'Code review'), 'known').click();
    await press(element, /^Next/);
    await press(element, /^Next/);
    const details = await open(element, 'Code review');
    expect(radio(details, 'known').checked).to.be.true;
  });

  it('tells of a milestone: the step it stands on, and takes that it is done', async () => {
    const element = await guide(responsibilities);
    const details = await open(element, 'Have a design built');
    expect(text(details)).to.contain('On the way from Backend Developer to Senior Backend Developer.');
    const change = await eventOf(element, 'career-milestone-change', () => details.querySelector('input')!.click());
    expect([change.career, change.milestone, change.done]).to.deep.equal(['backend-developer', 'design-built', true]);
    await element.updateComplete;
    expect(text(opener(element, 'Have a design built'))).to.equal('Have a design built, milestone, done');
  });

  it('tells of a position: what it asks, with the visitor’s marks, and the host’s jobs', async () => {
    const element = await guide(responsibilities);
    storeOf(element).setStatus('programming', 'known', 3);
    const details = await open(element, 'Senior Backend Developer');
    expect([...details.querySelectorAll('.needs li')].map(text)).to.include('Programming, known expert');
    const jobs = [...details.querySelectorAll('a')].find((each) => text(each) === 'See Senior Backend Developer jobs')!;
    expect(jobs.getAttribute('href')).to.contain('/jobs?q=Senior%20Backend%20Developer');
  });

  it('tells of what is hard, and the ways over it', async () => {
    const element = await guide(html`<career-guide section="starting/challenges"></career-guide>`);
    const { kind, id } = await eventOf(element, 'career-select', () =>
      opener(element, 'Bugs that make no sense').click(),
    );
    expect([kind, id]).to.deep.equal(['challenge', 'debugging']);
    await element.updateComplete;
    expect(shown(element)).to.contain('Ways over it').and.to.contain('Tell a colleague.');
  });

  it('is left out where a section speaks of nothing', async () => {
    const bare = {
      schemaVersion: 1,
      career: 'backend-developer',
      parts: [
        {
          id: 'a',
          title: 'A',
          summary: 'All.',
          sections: [{ id: 'b', title: 'B', blocks: [], skills: ['no-such'], positions: ['nor-this'] }],
        },
      ],
    };
    const element = await guide(html`<career-guide .guide=${bare}></career-guide>`);
    expect(article(element).querySelector('.within')).to.be.null;
    await expectAccessible(element);
  });

  it('lets a link be stopped by the host, who hears of it once', async () => {
    const element = await guide(responsibilities);
    const details = await open(element, 'Mentoring');
    element.addEventListener('career-link', (event) => event.preventDefault());
    const count = await countOf('career-link', () => details.querySelector('a')!.click());
    expect(count).to.equal(1);
  });
});
