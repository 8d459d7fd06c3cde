/** In a folder, and so on a page, of its own: on any other page all elements are registered by now. */
import { expect } from '@open-wc/testing';
import { define } from '../../../src/ui/define.js';
import { elements, tagOf } from '../../support/elements.js';

describe('registering', () => {
  it('leaves a tag that is taken alone', () => {
    class Theirs extends HTMLElement {}
    class Ours extends HTMLElement {}
    customElements.define('career-taken', Theirs);
    define('career-taken', Ours);
    expect(customElements.get('career-taken')).to.equal(Theirs);
    define('career-free', Ours);
    expect(customElements.get('career-free')).to.equal(Ours);
    define('career-free', class extends HTMLElement {});
    expect(customElements.get('career-free')).to.equal(Ours);
  });

  it('is not what a class does when it is imported', async () => {
    await import('../../../src/index.js');
    for (const tag of elements.map(tagOf)) expect(customElements.get(tag), tag).to.be.undefined;
  });
});
