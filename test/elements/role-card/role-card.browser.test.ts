import { expect, fixture, html, nextFrame } from '@open-wc/testing';
import { expectAccessible } from '../../support/accessible.js';
import { until } from '../../support/until.js';
import { emulateMedia, sendKeys } from '@web/test-runner-commands';
import type { CareerRoleCard } from '../../../src/elements/role-card/role-card.js';
import type { Links } from '../../../src/ui/settings.js';
import { openProfile, type ProfileStore } from '../../../src/profile/store.js';
import {
  account,
  all,
  backend,
  countOf,
  eventOf,
  heading,
  kite,
  one,
  root,
  serve,
  shown,
  stopServing,
  text,
} from '../../ui/support.js';
import { describeInOneEngine } from '../../support/engines.js';

interface Given {
  readonly position?: string | undefined;
  readonly variant?: 'compact' | undefined;
  readonly data?: typeof backend;
  readonly key?: string;
  readonly jobUrl?: string;
  readonly skillUrl?: string;
  readonly links?: Links;
  readonly only?: string;
  readonly label?: string;
}

async function card({
  position = 'senior-backend-developer',
  variant,
  data,
  key,
  jobUrl,
  skillUrl,
  links,
  only,
  label,
}: Given = {}) {
  const element = await fixture<CareerRoleCard>(
    html`<career-role-card
      .position=${position}
      .variant=${variant}
      .data=${data}
      storage="none"
      storage-key=${key ?? account()}
      .jobUrl=${jobUrl}
      .skillUrl=${skillUrl}
      .links=${links}
      .only=${only}
      .label=${label}
    ></career-role-card>`,
  );
  await until(() => root(element).querySelector('article, .notice'));
  return element;
}

/** A visitor's marks, and the key they are under. */
function visitor(): { key: string; store: ProfileStore } {
  const key = account();
  return { key, store: openProfile({ storage: 'none', key }) };
}

const step = (element: Element, title: string) => all(element, '.step').find((each) => text(each) === title)!;
const needs = (element: Element) => all(element, '.needs li').map((each) => text(each));
const headings = (element: Element) => all(element, 'h1, h2, h3, h4, h5, h6').map((each) => [each.tagName, text(each)]);
/** What has the focus, inside the element. */
const focused = (element: Element) => element.shadowRoot!.activeElement;

describeInOneEngine('a role card', () => {
  it('tells all there is to a position, under headings in order', async () => {
    const element = await card();
    const position = backend.positions.find(({ id }) => id === 'senior-backend-developer')!;
    expect(headings(element)).to.deep.equal([
      ['H2', 'Senior Backend Developer'],
      ['H3', 'What you do'],
      ['H3', 'A piece of the work'],
      ['H3', 'Tools'],
      ['H3', 'Around you'],
      ['H3', 'How people get in'],
      ['H3', 'What it asks'],
    ]);
    const said = shown(element);
    for (const words of [position.summary, ...position.responsibilities, ...position.qualifications, position.example!])
      expect(said).to.contain(words);
    for (const words of ['PostgreSQL', 'Frontend developers', 'Mid-career, step 4 of 5', '0 of 8 known'])
      expect(said).to.contain(words);
    expect(needs(element)).to.have.length(8);
    expect(needs(element)[0]).to.equal('Programming, to learn expert');
    await expectAccessible(element);
  });

  it('leaves out what the dataset has nothing for', async () => {
    const bare = {
      ...kite.positions[0]!,
      responsibilities: [],
      tools: [],
      collaborators: [],
      qualifications: [],
      skills: [],
    };
    const { example: _, ...position } = bare;
    const element = await card({ position: 'string-hand', data: { ...kite, positions: [position], transitions: [] } });
    expect(headings(element)).to.deep.equal([['H2', 'String Hand']]);
    expect(element.shadowRoot!.querySelector('.ring, .steps')).to.be.null;
    expect(shown(element)).to.contain('step 1 of 1');
    await expectAccessible(element);
  });

  it('tells of an invented trade as well, its longest title included', async () => {
    for (const { id, title } of kite.positions)
      for (const variant of ['compact', undefined] as const) {
        const element = await card({ position: id, data: kite, variant });
        expect(heading(element)).to.equal(title);
        if (title.length === 60) await expectAccessible(element);
      }
    expect(kite.positions.some(({ title }) => title.length === 60)).to.be.true;
  });

  it('shows only the skills it is told to', async () => {
    const element = await card({ only: 'mentoring, system-design' });
    expect(needs(element)).to.deep.equal(['System design, to learn solid', 'Mentoring, to learn basics']);
    expect(shown(element)).to.contain('0 of 2 known');
  });

  it('in the dark is as accessible, in every state', async () => {
    for (const variant of ['compact', undefined] as const)
      for (const position of ['senior-backend-developer', 'no-such']) {
        const element = await card({ position, variant, jobUrl: '/jobs' });
        element.theme = 'dark';
        await element.updateComplete;
        await expectAccessible(element);
      }
  });
});

