/** That axe finds what it is asked to find, in each theme. */
import { expect, fixture, html } from '@open-wc/testing';
import type { CareerElement } from '../../src/ui/career-element.js';
import { expectAccessibleInBothThemes, isReader } from './accessible.js';
import { describeInOneEngine } from './engines.js';

const inks = { light: 'black', dark: 'white' };

/** Words on a ground that goes with the theme, in an ink that may not, beside whatever else is given. */
class Words extends HTMLElement {
  inks = inks;
  beside: Node | string = '';
  updateComplete = Promise.resolve(true);
  readonly #words = document.createElement('p');

  constructor() {
    super();
    this.#words.textContent = 'Some words';
    this.attachShadow({ mode: 'open' }).append(this.#words);
  }
  set theme(theme: 'light' | 'dark') {
    this.#words.style.background = theme === 'light' ? 'white' : 'black';
    this.#words.style.color = this.inks[theme];
    this.shadowRoot!.append(this.beside);
  }
}
customElements.define('test-words', Words);

const read = async (given: Partial<Words>): Promise<string> => {
  const element = Object.assign(await fixture<Words>(html`<test-words></test-words>`), given);
  return expectAccessibleInBothThemes(element as unknown as CareerElement).then(
    () => 'nothing',
    ({ message }: Error) => message,
  );
};

describeInOneEngine('axe, asked of an element in both themes', () => {
  before(function () {
    if (!isReader) this.skip();
  });

  it('finds nothing where nothing is wrong', async () => {
    expect(await read({})).to.equal('nothing');
  });

  for (const theme of ['light', 'dark'] as const)
    it(`finds words that are hard to read in the ${theme} theme alone`, async () => {
      expect(await read({ inks: { ...inks, [theme]: theme === 'light' ? '#999' : '#555' } })).to.contain(
        'color-contrast',
      );
    });

  it('finds what is wrong in every theme', async () => {
    expect(await read({ beside: document.createElement('button') })).to.contain('button-name');
  });
});
