import { expect } from '@open-wc/testing';
import { expectAccessibleInBothThemes } from '../../support/accessible.js';
import { until } from '../../support/until.js';
import { account, all, backend, fill, one, panel, press, storeOf, text } from './panel-support.js';
import { itInOneEngine } from '../../support/engines.js';

const day = (date: string) => Date.parse(date) / 86_400_000;
const talk = JSON.stringify({
  version: 1,
  messages: [
    { kind: 'question', id: 1, text: 'Do I need a degree?' },
    { kind: 'answer', id: 2 },
    { kind: 'question', id: 3, text: '<b>And SQL?</b>' },
  ],
});

/** A visitor of whom everything is kept that can be. */
function kept() {
  const key = account();
  const store = fill(storeOf(key));
  const { id, interests } = backend;
  store.setPractice('sql', { step: 1, due: day('2027-03-03') });
  store.setCircumstances(id, {
    background: 'frontend',
    hours: 8,
    enjoys: [interests[0]!.id, interests[1]!.id],
  });
  store.setSeen(id, ['first', 'second']);
  store.setTalk(id, talk);
  store.setRead(id, 'the-role/what-it-is', true);
  store.setStopped(id, 'the-role/a-day', 2);
  store.setAnswer('kite-maker', 'torn-paper', 'unglued');
  store.setCircumstances('kite-maker', { hours: 3 });
  store.setLearner('ana', '1.not-a-code');
  store.setReview('ana', 'sql', { word: 'Sound' });
  return { key, store };
}
const listed = async (key: string) => {
  const element = await panel(key);
  await press(element, 'The list');
  await until(() => element.shadowRoot!.querySelector('.marks-kept-row'), 'the list shows');
  return element;
};
const rows = (element: Element) =>
  all(element, '.marks-kept-row').map(({ children }) =>
    [...children].map(({ textContent }) => textContent.replace(/\s+/g, ' ').trim()).join(' '),
  );

const coached = [
  'SQL to practise on 3 March 2027',
  'Where you come from frontend',
  'Your time to learn 8 hours a week',
  'Questions of the coach that you answered 2',
];

describe('all that is kept', () => {
  it('is listed where the visitor asks for it, what the coach keeps too', async () => {
    const element = await listed(kept().key);
    expect(rows(element)).to.include.members(coached);
    const said = rows(element);
    const enjoys = backend.interests.slice(0, 2).map(({ title }) => title);
    expect(said.some((row) => row.startsWith('What you enjoy') && enjoys.every((title) => row.includes(title)))).to.be
      .true;
    expect(said.find((row) => row.startsWith('Your talk with the coach')))
      .to.contain('2 questions asked')
      .and.to.contain('Do I need a degree?')
      .and.to.contain('<b>And SQL?</b>');
    expect(said).to.include('Your time to learn in Kite maker 3 hours a week');
    expect(said.some((row) => row.startsWith('Your review of somebody’s marks') && row.endsWith('1 skill'))).to.be.true;
    expect(said.some((row) => row.includes('where you stopped reading'))).to.be.true;
    expect(all(element, '.marks-kept-row b')).to.have.length(0);
    await expectAccessibleInBothThemes(element);
  });

  itInOneEngine('names each kind of thing that a profile keeps: none is left out', async () => {
    const { key, store } = kept();
    const element = await listed(key);
    for (const [kind, of] of Object.entries(store.snapshot)) {
      if (kind === 'skills') continue;
      const before = rows(element).length;
      const paths = Object.keys(store.document.fields).filter((path) => {
        const [name] = path.split('/');
        return kind === 'reading' ? name === 'read' || name === 'stopped' : name === kind;
      });
      expect(Object.keys(of as object), kind).not.to.be.empty;
      store.adopt(Object.fromEntries(paths.map((path) => [path, null])));
      await element.updateComplete;
      expect(rows(element).length, kind).to.be.lessThan(before);
    }
  });

  it('is on paper, too', async () => {
    const element = await panel(kept().key);
    dispatchEvent(new Event('beforeprint'));
    await element.updateComplete;
    expect(rows(element)).to.include.members(coached);
    dispatchEvent(new Event('afterprint'));
    await element.updateComplete;
  });

  it('is forgotten whole, and comes back whole', async () => {
    const { key, store } = kept();
    const element = await listed(key);
    // All but when something was read.
    const everything = () =>
      JSON.stringify(store.snapshot, (key, value: unknown) => (key === 'time' ? undefined : value));
    const before = everything();
    await press(element, 'Forget all');
    expect(rows(element)).to.eql([]);
    expect(text(element)).to.contain('Nothing is kept yet.');
    for (const [kind, of] of Object.entries(store.snapshot)) expect(of, kind).to.eql({});
    await press(element, 'Bring it back');
    expect(rows(element)).to.include.members(coached);
    expect(everything()).to.equal(before);
  });

  it('goes when the visitor signs out', async () => {
    const { key, store } = kept();
    const element = await listed(key);
    store.signOut();
    await element.updateComplete;
    expect(rows(element)).to.eql([]);
    for (const [kind, of] of Object.entries(store.snapshot)) expect(of, kind).to.eql({});
  });

  itInOneEngine('is not worked out before it is asked for, nor where nothing is kept', async () => {
    const element = await panel(kept().key);
    expect(rows(element)).to.eql([]);
    expect(all(await panel(), 'summary').map(({ textContent }) => textContent.trim())).not.to.include('The list');
  });

  for (const broken of ['', '{', 'null', '7', '{"messages":{}}', '{"messages":[null,7,{"kind":"question"}]}'])
    it(`a talk that cannot be read (${broken || 'empty'}) is told of, and breaks nothing`, async () => {
      const { key, store } = kept();
      store.setTalk(backend.id, broken || ' ');
      const element = await listed(key);
      expect(rows(element)).to.include('Your talk with the coach 0 questions asked');
      expect(one(element, '.title')).to.exist;
    });
});
