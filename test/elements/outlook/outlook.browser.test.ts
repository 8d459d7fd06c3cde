import { expect, fixtureSync, html } from '@open-wc/testing';
import { emulateMedia, sendKeys } from '@web/test-runner-commands';
import type { CareerData } from '../../../src/model/career.js';
import { expectAccessible, expectAccessibleInBothThemes } from '../../support/accessible.js';
import { until } from '../../support/until.js';
import {
  all,
  backend,
  countOf,
  eventOf,
  heading,
  json,
  one,
  serve,
  shown,
  stopServing,
  text,
} from '../../ui/support.js';
import { figures, forecast, isSeen, mark, marks, nameOf, opener, outlook, skills, trend } from './support.js';
import { describeInOneEngine, itInOneEngine } from '../../support/engines.js';

const LONG = 'Supercalibrating thermohydrodynamometers before daybreak fog';
const year = new Date().getUTCFullYear();
const fact = { id: 'crossings', value: '40%', what: 'more crossings', source: 'The Harbour' };
const withFact = (parts: object): CareerData => forecast({ outlook: { facts: [{ ...fact, ...parts }] } });
const cite = (element: Element) => text(one(element, '.cite'));

describeInOneEngine('an outlook, in each state, has nothing that axe finds', () => {
  afterEach(stopServing);

  it('nothing ticked yet: each trend says how many skills it touches, and that ticks count', async () => {
    const element = await outlook();
    expect(heading(element)).to.equal('Where this career is heading');
    expect(shown(element)).to.contain('Tick the skills you know, and they count here.');
    expect(text(opener(element, 'Microservices'))).to.equal('touches 5 skills');
    await expectAccessibleInBothThemes(element);
  });

  it('with marks, opened, with links', async () => {
    const element = await outlook(html`<career-outlook skill-url="/courses/{skill}"></career-outlook>`, 320);
    await mark(element, 'sql', 'learning');
    opener(element, 'Specialization').click();
    await element.updateComplete;
    await expectAccessibleInBothThemes(element);
  });
});

