import { expect } from '@open-wc/testing';
import { openProfile } from '../../../src/profile/store.js';
import { until } from '../../support/until.js';
import { account, all, answered, coach, log, one, press, said, storeOf, text } from './support.js';

const CAREER = 'backend-developer';
/** The same visitor, who comes again. */
const again = (key: string) => coach({ storage: 'local', key });
const agree = async (element: Awaited<ReturnType<typeof coach>>) => {
  one(element, '#keep').click();
  await element.updateComplete;
};

describe('a conversation', () => {
  it('is not kept before the visitor agrees', async () => {
    const key = account();
    const element = await again(key);
    await answered(element, 'Tell me about SQL');
    expect(storeOf(element).snapshot.talk).to.eql({});
    element.remove();
    expect(all(await again(key), '.you')).to.have.length(0);
  });

  it('is kept when they agree, with what is said later, and is no news when they come again', async () => {
    const key = account();
    const element = await again(key);
    await answered(element, 'Tell me about SQL');
    await agree(element);
    await answered(element, 'Do I need a degree?');
    element.remove();
    const later = await again(key);
    await until(() => all(later, '.you').length === 2);
    expect(all(later, '.you .said').map(text)).to.eql(['Tell me about SQL', 'Do I need a degree?']);
    expect(all(later, '.source')).not.to.have.length(0);
    expect(log(later)).to.eql([]);
    expect(one<HTMLInputElement>(later, '#keep').checked).to.equal(true);
  });

  it('is kept no more when they change their mind', async () => {
    const key = account();
    const element = await again(key);
    await answered(element, 'Tell me about SQL');
    await agree(element);
    await agree(element);
    expect(storeOf(element).snapshot.talk).to.eql({});
  });

  it('that is cleared is cleared where it is kept', async () => {
    const key = account();
    const element = await again(key);
    await answered(element, 'Tell me about SQL');
    await agree(element);
    await press(element, 'Clear');
    element.remove();
    expect(all(await again(key), '.you')).to.have.length(0);
  });

  for (const [what, kept, word] of [
    ['is no JSON', '{"version":1,"messages":[', 'could not be read'],
    ['is of another shape', '{"version":1,"messages":{"length":3}}', 'could not be read'],
    ['comes from a newer version', '{"version":9,"messages":[]}', 'newer version'],
    ['holds messages of no kind', '{"version":1,"messages":[{"kind":"__proto__"},null,7]}', 'Parts of'],
    [
      'cites what is not there, of markup',
      JSON.stringify({
        version: 1,
        messages: [
          { kind: 'question', id: 1, text: '<script>window.broken=1</script>' },
          {
            ...{ kind: 'answer', id: 1, by: 'endpoint', state: 'done', rest: '', isUnknown: false },
            ...{ sentences: [{ text: '<img src=x>', cites: [7] }], sources: [], suggestions: ['<b>'] },
            pieces: [{ kind: 'position', id: '__proto__' }],
          },
          { kind: 'question', id: 1 },
        ],
      }),
      'Parts of',
    ],
  ] as const)
    it(`that ${what} breaks nothing, and the visitor is told`, async () => {
      const key = account();
      openProfile({ storage: 'local', key }).setTalk(CAREER, kept);
      const element = await again(key);
      await until(() => said(element).includes(word));
      expect(element.shadowRoot!.querySelector('img, script')).to.equal(null);
      expect(await answered(element, 'Tell me about SQL')).to.contain('SQL');
    });

  it('is another one for another account', async () => {
    const element = await coach({ storage: 'none' });
    await answered(element, 'Tell me about SQL');
    element.storageKey = account();
    await element.updateComplete;
    expect(all(element, '.you')).to.have.length(0);
  });

  it('goes with all that is forgotten, and comes back with it', async () => {
    const element = await again(account());
    await answered(element, 'Tell me about SQL');
    await agree(element);
    const undo = storeOf(element).forget();
    await element.updateComplete;
    expect(all(element, '.you')).to.have.length(0);
    undo();
    await element.updateComplete;
    expect(all(element, '.you .said').map(text)).to.eql(['Tell me about SQL']);
    expect(log(element)).to.eql([]);
    expect(one<HTMLInputElement>(element, '#keep').checked).to.equal(true);
    await answered(element, 'Do I need a degree?');
    await until(() => storeOf(element).snapshot.talk[CAREER]?.includes('Do I need a degree?'));
  });

  it('is forgotten with its visitor', async () => {
    const element = await coach({ storage: 'local', key: account() });
    await answered(element, 'Tell me about SQL');
    storeOf(element).signOut();
    await element.updateComplete;
    expect(all(element, '.you')).to.have.length(0);
  });
});
