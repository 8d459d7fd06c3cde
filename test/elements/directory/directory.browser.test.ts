import { expect, fixtureSync, html } from '@open-wc/testing';
import { emulateMedia, sendKeys } from '@web/test-runner-commands';
import type { CareerData } from '../../../src/model/career.js';
import { expectAccessibleInBothThemes } from '../../support/accessible.js';
import { until } from '../../support/until.js';
import { all, backend, countOf, eventOf, heading, one, serve, shown, stopServing, text } from '../../ui/support.js';
import { area, button, click, directory, found, link, row, rows, search, titles, type } from './support.js';
import { describeInOneEngine, itInOneEngine } from '../../support/engines.js';
import { holdClock } from '../../support/clock.js';

const LONG = 'Supercalibrating thermohydrodynamometers before daybreak fog';
const withRelated = (related: CareerData['related'], parts: Partial<CareerData> = {}): CareerData => ({
  schemaVersion: 1,
  id: 'ferryman',
  locale: 'en',
  title: 'Ferry worker',
  summary: 'Takes people across.',
  related,
  ...parts,
});
const some = (count: number) =>
  Array.from({ length: count }, (_, index) => ({
    id: `career-${index}`,
    title: `Career ${count - index}`,
    summary: `Does what number ${index} does`,
  }));
const focused = (element: Element) => element.shadowRoot!.activeElement;
const prevented = (anchor: HTMLAnchorElement) => {
  anchor.addEventListener('click', (event) => event.preventDefault());
  return anchor;
};

describeInOneEngine('a directory, in each state, has nothing that axe finds', () => {
  afterEach(stopServing);

  it('all ten, each with a line of its own', async () => {
    const element = await directory();
    expect(heading(element)).to.equal('More careers to look into');
    expect(found(element)).to.equal('10 careers');
    expect(titles(element)).to.have.length(10);
    for (const { title, summary } of backend.related) expect(text(row(element, title))).to.contain(summary);
    await expectAccessibleInBothThemes(element);
  });

  it('searched, with notes, labels and plain text', async () => {
    const links = { 'career/data-engineer': { url: '/de', label: 'Read the guide', note: '37 open jobs' } };
    const element = await directory(html`<career-directory .links=${links}></career-directory>`, 320);
    await type(element, 'data');
    await expectAccessibleInBothThemes(element);
  });

  it('nothing found: what was looked for, and the ways out', async () => {
    const element = await directory();
    await click(element, area(element, 'Software'));
    await type(element, 'burglar');
    expect(titles(element)).to.be.empty;
    expect(text(one(element, '.notice-title'))).to.equal('No career in Software speaks of “burglar”');
    expect(shown(element)).to.contain('1 career in another area does.');
    await expectAccessibleInBothThemes(element);
    await click(element, button(element, 'Look in all areas'));
    expect(titles(element)).to.deep.equal(['Cyber security specialist']);
    expect(focused(element)).to.equal(search(element));
    await type(element, 'zebra');
    expect(shown(element)).to.contain('No career speaks of “zebra”').and.to.contain('Try fewer letters');
    expect(button(element, 'Look in all areas')).to.be.undefined;
    await click(element, button(element, 'Clear the search'));
    expect(titles(element)).to.have.length(10);
    expect(search(element).value).to.equal('');
    expect(focused(element)).to.equal(search(element));
  });

  it('loading: is about as tall as it will be', async () => {
    serve(() => new Promise(() => {}));
    for (const width of [240, 720]) {
      const place = fixtureSync<HTMLElement>(
        html`<div><career-directory src="/slow-careers-${width}.json" storage="none"></career-directory></div>`,
      );
      place.style.width = `${width}px`;
      const element = place.querySelector('career-directory')!;
      await element.updateComplete;
      const whole = (await directory(undefined, width)).getBoundingClientRect().height;
      expect(element.getBoundingClientRect().height / whole).to.be.within(0.6, 1.2);
    }
  });

  it('empty: a page that asks for none of them', async () => {
    const unasked = await directory(html`<career-directory only="no-such"></career-directory>`);
    expect(shown(unasked)).to.contain('None of these careers is here');
  });

  it('one career, and no more to ask about it than about a few', async () => {
    const element = await directory(html`<career-directory .data=${withRelated(some(1))}></career-directory>`);
    expect(found(element)).to.equal('1 career');
    expect(element.shadowRoot!.querySelector('.controls')).to.be.null;
    expect(row(element, 'Career 1').getBoundingClientRect().width).to.be.greaterThan(700);
    await expectAccessibleInBothThemes(element);
  });
});

