import { aTimeout, expect, fixture, html, nextFrame } from '@open-wc/testing';
import { until } from '../../support/until.js';
import type { CareerContext } from '../../../src/elements/context/context.js';
import type { CareerRoleCard } from '../../../src/elements/role-card/role-card.js';
import type { ProfileDocument, ProfileStorage } from '../../../src/profile/store.js';
import { openProfile } from '../../../src/profile/store.js';
import { account, all, backend, countOf, heading, kite, shown } from '../../ui/support.js';

const cardIn = (place: Element) => place.querySelector<CareerRoleCard>('career-role-card')!;
const contextIn = (place: Element) => place.querySelector<CareerContext>('career-context')!;
const links = (element: Element) => all<HTMLAnchorElement>(element, 'a').map(({ pathname }) => pathname);
/** A context's change reaches those inside in an update of their own. */
const settled = async (...elements: (Element & { updateComplete: Promise<boolean> })[]) => {
  for (let pass = 0; pass < 2; pass++) for (const element of elements) await element.updateComplete;
  await nextFrame();
};

describe('a context', () => {
  it('gives those inside it a dataset, links and a place to keep marks', async () => {
    const key = account();
    openProfile({ storage: 'none', key }).setStatus('system-design', 'known', 3);
    const place = await fixture(
      html`<div>
        <career-context
          job-url="/jobs/{id}"
          skill-url="/learn/{skill}"
          storage="none"
          storage-key=${key}
          .links=${{ 'position/senior-backend-developer': { note: '12 open jobs' } }}
        >
          <main><career-role-card position="senior-backend-developer"></career-role-card></main>
        </career-context>
      </div>`,
    );
    const element = cardIn(place);
    await settled(contextIn(place), element);
    expect(links(element)).to.include('/jobs/senior-backend-developer').and.to.include('/learn/system-design');
    expect(shown(element)).to.contain('12 open jobs').and.to.contain('1 of 8 known');
  });

  it('lays out as if it were not there', async () => {
    const place = await fixture<HTMLElement>(
      html`<div>
        <career-context><i>a</i><i>b</i></career-context>
      </div>`,
    );
    place.style.display = 'flex';
    const [first, second] = [...place.querySelectorAll('i')].map((each) => each.getBoundingClientRect());
    expect(getComputedStyle(contextIn(place)).display).to.equal('contents');
    expect(second!.left).to.be.at.least(first!.right);
    contextIn(place).hidden = true;
    expect(place.querySelector('i')!.getBoundingClientRect().width).to.equal(0);
  });

  it('passes a change on at once, to all inside', async () => {
    const place = await fixture(
      html`<div>
        <career-context storage="none">
          <career-role-card position="senior-backend-developer"></career-role-card>
          <section><career-role-card></career-role-card></section>
        </career-context>
      </div>`,
    );
    const context = contextIn(place);
    const [first, second] = [...place.querySelectorAll<CareerRoleCard>('career-role-card')] as [
      CareerRoleCard,
      CareerRoleCard,
    ];
    await settled(context, first, second);
    expect(links(first)).to.deep.equal([]);
    context.jobUrl = '/jobs/{id}';
    await settled(context, first, second);
    expect(links(first)).to.include('/jobs/senior-backend-developer');
    expect(links(second)).to.include('/jobs/backend-intern');
    context.career = 'kite-maker';
    await settled(context, first, second);
    expect(heading(second)).to.equal('String Hand');
  });

  it('gives way to what an element says itself, its dataset as a whole', async () => {
    const place = await fixture(
      html`<div>
        <career-context storage="none" .data=${kite} job-url="/context/{id}">
          <career-role-card career="backend-developer" job-url="/own/{id}"></career-role-card>
        </career-context>
      </div>`,
    );
    const element = cardIn(place);
    await settled(contextIn(place), element);
    expect(heading(element)).to.equal('Backend Intern');
    expect(links(element)).to.include('/own/backend-intern');
  });

  it('is completed by the one around it', async () => {
    const place = await fixture(
      html`<div>
        <career-context storage="none" job-url="/jobs/{id}" career="kite-maker">
          <career-context skill-url="/learn/{skill}" career="backend-developer">
            <career-role-card></career-role-card>
          </career-context>
        </career-context>
      </div>`,
    );
    const [outer, inner] = [...place.querySelectorAll<CareerContext>('career-context')] as [
      CareerContext,
      CareerContext,
    ];
    const element = cardIn(place);
    await settled(outer, inner, element);
    expect(heading(element)).to.equal('Backend Intern');
    expect(links(element)).to.include('/jobs/backend-intern').and.to.include('/learn/programming');
    outer.jobUrl = '/posts/{id}';
    await settled(outer, inner, element);
    expect(links(element)).to.include('/posts/backend-intern');
    outer.replaceWith(inner);
    await settled(inner, element);
    expect(links(element)).to.include('/learn/programming').and.not.to.include('/posts/backend-intern');
  });

  it('is found out of a shadow root and through a slot', async () => {
    const place = await fixture(
      html`<div>
        <career-context storage="none" career="kite-maker"><div class="host"></div></career-context>
      </div>`,
    );
    const shadow = place.querySelector('.host')!.attachShadow({ mode: 'open' });
    const element = document.createElement('career-role-card');
    shadow.append(element);
    await settled(element);
    expect(heading(element)).to.equal('String Hand');

    const slotted = await fixture(html`<div><career-role-card storage="none"></career-role-card></div>`);
    const context = document.createElement('career-context');
    context.career = 'kite-maker';
    context.append(document.createElement('slot'));
    slotted.attachShadow({ mode: 'open' }).append(context);
    const own = cardIn(slotted);
    own.remove();
    slotted.append(own);
    await settled(context, own);
    expect(heading(own)).to.equal('String Hand');
  });

  it('counts where an element is: moved out or over, it follows the new place and forgets the old', async () => {
    const place = await fixture(
      html`<div>
        <career-context id="a" storage="none" career="kite-maker"><career-role-card></career-role-card></career-context>
        <career-context id="b" storage="none" job-url="/b/{id}"></career-context>
      </div>`,
    );
    const [a, b] = [...place.querySelectorAll<CareerContext>('career-context')] as [CareerContext, CareerContext];
    const element = cardIn(place);
    await settled(a, b, element);
    expect(heading(element)).to.equal('String Hand');
    b.append(element);
    await settled(a, b, element);
    expect(heading(element)).to.equal('Backend Intern');
    expect(links(element)).to.include('/b/backend-intern');
    a.jobUrl = '/a/{id}';
    await settled(a, b, element);
    expect(links(element)).to.include('/b/backend-intern');
    place.append(element);
    await settled(element);
    expect(links(element)).to.deep.equal([]);
  });

  it('says the language of all inside by its lang', async () => {
    const place = await fixture(
      html`<div>
        <career-context storage="none" lang="x-unknown"><career-role-card></career-role-card></career-context>
      </div>`,
    );
    await settled(cardIn(place));
    expect(shown(cardIn(place))).to.contain('What it asks');
  });
});

