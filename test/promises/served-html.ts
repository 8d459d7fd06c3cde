/** Every element as a server writes it, for the tests that read it in Node and in browsers. */
import { renderToString } from '../../src/ssr/index.js';
import { tagOf, type ElementName } from '../support/elements.js';
import { kites } from './datasets.js';

/** The address that stands in the HTML for where the dataset is. */
export const SRC = '/datasets/served.json';

export const servedHtml = (name: ElementName, nonce?: string): Promise<string> =>
  renderToString(tagOf(name), { src: SRC, storage: 'none' }, kites.career, {
    guide: kites.guide,
    fit: kites.fit,
    nonce,
  });
