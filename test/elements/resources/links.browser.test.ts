import { expect, html } from '@open-wc/testing';
import { countOf, eventOf, json, serve, stopServing } from '../../ui/support.js';
import { all, backend, done, groups, item, junior, one, resources, shown, text } from './support.js';
import { describeInOneEngine } from '../../support/engines.js';

const linkOf = (element: Element, id: string) => item(element, id).querySelector<HTMLAnchorElement>('a');
const courses = (element: Element) => all<HTMLAnchorElement>(element, '.course a');
const away = (element: Element) => all(element, '.end').map(text);
const stay = (event: Event) => event.preventDefault();
const only = (id: string, url?: string) => ({
  ...backend,
  resources: backend.resources.filter((each) => each.id === id).map((each) => ({ ...each, ...(url && { url }) })),
});

describeInOneEngine('a resource’s link', () => {
  it('is the dataset’s, and leaves no trace on the way', async () => {
    const element = await resources();
    expect(linkOf(element, 'coursera')!.href).to.equal('https://www.coursera.org/');
    expect(linkOf(element, 'coursera')!.rel).to.equal('noopener noreferrer');
    expect(text(linkOf(element, 'coursera')!)).to.equal('Coursera');
    expect(linkOf(element, 'clean-code'), 'where there is none, the title is text').to.be.null;
  });

  it('is the host’s where it has one: address, words and note', async () => {
    const links = {
      'resource/clean-code': { url: '/library/17', label: 'Borrow it here', note: '2 copies' },
      'resource/coursera': { url: '/partner' },
      'resource/github': { note: 'we have an organisation' },
    };
    const element = await resources(html`<career-resources .links=${links}></career-resources>`);
    expect(linkOf(element, 'clean-code')!.href).to.equal(`${location.origin}/library/17`);
    expect(text(linkOf(element, 'clean-code')!)).to.equal('Borrow it here');
    expect(text(item(element, 'clean-code'))).to.contain('Clean Code 2 copies');
    expect(linkOf(element, 'coursera')!.href).to.equal(`${location.origin}/partner`);
    expect(linkOf(element, 'coursera')!.rel).to.equal('');
    expect(linkOf(element, 'github')!.href).to.equal('https://github.com/');
    expect(text(item(element, 'github'))).to.contain('we have an organisation');
  });

  it('is seen from where the dataset is', async () => {
    serve(() => json(only('clean-code', '../books/clean.html')));
    const element = await resources(html`<career-resources src="/careers/data/own.json"></career-resources>`);
    stopServing();
    expect(linkOf(element, 'clean-code')!.href).to.equal(`${location.origin}/careers/books/clean.html`);
    const given = await resources(
      html`<career-resources
        src="/careers/data/own.json"
        .data=${only('clean-code', 'clean.html')}
      ></career-resources>`,
    );
    expect(linkOf(given, 'clean-code')!.href, 'an object stands on the page').to.equal(
      new URL('clean.html', document.baseURI).href,
    );
  });

  it('to anything but http, https and mailto is plain text', async () => {
    for (const url of ['javascript:alert(1)', 'data:text/html,1', 'java\tscript:alert(1)', 'file:///a']) {
      const element = await resources(html`<career-resources .data=${only('coursera', url)}></career-resources>`);
      expect(linkOf(element, 'coursera'), url).to.be.null;
      expect(shown(element)).to.eql(['Coursera']);
    }
  });

  it('is told to the page before it is followed, once, and can be prevented', async () => {
    const links = { 'resource/coursera': { url: '#course' } };
    const element = await resources(html`<career-resources .links=${links}></career-resources>`);
    const before = location.hash;
    document.addEventListener('career-link', stay, { once: true });
    const event = await eventOf(document, 'career-link', () => linkOf(element, 'coursera')!.click());
    expect(event).to.include({ kind: 'resource', id: 'coursera', cancelable: true, composed: true });
    expect(location.hash).to.equal(before);
    expect(await countOf('career-link', () => linkOf(element, 'coursera')!.click())).to.equal(1);
    expect(location.hash).to.equal('#course');
    history.replaceState(null, '', location.pathname + location.search);
  });

  it('that leads away is said at the end, where any does', async () => {
    expect(away(await resources())).to.eql(['Links lead away from this page.']);
    const links = { 'resource/coursera': { url: '/partner' } };
    expect(away(await resources(html`<career-resources .links=${links}></career-resources>`))).to.eql([
      'Some links lead away from this page.',
    ]);
    const data = only('coursera', '/here');
    expect(away(await resources(html`<career-resources .data=${data}></career-resources>`))).to.eql([]);
  });
});

describeInOneEngine('a skill that is lacked', () => {
  const school = html`<career-resources skill-url="/courses/{skill}"></career-resources>`;

  it('has the host’s own course first, under its name', async () => {
    const element = await junior(school);
    const first = one(element, '.group');
    expect(text(first.querySelector('a')!)).to.equal('Course: Database management');
    expect(first.querySelector('a')!.href).to.equal(`${location.origin}/courses/database-management`);
    const link = first.querySelector('.course')!;
    const list = first.querySelector('ul')!;
    expect(link.compareDocumentPosition(list) & Node.DOCUMENT_POSITION_FOLLOWING).to.be.above(0);
    expect(courses(element).length).to.equal(groups(element).length);
  });

  it('has a course in the order to learn, though nothing else teaches it, where it is next', async () => {
    const element = await junior(school);
    expect(groups(element).slice(0, 5)).to.eql([
      'Database management',
      'Testing and debugging',
      'Security best practices',
      'Performance optimization',
      'CI/CD',
    ]);
    const alone = all(element, '.group').find((each) => text(each).startsWith('Performance optimization'))!;
    expect(alone.querySelector('li')).to.be.null;
    expect(text(alone.querySelector('a')!)).to.equal('Course: Performance optimization');
  });

  it('has the host’s words, and none where the host names none', async () => {
    const links = { 'skill/database-management': { url: '/week-3', label: 'Week 3: relational databases' } };
    const element = await junior(html`<career-resources .links=${links}></career-resources>`);
    expect(courses(element).map(text)).to.eql(['Week 3: relational databases']);
  });

  it('tells the page of its course before it is followed, once, and the page may stay', async () => {
    const element = await junior(html`<career-resources skill-url="#{skill}"></career-resources>`);
    const before = location.hash;
    document.addEventListener('career-link', stay, { once: true });
    const event = await eventOf(document, 'career-link', () => courses(element)[0]!.click());
    expect(event).to.include({ kind: 'skill', id: 'database-management', cancelable: true });
    expect(location.hash).to.equal(before);
    expect(await countOf('career-link', () => courses(element)[0]!.click())).to.equal(1);
    history.replaceState(null, '', location.pathname + location.search);
  });

  it('offers nothing in a group of what is known', async () => {
    const element = await junior(school);
    expect(one(element, 'details').querySelector('.course')).to.be.null;
    expect(done(element, 'github')).to.exist;
  });
});