describeInOneEngine('the figures', () => {
  it('each show value, what, period, source and how old, drawn where a drawing says more', async () => {
    const element = await outlook();
    const [growth, demand] = figures(element);
    expect(growth).to.contain('22% more jobs in software development by 2030 than in 2020');
    expect(growth).to.match(/U\.S\. Bureau of Labor Statistics, (a projection )?for 2020 to 2030\. \S/);
    expect(demand).to.equal(
      'In demand Backend skills are among those tech wants most Stack Overflow report. The guide gives no date.',
    );
    expect(all(element, 'figure svg')).to.have.length(1);
    expect(one(element, 'svg[role=img]').getAttribute('aria-label')).to.equal('From 100 in 2020 to 122 in 2030');
    expect(text(one(element, '.years'))).to.equal('20202030');
  });

  it('are drawn to scale from zero', async () => {
    const heights = (element: Element) =>
      all(element, '.block').map((block) => (block as unknown as SVGGraphicsElement).getBBox().height);
    for (const [change, ratio] of [
      [22, 1.22],
      [300, 4],
      [-50, 0.5],
      [-100, 0],
      [0, 1],
    ] as const) {
      const data = withFact({ change, period: '2020 to 2030' });
      const [before, after] = heights(await outlook(html`<career-outlook .data=${data}></career-outlook>`));
      expect(after! / before!, `${change}%`).to.be.closeTo(ratio, 0.01);
    }
  });

  it('tell how old they are today', async () => {
    for (const [parts, words] of [
      [{ period: `${year - 8} to ${year + 2}` }, `a projection for ${year - 8} to ${year + 2}. More than half of`],
      [{ period: `${year - 1} to ${year + 9}` }, `That span began a year ago.`],
      [{ period: `${year - 4}` }, `for ${year - 4}. That was four years ago: look for a newer one.`],
      [{ period: `${year}` }, `for ${year}. That is this year.`],
      [{ period: `${year + 3}` }, `a projection for ${year + 3}. That time is still to come.`],
      [{ retrieved: `${year - 1}-06-30` }, `The Harbour, read on June 30, ${year - 1}. That was a year ago.`],
      [{ period: 'last winter' }, 'for last winter. The guide gives no date.'],
    ] as const)
      expect(cite(await outlook(html`<career-outlook .data=${withFact(parts)}></career-outlook>`))).to.contain(words);
  });

  it('say in the first render what a server says, which knows no day', async () => {
    const place = fixtureSync<HTMLElement>(html`<div></div>`);
    const element = document.createElement('career-outlook');
    element.storage = 'none';
    let first: string | undefined;
    element.addEventListener('career-load', () => (first ??= cite(element)));
    element.data = backend;
    place.append(element);
    await until(() => first && cite(element) !== first);
    expect(first).to.equal('U.S. Bureau of Labor Statistics, for 2020 to 2030.');
    const room = one(element, '.cite').getBoundingClientRect().height;
    expect(room).to.be.greaterThan(30);
  });

  it('lead to their source, by an address taken from where the dataset lies; what is no safe address is text', async () => {
    const element = await outlook();
    const source = one<HTMLAnchorElement>(element, '.cite a');
    expect(source.href).to.equal('https://www.bls.gov/ooh/');
    expect(source.rel).to.equal('noopener noreferrer');
    source.addEventListener('click', (event) => event.preventDefault());
    const event = await eventOf(element, 'career-link', () => source.click());
    expect(event).to.include({ kind: undefined, id: 'employment-growth', url: 'https://www.bls.gov/ooh/' });

    serve(() => json(withFact({ url: 'sources/harbour.html' })));
    const fetched = await outlook(html`<career-outlook src="/data/of/ferries.json"></career-outlook>`);
    stopServing();
    expect(one<HTMLAnchorElement>(fetched, '.cite a').href).to.equal(`${location.origin}/data/of/sources/harbour.html`);

    const unsafe = withFact({ url: 'javascript:alert(1)' });
    const plain = await outlook(html`<career-outlook .data=${unsafe}></career-outlook>`);
    expect(plain.shadowRoot!.querySelector('.cite a')).to.be.null;
    expect(cite(plain)).to.contain('The Harbour');
  });
});

