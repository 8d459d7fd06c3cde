import { expect, fixture, html, oneEvent } from '@open-wc/testing';
import type { CareerGuide } from '../../../src/elements/guide/guide.js';
import type { CareerData } from '../../../src/model/career.js';
import backendGuide from '../../../data/careers/backend-developer.guide.json' with { type: 'json' };
import kiteData from '../../fixtures/careers/kite-maker.json' with { type: 'json' };
import kiteGuide from '../../fixtures/careers/kite-maker.guide.json' with { type: 'json' };
import { expectAccessible, expectAccessibleInBothThemes } from '../../support/accessible.js';
import { until } from '../../support/until.js';
import { json, serve, shown, stopServing } from '../../ui/support.js';
import {
  all,
  article,
  button,
  current,
  find,
  guide,
  one,
  open,
  press,
  ready,
  text,
  titleOf,
  visitor,
} from './support.js';
import { describeInOneEngine } from '../../support/engines.js';

const kites = kiteData as unknown as CareerData;

describeInOneEngine('a guide, in each state, has nothing that axe finds', () => {
  afterEach(stopServing);

  it('at the start of the guide, and with all that a section speaks of opened', async () => {
    const element = await guide(
      html`<career-guide
        skill-url="/courses/{skill}"
        job-url="/jobs?q={title}"
        .links=${{ 'skill/mentoring': { note: 'Week 9' }, 'position/senior-backend-developer': { note: '37 open' } }}
        section="growing/responsibilities"
      ></career-guide>`,
    );
    await expectAccessibleInBothThemes(element);
    for (const opener of all(article(element) && element, '.opener')) opener.click();
    await element.updateComplete;
    expect(all(element, '.more')).to.have.length(8);
    expect(shown(element)).to.contain('Week 9').and.to.contain('37 open').and.to.contain('Course: Mentoring');
    await expectAccessibleInBothThemes(element);
  });

  it('partly read, with the line where the visitor stopped', async () => {
    const { key, store } = visitor();
    for (const section of ['excitement', 'growth', 'who-it-suits', 'role'])
      store.setRead('backend-developer', `why/${section}`, true);
    store.setRead('backend-developer', 'starting/positions', true);
    store.setStopped('backend-developer', 'starting/challenges', 2);
    const element = await guide(undefined, key);
    expect(shown(element)).to.contain('You stopped here today');
    await expectAccessibleInBothThemes(element);
  });

  it('searched: with results, with none, and with the words marked in a section', async () => {
    const element = await guide();
    await find(element, 'postgress');
    await expectAccessibleInBothThemes(element);
    all(element, '.result')[0]!.click();
    await element.updateComplete;
    await expectAccessibleInBothThemes(element);
    await find(element, 'xyzzyq');
    expect(shown(element)).to.contain('Nothing here on “xyzzyq”');
    await expectAccessibleInBothThemes(element);
  });

  it('narrow, folded and unfolded', async () => {
    const place = await fixture<HTMLElement>(html`<div><career-guide storage="none"></career-guide></div>`);
    place.style.inlineSize = '320px';
    const element = place.querySelector('career-guide')!;
    await ready(element);
    await expectAccessibleInBothThemes(element);
    button(element, /Why this career/).click();
    await element.updateComplete;
    await expectAccessibleInBothThemes(element);
  });

  it('empty: says what the host asks for that is not there, and to the host, what is like it', async () => {
    const element = await guide(html`<career-guide only="growing/responsability"></career-guide>`);
    expect(shown(element)).to.contain('This part of the guide is not here');
    expect(text(one(element, 'pre')))
      .to.contain('only="growing/responsability"')
      .and.to.contain('"growing/responsibilities"');
    expect(element.matches(':state(empty)')).to.be.true;
    one(element, 'summary').click();
    await expectAccessibleInBothThemes(element);
  });

  it('error: says what happened to the guide, and tries again', async () => {
    let isThere = false;
    serve((url) => {
      if (!url.includes('.guide.')) return json(kites);
      return isThere ? json(kiteGuide) : new Response('', { status: 503 });
    });
    const element = await fixture<CareerGuide>(html`<career-guide src="/kites-1.json" storage="none"></career-guide>`);
    await until(() => element.matches(':state(error)'));
    expect(shown(element)).to.contain('The guide did not load').and.to.contain('503');
    await expectAccessibleInBothThemes(element);
    isThere = true;
    setTimeout(() => button(element, 'Try again').click());
    await oneEvent(element, 'career-load');
    await element.updateComplete;
    expect(titleOf(element)).to.equal('Your first bamboo');
  });
});

