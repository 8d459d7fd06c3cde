import { aTimeout, expect, fixture, html, nextFrame } from '@open-wc/testing';
import { render, type TemplateResult } from 'lit';
import { until } from '../support/until.js';
import { openProfile } from '../../src/profile/store.js';
import { toCode } from '../../src/profile/transfer/code.js';
import { sharedProfile } from '../../src/profile/transfer/transfer.js';
import type { CareerElement } from '../../src/ui/career-element.js';
import '../../src/elements/profile/define.js';
import '../../src/elements/skill-checklist/define.js';
import { account, all, one, root, text } from '../ui/support.js';

const page = location.pathname + location.search;
const storeOf = (key: string) => openProfile({ storage: 'none', key });

/** A code of somebody's marks. */
async function codeOf(name?: string, skill = 'sql'): Promise<string> {
  const store = storeOf(account());
  store.setLevel(skill, 2);
  store.setTarget('backend-developer', 'backend-architect');
  return toCode(sharedProfile(store.document, name));
}
/** Follows a link to the page that carries something. */
const goTo = (fragment: string): void => history.replaceState({ own: 7 }, '', `${page}${fragment}`);
/** Follows such a link while the page is open. */
const follow = (fragment: string): void => void (location.hash = fragment);

let key: string;
const card = (position = 'backend-developer') =>
  html`<career-role-card position=${position} storage="none" storage-key=${key}></career-role-card>`;
async function put(template: TemplateResult): Promise<HTMLElement> {
  const found = await fixture<HTMLElement>(template);
  await elementsIn(found)[0]?.updateComplete;
  return found;
}
const elementsIn = (found: Element): CareerElement[] =>
  [found, ...found.querySelectorAll('*')].filter((each) => each.localName.startsWith('career-')) as CareerElement[];
const offers = (found: Element): CareerElement[] =>
  elementsIn(found).filter((each) => each.shadowRoot!.querySelector('.marks-offer'));
const offered = (found: Element): Promise<void> => until(() => offers(found).length, 'marks are offered');
const says = (element: Element, words: string): Promise<void> =>
  until(() => text(root(element)).includes(words), `the element says “${words}”`);
async function press(element: Element, words: string): Promise<void> {
  const button = all(element, 'button').find((each) => text(each).startsWith(words));
  if (!button) throw new Error(`No button says “${words}”`);
  button.click();
  await (element as CareerElement).updateComplete;
}

beforeEach(() => {
  key = account();
});
afterEach(async () => {
  // What a test leaves undecided would be offered to the next.
  for (const button of [...document.querySelectorAll('*')].flatMap((each) =>
    each.shadowRoot ? all(each, '.marks-panel button') : [],
  ))
    if (/^(Leave|Close)/.test(text(button))) button.click();
  history.replaceState(null, '', page);
  await nextFrame();
});