describe('a search', () => {
  holdClock();

  itInOneEngine('finds by title and line, marks the words, and says how many', async () => {
    const element = await directory();
    await type(element, 'DATA');
    expect(titles(element)).to.deep.equal([
      'Data Engineer',
      'Data Scientist',
      'Business Analyst',
      'Digital Marketing Manager',
    ]);
    expect(found(element)).to.equal('4 careers speak of “DATA”');
    const marks = rows(element).map((each) => [...each.querySelectorAll('mark')].map(text));
    expect(marks).to.deep.equal([['Data', 'data'], ['Data', 'data'], ['data'], ['data']]);
    expect(text(row(element, 'Data Engineer'))).to.equal('Data Engineer Builds the pipes that data flows through');
  });

  itInOneEngine('is read out once, when the visitor has paused', async () => {
    const element = await directory();
    const region = all(element, '[role=status]').at(-1)!;
    for (const query of ['d', 'da', 'dat', 'data']) {
      await type(element, query);
      expect(text(region)).to.equal('');
    }
    await until(() => text(region) === '4 careers speak of “data”');
  });

  it('takes its marks away again, and leaves the words as they were', async () => {
    const element = await directory();
    const before = rows(element).map(text);
    for (const query of ['data', 'data pi', 'e', '']) await type(element, query);
    expect(all(element, 'mark')).to.be.empty;
    expect(rows(element).map(text)).to.deep.equal(before);
  });

  itInOneEngine('knows no accents, and needs every word', async () => {
    const data = withRelated([
      ...some(6),
      { id: 'barista', title: 'Barista', summary: 'Runs a café by the sea' },
      { id: 'baker', title: 'Baker', summary: 'Feeds the cafés of a street' },
    ]);
    const element = await directory(html`<career-directory .data=${data}></career-directory>`);
    await type(element, 'CAFE sea');
    expect(titles(element)).to.deep.equal(['Barista']);
    expect(all(element, 'mark').map(text)).to.deep.equal(['café', 'sea']);
  });

  it('is cleared by Escape, which then closes nothing else', async () => {
    const element = await directory();
    await type(element, 'data');
    let heard = 0;
    const listen = ({ key }: KeyboardEvent) => (heard += Number(key === 'Escape'));
    document.addEventListener('keydown', listen);
    await sendKeys({ press: 'Escape' });
    await element.updateComplete;
    expect(search(element).value).to.equal('');
    expect(titles(element)).to.have.length(10);
    expect(heard).to.equal(0);
    await sendKeys({ press: 'Escape' });
    expect(heard).to.equal(1);
    document.removeEventListener('keydown', listen);
  });

  it('goes on in words that a translator has put in place of ours', async () => {
    const element = await directory();
    for (const each of all(element, '.name a, .does')) {
      const font = document.createElement('font');
      font.textContent = 'translated';
      [...each.childNodes].find((node) => node.nodeType === Node.TEXT_NODE)!.replaceWith(font);
    }
    await type(element, 'pipes');
    expect(text(rows(element)[0]!)).to.equal('Data Engineer Builds the pipes that data flows through');
  });
});

