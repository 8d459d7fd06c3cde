/**
 * What a host's page may do to the elements, and the test that shows what then happens: the table in docs/host-pages.md
 * is made from this. `cases.test.ts` holds that each test named here exists.
 */
export interface HostCase {
  readonly what: string;
  /** The file under `test/`, and the test's title or how it begins. */
  readonly shownBy: readonly [file: string, title: string];
  /** The engines it is not run in, though its file is. */
  readonly notIn?: readonly string[];
}

const everyEngine = ['Chromium', 'Firefox', 'WebKit'];

/** The engines that a case is shown in, where they are installed; none where it is shown in Node alone. */
export function enginesOf({ shownBy: [file], notIn = [] }: HostCase): readonly string[] {
  if (!file.startsWith('hosts/') && !file.endsWith('.browser.test.ts')) return [];
  const isEverywhere = file.endsWith('.browser.test.ts') || /^hosts\/(security|dom|people)\.test\.ts$/.test(file);
  return (isEverywhere ? everyEngine : ['Chromium']).filter((engine) => !notIn.includes(engine));
}

const security = 'hosts/security.test.ts';
const data = 'hosts/data.test.ts';
const fetching = 'datasets/fetch.browser.test.ts';
const coach = 'hosts/coach.test.ts';
const storage = 'profile/storage.browser.test.ts';
const dom = 'hosts/dom.test.ts';
const people = 'hosts/people.test.ts';

