import { expect, html } from '@open-wc/testing';
import { until } from '../support/until.js';
import type { Links } from '../../src/ui/settings.js';
import { all, backend, card, countOf, eventOf, one, shown, text } from './support.js';
import { describeInOneEngine } from '../support/engines.js';

const withLinks = (links: Links, jobUrl?: string, skillUrl?: string) =>
  card(
    html`<career-role-card
      position="senior-backend-developer"
      storage="none"
      .links=${links}
      .jobUrl=${jobUrl}
      .skillUrl=${skillUrl}
    ></career-role-card>`,
  );
const links = (element: Element) => all<HTMLAnchorElement>(element, 'a');
const hrefs = (element: Element) => links(element).map((each) => each.href);
const stay = (event: Event) => event.preventDefault();

describeInOneEngine('links of a host', () => {
  it('fill its templates with ids and titles, and are resolved against the page', async () => {
    const element = await withLinks({}, '/jobs?q={title}&id={id}', 'courses/{skill}');
    expect(hrefs(element)).to.include(
      `${location.origin}/jobs?q=Senior%20Backend%20Developer&id=senior-backend-developer`,
    );
    expect(hrefs(element)).to.include(new URL('courses/system-design', document.baseURI).href);
  });

  it('by record go before templates, with their own words and note', async () => {
    const element = await withLinks(
      {
        'position/senior-backend-developer': { url: '/seniors', label: 'See 37 seniors wanted', note: '€60k to €90k' },
        'skill/system-design': { url: '/week-3', note: 'week 3' },
        'skill/mentoring': { note: 'not taught here' },
      },
      '/jobs?q={title}',
    );
    expect(hrefs(element)).to.include(`${location.origin}/seniors`).and.to.include(`${location.origin}/week-3`);
    expect(shown(element)).to.contain('See 37 seniors wanted').and.to.contain('€60k to €90k');
    expect(shown(element)).to.contain('week 3').and.to.contain('not taught here');
  });

  it('to anything but http, https and mailto are plain text', async () => {
    for (const url of ['javascript:alert(1)', 'data:text/html,1', 'java\tscript:alert(1)', 'blob:x', 'file:///a']) {
      const element = await withLinks({ 'skill/system-design': { url } }, url, url);
      expect(hrefs(element), url).to.deep.equal([]);
      expect(shown(element)).to.contain('System design');
    }
  });

  it('are found by own names only', async () => {
    const hostile = JSON.parse(
      '{"__proto__": {"skill/system-design": {"url": "/stolen"}}, "skill/__proto__": {"url": "/a"}, "constructor": {"url": "/b"}}',
    ) as Links;
    const inherited = Object.create({ 'skill/mentoring': { url: '/inherited' } }) as Links;
    expect(hrefs(await withLinks(hostile))).to.deep.equal([]);
    expect(hrefs(await withLinks(inherited))).to.deep.equal([]);
  });

  it('tell nothing to the site they lead to, and leave those on this site alone', async () => {
    const element = await withLinks({ 'skill/mentoring': { url: 'https://elsewhere.example/' } }, '/jobs');
    const rel = (host: string) => links(element).find((each) => each.host === host)!.rel;
    expect(rel('elsewhere.example')).to.equal('noopener noreferrer');
    expect(rel(location.host)).to.equal('');
  });

  it('are told to the page before they are followed, once, and can be prevented', async () => {
    const element = await withLinks({}, '#{id}');
    const before = location.hash;
    document.addEventListener('career-link', stay, { once: true });
    const event = await eventOf(document, 'career-link', () => one(element, '.jobs a').click());
    expect(event).to.include({ kind: 'position', id: 'senior-backend-developer', cancelable: true, composed: true });
    expect(event.url).to.equal(`${location.href.split('#')[0]}#senior-backend-developer`);
    expect(location.hash).to.equal(before);

    expect(await countOf('career-link', () => one(element, '.jobs a').click())).to.equal(1);
    expect(location.hash).to.equal('#senior-backend-developer');
    history.replaceState(null, '', location.pathname + location.search);
  });

  it('in a dataset that holds markup show it as text', async () => {
    const title = '<img src=x onerror="document.title = 1">';
    const positions = backend.positions.map((position) => ({ ...position, title, summary: title }));
    const element = await card(
      html`<career-role-card
        storage="none"
        job-url="/jobs?q={title}"
        .data=${{ ...backend, positions }}
      ></career-role-card>`,
    );
    await until(() => element.shadowRoot!.querySelector('article'));
    expect(text(one(element, '.title'))).to.equal(title);
    expect(element.shadowRoot!.querySelector('img')).to.be.null;
  });
});