describe('a trend', () => {
  itInOneEngine('tells how many of the skills it touches the visitor has, by marks and in words', async () => {
    const element = await outlook();
    for (const skill of ['system-design', 'api-development', 'ci-cd']) await mark(element, skill, 'known');
    await mark(element, 'testing-and-debugging', 'learning');
    expect(text(opener(element, 'Microservices'))).to.equal('touches 5 skills, you know 3, learning 1');
    expect(marks(element, 'Microservices')).to.deep.equal(['known', 'known', 'known', 'learning', 'to-learn']);
    expect(text(opener(element, 'Continuous learning'))).to.equal('touches 3 skills, none known yet');
    expect(shown(element)).to.contain('You know 3 of the 15 skills that these touch.');
  });

  it('is called by its name and its count, and its skills are read out before it is opened', async () => {
    const element = await outlook();
    await mark(element, 'sql', 'known');
    const button = opener(element, 'Longevity and stability');
    expect(nameOf(element, button)).to.equal('Longevity and stability touches 3 skills, you know 1');
    expect(button.getAttribute('aria-expanded')).to.equal('false');
    const controlled = one(element, `#${button.getAttribute('aria-controls')}`);
    expect(text(controlled)).to.equal('Known: SQL. To learn: Database management and Security best practices.');
  });

  itInOneEngine('opens to its skills, with state and course, and tells the page', async () => {
    const links = { 'skill/sql': { note: '3 modules' } };
    const element = await outlook(html`<career-outlook skill-url="/courses/{skill}" .links=${links}></career-outlook>`);
    await mark(element, 'sql', 'learning');
    const event = await eventOf(element, 'career-select', () => opener(element, 'Longevity and stability').click());
    expect(event).to.include({ kind: 'trend', id: 'longevity', open: true, bubbles: true, composed: true });
    await element.updateComplete;
    expect(skills(element, 'Longevity and stability')).to.deep.equal([
      'SQL 3 modules learning',
      'Database management to learn',
      'Security best practices to learn',
    ]);
    const course = trend(element, 'Longevity and stability').querySelector<HTMLAnchorElement>('.skills a')!;
    expect(course.href).to.equal(`${location.origin}/courses/sql`);
    course.addEventListener('click', (click) => click.preventDefault());
    const followed = await eventOf(element, 'career-link', () => course.click());
    expect(followed).to.include({ kind: 'skill', id: 'sql' });
    const closed = await eventOf(element, 'career-select', () => opener(element, 'Longevity and stability').click());
    expect(closed.open).to.be.false;
  });

  it('is opened and closed by keyboard, the focus staying on it', async () => {
    const element = await outlook();
    const button = opener(element, 'Serverless');
    button.focus();
    await sendKeys({ press: 'Enter' });
    await element.updateComplete;
    expect(skills(element, 'Serverless')).to.have.length(4);
    expect(element.shadowRoot!.activeElement).to.equal(button);
    await sendKeys({ press: ' ' });
    await element.updateComplete;
    expect(skills(element, 'Serverless')).to.be.empty;
  });

  itInOneEngine('follows what is ticked elsewhere while it is open', async () => {
    const element = await outlook();
    opener(element, 'Longevity and stability').click();
    await mark(element, 'security-best-practices', 'known');
    expect(skills(element, 'Longevity and stability')[0]).to.equal('Security best practices known');
  });

  itInOneEngine('is one of those asked for, where the page asks', async () => {
    const element = await outlook(html`<career-outlook only="serverless, no-such"></career-outlook>`);
    expect(all(element, '.trend')).to.have.length(1);
    expect(figures(element)).to.have.length(2);
  });

  itInOneEngine('that touches no skill has nothing to open', async () => {
    const trends = [{ id: 'bridges', title: 'Bridges', summary: 'More of them.' }];
    const element = await outlook(html`<career-outlook .data=${forecast({ outlook: { trends } })}></career-outlook>`);
    expect(trend(element, 'Bridges').querySelector('button')).to.be.null;
    expect(element.shadowRoot!.querySelector('.standing')).to.be.null;
    await expectAccessible(element);
  });
});

describeInOneEngine('automation and industries', () => {
  it('tell what is taken over and what stays, and who needs the career, with an example each', async () => {
    const element = await outlook();
    const words = shown(element);
    const { takes, leaves } = backend.outlook!.automation!;
    for (const each of [...takes, ...leaves]) expect(words).to.contain(each);
    expect(words).to.contain('What it takes over').and.to.contain('What stays yours');
    for (const said of ['Healthcare such as Epic Systems', 'Finance such as PayPal', 'Entertainment such as Netflix'])
      expect(words.replace(/\s+/g, ' ')).to.contain(said);
    expect(all(element, '.industries li')).to.have.length(4);
  });

  it('stand under headings in order', async () => {
    const element = await outlook(html`<career-outlook heading-level="3"></career-outlook>`);
    const levels = all(element, 'h1, h2, h3, h4, h5, h6').map(({ tagName }) => tagName);
    expect(levels[0]).to.equal('H3');
    expect(levels.filter((level) => level === 'H4')).to.have.length(3);
    expect(levels.filter((level) => level === 'H5')).to.have.length(7 + 2 + 4);
  });

  it('are left out where the guide has none', async () => {
    const trends = [{ id: 'bridges', title: 'Bridges', summary: 'More of them.' }];
    const element = await outlook(html`<career-outlook .data=${forecast({ outlook: { trends } })}></career-outlook>`);
    expect(all(element, 'h3').map(text)).to.deep.equal(['What is changing, and how much of it touches what you know']);
  });
});