describe('the choice of area', () => {
  itInOneEngine('narrows the list down, with counts that follow the search', async () => {
    const element = await directory();
    const segments = () => all(element, '.segments label').map(text);
    expect(segments()).to.deep.equal([
      'All 10',
      'Software 2',
      'Data and AI 3',
      'People and business 3',
      'Security and support 2',
    ]);
    await click(element, area(element, 'People'));
    expect(found(element)).to.equal('3 careers in People and business');
    expect(titles(element)).to.deep.equal([
      'Business Analyst',
      'Customer Success Manager',
      'Digital Marketing Manager',
    ]);
    await type(element, 'data');
    expect(found(element)).to.equal('2 careers in People and business speak of “data”');
    expect(segments()[0]).to.equal('All 4');
    await expectAccessibleInBothThemes(element);
  });

  it('is made by arrow keys, as radios are', async () => {
    const element = await directory();
    area(element, 'All').focus();
    await sendKeys({ press: 'ArrowRight' });
    await element.updateComplete;
    expect(area(element, 'Software').checked).to.be.true;
    expect(titles(element)).to.deep.equal(['Backend developer', 'Front End Engineer']);
  });

  it('is a list where there are many areas, and not there where there is one', async () => {
    const areas = Array.from({ length: 9 }, (_, index) => ({ id: `area-${index}`, title: `Area ${index}` }));
    const related = some(18).map((each, index) => ({ ...each, area: `area-${index % 9}` }));
    const element = await directory(
      html`<career-directory .data=${withRelated(related, { areas })}></career-directory>`,
    );
    const select = one<HTMLSelectElement>(element, 'select[aria-label=Area]');
    expect(text(select.options[4]!)).to.equal('Area 3 (2)');
    select.value = 'area-3';
    select.dispatchEvent(new Event('change', { bubbles: true }));
    await element.updateComplete;
    expect(titles(element)).to.have.length(2);
    await expectAccessibleInBothThemes(element);
    const one_ = await directory(
      html`<career-directory
        .data=${withRelated(
          some(6).map((each) => ({ ...each, area: 'area-0' })),
          { areas },
        )}
      ></career-directory>`,
    );
    expect(one_.shadowRoot!.querySelector('.segments, select')).to.be.null;
  });
});

describeInOneEngine('the order', () => {
  it('is asked for where there are more than twelve, and counts as the language does', async () => {
    const few = await directory(html`<career-directory .data=${withRelated(some(12))}></career-directory>`);
    expect(few.shadowRoot!.querySelector('select')).to.be.null;
    const element = await directory(html`<career-directory .data=${withRelated(some(13))}></career-directory>`);
    expect(titles(element)[0]).to.equal('Career 13');
    const select = one<HTMLSelectElement>(element, 'select[aria-label=Sort]');
    expect([...select.options].map(text)).to.deep.equal(['In the guide’s order', 'A to Z']);
    select.value = 'title';
    select.dispatchEvent(new Event('change', { bubbles: true }));
    await element.updateComplete;
    expect(titles(element).slice(0, 3)).to.deep.equal(['Career 1', 'Career 2', 'Career 3']);
    expect(titles(element).at(-1)).to.equal('Career 13');
  });
});

