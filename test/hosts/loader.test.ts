/** The loader on pages as they are: what it asks for, in which order, and from where. In every engine. */
import { readdirSync, readFileSync } from 'node:fs';
import type { ServerResponse } from 'node:http';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { readLoader } from '../../scripts/loader-files.mjs';
import { engines, type Tab } from './support/engines.js';
import { type Answer, fourTags, type HostServer, startHost, strictPolicy, watchedPage } from './support/server.js';

const filesFor = readLoader('dist/cdn');
const files = ['loader.js', ...readdirSync('dist/cdn/loader').map((file) => `loader/${file}`)];
const script = '/cdn/loader.js';

/** A file of ours, as a host's server sends it. */
const send = (response: ServerResponse, file: string): void => {
  response.setHeader('content-type', 'text/javascript');
  response.end(readFileSync(`dist/cdn/${file}`));
};

describe.each(engines)('in $engine', ({ start }) => {
  let tab: Tab;
  let stop: () => Promise<void>;
  const hosts: HostServer[] = [];

  beforeAll(async () => {
    ({ tab, stop } = await start());
  });
  afterAll(() => stop());
  afterEach(async () => {
    await Promise.all(hosts.splice(0).map((host) => host.close()));
  });

  const startOne = async (...options: Parameters<typeof startHost>): Promise<HostServer> => {
    const host = await startHost(...options);
    hosts.push(host);
    return host;
  };
  /** Opens a page, and waits for its elements. */
  const open = async (host: HostServer, page: string): Promise<void> => {
    host.put('/page.html', page);
    await tab.goto(`${host.url}/page.html`);
    await tab.evaluate(() => inPage.until(() => inPage.elements().length > 0));
    await tab.evaluate(() => inPage.settled());
  };
  const text = () => tab.evaluate(() => inPage.text());
  const complaints = () => tab.evaluate(() => inPage.complaints);
  const scriptsOf = ({ requests }: HostServer, folder = '/cdn/') =>
    requests.filter((path) => path.startsWith(folder)).map((path) => path.slice(folder.length));

  it.each([
    ['a role card', ['career-role-card'], 6],
    ['a role card and the ladder', ['career-role-card', 'career-ladder'], 7],
    ['four elements', ['career-skill-checklist', 'career-ladder', 'career-path-explorer', 'career-role-card'], 10],
  ])('%s cost no request but what `npm run size` counts', async (_, tags, atMost) => {
    const host = await startOne({ policy: (nonce) => strictPolicy(nonce) });
    await open(host, watchedPage(tags.map((tag) => `<${tag}></${tag}>`).join('\n'), { script }));
    expect(await text()).toContain('Backend Developer');
    const asked = scriptsOf(host);
    expect([...asked].sort()).toEqual([...filesFor(tags)].sort());
    expect(asked.length).toBeLessThanOrEqual(atMost);
    expect(await complaints()).toEqual([]);
  });

  it('asks for all that a tag needs at once, its dataset too', async () => {
    const host = await startOne();
    let letGo = () => {};
    const held = new Promise<void>((resolve) => (letGo = resolve));
    const late =
      (file: string): Answer =>
      async (_request, response) => {
        await held;
        send(response, file);
      };
    for (const file of files.filter((file) => file !== 'loader.js')) host.put(`/cdn/${file}`, late(file));
    const needed = filesFor(['career-role-card']);
    const opened = open(host, watchedPage('<career-role-card></career-role-card>', { script }));
    await expect.poll(() => [...scriptsOf(host)].sort(), { timeout: 5000 }).toEqual([...needed].sort());
    letGo();
    await opened;
    expect(scriptsOf(host)).toHaveLength(needed.length);
  });

  it('asks for no dataset that nobody will show', async () => {
    const host = await startOne();
    const own = '<career-role-card src="/careers/backend-developer.json"></career-role-card>';
    await open(
      host,
      watchedPage(
        `${own}<career-context src="/careers/backend-developer.json"><career-ladder></career-ladder></career-context>`,
        { script },
      ),
    );
    expect(await text()).toContain('Backend Developer');
    expect(scriptsOf(host).filter((file) => file.startsWith('loader/backend-developer-'))).toEqual([]);
  });

  it('works from another origin, under a path of its own and with a query', async () => {
    const cdn = await startOne({ headers: { 'access-control-allow-origin': '*' } });
    for (const file of files) cdn.put(`/assets/careers/${file}`, (_request, response) => send(response, file));
    const page = await startOne({ policy: (nonce) => strictPolicy(nonce) });
    await open(page, watchedPage(fourTags, { script: `${cdn.url}/assets/careers/loader.js?ver=1.2` }));
    expect(await text()).toContain('Backend Intern');
    expect(scriptsOf(cdn, '/assets/careers/').filter((file) => file === 'loader.js')).toHaveLength(1);
    expect(scriptsOf(page)).toEqual([]);
    expect(await complaints()).toEqual([]);
  });

  it.each(['loader.js', 'career-elements.js'])(
    '%s as a classic script gives the page no global, and is silent when it is put in twice',
    async (file) => {
      const host = await startOne();
      const tag = `<script src="/cdn/${file}?ver=1"></script>`;
      // As minified code would: each letter is the page's own.
      const letters = [...'abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ$_'];
      const own = `<script>${letters.map((letter) => `var ${letter} = '${letter}';`).join('')} var before = Object.keys(globalThis);</script>`;
      await open(host, watchedPage('<career-ladder></career-ladder>', { script: '', head: `${own}${tag}${tag}` }));
      const { added, changed } = await tab.evaluate((letters) => {
        const page = globalThis as unknown as Record<string, unknown>;
        const before = new Set(page.before as string[]);
        return {
          added: Object.keys(page).filter((name) => !before.has(name)),
          changed: letters.filter((letter) => page[letter] !== letter),
        };
      }, letters);
      // Lit keeps its versions there, for every copy of it on a page.
      const ofLit = ['litHtmlVersions', 'litElementVersions', 'litPropertyMetadata', 'reactiveElementVersions'];
      expect(added.filter((name) => !ofLit.includes(name))).toEqual([]);
      expect(changed).toEqual([]);
      expect(await text()).toContain('Backend Intern');
      expect(await complaints()).toEqual([]);
    },
  );
});
