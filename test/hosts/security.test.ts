/** The pages we must survive: strict policies, other copies, other owners, hostile data. */
import { readFile } from 'node:fs/promises';
import type { Browser, BrowserContext } from 'playwright-core';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import backend from '../../data/careers/backend-developer.json' with { type: 'json' };
import manifest from '../../package.json' with { type: 'json' };
import { openBrowser, settled, visibleText, visit } from './support/browser.js';
import { fourTags, type HostServer, plainPage, startHost, strictPolicy } from './support/server.js';

let browser: Browser;
let context: BrowserContext;
let host: HostServer;

beforeAll(async () => {
  browser = await openBrowser();
});
afterAll(() => browser.close());
beforeEach(async () => {
  context = await browser.newContext();
});
afterEach(async () => {
  await context.close();
  await host.close();
});

const open = async (page: string) => {
  host.put('/page.html', page);
  return visit(context, `${host.url}/page.html`);
};
const built = () => readFile(new URL('../../dist/cdn/career-elements.js', import.meta.url), 'utf8');

describe('a page with a strict policy', () => {
  it('shows every element, reports no violation and says nothing', async () => {
    host = await startHost({ policy: (nonce) => strictPolicy(nonce) });
    const { page, complaints } = await open(plainPage(fourTags));
    await settled(page);
    const text = await visibleText(page);
    for (const { title } of backend.skills.slice(0, 3)) expect(text).toContain(title);
    expect(complaints).toEqual([]);
  });

  it('has widths and places that come from data applied all the same', async () => {
    host = await startHost({ policy: (nonce) => strictPolicy(nonce) });
    await context.close();
    context = await browser.newContext({ viewport: { width: 1200, height: 900 } });
    const { page } = await open(plainPage('<career-ladder></career-ladder>'));
    await settled(page);
    const first = await page.getByRole('button', { name: 'Backend Intern' }).boundingBox();
    const later = await page.getByRole('button', { name: 'Senior Backend Developer' }).boundingBox();
    expect(later!.x).toBeGreaterThan(first!.x);
    expect(later!.y).toBeLessThan(first!.y);
  });

  it('keeps the fallback and gives one clear error where our Trusted Types policy is not allowed', async () => {
    host = await startHost({ policy: (nonce) => strictPolicy(nonce, 'someone-else') });
    const { page, complaints } = await open(plainPage('<career-ladder><p>The ladder, in words.</p></career-ladder>'));
    await page.waitForFunction(() => document.readyState === 'complete');
    await expect
      .poll(() => complaints.filter((each) => each.startsWith('console error: career-elements')).length)
      .toBe(1);
    expect(complaints.filter((each) => each.startsWith('uncaught'))).toEqual([]);
    expect(await visibleText(page)).toContain('The ladder, in words.');
  });

  it('may run a Lit of its own beside ours', async () => {
    host = await startHost({ policy: (nonce) => strictPolicy(nonce, 'career-elements lit-html') });
    const { page, complaints } = await open(
      plainPage('<career-ladder></career-ladder>', {
        head: `<script>trustedTypes.createPolicy('lit-html', { createHTML: (text) => text })</script>`,
      }),
    );
    await settled(page);
    expect(complaints).toEqual([]);
  });
});

describe('the script, more than once', () => {
  it('is silent the second time when it is the same version', async () => {
    host = await startHost();
    host.put('/copy.js', async (_, response) => {
      response.setHeader('content-type', 'text/javascript');
      response.end(await built());
    });
    const { page, complaints } = await open(
      plainPage(fourTags, { head: '<script type="module" src="/copy.js"></script>' }),
    );
    await settled(page);
    expect(complaints).toEqual([]);
  });

  it('leaves the page to the first of two versions, with one warning that names both', async () => {
    host = await startHost();
    host.put('/other.js', async (_, response) => {
      response.setHeader('content-type', 'text/javascript');
      response.end((await built()).replaceAll(manifest.version, '99.0.0'));
    });
    const { page, complaints } = await open(
      plainPage(fourTags, { head: '<script type="module" src="/other.js"></script>' }),
    );
    await settled(page);
    expect(complaints).toHaveLength(1);
    expect(complaints[0]).toContain('warning');
    expect(complaints[0]).toContain(manifest.version);
    expect(complaints[0]).toContain('99.0.0');
  });

  it('leaves a tag that someone else owns alone, that one only', async () => {
    host = await startHost();
    const { page, complaints } = await open(
      plainPage(fourTags, {
        head: `<script>customElements.define('career-ladder', class Theirs extends HTMLElement { connectedCallback() { this.textContent = 'Their ladder.'; } })</script>`,
      }),
    );
    await page.waitForFunction(() => document.querySelector('career-role-card')?.shadowRoot?.querySelector('article'));
    const text = await visibleText(page);
    expect(text).toContain('Their ladder.');
    expect(text).toContain(backend.skills[0]!.title);
    expect(complaints).toEqual([]);
  });

  it('stays out where its integrity hash is wrong, and the fallback is read', async () => {
    host = await startHost();
    const { page } = await open(
      plainPage('<career-ladder><p>The ladder, in words.</p></career-ladder>', {
        script: '',
        head: '<script type="module" src="/cdn/career-elements.js" integrity="sha384-AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA"></script>',
      }),
    );
    await page.waitForFunction(() => document.readyState === 'complete');
    expect(await visibleText(page)).toContain('The ladder, in words.');
  });

  it('loads on a page that is isolated from other origins', async () => {
    host = await startHost({
      headers: { 'cross-origin-embedder-policy': 'require-corp', 'cross-origin-opener-policy': 'same-origin' },
    });
    const { page, complaints } = await open(
      plainPage('<career-ladder src="/careers/backend-developer.json"></career-ladder>'),
    );
    await settled(page);
    expect(await visibleText(page)).toContain('Backend Intern');
    expect(complaints).toEqual([]);
  });
});