describe('a compact card', () => {
  const visible = (element: Element) => all(element, '.needs li').filter((each) => each.offsetHeight > 0).length;

  it('shows five skills, and the rest when it is asked', async () => {
    const element = await card({ variant: 'compact' });
    expect(visible(element)).to.equal(5);
    const more = one(element, '.more');
    expect(text(more)).to.equal('3 more skills');
    expect(more.getAttribute('aria-expanded')).to.equal('false');
    more.click();
    await element.updateComplete;
    expect(visible(element)).to.equal(8);
    expect(more.getAttribute('aria-expanded')).to.equal('true');
    await expectAccessible(element);
    more.click();
    await element.updateComplete;
    expect(visible(element)).to.equal(5);
  });

  it('is printed whole, without what can only be pressed', async function () {
    // Of the browsers that tests run in, only this one can be told to.
    if (!/Chrome\//.test(navigator.userAgent)) return this.skip();
    const element = await card({ variant: 'compact' });
    step(element, 'Backend Developer').click();
    await element.updateComplete;
    await emulateMedia({ media: 'print' });
    expect(visible(element)).to.equal(8);
    expect(one(element, '.back').offsetHeight + one(element, '.more').offsetHeight).to.equal(0);
    await emulateMedia({ media: 'screen' });
    expect(visible(element)).to.equal(5);
  });

  it('asks for nothing where five are all', async () => {
    const element = await card({ variant: 'compact', position: 'kite-maker', data: kite });
    expect(visible(element)).to.equal(5);
    expect(element.shadowRoot!.querySelector('.more')).to.be.null;
  });
});

describeInOneEngine('the visitor', () => {
  it('finds their own marks, a skill known below the level asked as not enough', async () => {
    const { key, store } = visitor();
    store.setStatus('programming', 'known', 2);
    store.setStatus('mentoring', 'known', 1);
    store.setStatus('code-review', 'learning');
    const element = await card({ key });
    expect(needs(element)).to.include('Programming, known, below the level asked expert');
    expect(needs(element)).to.include('Mentoring, known basics').and.to.include('Code review, learning solid');
    expect(shown(element)).to.contain('1 of 8 known, 2 learning');
    expect(one(element, '.ring').getAttribute('aria-label')).to.equal('1 of 8 known, 2 learning');
    store.setLevel('programming', 3);
    await element.updateComplete;
    expect(shown(element)).to.contain('2 of 8 known, 1 learning');
  });

  it('is told how far it is where this is their target, on the way there, or where they are', async () => {
    const { key, store } = visitor();
    store.setCurrent(backend.id, 'junior-backend-developer');
    store.setTarget(backend.id, 'senior-backend-developer');
    expect(shown(await card({ key }))).to.contain('Your target: 8 skills to go');
    expect(shown(await card({ key, position: 'backend-developer' }))).to.contain('On the way to your target: ');
    expect(shown(await card({ key, position: 'junior-backend-developer' }))).to.contain('You are here: ');
    expect(shown(await card({ key, position: 'cto' }))).not.to.contain('to go');
    const element = await card({ key });
    for (const { skill, level } of backend.positions.find(({ id }) => id === 'senior-backend-developer')!.skills)
      store.setStatus(skill, 'known', level);
    await element.updateComplete;
    expect(shown(element)).to.contain('Your target: you have what it asks');
  });

  it('finds where they are when the host names no position', async () => {
    const { key, store } = visitor();
    const element = await card({ key, position: '' });
    expect(heading(element)).to.equal('Backend Intern');
    store.setTarget(backend.id, 'cto');
    await element.updateComplete;
    expect(heading(element)).to.equal('Chief Technology Officer');
    store.setCurrent(backend.id, 'backend-developer');
    await element.updateComplete;
    expect(heading(element)).to.equal('Backend Developer');
  });

  it('sees two cards say the same at once', async () => {
    const { key, store } = visitor();
    const [whole, compact] = [await card({ key }), await card({ key, variant: 'compact' })];
    store.setStatus('programming', 'known', 3);
    await Promise.all([whole.updateComplete, compact.updateComplete]);
    for (const element of [whole, compact]) expect(shown(element)).to.contain('1 of 8 known');
  });
});

describe('the steps before and after', () => {
  it('turn the card to them, with a way back, and tell the page', async () => {
    const element = await card();
    expect(shown(element))
      .to.contain('one step before Backend Developer')
      .and.to.contain('Lead Backend Developer or Backend Architect');
    const event = await eventOf(element, 'career-select', () => step(element, 'Backend Architect').click());
    expect(event).to.include({ kind: 'position', id: 'backend-architect', open: true, bubbles: true, composed: true });
    await element.updateComplete;
    expect(heading(element)).to.equal('Backend Architect');
    await expectAccessible(element);

    const back = one(element, '.back');
    expect(text(back)).to.equal('Back to Senior Backend Developer');
    expect(await countOf('career-select', () => back.click())).to.equal(1);
    expect(heading(element)).to.equal('Senior Backend Developer');
    expect(element.shadowRoot!.querySelector('.back')).to.be.null;
  });

  it('can be walked by keyboard alone, focus never lost', async () => {
    const element = await card({ variant: 'compact' });
    step(element, 'Backend Developer').focus();
    await sendKeys({ press: 'Enter' });
    await element.updateComplete;
    expect(heading(element)).to.equal('Backend Developer');
    expect(text(focused(element)!)).to.equal('Backend Developer');
    one(element, '.back').focus();
    await sendKeys({ press: ' ' });
    await element.updateComplete;
    expect(heading(element)).to.equal('Senior Backend Developer');
    expect(text(focused(element)!)).to.equal('Senior Backend Developer');
  });

  it('are links where the host gives them one, and none is within another', async () => {
    const element = await card({ jobUrl: '/jobs?q={title}' });
    expect(step(element, 'Backend Developer').tagName).to.equal('A');
    expect(element.shadowRoot!.querySelector('a a, a button, button a, button button')).to.be.null;
    expect(text(one(element, '.jobs a'))).to.equal('See Senior Backend Developer jobs');
    expect(all(element, '.button.main')).to.have.length(1);
    await expectAccessible(element);
  });

  it('turn the card of one career: another’s that a context brings shows its own, with no way back', async () => {
    const place = await fixture(
      html`<div>
        <career-context career="backend-developer" storage="none"><career-role-card></career-role-card></career-context>
      </div>`,
    );
    const context = place.querySelector('career-context')!;
    const element = place.querySelector('career-role-card')!;
    await until(() => all(element, '.title').length, 'the card shows');
    one(element, 'button.step').click();
    await element.updateComplete;
    expect(all(element, '.back')).to.have.length(1);
    context.career = 'kite-maker';
    await until(() => heading(element) === 'String Hand', 'the kite maker shows');
    expect(all(element, '.back')).to.be.empty;
  });

  it('keep the focus in the card where a page has put its own heading in', async () => {
    const element = await fixture<CareerRoleCard>(
      html`<career-role-card storage="none"><h2 slot="heading">Who we look for</h2></career-role-card>`,
    );
    await element.updateComplete;
    expect(one(element, '.title').checkVisibility()).to.be.false;
    const button = one(element, 'button.step');
    button.focus();
    button.click();
    await element.updateComplete;
    expect(document.activeElement).to.equal(element);
  });

  it('do not follow a host that names another position', async () => {
    const element = await card();
    step(element, 'Backend Developer').click();
    await element.updateComplete;
    const count = await countOf('career-select', () => (element.position = 'cto'));
    expect(count).to.equal(0);
    expect(heading(element)).to.equal('Chief Technology Officer');
    expect(element.shadowRoot!.querySelector('.back')).to.be.null;
  });

  it('are large enough to touch', async () => {
    const element = await card({ variant: 'compact' });
    step(element, 'Backend Developer').click();
    await element.updateComplete;
    for (const each of all(element, 'button, a')) {
      const { width, height } = each.getBoundingClientRect();
      expect(Math.min(width, height), text(each)).to.be.at.least(24);
    }
  });

  it('are few on the card where they are many', async () => {
    const many = Array.from({ length: 60 }, (_, index) => ({
      ...kite.positions[0]!,
      id: `p${index}`,
      title: `P${index}`,
    }));
    const transitions = many
      .slice(1)
      .map(({ id }) => ({ id: `p0-to-${id}`, from: 'p0', to: id, kind: 'promotion' as const, milestones: [] }));
    const element = await card({ position: 'p0', data: { ...kite, positions: many, transitions } });
    expect(all(element, '.step')).to.have.length(5);
    expect(shown(element)).to.contain('or 54 more');
  });
});

describeInOneEngine('a course of the host’s', () => {
  const links = (element: Element) => all<HTMLAnchorElement>(element, '.needs a');
  const order = (element: Element) => element.shadowRoot!.querySelector('.needs-order');

  it('is offered for each gap, in the order to learn, what is known after it', async () => {
    const { key, store } = visitor();
    store.setLevel('programming', 3);
    store.setLevel('code-review', 3);
    store.setStatus('system-design', 'learning');
    for (const variant of ['compact', undefined] as const) {
      const element = await card({ key, variant, skillUrl: '/courses/{skill}' });
      expect(links(element).map(text)).to.deep.equal([
        'Database management',
        'System design',
        'Security best practices',
        'Performance optimization',
        'Data structures and algorithms',
        'Mentoring',
        'Programming',
        'Code review',
      ]);
      expect(text(order(element)!)).to.equal('What to learn first stands first.');
      await expectAccessible(element);
    }
  });

  it('points on from what is lacked, and not from what is known', async () => {
    const { key, store } = visitor();
    store.setLevel('programming', 3);
    const element = await card({ key, skillUrl: '/courses/{skill}' });
    const points = links(element).map((each) => [text(each), Boolean(each.querySelector('svg'))]);
    expect(points).to.deep.include(['Database management', true]).and.to.deep.include(['Programming', false]);
  });

  it('is said in the host’s words, beside the skill’s own name', async () => {
    const element = await card({
      links: {
        'skill/mentoring': { url: '/week-9', label: 'Week 9: helping others' },
        'skill/sql': { url: '/week-2' },
      },
    });
    expect(links(element).map((each) => [text(each), each.pathname])).to.deep.equal([
      ['Week 9: helping others', '/week-9'],
    ]);
    expect(needs(element).at(-1)).to.equal('Mentoring Week 9: helping others, to learn basics');
    expect(order(element), 'one course needs no order').to.be.null;
    await expectAccessible(element);
  });

  it('is told to the page before it is followed, once, and the page may stay', async () => {
    const element = await card({ skillUrl: '#{skill}' });
    const before = location.hash;
    document.addEventListener('career-link', (event) => event.preventDefault(), { once: true });
    const event = await eventOf(document, 'career-link', () => links(element)[0]!.click());
    expect(event).to.include({ kind: 'skill', id: 'programming', cancelable: true, composed: true });
    expect(location.hash).to.equal(before);
    expect(await countOf('career-link', () => links(element)[0]!.click())).to.equal(1);
    history.replaceState(null, '', location.pathname + location.search);
  });

  it('is large enough to touch, and takes no more room than it has', async () => {
    const element = await card({ variant: 'compact', skillUrl: '/courses/{skill}' });
    element.style.inlineSize = '240px';
    for (const each of links(element).filter(({ offsetHeight }) => offsetHeight))
      expect(each.getBoundingClientRect().height, text(each)).to.be.at.least(24);
    const { right } = element.getBoundingClientRect();
    for (const each of all(element, '.needs *')) expect(each.getBoundingClientRect().right).to.be.at.most(right + 1);
  });
});

describeInOneEngine('where there is nothing to show', () => {
  it('an unknown position is named to whoever made the page, with those most like it', async () => {
    const element = await card({ position: 'senior-dev' });
    expect(shown(element)).to.contain('This position is not here').and.not.to.contain('senior-dev');
    expect(element.matches(':state(empty)')).to.be.true;
    await expectAccessible(element);
    one(element, 'summary').click();
    await nextFrame();
    expect(shown(element)).to.contain('position="senior-dev"').and.to.contain('"senior-backend-developer"');
    await expectAccessible(element);
    element.position = 'cto';
    await element.updateComplete;
    expect(element.matches(':state(empty)')).to.be.false;
  });

  it('a card on its way is about as tall as it will be', async () => {
    serve(() => new Promise(() => {}));
    for (const variant of ['compact', undefined] as const) {
      const waiting = await fixture<CareerRoleCard>(
        html`<career-role-card src="/never.json" .variant=${variant} storage="none"></career-role-card>`,
      );
      const [expected, reserved] = [await card({ variant }), waiting].map(
        (each) => each.getBoundingClientRect().height,
      );
      expect(reserved! / expected!, String(variant)).to.be.within(0.6, 1.2);
      await expectAccessible(waiting);
    }
    stopServing();
  });
});

describeInOneEngine('a position of an earlier release', () => {
  it('is found under its name of today', async () => {
    const element = await card({ position: 'head-of-it', data: { ...backend, renamed: { 'head-of-it': 'cto' } } });
    expect(heading(element)).to.equal('Chief Technology Officer');
  });
});