describe('a context that is not defined yet', () => {
  /** As on a page where the elements' scripts arrive before the context's: a document with a registry of its own. */
  async function earlyPage(markup: string) {
    const frame = await fixture<HTMLIFrameElement>(html`<iframe title="a page"></iframe>`);
    const page = frame.contentWindow as Window & typeof globalThis;
    const base = page.document.createElement('base');
    base.href = document.baseURI;
    page.document.head.append(base);
    const run = async (module: string) => {
      const script = page.document.createElement('script');
      script.type = 'module';
      script.textContent = `await import(${JSON.stringify(new URL(module, import.meta.url).href)}); window.done = ${JSON.stringify(module)};`;
      page.document.head.append(script);
      await until(() => (page as { done?: string }).done === module, module, { timeout: 5000 });
    };
    const loaded: string[] = [];
    page.addEventListener('career-load', (event) =>
      loaded.push((event as unknown as { career: { id: string } }).career.id),
    );
    page.document.body.innerHTML = markup;
    return { page, run, loaded };
  }
  const early =
    '<career-context career="kite-maker"><career-role-card storage="none"></career-role-card></career-context>';
  const context = '../../../src/elements/context/define.ts';
  const roleCard = '../../../src/elements/role-card/define.ts';

  it('is waited for, however often its element is moved, and no other dataset is shown before', async () => {
    const { page, run, loaded } = await earlyPage(early);
    await run(roleCard);
    const element = page.document.querySelector<CareerRoleCard>('career-role-card')!;
    const place = page.document.querySelector<CareerContext>('career-context')!;
    element.remove();
    place.append(element);
    await aTimeout(100);
    expect(loaded).to.deep.equal([]);
    expect(element.shadowRoot!.querySelector('.loading')).to.exist;
    place.data = kite;
    await run(context);
    await until(() => element.shadowRoot!.querySelector('article'));
    expect(heading(element)).to.equal('String Hand');
    expect(loaded).to.deep.equal(['kite-maker']);
    place.remove();
    expect(element.isConnected).to.be.false;
  });

  it('is waited for no longer once someone else owns its tag', async () => {
    const { page, run } = await earlyPage(early);
    await run(roleCard);
    page.eval(`customElements.define('career-context', class extends HTMLElement {})`);
    const element = page.document.querySelector<CareerRoleCard>('career-role-card')!;
    await until(() => element.shadowRoot!.querySelector('article'));
    expect(heading(element)).to.equal('Backend Intern');
  });
});