describeInOneEngine('a guide', () => {
  afterEach(stopServing);

  it('is a section with its contents as a landmark, headings in order, and one article on show', async () => {
    const element = await guide();
    const headings = all(element, 'h1, h2, h3, h4, h5, h6').filter((each) => each.checkVisibility());
    expect(headings.map((each) => [each.localName, text(each)])).to.deep.equal([
      ['h2', 'Backend developer guide'],
      ['h3', 'What makes it exciting'],
      ['h4', 'In this section'],
    ]);
    expect(one(element, 'section').getAttribute('aria-label')).to.equal('Backend developer guide');
    expect(all(element, 'nav').map((each) => each.getAttribute('aria-label'))).to.deep.equal(['Contents', 'Read on']);
    expect(all(element, 'article').filter((each) => each.checkVisibility({ contentVisibilityAuto: true }))).to.contain(
      article(element),
    );
    const labelledBy = article(element).getAttribute('aria-labelledby')!;
    expect(text(element.shadowRoot!.getElementById(labelledBy)!)).to.equal('What makes it exciting');
  });

  it('begins at the heading level and under the name that the host gives', async () => {
    const element = await guide(html`<career-guide heading-level="4" label="Read this first"></career-guide>`);
    await open(element, 'Problem solving');
    expect([...new Set(all(element, 'h2, h3, h4, h5, h6').map(({ localName }) => localName))]).to.deep.equal([
      'h4',
      'h5',
      'h6',
    ]);
    expect(one(element, 'section').getAttribute('aria-label')).to.equal('Read this first');
  });

  it('lists its parts with number, title and reading time, and the sections of the one on show', async () => {
    const element = await guide();
    expect(all(element, '.entry').map(text)).to.deep.equal([
      '1 Why this career 4 min',
      '2 Starting 4 min',
      '3 Growing 5 min',
      '4 Leading 4 min',
      '5 Other ways 3 min',
      '6 What comes 3 min',
    ]);
    expect(all(element, '.place').map(text)).to.deep.equal([
      'What makes it exciting',
      'Safe ground and room to grow',
      'Who it suits',
      'What the backend does',
    ]);
    expect(current(element)).to.deep.equal(['Why this career', 'What makes it exciting']);
  });

  it('tells what is read in word and shape, of a part only once all of it is', async () => {
    const { key, store } = visitor();
    for (const section of ['excitement', 'growth', 'role']) store.setRead('backend-developer', `why/${section}`, true);
    const element = await guide(undefined, key);
    expect(text(all(element, '.entry')[0]!)).to.equal('1 Why this career 4 min');
    expect(all(element, '.place').map((each) => [text(each), Boolean(each.querySelector('svg'))])).to.deep.equal([
      ['What makes it exciting read', true],
      ['Safe ground and room to grow read', true],
      ['Who it suits', false],
      ['What the backend does read', true],
    ]);
    store.setRead('backend-developer', 'why/who-it-suits', true);
    await element.updateComplete;
    const part = all(element, '.entry')[0]!;
    expect(text(part)).to.equal('1 Why this career read');
    expect(part.querySelector('.time svg')).not.to.be.null;
  });

  it('shows paragraphs, lists, emphasis, code and links, these only where they are safe', async () => {
    const runs = [
      'Plain, ',
      { em: 'said' },
      { strong: 'loudly' },
      { code: 'git bisect' },
      { link: 'https://example.org/a', text: 'out' },
      { link: '/here', text: 'here' },
      { link: 'javascript:alert(1)', text: 'nowhere' },
    ];
    const section = {
      id: 'one',
      title: 'One <b>bold</b>',
      blocks: [
        { type: 'paragraph', text: runs },
        { type: 'list', ordered: true, items: [['first'], ['second']] },
        { type: 'list', items: [['a'], ['b']] },
      ],
    };
    const own = {
      schemaVersion: 1,
      career: 'kite-maker',
      parts: [{ id: 'a', title: 'A', summary: 'All.', sections: [section] }],
    };
    const element = await guide(html`<career-guide .data=${kites} .guide=${own}></career-guide>`);
    expect(titleOf(element)).to.equal('One <b>bold</b>');
    const block = article(element).querySelector('.block')!;
    expect(['em', 'strong', 'code'].map((tag) => text(block.querySelector(tag)!))).to.deep.equal([
      'said',
      'loudly',
      'git bisect',
    ]);
    const links = [...block.querySelectorAll('a')];
    expect(links.map(({ textContent, rel }) => [textContent, rel])).to.deep.equal([
      ['out', 'noopener noreferrer'],
      ['here', ''],
    ]);
    expect(links[1]!.href).to.equal(new URL('/here', document.baseURI).href);
    expect(text(block)).to.contain('nowhere');
    expect(
      [...article(element).querySelectorAll('.text :is(ol, ul)')].map((list) => [list.localName, list.children.length]),
    ).to.deep.equal([
      ['ol', 2],
      ['ul', 2],
    ]);
    await expectAccessible(element);
  });

  it('takes links in the text of a dataset from where that came', async () => {
    const linked = structuredClone(kiteGuide);
    linked.parts[0]!.sections[0]!.blocks = [
      { type: 'paragraph', text: [{ link: 'notes.html', text: 'notes' }] },
    ] as never;
    serve((url) => json(url.includes('.guide.') ? linked : kites));
    const element = await guide(html`<career-guide src="/data/deep/kites-2.json"></career-guide>`);
    expect(one<HTMLAnchorElement>(element, '.block a').href).to.equal(`${location.origin}/data/deep/notes.html`);
  });

  it('needs neither contents nor search for one section', async () => {
    const element = await guide(html`<career-guide only="outlook/demand"></career-guide>`);
    expect(titleOf(element)).to.equal('Demand to come');
    expect(element.shadowRoot!.querySelector('.side, .pages')).to.be.null;
    await expectAccessible(element);
  });

  it('shows only the parts and sections it is told to, at first the one it is told to', async () => {
    const element = await guide(
      html`<career-guide only="starting, growing/responsibilities" section="growing"></career-guide>`,
    );
    expect(all(element, '.entry').map(text)).to.deep.equal(['1 Starting 4 min', '2 Growing 1 min']);
    expect(titleOf(element)).to.equal('More to answer for');
    element.section = 'starting/challenges';
    await element.updateComplete;
    expect(titleOf(element)).to.equal('What is hard at first');
  });

  it('says so where the section to begin with is not there, and can be read all the same', async () => {
    const element = await guide(html`<career-guide section="growing/no-such"></career-guide>`);
    expect(element.matches(':state(empty)')).to.be.true;
    expect(text(one(element, 'pre'))).to.contain('section="growing/no-such"');
    await press(element, 'Read the guide');
    expect(titleOf(element)).to.equal('What makes it exciting');
    expect(element.matches(':state(empty)')).to.be.false;
  });

  it('tells of an invented trade, in its own language', async () => {
    const arabic = { ...kites, locale: 'ar', dir: 'rtl' as const };
    const element = await guide(html`<career-guide .data=${arabic} .guide=${kiteGuide}></career-guide>`);
    const block = article(element).querySelector('.block')!;
    expect([block.getAttribute('lang'), block.getAttribute('dir')]).to.deep.equal(['ar', 'rtl']);
    expect(all(element, '.entry').map(text)).to.deep.equal(['1 Making 1 min', '2 Flying 1 min']);
    expect(one(element, '.entry .name [lang]').getAttribute('dir')).to.equal('rtl');
    await expectAccessible(element);
  });

  it('is as usable with 40 parts and titles of 60 characters', async () => {
    const title = 'Supercalibrating thermohydrodynamometers before daybreak fog';
    expect(title).to.have.length(60);
    const parts = Array.from({ length: 40 }, (_, index) => {
      const part = backendGuide.parts[index % 6]!;
      return { ...part, id: `${part.id}-${index}`, title, sections: part.sections.map((each) => ({ ...each, title })) };
    });
    const element = await guide(html`<career-guide .guide=${{ ...backendGuide, parts }}></career-guide>`);
    expect(all(element, '.entry')).to.have.length(40);
    await find(element, 'postgress');
    expect(all(element, '.result')).to.have.length(12);
    expect(shown(element)).to.match(/\d+ more\. Another word narrows them down\./);
    await expectAccessible(element);
  });

  it('loads its text only where it stands on the page, once for two of it', async () => {
    const asked: string[] = [];
    serve((url) => {
      asked.push(url);
      return json(url.includes('.guide.') ? kiteGuide : kites);
    });
    await fixture(html`<career-role-card src="/kites-3.json" storage="none"></career-role-card>`);
    const place = await fixture<HTMLElement>(
      html`<div>
        <career-guide src="/kites-3.json" storage="none"></career-guide>
        <career-guide src="/kites-3.json" storage="none"></career-guide>
      </div>`,
    );
    for (const element of place.querySelectorAll('career-guide')) await ready(element);
    expect(asked.filter((url) => url.includes('.guide.'))).to.have.length(1);
    expect(asked.filter((url) => !url.includes('.guide.'))).to.have.length(1);
  });

  it('removed before its text came, and put back, asks again and shows it once', async () => {
    const waiting: ((answer: Response) => void)[] = [];
    serve((url) => (url.includes('.guide.') ? new Promise((resolve) => waiting.push(resolve)) : json(kites)));
    const element = await fixture<CareerGuide>(html`<career-guide src="/kites-4.json" storage="none"></career-guide>`);
    await until(() => waiting.length === 1);
    const place = element.parentElement!;
    element.remove();
    place.append(element);
    await until(() => waiting.length === 2);
    waiting[0]!(json({ ...kiteGuide, parts: [] }));
    waiting[1]!(json(kiteGuide));
    await ready(element);
    expect(titleOf(element)).to.equal('Your first bamboo');
  });

  it('shows the guide of the career that was set last', async () => {
    const late: Record<string, (answer: Response) => void> = {};
    serve((url) => {
      const name = new URL(url, location.href).pathname;
      return name.includes('.guide.') ? new Promise((resolve) => (late[name] = resolve)) : json(kites);
    });
    const element = await fixture<CareerGuide>(html`<career-guide src="/kites-5.json" storage="none"></career-guide>`);
    await until(() => late['/kites-5.guide.json']);
    element.src = '/kites-6.json';
    await until(() => late['/kites-6.guide.json']);
    const last = structuredClone(kiteGuide);
    last.parts[0]!.sections[0]!.title = 'The last one';
    late['/kites-6.guide.json']!(json(last));
    await ready(element);
    late['/kites-5.guide.json']!(json(kiteGuide));
    await element.updateComplete;
    expect(titleOf(element)).to.equal('The last one');
  });

  it('begins again in another career that a context brings, and stays where it is in the same', async () => {
    const place = await fixture(
      html`<div>
        <career-context career="backend-developer"><career-guide></career-guide></career-context>
      </div>`,
    );
    const context = place.querySelector('career-context')!;
    const element = place.querySelector('career-guide')!;
    element.storage = 'none';
    element.storageKey = visitor().key;
    await ready(element);
    const search = one<HTMLInputElement>(element, '#search');
    search.value = 'database';
    search.dispatchEvent(new InputEvent('input', { bubbles: true }));
    await element.updateComplete;
    context.overlay = {};
    await context.updateComplete;
    await element.updateComplete;
    expect(one<HTMLInputElement>(element, '#search').value).to.equal('database');
    Object.assign(context, { data: kites });
    element.guide = kiteGuide;
    await until(() => all(element, 'article').length && one(element, '.title').textContent.includes('Kite'), 'kites');
    expect(one<HTMLInputElement>(element, '#search').value).to.equal('');
    expect(article(element)).to.exist;
  });

  it('takes the host’s own heading in place of its own', async () => {
    const element = await guide(html`<career-guide><h2 slot="heading">The course book</h2></career-guide>`);
    expect(one(element, '.title').checkVisibility()).to.be.false;
  });
});
