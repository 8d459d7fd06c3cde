import { aTimeout, expect, fixture, html, nextFrame, oneEvent } from '@open-wc/testing';
import { expectAccessible } from '../support/accessible.js';
import { until } from '../support/until.js';
import { addLanguage } from '../../src/i18n/messages.js';
import * as english from '../../src/i18n/en/index.js';
import { openProfile } from '../../src/profile/store.js';
import {
  account,
  all,
  backend,
  card,
  countOf,
  eventOf,
  heading,
  json,
  kite,
  one,
  root,
  serve,
  shown,
  stopServing,
  text,
} from './support.js';
import { translate } from './translate.js';

let sources = 0;
const newSrc = () => `/ui/${++sources}.json`;
const is = (element: Element, state: string) => element.matches(`:state(${state})`);
const isLoading = (element: Element) => Boolean(root(element).querySelector('.loading'));

afterEach(stopServing);

describe('a dataset', () => {
  it('that names problems passes them on with what it could show', async () => {
    serve(() => json({ ...kite, skills: [...kite.skills, { id: 'Not An Id' }] }));
    const element = document.createElement('career-role-card');
    element.src = newSrc();
    setTimeout(() => document.body.append(element));
    const event = (await oneEvent(element, 'career-load')) as unknown as { problems: string[] };
    expect(event.problems).to.have.length.greaterThan(0);
    expect(heading(element)).to.equal('String Hand');
    element.remove();
  });

  it('that does not come says so in an alert, to the page too, and comes on Try again', async () => {
    let works = false;
    serve(() => (works ? json(kite) : new Response('', { status: 503 })));
    const element = document.createElement('career-role-card');
    element.src = newSrc();
    setTimeout(() => document.body.append(element));
    const { error } = (await oneEvent(element, 'career-error')) as unknown as { error: { status: number } };
    expect(error.status).to.equal(503);
    expect(is(element, 'error')).to.be.true;
    expect(one(element, '[role=alert]').innerText).to.contain('The server answered 503.');
    await expectAccessible(element);

    works = true;
    const retry = one(element, '[part=retry]');
    retry.focus();
    await eventOf(element, 'career-load', () => retry.click());
    expect(is(element, 'error')).to.be.false;
    expect(heading(element)).to.equal('String Hand');
    expect(document.activeElement === element, 'focus stays within the element').to.be.true;
    element.remove();
  });

  it('is the built-in one again where the attribute that named another is taken away', async () => {
    serve(() => json(kite));
    const element = await card(html`<career-role-card src=${newSrc()} storage="none"></career-role-card>`);
    await until(() => all(element, '.title').length, 'the kite maker shows');
    element.removeAttribute('src');
    await element.updateComplete;
    expect(heading(element)).to.equal('Backend Intern');
  });

  it('is not asked for by an element that is out of the page', async () => {
    let asked = 0;
    serve(() => (asked++, json(kite)));
    const element = await card();
    element.remove();
    element.src = newSrc();
    await element.updateComplete;
    expect(asked).to.equal(0);
  });

  it('that is refused for its address is an error at once', async () => {
    for (const src of ['javascript:alert(1)', 'file:///etc/passwd', 'https://name:password@example.org/a.json']) {
      const element = await card(html`<career-role-card src=${src} storage="none"></career-role-card>`);
      await until(() => is(element, 'error'), src);
      expect(shown(element)).to.contain('not one that can be used');
    }
  });
});

describe('being seen', () => {
  const far = html`<div>
    <div class="above"></div>
    <career-role-card storage="none" loading="lazy" position="cto"></career-role-card>
  </div>`;

  it('is told once, however often it is scrolled to', async () => {
    const place = await fixture(html`<div></div>`);
    const element = document.createElement('career-role-card');
    const count = await countOf('career-view', async () => {
      setTimeout(() => place.append(element));
      await oneEvent(element, 'career-view');
      for (let time = 0; time < 3; time++) {
        element.hidden = true;
        await nextFrame();
        element.hidden = false;
        await nextFrame();
      }
      place.remove();
      document.body.append(place);
      await aTimeout(50);
    });
    expect(count).to.equal(1);
    place.remove();
  });

  it('is told when the dataset is there, not before', async () => {
    let answer!: (response: Response) => void;
    serve(() => new Promise((resolve) => (answer = resolve)));
    const element = await card(html`<career-role-card src=${newSrc()} storage="none"></career-role-card>`);
    expect(await countOf('career-view', () => aTimeout(60))).to.equal(0);
    const { career } = await eventOf(element, 'career-view', () => answer(json(kite)));
    expect(career).to.equal('kite-maker');
  });

  it('comes later for a lazy element, whose room is kept until then', async () => {
    const place = await fixture<HTMLElement>(far);
    const above = place.querySelector<HTMLElement>('.above')!;
    above.style.height = '5000px';
    const element = place.querySelector('career-role-card')!;
    element.remove();
    place.append(element);
    await aTimeout(60);
    expect(isLoading(element)).to.be.true;
    expect(element.getBoundingClientRect().height).to.be.greaterThan(200);
    above.style.height = '0';
    await until(() => !isLoading(element));
    expect(heading(element)).to.equal('Chief Technology Officer');
  });
});