describe('a context that keeps marks', () => {
  const page = (key: string, storage: string) =>
    html`<div>
      <career-context storage=${storage} storage-key=${key}>
        <career-role-card position="senior-backend-developer"></career-role-card>
        <career-role-card position="senior-backend-developer" variant="compact"></career-role-card>
      </career-context>
    </div>`;
  const kept = (key: string) => localStorage.getItem(`career-elements/profile/${key}`);

  it('takes those made before consent along, and writes nothing before', async () => {
    const key = account();
    const place = await fixture(page(key, 'none'));
    const context = contextIn(place);
    const cards = [...place.querySelectorAll<CareerRoleCard>('career-role-card')];
    await settled(context, ...cards);
    openProfile({ storage: 'none', key }).setStatus('mentoring', 'known', 1);
    await settled(...cards);
    for (const element of cards) expect(shown(element)).to.contain('1 of 8 known');
    expect(kept(key)).to.be.null;
    context.storage = 'local';
    await settled(context, ...cards);
    for (const element of cards) expect(shown(element)).to.contain('1 of 8 known');
    expect(kept(key)).to.contain('mentoring');
    await context.signOut();
  });

  it('leaves none of those made before consent to whoever comes after the sign-out', async () => {
    const key = account();
    const place = await fixture(page(key, 'none'));
    const context = contextIn(place);
    const cards = [...place.querySelectorAll<CareerRoleCard>('career-role-card')];
    openProfile({ storage: 'none', key }).setStatus('mentoring', 'known', 1);
    context.storage = 'local';
    await settled(context, ...cards);
    await context.signOut();
    context.storage = 'none';
    await settled(context, ...cards);
    for (const element of cards) expect(shown(element)).to.contain('0 of 8 known');
    context.storage = 'local';
    await settled(context, ...cards);
    for (const element of cards) expect(shown(element)).to.contain('0 of 8 known');
    expect(kept(key)).to.be.null;
  });

  it('carries nothing to an account that comes with consent', async () => {
    const [one, two] = [account(), account()];
    const place = await fixture(page(one, 'none'));
    const context = contextIn(place);
    const cards = [...place.querySelectorAll<CareerRoleCard>('career-role-card')];
    openProfile({ storage: 'none', key: one }).setStatus('mentoring', 'known', 1);
    await settled(context, ...cards);
    Object.assign(context, { storage: 'local', storageKey: two });
    await settled(context, ...cards);
    for (const element of cards) expect(shown(element)).to.contain('0 of 8 known');
    expect(kept(two)).to.be.null;
    context.storageKey = one;
    await settled(context, ...cards);
    for (const element of cards) expect(shown(element)).to.contain('0 of 8 known');
    expect(kept(one)).to.be.null;
  });

  it('carries nothing from one account to another', async () => {
    const [one, two] = [account(), account()];
    const place = await fixture(page(one, 'none'));
    const context = contextIn(place);
    const element = cardIn(place);
    openProfile({ storage: 'none', key: one }).setStatus('mentoring', 'known', 1);
    await settled(context, element);
    context.storageKey = two;
    await settled(context, element);
    expect(shown(element)).to.contain('0 of 8 known');
    expect(openProfile({ storage: 'none', key: two }).snapshot.skills).to.be.empty;
  });

  it('forgets the visitor when they sign out', async () => {
    const key = account();
    const place = await fixture(page(key, 'local'));
    const element = cardIn(place);
    await settled(contextIn(place), element);
    openProfile({ key }).setStatus('mentoring', 'known', 1);
    await settled(element);
    expect(kept(key)).to.contain('mentoring');
    await contextIn(place).signOut();
    await settled(element);
    expect(kept(key)).to.be.null;
    expect(shown(element)).to.contain('0 of 8 known');
  });

  it('forgets the visitor where nothing inside shows marks, before an element asks for them', async () => {
    const key = account();
    const before = openProfile({ key });
    before.setStatus('mentoring', 'known', 1);
    expect(kept(key)).to.contain('mentoring');
    const registry = globalThis as unknown as Record<symbol, Map<unknown, unknown> | undefined>;
    // As on a page that has been loaded again since: what is kept is there, and nobody has opened it.
    const stores = registry[Symbol.for('career-elements.profile/2')]!;
    stores.delete(`local/${key}`);
    const context = await fixture<CareerContext>(html`<career-context storage-key=${key}></career-context>`);
    await context.signOut();
    expect(kept(key)).to.be.null;
  });

  it('takes an adapter of the host’s', async () => {
    let held: ProfileDocument | undefined;
    const adapter: ProfileStorage = { load: () => held, save: (document) => void (held = document) };
    const place = await fixture(
      html`<div>
        <career-context .storage=${adapter}><career-role-card></career-role-card></career-context>
      </div>`,
    );
    await settled(contextIn(place), cardIn(place));
    expect(held).to.be.undefined;
    openProfile({ storage: adapter }).setStatus('programming', 'learning');
    await settled(cardIn(place));
    expect(JSON.stringify(held)).to.contain('programming');
    expect(shown(cardIn(place))).to.contain('1 learning');
  });

  it('tells nothing of its own to the page', async () => {
    const place = await fixture(page(account(), 'none'));
    const count = await countOf('career-select', () => (contextIn(place).career = backend.id));
    expect(count).to.equal(0);
  });
});