describe('a dataset that means harm', () => {
  const markup = '<img src=x onerror="document.title=1">&amp;<script>1</script>';

  it('has its markup shown as text, wherever it stands', async () => {
    host = await startHost({ policy: (nonce) => strictPolicy(nonce) });
    const hostile = JSON.parse(JSON.stringify(backend), (key, value) =>
      typeof value === 'string' && ['title', 'summary', 'why', 'example'].includes(key) ? `${value} ${markup}` : value,
    );
    host.put('/hostile.json', JSON.stringify(hostile));
    const { page, complaints } = await open(
      plainPage(fourTags.replaceAll('></career', ' src="/hostile.json"></career')),
    );
    await settled(page);
    expect(await visibleText(page)).toContain(markup);
    expect(await page.title()).toBe('A page');
    expect(complaints).toEqual([]);
  });

  it('gets no link that is not http, https or mailto', async () => {
    host = await startHost();
    const { page } = await open(
      plainPage(`<career-skill-checklist skill-url="javascript:alert('{skill}')"></career-skill-checklist>
<career-role-card position="senior-backend-developer" job-url="data:text/html,{title}"></career-role-card>
<career-ladder job-url="java&#9;script:alert(1)"></career-ladder>`),
    );
    await settled(page);
    const links = await page.evaluate(async () => {
      const found: string[] = [];
      for (const element of document.querySelectorAll('career-skill-checklist, career-role-card, career-ladder')) {
        for (const opener of element.shadowRoot!.querySelectorAll<HTMLElement>('[aria-expanded="false"]')) {
          opener.click();
          await new Promise(requestAnimationFrame);
          for (const link of element.shadowRoot!.querySelectorAll('a')) found.push(link.protocol);
        }
      }
      return found;
    });
    expect(await page.locator('career-ladder').getByRole('button', { expanded: true }).count()).toBe(1);
    expect(links.filter((scheme) => !['http:', 'https:', 'mailto:'].includes(scheme))).toEqual([]);
  });

  it('is not fetched from an address that is not one of a web page', async () => {
    for (const address of [
      'javascript:1',
      'file:///etc/passwd',
      'data:application/json,{}',
      'https://me:secret@example.com/c.json',
    ]) {
      host = await startHost();
      const { page, complaints } = await open(plainPage(`<career-ladder src="${address}"></career-ladder>`));
      await page.locator('career-ladder:state(error)').waitFor();
      expect(await visibleText(page)).toContain('did not load');
      expect(complaints).toEqual([]);
      await page.close();
      await host.close();
    }
    host = await startHost();
  });

  it('does no harm with ids that mean something to the language', async () => {
    host = await startHost();
    const odd = structuredClone(backend) as Record<string, unknown> & typeof backend;
    odd.skills[0]!.id = 'constructor';
    const text = JSON.stringify({ ...odd, renamed: {} }).replace(
      '"renamed":{}',
      '"renamed":{"__proto__":"sql","constructor":"sql"}',
    );
    host.put('/odd.json', text);
    const { page, complaints } = await open(
      plainPage('<career-skill-checklist src="/odd.json"></career-skill-checklist>'),
    );
    await settled(page);
    expect(await visibleText(page)).toContain('SQL');
    expect(complaints).toEqual([]);
  });
});