describe('on the page', () => {
  it('wears the theme it is told to, with a text and a surface that belong to it', async () => {
    const colours = async (theme?: 'light' | 'dark') => {
      const element = await card();
      if (theme) element.theme = theme;
      await element.updateComplete;
      const { color, backgroundColor, colorScheme } = getComputedStyle(root(element));
      return { color, backgroundColor, colorScheme };
    };
    expect(await colours('dark')).to.deep.equal({
      color: 'rgb(233, 234, 237)',
      backgroundColor: 'rgb(22, 24, 27)',
      colorScheme: 'dark',
    });
    expect(await colours('light')).to.include({ color: 'rgb(30, 33, 38)', backgroundColor: 'rgb(255, 255, 255)' });
    expect((await colours()).backgroundColor).to.equal('rgba(0, 0, 0, 0)');
  });

  it('goes on with words that a translator has put in others’ place', async () => {
    const key = account();
    const element = await card(
      html`<career-role-card position="backend-developer" storage="none" storage-key=${key}></career-role-card>`,
    );
    openProfile({ storage: 'none', key }).setCurrent(backend.id, 'backend-intern');
    openProfile({ storage: 'none', key }).setTarget(backend.id, 'senior-backend-developer');
    await element.updateComplete;
    translate(element.shadowRoot!);
    expect(shown(element)).to.contain('TRANSLATED');
    for (const { skill } of backend.positions.find(({ id }) => id === 'backend-developer')!.skills)
      openProfile({ storage: 'none', key }).setStatus(skill, 'known', 3);
    await element.updateComplete;
    expect(text(one(element, '.fit'))).to.match(/^(\d+) of \1\D.*you have what it asks$/);
    expect(all(element, '.needs .unseen').map(text)).to.include(', known').and.not.to.include(', to learn');

    const fresh = await card(html`<career-role-card position="backend-developer" storage="none"></career-role-card>`);
    element.position = fresh.position = 'cto';
    translate(element.shadowRoot!);
    await Promise.all([element.updateComplete, fresh.updateComplete]);
    for (const part of ['.title', '.summary', '.where'])
      expect(text(one(element, part))).to.equal(text(one(fresh, part)));
  });

  it('is hidden, sized and spaced by the host', async () => {
    const element = await card();
    element.hidden = true;
    expect(getComputedStyle(element).display).to.equal('none');
    element.hidden = false;
    element.style.margin = '7px';
    expect(getComputedStyle(element).marginTop).to.equal('7px');
  });
});

describe('the language', () => {
  const esperanto = {
    ...english,
    position: { ...english.position, asks: 'Kion ĝi petas' },
  };
  const asks = (element: Element) => one(element, '.position-needs .label').textContent;

  it('is English where the page’s is unknown, or written with spaces', async () => {
    for (const lang of [' en', 'xx', 'tlh-Latn', '', 'e n', '__proto__']) {
      const place = await fixture(html`<div lang=${lang}><career-role-card storage="none"></career-role-card></div>`);
      const element = place.querySelector('career-role-card')!;
      await element.updateComplete;
      expect(asks(element), lang).to.equal('What it asks');
      expect(root(element).lang).to.equal('en');
    }
  });

  it('is the nearest one known, from when it is added and when the page’s changes', async () => {
    const place = await fixture<HTMLElement>(
      html`<div lang="eo-XX"><career-role-card storage="none"></career-role-card></div>`,
    );
    const element = place.querySelector('career-role-card')!;
    await element.updateComplete;
    expect(asks(element)).to.equal('What it asks');
    addLanguage('eo', esperanto);
    await element.updateComplete;
    expect(asks(element)).to.equal('Kion ĝi petas');
    expect(root(element).lang).to.equal('eo');
    place.lang = 'en';
    await nextFrame();
    await element.updateComplete;
    expect(asks(element)).to.equal('What it asks');
    element.lang = 'eo';
    await nextFrame();
    await element.updateComplete;
    expect(asks(element)).to.equal('Kion ĝi petas');
  });

  it('keeps the order of words and full stops where the page runs the other way', async () => {
    const place = await fixture<HTMLElement>(
      html`<div dir="rtl"><career-role-card storage="none"></career-role-card></div>`,
    );
    const element = place.querySelector('career-role-card')!;
    await element.updateComplete;
    expect(one(element, '.summary > span').dir).to.equal('ltr');
    place.dir = 'ltr';
    await nextFrame();
    await element.updateComplete;
    expect(element.shadowRoot!.querySelector('.summary > span')).to.be.null;
  });
});
