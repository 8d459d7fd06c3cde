/** That the page of these tests hears what it is to hear. */
import { expect } from '@open-wc/testing';
import { listen } from './quiet.js';

describe('the page on which elements keep their promises', () => {
  it('refuses an inline style, and hears of that and of words in the console', async () => {
    const heard = listen();
    const styled = document.createElement('p');
    styled.setAttribute('style', 'color: red');
    console.warn('A warning');
    await new Promise((resolve) => setTimeout(resolve, 50));
    heard.stop();
    expect(heard.words.join('\n')).to.contain('style-src-attr').and.to.contain('A warning');
  });
});
