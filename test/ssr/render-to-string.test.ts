import { describe, expect, it } from 'vitest';
import backend from '../../data/careers/backend-developer.json' with { type: 'json' };
import backendGuide from '../../data/careers/backend-developer.guide.json' with { type: 'json' };
import backendFit from '../../data/careers/backend-developer.fit.json' with { type: 'json' };
import kiteFit from '../fixtures/careers/kite-maker.fit.json' with { type: 'json' };
import kites from '../fixtures/careers/kite-maker.json' with { type: 'json' };
import type { Career, Guide } from '../../src/model/career.js';
import kitesGuide from '../fixtures/careers/kite-maker.guide.json' with { type: 'json' };
import { type ElementTag, renderToString, stylesheetFor } from '../../src/ssr/index.js';
import { classOf } from '../../src/ssr/render-element.js';
import { CareerElement } from '../../src/ui/career-element.js';
import { elements, tagOf } from '../support/elements.js';

const tags = elements.map(tagOf) satisfies ElementTag[];
const showingCareer = tags.filter((tag) => classOf(tag).prototype instanceof CareerElement);

const entities: Record<string, string> = { '&lt;': '<', '&gt;': '>', '&quot;': '"', '&#39;': "'", '&amp;': '&' };
/** What a reader of the HTML reads: its text, without styles and tags. */
const textOf = (html: string): string =>
  html
    .replace(/<style.*?<\/style>|<[^>]*>/gs, ' ')
    .replace(/&(?:lt|gt|quot|#39|amp);/g, (entity) => entities[entity]!)
    .replace(/\s+/g, ' ');

it('says where the marks will be kept, as the element will', async () => {
  const kept = async (storage?: string) => textOf(await renderToString('career-skill-checklist', { storage }, backend));
  expect(await kept()).toContain('Kept on this device only.');
  expect(await kept('none')).toContain('Not kept: your marks last until you leave this page.');
});

describe.each([
  ['the backend developer', backend, backendGuide, backendFit],
  ['the kite maker', kites, kitesGuide, kiteFit],
])('the HTML of %s', (_, career, guide, fit) => {
  it('holds the first question of the fit quiz with its answers, and all of them on one page', async () => {
    const [first] = fit.questions;
    const one = textOf(await renderToString('career-fit-quiz', {}, career, { fit }));
    for (const said of [first!.text, ...first!.answers.map(({ text }) => text)]) expect(one).toContain(said);
    const page = textOf(await renderToString('career-fit-quiz', { view: 'page' }, career, { fit }));
    for (const { text, answers } of fit.questions)
      for (const said of [text, ...answers.map((answer) => answer.text)]) expect(page).toContain(said);
  });

  it('holds what the coach is and can do, and where to ask', async () => {
    const html = await renderToString('career-coach', {}, career);
    const text = textOf(html);
    for (const said of ['Ask me about this career', 'Make me a plan', 'Ask about this career', 'not as a promise'])
      expect(text).toContain(said);
    expect(html).toContain('<textarea');
    expect(textOf(await renderToString('career-coach', { variant: 'quiz' }, career))).toContain('Test yourself');
  });

  it('holds every skill in the checklist', async () => {
    const text = textOf(await renderToString('career-skill-checklist', {}, career));
    for (const { title } of career.skills) expect(text).toContain(title);
  });

  it('holds every position in the ladder', async () => {
    const text = textOf(await renderToString('career-ladder', {}, career));
    for (const { title } of career.positions) expect(text).toContain(title);
  });

  it('holds every alternative in the path explorer, or says that there is none', async () => {
    const text = textOf(await renderToString('career-path-explorer', {}, career));
    for (const { title } of career.alternatives as { title: string }[]) expect(text).toContain(title);
    expect(text.trim()).not.toBe('');
  });

  it('holds every other career in the directory', async () => {
    const text = textOf(await renderToString('career-directory', {}, career));
    for (const { title, summary } of career.related) expect(text).toContain(`${title} ${summary}`);
  });

  it('holds what comes in the outlook, and no age that another day would prove wrong', async () => {
    const text = textOf(await renderToString('career-outlook', {}, career));
    const { facts = [], trends = [] } = (career as unknown as Career).outlook ?? {};
    for (const { value, what, source } of facts) for (const said of [value, what, source]) expect(text).toContain(said);
    for (const { title, summary } of trends) expect(text).toContain(`${title} ${summary}`);
    for (const { title, summary } of career.industries)
      for (const said of [title, summary]) expect(text).toContain(said);
    expect(text).not.toMatch(/years? ago|has passed|a projection/);
  });

  it('holds every resource, where it is and what it teaches', async () => {
    const html = await renderToString('career-resources', { 'skill-url': '/courses/{skill}' }, career);
    const text = textOf(html);
    for (const { title, summary, url } of career.resources as { title: string; summary: string; url?: string }[]) {
      expect(text).toContain(title);
      expect(text).toContain(summary);
      if (url) expect(html).toContain(`href="${new URL(url).href}"`);
    }
    expect(html).toContain('href="/courses/');
  });

  it('holds all that a role card says of its position', async () => {
    for (const { id, title, summary, responsibilities } of career.positions) {
      const text = textOf(await renderToString('career-role-card', { position: id }, career));
      for (const said of [title, summary, ...responsibilities]) expect(text).toContain(said);
    }
  });

  it('holds the whole guide, its first section on show and the others to be found', async () => {
    const html = await renderToString('career-guide', {}, career, { guide });
    const text = textOf(html);
    const sections = (guide as unknown as Guide).parts.flatMap((part) => part.sections);
    for (const { title, blocks } of sections) {
      const runs = blocks.flatMap((block) => (block.type === 'paragraph' ? block.text : block.items.flat()));
      for (const said of [title, ...runs]) if (typeof said === 'string') expect(text).toContain(said.trim());
    }
    expect(html.match(/<article/g)).toHaveLength(sections.length);
    expect(html.match(/hidden="until-found"/g)).toHaveLength(sections.length - 1);
    expect(text).not.toContain('You stopped here');
  });

  it.each(tags)('of %s is the same each time, with nothing left of the renderer and no inline style', async (tag) => {
    const html = await renderToString(tag, {}, career, { guide, fit });
    const copies = { guide: structuredClone(guide), fit: structuredClone(fit) };
    expect(await renderToString(tag, {}, structuredClone(career), copies)).toBe(html);
    expect(html).not.toMatch(/ style=|lit-|<\?|\[object|undefined|(checked|selected|disabled)="/);
    expect(html).not.toContain('skeleton"');
  });

  it.each(tags)('of %s has one declarative shadow root, and nothing but it', async (tag) => {
    const html = await renderToString(tag, {}, career, { guide, fit });
    expect(html.startsWith(`<${tag}><template shadowrootmode="open"><style>`)).toBe(true);
    expect(html.endsWith(`</template></${tag}>`)).toBe(true);
    expect(html.match(/<template/g)).toHaveLength(1);
  });
});

describe('an element’s tag', () => {
  it('has its attributes, escaped, and those alone that are set', async () => {
    const html = await renderToString(
      'career-role-card',
      { position: 'backend-intern', label: '"><script>', 'heading-level': 3, hidden: true, theme: null, only: false },
      backend,
    );
    const [start] = html.split('<template');
    expect(start).toBe(
      '<career-role-card position="backend-intern" label="&quot;&gt;&lt;script&gt;" heading-level="3" hidden>',
    );
    expect(html).toMatch(/<h3 class="title">/);
  });

  it('refuses a name that no attribute can have', async () => {
    await expect(renderToString('career-ladder', { 'a><script': '' }, backend)).rejects.toThrow(/attribute/);
  });

  it('refuses one that is no element of ours', async () => {
    await expect(renderToString('career-script' as ElementTag, {}, backend)).rejects.toThrow(/career-script/);
  });

  it('carries the page’s language, which the element then speaks of the dataset’s as another', async () => {
    const html = await renderToString('career-ladder', {}, { ...backend, locale: 'de' }, { locale: 'en-GB' });
    expect(html.startsWith('<career-ladder lang="en-GB">')).toBe(true);
    expect(html).toContain('<span lang="de" dir="ltr">Backend Intern</span>');
  });

  it('holds what the host puts into its slots, as it is', async () => {
    const children = '<h2 slot="header">Skills</h2>';
    const html = await renderToString('career-skill-checklist', {}, backend, { children });
    expect(html.endsWith(`</template>${children}</career-skill-checklist>`)).toBe(true);
  });
});

describe('what a host says of records', () => {
  const links = { 'skill/sql': { url: 'https://school.example/sql', note: '<b>3 modules</b>' } };

  it('stands in the HTML: links as they were written, notes as text', async () => {
    const html = await renderToString(
      'career-role-card',
      { position: 'backend-intern', 'job-url': '/jobs?q={title}', 'skill-url': 'javascript:alert({id})' },
      { ...backend, positions: backend.positions.map((each) => ({ ...each, skills: [{ skill: 'sql', level: 1 }] })) },
      { links },
    );
    expect(html).toContain('href="/jobs?q=Backend%20Intern"');
    expect(html).toMatch(/href="https:\/\/school.example\/sql"\s+rel="noopener noreferrer"/);
    expect(html).toContain('&lt;b&gt;3 modules&lt;/b&gt;');
    expect(html).not.toContain('href="javascript:');
  });

  it('goes before a link of the dataset’s, which is taken from where the dataset lies', async () => {
    const related = [
      { id: 'nurse', title: 'Nurse', summary: 'Cares', url: 'nurse.html' },
      { id: 'pilot', title: 'Pilot', summary: 'Flies', url: 'https://air.example/pilot' },
      { id: 'spy', title: 'Spy', summary: 'Looks', url: 'javascript:alert(1)' },
    ];
    const hrefs = async (attributes: Record<string, string>) => {
      const html = await renderToString('career-directory', attributes, { ...backend, related });
      return Array.from(html.matchAll(/href="([^"]*)"/g), ([, href]) => href);
    };
    expect(await hrefs({})).toEqual(['nurse.html', 'https://air.example/pilot']);
    expect(await hrefs({ src: '/data/care.json' })).toEqual(['/data/nurse.html', 'https://air.example/pilot']);
    expect(await hrefs({ src: 'https://data.example/care.json' })).toEqual([
      'https://data.example/nurse.html',
      'https://air.example/pilot',
    ]);
    expect(await hrefs({ 'career-url': '/careers/{id}' })).toEqual([
      '/careers/nurse',
      '/careers/pilot',
      '/careers/spy',
    ]);
  });

  it('may change the dataset', async () => {
    const overlay = { skills: { sql: { title: 'SQL, our way' } } };
    expect(textOf(await renderToString('career-skill-checklist', {}, backend, { overlay }))).toContain('SQL, our way');
  });
});

describe('a link within a dataset', () => {
  const [first] = backend.resources;
  const career = { ...backend, resources: [{ ...first, url: 'books/first.html' }] };

  it('stands as it was written, as far as the dataset is on the page', async () => {
    expect(await renderToString('career-resources', {}, career)).toContain('href="books/first.html"');
  });

  it('waits for the script where the dataset’s place depends on the page, and does not where it is known', async () => {
    const html = async (src: string) => renderToString('career-resources', { src }, career);
    expect(await html('careers/own.json')).not.toContain('books/first.html');
    expect(await html('/careers/own.json')).toContain('"/careers/books/first.html"');
    expect(await html('https://data.example/careers/own.json')).toContain(
      'https://data.example/careers/books/first.html',
    );
  });
});

describe('a dataset', () => {
  it('is shown as text, whatever markup it holds', async () => {
    const markup = '</style></template><script>alert(1)</script><img src=x onerror="alert(2)">&amp;\'';
    /** Puts markup before every text but for what is an id, a kind or an address. */
    const poison = (value: unknown, key = ''): unknown => {
      if (Array.isArray(value)) return value.map((each) => poison(each, key));
      if (typeof value === 'object' && value !== null)
        return Object.fromEntries(Object.entries(value).map(([name, each]) => [name, poison(each, name)]));
      return typeof value === 'string' && /\s/.test(value) ? `${markup} ${value}` : value;
    };
    const poisoned = poison(backend) as typeof backend;
    const guide = poison(backendGuide) as typeof backendGuide;
    const fit = poison(backendFit) as typeof backendFit;
    const attributes = { position: 'senior-backend-developer' };
    for (const tag of tags) {
      const html = await renderToString(tag, attributes, poisoned, { guide, fit });
      expect(html).not.toMatch(/<script|<img/);
      expect(html.match(/<\/template>/g)).toHaveLength(1);
      expect(html.match(/<\/style>/g)).toHaveLength(1);
      const plain = await renderToString(tag, attributes, backend, { guide: backendGuide, fit: backendFit });
      // What says nothing of the dataset is the same with any.
      if (html !== plain) expect(textOf(html), tag).toContain(markup.replace(/\s+/g, ' '));
    }
  });

  it('that holds nothing leaves no element without words, and none that looks as if more came', async () => {
    const nothing = { schemaVersion: 1, id: 'nothing', locale: 'en', title: 'Nothing', summary: 'Nothing yet.' };
    for (const tag of showingCareer) {
      const html = await renderToString(tag, {}, nothing);
      expect(textOf(html).trim(), tag).not.toBe('');
      expect(html, tag).not.toContain('skeleton"');
    }
  });

  it('with a bad record is refused, and every bad record named', async () => {
    const [first, ...rest] = backend.skills;
    const bad = { ...backend, skills: [{ ...first, title: 7 }, ...rest], positions: [{ id: 'nameless' }] };
    const rendering = renderToString('career-ladder', {}, bad);
    await expect(rendering).rejects.toThrow(/skills\[0\]/);
    await expect(rendering).rejects.toThrow(/nameless/);
  });

  it('that is none is refused', async () => {
    await expect(renderToString('career-ladder', {}, {})).rejects.toThrow(/dataset/);
    await expect(renderToString('career-ladder')).rejects.toThrow(/needs a dataset/);
  });

  it('of another visitor is none of this one’s: renderings side by side do not mix', async () => {
    const both = [backend, kites, backend, kites];
    const htmls = await Promise.all(both.map((career) => renderToString('career-ladder', {}, career)));
    expect(htmls[2]).toBe(htmls[0]);
    expect(htmls[3]).toBe(htmls[1]);
    expect(htmls[1]).not.toBe(htmls[0]);
  });
});

describe('styles', () => {
  it('carry the policy’s nonce', async () => {
    const html = await renderToString('career-ladder', {}, backend, { nonce: 'a"b' });
    expect(html).toContain('<template shadowrootmode="open"><style nonce="a&quot;b">');
    expect(html.match(/<style/g)).toHaveLength(1);
  });

  it('may be linked, and then nothing is written in the page', async () => {
    const html = await renderToString('career-ladder', {}, backend, { stylesheet: '/ladder.css?a=1&b=2' });
    expect(html).toContain('<link rel="stylesheet" href="/ladder.css?a=1&amp;b=2">');
    expect(html).not.toContain('<style');
  });

  it('may be linked, with the places that come from data under a nonce', async () => {
    const html = await renderToString('career-ladder', {}, backend, { stylesheet: '/ladder.css', nonce: 'abc' });
    expect(html).toMatch(/<link [^>]*><style nonce="abc">\[data-place/);
  });

  it.each(['career-ladder', 'career-path-explorer'] as const)('of %s hold a rule for each place', async (tag) => {
    const html = await renderToString(tag, {}, backend, { stylesheet: '/x.css' });
    const sheet = await stylesheetFor(tag, {}, backend);
    const places = Array.from(html.matchAll(/ data-place="([^"]+)"/g), ([, place]) => place);
    expect(places.length).toBeGreaterThan(7);
    for (const place of places) expect(sheet).toContain(`[data-place="${place}"]{${place}}`);
  });

  it('are the same text for every dataset, as long as none is given', async () => {
    const sheet = await stylesheetFor('career-ladder');
    expect(sheet).toContain('.root');
    expect(sheet).not.toContain('data-place');
    expect((await stylesheetFor('career-ladder', {}, kites)).startsWith(sheet)).toBe(true);
  });
});

describe('a context', () => {
  it('is a plain container around what the host puts there', async () => {
    const card = await renderToString('career-role-card', { variant: 'compact' }, backend);
    const html = await renderToString('career-context', { career: 'backend-developer' }, undefined, { children: card });
    expect(html.startsWith('<career-context career="backend-developer"><template shadowrootmode="open">')).toBe(true);
    expect(html).toContain('<slot></slot></template>');
    expect(html.endsWith(`${card}</career-context>`)).toBe(true);
  });
});
