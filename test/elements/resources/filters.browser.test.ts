import { expect, html } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import { until } from '../../support/until.js';
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
  kind,
  one,
  question,
  resources,
  save,
  shown,
  storeOf,
  sum,
  text,
} from './support.js';
import { describeInOneEngine, itInOneEngine } from '../../support/engines.js';
import { holdClock } from '../../support/clock.js';

const count = (element: Element, words: string) =>
  text(kind(element, words).closest('label')!.querySelector('.count')!);
const region = (element: Element) => one(element, '.unseen[role=status]').textContent;
const titles = backend.resources.map(({ title }) => title);

holdClock();

describe('by kind', () => {
  itInOneEngine('shows each kind there is, with how many there are', async () => {
    const element = await resources();
    expect(all(element, '.controls [role=radiogroup] label').map(text)).to.eql([
      'All 14',
      'Books 2',
      'Courses 3',
      'Certificates 1',
      'Communities 3',
      'Practice 2',
      'Events 3',
    ]);
    await click(element, kind(element, 'Books'));
    expect(shown(element)).to.have.members(['Clean Code', 'Designing Data-Intensive Applications']);
    await until(() => region(element) === '2 resources');
    await click(element, kind(element, 'All'));
    expect(shown(element)).to.have.length(14);
  });

  it('is chosen by the arrow keys', async () => {
    const element = await resources();
    kind(element, 'All').focus();
    await sendKeys({ press: 'ArrowRight' });
    await element.updateComplete;
    expect(shown(element)).to.have.length(2);
    expect(element.shadowRoot!.activeElement).to.equal(kind(element, 'Books'));
  });
});

describeInOneEngine('by mark', () => {
  it('shows what is saved, what is done and what is not, and counts the kinds anew', async () => {
    const element = await resources();
    await click(element, save(element, 'clean-code'));
    await click(element, save(element, 'github'));
    await click(element, done(element, 'github'));
    await choose(element, 'Show', 'saved');
    expect(shown(element)).to.have.members(['Clean Code', 'GitHub']);
    expect([count(element, 'All'), count(element, 'Books'), count(element, 'Courses')]).to.eql(['2', '1', '0']);
    await choose(element, 'Show', 'done');
    expect(shown(element)).to.eql(['GitHub']);
    await choose(element, 'Show', 'open');
    expect(shown(element)).to.have.length(13);
  });

  it('shows nothing that was saved by who has signed out, nor what they were asked', async () => {
    const element = await junior();
    await click(element, save(element, 'clean-code'));
    await click(element, done(element, 'stack-overflow'));
    expect(question(element, 'stack-overflow')).to.exist;
    await choose(element, 'Show', 'saved');
    expect(shown(element)).to.eql(['Clean Code']);
    storeOf(element).signOut();
    await element.updateComplete;
    expect(shown(element)).to.be.empty;
    await choose(element, 'Show', 'all');
    expect(question(element, 'stack-overflow')).to.be.null;
  });

  it('keeps what the visitor marks under their hand until they look at something else', async () => {
    const element = await junior();
    await choose(element, 'Show', 'open');
    await click(element, done(element, 'stack-overflow'));
    expect(shown(element)).to.contain('Stack Overflow');
    expect(question(element, 'stack-overflow')).to.exist;
    await choose(element, 'Show', 'all');
    await choose(element, 'Show', 'open');
    expect(shown(element)).not.to.contain('Stack Overflow');
  });

  it('says where nothing is saved, and the way out', async () => {
    const element = await resources();
    await choose(element, 'Show', 'saved');
    const notice = one(element, '.notice');
    expect(text(notice)).to.contain('Nothing saved here yet');
    button(notice, 'Show everything').focus();
    await click(element, button(notice, 'Show everything'));
    expect(shown(element)).to.have.length(14);
    expect(element.shadowRoot!.activeElement).to.equal(kind(element, 'All'));
  });
});

describeInOneEngine('by skill', () => {
  const everySkill = (element: Element) => button(one(element, '.only'), 'Every skill');

  it('shows what teaches one, at a press on its name, and all again', async () => {
    const element = await junior();
    const name = [...item(element, 'designing-data-intensive-applications').querySelectorAll('button')].find(
      (each) => each.ariaLabel === 'System design, to learn: show what teaches it',
    )!;
    name.focus();
    await click(element, name);
    expect(element.skill).to.equal('system-design');
    expect(groups(element)).to.eql(['System design']);
    expect(shown(element)).to.eql(['Designing Data-Intensive Applications', 'Conferences and workshops']);
    expect(text(one(element, '.only'))).to.equal('Only what teaches System design. Every skill');
    expect(element.shadowRoot!.activeElement, 'focus is not lost').to.exist;
    await until(() => region(element) === '2 resources');
    everySkill(element).focus();
    await click(element, everySkill(element));
    expect(shown(element).length).to.be.greaterThan(10);
    expect(element.shadowRoot!.activeElement).to.equal(kind(element, 'All'));
  });

  it('is set by the host, and the visitor can look at every skill', async () => {
    const element = await resources(html`<career-resources skill=" sql "></career-resources>`);
    expect(shown(element)).to.eql(['Stack Overflow']);
    expect(sum(element)).to.equal('');
    await click(element, everySkill(element));
    expect(shown(element)).to.have.length(14);
    element.skill = 'version-control';
    await element.updateComplete;
    expect(shown(element)).to.have.members(['GitHub', 'Open-source projects']);
  });

  it('says that nothing teaches it, and shows everything again', async () => {
    const element = await resources(html`<career-resources skill="mentoring"></career-resources>`);
    expect(text(one(element, '.notice'))).to.contain('Nothing here teaches that');
    await click(element, button(one(element, '.notice'), 'Show everything'));
    expect(shown(element)).to.have.length(14);
  });
});

describeInOneEngine('the order', () => {
  it('is by stage, with the visitor’s own marked', async () => {
    const element = await junior();
    await choose(element, 'Order', 'stage');
    expect(all(element, '.head').map(text)).to.eql([
      'Entry you are here',
      'Mid-career Backend Developer and Senior Backend Developer',
    ]);
    expect(all(element, '.stage').map((each) => Boolean(each.querySelector('.icon')))).to.eql([true, true]);
    expect(one(element, '.group-title .icon').closest('section')!.textContent).to.contain('you are here');
    expect(sum(element)).to.equal('You are at the first of three stages.');
    expect(text(item(element, 'github').querySelector('.skills')!)).to.equal('teaches Version control');
  });

  it('is the guide’s, or by name, without headings', async () => {
    const element = await resources();
    await choose(element, 'Order', 'guide');
    expect(shown(element)).to.eql(titles);
    expect(all(element, '.group-title')).to.be.empty;
    expect(sum(element)).to.equal('In the order of the guide.');
    await choose(element, 'Order', 'name');
    expect(shown(element)).to.eql([...titles].sort((a, b) => a.localeCompare(b)));
  });
});

describeInOneEngine('a list limited by `only`', () => {
  it('shows resources by their own ids, and all that teaches a skill', async () => {
    const element = await resources(html`<career-resources only="acm, version-control"></career-resources>`);
    expect(shown(element)).to.have.members([
      'Association for Computing Machinery (ACM)',
      'GitHub',
      'Open-source projects',
    ]);
    expect(groups(element)).to.eql(['Version control', 'Software architecture']);
    expect(all(element, '.controls')).to.be.empty;
  });
});