describe('a page that is opened by a link that carries marks', () => {
  it('offers them above its element, and changes nothing before the visitor says so', async () => {
    goTo(`#career-marks=${await codeOf('Ana')}`);
    const element = await put(card());
    await offered(element);
    expect(text(one(element, '.marks-offer'))).to.contain('Ana’s marks came with this link');
    expect(text(one(element, '.marks-offer'))).to.contain('1 known, 1 other thing');
    const title = one(element, '.title');
    expect(one(element, '.marks-offer').compareDocumentPosition(title)).to.equal(Node.DOCUMENT_POSITION_FOLLOWING);
    expect(storeOf(key).snapshot.skills).to.be.empty;

    await press(element, 'Merge into mine');
    expect(storeOf(key).snapshot.skills).to.be.empty;
    await press(element, 'Merge these 2');
    await says(element, 'Two changes merged.');
    expect(storeOf(key).snapshot.skills['sql']).to.eql({ status: 'known', level: 2 });
    await press(element, 'Undo');
    expect(storeOf(key).snapshot.skills['sql']?.status ?? 'to-learn').to.equal('to-learn');
    expect(all(element, '.marks-panel')).to.be.empty;
  });

  it('takes them out of the address, and keeps what else is there', async () => {
    for (const [fragment, rest] of [
      [`#career-marks=${await codeOf()}`, ''],
      [`#skills&career-marks=${await codeOf()}`, '#skills'],
      [`#/jobs/7?career-marks=${await codeOf()}`, '#/jobs/7'],
    ] as const) {
      goTo(fragment);
      const element = await put(card());
      await offered(element);
      expect(location.href.slice(location.origin.length)).to.equal(page + rest);
      expect(history.state).to.eql({ own: 7 });
      await press(element, 'Leave them');
    }
  });

  it('leaves the focus where it is, brings them into view and reads them out', async () => {
    goTo(`#career-marks=${await codeOf('Ana')}`);
    const found = await put(html`
      <div>
        <input aria-label="Name" />
        <div class="tall"></div>
        <div class="place"></div>
      </div>
    `);
    found.querySelector<HTMLElement>('.tall')!.style.blockSize = '3000px';
    const field = found.querySelector('input')!;
    field.focus({ preventScroll: true });
    render(card(), found.querySelector<HTMLElement>('.place')!);
    await offered(found);
    const [element] = offers(found) as [CareerElement];
    await until(() => {
      const { top, bottom } = one(element, '.marks-offer').getBoundingClientRect();
      return top >= 0 && bottom <= innerHeight;
    }, 'the offer is in view');
    expect(document.activeElement).to.equal(field);
    await until(() => all(element, '[role=status]').some((each) => text(each).includes('Ana’s marks came')));
  });

  it('offers them once, whatever elements stand there: in the first that can be seen', async () => {
    goTo(`#career-marks=${await codeOf()}`);
    const found = await put(html`
      <div>
        <div hidden>${card('backend-intern')}</div>
        <career-role-card loading="lazy" class="far" storage="none"></career-role-card>
        ${card('senior-backend-developer')}
        <career-skill-checklist only="sql" storage="none" storage-key=${key}></career-skill-checklist>
      </div>
    `);
    await offered(found);
    await aTimeout(100);
    expect(offers(found)).to.have.length(1);
    expect(offers(found)[0]!.checkVisibility()).to.be.true;
    expect(offers(found)[0]!.parentElement).to.equal(found);
  });

  it('gives them to another element when the one that shows them goes, and keeps them where it only moves', async () => {
    goTo(`#career-marks=${await codeOf()}`);
    const found = await put(
      html`<div>
        <p></p>
        ${card()}${card('backend-intern')}
      </div>`,
    );
    await offered(found);
    const [first] = offers(found) as [CareerElement];
    found.querySelector('p')!.append(first);
    await aTimeout(50);
    expect(offers(found)).to.eql([first]);
    first.remove();
    await offered(found);
    expect(offers(found)[0]).not.to.equal(first);
    found.append(first);
    await aTimeout(50);
    expect(offers(found)).to.have.length(1).and.not.to.include(first);
  });

  it('keeps them for an element that comes later', async () => {
    goTo(`#career-marks=${await codeOf()}`);
    const first = await put(card());
    await offered(first);
    first.remove();
    await aTimeout(20);
    const later = await put(card());
    await offered(later);
    await press(later, 'Leave them');
    const last = await put(card());
    await aTimeout(50);
    expect(offers(last)).to.be.empty;
  });

  it('leaves them in the address while no element can show them', async () => {
    const { fetch } = window;
    window.fetch = () => Promise.resolve(new Response('', { status: 500 }));
    goTo(`#career-marks=${await codeOf()}`);
    const element = await fixture<CareerElement>(
      html`<career-role-card src="/broken-${key}.json" storage="none"></career-role-card>`,
    );
    await until(() => element.matches(':state(error)'));
    window.fetch = fetch;
    expect(location.hash).to.contain('career-marks');
    element.removeAttribute('src');
    await offered(element);
    expect(location.hash).to.equal('');
  });

  it('shows them above an element that has nothing to show itself', async () => {
    goTo(`#career-marks=${await codeOf()}`);
    await offered(await put(html`<career-skill-checklist only="nothing" storage="none"></career-skill-checklist>`));
  });

  it('has them in the panel itself where that stands there', async () => {
    goTo(`#career-marks=${await codeOf()}`);
    const element = await put(html`<career-profile storage="none" storage-key=${key}></career-profile>`);
    await offered(element);
    expect(all(element, '.marks-panel')).to.have.length(1);
    await press(element, 'Leave them');
    expect(text(root(element))).to.contain('Save to a file');
  });
});

describe('a link that is followed while the page is open', () => {
  it('is offered, and again when it is followed again', async () => {
    const element = await put(card());
    const code = await codeOf();
    for (let time = 0; time < 2; time++) {
      follow(`career-marks=${code}`);
      await offered(element);
      await press(element, 'Leave them');
      expect(offers(element)).to.be.empty;
    }
  });

  it('takes the place of one that is not decided about', async () => {
    const element = await put(card());
    follow(`career-marks=${await codeOf('Ana')}`);
    await says(element, 'Ana’s marks');
    follow(`career-marks=${await codeOf('Ben')}`);
    await says(element, 'Ben’s marks');
    expect(text(root(element))).not.to.contain('Ana');
    expect(location.hash).to.equal('');
    await press(element, 'Leave them');
    expect(offers(element)).to.be.empty;
  });

  it('merges into what another tab marks meanwhile', async () => {
    const element = await put(card());
    follow(`career-marks=${await codeOf()}`);
    await offered(element);
    await press(element, 'Merge into mine');
    storeOf(key).setLevel('sql', 3);
    await (element as CareerElement).updateComplete;
    await says(element, 'stays expert, link says solid');
    await press(element, 'Merge this one');
    expect(storeOf(key).snapshot.skills['sql']).to.eql({ status: 'known', level: 3 });
  });
});

describe('a link that cannot be taken', () => {
  for (const [what, code, title] of [
    ['was damaged on its way', async () => (await codeOf()).slice(0, -9), 'This link is damaged'],
    ['comes from a newer version', () => Promise.resolve('2.eJyrVg'), 'This link comes from a newer version'],
    ['is no code at all', () => Promise.resolve('hello'), 'This link holds no marks'],
    ['is too large', () => Promise.resolve(`1.${'A'.repeat(500_001)}`), 'This link is too large'],
  ] as const)
    it(`because it ${what} says so, is taken out of the address and changes nothing`, async () => {
      storeOf(key).setLevel('sql', 1);
      const before = storeOf(key).document;
      goTo(`#career-marks=${await code()}`);
      const element = await put(card());
      await says(element, title);
      expect(location.hash).to.equal('');
      expect(storeOf(key).document).to.equal(before);
      expect(document.activeElement).to.equal(document.body);
      await press(element, 'Close');
      expect(all(element, '.marks-panel')).to.be.empty;
    });
});

describe('a page without such a link', () => {
  it('has nothing of the panel', async () => {
    goTo('#skills');
    const element = await put(card());
    await aTimeout(50);
    expect(all(element, '.marks-panel')).to.be.empty;
    expect(location.hash).to.equal('#skills');
  });
});