describe('the room an outlook needs', () => {
  const crowded = forecast({
    kinds: [{ id: 'all', title: 'All' }],
    skills: Array.from({ length: 40 }, (_, index) => ({
      id: `skill-${index}`,
      title: index ? `Skill ${index}` : LONG,
      kind: 'all',
      summary: 'One.',
      why: 'Because.',
    })),
    outlook: {
      summary: LONG.repeat(3),
      facts: [
        { ...fact, value: '1,234,567%', what: LONG, period: '2020 to 2030', change: 22 },
        { ...fact, id: 'long', value: LONG.replaceAll(' ', ''), source: LONG, period: '2024' },
      ],
      trends: [
        {
          id: 'many',
          title: LONG,
          summary: LONG.repeat(2),
          skills: Array.from({ length: 40 }, (_, index) => `skill-${index}`),
        },
      ],
      automation: { takes: [LONG.replaceAll(' ', '')], leaves: [LONG] },
    },
    industries: [{ id: 'sea', title: LONG, example: LONG, summary: LONG }],
  });

  for (const dir of ['ltr', 'rtl'])
    for (const width of [240, 320, 720, 1200])
      it(`is there at ${width} px, ${dir}, opened, with titles of 60 characters`, async () => {
        const element = await outlook(
          html`<career-outlook .data=${crowded} dir=${dir} skill-url="/c/{id}"></career-outlook>`,
          width,
        );
        opener(element, LONG).click();
        await element.updateComplete;
        const { left, right } = element.getBoundingClientRect();
        // Engines differ in whether a path's box has room for its stroke.
        for (const node of all(element, '.root *:not(.unseen, svg *)')) {
          if (!isSeen(node)) continue;
          const box = node.getBoundingClientRect();
          expect(box.right, `${node.outerHTML.slice(0, 80)}`).to.be.most(right + 1);
          expect(box.left, `${node.outerHTML.slice(0, 80)}`).to.be.least(left - 1);
        }
      });

  it('gives every button a target of 24 px at least', async () => {
    const element = await outlook(undefined, 240);
    for (const button of all(element, 'button')) {
      const { width, height } = button.getBoundingClientRect();
      expect(Math.min(width, height), text(button)).to.be.at.least(24);
    }
  });

  it('is mirrored from right to left, the later year at the left', async () => {
    const element = await outlook(html`<career-outlook dir="rtl"></career-outlook>`);
    const [before, after] = all(element, '.years span').map((each) => each.getBoundingClientRect().left);
    expect(after).to.be.below(before!);
    const [first, second] = all(element, '.block').map((each) => each.getBoundingClientRect().left);
    expect(second).to.be.below(first!);
  });
});

describe('an outlook', () => {
  it('is printed with every trend opened, and is as it was afterwards', async function () {
    const element = await outlook();
    opener(element, 'Serverless').click();
    await element.updateComplete;
    const opened = () => all(element, '.skills').length;
    expect(await countOf('career-select', () => dispatchEvent(new Event('beforeprint')))).to.equal(0);
    expect(opened()).to.equal(7);
    dispatchEvent(new Event('afterprint'));
    expect(opened()).to.equal(1);
    // Of the browsers that tests run in, only this one can be told to.
    if (!/Chrome\//.test(navigator.userAgent)) return this.skip();
    await emulateMedia({ media: 'print' });
    expect(isSeen(one(element, '.opener .icon'))).to.be.false;
    await emulateMedia({ media: 'screen' });
  });

  it('shows markup in a dataset as text', async () => {
    const data = withFact({ what: '<img src=x onerror=alert(1)>', value: '<b>' });
    const element = await outlook(html`<career-outlook .data=${data}></career-outlook>`);
    expect(shown(element)).to.contain('<img src=x onerror=alert(1)>');
    expect(element.shadowRoot!.querySelector('img')).to.be.null;
  });
});
