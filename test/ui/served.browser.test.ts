/** What a server wrote into a shadow root, and what becomes of it. */
import { expect, fixtureCleanup, html, fixture, nextFrame, oneEvent } from '@open-wc/testing';
import type { CareerRoleCard } from '../../src/elements/role-card/role-card.js';
import { account, all, backend, heading, json, one, serve, stopServing, text } from './support.js';

const content = '<div class="root"><h2 class="title">From the server</h2><button id="title">A button</button></div>';

/** Puts a role card on the page as a browser reads it from a server's HTML. */
async function served(attributes: string): Promise<CareerRoleCard> {
  const place = await fixture<HTMLElement>(html`<div></div>`);
  place.setHTMLUnsafe(
    `<career-role-card storage-key=${account()} ${attributes}><template shadowrootmode="open"><style>.root { color: red }</style>${content}</template></career-role-card>`,
  );
  return place.querySelector('career-role-card')!;
}

describe('an element that a server wrote', () => {
  afterEach(() => {
    stopServing();
    fixtureCleanup();
  });

  it('has its own content in place of the server’s, at once where its dataset is in hand', async () => {
    const element = await served('position="backend-intern"');
    await element.updateComplete;
    expect(all(element, '.root')).to.have.length(1);
    expect(all(element, 'style')).to.have.length(0);
    expect(heading(element)).to.equal('Backend Intern');
  });

  it('keeps the server’s while its dataset is on its way, without a word of loading', async () => {
    let answer!: (response: Response) => void;
    serve(() => new Promise<Response>((resolve) => (answer = resolve)));
    const element = await served('src="/late.json"');
    await element.updateComplete;
    expect(heading(element)).to.equal('From the server');
    expect(element.matches(':state(loading)')).to.be.false;
    const loaded = oneEvent(element, 'career-load');
    answer(json(backend));
    await loaded;
    expect(heading(element)).to.equal('Backend Intern');
    expect(all(element, '.root')).to.have.length(1);
  });

  it('says what went wrong where its dataset does not come', async () => {
    const element = await served('src="javascript:alert(1)"');
    await oneEvent(element, 'career-error');
    expect(text(one(element, '[role=alert]'))).not.to.equal('');
    expect(all(element, '.root')).to.have.length(1);
  });

  it('goes on as any other: it changes, goes and comes back', async () => {
    const element = await served('position="backend-intern"');
    await element.updateComplete;
    element.position = 'senior-backend-developer';
    await element.updateComplete;
    expect(heading(element)).to.equal('Senior Backend Developer');
    const place = element.parentElement!;
    element.remove();
    place.append(element);
    await element.updateComplete;
    expect(all(element, '.root')).to.have.length(1);
  });

  it('has the focus where the visitor had it', async () => {
    const element = await served('position="backend-intern"');
    one(element, '#title').focus();
    await element.updateComplete;
    await nextFrame();
    expect(element.shadowRoot!.activeElement).to.equal(one(element, '#title'));
    expect(text(one(element, '#title'))).to.equal('Backend Intern');
  });
});
