import { describe, expect, it } from 'vitest';
import { fillTemplate, leavesSite, safeUrl } from '../../src/ui/url.js';

const base = 'https://host.example/careers/page.html';

describe('an address', () => {
  it.each([
    ['https://other.example/a', 'https://other.example/a'],
    ['http://other.example', 'http://other.example/'],
    ['mailto:jobs@host.example', 'mailto:jobs@host.example'],
    ['/jobs?q=a', 'https://host.example/jobs?q=a'],
    ['jobs.html#top', 'https://host.example/careers/jobs.html#top'],
    ['?q=1', 'https://host.example/careers/page.html?q=1'],
    ['//other.example/a', 'https://other.example/a'],
    [' https://other.example/a ', 'https://other.example/a'],
    ['HTTPS://OTHER.example', 'https://other.example/'],
  ])('%j may be linked to', (address, absolute) => {
    expect(safeUrl(address, base)).toBe(absolute);
  });

  it.each([
    'javascript:alert(1)',
    'JavaScript:alert(1)',
    ' javascript:alert(1)',
    'java\tscript:alert(1)',
    'java\nscript:alert(1)',
    'java\r\nscript:alert(1)',
    '\u0001javascript:alert(1)',
    'data:text/html,<script>alert(1)</script>',
    'vbscript:msgbox(1)',
    'blob:https://host.example/1234',
    'file:///etc/passwd',
    'ftp://other.example/a',
    'about:blank',
    'intent://scan/#Intent;end',
    'https://name:password@other.example/',
    'https://host.example@other.example/',
    'http://[',
    '',
    '   ',
    undefined,
  ])('%j may not', (address) => {
    expect(safeUrl(address, base)).toBeUndefined();
  });

  it('that is relative is judged by the page it is on', () => {
    expect(safeUrl('a.html', 'file:///home/page.html')).toBeUndefined();
    expect(safeUrl('a', 'data:text/html,')).toBeUndefined();
  });

  it('leaves the site when its origin is another', () => {
    expect(leavesSite('https://host.example/jobs', base)).toBe(false);
    expect(leavesSite('https://jobs.host.example/', base)).toBe(true);
    expect(leavesSite('http://host.example/', base)).toBe(true);
    expect(leavesSite('mailto:a@host.example', base)).toBe(true);
  });
});

describe('a URL template', () => {
  it('takes values that stay one part of the address, whatever they hold', () => {
    const title = 'C++ & C# / "R"?#{id}';
    const filled = fillTemplate('/jobs/{id}?q={title}&again={title}', { id: '../admin', title });
    const url = new URL(filled, base);
    expect(url.pathname).toBe('/jobs/..%2Fadmin');
    expect(url.searchParams.getAll('q')).toEqual([title]);
    expect(url.searchParams.getAll('again')).toEqual([title]);
    expect(url.hash).toBe('');
  });

  it('leaves unknown names empty, those of every object included', () => {
    expect(fillTemplate('/{nothing}/{constructor}/{__proto__}/{id}', { id: 'a' })).toBe('////a');
  });

  it('cannot be turned into another scheme by a value', () => {
    expect(safeUrl(fillTemplate('{title}', { title: 'javascript:alert(1)' }), base)).toMatch(
      /^https:\/\/host\.example\//,
    );
  });

  it('survives half a surrogate pair', () => {
    expect(fillTemplate('/{title}', { title: 'a\ud83d' })).toBe('/a%EF%BF%BD');
    expect(fillTemplate('/{title}', { title: '🪁' })).toBe('/%F0%9F%AA%81');
  });
});