describeInOneEngine('a career', () => {
  it('leads where the template, the host’s links or the dataset say, in this order: links first', async () => {
    const data = withRelated([
      { id: 'pilot', title: 'Pilot', summary: 'Flies', url: 'https://air.example/pilot' },
      { id: 'porter', title: 'Porter', summary: 'Carries' },
    ]);
    const links = { 'career/porter': { url: '/our/porter' } };
    const byDataset = await directory(html`<career-directory .data=${data}></career-directory>`);
    expect(link(byDataset, 'Pilot').href).to.equal('https://air.example/pilot');
    expect(link(byDataset, 'Pilot').rel).to.equal('noopener noreferrer');
    expect(row(byDataset, 'Porter').querySelector('a')).to.be.null;
    const byHost = await directory(
      html`<career-directory .data=${data} .links=${links} career-url="/careers/{id}?q={title}"></career-directory>`,
    );
    expect(link(byHost, 'Pilot').href).to.equal(`${location.origin}/careers/pilot?q=Pilot`);
    expect(link(byHost, 'Pilot').hasAttribute('rel')).to.be.false;
    expect(link(byHost, 'Porter').href).to.equal(`${location.origin}/our/porter`);
    byHost.links = {};
    byHost.careerUrl = '';
    await byHost.updateComplete;
    expect(row(byHost, 'Porter').querySelector('a')).to.be.null;
  });

  it('is plain text where an address is not safe', async () => {
    const data = withRelated([{ id: 'pilot', title: 'Pilot', summary: 'Flies', url: 'javascript:alert(1)' }]);
    const element = await directory(html`<career-directory .data=${data} career-url="data:,{id}"></career-directory>`);
    expect(row(element, 'Pilot').querySelector('a')).to.be.null;
  });

  it('has the host’s label and note beside it', async () => {
    const links = {
      'career/data-engineer': { label: 'Read the guide', note: '37 open jobs' },
      'career/data-scientist': { note: '112 open jobs' },
    };
    const element = await directory(html`<career-directory career-url="/c/{id}" .links=${links}></career-directory>`);
    expect(text(row(element, 'Data Engineer'))).to.contain('Read the guide 37 open jobs');
    expect(text(row(element, 'Data Scientist'))).to.contain('112 open jobs');
    expect(text(link(element, 'Data Engineer'))).to.equal('Data Engineer');
  });

  it('tells the page before it is followed, which may do it in a way of its own', async () => {
    const element = await directory();
    await type(element, 'data');
    const event = await eventOf(element, 'career-link', () => prevented(link(element, 'Business Analyst')).click());
    expect(event).to.include({
      kind: 'career',
      id: 'business-analyst',
      url: `${location.origin}/careers/business-analyst`,
      bubbles: true,
      composed: true,
      cancelable: true,
    });
    let isPrevented = false;
    element.addEventListener('career-link', (each) => each.preventDefault());
    element.addEventListener('click', (each) => (isPrevented = each.defaultPrevented));
    expect(await countOf('career-link', () => link(element, 'Data Engineer').click())).to.equal(1);
    expect(isPrevented).to.be.true;
    expect(await countOf('career-link', () => search(element).click())).to.equal(0);
  });

  it('can be followed from anywhere in its row, and its note be read', async () => {
    const element = await directory();
    const { right, bottom } = row(element, 'Data Engineer').getBoundingClientRect();
    expect(element.shadowRoot!.elementFromPoint(right - 8, bottom - 8)).to.equal(link(element, 'Data Engineer'));
  });

  it('whose guide this is says so', async () => {
    const element = await directory();
    expect(text(row(element, 'Backend developer'))).to.contain('this career');
    expect(all(element, '.note')).to.have.length(1);
  });

  it('can be changed, hidden and added by the host', async () => {
    const overlay = {
      areas: { care: { title: 'Care' } },
      related: {
        nurse: { title: 'Nurse', summary: 'Stays through the night', area: 'care' },
        'data-engineer': { summary: 'Ours' },
        'computer-technician': null,
      },
    };
    const element = await directory(html`<career-directory .overlay=${overlay}></career-directory>`);
    await until(() => titles(element).includes('Nurse'));
    expect(titles(element)).to.have.length(10).and.not.to.include('Computer Technician');
    expect(text(row(element, 'Data Engineer'))).to.contain('Ours');
    await click(element, area(element, 'Care'));
    expect(titles(element)).to.deep.equal(['Nurse']);
  });

  it('is one of those asked for, where the page asks', async () => {
    const element = await directory(html`<career-directory only="data-engineer data-scientist"></career-directory>`);
    expect(titles(element)).to.deep.equal(['Data Engineer', 'Data Scientist']);
    element.only = 'business-analyst';
    await element.updateComplete;
    expect(titles(element)).to.deep.equal(['Business Analyst']);
  });
});

describe('by keyboard', () => {
  it('Tab goes from the search through the areas to the links', async () => {
    const element = await directory();
    search(element).focus();
    await sendKeys({ press: 'Tab' });
    expect(focused(element)).to.equal(area(element, 'All'));
    await sendKeys({ press: 'Tab' });
    expect(text(focused(element)!)).to.equal('AI Prompt Engineer');
  });

  it('arrows go down and up the column, to what is found only, and back into the search', async () => {
    const element = await directory();
    await type(element, 'data');
    const press = async (key: string) => {
      await sendKeys({ press: key });
      return text(focused(element)!) || focused(element)!.id;
    };
    expect(await press('ArrowDown')).to.equal('Data Engineer');
    expect(await press('ArrowDown')).to.equal('Business Analyst');
    expect(await press('ArrowDown')).to.equal('Business Analyst');
    expect(await press('ArrowUp')).to.equal('Data Engineer');
    expect(await press('ArrowUp')).to.equal('search');
    (element.parentElement as HTMLElement).style.width = '320px';
    expect(await press('ArrowDown')).to.equal('Data Engineer');
    expect(await press('ArrowDown')).to.equal('Data Scientist');
  });
});