export const hostCases: Readonly<Record<string, readonly HostCase[]>> = {
  Security: [
    {
      what: 'A policy without inline styles or scripts, with Trusted Types: all shown, nothing reported',
      shownBy: [security, 'shows every element, reports no violation'],
    },
    {
      what: 'Under it, widths and places that come from data: applied',
      shownBy: [security, 'has widths and places'],
    },
    {
      what: 'Our Trusted Types policy not allowed: the fallback stays, one clear error',
      shownBy: [security, 'keeps the fallback and gives one clear error'],
    },
    { what: 'Trusted Types, and a Lit of the host’s own: both work', shownBy: [security, 'may run a Lit of its own'] },
    { what: 'The script twice: silent', shownBy: [security, 'is silent the second time'] },
    {
      what: 'Two versions of the script: the first runs, one warning',
      shownBy: [security, 'leaves the page to the first'],
    },
    { what: 'A tag that is taken: that one only is left out', shownBy: [security, 'leaves a tag that someone else'] },
    { what: '`javascript:`, `data:` and split schemes as links: plain text', shownBy: [security, 'gets no link that'] },
    { what: 'Markup in a dataset’s text: shown as text', shownBy: [security, 'has its markup shown as text'] },
    { what: '`__proto__` and `constructor` as ids: harmless', shownBy: [security, 'does no harm with ids'] },
    {
      what: 'A `src` that is no web address, or holds a password: refused',
      shownBy: [security, 'is not fetched from'],
    },
    { what: 'A wrong integrity hash: the fallback is read', shownBy: [security, 'stays out where its integrity'] },
    {
      what: 'A page isolated from other origins: script and dataset load',
      shownBy: [security, 'loads on a page that'],
    },
    {
      what: 'A model’s answer that holds script or a Markdown image: text, and no request',
      shownBy: [coach, 'that answers with script or a Markdown image'],
    },
    {
      what: 'A coach’s endpoint of another origin, not meant by the page: off, and says so',
      shownBy: [coach, 'an endpoint of another origin'],
    },
  ],
  'Data and network': [
    { what: '404, 500, no network, time-out: said, with Retry', shownBy: [fetching, 'because it'] },
    { what: 'The same on the page, announced, and told to the host', shownBy: [data, 'because it'] },
    { what: 'Wrong types, missing fields: the rest shows, the host hears', shownBy: [fetching, 'shows what is right'] },
    {
      what: 'Ids that are there twice: the first stands (shown in Node)',
      shownBy: ['model/check.test.ts', 'keeps the first of two records'],
    },
    {
      what: 'References to what is not there: left out and named (shown in Node)',
      shownBy: ['model/check.test.ts', 'drops references to what is not there'],
    },
    {
      what: 'Steps that go in circles: counted once (shown in Node)',
      shownBy: ['elements/role-card/role-card-view.test.ts', 'ends where steps lead in a circle'],
    },
    { what: '5,000 skills: stays responsive', shownBy: [data, 'that is large stays responsive'] },
    { what: 'A dataset that holds nothing: says so', shownBy: [data, 'that holds nothing says so'] },
    {
      what: '`src` changed quickly: the last one stands',
      shownBy: ['promises/states.browser.test.ts', 'never shows an older dataset in the place of a newer one'],
    },
    { what: 'Twenty elements, one URL: one fetch', shownBy: [fetching, 'is fetched once for twenty'] },
    {
      what: 'The coach with no network: a whole test, ten answers with sources, a plan',
      shownBy: [coach, 'ten questions are answered with their sources'],
    },
    {
      what: 'A coach’s model that is busy or fails: the guide answers, and it can be asked again',
      shownBy: [coach, 'that fails by %s'],
    },
    {
      what: 'One that breaks off in the middle: what came is kept, the field stays open',
      shownBy: [coach, 'that breaks off in the middle'],
    },
    {
      what: 'A `lang` that is unknown, or written with spaces: English',
      shownBy: ['ui/career-element.browser.test.ts', 'is English where'],
    },
  ],
  Storage: [
    { what: 'Storage that throws, as in a sandboxed frame: memory', shownBy: [storage, 'is survived where even'] },
    { what: 'The frame itself: works, and says that marks last until one leaves', shownBy: ['hosts/storage.test.ts', 'last until the page is left'] }, // prettier-ignore
    { what: 'A full device: memory, and the next act tries again', shownBy: [storage, 'that is full keeps acts'] },
    { what: 'A value that cannot be read: put aside', shownBy: [storage, 'that holds ${JSON.stringify(unreadable)}'] },
    { what: 'A value of a newer version: left as it is', shownBy: [storage, 'that holds what a newer release wrote'] },
    { what: 'Two tabs: nothing is lost', shownBy: [storage, 'lose nothing when both write'] },
    { what: 'Storage wiped: all is there again', shownBy: [storage, 'that was wiped meanwhile'] },
    {
      what: 'Marks that come by a link into another browser: shown first, merged if the visitor says so, out of the address',
      shownBy: ['hosts/profile.test.ts', 'come to another browser by a link'],
    },
    {
      what: 'A link that is broken or hostile: refused with its reason, nothing changed',
      shownBy: ['hosts/profile.test.ts', 'that are broken or hostile'],
    },
  ],
  'Host CSS and DOM': [
    { what: '`html { font-size: 62.5% }`: nothing changes', shownBy: [dom, 'that make 1rem 10 px'] },
    { what: '`* { all: unset !important }`: layout and states intact', shownBy: [dom, 'that undo everything'] },
    { what: 'Styles for every button, list and letter: stay outside', shownBy: [dom, 'for buttons, lists'] },
    { what: '240 px, in a block, a flex row, a grid: nothing too wide', shownBy: [dom, 'that make %s of 240 px'] },
    { what: 'Moved by `appendChild` or `moveBefore`: all kept, one event an act', shownBy: [dom, 'that move elements by'] }, // prettier-ignore
    { what: 'Put in and taken out fifty times: nothing left behind', shownBy: ['hosts/plain-page.test.ts', 'leave nothing behind'] }, // prettier-ignore
    { what: 'A translator that wraps all text: it can still change', shownBy: [dom, 'that translate by wrapping'] },
    { what: 'Properties set before the script: kept', shownBy: [dom, 'that set properties before'] },
    { what: 'Away and back, out of the browser’s cache: as it was left', shownBy: [dom, 'that lead away and back'] },
    { what: 'A View Transition: as it was left', shownBy: [dom, 'that change the page by a View'], notIn: ['WebKit'] },
    { what: 'In, out and in again at once: effects once', shownBy: [dom, 'that put an element in, take it out'] },
    { what: '`load` events made by scripts: ignored', shownBy: [dom, 'that say the page has loaded'] },
    { what: 'Imported in Node: no word, no throw', shownBy: ['ui/node.test.ts', '%s is imported without a word'] },
    { what: 'Lists of advertisements: no name of ours is on them', shownBy: ['hosts/plain-page.test.ts', 'have no name, of class'] }, // prettier-ignore
  ],
  People: [
    { what: '400% zoom: scrolls in one direction', shownBy: [people, 'a page zoomed to 400%'] },
    { what: 'Right to left: mirrored', shownBy: [people, 'a page that runs from right to left'] },
    { what: 'Forced colours: each state and the focus seen', shownBy: [people, 'forced colours'], notIn: ['Firefox', 'WebKit'] }, // prettier-ignore
    { what: 'Reduced motion: none', shownBy: [people, 'reduced motion is kept'], notIn: ['Firefox', 'WebKit'] },
    { what: 'Text spaced as a reader may need it: nothing clipped', shownBy: [people, 'text spaced as a reader'] },
    { what: 'Text of twice the size: nothing lost', shownBy: [people, 'text of twice the size'] },
  ],
};