describe('the room a directory needs', () => {
  const crowded = withRelated(
    [
      { id: 'long', title: LONG, summary: LONG.repeat(2), area: 'long' },
      { id: 'one-word', title: LONG.replaceAll(' ', ''), summary: LONG.replaceAll(' ', ''), area: 'other' },
      ...some(16),
    ],
    {
      areas: [
        { id: 'long', title: LONG },
        { id: 'other', title: LONG.replaceAll(' ', '') },
      ],
    },
  );
  const links = { 'career/long': { label: LONG, note: LONG } };

  for (const dir of ['ltr', 'rtl'])
    for (const width of [240, 320, 720, 1200])
      it(`is there at ${width} px, ${dir}, with titles of 60 characters`, async () => {
        const element = await directory(
          html`<career-directory .data=${crowded} .links=${links} career-url="/c/{id}" dir=${dir}></career-directory>`,
          width,
        );
        const { left, right } = element.getBoundingClientRect();
        for (const node of all(element, '.root *:not(.unseen, option)')) {
          const box = node.getBoundingClientRect();
          if (!box.width) continue;
          expect(box.right, node.outerHTML.slice(0, 80)).to.be.most(right + 1);
          expect(box.left, node.outerHTML.slice(0, 80)).to.be.least(left - 1);
        }
      });

  it('has one column where it is narrow and two where it is wide', async () => {
    const columns = async (width: number) =>
      new Set(rows(await directory(undefined, width)).map((each) => each.getBoundingClientRect().left)).size;
    expect(await columns(320)).to.equal(1);
    expect(await columns(680)).to.equal(1);
    expect(await columns(720)).to.equal(2);
    expect(await columns(1200)).to.equal(2);
  });

  it('gives every control a target of 24 px at least', async () => {
    const element = await directory(undefined, 240);
    for (const control of all(element, '.controls label, input[type=search], .name a')) {
      const { width, height } = control.getBoundingClientRect();
      expect(Math.min(width, height), text(control)).to.be.at.least(control.matches('a') ? 17 : 24);
    }
    for (const each of rows(element)) expect(each.getBoundingClientRect().height).to.be.at.least(44);
  });

  it('is mirrored from right to left', async () => {
    const element = await directory(html`<career-directory dir="rtl"></career-directory>`);
    const [first, second] = rows(element).map((each) => each.getBoundingClientRect().left);
    expect(second).to.be.below(first!);
  });
});

describe('a directory', () => {
  it('is printed whole, whatever the screen is narrowed to, which stays narrowed', async function () {
    const element = await directory();
    await type(element, 'data');
    dispatchEvent(new Event('beforeprint'));
    expect(titles(element)).to.have.length(10);
    expect(found(element)).to.equal('10 careers');
    expect(all(element, 'mark')).to.be.empty;
    dispatchEvent(new Event('afterprint'));
    expect(titles(element)).to.have.length(4);
    expect(search(element).value).to.equal('data');
    // Of the browsers that tests run in, only this one can be told to.
    if (!/Chrome\//.test(navigator.userAgent)) return this.skip();
    await emulateMedia({ media: 'print' });
    expect(one(element, '.controls').getClientRects()).to.have.length(0);
    const spelled = getComputedStyle(link(element, 'Data Engineer'), '::after').content;
    expect(spelled).to.contain('/careers/data-engineer');
    await emulateMedia({ media: 'screen' });
  });

  it('shows another dataset’s careers in place of the first one’s, and an area of the first is forgotten', async () => {
    const element = await directory();
    await click(element, area(element, 'Software'));
    element.data = withRelated(some(5));
    await until(() => titles(element).includes('Career 5'));
    expect(titles(element)).to.have.length(5);
    expect(found(element)).to.equal('5 careers');
  });

  it('marks the dataset’s text with its language where it is not the page’s', async () => {
    const data = withRelated([{ id: 'guard', title: 'حارس العاصفة', summary: 'يراقب السماء' }, ...some(5)], {
      locale: 'ar',
      dir: 'rtl',
    });
    const element = await directory(html`<career-directory .data=${data} career-url="/c/{id}"></career-directory>`);
    await type(element, 'عاصف');
    const title = one(element, '.name span');
    expect([title.lang, title.dir]).to.deep.equal(['ar', 'rtl']);
    expect(text(one(element, 'mark'))).to.equal('عاصف');
  });

  it('shows markup in a dataset as text, searched too', async () => {
    const data = withRelated([{ id: 'x', title: '<img src=x>', summary: '<b>bold</b>' }, ...some(5)]);
    const element = await directory(html`<career-directory .data=${data}></career-directory>`);
    await type(element, 'img bold');
    expect(titles(element)).to.deep.equal(['<img src=x>']);
    expect(element.shadowRoot!.querySelector('img, b')).to.be.null;
  });
});
